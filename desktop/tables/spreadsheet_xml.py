"""Reads the XML that Excel 2003 knew, which HR systems still export under the name .xls."""

from dataclasses import dataclass, field
from datetime import datetime
from xml.parsers import expat

from desktop.progress import Progress
from desktop.tables.limits import LARGEST_CELL, cell_too_large
from desktop.tables.package_parts import read_xml
from desktop.tables.refusal import Refusal
from desktop.tables.table import Cell, Sheet, Table

_NS = "urn:schemas-microsoft-com:office:spreadsheet "
_VISIBLE = "urn:schemas-microsoft-com:office:excel Visible"
_LARGEST_WHOLE = 1e15
_PIECE = 256 * 1024
_MOST_CELLS = 2_500_000  # with rows; each is a tag to be looked at
_COST_OF_A_SHEET = 1000  # a sheet takes the memory of so many cells


@dataclass(slots=True)
class _Page:
    """One worksheet while it is read."""

    name: str
    rows: list[tuple[Cell, ...]] = field(default_factory=list[tuple[Cell, ...]])
    hidden: set[int] = field(default_factory=set[int])
    merged: list[tuple[int, int, int, int]] = field(default_factory=list[tuple[int, int, int, int]])
    out_of_sight: bool = False


@dataclass(slots=True)
class _Reader:
    """Follows worksheets, rows and cells; places that are skipped stay empty."""

    file_name: str
    pages: list[_Page] = field(default_factory=list[_Page])
    row: list[Cell] = field(default_factory=list[Cell])
    place: int = 0  # of the open cell in the row
    kind: str = "String"
    text: list[str] | None = None
    size: int = 0  # of the text
    cells: int = 0

    def on_tag(self, tag: str, attributes: dict[str, str]) -> None:
        """Begin a worksheet, a row, a cell or its data."""
        name = tag.removeprefix(_NS)
        if name == "Worksheet":
            self.pages.append(_Page(attributes.get(f"{_NS}Name", "")))
            self._count(_COST_OF_A_SHEET)
        elif name == "Row" and self.pages:
            page = self.pages[-1]
            self._count(1)
            self._skip(page, _number(attributes, "Index", len(page.rows) + 1) - 1)
            if attributes.get(f"{_NS}Hidden") == "1":
                page.hidden.add(len(page.rows))
            self.row = []
        elif name == "Cell" and self.pages:
            self._begin_cell(attributes)
        elif name == "Data" or tag == _VISIBLE:
            self.kind, self.text = attributes.get(f"{_NS}Type", "String"), []
            self.size = 0

    def _begin_cell(self, attributes: dict[str, str]) -> None:
        place = _number(attributes, "Index", len(self.row) + 1) - 1
        self._count(max(0, place - len(self.row)) + 1)
        self.row.extend([None] * (place - len(self.row)))
        self.place = place
        right, down = _number(attributes, "MergeAcross", 0), _number(attributes, "MergeDown", 0)
        if right or down:
            top = len(self.pages[-1].rows)
            self.pages[-1].merged.append((top, place, top + down, place + right))
        self._count(right)
        self.row.extend([None] * (1 + right))

    def _skip(self, page: _Page, rows: int) -> None:
        self._count(max(0, rows - len(page.rows)))
        page.rows.extend([()] * (rows - len(page.rows)))

    def _count(self, cells: int) -> None:
        self.cells += cells
        if self.cells > _MOST_CELLS:
            rows = len(self.pages[-1].rows) + 1
            raise Refusal(
                "refusal.too_many_cells", file=self.file_name, rows=rows, columns=len(self.row) + 1
            )

    def on_text(self, text: str) -> None:
        """Collect the text of a cell."""
        if self.text is not None:
            self.text.append(text)
            self.size += len(text)
            if self.size > LARGEST_CELL:
                raise cell_too_large(self.file_name)

    def on_end(self, tag: str) -> None:
        """End a cell's data or a row."""
        name = tag.removeprefix(_NS)
        if name == "Data" and self.text is not None and self.row:
            self.row[self.place] = _value("".join(self.text), self.kind)
            self.text = None
        elif name == "Row" and self.pages:
            self.pages[-1].rows.append(tuple(self.row))
        elif tag == _VISIBLE and self.pages and self.text is not None:
            self.pages[-1].out_of_sight = "hidden" in "".join(self.text).lower()
            self.text = None


def read_spreadsheet_xml(data: bytes, file_name: str, progress: Progress) -> Table:
    """Read an XML spreadsheet of 2003; declarations of entities are refused.

    Raises:
        Refusal: When the XML is broken, declares entities or holds too many cells.
    """
    reader = _Reader(file_name)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.EndElementHandler = reader.on_end
    parser.CharacterDataHandler = reader.on_text
    progress(0, None, "progress.opening")
    pieces = (data[at : at + _PIECE] for at in range(0, len(data), _PIECE))
    try:
        read_xml(pieces, reader.on_tag, file_name, parser)
    except (expat.ExpatError, ValueError, LookupError) as fault:
        raise Refusal("refusal.truncated", file=file_name) from fault
    sheets = tuple(
        Sheet(page.name, tuple(page.rows), page.out_of_sight, frozenset(page.hidden),
              tuple(page.merged))
        for page in reader.pages
    )  # fmt: skip
    return Table(file_name=file_name, kind="xml", sheets=sheets)


def _number(attributes: dict[str, str], name: str, otherwise: int) -> int:
    text = attributes.get(f"{_NS}{name}", "")
    return int(text) if text.isdecimal() else otherwise


def _value(text: str, kind: str) -> Cell:
    """Return a cell's value; what does not read as its type says stays text."""
    try:
        if kind == "Number":
            number = float(text)
            return int(number) if abs(number) < _LARGEST_WHOLE and number % 1 == 0 else number
        if kind == "DateTime":
            return datetime.fromisoformat(text)
    except ValueError:
        return text
    return text
