"""Tables: heads repeated as decoration, rows never split, first column heading its row."""

from dataclasses import replace

from reports.document import CellContent, DataTable, Drawing, MarkedText
from reports.pdf.inline import drawing_slab, lines, marked
from reports.pdf.slabs import Align, Cell, Item, Row
from reports.pdf.style import CELL, CELL_HEAD, HEAD_RULE, TextStyle
from reports.pdf.tagging import Element

_BETWEEN = 9.0  # points between two columns
_ABOVE, _BELOW = 2.4, 3.0
_LEAST = 15.2  # points: a row is at least 5.3 mm


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
        head = _row(contents, places, _Heading(element.add("TR"), "Column"), CELL_HEAD, 0.0)
        head = replace(head, width=width, rule=HEAD_RULE)
        items.append(Item(head, before=4, glue="firm"))
    for contents in table.rows:
        row = _row(contents, places, _Heading(element.add("TR"), "Row"), CELL, table.row_height)
        items.append(Item(replace(row, width=width), head=head, before=0 if items else 4))
    return tuple(items)


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
    shares = [max(0.0, column.width) for column in table.columns]
    total = sum(shares) or 1.0
    free = width - _BETWEEN * (len(shares) - 1)
    places: list[tuple[float, float, Align]] = []
    left = 0.0
    for column, share in zip(table.columns, shares, strict=True):
        room = max(1.0, free * share / total)
        places.append((left, room, column.align))
        left += room + _BETWEEN
    return places


def _row(
    contents: tuple[CellContent, ...],
    places: list[tuple[float, float, Align]],
    heading: _Heading,
    style: TextStyle,
    least: float,
) -> Row:
    cells: list[Cell] = []
    for k, (left, room, align) in enumerate(places):
        element = heading.cell(k)
        content = contents[k] if k < len(contents) else ()
        items = _content(content, room, element, style, align)
        level = "bottom" if heading.scope == "Column" else "top" if least else "middle"
        cells.append(Cell(left, room, items, _ABOVE, _BELOW, level))
    return Row(tuple(cells), 0.0, least=max(_LEAST, least), frame="below")


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
