"""Reads .xlsx, .xlsm, .xls, .xlsb and .ods with calamine, in batches, as plain values."""

import gc
import io
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile
from zlib import error as broken_stream

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetMetadata,
    SheetTypeEnum,
    SheetVisibleEnum,
    load_workbook,
)

from desktop.progress import Progress
from desktop.tables import office_binary, office_xml, old_workbook, opendocument
from desktop.tables.encoding import repaired_rows
from desktop.tables.engine import contained
from desktop.tables.facts import Facts
from desktop.tables.limits import MOST_CELLS, check_package, too_large
from desktop.tables.one_reading import with_empty_lists
from desktop.tables.refusal import Refusal
from desktop.tables.table import CellRow, Note, Sheet, Table

_BATCH = 5000
_BROKEN = (BadZipFile, broken_stream, expat.ExpatError, OSError, EOFError, LookupError,
           ValueError, NotImplementedError, RuntimeError)  # fmt: skip


def read_workbook(data: bytes, file_name: str, progress: Progress, kind: str) -> Table:
    """Read every worksheet of a workbook; formulas give their stored value.

    Raises:
        Refusal: For a password, a broken or cut file, or one too large to read safely.
    """
    progress(0, None, "progress.opening")
    facts = _look_through(data, file_name, kind, progress)
    try:
        with contained():
            book = load_workbook(io.BytesIO(with_empty_lists(data, facts.unmerged)))
        with book, _uncollected():
            sheets = tuple(_sheets(book, facts, file_name, progress))
        sheets, repaired = _repaired(sheets) if facts.may_be_doubled else (sheets, ())
    except PasswordError as fault:
        raise Refusal("refusal.password", file=file_name) from fault
    except (CalamineError, OSError, ValueError) as fault:
        raise Refusal("refusal.truncated", file=file_name) from fault
    return Table(file_name=file_name, kind=kind, sheets=sheets, notes=(*_notes(facts), *repaired))


def _look_through(data: bytes, file_name: str, kind: str, progress: Progress) -> Facts:
    """Measure a workbook before the engine sees it, since the engine sets itself no limit."""
    look: Callable[[ZipFile, str, Progress], Facts] = {
        "xlsx": office_xml.look_through,
        "xlsb": office_binary.look_through,
        "ods": opendocument.look_through,
    }.get(kind, office_xml.look_through)
    try:
        if kind == "xls":
            return old_workbook.look_through(data, file_name)
        with ZipFile(io.BytesIO(data)) as package:
            check_package(package, file_name)
            return look(package, file_name, progress)
    except _BROKEN as fault:
        raise Refusal("refusal.truncated", file=file_name) from fault


def _sheets(
    book: CalamineWorkbook, facts: Facts, file_name: str, progress: Progress
) -> Iterator[Sheet]:
    cells = 0
    for position, entry in enumerate(book.sheets_metadata):
        if entry.typ != SheetTypeEnum.WorkSheet:
            continue
        with contained():
            sheet = book.get_sheet_by_index(position)
        cells += sheet.height * sheet.width
        if cells > MOST_CELLS:
            raise too_large(file_name)
        yield _sheet(sheet, entry, facts, progress)


def _sheet(sheet: CalamineSheet, entry: SheetMetadata, facts: Facts, progress: Progress) -> Sheet:
    merged = tuple((*first, *last) for first, last in sheet.merged_cell_ranges or ())
    return Sheet(
        name=entry.name,
        rows=tuple(_rows(sheet, progress)),
        hidden=entry.visible != SheetVisibleEnum.Visible,
        hidden_rows=facts.hidden_rows.get(entry.name, frozenset()),
        merged=merged or facts.merged.get(entry.name, ()),
    )


def _rows(sheet: CalamineSheet, progress: Progress) -> list[CellRow]:
    """Read rows from the first of the file on; the engine begins columns where cells begin."""
    empty = (None,) * (sheet.start[1] if sheet.start else 0)
    given, rows, more = sheet.iter_rows(), list[CellRow](), True
    while more:
        progress(len(rows), sheet.height, "progress.reading")
        before = len(rows)
        rows.extend(map(tuple, islice(given, _BATCH)))
        more = len(rows) > before
    return [(*empty, *row) for row in rows] if empty else rows


def _repaired(sheets: tuple[Sheet, ...]) -> tuple[tuple[Sheet, ...], tuple[Note, ...]]:
    """Undo text that was encoded twice before it came into the workbook."""
    lines = 0
    better: list[Sheet] = []
    for sheet in sheets:
        rows, count = repaired_rows(sheet.rows)
        lines += count
        better.append(replace(sheet, rows=rows) if count else sheet)
    notes = (Note("note.double_encoded", (("lines", lines),)),) if lines else ()
    return tuple(better), notes


@contextmanager
def _uncollected() -> Generator[None]:
    """Hold the garbage collector: a million new cells hold no circles, and it would look twice."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


def _notes(facts: Facts) -> tuple[Note, ...]:
    if not facts.formulas_without_value:
        return ()
    return (Note("note.formulas_without_value", (("cells", facts.formulas_without_value),)),)
