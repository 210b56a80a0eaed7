"""Slabs: what pages are stacked from, each with a height and a way to paint itself."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, Protocol

from reports.document import Drawing
from reports.pdf.chart_painter import paint
from reports.pdf.links import draw_linked
from reports.pdf.pen import Pen
from reports.pdf.style import FRAME, RULE, TextStyle
from reports.pdf.tagging import Element
from reports.pdf.text import Line

_ASCENT = 0.8  # share of the size over the baseline, within the leading

Align = Literal["left", "right", "centre"]
Glue = Literal["", "soft", "firm"]  # keep on the page of the next item: if it can be, always


class Slab(Protocol):
    """Something with a height that can be painted below a point."""

    @property
    def height(self) -> float:
        """Height in points."""
        ...

    def paint(self, pen: Pen, left: float, top: float) -> None:
        """Draw with the upper left corner at a point of the page."""
        ...


@dataclass(frozen=True, slots=True)
class Item:
    """A slab in a column, with the space above it and its ties to the item below."""

    slab: Slab
    before: float = 0.0
    glue: Glue = ""
    head: "Slab | None" = None  # painted again when this item comes first on a page
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the outline, put where its line is painted."""

    title: str
    level: int


@dataclass(frozen=True, slots=True)
class TextSlab:
    """One line of text."""

    line: Line
    style: TextStyle
    owner: Element | None
    width: float
    align: Align = "left"
    bookmark: Bookmark | None = None

    @property
    def height(self) -> float:
        """The leading of the style."""
        return self.style.leading

    def paint(self, pen: Pen, left: float, top: float) -> None:
        """Draw the line, its baseline set within the leading."""
        spare = self.width - self.line.width
        shift = {"left": 0.0, "right": spare, "centre": spare / 2}[self.align]
        size = self.style.size
        baseline = top - (self.style.leading - size) / 2 - size * _ASCENT
        if self.bookmark:
            pen.bookmark(self.bookmark.title, self.bookmark.level, top)
        pen.mark(self.owner)
        if self.owner and any(span.link for span in self.line.spans):
            draw_linked(pen, self.owner, (left + shift, baseline), self.line, self.style)
        else:
            pen.text((left + shift, baseline), self.line, size, self.style.ink)


@dataclass(frozen=True, slots=True)
class DrawingSlab:
    """A drawing, made smaller where it would not fit."""

    drawing: Drawing
    owner: Element | None  # None: decoration
    width: float
    align: Align = "left"
    tallest: float = 560.0

    @property
    def scale(self) -> float:
        """1, or less where the drawing is larger than its place."""
        wide = self.width / self.drawing.width if self.drawing.width else 1.0
        high = self.tallest / self.drawing.height if self.drawing.height else 1.0
        return min(1.0, wide, high)

    @property
    def height(self) -> float:
        """Height after scaling."""
        return self.drawing.height * self.scale

    def paint(self, pen: Pen, left: float, top: float) -> None:
        """Draw it and tell the structure tree where."""
        scale = self.scale
        spare = self.width - self.drawing.width * scale
        x = left + {"left": 0.0, "right": spare, "centre": spare / 2}[self.align]
        box = (x, top - self.height, x + self.drawing.width * scale, top)
        pen.mark(self.owner)
        if self.owner:
            self.owner.attributes.setdefault("BBox", pen.on_paper(box))
        paint(pen, self.drawing, (x, top - self.height), scale)


@dataclass(frozen=True, slots=True)
class Cell:
    """A column of items at a place in a row."""

    left: float
    width: float
    items: tuple[Item, ...]
    above: float = 0.0  # padding
    below: float = 0.0
    level: Literal["top", "middle", "bottom"] = "top"  # where the items stand in a taller row

    @property
    def content(self) -> float:
        """Height of the items without padding."""
        return stacked(self.items)

    @property
    def height(self) -> float:
        """Height with padding."""
        return self.content + self.above + self.below

    def paint(self, pen: Pen, left: float, top: float, room: float) -> None:
        """Draw the items one below the other."""
        y = top - self.above
        spare = room - self.height
        y -= {"top": 0.0, "middle": spare / 2, "bottom": spare}[self.level]
        for k, item in enumerate(self.items):
            y -= item.before if k else 0.0
            item.slab.paint(pen, left + self.left, y)
            y -= item.slab.height


@dataclass(frozen=True, slots=True)
class Row:
    """Cells side by side, with what is drawn around or under them."""

    cells: tuple[Cell, ...]
    width: float
    least: float = 0.0  # height in points
    frame: Literal["none", "around", "cells", "below"] = "none"
    rule: float = RULE

    @property
    def height(self) -> float:
        """Height of the tallest cell."""
        return max([self.least, *(cell.height for cell in self.cells)])

    def paint(self, pen: Pen, left: float, top: float) -> None:
        """Draw the cells in reading order, then the rules."""
        room = self.height
        for cell in self.cells:
            cell.paint(pen, left, top, room)
        self._rules(pen, left, top, room)

    def _rules(self, pen: Pen, left: float, top: float, room: float) -> None:
        if self.frame == "none":
            return
        pen.mark(None)
        bottom = top - room
        if self.frame == "below":
            pen.segments([((left, bottom), (left + self.width, bottom))], "rule", self.rule)
            return
        boxes = [(left, self.width)] if self.frame == "around" else self._boxes(left)
        for x, width in boxes:
            corners = ((x, top), (x + width, top), (x + width, bottom), (x, bottom))
            pen.polygon(corners, ink="ink", width=FRAME, fill=None, closed=True)

    def _boxes(self, left: float) -> list[tuple[float, float]]:
        pad = self.cells[0].left if self.cells else 0.0
        return [(left + cell.left - pad, cell.width + 2 * pad) for cell in self.cells]

    def split(self, room: float) -> "tuple[Row, Row] | None":
        """The part that fits a height and the rest, or None when nothing fits."""
        parts = [_split_cell(cell, room) for cell in self.cells]
        if not any(first.items for first, _ in parts):
            return None
        first = replace(self, cells=tuple(a for a, _ in parts), least=0.0)
        rest = replace(self, cells=tuple(b for _, b in parts), least=0.0)
        return first, rest


def stacked(items: Sequence[Item]) -> float:
    """Height of items one below the other, without the space above the first."""
    return sum(item.slab.height + (item.before if k else 0.0) for k, item in enumerate(items))


def _split_cell(cell: Cell, room: float) -> tuple[Cell, Cell]:
    free = room - cell.above - cell.below
    used = 0.0
    for k, item in enumerate(cell.items):
        gap = item.before if k else 0.0
        if used + gap + item.slab.height > free:
            kept, rest = cell.items[:k], cell.items[k:]
            parts = item.slab.split(free - used - gap) if isinstance(item.slab, Row) else None
            if parts:
                kept += (replace(item, slab=parts[0]),)
                rest = (replace(item, slab=parts[1]), *rest[1:])
            return replace(cell, items=kept), replace(cell, items=rest)
        used += gap + item.slab.height
    return cell, replace(cell, items=())
