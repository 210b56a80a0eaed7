"""Icon: the touchstone with its gold streak, from the same outlines as assets/icons."""

import re
from functools import cache

from reports.charts.geometry import quadratic
from reports.document import Drawing, Path, Point

GRID = 64.0
STONE = (
    "M17 5.500 45.500 3.500Q50.500 3.200 53.200 8L60.600 25.500Q62 29.800 60.600 34L52.600 54"
    "Q50.500 59.200 45 59.700L22 61.200Q16 61.600 13 56.500L3.800 40.500Q1.900 36.500 3.300 32"
    "L10.800 10.800Q12.300 6 17 5.500Z"
)
EDGE = (
    "M17 5.500 45.500 3.500Q50.500 3.200 53.200 8L54.600 11.300 19 15.500 3.300 32"
    " 10.800 10.800Q12.300 6 17 5.500Z"
)
STREAK = (
    "M14.600 45.400 46.600 12.400Q48.600 10.900 50.200 12.300 51.700 13.900 50.400 16"
    "L22.400 52.300Q18.800 55.600 15.200 53 11.800 49.600 14.600 45.400Z"
)
_PART = re.compile(r"([MLQZ])([^MLQZ]*)")


@cache
def outline(path: str) -> tuple[Point, ...]:
    """The points of an SVG path of absolute M, L, Q and Z, y down as in the file."""
    points: list[Point] = []
    for command, figures in _PART.findall(path):
        numbers = [float(n) for n in figures.split()]
        pairs = list(zip(numbers[::2], numbers[1::2], strict=True))
        if command == "Q":
            for control, end in zip(pairs[::2], pairs[1::2], strict=True):
                points += quadratic(points[-1], control, end)
        else:
            points += pairs
    return tuple(points)


def icon(size: float = 24.0, *, black_and_white: bool = False, alt: str = "") -> Drawing:
    """The icon; in black and white the streak is knocked out, or it would vanish."""
    layers = (
        ((STONE, "ink"), (STREAK, "paper"))
        if black_and_white
        else ((STONE, "stone"), (EDGE, "stone.light"), (STREAK, "icon.gold"))
    )
    unit = size / GRID
    shapes = tuple(
        Path(
            tuple((x * unit, size - y * unit) for x, y in outline(path)),
            ink=None,
            fill=fill,
            closed=True,
        )
        for path, fill in layers
    )
    return Drawing(size, size, shapes, alt)
