"""Rows read: every row of the file is accounted for, used or set aside with a reason."""

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
from reports.sections.phrases import joined, row_numbers
from reports.wording import Wording


def rows_read(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """The headline and the ledger; row numbers are those of the file."""
    roster = briefing.roster
    several = roster.departments > 1
    headline = w.say(
        "data.finding", read=w.number(roster.rows_read), used=w.number(roster.rows_used)
    )
    key = "data.where" if roster.sheet else "data.where.only"  # a delimited file has no sheets
    where = w.rich(key, sheet=roster.sheet, header=str(roster.header_row))
    whole = w.rich("data.whole_file", departments=w.number(roster.departments)) if several else ()
    columns = (
        TableColumn(plain(w.say("head.row_kind")), 78),
        TableColumn(plain(w.say("head.rows")), 16, "right"),
        TableColumn(plain(w.say("head.row_numbers")), 80),
    )
    return (
        Heading(plain(headline), 1),
        Paragraph(joined(where, whole), "small"),
        DataTable(columns, _ledger(briefing, w), w.say("data.rows.summary")),
    )


def _ledger(briefing: Briefing, w: Wording) -> tuple[tuple[CellContent, ...], ...]:
    roster = briefing.roster
    used = (plain(w.say("data.used")), plain(w.number(roster.rows_used)), plain(""))
    aside = sorted(
        ((key, rows) for key, rows in roster.set_aside if rows), key=lambda pair: pair[1][0]
    )
    reasons = [
        (
            plain(w.say(f"set_aside.{key}")),
            plain(w.number(len(rows))),
            plain(row_numbers(rows, w)),
        )
        for key, rows in aside
    ]
    total = (
        plain(w.say("data.read"), bold=True),
        plain(w.number(roster.rows_read), bold=True),
        plain(""),
    )
    return (used, *reasons, total)
