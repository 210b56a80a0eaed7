"""Reads the tables of an HTML page, which many systems export under the name .xls."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from desktop.progress import Progress
from desktop.tables.encoding import declared_encoding, decode
from desktop.tables.limits import MOST_CELLS
from desktop.tables.refusal import Refusal
from desktop.tables.table import Cell, Sheet, Table

_SPACE = re.compile(r"[ \t\r\n\f]+")
_PIECE = 256 * 1024
_WIDEST = 1024  # a span beyond this is no honest table
_HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*(hidden|collapse)")
_SILENT = frozenset({"script", "style", "title", "head"})
_CELLS = frozenset({"td", "th"})


@dataclass(slots=True)
class _Grid:
    """One table while it is read; spans are noted as merged areas, never filled in."""

    rows: list[list[Cell]] = field(default_factory=list[list[Cell]])
    hidden: set[int] = field(default_factory=set[int])
    merged: list[tuple[int, int, int, int]] = field(default_factory=list[tuple[int, int, int, int]])
    taken: dict[int, set[int]] = field(default_factory=dict[int, set[int]])  # by cells from above
    place: int = 0  # of the open cell in its row
    text: list[str] | None = None  # of the open cell


class _Reader(HTMLParser):
    """Collects every table; a table inside a cell becomes a table of its own."""

    def __init__(self, file_name: str) -> None:
        super().__init__(convert_charrefs=True)
        self.file_name = file_name
        self.done: list[_Grid] = []
        self.open: list[_Grid] = []
        self.silent = 0
        self.cells = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag in _SILENT:
            self.silent += 1
        elif tag == "table":
            self.open.append(_Grid())
            self.done.append(self.open[-1])
        elif self.open and tag == "tr":
            self._begin_row(attributes)
        elif self.open and tag in _CELLS:
            self._begin_cell(attributes)
        elif tag in {"br", "p", "div", "li"}:
            self.handle_data("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self.silent = max(0, self.silent - 1)
        elif self.open and tag in {"tr", "td", "th"}:
            self._end_cell()
        elif self.open and tag == "table":
            self._end_cell()
            self.open.pop()

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1].text is not None and not self.silent:
            self.open[-1].text.append(data)

    def _begin_row(self, attributes: dict[str, str]) -> None:
        self._end_cell()
        grid = self.open[-1]
        grid.rows.append([])
        if _HIDDEN.search(attributes.get("style", "").lower()) or "hidden" in attributes:
            grid.hidden.add(len(grid.rows) - 1)

    def _begin_cell(self, attributes: dict[str, str]) -> None:
        self._end_cell()
        grid = self.open[-1]
        if not grid.rows:
            grid.rows.append([])
        row, place = grid.rows[-1], len(grid.rows) - 1
        while len(row) in grid.taken.get(place, ()):
            row.append(None)
        down, right = _span(attributes, "rowspan"), _span(attributes, "colspan")
        first = len(row)
        row.extend([None] * right)
        self.cells += right * down
        if self.cells > MOST_CELLS:
            raise Refusal(
                "refusal.too_many_cells", file=self.file_name, rows=place + 1, columns=len(row)
            )
        if down > 1 or right > 1:
            grid.merged.append((place, first, place + down - 1, first + right - 1))
        for below in range(place + 1, place + down):
            grid.taken.setdefault(below, set()).update(range(first, first + right))
        grid.text, grid.place = [], first

    def _end_cell(self) -> None:
        grid = self.open[-1]
        if grid.text is None:
            return
        text = "".join(grid.text).replace("\xa0", " ")
        grid.text = None
        grid.rows[-1][grid.place] = "\n".join(
            _SPACE.sub(" ", line).strip() for line in text.split("\n")
        ).strip()


def read_html(data: bytes, file_name: str, progress: Progress) -> Table:
    """Read every table of an HTML page as a sheet; scripts are skipped, nothing is fetched.

    Raises:
        Refusal: When the page holds no table, or more cells than fit.
    """
    text, notes = decode(data, declared_encoding(data))
    reader = _Reader(file_name)
    for start in range(0, len(text), _PIECE):
        progress(start, len(text), "progress.reading")
        reader.feed(text[start : start + _PIECE])
    reader.close()
    sheets = tuple(
        Sheet(
            name=f"{number}",
            rows=tuple(map(tuple, grid.rows)),
            hidden_rows=frozenset(grid.hidden),
            merged=tuple(grid.merged),
        )
        for number, grid in enumerate(reader.done, 1)
        if grid.rows
    )
    return Table(file_name=file_name, kind="html", sheets=sheets, notes=notes)


def _span(attributes: dict[str, str], name: str) -> int:
    text = attributes.get(name, "1").strip()
    return min(max(1, int(text)), _WIDEST) if text.isdecimal() else 1
