"""Room: about how high blocks will stand, so that a section says as much as its page holds."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
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
    SideBySide,
    Space,
    Text,
    Together,
    plain,
)
from reports.sections.frame import place_of, status_of
from reports.signs import Summary
from reports.wording import wording_for

WIDTH: Final = 493.0  # points: the live area of both papers
_PAGE: Final = 614.0  # points between header and footer where each text takes one line
_DETAIL: Final = (8.5, 12.0, 0.66)  # of the header: size, line, share of the width
_LARGE: Final = 4 / 3  # how much larger everything is painted in large print
_TEXT: Final = {"body": (10.5, 14.0), "lead": (11.0, 15.0), "small": (9.0, 12.0), "note": (8.5, 11)}
_MARKED: Final = {"body": (10.5, 14.0), "small": (9.0, 11.5), "tier": (11.5, 15.0)}
_HEADINGS: Final = {1: (15.0, 18.5, 10.0), 2: (11.5, 14.0, 8.0), 3: (10.0, 13.0, 5.0)}
_CELL, _CELL_LINE, _ROW, _BETWEEN = 9.0, 11.5, 17.0, 9.0
_ROW_DENSE: Final = 14.9
_BULLET, _FRAME, _NUMBER = 13.0, 16.0, 44.0


def page_height(briefing: Briefing | Summary) -> float:
    """Points between header and footer; long names in the header take lines of the page."""
    size, line, part = _DETAIL
    width = page_width(briefing)
    w = wording_for(briefing.locale)
    said = (place_of(briefing, w), status_of(briefing, w))
    more = sum(_lines(plain(text), width * part, size) for text in said) - len(said)
    return _PAGE * width / WIDTH - line * more


def page_width(briefing: Briefing | Summary) -> float:
    """Points from margin to margin."""
    return WIDTH / _LARGE if briefing.large_print else WIDTH


def fits_a_page(blocks: Sequence[Block], briefing: Briefing | Summary) -> bool:
    """Whether blocks keep to one page; nothing stands above the first of them."""
    above = _above(blocks[0]) if blocks else 0.0
    return height_of(blocks, page_width(briefing)) - above <= page_height(briefing)


def _above(block: Block) -> float:
    return _HEADINGS[block.level][2] if isinstance(block, Heading) else 0.0


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
            columns = [column.head for column in block.columns]
            heads = 0 if block.headless else _tallest(columns, places, bold=True)
            saved = _ROW - _ROW_DENSE if block.dense else 0.0
            rows = (max(block.row_height, _tallest(r, places) - saved) for r in block.rows)
            return heads + 2.5 + sum(rows)
        case Box():
            return 1.05 * _FRAME + height_of(block.blocks, width - _FRAME)
        case Together():
            return height_of(block.blocks, width)
        case Numbers():
            place = width / len(block.boxes) - _FRAME
            return _NUMBER + 6 + _CELL_LINE * max(_lines(b.detail, place) for b in block.boxes)
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


def _tallest(cells: Sequence[CellContent], places: Sequence[float], *, bold: bool = False) -> float:
    pairs = zip(cells, places, strict=True)
    return max(_cell(cell, place, bold=bold) for cell, place in pairs)


def _cell(content: CellContent, room: float, *, bold: bool) -> float:
    match content:
        case Drawing():
            return max(_ROW, content.height * min(1.0, room / max(1.0, content.width)) + 5.4)
        case MarkedText():
            room -= content.drawing.width + 6
            return _ROW + (_lines(content.text, room) - 1) * _CELL_LINE
        case _:
            return _ROW + (_lines(content, room, bold=bold) - 1) * _CELL_LINE


@lru_cache(maxsize=8192)
def _lines(text: Text, room: float, size: float = _CELL, *, bold: bool = False) -> int:
    """Lines that break at spaces, as the writer breaks them, or where a word is too long."""
    space = width_of(" ", size)
    lines, edge = 1, 0.0
    for word in _words(text, size, bold=bold):
        if edge and edge + space + word > room:
            lines, edge = lines + 1, 0.0
        edge += word + (space if edge else 0.0)
        if edge > room:
            more = ceil(edge / room) - 1
            lines, edge = lines + more, edge - more * room
    return lines


def _words(text: Text, size: float, *, bold: bool) -> Iterator[float]:
    """Width of each word; one that begins in one run may end in the next."""
    word = 0.0
    for run in text:
        for position, part in enumerate(run.text.split(" ")):
            if position and word:
                yield word
                word = 0.0
            word += width_of(part, size, bold=bold or run.bold)
    if word:
        yield word
