"""Where the shapes of a drawing lie, for tests of charts."""

from math import hypot

from reports.charts.geometry import Rectangle
from reports.charts.lettering import width_of
from reports.document import Disc, Label, Path, Segments


def extent(shape):
    """The rectangle a shape fills, strokes left out."""
    if isinstance(shape, Label):
        width = width_of(shape.text, shape.size, bold=shape.bold, italic=shape.italic)
        left = shape.at[0] - {"left": 0, "centre": width / 2, "right": width}[shape.align]
        return Rectangle(left, shape.at[1], left + width, shape.at[1] + 0.72 * shape.size)
    if isinstance(shape, Disc):
        (x, y), r = shape.centre, shape.radius
        return Rectangle(x - r, y - r, x + r, y + r)
    points = shape.points if isinstance(shape, Path) else [p for line in shape.lines for p in line]
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return Rectangle(min(xs), min(ys), max(xs), max(ys))


def stroked(shape):
    """The rectangle a shape fills with its stroke; line ends are cut square."""
    room = extent(shape)
    if isinstance(shape, Label) or not shape.ink:
        return room
    half = shape.width / 2
    if not isinstance(shape, Segments):
        return Rectangle(room.left - half, room.bottom - half, room.right + half, room.top + half)
    edges = []
    for (ax, ay), (bx, by) in shape.lines:
        long = hypot(bx - ax, by - ay) or 1
        dx, dy = half * abs(by - ay) / long, half * abs(bx - ax) / long
        edges.append((min(ax, bx) - dx, min(ay, by) - dy, max(ax, bx) + dx, max(ay, by) + dy))
    left, bottom, right, top = zip(*edges, strict=True)
    return Rectangle(min(left), min(bottom), max(right), max(top))


def inside(drawing, slack=0.01):
    """Whether everything lies in the drawing, strokes included."""
    rooms = [stroked(shape) for shape in drawing.shapes]
    return all(
        room.left >= -slack
        and room.bottom >= -slack
        and room.right <= drawing.width + slack
        and room.top <= drawing.height + slack
        for room in rooms
    )


def apart(one, other, gap=0.0):
    """Whether two rectangles do not touch."""
    return (
        one.right + gap <= other.left
        or other.right + gap <= one.left
        or one.top + gap <= other.bottom
        or other.top + gap <= one.bottom
    )


def labels(drawing):
    return [shape for shape in drawing.shapes if isinstance(shape, Label)]


def lines(drawing, ink=None):
    return [
        line
        for shape in drawing.shapes
        if isinstance(shape, Segments) and ink in {None, shape.ink}
        for line in shape.lines
    ]
