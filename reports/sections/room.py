"""Room: about how high blocks will stand, so that a section says as much as its page holds."""

from collections.abc import Iterable
from math import ceil

from reports.charts.lettering import width_of
from reports.document import (
    Block,
    Bullets,
    CellContent,
    DataTable,
    Drawing,
    Heading,
    MarkedText,
    Paragraph,
)

WIDTH = 493.0  # points: the live area of both papers
_SIZE, _LINE, _ROW = 9.0, 12.0, 17.0  # of small text, its lines, and a table row of one line
_HEADING, _BETWEEN = 27.0, 9.0
_LOOSE = 1.06  # lines break at words, not at the margin


def height_of(blocks: Iterable[Block]) -> float:
    """Points that headings, small paragraphs, bullets and tables will take, about."""
    return sum(_height(block) for block in blocks)


def _height(block: Block) -> float:
    match block:
        case Heading():
            return _HEADING
        case Paragraph():
            return _lines(block.text, WIDTH) * _LINE + 3.5
        case Bullets():
            return sum(_lines(item, WIDTH - 13) * _LINE + 1.5 for item in block.items)
        case DataTable():
            return _table(block)
        case _:
            raise TypeError(block)


def _table(table: DataTable) -> float:
    total = sum(column.width for column in table.columns)
    free = WIDTH - _BETWEEN * (len(table.columns) - 1)
    places = [free * column.width / total for column in table.columns]
    heads = _tallest((column.head for column in table.columns), places)
    return heads + sum(_tallest(row, places) for row in table.rows)


def _tallest(cells: Iterable[CellContent], places: list[float]) -> float:
    lines = max(_lines(cell, place) for cell, place in zip(cells, places, strict=True))
    return _ROW + (lines - 1) * 11.5


def _lines(content: CellContent, room: float) -> int:
    match content:
        case Drawing():
            return 1
        case MarkedText():
            return _lines(content.text, room - content.drawing.width - 5)
        case _:
            width = sum(width_of(run.text, _SIZE, bold=run.bold) for run in content)
            return 1 if width <= room else ceil(width * _LOOSE / room)
