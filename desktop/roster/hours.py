"""FTE of rows: from a column of fractions, hours or words, or assumed where there is none."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from desktop.roster.full_time import (
    Scale,
    fte_of,
    full_time_basis,
    period_of_column,
    scale_of,
)
from desktop.roster.problems import Problem
from desktop.roster.quantities import (
    LARGEST_FTE,
    WEEKS,
    Amount,
    Period,
    amount_of,
    says_part_time,
    with_thousands,
)
from desktop.roster.roster import Column, FteSource
from desktop.tables.table import Cell

_SOURCES: Mapping[Scale, FteSource] = {"hours": "hours", "words": "words"}
_DOUBTS = ("problem.fte_unreadable", "problem.part_time", "problem.fte_large")
_LARGE = 1.5  # more FTE than this on one row is told


@dataclass(frozen=True, slots=True)
class Fte:
    """FTE by row number of the file; None where the cell could not be read."""

    source: FteSource = "assumed"
    by_row: Mapping[int, float | None] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    # what the post itself is budgeted for, where a column of its own says so: for vacant posts
    budget: Mapping[int, float | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Told:
    """The column that tells the FTE, what each distinct cell says, and on what scale."""

    column: Column
    cells: Sequence[Cell]
    amounts: Mapping[Cell, Amount | None]
    scale: Scale

    def all(self) -> list[Amount]:
        """What the cells that are not blank say, row by row."""
        return _amounts_of(self.cells, self.amounts)

    def tells_hours(self) -> bool:
        """Whether any cell says hours; each distinct one is asked."""
        return any(
            amount is not None and amount.unit == "hours" for amount in self.amounts.values()
        )


def fte_of_rows(
    columns: Sequence[Column],
    cells_of: Callable[[int], Sequence[Cell]],
    numbers: Sequence[int],
) -> Fte:
    """Read the FTE of staff rows and vacant posts.

    Args:
        columns: What the columns became.
        cells_of: The cells of a column by its index, in the order of `numbers`.
        numbers: Rows of the file, 1-based.
    """
    places = {column.becomes: column for column in columns if column.becomes}

    def told(kind: str) -> _Told | None:
        column = places.get(kind)
        return _told(column, cells_of(column.index), kind) if column else None

    fte, hours = told("fte"), told("hours")
    basis = cells_of(places["basis"].index) if "basis" in places else None
    if fte and hours and fte.scale == "words":
        return _with_words(_read(hours, basis, numbers), hours, fte)
    best = fte or hours
    if best is None:
        return Fte()
    found = _read(best, basis if best.scale == "hours" else None, numbers)
    budget = told("budget")
    return _with_budget(found, best, _read(budget, None, numbers).by_row) if budget else found


def _with_budget(found: Fte, told: _Told, budget: Mapping[int, float | None]) -> Fte:
    """A post that is budgeted for and whose own cell is blank is vacant, not unreadable."""
    blank = {
        number
        for number, cell in zip(found.by_row, told.cells, strict=True)
        if told.amounts[cell] is None and budget[number] is not None
    }
    problems = (
        replace(p, rows=tuple(n for n in p.rows if n not in blank)) if p.rows else p
        for p in found.problems
    )
    kept = tuple(p for p in problems if p.rows or p.key not in _DOUBTS)
    return replace(found, budget=budget, problems=kept)


def _with_words(found: Fte, hours: _Told, words: _Told) -> Fte:
    """Hours where a row has them; where it has none, full time says one whole post."""
    said = {cell: fte_of(amount, "words", 1.0) for cell, amount in words.amounts.items()}
    by_row = {
        number: said[word] if hours.amounts[cell] is None else value
        for (number, value), cell, word in zip(
            found.by_row.items(), hours.cells, words.cells, strict=True
        )
    }
    kept = [p for p in found.problems if p.key not in _DOUBTS]
    return replace(found, by_row=by_row, problems=(*kept, *_doubts(words, by_row)))


def _told(column: Column, cells: Sequence[Cell], kind: str) -> _Told | None:
    """Read every distinct cell once; None where the column says nothing at all."""
    hours = kind == "hours"
    # no two cells that differ are equal here: 1 and 1.0 say the same, and yes or no is not read
    amounts = {cell: amount_of(with_thousands(cell) if hours else cell) for cell in set(cells)}
    if not any(amount is not None and amount.value is not None for amount in amounts.values()):
        return None
    scale = "hours" if hours and not _mixes(amounts) else _scale(cells, amounts, column.header)
    return _Told(column, cells, amounts, scale)


def _mixes(amounts: Mapping[Cell, Amount | None]) -> bool:
    """Whether some cells say "40 hrs" and the numbers without a unit are parts of a post."""
    read = [a for a in amounts.values() if a is not None and a.value is not None]
    plain = [a.value for a in read if a.unit == "" and a.value is not None]
    in_hours = any(a.unit == "hours" and (a.value or 0) > LARGEST_FTE for a in read)
    return in_hours and bool(plain) and max(plain) <= LARGEST_FTE


def _scale(cells: Sequence[Cell], amounts: Mapping[Cell, Amount | None], heading: str) -> Scale:
    """The scale of a column; where no figure is beyond two posts, not every row is asked."""
    distinct = [amount for amount in amounts.values() if amount is not None]
    small = all(a.unit == "" and a.value is not None and a.value <= LARGEST_FTE for a in distinct)
    return "fraction" if small else scale_of(_amounts_of(cells, amounts), heading)


def _amounts_of(cells: Sequence[Cell], amounts: Mapping[Cell, Amount | None]) -> list[Amount]:
    return [amount for amount in map(amounts.__getitem__, cells) if amount is not None]


def _read(told: _Told, bases: Sequence[Cell] | None, numbers: Sequence[int]) -> Fte:
    problems: list[Problem] = []
    values: Sequence[float | None]
    period: Period = ""
    basis = 1.0
    if told.scale == "hours" or told.tells_hours():
        amounts = told.all()
        period = period_of_column(amounts, told.column.header)
        basis = full_time_basis(_hours(amounts, period, told.scale), period)
    if told.scale == "hours" and bases is not None:
        values = _against(told, bases, basis, period)
        problems.append(Problem("note.hours_basis_column"))
    else:
        said = {cell: fte_of(a, told.scale, basis, period) for cell, a in told.amounts.items()}
        values = list(map(said.__getitem__, told.cells))
        if basis != 1.0:
            problems.append(Problem("problem.hours_basis", values=(("hours", f"{basis:g}"),)))
    by_row = dict(zip(numbers, values, strict=True))
    problems.extend(_doubts(told, by_row))
    return Fte(_SOURCES.get(told.scale, "column"), by_row, tuple(problems))


def _hours(amounts: Sequence[Amount], period: Period, scale: Scale) -> list[float]:
    """Hours of all rows, turned into the period of the column."""
    return [
        amount.value * (WEEKS[period] / WEEKS[amount.period] if amount.period else 1.0)
        for amount in amounts
        if amount.value and (amount.unit == "hours" or (scale == "hours" and amount.unit == ""))
    ]


def _against(
    told: _Told, bases: Sequence[Cell], usual: float, period: Period
) -> list[float | None]:
    """FTE where a column says what full time is on each row."""
    read = {cell: amount_of(with_thousands(cell)) for cell in set(bases)}

    def one(cell: Cell, base: Cell) -> float | None:
        full = read[base]
        basis = full.value if full and full.value and full.value > 0 else usual
        return fte_of(told.amounts[cell], "hours", basis, period)

    return [one(cell, base) for cell, base in zip(told.cells, bases, strict=True)]


def _doubts(told: _Told, by_row: Mapping[int, float | None]) -> list[Problem]:
    """Rows that cannot be read, that say part time only, or more than a post and a half."""
    part: list[int] = []
    unread: list[int] = []
    if all(value is not None and value <= _LARGE for value in set(by_row.values())):
        return []
    for cell, (number, value) in zip(told.cells, by_row.items(), strict=True):
        if value is None:
            (part if says_part_time(cell) else unread).append(number)
    large = [number for number, value in by_row.items() if value is not None and value > _LARGE]
    told_rows = zip(_DOUBTS, (unread, part, large), strict=True)
    return [Problem(key, tuple(numbers)) for key, numbers in told_rows if numbers]
