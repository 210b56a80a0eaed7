"""The rows below a header that hold anything, with their numbers and whole columns of cells."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import compress
from operator import itemgetter
from typing import TypeVar

from desktop.progress import Progress
from desktop.roster.cells import is_blank
from desktop.tables.table import Cell, CellRow

_TELL_EVERY = 10_000  # rows
_Said = TypeVar("_Said")


@dataclass(frozen=True, slots=True)
class Body:
    """Rows that are not blank. `numbers` are 1-based rows of the file; `filled` counts cells."""

    numbers: tuple[int, ...]
    rows: tuple[CellRow, ...]
    filled: tuple[int, ...]
    _columns: dict[int, list[Cell]] = field(default_factory=dict[int, list[Cell]], repr=False)

    def typical(self) -> int:
        """How many cells a usual row fills: half of all cells stand on rows with no more."""
        counted = Counter(self.filled)
        half, seen = sum(self.filled) / 2, 0
        for count in sorted(counted):
            seen += counted[count] * count
            if seen >= half:
                return count
        return 0

    def cells(self, place: int | None) -> list[Cell]:
        """One column, kept once it has been asked for; None stands for no such column."""
        if place is None:
            return [None] * len(self.rows)
        if place not in self._columns:
            self._columns[place] = cells_at(self.rows, place)
        return self._columns[place]


def body_of(rows: Sequence[CellRow], first: int, progress: Progress) -> Body:
    """Keep the rows that are not blank.

    Args:
        rows: Rows below the header.
        first: 1-based number in the file of the first of them.
        progress: Told every few thousand rows; may raise Cancelled.
    """
    numbers: list[int] = []
    kept: list[CellRow] = []
    filled: list[int] = []
    for start in range(0, len(rows), _TELL_EVERY):
        progress(start, len(rows), "progress.rows")
        piece = rows[start : start + _TELL_EVERY]
        counts = [len(row) - row.count(None) - row.count("") for row in piece]
        # a row whose first cell says something is not blank; others are looked at whole
        used = [
            bool(count) and (not seems_blank(row[0]) or not all(map(is_blank, row)))
            for row, count in zip(piece, counts, strict=True)
        ]
        numbers.extend(compress(range(first + start, first + start + len(piece)), used))
        kept.extend(compress(piece, used))
        filled.extend(compress(counts, used))
    return Body(tuple(numbers), tuple(kept), tuple(filled))


def seems_blank(cell: Cell) -> bool:
    """Whether a cell holds nothing, white space or zero: quicker to ask than `is_blank`."""
    return not cell or (cell.__class__ is str and cell.isspace())  # pyright: ignore[reportAttributeAccessIssue]


def cells_at(rows: Sequence[CellRow], place: int) -> list[Cell]:
    """One column of rows, None where a row is too short.

    Yes and no become text: as keys they would be one with 1 and 0.
    """
    try:
        cells = list(map(itemgetter(place), rows))
    except IndexError:
        cells = [row[place] if place < len(row) else None for row in rows]
    if bool in set(map(type, cells)):
        return [str(cell).lower() if isinstance(cell, bool) else cell for cell in cells]
    return cells


def said_of(cells: Sequence[Cell], say: Callable[[Cell], _Said]) -> list[_Said]:
    """Ask about every cell of a column, each distinct value once."""
    said = {cell: say(cell) for cell in set(cells)}
    return list(map(said.__getitem__, cells))


def where(cells: Sequence[Cell], holds: Callable[[Cell], bool]) -> list[int]:
    """The rows whose cell is such; each distinct value is asked about once."""
    such = {cell for cell in set(cells) if holds(cell)}
    return [row for row, cell in enumerate(cells) if cell in such] if such else []
