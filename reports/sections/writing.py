"""Writing room: lines, labelled fields and boxes to tick, for what people fill in by hand."""

from collections.abc import Sequence

from reports.charts.lettering import width_of
from reports.charts.marks import tick_box
from reports.document import (
    Block,
    Drawing,
    Figure,
    MarkedText,
    Paragraph,
    Segments,
    SideBySide,
    Text,
    plain,
)

LINE = 14.0  # points; with the 4 above every figure it is over 6 mm from line to line
_SIZE, _LEADING = 10.5, 14.0  # of the words before a field
_GAP = 6.0
_WRITING = 40.0  # points: less is no room to write
_LEAST = 25.0  # points: narrower places are not put side by side


def ruled(width: float, height: float = LINE) -> Figure:
    """One line to write on, as wide as its place; a decoration for who cannot see it."""
    line = ((0.0, 0.5), (width, 0.5))
    return Figure(Drawing(width, height, (Segments((line,), ink="rule", width=0.75),)))


def lines(count: int, width: float) -> tuple[Block, ...]:
    """Several lines below one another."""
    return (ruled(width),) * count


def fields(
    labels: Sequence[str], width: float, weights: Sequence[float] = ()
) -> tuple[SideBySide, ...]:
    """Labels on one line, each with room to write after it; on several where they are long.

    Args:
        labels: Words before the fields.
        width: Of the place in points.
        weights: How the room for writing is shared; equal when empty.
    """
    weights = weights or (1.0,) * len(labels)
    words = [max(_LEAST, width_of(label, _SIZE) + 1.0) for label in labels]
    free = width - sum(words) - _GAP * (2 * len(labels) - 1)
    if len(labels) > 1 and free * min(weights) / sum(weights) < _WRITING:
        return tuple(row for label in labels for row in fields((label,), width))
    columns: list[tuple[Block, ...]] = []
    shares: list[float] = []
    for label, word, weight in zip(labels, words, weights, strict=True):
        room = free * weight / sum(weights)
        columns += [(Paragraph(plain(label)),), (ruled(room, _LEADING),)]
        shares += [word, room]
    return (SideBySide(tuple(columns), gap=_GAP, shares=tuple(shares)),)


def tick(text: Text) -> MarkedText:
    """A box to tick with its words."""
    return MarkedText(tick_box(), text, "body")
