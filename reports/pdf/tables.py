"""Tables: heads repeated as decoration, rows never split, first column heading its row."""

from dataclasses import dataclass, replace
from typing import Final

from reports.document import CellContent, DataTable, Drawing, MarkedText
from reports.pdf.inline import MARK_GAP, drawing_slab, lines, marked
from reports.pdf.slabs import Align, Cell, Item, Row
from reports.pdf.style import CELL, CELL_HEAD, HEAD_RULE, TextStyle
from reports.pdf.tagging import Element
from reports.pdf.text import widest_word

_BETWEEN = 9.0  # points between two columns
_TOGETHER = 3  # rows: with fewer a table neither ends on another page nor begins on one
_SMALLEST = (1.0, 0.75)  # of a drawing: it gives way before a word is split


@dataclass(frozen=True, slots=True)
class _Spacing:
    """Points above and below the words of a row, and how high it is at least."""

    above: float = 3.0
    below: float = 2.4
    least: float = 15.2  # 5.3 mm
    writing: bool = False  # room to write in, below the words


_USUAL: Final = _Spacing()
_DENSE: Final = _Spacing(1.8, 1.5, 14.2)


def table_items(table: DataTable, width: float, parent: Element) -> tuple[Item, ...]:
    """One item per row; every body row knows the head it repeats on a new page."""
    if not table.columns:
        return ()
    summary = {"Summary": table.summary} if table.summary else {}
    element = parent.add("Table", **summary)
    places = _places(table, width)
    head: Row | None = None
    items: list[Item] = []
    if not table.headless:
        contents = tuple(column.head for column in table.columns)
        head = _row(contents, places, _Heading(element.add("TR"), "Column"), CELL_HEAD, _USUAL)
        head = replace(head, width=width, rule=HEAD_RULE)
        items.append(Item(head, before=2, glue="firm"))
    spacing, last = _spacing(table), len(table.rows) - 1
    for k, contents in enumerate(table.rows):
        row = _row(contents, places, _Heading(element.add("TR"), "Row"), CELL, spacing)
        glue = "soft" if k < last and (k == 0 or k > last - _TOGETHER) else ""
        row = replace(row, width=width)
        items.append(Item(row, head=head, before=0 if items else 2, glue=glue))
    return tuple(items)


def _spacing(table: DataTable) -> _Spacing:
    usual = _DENSE if table.dense else _USUAL
    if not table.row_height:
        return usual
    return replace(usual, least=max(usual.least, table.row_height), writing=True)


class _Heading:
    """Which cells of a row are headings: all of them (Column) or the first (Row)."""

    def __init__(self, row: Element, scope: str) -> None:
        self.row = row
        self.scope = scope

    def cell(self, column: int) -> Element:
        """The element of a cell."""
        if self.scope == "Column" or column == 0:
            return self.row.add("TH", Scope=self.scope)
        return self.row.add("TD")


def _places(table: DataTable, width: float) -> list[tuple[float, float, Align]]:
    """Left edge, width and alignment of every column."""
    free = max(1.0, width - _BETWEEN * (len(table.columns) - 1))
    places: list[tuple[float, float, Align]] = []
    left = 0.0
    for column, room in zip(table.columns, _widths(table, free), strict=True):
        places.append((left, room, column.align))
        left += room + _BETWEEN
    return places


def _widths(table: DataTable, free: float) -> list[float]:
    """Widths by share, but wide enough for the widest word where the others can give way."""
    shares = [max(0.0, column.width) for column in table.columns]
    total = sum(shares)
    asked = [free * s / total if total else free / len(shares) for s in shares]
    for smallest in _SMALLEST:
        needs = [min(n, free / 2) for n in _needs(table, smallest)]
        spare = sum(max(0.0, a - n) for a, n in zip(asked, needs, strict=True))
        short = sum(max(0.0, n - a) for a, n in zip(asked, needs, strict=True))
        if not short:
            break
        if short <= spare:
            give = short / spare
            return [max(n, a - (a - n) * give) for a, n in zip(asked, needs, strict=True)]
    return [max(1.0, a) for a in asked]


def _needs(table: DataTable, smallest: float) -> list[float]:
    """What every column needs so that no word is split and no drawing made smaller than that."""
    columns = table.columns
    heads = [0.0 if table.headless else _need(c.head, CELL_HEAD, smallest) for c in columns]
    for row in table.rows:
        for k, content in enumerate(row[: len(heads)]):
            heads[k] = max(heads[k], _need(content, CELL, smallest))
    return [need + 0.05 for need in heads]


def _need(content: CellContent, style: TextStyle, smallest: float) -> float:
    match content:
        case Drawing():
            return content.width * smallest
        case MarkedText():
            words = widest_word(content.text, style.size, bold=style.bold)
            return content.drawing.width + MARK_GAP + words
        case _:
            return widest_word(content, style.size, bold=style.bold)


def _row(
    contents: tuple[CellContent, ...],
    places: list[tuple[float, float, Align]],
    heading: _Heading,
    style: TextStyle,
    spacing: _Spacing,
) -> Row:
    cells: list[Cell] = []
    for k, (left, room, align) in enumerate(places):
        element = heading.cell(k)
        content = contents[k] if k < len(contents) else ()
        items = _content(content, room, element, style, align)
        level = "bottom" if heading.scope == "Column" else "top" if spacing.writing else "middle"
        cells.append(Cell(left, room, items, spacing.above, spacing.below, level))
    return Row(tuple(cells), 0.0, least=spacing.least, frame="below")


def _content(
    content: CellContent, room: float, element: Element, style: TextStyle, align: Align
) -> tuple[Item, ...]:
    match content:
        case Drawing():
            return (Item(drawing_slab(content, room, element, align)),)
        case MarkedText():
            return (Item(marked(content, room, element)),)
        case _:
            return lines(content, style, room, element, align)
