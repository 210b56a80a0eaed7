"""Reading: what the columns page shows of a file, as values without anything about persons."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time

from desktop.roster.columns import may_be_shown
from desktop.roster.masking import mask
from desktop.roster.problems import Problem
from desktop.roster.roster import Column, Ledger
from desktop.tables.table import Cell, Sheet, Table

REMEMBERED = "column.reason.remembered"  # decided before, for the same headings
SHOWN = 20  # rows below the heading
MOST_ROWS = 500  # rows behind a count; nobody reads more, and the table stays quick


@dataclass(frozen=True, slots=True)
class SheetReading:
    """How one sheet was understood, or what is known of it while the job title is missing."""

    sheet: str
    header_row: int  # 1-based
    columns: tuple[Column, ...]
    ledger: Ledger | None  # None: no column of job titles is chosen yet
    problems: tuple[Problem, ...] = ()
    choices: Mapping[int, str | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A row of the file as text. Cells of columns that are not read are empty."""

    number: int  # 1-based row of the file
    cells: tuple[str, ...]


def first_rows(table: Table, reading: SheetReading) -> tuple[PreviewRow, ...]:
    """The first rows below the heading that hold anything."""
    rows = _sheet(table, reading.sheet).rows
    numbers = (
        number
        for number in range(reading.header_row + 1, len(rows) + 1)
        if any(cell not in (None, "") for cell in rows[number - 1])
    )
    return rows_of(table, reading, _take(numbers, SHOWN))


def used_rows(table: Table, reading: SheetReading) -> tuple[int, ...]:
    """The numbers of the rows that are used: all that hold anything, less those set aside.

    As many as are ever shown, and one more where there are more.
    """
    if reading.ledger is None:
        return ()
    aside = {number for rows in reading.ledger.set_aside.values() for number in rows}
    used = (
        number
        for number, row in enumerate(_sheet(table, reading.sheet).rows, 1)
        if number not in aside and any(cell not in (None, "") for cell in row)
    )
    return _take(used, MOST_ROWS + 1)


def aside_rows(reading: SheetReading) -> tuple[int, ...]:
    """The numbers of the rows that are left out, in the order of the file."""
    aside = reading.ledger.set_aside.values() if reading.ledger else ()
    return tuple(sorted(number for rows in aside for number in rows))


def rows_of(table: Table, reading: SheetReading, numbers: Iterable[int]) -> tuple[PreviewRow, ...]:
    """Rows of the file by their numbers, persons left out and names in titles hidden."""
    rows = _sheet(table, reading.sheet).rows
    return tuple(
        PreviewRow(number, _texts(rows[number - 1], reading.columns))
        for number in _take(numbers, MOST_ROWS)
        if number <= len(rows)
    )


def _texts(row: Sequence[Cell], columns: Sequence[Column]) -> tuple[str, ...]:
    return tuple(
        _text(row[column.index]) if may_be_shown(column) and column.index < len(row) else ""
        for column in columns
    )


def _text(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case bool():
            return str(cell)
        case float():
            return f"{cell:.10g}"
        case datetime():
            return cell.date().isoformat()
        case date() | time():
            return cell.isoformat()
        case _:
            return mask(" ".join(str(cell).split())).text


def _sheet(table: Table, name: str) -> Sheet:
    return next((sheet for sheet in table.sheets if sheet.name == name), table.sheets[0])


def _take(numbers: Iterable[int], most: int) -> tuple[int, ...]:
    return tuple(number for _, number in zip(range(most), numbers, strict=False))
