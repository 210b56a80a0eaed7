"""Reads a file into a table of cells: one reader per family of formats, found by content."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TypeAlias

from desktop.progress import Progress, silent
from desktop.tables.delimited import read_delimited
from desktop.tables.html import read_html
from desktop.tables.limits import LARGEST_FILE, MOST_ROWS, too_large
from desktop.tables.refusal import Refusal
from desktop.tables.sniffing import kind_of
from desktop.tables.spreadsheet_xml import read_spreadsheet_xml
from desktop.tables.table import CellRow, Table
from desktop.tables.unread import unread
from desktop.tables.workbook import read_workbook

Reader: TypeAlias = Callable[[bytes, str, Progress], Table]

READERS: Mapping[str, Reader] = {
    "xlsx": partial(read_workbook, kind="xlsx"),
    "xlsb": partial(read_workbook, kind="xlsb"),
    "xls": partial(read_workbook, kind="xls"),
    "ods": partial(read_workbook, kind="ods"),
    "html": read_html,
    "xml": read_spreadsheet_xml,
    "csv": read_delimited,
}


def read_table(path: Path, progress: Progress = silent) -> Table:
    """Read a roster file as it stands; the file is opened for reading only.

    Raises:
        Refusal: When the file cannot be used; its key says why.
        Cancelled: When the user asked to stop.
    """
    data = _contents(path)
    table = READERS[kind_of(data, path.name)](data, path.name, progress)
    if not any(_holds_something(row) for sheet in table.sheets for row in sheet.rows):
        raise Refusal("refusal.empty", file=path.name)
    for sheet in table.sheets:
        rows = len(sheet.rows)
        if rows > MOST_ROWS and sum(map(_holds_something, sheet.rows)) > MOST_ROWS:
            columns = max(map(len, sheet.rows))
            raise Refusal("refusal.too_many_cells", file=path.name, rows=rows, columns=columns)
    return table


def _holds_something(row: CellRow) -> bool:
    return any(
        cell is not None and (not isinstance(cell, str) or bool(cell.strip())) for cell in row
    )


def _contents(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise IsADirectoryError
        if path.stat().st_size > LARGEST_FILE:
            raise too_large(path.name, LARGEST_FILE)
        return path.read_bytes()
    except (OSError, ValueError) as fault:
        raise unread(path, fault) from fault
