"""Inline: lines of text, drawings and marked words, as they stand in a column or a cell."""

from dataclasses import replace

from reports.document import Drawing, MarkedText, Text
from reports.pdf.slabs import Align, Cell, DrawingSlab, Item, Row, TextSlab
from reports.pdf.style import CELL, PARAGRAPHS, TextStyle
from reports.pdf.tagging import Element
from reports.pdf.text import balanced_lines, break_lines

MARK_GAP = 5.0


def lines(
    text: Text,
    style: TextStyle,
    width: float,
    owner: Element | None,
    align: Align = "left",
    *,
    balanced: bool = False,
) -> tuple[Item, ...]:
    """A text as one item a line; balanced, no line of it is much shorter than the others."""
    broken = (balanced_lines if balanced else break_lines)(text, style.size, width, bold=style.bold)
    return tuple(Item(TextSlab(line, style, owner, width, align)) for line in broken)


def followed(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The same lines with a space after the last: more words of the element follow."""
    return tuple(
        replace(item, slab=replace(item.slab, line=replace(item.slab.line, spaced=True)))
        if isinstance(item.slab, TextSlab)
        else item
        for item in items
    )


def drawing_slab(
    drawing: Drawing, width: float, parent: Element, align: Align = "left"
) -> DrawingSlab:
    """A drawing with its figure element; without alt it is decoration."""
    owner = None
    if drawing.alt.strip():
        placement = "Block" if parent.role in {"Document", "Part"} else "Inline"
        owner = parent.add("Figure", drawing.alt, Placement=placement)
    return DrawingSlab(drawing, owner, width, align)


def marked(block: MarkedText, width: float, owner: Element) -> Row:
    """A mark with words beside it; the mark keeps to the middle of the first line."""
    style = {"body": PARAGRAPHS["body"], "small": CELL, "tier": PARAGRAPHS["tier"]}[block.style]
    mark = block.drawing
    indent = mark.width + MARK_GAP
    words = lines(block.text, style, max(1.0, width - indent), owner)
    figure = drawing_slab(mark, mark.width, owner)
    drop = (style.leading - mark.height) / 2
    cells = (
        Cell(0.0, mark.width, (Item(figure),), above=max(0.0, drop)),
        Cell(indent, width - indent, words, above=max(0.0, -drop)),
    )
    return Row(cells, width)
