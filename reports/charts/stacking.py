"""Stacking: drawings one above the other as one figure."""

from dataclasses import replace

from reports.document import Disc, Drawing, Label, Path, Point, Segments, Shape


def stacked(above: Drawing, below: Drawing, *, gap: float = 0.0, alt: str = "") -> Drawing:
    """Two drawings as one, left edges together.

    Args:
        above: stands on top.
        below: stands under it.
        gap: points between them.
        alt: the text equivalent of the whole.
    """
    lift = below.height + gap
    shapes = (*below.shapes, *(raised(shape, lift) for shape in above.shapes))
    return Drawing(max(above.width, below.width), lift + above.height, shapes, alt)


def raised(shape: Shape, by: float) -> Shape:
    """The shape higher up by some points."""
    return moved(shape, 0.0, by)


def moved(shape: Shape, right: float, up: float) -> Shape:
    """The shape some points further right and higher up."""

    def there(point: Point) -> Point:
        return point[0] + right, point[1] + up

    match shape:
        case Path():
            return replace(shape, points=tuple(map(there, shape.points)))
        case Segments():
            return replace(shape, lines=tuple((there(a), there(b)) for a, b in shape.lines))
        case Disc():
            return replace(shape, centre=there(shape.centre))
        case Label():
            return replace(shape, at=there(shape.at))
