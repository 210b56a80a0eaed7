"""Ranking: of several columns that may become the same, the surest, in whatever order."""

import re
from collections.abc import Iterable, Sequence

from desktop.roster.content import Content
from desktop.roster.roster import Column

_FRENCH = re.compile(r"\b(fr|fra|french|fran[cç]ais)\b", re.IGNORECASE)


def best_of(columns: Iterable[Column], contents: Sequence[Content]) -> Column | None:
    """The surest; of equals the one with more distinct values, in English, then by its heading."""

    def rank(column: Column) -> tuple[float, int, bool, str]:
        told, heading = contents[column.index].distinct, column.header
        return round(column.confidence, 9), told, not _FRENCH.search(heading), heading

    return max(columns, key=rank, default=None)
