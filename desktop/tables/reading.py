"""Reads a file into a table of cells: one reader per family of formats, found by content."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TypeAlias

from desktop.progress import Progress, silent
from desktop.tables.delimited import read_delimited
from desktop.tables.refusal import Refusal
from desktop.tables.sniffing import kind_of
from desktop.tables.table import Table
from desktop.tables.workbook import read_workbook

Reader: TypeAlias = Callable[[bytes, str, Progress], Table]

READERS: Mapping[str, Reader] = {
    "xlsx": partial(read_workbook, kind="xlsx"),
    "xlsb": partial(read_workbook, kind="xlsb"),
    "xls": partial(read_workbook, kind="xls"),
    "ods": partial(read_workbook, kind="ods"),
    "csv": read_delimited,
}
LARGEST_FILE = 200 * 1024 * 1024


def read_table(path: Path, progress: Progress = silent) -> Table:
    """Read a roster file as it stands; the file is opened for reading only.

    Raises:
        Refusal: When the file cannot be used; its key says why.
    """
    data = _contents(path)
    kind = kind_of(data, path.name)
    reader = READERS.get(kind)
    if reader is None:
        raise Refusal("refusal.not_a_table", file=path.name)
    table = reader(data, path.name, progress)
    if not any(sheet.rows for sheet in table.sheets):
        raise Refusal("refusal.empty", file=path.name)
    return table


def _contents(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise Refusal("refusal.folder", file=path.name)
        if path.stat().st_size > LARGEST_FILE:
            raise Refusal("refusal.too_large", file=path.name, megabytes=LARGEST_FILE >> 20)
        return path.read_bytes()
    except FileNotFoundError as fault:
        raise Refusal("refusal.missing", file=path.name) from fault
    except PermissionError as fault:
        raise Refusal("refusal.locked", file=path.name) from fault
    except OSError as fault:
        raise Refusal("refusal.unreadable", file=path.name) from fault
