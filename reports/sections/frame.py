"""Frame: what every document carries around its blocks: title, status, footer, paper, date."""

from reports.briefing import Briefing
from reports.document import Block, Document
from reports.signs import Summary
from reports.wording import Wording


def framed(
    key: str,
    briefing: Briefing | Summary,
    w: Wording,
    blocks: tuple[Block, ...],
    *,
    name: str = "",
    title: str = "",
) -> Document:
    """A document of the set around its blocks.

    Args:
        key: A to G.
        briefing: All that may be printed about a department, or about all of them.
        w: The words of its locale.
        blocks: What stands on the pages.
        name: Beside the icon; that of the letter where empty.
        title: For title bar and metadata; name and department where empty.
    """
    name = name or w.say(f"document.name.{key}")
    place = place_of(briefing, w)
    bold = f"document.role_level.{key}"
    return Document(
        key=key,
        title=title or w.say("document.title", name=name, department=place),
        name=name,
        department=place,
        status=status_of(briefing, w),
        draft=briefing.reviewer is None,
        footer_bold=w.say(bold if w.has(bold) else "document.role_level"),
        footer=_footer(briefing, w),
        page_words=w.say("document.page", page="{page}", pages="{pages}"),
        language=briefing.locale,
        paper="letter" if briefing.paper == "letter" else "a4",
        date=briefing.date,
        producer=w.say("document.producer", version=briefing.version),
        blocks=blocks,
        subject=w.say(f"document.subject.{key}"),
        black_and_white=briefing.black_and_white,
        large_print=briefing.large_print,
        draft_word=w.say("document.draft"),
    )


def place_of(briefing: Briefing | Summary, w: Wording) -> str:
    """What stands in the header: a department, or the whole the summary is about."""
    if isinstance(briefing, Briefing):
        return briefing.department
    return briefing.organisation or w.say("document.all_departments")


def _edition(briefing: Briefing | Summary) -> str:
    return briefing.evidence.edition if isinstance(briefing, Briefing) else briefing.edition


def status_of(briefing: Briefing | Summary, w: Wording) -> str:
    """The second line of the header: a draft, or who reviewed it and when."""
    day = w.date(briefing.date)
    if briefing.reviewer is None:
        return w.say("document.status.draft", date=day)
    return w.say("document.status.final", reviewer=briefing.reviewer, date=day)


def _footer(briefing: Briefing | Summary, w: Wording) -> str:
    facts = w.say(
        "document.footer",
        version=briefing.version,
        edition=_edition(briefing),
        date=w.date(briefing.date),
    )
    return w.say("document.footer.sample", facts=facts) if briefing.sample else facts
