"""Method, titles: which occupation each title stands for; titles of few people are only counted."""

from reports.briefing import Briefing, TitleEntry
from reports.document import (
    Block,
    CellContent,
    DataTable,
    Heading,
    Paragraph,
    TableColumn,
    plain,
)
from reports.sections.phrases import share
from reports.wording import Wording

_MANY = 20  # from here on rows stand closer
_MEASURED = frozenset({"auto", "review"})  # the others were decided, or not at all


def named_titles(briefing: Briefing) -> tuple[TitleEntry, ...]:
    """The titles that may be named outside the manager's own pages (hard rule 5)."""
    return tuple(title for title in briefing.titles if title.people >= briefing.small_group)


def method_titles(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """The table, without counts of people, in the order of the alphabet."""
    named = sorted(named_titles(briefing), key=lambda title: title.title.casefold())
    others = len(briefing.titles) - len(named)
    heading = Heading(plain(w.say("method.titles")))
    n = w.number(briefing.small_group)
    if not named:
        return (heading, Paragraph(plain(w.say("method.titles.none", n=n)), "small"))
    columns = (
        TableColumn(plain(w.say("head.title")), 84),
        TableColumn(plain(w.say("head.understood")), 52),
        TableColumn(plain(w.say("method.titles.sure")), 14, "right"),
        TableColumn(plain(w.say("method.titles.status")), 24),
    )
    rows = [_row(title, w) for title in named]
    if others:
        nothing = plain(w.say("cell.nothing"))
        said = plain(w.count("method.titles.others", others, least=n))
        rows.append((said, nothing, nothing, nothing))
    summary = w.say("method.titles.summary")
    return (heading, DataTable(columns, tuple(rows), summary, dense=len(rows) > _MANY))


def _row(title: TitleEntry, w: Wording) -> tuple[CellContent, ...]:
    sure = share(title.confidence, 1.0, w) if title.status in _MEASURED else None
    return (
        plain(w.say("phrase.quoted", text=title.title)),
        plain(title.occupation or w.say("cell.nothing")),
        plain(sure or w.say("cell.nothing")),
        plain(w.say(f"method.titles.status.{title.status}")),
    )
