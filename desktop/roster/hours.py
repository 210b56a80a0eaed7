"""FTE of rows: from a column of fractions, hours or words, or assumed where there is none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop.roster.problems import Problem
from desktop.roster.quantities import Amount, Scale, amount_of, fte_of, full_time_basis, scale_of
from desktop.roster.roster import Column, FteSource
from desktop.roster.sorting import cell_at
from desktop.tables.table import CellRow

_SOURCES: Mapping[str, FteSource] = {"hours": "hours", "words": "words"}


@dataclass(frozen=True, slots=True)
class Fte:
    """FTE by row number of the file; None where the cell could not be read."""

    source: FteSource = "assumed"
    by_row: Mapping[int, float | None] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


def fte_of_rows(columns: Sequence[Column], rows: Mapping[int, CellRow]) -> Fte:
    """Read the FTE of staff rows and vacant posts.

    Args:
        columns: What the columns became.
        rows: Cells by row number of the file.
    """
    places = {column.becomes: column for column in columns if column.becomes}
    for kind in ("fte", "hours"):
        column = places.get(kind)
        if column is None:
            continue
        amounts = {n: amount_of(cell_at(row, column.index)) for n, row in rows.items()}
        known = [amount for amount in amounts.values() if amount]
        scale = "hours" if kind == "hours" else scale_of(known)
        if known and not (scale == "words" and "hours" in places):
            return _read(amounts, column, scale)
    return Fte()


def _read(amounts: Mapping[int, Amount | None], column: Column, scale: Scale) -> Fte:
    problems: list[Problem] = []
    basis = 1.0
    if scale == "hours":
        hours = [amount.value for amount in amounts.values() if amount and amount.value]
        basis = full_time_basis(hours, column.header)
        problems.append(Problem("problem.hours_basis", values=(("hours", f"{basis:g}"),)))
    by_row = {number: fte_of(a, scale, basis) for number, a in amounts.items()}
    unread = tuple(number for number, value in by_row.items() if value is None)
    if unread:
        problems.append(Problem("problem.fte_unreadable", unread))
    return Fte(_SOURCES.get(scale, "column"), by_row, tuple(problems))
