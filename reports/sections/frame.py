"""Frame: what every document carries around its blocks: title, status, footer, paper, date."""

from reports.briefing import Briefing
from reports.document import Block, Document
from reports.wording import Wording


def framed(
    key: str,
    briefing: Briefing,
    w: Wording,
    blocks: tuple[Block, ...],
    *,
    name: str = "",
    title: str = "",
) -> Document:
    """A document of the set around its blocks.

    Args:
        key: A to G.
        briefing: All that may be printed.
        w: The words of its locale.
        blocks: What stands on the pages.
        name: Beside the icon; that of the letter where empty.
        title: For title bar and metadata; name and department where empty.
    """
    name = name or w.say(f"document.name.{key}")
    return Document(
        key=key,
        title=title or w.say("document.title", name=name, department=briefing.department),
        name=name,
        department=briefing.department,
        status=_status(briefing, w),
        draft=briefing.reviewer is None,
        footer_bold=w.say("document.role_level"),
        footer=_footer(briefing, w),
        page_words=w.say("document.page", page="{page}", pages="{pages}"),
        language=briefing.locale,
        paper="letter" if briefing.paper == "letter" else "a4",
        date=briefing.date,
        producer=w.say("document.producer", version=briefing.version),
        blocks=blocks,
        subject=w.say(f"document.subject.{key}"),
        black_and_white=briefing.black_and_white,
    )


def _status(briefing: Briefing, w: Wording) -> str:
    day = w.date(briefing.date)
    if briefing.reviewer is None:
        return w.say("document.status.draft", date=day)
    return w.say("document.status.final", reviewer=briefing.reviewer, date=day)


def _footer(briefing: Briefing, w: Wording) -> str:
    facts = w.say(
        "document.footer",
        version=briefing.version,
        edition=briefing.evidence.edition,
        date=w.date(briefing.date),
    )
    return w.say("document.footer.sample", facts=facts) if briefing.sample else facts
