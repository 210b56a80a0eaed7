"""Open titles: what could not be matched or is still to confirm, and what to do next."""

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
from reports.sections.phrases import joined
from reports.wording import Wording

_ORDER = ("unmatched", "review")
_MANY = 20  # from here on rows stand closer


def open_titles(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """Titles without a firm match, largest first; scores are not shown where titles are matched."""
    entries = [t for t in briefing.titles if t.status in _ORDER]
    heading = Heading(plain(w.say("data.titles")))
    firm = plain(w.count("data.titles.firm", len(briefing.titles) - len(entries)))
    if not entries:
        return (heading, Paragraph(firm, "small"))
    entries.sort(key=lambda t: (-t.people, _ORDER.index(t.status), t.title))
    kinds = {entry.status for entry in entries}
    same = w.count(f"data.titles.all.{kinds.pop()}", len(entries)) if len(kinds) == 1 else ""
    columns = (
        TableColumn(plain(w.say("head.title")), 96 if same else 62),
        TableColumn(plain(w.say("head.people")), 14, "right"),
        TableColumn(plain(w.say("head.understood")), 64 if same else 54),
        TableColumn(plain(w.say("head.next")), 44),
    )
    rows = tuple(_row(entry, w) for entry in entries)
    if same:  # one step for all of them is said once
        columns, rows = columns[:-1], tuple(row[:-1] for row in rows)
    return (
        heading,
        Paragraph(joined(firm, w.rich("data.titles.help"), plain(same) if same else ()), "small"),
        DataTable(columns, rows, w.say("data.titles.summary"), dense=len(rows) > _MANY),
    )


def _row(entry: TitleEntry, w: Wording) -> tuple[CellContent, ...]:
    understood = entry.occupation or w.say("data.titles.not_matched")
    return (
        plain(w.say("phrase.quoted", text=entry.title)),
        plain(w.number(entry.people)),
        plain(understood),
        plain(w.say(f"data.titles.next.{entry.status}")),
    )
