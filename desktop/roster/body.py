"""The rows below a header that hold anything, with their numbers and whole columns of cells."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import compress, zip_longest
from operator import itemgetter, sub
from typing import TypeVar

from desktop.progress import Progress
from desktop.roster.cells import is_blank
from desktop.tables.table import Cell, CellRow

_TELL_EVERY = 10_000  # rows
_PIECE = 250  # rows turned into columns at a time: as many as stay near the processor
_NOTHING = frozenset([None, ""])
_Said = TypeVar("_Said")


@dataclass(frozen=True, slots=True)
class Body:
    """Rows that are not blank. `numbers` are 1-based rows of the file; `filled` counts cells.

    `columns` hold None where a row is too short, `types` the types that each of them holds.
    """

    numbers: tuple[int, ...]
    rows: tuple[CellRow, ...]
    filled: tuple[int, ...]
    columns: Sequence[list[Cell]] = field(repr=False)
    types: Sequence[set[type]] = field(repr=False)
    _asked: dict[int, list[Cell]] = field(default_factory=dict[int, list[Cell]], repr=False)

    def typical(self) -> int:
        """How many cells a usual row fills: half of all cells stand on rows with no more."""
        counted = Counter(self.filled)
        half, seen = sum(count * rows for count, rows in counted.items()) / 2, 0
        for count in sorted(counted):
            seen += counted[count] * count
            if seen >= half:
                return count
        return 0

    def cells(self, place: int | None) -> list[Cell]:
        """One column, yes and no as text; None stands for no such column."""
        if place is None or place >= len(self.columns):
            return [None] * len(self.rows)
        if bool not in self.types[place]:
            return self.columns[place]
        if place not in self._asked:
            self._asked[place] = _without_bools(self.columns[place])
        return self._asked[place]

    def has_texts(self, place: int) -> bool:
        """Whether any cell of a column is text, as `cells` gives it."""
        return place < len(self.types) and not self.types[place].isdisjoint({str, bool})


def body_of(rows: Sequence[CellRow], first: int, progress: Progress) -> Body:
    """Keep the rows that are not blank.

    Args:
        rows: Rows below the header.
        first: 1-based number in the file of the first of them.
        progress: Told every few thousand rows; may raise Cancelled.
    """
    width = max(map(len, rows), default=0)
    columns: list[list[Cell]] = [[] for _ in range(width)]
    types: list[set[type]] = [set() for _ in range(width)]
    numbers: list[int] = []
    kept: list[CellRow] = []
    filled: list[int] = []
    for start in range(0, len(rows), _PIECE):
        if start % _TELL_EVERY == 0:
            progress(start, len(rows), "progress.rows")
        piece = rows[start : start + _PIECE]
        here: Sequence[int] = range(first + start, first + start + len(piece))
        turned = _turned(piece)
        counts = _filled(turned, len(piece))
        blank = _blank(piece, turned, counts)
        if blank:
            used = [place not in blank for place in range(len(piece))]
            here, counts = list(compress(here, used)), list(compress(counts, used))
            piece = tuple(compress(piece, used))
            turned = _turned(piece)
        numbers.extend(here)
        kept.extend(piece)
        filled.extend(counts)
        _add(turned, len(piece), columns, types)
    return Body(tuple(numbers), tuple(kept), tuple(filled), columns, types)


def _turned(rows: Sequence[CellRow]) -> list[tuple[Cell, ...]]:
    """The columns of rows, None where a row is shorter than the longest of them."""
    return list(zip_longest(*rows))


def _filled(columns: Sequence[Sequence[Cell]], count: int) -> list[int]:
    """How many cells of each row hold something; most columns do on every row."""
    filled = [len(columns)] * count
    for cells in columns:
        if not all(cells):
            filled = list(map(sub, filled, map(_NOTHING.__contains__, cells)))
    return filled


def _blank(
    rows: Sequence[CellRow], columns: Sequence[Sequence[Cell]], filled: Sequence[int]
) -> set[int]:
    """Which rows hold nothing; where the first cell holds something, no other is looked at."""
    begins = columns[0] if columns else [None] * len(rows)
    return {
        place
        for place in places_of_blanks(begins)
        if not filled[place] or all(map(is_blank, rows[place]))
    }


def _add(
    turned: Sequence[Sequence[Cell]],
    count: int,
    columns: Sequence[list[Cell]],
    types: Sequence[set[type]],
) -> None:
    """Add cells to their columns, None where all of the rows are too short."""
    for cells, column, known in zip(turned, columns, types, strict=False):
        column.extend(cells)
        known.update(map(type, cells))
    for column, known in zip(columns[len(turned) :], types[len(turned) :], strict=True):
        column.extend([None] * count)
        known.add(type(None))


def places_of_blanks(cells: Sequence[Cell]) -> list[int]:
    """Where cells hold nothing, white space or zero."""
    return [n for n, c in enumerate(cells) if not c or (c.__class__ is str and c.isspace())]  # pyright: ignore[reportAttributeAccessIssue]


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
    return _without_bools(cells) if bool in set(map(type, cells)) else cells


def _without_bools(cells: Sequence[Cell]) -> list[Cell]:
    return [str(cell).lower() if isinstance(cell, bool) else cell for cell in cells]


def said_of(cells: Sequence[Cell], say: Callable[[Cell], _Said]) -> list[_Said]:
    """Ask about every cell of a column, each distinct value once."""
    said = {cell: say(cell) for cell in set(cells)}
    return list(map(said.__getitem__, cells))


def where(cells: Sequence[Cell], holds: Callable[[Cell], bool]) -> list[int]:
    """The rows whose cell is such; each distinct value is asked about once."""
    such = {cell for cell in set(cells) if holds(cell)}
    return [row for row, cell in enumerate(cells) if cell in such] if such else []
