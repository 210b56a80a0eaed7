"""Ranges: an exposure range as one object, end caps, hatch and two numbers, never a midpoint."""

from reports.charts.geometry import Rectangle, diagonals
from reports.charts.lettering import width_of
from reports.document import Drawing, Label, Segments, Shape
from reports.wording import half_up

TICKS = (0, 25, 50, 75, 100)
_CAP = 0.36  # half the height of a figure, as a share of its size
_GAP = 3.5  # points between cap and number
_CLEAR = 2.0  # points kept free beside a number: no line ever strikes one through


def gutter(size: float) -> float:
    """Width kept on both sides of the track, so that "0" and "100" stay inside."""
    return width_of("100", size, bold=True) + _GAP + 1.5


def place(value: float, width: float, size: float) -> float:
    """Where a value of 0 to 100 lies on a track in a drawing of that width."""
    edge = gutter(size)
    return edge + (width - 2 * edge) * value / 100


def range_bar(
    low: float,
    high: float,
    *,
    width: float,
    size: float = 9.0,
    bar: float = 7.5,
    track: bool = True,
    alt: str = "",
) -> Drawing:
    """An exposure range from `low` to `high` on a track of 0 to 100.

    Args:
        low: lower end, 0 to 100.
        high: upper end, not under `low`.
        width: width of the drawing in points; use the same for the axis above it.
        size: size of the numbers in points.
        bar: height of the box in points.
        track: whether the whole scale is drawn behind it.
        alt: the range in words.
    """
    height = max(bar + 4, size + 2)
    middle = height / 2
    left, right = place(low, width, size), place(high, width, size)
    box = Rectangle(left, middle - bar / 2, right, middle + bar / 2)
    baseline = middle - size * _CAP
    numbers = (
        Label((left - _GAP, baseline), str(half_up(low)), size, bold=True, align="right"),
        Label((right + _GAP, baseline), str(half_up(high)), size, bold=True),
    )
    taken = (
        left - _GAP - width_of(numbers[0].text, size, bold=True) - _CLEAR,
        right + _GAP + width_of(numbers[1].text, size, bold=True) + _CLEAR,
    )
    caps = tuple(((x, box.bottom - 2), (x, box.top + 2)) for x in (left, right))
    lines = diagonals(box.inside(0.4), 4.4)
    shapes: tuple[Shape, ...] = (
        *(_track(width, size, middle, taken) if track else ()),
        *([Segments(lines, width=1.1)] if lines else []),
        box.path(width=0.9),
        Segments(caps, width=1.8),
        *numbers,
    )
    return Drawing(width, height, shapes, alt)


def _track(
    width: float, size: float, middle: float, taken: tuple[float, float]
) -> tuple[Segments, ...]:
    """The track and its ticks, left out where the box and its numbers are."""
    ends = place(0, width, size), place(100, width, size)
    pieces = ((ends[0], min(taken[0], ends[1])), (max(taken[1], ends[0]), ends[1]))
    lines = [((a, middle), (b, middle)) for a, b in pieces if b > a]
    for value in TICKS:
        x = place(value, width, size)
        if x <= taken[0] or x >= taken[1]:
            lines.append(((x, middle - 2.5), (x, middle + 2.5)))
    return (Segments(tuple(lines), ink="track", width=0.9),) if lines else ()


def range_axis(
    width: float, *, size: float = 9.0, axis_size: float = 8.25, alt: str = ""
) -> Drawing:
    """The numbers 0 to 100 over the bars of a column; `size` is that of the bars' numbers."""
    places = {value: place(value, width, size) for value in TICKS}
    roomy = places[100] - places[75] > width_of("100", axis_size) + _CLEAR
    labels = tuple(
        Label((x, 4.5), str(value), axis_size, align="centre")
        for value, x in places.items()
        if roomy or value % 50 == 0
    )
    lines = tuple(((x, 0.0), (x, 2.6)) for x in places.values())
    ticks = Segments(lines, ink="track", width=0.75)
    return Drawing(width, 4.5 + axis_size * 0.8, (*labels, ticks), alt)
