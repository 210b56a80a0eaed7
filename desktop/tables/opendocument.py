"""Looks through an .ods before it is read: repeated cells, hidden rows, merged areas."""

from dataclasses import dataclass, field
from xml.parsers import expat
from zipfile import ZipFile

from desktop.progress import Progress, silent
from desktop.tables.facts import Facts
from desktop.tables.limits import (
    LARGEST_CELL,
    LARGEST_TEXT,
    MOST_HIDDEN,
    MOST_MERGED,
    Area,
    cell_too_large,
    check_area,
    metered,
    too_large,
    without_giants,
)
from desktop.tables.package_parts import part_named, read_xml
from desktop.tables.refusal import Refusal

_TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_SPACES = "urn:oasis:names:tc:opendocument:xmlns:text:1.0 s"
_COUNT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0 c"
_HIDDEN = frozenset({"collapse", "filter"})


@dataclass(slots=True)
class _Reader:
    """Follows the rows and cells of every sheet; counts repeats without repeating anything."""

    file_name: str
    sheet: str = ""
    area: Area = field(default_factory=Area)  # of the sheet
    cells_before: int = 0  # filled ones, and the whole area, of the sheets before
    area_before: int = 0
    row: int = 0
    rows_here: int = 1
    column: int = 0
    cells_here: int = 1
    depth: int = 0  # inside a cell when above zero
    filled: bool = False
    text: int = 0  # bytes of text in the cell
    repeated_text: int = 0
    areas: int = 0  # merged
    hidden: dict[str, set[int]] = field(default_factory=dict[str, set[int]])
    merged: dict[str, list[tuple[int, int, int, int]]] = field(
        default_factory=dict[str, list[tuple[int, int, int, int]]]
    )

    def on_tag(self, tag: str, attributes: dict[str, str]) -> None:
        """Begin a sheet, a row or a cell."""
        name = tag.rpartition(" ")[2]
        if tag == _SPACES:
            self._note_text(_number(attributes.get(_COUNT, "1")))
        if not tag.startswith(_TABLE):
            return
        if name == "table":
            self.cells_before += self.area.cells
            self.area_before += self.area.rows * self.area.columns
            self.sheet, self.area = attributes.get(f"{_TABLE} name", ""), Area()
            self.row = 0
        elif name == "table-row":
            self.rows_here = _count(attributes, "number-rows-repeated")
            self.column = 0
            if attributes.get(f"{_TABLE} visibility") in _HIDDEN:
                room = MOST_HIDDEN - sum(map(len, self.hidden.values()))
                last = self.row + min(self.rows_here, room)
                self.hidden.setdefault(self.sheet, set()).update(range(self.row, last))
        elif name in {"table-cell", "covered-table-cell"}:
            self._begin_cell(attributes)

    def _begin_cell(self, attributes: dict[str, str]) -> None:
        self.cells_here = _count(attributes, "number-columns-repeated")
        self.depth, self.text = 1, len(attributes.get(f"{_OFFICE} string-value", ""))
        self.filled = f"{_OFFICE} value-type" in attributes
        rows = _count(attributes, "number-rows-spanned")
        columns = _count(attributes, "number-columns-spanned")
        if rows > 1 or columns > 1:
            area = (self.row, self.column, self.row + rows - 1, self.column + columns - 1)
            self.merged.setdefault(self.sheet, []).append(area)
            self.areas += 1
            if self.areas > MOST_MERGED:
                raise too_large(self.file_name)

    def on_text(self, text: str) -> None:
        """Count the text of a cell."""
        if self.depth:
            self._note_text(len(text))
            self.filled = self.filled or not text.isspace()

    def _note_text(self, size: int) -> None:
        self.text += size
        if self.text > LARGEST_CELL:
            raise cell_too_large(self.file_name)

    def on_end(self, tag: str) -> None:
        """End a cell, a row or a sheet."""
        name = tag.rpartition(" ")[2]
        if not tag.startswith(_TABLE):
            return
        if name in {"table-cell", "covered-table-cell"}:
            self._end_cell()
        elif name == "table-row":
            self.row += self.rows_here

    def _end_cell(self) -> None:
        self.depth = 0
        self.column += self.cells_here
        if not self.filled:
            return
        cells = self.rows_here * self.cells_here
        self.area.include(self.row + self.rows_here, self.column, cells)
        self.repeated_text += self.text * cells
        if self.repeated_text > LARGEST_TEXT:
            raise too_large(self.file_name, LARGEST_TEXT)
        check_area(self.area, self.file_name, self.cells_before, self.area_before)


def look_through(package: ZipFile, file_name: str, progress: Progress = silent) -> Facts:
    """Scan the content of an .ods without building anything from it.

    Raises:
        Refusal: When it is protected, too large, or declares entities.
        KeyError, expat.ExpatError: When parts are missing or broken.
    """
    _check_password(package, file_name)
    reader = _Reader(file_name)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.EndElementHandler = reader.on_end
    parser.CharacterDataHandler = reader.on_text
    part = package.getinfo(part_named(package, "content.xml"))
    pieces = without_giants(metered(package, part, file_name, progress), (b"<",), file_name)
    read_xml(pieces, reader.on_tag, file_name, parser)
    return Facts(
        hidden_rows={name: frozenset(rows) for name, rows in reader.hidden.items()},
        merged={name: tuple(areas) for name, areas in reader.merged.items()},
    )


def _check_password(package: ZipFile, file_name: str) -> None:
    try:
        manifest = part_named(package, "META-INF/manifest.xml")
    except KeyError:
        return
    for piece in metered(package, package.getinfo(manifest), file_name):
        if b"encryption-data" in piece:
            raise Refusal("refusal.password", file=file_name)


def _count(attributes: dict[str, str], name: str) -> int:
    return _number(attributes.get(f"{_TABLE} {name}", "1"))


def _number(text: str) -> int:
    """A count of repeats; one of more digits than a sheet has places is as good as endless."""
    return max(1, int(text[:18])) if text.isdecimal() else 1
