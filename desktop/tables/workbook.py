"""Reads .xlsx, .xlsm, .xls, .xlsb and .ods with calamine, in batches, as plain values."""

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop.progress import Progress
from desktop.tables.refusal import Refusal
from desktop.tables.table import Cell, CellRow, Sheet, Table

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, SheetMetadata

_BATCH = 5000


def read_workbook(data: bytes, file_name: str, progress: Progress, kind: str) -> Table:
    """Read every worksheet of a workbook; formulas give their stored value, empty cells None.

    Raises:
        Refusal: For a password, a broken or a cut file.
    """
    from python_calamine import CalamineError, PasswordError, load_workbook

    progress(0, None, "progress.opening")
    try:
        with load_workbook(io.BytesIO(data)) as book:
            sheets = tuple(
                _sheet(book.get_sheet_by_index(position), entry, progress)
                for position, entry in enumerate(book.sheets_metadata)
                if _holds_cells(entry)
            )
    except PasswordError as fault:
        raise Refusal("refusal.password", file=file_name) from fault
    except (CalamineError, OSError, ValueError) as fault:
        raise Refusal("refusal.truncated", file=file_name) from fault
    return Table(file_name=file_name, kind=kind, sheets=sheets)


def _holds_cells(entry: "SheetMetadata") -> bool:
    from python_calamine import SheetTypeEnum

    return entry.typ == SheetTypeEnum.WorkSheet


def _sheet(sheet: "CalamineSheet", entry: "SheetMetadata", progress: Progress) -> Sheet:
    from python_calamine import SheetVisibleEnum

    above = sheet.start[0] if sheet.start else 0
    rows: tuple[CellRow, ...] = ((),) * above + tuple(_rows(sheet, progress))
    merged = tuple(
        (first[0], first[1], last[0], last[1]) for first, last in sheet.merged_cell_ranges or ()
    )
    hidden = entry.visible != SheetVisibleEnum.Visible
    return Sheet(name=entry.name, rows=rows, hidden=hidden, merged=merged)


def _rows(sheet: "CalamineSheet", progress: Progress) -> Iterator[CellRow]:
    total = sheet.height
    for number, cells in enumerate(sheet.iter_rows()):
        if number % _BATCH == 0:
            progress(number, total, "progress.reading")
        yield _row(cells)


def _row(cells: "list[Cell]") -> CellRow:
    return tuple(cells)
