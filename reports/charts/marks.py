"""Marks: the shape of a tier, the bars of a confidence, boxes to tick."""

from reports.charts.geometry import Rectangle
from reports.document import Disc, Drawing, Path, Point, Shape

CONFIDENCE = ("thin", "fair", "firm")  # one, two, three bars
_GRID = 16.0  # the marks were designed on a grid of 16


def tier_mark(tier: str, size: float = 10.5, *, alt: str = "") -> Drawing:
    """The mark of a tier: disc, half disc, square, diamond, eye or arrow head.

    Args:
        tier: a tier key of METHOD section 4.
        size: side in points; never under 10 in print (3.5 mm).
        alt: words for it, empty when words stand beside it.

    Raises:
        KeyError: no such tier.
    """
    return Drawing(size, size, mark_shapes(tier, (0.0, 0.0), size), alt)


def mark_shapes(tier: str, corner: Point, size: float) -> tuple[Shape, ...]:
    """The shapes of a tier mark with its lower left corner at `corner`."""
    ink = f"tier.{tier}"
    unit = size / _GRID
    heavy = max(1.7, 2.1 * unit)  # hollow marks died in photocopies when thinner

    def at(x: float, y: float) -> Point:
        return corner[0] + x * unit, corner[1] + y * unit

    if tier == "in_person_care":
        return (Disc(at(8, 8), 6.4 * unit, ink=None, fill=ink),)
    if tier == "human_led":
        thin = max(1.3, 1.9 * unit)  # or the open half closes up
        return (Disc(at(8, 8), 7 * unit - thin / 2, ink=ink, width=thin, fill=ink, half=True),)
    if tier == "mixed":
        corners = (at(8, 2), at(14, 8), at(8, 14), at(2, 8))
        return (Path(corners, ink=ink, width=heavy, closed=True),)
    if tier == "information_expert":
        thin = max(1.4, 2.0 * unit)
        triangle = (at(1.7, 2.6), at(14.3, 2.6), at(8, 13.6))
        eye = Disc(at(8, 6.2), 1.4 * unit, ink=None, fill=ink)
        return (Path(triangle, ink=ink, width=thin, closed=True), eye)
    solid = {
        "hands_on": (at(1.7, 1.7), at(14.3, 1.7), at(14.3, 14.3), at(1.7, 14.3)),
        "information_routine": (at(2.4, 1.4), at(14.8, 8), at(2.4, 14.6)),
    }[tier]
    return (Path(solid, ink=None, fill=ink, closed=True),)


def confidence_mark(level: str, size: float = 9.0, *, alt: str = "") -> Drawing:
    """Three rising bars, as many filled as the confidence is firm.

    Raises:
        ValueError: the level is not one of CONFIDENCE.
    """
    filled = CONFIDENCE.index(level) + 1
    unit = size / 12
    shapes = tuple(
        Rectangle(
            (0.8 + 5 * k) * unit, 0.6 * unit, (4.2 + 5 * k) * unit, (4.4 + 3.5 * k) * unit
        ).path(width=max(0.75, unit), fill="ink" if k < filled else None)
        for k in range(3)
    )
    return Drawing(15.2 * unit, size, shapes, alt)


def tick_box(size: float = 10.0, *, ticked: bool = False, alt: str = "") -> Drawing:
    """A box to tick by hand, or one that is ticked."""
    box: tuple[Shape, ...] = (Rectangle(0, 0, size, size).inside(0.6).path(width=1.2),)
    if ticked:
        tick = ((0.22, 0.5), (0.42, 0.27), (0.8, 0.76))
        box += (Path(tuple((x * size, y * size) for x, y in tick), width=1.6),)
    return Drawing(size, size, box, alt)
