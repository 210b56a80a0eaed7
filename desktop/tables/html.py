"""Reads the tables of an HTML page, which many systems export under the name .xls."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop.progress import Progress
from desktop.tables.encoding import declared_encoding, decode
from desktop.tables.limits import LARGEST_TEXT_FILE, too_large
from desktop.tables.refusal import Refusal
from desktop.tables.table import Cell, Sheet, Table

# an attribute's value may hold a closing bracket; what begins without end is no tag
_REST = r"""(?:[^<>"']++|"[^"]{0,65536}+"|'[^']{0,65536}+')*+"""
_TAG = re.compile(rf"<(/?)(table|tr|td|th|br|p|div|li)\b({_REST})>", re.IGNORECASE)
_ANY_TAG = re.compile(rf"<[/!?a-z]{_REST}>|<[/!?a-z][^<>]*+>", re.IGNORECASE)
_CELL = re.compile(r"<t[dh]\b", re.IGNORECASE)
_UNREAD = re.compile(r"<(script|style)\b", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""([a-z]+)\s*=\s*("[^"]*+"|'[^']*+'|[^\s"'>]++)""", re.IGNORECASE)
_HIDDEN_WORD = re.compile(r"(?:^|\s)hidden(?:\s|=|$)", re.IGNORECASE)
_QUOTED = re.compile(r"""=\s*("[^"]*+"|'[^']*+')""")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*(hidden|collapse)")
_WIDEST = 1024  # a span beyond this is no honest table
_MOST_SPANNED = 1_000_000  # cells under all spans
_COST_OF_A_TABLE = 1000  # a table takes the memory of so many cells
_BATCH = 20_000
_MOST_CELLS = 2_000_000  # of all tables; each is a tag to be looked at


@dataclass(slots=True)
class _Grid:
    """One table while it is read; spans are noted as merged areas, never filled in."""

    rows: list[list[Cell]] = field(default_factory=list[list[Cell]])
    hidden: set[int] = field(default_factory=set[int])
    merged: list[tuple[int, int, int, int]] = field(default_factory=list[tuple[int, int, int, int]])
    taken: dict[int, int] = field(default_factory=dict[int, int])  # by column: the last row of it
    place: int = 0  # of the open cell in its row
    text: list[str] | None = None  # of the open cell


@dataclass(slots=True)
class _Reader:
    """Collects every table; a table inside a cell becomes a table of its own."""

    file_name: str
    done: list[_Grid] = field(default_factory=list[_Grid])
    open: list[_Grid] = field(default_factory=list[_Grid])
    cells: int = 0
    spanned: int = 0

    def on_tag(self, tag: str, attributes: str) -> None:
        """Begin a table, a row, a cell or a line."""
        if tag == "table":
            self.open.append(_Grid())
            self.done.append(self.open[-1])
            self._count(_COST_OF_A_TABLE)
        elif not self.open:
            return
        elif tag == "tr":
            self._begin_row(attributes)
        elif tag in {"td", "th"}:
            self._begin_cell(attributes)
        else:
            self.on_text("\n")

    def on_end(self, tag: str) -> None:
        """End a table, a row, a cell or a line."""
        if not self.open:
            return
        if tag not in {"table", "tr", "td", "th"}:
            self.on_text("\n")
            return
        self._end_cell()
        if tag == "table":
            self.open.pop()

    def in_cell(self) -> bool:
        """Whether text belongs to a cell here."""
        return bool(self.open) and self.open[-1].text is not None

    def on_text(self, text: str) -> None:
        """Collect the text of a cell."""
        if self.open and self.open[-1].text is not None:
            self.open[-1].text.append(text)

    def _begin_row(self, attributes: str) -> None:
        self._end_cell()
        grid = self.open[-1]
        grid.rows.append([])
        self._count(1)
        style = _attributes(attributes).get("style", "")
        if _HIDDEN.search(style.lower()) or _HIDDEN_WORD.search(_QUOTED.sub("", attributes)):
            grid.hidden.add(len(grid.rows) - 1)

    def _begin_cell(self, attributes: str) -> None:
        self._end_cell()
        grid = self.open[-1]
        if not grid.rows:
            grid.rows.append([])
        row, place = grid.rows[-1], len(grid.rows) - 1
        before = len(row)
        while grid.taken and grid.taken.get(len(row), -1) >= place:
            row.append(None)
        spans = _attributes(attributes) if attributes else {}
        down, right = _span(spans, "rowspan"), _span(spans, "colspan")
        first = len(row)
        row.extend([None] * right)
        self._count(len(row) - before)
        if down > 1 or right > 1:
            self.spanned += down * right
            grid.merged.append((place, first, place + down - 1, first + right - 1))
            grid.taken.update(dict.fromkeys(range(first, first + right), place + down - 1))
        grid.text, grid.place = [], first

    def _count(self, cells: int) -> None:
        self.cells += cells
        if self.cells > _MOST_CELLS or self.spanned > _MOST_SPANNED:
            rows = self.open[-1].rows
            raise Refusal(
                "refusal.too_many_cells",
                file=self.file_name,
                rows=len(rows),
                columns=max(map(len, rows[-1:]), default=0),
            )

    def _end_cell(self) -> None:
        grid = self.open[-1]
        if grid.text is None:
            return
        text = "".join(grid.text).replace("\xa0", " ")
        grid.text = None
        lines = (_SPACE.sub(" ", line).strip() for line in text.split("\n"))
        grid.rows[-1][grid.place] = "\n".join(filter(None, lines))


def read_html(data: bytes, file_name: str, progress: Progress) -> Table:
    """Read every table of an HTML page as a sheet; scripts are skipped, nothing is fetched.

    Raises:
        Refusal: When the page holds no table, or more cells than fit.
    """
    if len(data) > LARGEST_TEXT_FILE:
        raise too_large(file_name, LARGEST_TEXT_FILE)
    text, notes = decode(data, declared_encoding(data))
    reader = _Reader(file_name)
    text = _without_unread(_without_comments(text))
    _check_cells(text, file_name)
    _read(text, reader, progress)
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


def _check_cells(text: str, file_name: str) -> None:
    """Refuse a long page by the begins of its cells: following two million tags takes seconds."""
    if len(text) <= _MOST_CELLS * len("<td>"):
        return
    cells = sum(1 for _ in _CELL.finditer(text))
    if cells > _MOST_CELLS:
        rows = max(1, text.lower().count("<tr"))
        raise Refusal(
            "refusal.too_many_cells", file=file_name, rows=rows, columns=max(1, cells // rows)
        )


def _read(text: str, reader: _Reader, progress: Progress) -> None:
    """Follow the tags that make a table; each is looked at once, whatever stands between them."""
    end = 0
    for number, tag in enumerate(_TAG.finditer(text)):
        if number % _BATCH == 0:
            progress(tag.start(), len(text), "progress.reading")
        if tag.start() > end and reader.in_cell():
            reader.on_text(_plain(text[end : tag.start()]))
        end = tag.end()
        if tag[1]:
            reader.on_end(tag[2].lower())
        else:
            reader.on_tag(tag[2].lower(), tag[3])
    if reader.in_cell():
        reader.on_text(_plain(text[end:]))
        reader.on_end("table")


def _plain(text: str) -> str:
    """Text without the tags and with the characters that entities stand for."""
    if "<" in text:
        text = _ANY_TAG.sub("", text)
    if "&" not in text:
        return text
    try:
        return html.unescape(text)
    except ValueError:  # a number of more digits than any character has
        return text


def _without_comments(text: str) -> str:
    first, *others = text.split("<!--")
    return first + "".join(other.partition("-->")[2] for other in others)


def _without_unread(text: str) -> str:
    """Leave scripts and styles out; one that never ends takes the rest of the page."""
    return "".join(_read_parts(text))


def _read_parts(text: str) -> Iterator[str]:
    at = 0
    while found := _UNREAD.search(text, at):
        yield text[at : found.start()]
        closed = re.compile(rf"</{found[1]}[^<>]*+>", re.IGNORECASE).search(text, found.end())
        if closed is None:
            return
        at = closed.end()
    yield text[at:]


def _attributes(text: str) -> dict[str, str]:
    return {name.lower(): value.strip("\"'") for name, value in _ATTRIBUTE.findall(text)}


def _span(attributes: dict[str, str], name: str) -> int:
    text = attributes.get(name, "1").strip()
    return min(max(1, int(text[:9])), _WIDEST) if text.isdecimal() else 1
