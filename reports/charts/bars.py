"""Bars: one bar for each step of a ladder or kind of work, word before it, number after it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reports.charts.geometry import Rectangle, diagonals, hatch
from reports.charts.lettering import width_of, wrapped
from reports.charts.marks import mark_shapes
from reports.charts.palette import TIERS
from reports.document import Drawing, Label, Segments, Shape

_BAR = 9.0
_ROW = 14.5  # points from one bar to the next
_GAP = 5.0
_MARK = 10.0
_MOST_WORDS = 0.5  # of the width for the words before the bars


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a ladder: its word, its amount, the number as it is printed."""

    words: str
    amount: float
    text: str
    hatched: bool = True  # False: an open box


def rungs(steps: Sequence[Step], *, width: float, size: float = 9.0, alt: str = "") -> Drawing:
    """Bars of the steps, the first on top, in proportion to the largest.

    Args:
        steps: from the highest to the lowest; an amount of 0 gets a number and no bar.
        width: of the drawing in points.
        size: of words and numbers in points.
        alt: the steps in words.
    """
    rows = [_Row(step.words, step.amount, step.text, _filled(step.hatched)) for step in steps]
    return _bars(rows, width, size, alt)


def tier_rows(
    amounts: Mapping[str, float],
    *,
    words: Mapping[str, str],
    numbers: Mapping[str, str],
    width: float,
    size: float = 9.0,
    alt: str = "",
) -> Drawing:
    """A bar for each tier in the fixed order, with its mark, word, hatch and number.

    Args:
        amounts: FTE (or people) by tier key; tiers without any are left out.
        words: the short name of each tier, in the locale.
        numbers: what is printed after each bar, in the locale.
        width: of the drawing in points.
        size: of words and numbers in points.
        alt: the division in words.
    """
    rows = [
        _Row(words[tier], amounts[tier], numbers[tier], tier)
        for tier in TIERS
        if amounts.get(tier, 0) > 0
    ]
    return _bars(rows, width, size, alt)


@dataclass(frozen=True, slots=True)
class _Row:
    words: str
    amount: float
    text: str
    fill: str  # a tier, "hatched" or "open"


def _filled(hatched: bool) -> str:
    return "hatched" if hatched else "open"


def _bars(rows: Sequence[_Row], width: float, size: float, alt: str) -> Drawing:
    marked = _MARK + _GAP if any(row.fill in TIERS for row in rows) else 0.0
    most = max((width_of(row.words, size) for row in rows), default=0.0)
    room = min(most + 0.1, width * _MOST_WORDS - marked)
    left = marked + room + _GAP
    numbers = max((width_of(row.text, size, bold=True) for row in rows), default=0.0)
    longest = max(1.0, width - left - _GAP - numbers - 1.0)
    largest = max((row.amount for row in rows), default=0.0) or 1.0
    shapes: list[Shape] = []
    lines = [wrapped(row.words, size, room) for row in rows]
    heights = [max(_ROW, len(each) * size * 1.25 + 2.0) for each in lines]
    top = sum(heights)
    for row, words, height in zip(rows, lines, heights, strict=True):
        middle = top - height / 2
        shapes += _words(words, marked, middle, size)
        if marked and row.fill in TIERS:
            shapes += mark_shapes(row.fill, (0.0, middle - _MARK / 2), _MARK)
        end = left + longest * max(0.0, row.amount) / largest
        if row.amount > 0:
            box = Rectangle(left, middle - _BAR / 2, max(end, left + 3.0), middle + _BAR / 2)
            shapes += _box(box, row.fill)
            end = box.right
        shapes.append(Label((end + _GAP, middle - size * 0.36), row.text, size, bold=True))
        top -= height
    return Drawing(width, sum(heights), tuple(shapes), alt)


def _words(lines: Sequence[str], left: float, middle: float, size: float) -> list[Label]:
    first = middle + (len(lines) - 1) * size * 0.625 - size * 0.36
    return [Label((left, first - k * size * 1.25), line, size) for k, line in enumerate(lines)]


def _box(box: Rectangle, fill: str) -> list[Shape]:
    if fill in TIERS:
        return [*hatch(box.inside(0.5), fill), box.inside(0.5).path(ink=f"tier.{fill}")]
    lines = diagonals(box.inside(0.4), 4.4) if fill == "hatched" else ()
    return [*([Segments(lines)] if lines else []), box.inside(0.5).path(width=1.0)]
