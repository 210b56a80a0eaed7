"""Spans: ranges of hours or money one below the other, on a scale that may cross zero."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reports.charts.geometry import Rectangle, diagonals
from reports.charts.lettering import width_of, wrapped
from reports.document import Drawing, Label, Segments, Shape

_CAP = 0.36  # half the height of a figure, as a share of its size
_GAP = 3.5  # points between cap and number
_CLEAR = 2.0  # points kept free beside a number: no line ever strikes one through
_MOST_WORDS = 0.45  # of the width for the words before the bars
_BETWEEN = 8.0
_LEAST_TRACK = 8.0  # points: a shorter piece beside a number reads as a minus


@dataclass(frozen=True, slots=True)
class SpanRow:
    """One range, low to high, with its ends as they are printed."""

    words: str
    low: float
    high: float
    low_text: str
    high_text: str
    hatched: bool = True  # False: an open box


@dataclass(frozen=True, slots=True)
class _Scale:
    left: float
    right: float
    least: float
    most: float

    def at(self, value: float) -> float:
        """Where a value lies."""
        share = (value - self.least) / (self.most - self.least)
        return self.left + (self.right - self.left) * share


def span_chart(
    rows: Sequence[SpanRow],
    *,
    width: float,
    ticks: Mapping[float, str],
    ends: tuple[str, str] = ("", ""),
    size: float = 9.0,
    bar: float = 7.5,
    alt: str = "",
) -> Drawing:
    """Ranges on one scale; a heavier line marks zero where the scale crosses it.

    Args:
        rows: from top to bottom; `low` is not over `high`.
        width: of the drawing in points.
        ticks: what is printed at values of the axis, in the locale.
        ends: what values under and over zero mean, printed left and right of zero.
        size: of words and numbers in points.
        bar: height of a box in points.
        alt: the ranges in words.
    """
    scale, room = _scale(rows, ticks, width, size)
    lines = [wrapped(row.words, size, room) for row in rows]
    heights = [max(bar + 9.0, len(each) * size * 1.25 + 4.0) for each in lines]
    shapes: list[Shape] = []
    top = sum(heights)
    for row, words, height in zip(rows, lines, heights, strict=True):
        area = Rectangle(0.0, top - height, width, top)
        first = (area.bottom + area.top) / 2 + (len(words) - 1) * size * 0.625 - size * _CAP
        shapes += [Label((0.0, first - k * size * 1.25), w, size) for k, w in enumerate(words)]
        shapes += _row(row, area, scale, ticks, size=size, bar=bar)
        top -= height
    axis, over = _axis(scale, ticks, ends, sum(heights), size)
    return Drawing(width, over, (*shapes, *axis), alt)


def _scale(
    rows: Sequence[SpanRow], ticks: Mapping[float, str], width: float, size: float
) -> tuple[_Scale, float]:
    """The scale, and the room for the words before it."""
    most = max((width_of(row.words, size) for row in rows), default=0.0)
    room = min(most + 0.1, width * _MOST_WORDS)
    gutters = [
        max(width_of(text, size, bold=True) for text in texts) + _GAP + 1.5
        for texts in (["0", *(r.low_text for r in rows)], ["0", *(r.high_text for r in rows)])
    ]
    values = [*ticks, *(row.low for row in rows), *(row.high for row in rows)]
    least, highest = min(values, default=0.0), max(values, default=1.0)
    if highest <= least:
        highest = least + 1.0
    left = room + (_BETWEEN if most else 0.0) + gutters[0]
    return _Scale(left, max(left + 1.0, width - gutters[1]), least, highest), room


def _row(
    row: SpanRow,
    area: Rectangle,
    scale: _Scale,
    ticks: Iterable[float],
    *,
    size: float,
    bar: float,
) -> list[Shape]:
    middle = (area.bottom + area.top) / 2
    left, right = scale.at(row.low), scale.at(row.high)
    box = Rectangle(left, middle - bar / 2, right, middle + bar / 2)
    one = row.low == row.high
    baseline = middle - size * _CAP
    numbers = [Label((right + _GAP, baseline), row.high_text, size, bold=True)]
    taken = [left - (_CLEAR if one else _GAP + _CLEAR), right + _GAP + _CLEAR]
    taken[1] += width_of(row.high_text, size, bold=True)
    if not one:
        numbers.append(Label((left - _GAP, baseline), row.low_text, size, bold=True, align="right"))
        taken[0] -= width_of(row.low_text, size, bold=True)
    hatching = diagonals(box.inside(0.4), 4.4) if row.hatched else ()
    caps = tuple(((x, box.bottom - 2), (x, box.top + 2)) for x in (left, right))
    return [
        *_track(scale, ticks, middle, (taken[0], taken[1])),
        *_zero(scale, area, box, (taken[0], taken[1])),
        *([Segments(hatching)] if hatching else []),
        *([] if one else [box.path(width=0.9)]),
        Segments(caps, width=1.8),
        *numbers,
    ]


def _track(
    scale: _Scale, ticks: Iterable[float], middle: float, taken: tuple[float, float]
) -> list[Segments]:
    """The track and its ticks, left out where the box and its numbers are."""
    pieces = (
        (scale.left, min(taken[0], scale.right)),
        (max(taken[1], scale.left), scale.right),
    )
    lines = [((a, middle), (b, middle)) for a, b in pieces if b - a > _LEAST_TRACK]
    free = [x for x in map(scale.at, ticks) if x <= taken[0] or x >= taken[1]]
    lines += [((x, middle - 2.5), (x, middle + 2.5)) for x in free]
    return [Segments(tuple(lines), ink="track", width=0.9)] if lines else []


def _zero(
    scale: _Scale, area: Rectangle, box: Rectangle, taken: tuple[float, float]
) -> list[Segments]:
    """The zero line through a row; where numbers or the box are, only above and below them."""
    if not scale.least < 0 < scale.most:
        return []
    x = scale.at(0.0)
    if x <= taken[0] or x >= taken[1]:
        lines = (((x, area.bottom), (x, area.top)),)
    elif box.left < x < box.right:
        lines = (((x, area.bottom), (x, box.bottom)), ((x, box.top), (x, area.top)))
    else:
        return []
    return [Segments(lines, width=1.4)]


def _axis(
    scale: _Scale, ticks: Mapping[float, str], ends: tuple[str, str], top: float, size: float
) -> tuple[list[Shape], float]:
    """Ticks with their numbers over the rows, and what both sides of zero mean."""
    small = size - 0.75
    marks = tuple(((scale.at(v), top), (scale.at(v), top + 2.6)) for v in ticks)
    shapes: list[Shape] = [Segments(marks, ink="track", width=0.75)] if marks else []
    edge = float("-inf")
    for value in sorted(ticks):
        half = width_of(ticks[value], small) / 2
        if scale.at(value) - half > edge:
            at = (scale.at(value), top + 4.5)
            shapes.append(Label(at, ticks[value], small, align="centre"))
            edge = scale.at(value) + half + _CLEAR
    over = top + 4.5 + small * 0.8
    if any(ends):
        x = min(max(scale.at(0.0), scale.left), scale.right)
        shapes += [
            Label((x - 4, over + 3.5), ends[0], size, align="right"),
            Label((x + 4, over + 3.5), ends[1], size),
        ]
        over += 3.5 + size
    return shapes, over
