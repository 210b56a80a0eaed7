"""Geometry: rectangles, hatches as explicit lines, and curves flattened to points.

Hatches are never tiled patterns: those turned to grey mush on office printers.
"""

from dataclasses import dataclass

from reports.document import Disc, Path, Point, Segments, Shape

Line = tuple[Point, Point]


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A rectangle in points, y up."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def width(self) -> float:
        """Width in points."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Height in points."""
        return self.top - self.bottom

    def inside(self, margin: float) -> "Rectangle":
        """The rectangle without a margin on each side, never turned inside out."""
        x = min(margin, self.width / 2)
        y = min(margin, self.height / 2)
        return Rectangle(self.left + x, self.bottom + y, self.right - x, self.top - y)

    def path(self, *, ink: str | None = "ink", width: float = 1.0, fill: str | None = None) -> Path:
        """The outline as a closed path."""
        corners = (
            (self.left, self.bottom),
            (self.right, self.bottom),
            (self.right, self.top),
            (self.left, self.top),
        )
        return Path(corners, ink=ink, width=width, fill=fill, closed=True)


def diagonals(area: Rectangle, step: float, *, rising: bool = True) -> tuple[Line, ...]:
    """Lines at 45 degrees, `step` points apart along the bottom, clipped to the area."""
    lines: list[Line] = []
    start = -area.height + step / 2
    while start < area.width:
        first, last = max(start, 0.0), min(start + area.height, area.width)
        if last > first:
            low, high = first - start, last - start
            if not rising:
                low, high = area.height - low, area.height - high
            lines.append(
                (
                    (area.left + first, area.bottom + low),
                    (area.left + last, area.bottom + high),
                )
            )
        start += step
    return tuple(lines)


def horizontals(area: Rectangle, step: float) -> tuple[Line, ...]:
    """Level lines about `step` apart, spread evenly."""
    count = max(1, round(area.height / step) - 1)
    heights = [area.bottom + area.height * (k + 1) / (count + 1) for k in range(count)]
    return tuple(((area.left, y), (area.right, y)) for y in heights)


def verticals(area: Rectangle, step: float) -> tuple[Line, ...]:
    """Upright lines about `step` apart, spread evenly."""
    count = max(1, round(area.width / step) - 1)
    places = [area.left + area.width * (k + 1) / (count + 1) for k in range(count)]
    return tuple(((x, area.bottom), (x, area.top)) for x in places)


def dots(area: Rectangle, step: float, radius: float, fill: str) -> tuple[Disc, ...]:
    """Rows of dots, every other row set off by half a step."""
    found: list[Disc] = []
    y, row = area.bottom + step / 2, 0
    while y < area.top - radius:
        x = area.left + step / 2 + (step / 2 if row % 2 else 0)
        while x < area.right - radius:
            found.append(Disc((x, y), radius, ink=None, fill=fill))
            x += step
        y, row = y + step * 0.8, row + 1
    return tuple(found)


def hatch(area: Rectangle, tier: str) -> tuple[Shape, ...]:
    """What fills the area of a tier: solid, diagonals, lines or dots, in the tier's ink."""
    ink = f"tier.{tier}"
    if tier == "in_person_care":
        return (area.path(ink=None, fill=ink),)
    if tier == "mixed":
        return dots(area, 4.6, 1.3, ink)
    width = _STROKES[tier]
    lines = _lines(area.inside(width * _SLANTED), tier)
    return (Segments(lines, ink=ink, width=width),) if lines else ()


# strokes in points: 1.1 or more, or a photocopy loses them
_STROKES = {
    "human_led": 2.0,
    "hands_on": 1.5,
    "information_expert": 1.5,
    "information_routine": 1.2,
}
_SLANTED = 0.36  # how far the end of a slanting line sticks out, as a share of its width


def _lines(area: Rectangle, tier: str) -> tuple[Line, ...]:
    if tier == "human_led":
        return diagonals(area, 5.6)
    if tier == "hands_on":
        return horizontals(area, 4.2)
    if tier == "information_expert":
        return verticals(area, 4.2)
    return diagonals(area, 5.2) + diagonals(area, 5.2, rising=False)


def quadratic(start: Point, control: Point, end: Point, pieces: int = 6) -> tuple[Point, ...]:
    """A quadratic curve as points, without its start."""
    points: list[Point] = []
    for k in range(1, pieces + 1):
        t = k / pieces
        a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t * t
        points.append(
            (
                a * start[0] + b * control[0] + c * end[0],
                a * start[1] + b * control[1] + c * end[1],
            )
        )
    return tuple(points)
