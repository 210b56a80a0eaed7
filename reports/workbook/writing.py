"""Writing: tables become an .xlsx that no text of a roster can turn into a formula."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import Any, TypeAlias
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from reports.briefing import Briefing
from reports.wording import Wording
from reports.workbook.tables import SheetTable, Value

Cell: TypeAlias = Any  # openpyxl's cells and sheets, whose type stubs know half of them
_EARLIEST = (1980, 1, 1, 0, 0, 0)  # the first moment a zip file can name
_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20", "|", "%")
_ESCAPED = re.compile(r"_x(?=[0-9A-Fa-f]{4}_)")  # Excel would read a character there
_LONGEST = 32_000  # characters of a cell; Excel stops at 32,767
_FORMATS = {"count": "#,##0", "decimal": "#,##0.0"}
_LETTER_PAPER, _A4_PAPER = "1", "9"
_HEAD_FILL, _RULE = "FFE9E7E1", "FF333333"


def write(tables: Sequence[SheetTable], w: Wording, briefing: Briefing) -> bytes:
    """The bytes of a workbook of these tables.

    Args:
        tables: one a sheet.
        w: words of title and page footers.
        briefing: says date, paper and version; the clock and the user have no say.
    """
    from openpyxl import Workbook  # noqa: PLC0415 - slow to import
    from openpyxl.writer.excel import ExcelWriter  # noqa: PLC0415 - the same

    book = Workbook()
    book.remove(book.worksheets[0])
    _describe(book, w, briefing)
    for table in tables:
        _fill(book.create_sheet(safe(table.tab)), table, w, briefing)
    made = BytesIO()
    ExcelWriter(book, ZipFile(made, "w", ZIP_DEFLATED)).save()
    return _without_clock(made.getvalue())


def safe(text: str) -> str:
    """A text as a cell may hold it: composed, printable, not too long, nothing to be escaped."""
    composed = unicodedata.normalize("NFC", text)
    kept = "".join(_storable(character) for character in composed)
    return _ESCAPED.sub("_x005F_x", kept)[:_LONGEST]


def _storable(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Cc":
        return " "
    return "\ufffd" if category in {"Cs", "Cn"} else character


def _describe(book: Cell, w: Wording, briefing: Briefing) -> None:
    day = datetime.fromisoformat(briefing.date).replace(tzinfo=UTC)
    properties = book.properties
    properties.creator = w.say("document.producer", version=briefing.version)
    properties.lastModifiedBy = None
    properties.title = w.say("workbook.title")
    properties.created = properties.modified = day.replace(tzinfo=None)
    properties.language = briefing.locale


def _fill(sheet: Cell, table: SheetTable, w: Wording, briefing: Briefing) -> None:
    """Title, notes, head and rows, from the top."""
    from openpyxl.styles import Alignment, Font  # noqa: PLC0415 - slow to import

    _put(sheet.cell(1, 1), table.title).font = Font(bold=True, size=14)
    for k, note in enumerate((w.say("document.not_validated"), *table.notes), start=2):
        _put(sheet.cell(k, 1), note).font = Font(bold=k == 2, size=10)  # noqa: PLR2004 - the first
    head = len(table.notes) + 4
    for place, column in enumerate(table.columns, start=1):
        _head(_put(sheet.cell(head, place), column.head))
        sheet.column_dimensions[sheet.cell(head, place).column_letter].width = column.width
    for down, row in enumerate(table.rows, start=head + 1):
        for place, (column, value) in enumerate(zip(table.columns, row, strict=True), start=1):
            cell = _put(sheet.cell(down, place), value)
            number = column.kind in _FORMATS
            side = "right" if number else "left"
            cell.alignment = Alignment(vertical="top", wrap_text=True, horizontal=side)
            if number:
                cell.number_format = _FORMATS[column.kind]
    sheet.freeze_panes = sheet.cell(head + 1, min(3, len(table.columns)))
    _paper(sheet, head, w, briefing)


def _put(cell: Cell, value: Value) -> Cell:
    """A number as a number; any text as text, marked so where a program could run it."""
    if not isinstance(value, str):
        cell.value = value
        return cell
    text = safe(value)
    cell.value = text
    if text:
        cell.data_type = "s"  # a leading = would have made it a formula
    if value.startswith(_STARTS) or text.startswith(_STARTS):
        cell.quotePrefix = True
    return cell


def _head(cell: Cell) -> None:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side  # noqa: PLC0415 - slow

    cell.font = Font(bold=True)
    cell.fill = PatternFill("solid", fgColor=_HEAD_FILL)
    cell.border = Border(bottom=Side("medium", color=_RULE))
    cell.alignment = Alignment(vertical="bottom", wrap_text=True)


def _paper(sheet: Cell, head: int, w: Wording, briefing: Briefing) -> None:
    """Landscape, one page wide, the head on every page, page x of y below."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _LETTER_PAPER if briefing.paper == "letter" else _A4_PAPER
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = f"{head}:{head}"
    sheet.oddFooter.left.text = safe(w.say("document.role_level")).replace("&", "&&")
    sheet.oddFooter.right.text = w.say("document.page", page="&P", pages="&N")
    sheet.sheet_view.showGridLines = False


def _without_clock(data: bytes) -> bytes:
    """The same package with every entry dated alike."""
    out = BytesIO()
    with ZipFile(BytesIO(data)) as package, ZipFile(out, "w", ZIP_DEFLATED) as copy:
        for name in package.namelist():
            entry = ZipInfo(name, _EARLIEST)
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = 0  # the same on every system
            copy.writestr(entry, package.read(name))
    return out.getvalue()
