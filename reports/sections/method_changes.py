"""Method, changes: every override with its reason; of a title of few people only that it was."""

from reports.briefing import Briefing
from reports.document import (
    Block,
    CellContent,
    DataTable,
    Heading,
    Paragraph,
    TableColumn,
    plain,
)
from reports.sections.method_titles import named_titles
from reports.signs import ChangeLine
from reports.wording import Wording

_TITLE = "match"
_QUOTED = frozenset({"match", "column"})  # subjects that come from the roster


def method_changes(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """The log, oldest first."""
    heading = Heading(plain(w.say("method.changes")))
    if not briefing.changes:
        return (heading, Paragraph(plain(w.say("method.changes.none")), "small"))
    heads = (("date", 26), ("what", 44), ("from", 30), ("to", 30), ("reason", 44))
    columns = tuple(TableColumn(plain(w.say(f"method.changes.{h}")), width) for h, width in heads)
    named = {title.title for title in named_titles(briefing)}
    rows = tuple(
        _hidden(line, briefing, w)
        if line.what == _TITLE and line.subject not in named
        else _row(line, w)
        for line in briefing.changes
    )
    return (heading, DataTable(columns, rows, w.say("method.changes.summary")))


def _row(line: ChangeLine, w: Wording) -> tuple[CellContent, ...]:
    subject = line.subject
    if line.what in _QUOTED:
        subject = w.say("phrase.quoted", text=subject)
    nothing = w.say("cell.nothing")
    return (
        plain(w.date(line.date)),
        plain(w.say(f"change.what.{line.what}", subject=subject)),
        plain(line.before or nothing),
        plain(line.after or nothing),
        plain(_reason(line, line.reason or nothing, w)),
    )


def _hidden(line: ChangeLine, briefing: Briefing, w: Wording) -> tuple[CellContent, ...]:
    """The reason is left out as well: it may be about a person."""
    nothing = plain(w.say("cell.nothing"))
    what = w.say("method.changes.small", n=w.number(briefing.small_group))
    kept = _reason(line, w.say("method.changes.kept"), w)
    return plain(w.date(line.date)), plain(what), nothing, nothing, plain(kept)


def _reason(line: ChangeLine, reason: str, w: Wording) -> str:
    return w.say("method.changes.taken_back", reason=reason) if line.taken_back else reason
