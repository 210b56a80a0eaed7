"""Room: about how high blocks will stand, so that a section says as much as its page holds."""

from collections.abc import Iterable, Sequence
from math import ceil
from typing import Final

from reports.charts.lettering import width_of
from reports.document import (
    Block,
    Box,
    Bullets,
    CellContent,
    DataTable,
    Drawing,
    Heading,
    MarkedText,
    Numbers,
    Paragraph,
    Run,
    SideBySide,
)

PAGE: Final = 628.0  # points between header and footer
_WIDTH: Final = 493.0  # the live area of both papers
_TEXT: Final = {"body": (10.5, 14.0), "lead": (11.0, 15.0), "small": (9.0, 12.0), "note": (8.5, 11)}
_HEADINGS: Final = {1: (15.0, 18.5, 10.0), 2: (11.5, 14.0, 11.0), 3: (10.0, 13.0, 6.0)}
_CELL, _CELL_LINE, _ROW, _BETWEEN = 9.0, 11.5, 17.0, 9.0
_BULLET, _FRAME, _NUMBER = 13.0, 16.0, 44.0
_LOOSE: Final = 1.06  # lines break at words, not at the margin


def height_of(blocks: Iterable[Block], width: float = _WIDTH) -> float:
    """Points that the blocks will take below one another, about.

    Raises:
        TypeError: a block of a kind that is not estimated.
    """
    return sum(_height(block, width) for block in blocks)


def _height(  # noqa: PLR0911 - one return for each kind of block
    block: Block, width: float
) -> float:
    match block:
        case Heading():
            size, line, before = _HEADINGS[block.level]
            return _lines(block.text, width, size, bold=True) * line + before
        case Paragraph():
            size, line = _TEXT[block.style]
            return _lines(block.text, width, size) * line + 3.5
        case Bullets():
            return sum(_lines(item, width - _BULLET) * 12 + 1.5 for item in block.items)
        case DataTable():
            places = _places(block)
            heads = _tallest([column.head for column in block.columns], places)
            return heads + 4 + sum(max(block.row_height, _tallest(r, places)) for r in block.rows)
        case Box():
            return _FRAME + height_of(block.blocks, width - _FRAME)
        case Numbers():
            place = width / len(block.boxes) - _FRAME
            return _NUMBER + 10 + _CELL_LINE * max(_lines(b.detail, place) for b in block.boxes)
        case SideBySide():
            shares = block.shares or (1 / len(block.columns),) * len(block.columns)
            free = width - block.gap * (len(shares) - 1)
            columns = zip(block.columns, shares, strict=True)
            return max(height_of(blocks, free * share) for blocks, share in columns)
        case _:
            raise TypeError(block)


def _places(table: DataTable) -> list[float]:
    free = _WIDTH - _BETWEEN * (len(table.columns) - 1)
    total = sum(column.width for column in table.columns)
    return [free * column.width / total for column in table.columns]


def _tallest(cells: Sequence[CellContent], places: Sequence[float]) -> float:
    lines = max(_cell_lines(cell, place) for cell, place in zip(cells, places, strict=True))
    return _ROW + (lines - 1) * _CELL_LINE


def _cell_lines(content: CellContent, room: float) -> int:
    match content:
        case Drawing():
            return 1
        case MarkedText():
            return _lines(content.text, room - content.drawing.width - 6)
        case _:
            return _lines(content, room)


def _lines(text: Sequence[Run], room: float, size: float = _CELL, *, bold: bool = False) -> int:
    width = sum(width_of(run.text, size, bold=bold or run.bold) for run in text)
    return 1 if width <= room else max(2, ceil(width * _LOOSE / room))
