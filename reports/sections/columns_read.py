"""Columns read: what each column of the roster became and why; person columns are never read."""

from reports.briefing import Briefing, ColumnLine
from reports.document import Block, CellContent, DataTable, Heading, TableColumn, plain
from reports.sections.phrases import quoted, some
from reports.wording import Wording

_NAMED = 12


def columns_read(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """One line per use and reason: columns used first, then those about persons, then the rest."""
    groups: dict[tuple[int, str, str], list[str]] = {}
    for column in briefing.roster.columns:
        key = (_rank(column), _becomes(column, w), _why(column, w))
        groups.setdefault(key, []).append(column.header)
    rows: list[tuple[CellContent, ...]] = [
        (plain(some(quoted(headers, w), _NAMED, w)), plain(becomes), plain(reason))
        for (_, becomes, reason), headers in sorted(groups.items(), key=lambda g: g[0][0])
    ]
    columns = (
        TableColumn(plain(w.say("head.column")), 58),
        TableColumn(plain(w.say("head.becomes")), 42),
        TableColumn(plain(w.say("head.why")), 74),
    )
    return (
        Heading(plain(w.say("data.columns"))),
        DataTable(columns, tuple(rows), w.say("data.columns.summary")),
    )


def columns_read_short(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """One line per reason, each column that is used with its use behind it."""
    groups: dict[tuple[int, str], list[str]] = {}
    for column in briefing.roster.columns:
        said = w.say("phrase.quoted", text=column.header)
        why = _why(column, w)
        if column.becomes:
            said = w.say("data.columns.used", column=said, use=_becomes(column, w))
        else:
            why = w.say("data.columns.reason", becomes=_becomes(column, w), reason=why)
        groups.setdefault((_rank(column), why), []).append(said)
    rows = tuple(
        (plain(some(tuple(said), _NAMED, w)), plain(why))
        for (_, why), said in sorted(groups.items(), key=lambda g: g[0][0])
    )
    columns = (
        TableColumn(plain(w.say("head.column")), 112),
        TableColumn(plain(w.say("head.why")), 62),
    )
    return (
        Heading(plain(w.say("data.columns"))),
        DataTable(columns, rows, w.say("data.columns.summary")),
    )


def _why(column: ColumnLine, w: Wording) -> str:
    return w.say(column.reason, **dict(column.reason_values))


def _rank(column: ColumnLine) -> int:
    if column.becomes is not None:
        return 0
    return 1 if column.person else 2


def _becomes(column: ColumnLine, w: Wording) -> str:
    if column.becomes:
        return w.say(f"column.{column.becomes}")
    return w.say("data.never_read" if column.person else "data.not_used")
