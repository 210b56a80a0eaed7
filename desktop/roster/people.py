"""Who counts once: persons as ordinals, proven by an identifier that lives only in memory."""

from collections.abc import Sequence

from desktop.roster.cells import text_of
from desktop.tables.table import Cell


def ordinals(identifiers: Sequence[Cell] | None, count: int) -> list[int]:
    """Return one ordinal per row: rows with the same identifier share it, others stand alone."""
    if identifiers is None:
        return list(range(count))
    seen: dict[str, int] = {}
    persons: list[int] = []
    following = 0
    for cell in identifiers:
        key = text_of(cell)
        if not key or key not in seen:
            if key:
                seen[key] = following
            persons.append(following)
            following += 1
        else:
            persons.append(seen[key])
    return persons
