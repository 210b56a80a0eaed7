"""Tiers: how a department's FTE divides over the tiers, as one hatched bar."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reports.charts.geometry import Rectangle, hatch
from reports.charts.lettering import width_of
from reports.charts.marks import mark_shapes
from reports.charts.palette import TIERS
from reports.document import Drawing, Label, Segments, Shape

_BETWEEN = 2.0  # points between two segments
_LEAST = 7.0  # points: a hatch cannot be told apart on less
_MARK = 10.0
_APART = 6.0  # points between two numbers


@dataclass(frozen=True, slots=True)
class _Segment:
    tier: str
    text: str
    left: float
    right: float


def tier_bar(
    amounts: Mapping[str, float],
    *,
    width: float,
    numbers: Mapping[str, str],
    height: float = 15.0,
    size: float = 9.0,
    alt: str = "",
) -> Drawing:
    """One bar, a segment per tier in the fixed order, mark and number under each.

    Args:
        amounts: FTE (or people) by tier key; tiers without any are left out.
        width: points.
        numbers: what is printed under each tier, already in the locale.
        height: height of the bar itself in points.
        size: size of the numbers.
        alt: the division in words.
    """
    segments = _segments(amounts, numbers, width)
    foot = _MARK + 6.0
    shapes: list[Shape] = []
    places = _spread(segments, size, width)
    for segment, x in zip(segments, places, strict=True):
        area = Rectangle(segment.left, foot, segment.right, foot + height)
        shapes += hatch(area.inside(0.5), segment.tier)
        shapes.append(area.inside(0.5).path(ink=f"tier.{segment.tier}", width=1.0))
        shapes += _leader(segment, x + _MARK / 2, foot)
        shapes += mark_shapes(segment.tier, (x, 0.5), _MARK)
        baseline = 0.5 + _MARK / 2 - size * 0.36
        shapes.append(Label((x + _MARK + 3, baseline), segment.text, size, bold=True))
    return Drawing(width, foot + height, tuple(shapes), alt)


def _leader(segment: _Segment, x: float, foot: float) -> tuple[Segments, ...]:
    """A line from the segment to its mark, where the mark had to move from under it."""
    if segment.left <= x <= segment.right:
        return ()
    nearest = segment.left + 2 if x < segment.left else segment.right - 2
    return (Segments((((nearest, foot), (x, _MARK + 1.5)),), width=0.75),)


def _segments(
    amounts: Mapping[str, float], numbers: Mapping[str, str], width: float
) -> list[_Segment]:
    present = [(tier, amounts[tier]) for tier in TIERS if amounts.get(tier, 0) > 0]
    room = width - _BETWEEN * (len(present) - 1)
    segments: list[_Segment] = []
    x = 0.0
    for (tier, _), part in zip(present, _shares([a for _, a in present], room), strict=True):
        segments.append(_Segment(tier, numbers[tier], x, x + part))
        x += part + _BETWEEN
    return segments


def _shares(amounts: Sequence[float], room: float) -> list[float]:
    """Widths in proportion, but none under _LEAST: the others give way."""
    small = [a for a in amounts if a * room < _LEAST * sum(amounts)]
    rest = sum(a for a in amounts if a not in small)
    free = room - _LEAST * len(small)
    return [_LEAST if a in small else free * a / rest for a in amounts]


def _spread(segments: Sequence[_Segment], size: float, width: float) -> list[float]:
    """Left edges of the numbers: under their segment where they can, never on one another."""
    needs = [_MARK + 3 + width_of(s.text, size, bold=True) for s in segments]
    places: list[float] = []
    edge = 0.0
    for segment, need in zip(segments, needs, strict=True):
        places.append(max(segment.left, edge))
        edge = places[-1] + need + _APART
    edge = width
    for k in range(len(places) - 1, -1, -1):
        places[k] = min(places[k], edge - needs[k])
        edge = places[k] - _APART
    return places
