"""Before and after: the duties of a post today and later, each with the way it goes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from reports.charts.geometry import Rectangle, diagonals
from reports.charts.lettering import wrapped
from reports.document import Drawing, Label, Path, Segments, Shape

Change = Literal["falls", "stays", "grows"]
_ARROW = 34.0  # points between the two columns
_SIGN = 13.5  # points: the square with the sign
_PAD = 4.0
_BETWEEN = 2.2
_HEAD = 16.0


@dataclass(frozen=True, slots=True)
class Duty:
    """A duty in a few words, and whether its time falls, stays or grows."""

    words: str
    change: Change


def before_after(
    before: Sequence[Duty],
    after: Sequence[Duty],
    *,
    heads: tuple[str, str],
    width: float,
    size: float = 9.0,
    alt: str = "",
) -> Drawing:
    """Two columns of duties with an arrow between them.

    No lengths: nobody knows the shares of a day to come.

    Args:
        before: the duties of today, in the order of the page.
        after: the duties of the reshaped post.
        heads: what stands over the columns ("Today: processor", "Next: auditor").
        width: of the drawing in points.
        size: of the words in points.
        alt: both lists in words.
    """
    place = (width - _ARROW) / 2
    columns = [_column(duties, place, size) for duties in (before, after)]
    tallest = max(_SIGN, *(height for _, height in columns))
    titles = [wrapped(head, size + 1, place, bold=True) for head in heads]
    head = max(len(lines) for lines in titles) * (size + 1) * 1.25 + 1
    shapes: list[Shape] = []
    for (drawn, _), lines, left in zip(columns, titles, (0.0, place + _ARROW), strict=True):
        for k, line in enumerate(lines):
            at = (left, tallest + head - (size + 1) * (1 + 1.25 * k))
            shapes.append(Label(at, line, size + 1, bold=True))
        shapes += drawn(left, tallest)
    shapes.append(_arrow(place + 6, tallest / 2))
    return Drawing(width, tallest + head, tuple(shapes), alt)


class _Column:
    """Boxes of duties one below the other, drawn once the height of the chart is known."""

    def __init__(self, duties: Sequence[Duty], width: float, size: float) -> None:
        room = width - _SIGN - 2 * _PAD
        self._rows = [(duty, wrapped(duty.words, size, room)) for duty in duties]
        self._width = width
        self._size = size

    def height_of(self, lines: Sequence[str]) -> float:
        """Of one box."""
        return max(_SIGN, len(lines) * self._size * 1.25 + 2.2)

    @property
    def height(self) -> float:
        """Of all boxes."""
        return sum(self.height_of(lines) + _BETWEEN for _, lines in self._rows)

    def __call__(self, left: float, top: float) -> list[Shape]:
        """The shapes with the upper left corner at a point."""
        shapes: list[Shape] = []
        for duty, lines in self._rows:
            high = self.height_of(lines)
            box = Rectangle(left, top - high, left + self._width, top).inside(0.5)
            shapes += _sign(Rectangle(box.left, box.bottom, box.left + _SIGN, box.top), duty.change)
            shapes.append(box.path(width=1.0))
            first = (box.top + box.bottom) / 2 + (len(lines) - 1) * self._size * 0.625
            for k, line in enumerate(lines):
                at = (left + _SIGN + _PAD, first - self._size * (0.36 + 1.25 * k))
                shapes.append(Label(at, line, self._size))
            top -= high + _BETWEEN
        return shapes


def _column(duties: Sequence[Duty], width: float, size: float) -> tuple[_Column, float]:
    column = _Column(duties, width, size)
    return column, column.height


def _sign(area: Rectangle, change: Change) -> list[Shape]:
    """Hatched with a minus, solid with two white lines, or open with a plus."""
    x, y = (area.left + area.right) / 2, (area.bottom + area.top) / 2
    arm = 3.4
    level = ((x - arm, y), (x + arm, y))
    edge = Segments((((area.right, area.bottom), (area.right, area.top)),), width=1.0)
    if change == "stays":
        two = tuple(((x - arm, y + d), (x + arm, y + d)) for d in (-1.9, 1.9))
        return [area.path(ink=None, fill="ink"), Segments(two, ink="paper", width=1.6)]
    if change == "grows":
        return [Segments((level, ((x, y - arm), (x, y + arm))), width=1.8), edge]
    clear = Rectangle(x - arm - 1.6, y - 3.2, x + arm + 1.6, y + 3.2)
    return [
        Segments(diagonals(area.inside(0.4), 4.4)),
        clear.path(ink=None, fill="paper"),
        Segments((level,), width=1.8),
        edge,
    ]


def _arrow(left: float, y: float) -> Path:
    """A solid arrow to the right."""
    shaft, head, right = 2.2, 6.5, left + _ARROW - 12
    neck = right - 9
    points = (
        (left, y - shaft), (neck, y - shaft), (neck, y - head), (right, y),
        (neck, y + head), (neck, y + shaft), (left, y + shaft),
    )  # fmt: skip
    return Path(points, ink=None, fill="ink", closed=True)
