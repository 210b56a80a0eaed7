"""Chart painter: a display list, shape by shape, through the pen. No geometry is decided here."""

from reports.charts.lettering import face_of
from reports.document import Disc, Drawing, Label, Path, Point, Segments
from reports.pdf.pen import Pen
from reports.pdf.text import Line, Span, clean, measure

_HALO = 1.5  # points of paper around a label with a halo


def paint(pen: Pen, drawing: Drawing, corner: Point, scale: float = 1.0) -> None:
    """Draw with the lower left corner at a point of the page."""
    x, y = corner

    def at(point: Point) -> Point:
        return x + point[0] * scale, y + point[1] * scale

    for shape in drawing.shapes:
        match shape:
            case Path():
                pen.polygon(
                    [at(p) for p in shape.points],
                    ink=shape.ink,
                    width=shape.width * scale,
                    fill=shape.fill,
                    closed=shape.closed,
                )
            case Segments():
                lines = ((at(a), at(b)) for a, b in shape.lines)
                pen.segments(lines, shape.ink, shape.width * scale)
            case Disc():
                _disc(pen, shape, at(shape.centre), scale)
            case Label():
                _label(pen, shape, at(shape.at), scale)


def _disc(pen: Pen, disc: Disc, centre: Point, scale: float) -> None:
    radius = disc.radius * scale
    fill = None if disc.half else disc.fill
    if disc.half and disc.fill:
        pen.half_disc(centre, radius, disc.fill)
    if disc.ink or fill:
        pen.disc(centre, radius, ink=disc.ink, width=disc.width * scale, fill=fill)


def _label(pen: Pen, label: Label, at: Point, scale: float) -> None:
    size = label.size * scale
    text = clean(label.text)
    face = face_of(bold=label.bold, italic=label.italic)
    width = measure(text, size, face)
    x = at[0] - {"left": 0.0, "centre": width / 2, "right": width}[label.align]
    if label.halo:
        low, high = at[1] - 0.24 * size, at[1] + 0.78 * size
        left, right = x - _HALO, x + width + _HALO
        area = ((left, low), (right, low), (right, high), (left, high))
        pen.polygon(area, ink=None, width=0, fill="paper", closed=True)
    pen.text((x, at[1]), Line((Span(face, text),), width), size, label.ink)
