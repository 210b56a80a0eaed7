"""Ladder: the steps of a career on a line of years, the first at the bottom."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reports.charts.geometry import Rectangle, diagonals
from reports.charts.lettering import width_of, wrapped
from reports.document import Drawing, Label, Path, Segments, Shape

_WORDS = 0.38  # of the width for the words of the steps
_BAR = 9.0
_GAP = 5.0
_MARK = 4.2  # half a diamond
_FOOT = 20.0
_HEAD = 20.0


@dataclass(frozen=True, slots=True)
class Rung:
    """One step: from a year to a year, counted from today; open, hatched or in between."""

    words: str
    start: float
    end: float
    note: str = ""  # said at its start: the earliest date
    hatched: bool = False
    detail: str = ""  # under the words, not bold


def ladder(
    steps: Sequence[Rung],
    *,
    years: Mapping[float, str],
    example: str,
    width: float,
    size: float = 9.0,
    alt: str = "",
) -> Drawing:
    """The steps rising from the bottom left, each with a diamond where it may begin.

    Args:
        steps: from the first to the last.
        years: what is printed under years of the line, counted from today.
        example: says that this is an example and not a norm; framed, over the steps.
        width: of the drawing in points.
        size: of words in points.
        alt: the steps in words.
    """
    line = _Line(width, size, max([*years, *(s.end for s in steps)], default=1.0))
    shapes: list[Shape] = []
    y, before = _FOOT, None
    for step in steps:
        drawn, height = line.step(step, y)
        shapes += drawn
        if before is not None:
            shapes += line.riser(step, before, y + line.middle(step))
        before = y + line.middle(step)
        y += height
    shapes += line.axis(years)
    box = Rectangle(0, y + 3, width_of(example, size, bold=True) + 12, y + 3 + size + 7)
    shapes.append(box.inside(0.5).path(width=1.0))
    shapes.append(Label((6, y + 3 + 4.2), example, size, bold=True))
    return Drawing(width, y + _HEAD, tuple(shapes), alt)


@dataclass(frozen=True, slots=True)
class _Line:
    width: float
    size: float
    last: float

    def x(self, year: float) -> float:
        """Where a year lies; half a number has room at the end."""
        left = self.width * _WORDS + _GAP + _MARK
        return left + (self.width - left - 12) * year / (self.last or 1.0)

    def _lines(self, step: Rung) -> tuple[tuple[str, bool], ...]:
        """The lines of words and detail, and whether each is bold."""
        room = self.width * _WORDS - _GAP
        words = wrapped(step.words, self.size, room, bold=True)
        detail = wrapped(step.detail, self.size, room) if step.detail else ()
        return (*((line, True) for line in words), *((line, False) for line in detail))

    def _height(self, step: Rung) -> float:
        note = self.size * 1.2 if step.note else 0.0
        return max(len(self._lines(step)) * self.size * 1.25, _BAR + 4 + note) + 6

    def middle(self, step: Rung) -> float:
        """The middle of a step's bar over the bottom of its row."""
        return self._height(step) - 3 - _BAR / 2 - 2

    def step(self, step: Rung, bottom: float) -> tuple[list[Shape], float]:
        """The shapes of a step and the height of its row."""
        middle = bottom + self.middle(step)
        shapes: list[Shape] = [
            Label((0.0, middle - self.size * (0.36 + 1.25 * k)), text, self.size, bold=bold)
            for k, (text, bold) in enumerate(self._lines(step))
        ]
        box = Rectangle(self.x(step.start), middle - _BAR / 2, self.x(step.end), middle + _BAR / 2)
        if step.hatched:
            shapes.append(Segments(diagonals(box.inside(0.4), 4.4)))
        shapes += [box.inside(0.5).path(width=1.2), _diamond(box.left, middle)]
        if step.note:
            shapes.append(self._note(step, middle))
        return shapes, self._height(step)

    def _note(self, step: Rung, middle: float) -> Label:
        """Under the start of the bar; before its diamond where it would leave the drawing."""
        x = self.x(step.start) + _MARK + 2
        if x + width_of(step.note, self.size) <= self.width:
            return Label((x, middle - _BAR / 2 - 2 - self.size * 0.9), step.note, self.size)
        at = (self.x(step.start) - _MARK - 4, middle - self.size * 0.36)
        return Label(at, step.note, self.size, align="right")

    def riser(self, step: Rung, low: float, high: float) -> list[Shape]:
        """The line up to where a step begins, from the bar of the one before."""
        x = self.x(step.start)
        ends = ((x, low + _BAR / 2), (x, high - _MARK))
        return [Segments((ends,), width=1.1)] if ends[1][1] > ends[0][1] else []

    def axis(self, years: Mapping[float, str]) -> list[Shape]:
        """The line of years under the steps."""
        y = _FOOT - 4
        ticks = tuple(((self.x(v), y - 3), (self.x(v), y)) for v in years)
        shapes: list[Shape] = [
            Segments((((self.x(0), y), (self.x(self.last), y)), *ticks), ink="track", width=0.9)
        ]
        edge = float("-inf")
        for value in sorted(years):
            half = width_of(years[value], self.size) / 2
            if self.x(value) - half > edge:
                at = (min(self.x(value), self.width - half), y - 4 - self.size * 0.8)
                shapes.append(Label(at, years[value], self.size, align="centre"))
                edge = self.x(value) + half + 3
        return shapes


def _diamond(x: float, y: float) -> Path:
    points = ((x, y - _MARK), (x + _MARK, y), (x, y + _MARK), (x - _MARK, y))
    return Path(points, ink=None, fill="ink", closed=True)
