"""Blocks: every block of a document becomes items of a column and elements of the tree."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from reports.document import (
    Block,
    Box,
    Bullets,
    DataTable,
    Figure,
    Heading,
    MarkedText,
    Numbers,
    PageBreak,
    Paragraph,
    SideBySide,
    Space,
    Text,
    Together,
    plain,
)
from reports.pdf.inline import drawing_slab, followed, lines, marked
from reports.pdf.slabs import Bookmark, Cell, Glue, Item, Row, TextSlab
from reports.pdf.style import (
    BIG_NUMBER,
    CAPTION,
    CELL,
    HEADINGS,
    PARAGRAPHS,
)
from reports.pdf.tables import table_items
from reports.pdf.tagging import Element
from reports.pdf.text import break_lines, clean, measure

Leaf: TypeAlias = Paragraph | Bullets | Figure | MarkedText | DataTable | Numbers
BULLET = "\N{BULLET}"
_INDENT = 13.0  # points from the bullet's edge to the words
_BOX_PADDING = 8.0
_SMALLEST_PLACE = 24.0  # points: below it a column is stacked instead


@dataclass(slots=True)
class Setting:
    """What a document has had so far: the headings above the place it has come to."""

    above: list[int] = field(default_factory=list)

    def tag_level(self, level: int) -> int:
        """The level a heading is tagged with: none is left out on the way down."""
        while self.above and self.above[-1] >= level:
            self.above.pop()
        self.above.append(level)
        return len(self.above)


def column(
    blocks: Iterable[Block], width: float, parent: Element, setting: Setting
) -> tuple[Item, ...]:
    """The items of blocks one below the other in a width."""
    items: list[Item] = []
    space = 0.0
    new_page = announced = False
    for block in blocks:
        if isinstance(block, Space):
            space += max(0.0, block.height)
        elif isinstance(block, PageBreak):
            new_page = True
        else:
            made = items_of(block, width, parent, setting)
            if made and items and isinstance(block, Bullets) and announced:
                items[-1] = replace(items[-1], glue="firm")
            announced = isinstance(block, Paragraph) and _ends(block.text, ":")
            if made:
                if space or new_page:
                    first = replace(made[0], before=made[0].before + space, new_page=new_page)
                    made = (first, *made[1:])
                items += made
                space, new_page = 0.0, False
    return tuple(items)


def _ends(text: Text, mark: str) -> bool:
    """Whether words announce what follows them."""
    return bool(text) and text[-1].text.rstrip().endswith(mark)


def items_of(block: Block, width: float, parent: Element, setting: Setting) -> tuple[Item, ...]:
    """The items of one block; the elements are added to the parent in reading order."""
    match block:
        case Heading():
            return _heading(block, width, parent, setting)
        case Box():
            return _box(block, width, parent, setting)
        case SideBySide():
            return _side_by_side(block, width, parent, setting)
        case Together():
            items = column(block.blocks, width, parent, setting)
            return (*(replace(i, glue=i.glue or "soft") for i in items[:-1]), *items[-1:])
        case Space() | PageBreak():
            return ()
        case _:
            return _leaf(block, width, parent)


def _leaf(block: Leaf, width: float, parent: Element) -> tuple[Item, ...]:
    """A block that holds no other blocks."""
    match block:
        case Paragraph():
            style = PARAGRAPHS[block.style]
            return tied(lines(block.text, style, width, parent.add("P")), style.before)
        case Bullets():
            return _bullets(block, width, parent)
        case Figure():
            return (Item(drawing_slab(block.drawing, width, parent), before=4),)
        case MarkedText():
            return (Item(marked(block, width, parent.add("P")), before=4),)
        case DataTable():
            return table_items(block, width, parent)
        case Numbers():
            return _numbers(block, width, parent)


def tied(items: tuple[Item, ...], before: float, last: Glue = "") -> tuple[Item, ...]:
    """Space above the first line, and no line of a paragraph alone on a page."""
    count = len(items)
    return tuple(
        Item(
            item.slab,
            before=before if k == 0 else 0.0,
            glue=last if k == count - 1 else "firm" if last or k in {0, count - 2} else "",
        )
        for k, item in enumerate(items)
    )


def _heading(block: Heading, width: float, parent: Element, setting: Setting) -> tuple[Item, ...]:
    style = HEADINGS[min(max(block.level, 1), 3)]
    level = setting.tag_level(block.level)
    element = parent.add(f"H{level}")
    detail = PARAGRAPHS["body" if block.level <= 1 else "small"]
    aside = break_lines(block.trailing, detail.size, width / 2)
    beside = len(aside) == 1 and aside[0].width < width / 2
    room = width - aside[0].width - 12 if beside else width
    items = lines(block.text, style, room, element, balanced=block.level <= 1)
    if not items:
        return ()
    title = " ".join(clean(run.text) for run in block.text).strip()
    if level < 3 and isinstance(items[0].slab, TextSlab):  # noqa: PLR2004 - H1 and H2
        slab = replace(items[0].slab, bookmark=Bookmark(" ".join(title.split()), level))
        items = (replace(items[0], slab=slab), *items[1:])
    if aside:
        said = lines(block.trailing, detail, width, parent.add("P"), "right" if beside else "left")
        if beside:
            cells = (
                Cell(0, room, items),
                Cell(0, width, said, above=max(0.0, style.leading - detail.leading)),
            )
            items = (Item(Row(cells, width)),)
        else:
            items += said
    return tied(items, style.before, last="firm")


def _bullets(block: Bullets, width: float, parent: Element) -> tuple[Item, ...]:
    style = PARAGRAPHS[block.style]
    found = parent.add("L", ListNumbering="Disc")
    rows: list[Item] = []
    for text in block.items:
        entry = found.add("LI")
        label = entry.add("Lbl")
        bullet = lines(plain(BULLET, bold=True), style, _INDENT, label)
        words = lines(text, style, max(1.0, width - _INDENT), entry.add("LBody"))
        cells = (Cell(1.0, _INDENT, bullet), Cell(_INDENT, width - _INDENT, words))
        rows.append(Item(Row(cells, width), before=style.before if not rows else 1.5))
    return tuple(rows)


def _box(block: Box, width: float, parent: Element, setting: Setting) -> tuple[Item, ...]:
    room = width - 2 * _BOX_PADDING
    if room < _SMALLEST_PLACE:
        return column(block.blocks, width, parent, setting)
    items = column(block.blocks, room, parent, setting)
    if not items:
        return ()
    cell = Cell(_BOX_PADDING, room, items, above=6.0, below=7.0)
    return (Item(Row((cell,), width, frame="around"), before=7),)


def _side_by_side(
    block: SideBySide, width: float, parent: Element, setting: Setting
) -> tuple[Item, ...]:
    count = len(block.columns)
    shares = block.shares if len(block.shares) == count else (1.0,) * count
    pad = _BOX_PADDING if block.framed else 0.0
    free = width - block.gap * (count - 1)
    total = sum(max(0.0, s) for s in shares)
    if not count or total <= 0 or free * min(shares) / total - 2 * pad < _SMALLEST_PLACE:
        every = [b for blocks in block.columns for b in blocks]
        return column(every, width, parent, setting)
    cells: list[Cell] = []
    left = 0.0
    for blocks, share in zip(block.columns, shares, strict=True):
        place = free * share / total
        items = column(blocks, place - 2 * pad, parent, setting)
        above, below = (6.0, 7.0) if block.framed else (0.0, 0.0)
        cells.append(Cell(left + pad, place - 2 * pad, items, above, below))
        left += place + block.gap
    before = max([7.0 if block.framed else 0.0, *(c.items[0].before for c in cells if c.items)])
    frame = "cells" if block.framed else "none"
    return (Item(Row(tuple(cells), width, frame=frame), before=before),)


def _numbers(block: Numbers, width: float, parent: Element) -> tuple[Item, ...]:
    if not block.boxes:
        return ()
    pad = 7.0
    place = width / len(block.boxes)
    cells: list[Cell] = []
    for k, box in enumerate(block.boxes):
        element = parent.add("P")
        room = max(1.0, place - 2 * pad)
        size = BIG_NUMBER.size
        while size > CELL.size and measure(box.number, size, "bold") > room:
            size -= 1
        big = replace(BIG_NUMBER, size=size)
        said = (
            *followed(lines(plain(box.number), big, room, element)),
            *followed(lines(box.caption, CAPTION, room, element)),
            *lines(box.detail, CELL, room, element),
        )
        cells.append(Cell(k * place + pad, room, said, above=5.0, below=6.0))
    return (Item(Row(tuple(cells), width, frame="cells"), before=7),)
