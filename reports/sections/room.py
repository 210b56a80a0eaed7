"""Room: about how high blocks will stand, so that a section says as much as its page holds."""

from collections.abc import Iterable, Sequence
from math import ceil
from typing import Final

from reports.briefing import Briefing
from reports.charts.lettering import width_of
from reports.document import (
    Block,
    Box,
    Bullets,
    CellContent,
    DataTable,
    Drawing,
    Figure,
    Heading,
    MarkedText,
    Numbers,
    Paragraph,
    Run,
    SideBySide,
    Space,
    Together,
)
from reports.signs import Summary

WIDTH: Final = 493.0  # points: the live area of both papers
_PAGE: Final = 628.0  # points between header and footer
_LARGE: Final = 4 / 3  # how much larger everything is painted in large print
_TEXT: Final = {"body": (10.5, 14.0), "lead": (11.0, 15.0), "small": (9.0, 12.0), "note": (8.5, 11)}
_MARKED: Final = {"body": (10.5, 14.0), "small": (9.0, 11.5), "tier": (11.5, 15.0)}
_HEADINGS: Final = {1: (15.0, 18.5, 10.0), 2: (11.5, 14.0, 8.0), 3: (10.0, 13.0, 5.0)}
_CELL, _CELL_LINE, _ROW, _BETWEEN = 9.0, 11.5, 17.0, 9.0
_BULLET, _FRAME, _NUMBER = 13.0, 16.0, 44.0
_LOOSE: Final = 1.06  # lines break at words, not at the margin


def page_height(briefing: Briefing | Summary) -> float:
    """Points between header and footer."""
    return _PAGE / _LARGE if briefing.large_print else _PAGE


def page_width(briefing: Briefing | Summary) -> float:
    """Points from margin to margin."""
    return WIDTH / _LARGE if briefing.large_print else WIDTH


def height_of(blocks: Iterable[Block], width: float = WIDTH) -> float:
    """Points that the blocks will take below one another, about.

    Raises:
        TypeError: a block of a kind that is not estimated.
    """
    return sum(_height(block, width) for block in blocks)


def _height(block: Block, width: float) -> float:
    match block:
        case DataTable():
            places = _places(block, width)
            heads = 0 if block.headless else _tallest([c.head for c in block.columns], places)
            return heads + 4 + sum(max(block.row_height, _tallest(r, places)) for r in block.rows)
        case Box():
            return 1.3 * _FRAME + height_of(block.blocks, width - _FRAME)
        case Together():
            return height_of(block.blocks, width)
        case Numbers():
            place = width / len(block.boxes) - _FRAME
            return _NUMBER + 10 + _CELL_LINE * max(_lines(b.detail, place) for b in block.boxes)
        case SideBySide():
            return _side_by_side(block, width)
        case _:
            return _leaf(block, width)


def _leaf(block: Block, width: float) -> float:
    match block:
        case Heading():
            size, line, before = _HEADINGS[block.level]
            return _lines(block.text, width, size, bold=True) * line + before
        case Paragraph():
            size, line = _TEXT[block.style]
            return _lines(block.text, width, size) * line + 3.5
        case Bullets():
            size, line = _TEXT[block.style]
            return 2 + sum(_lines(i, width - _BULLET, size) * line + 1.5 for i in block.items)
        case Figure():
            return block.drawing.height * min(1.0, width / max(1.0, block.drawing.width)) + 4
        case MarkedText():
            size, line = _MARKED[block.style]
            return _lines(block.text, width - block.drawing.width - 5, size) * line + 4
        case Space():
            return block.height
        case _:
            raise TypeError(block)


def _side_by_side(block: SideBySide, width: float) -> float:
    shares = block.shares or (1.0,) * len(block.columns)
    free, total = width - block.gap * (len(shares) - 1), sum(shares)
    pad = _FRAME if block.framed else 0.0
    columns = zip(block.columns, shares, strict=True)
    return 0.8 * pad + max(height_of(inner, free * s / total - pad) for inner, s in columns)


def _places(table: DataTable, width: float) -> list[float]:
    free = width - _BETWEEN * (len(table.columns) - 1)
    total = sum(column.width for column in table.columns)
    return [free * column.width / total for column in table.columns]


def _tallest(cells: Sequence[CellContent], places: Sequence[float]) -> float:
    return max(_cell(cell, place) for cell, place in zip(cells, places, strict=True))


def _cell(content: CellContent, room: float) -> float:
    match content:
        case Drawing():
            return max(_ROW, content.height * min(1.0, room / max(1.0, content.width)) + 5.4)
        case MarkedText():
            room -= content.drawing.width + 6
            return _ROW + (_lines(content.text, room) - 1) * _CELL_LINE
        case _:
            return _ROW + (_lines(content, room) - 1) * _CELL_LINE


def _lines(text: Sequence[Run], room: float, size: float = _CELL, *, bold: bool = False) -> int:
    width = sum(width_of(run.text, size, bold=bold or run.bold) for run in text)
    return 1 if width <= room else max(2, ceil(width * _LOOSE / room))
