"""Strips: a quarter of a scale, four boxes with one filled, for values of one source only."""

from reports.charts.geometry import Rectangle
from reports.document import Drawing

QUARTERS = 4


def quarter_strip(
    quarter: int, *, cell: float = 10.5, height: float = 9.0, alt: str = ""
) -> Drawing:
    """Four boxes; the one of `quarter` (0 lowest to 3 top) is filled.

    Raises:
        ValueError: no such quarter.
    """
    if quarter not in range(QUARTERS):
        raise ValueError(quarter)
    shapes = tuple(
        Rectangle(0.6 + k * cell, 0.6, (k + 1) * cell - 1.9, height - 0.6).path(
            width=1.2, fill="ink" if k == quarter else None
        )
        for k in range(QUARTERS)
    )
    return Drawing(cell * QUARTERS - 1.3, height, shapes, alt)
