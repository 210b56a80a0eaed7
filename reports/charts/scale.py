"""Scale: a few words in boxes, the one that holds in white on black."""

from collections.abc import Sequence

from reports.charts.geometry import Rectangle
from reports.charts.lettering import width_of
from reports.document import Drawing, Label, Shape

_PAD = 6.0  # points between a word and its box
_BETWEEN = 3.0


def word_scale(
    words: Sequence[str], chosen: int | None, *, size: float = 9.0, alt: str = ""
) -> Drawing:
    """The words of a scale in their order.

    Args:
        words: from the first to the last of the scale, already in the locale.
        chosen: which of them holds, None: none of them yet.
        size: of the words in points.
        alt: the scale in words.

    Raises:
        ValueError: no such word.
    """
    if chosen is not None and chosen not in range(len(words)):
        raise ValueError(chosen)
    height = size + 7.0
    shapes: list[Shape] = []
    left = 0.0
    for k, word in enumerate(words):
        bold = k == chosen
        right = left + width_of(word, size, bold=bold) + 2 * _PAD
        box = Rectangle(left, 0.0, right, height).inside(0.5)
        shapes.append(box.path(width=1.0, fill="ink" if bold else None))
        at = ((left + right) / 2, height / 2 - size * 0.36)
        ink = "paper" if bold else "ink"
        shapes.append(Label(at, word, size, bold=bold, align="centre", ink=ink))
        left = right + _BETWEEN
    return Drawing(max(0.0, left - _BETWEEN), height, tuple(shapes), alt)
