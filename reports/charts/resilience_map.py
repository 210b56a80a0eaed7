"""Resilience map: exposure ranges across, four lanes of resilience down, never a point.

Ranges overlap so much that a plot of points would need midpoints, and a midpoint is what a range
must never be read as. Lanes never collide.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reports.charts.geometry import Rectangle
from reports.charts.lettering import width_of, wrapped
from reports.charts.marks import mark_shapes
from reports.charts.ranges import TICKS, place, range_bar
from reports.charts.stacking import moved
from reports.document import Drawing, Label, Segments, Shape

_MARK = 10.0
_GAP = 5.0
_ROW = 14.0  # points: a bar with its words beside it
_LINE = 12.5  # points: words over the bar, where no side has room
_PAD = 4.0  # points above and under the rows of a lane
_LANE = 0.21  # of the width for the names of the lanes
_HEAD = 15.0


@dataclass(frozen=True, slots=True)
class LaneRole:
    """One role: its words ("Registered nurse, 22"), its tier, its range or None."""

    words: str
    tier: str
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Lane:
    """One quarter of resilience with the roles in it."""

    name: str
    detail: str
    roles: tuple[LaneRole, ...]


def resilience_map(
    lanes: Sequence[Lane], *, width: float, size: float = 9.0, alt: str = ""
) -> Drawing:
    """The lanes one below the other under one axis of exposure, 0 to 100.

    Args:
        lanes: top quarter first; roles that may not be shown are left out by the caller.
        width: of the drawing in points.
        size: of words and numbers in points.
        alt: the map in words.
    """
    left = width * _LANE
    map_ = _Map(left, width - left, size)
    shapes: list[Shape] = []
    y = 0.5
    for lane in reversed(lanes):
        drawn, height = map_.lane(lane, y)
        shapes += [Segments((((0.0, y), (width, y)),), ink="rule", width=0.75), *drawn]
        y += height
    shapes.append(Segments((((0.0, y), (width, y)),), ink="rule", width=0.75))
    shapes += map_.axis(y)
    return Drawing(width, y + _HEAD, tuple(shapes), alt)


@dataclass(frozen=True, slots=True)
class _Map:
    left: float
    width: float
    size: float

    def x(self, value: float) -> float:
        """Where an exposure lies."""
        return self.left + place(value, self.width, self.size)

    def axis(self, y: float) -> list[Shape]:
        """The numbers 0 to 100 over the lanes."""
        small = self.size - 0.75
        return [
            Segments(tuple(((self.x(v), y), (self.x(v), y + 3)) for v in TICKS), ink="track"),
            *(Label((self.x(v), y + 5), str(v), small, align="centre") for v in TICKS),
        ]

    def lane(self, lane: Lane, bottom: float) -> tuple[list[Shape], float]:
        """The shapes of a lane and its height."""
        rows = [self._row(role) for role in lane.roles]
        name = wrapped(lane.name, self.size, self.left - 8, bold=True)
        detail = wrapped(lane.detail, self.size, self.left - 8)
        said = (len(name) + len(detail)) * self.size * 1.3
        height = max(sum(h for _, h in rows), said) + 2 * _PAD
        top = bottom + height
        lines = tuple(((self.x(v), bottom), (self.x(v), top)) for v in TICKS)
        shapes: list[Shape] = [Segments(lines, ink="track", width=0.5)]
        for k, text in enumerate((*name, *detail)):
            at = (0.0, top - _PAD - self.size - k * self.size * 1.3)
            shapes.append(Label(at, text, self.size, bold=k < len(name)))
        y = top - _PAD
        for drawn, row in rows:
            y -= row
            shapes += [moved(shape, 0.0, y) for shape in drawn]
        return shapes, height

    def _row(self, role: LaneRole) -> tuple[list[Shape], float]:
        """A role's bar with its words on the side that has room, or over it."""
        if role.low is None or role.high is None:
            return self._over(role, self.x(0) + 2, 0.0)
        bar = range_bar(role.low, role.high, width=self.width, size=self.size, track=False)
        shift = (_ROW - bar.height) / 2
        shapes = [
            *self._behind(role.low, role.high, bar.height, shift),
            *(moved(shape, self.left, shift) for shape in bar.shapes),
        ]
        need = _MARK + _GAP + width_of(role.words, self.size) + 8
        number = width_of("100", self.size, bold=True) + _GAP + 4
        before, after = self.x(role.low) - number, self.x(role.high) + number
        if after + need <= self.left + self.width:
            return [*shapes, *self._words(role, after, _ROW / 2)], _ROW
        if before - need >= self.left:
            return [*shapes, *self._words(role, before - need + 8, _ROW / 2)], _ROW
        start = min(self.x(role.low), self.left + self.width - need)
        over, height = self._over(role, max(self.left + 2, start), _ROW)
        return [*shapes, *over], height

    def _over(self, role: LaneRole, x: float, bottom: float) -> tuple[list[Shape], float]:
        """The words in a line of their own, or in several; and the height up to their top."""
        room = self.left + self.width - x - _MARK - _GAP - 2
        lines = wrapped(role.words, self.size, room)
        top = bottom + max(1, len(lines)) * _LINE + (0.0 if bottom else _ROW - _LINE)
        shapes: list[Shape] = []
        for k, line in enumerate(lines):
            middle = top - (k + 0.5) * _LINE
            shapes += self._words(replace(role, words=line), x, middle, marked=not k)
        return shapes, top

    def _behind(self, low: float, high: float, height: float, shift: float) -> list[Shape]:
        """Paper behind a bar and its numbers, so that no line strikes one through."""
        number = width_of("100", self.size, bold=True) + _GAP
        area = Rectangle(self.x(low) - number, shift, self.x(high) + number, shift + height)
        return [area.path(ink=None, fill="paper")]

    def _words(
        self, role: LaneRole, x: float, middle: float, *, marked: bool = True
    ) -> list[Shape]:
        """Mark and words on paper, starting at x."""
        end = x + _MARK + _GAP + width_of(role.words, self.size) + 2
        high = self.size * 0.6
        area = Rectangle(x - 2, middle - high, min(end, self.left + self.width), middle + high)
        at = (x + _MARK + _GAP, middle - self.size * 0.36)
        return [
            area.path(ink=None, fill="paper"),
            *(mark_shapes(role.tier, (x, middle - _MARK / 2), _MARK) if marked else ()),
            Label(at, role.words, self.size),
        ]
