"""The reference population: where a value stands among all US jobs."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby


@dataclass(frozen=True, slots=True)
class Ladder:
    """The distinct values of one column, with the jobs below and up to each.

    `below` and `upto` are per cent of the jobs with a value, 0-100; all three are in step,
    values ascending.
    """

    values: tuple[float, ...]
    below: tuple[float, ...]
    upto: tuple[float, ...]

    def place(self, value: float) -> float:
        """The employment-weighted mid-percentile of a value, 0-100; ties share the middle."""
        step = bisect_left(self.values, value)
        if step == len(self.values):
            return 100.0
        if self.values[step] == value:
            return (self.below[step] + self.upto[step]) / 2
        return self.below[step]


@dataclass(frozen=True, slots=True)
class NationalRow:
    """One occupation of the national workforce, hospital or not, values as published."""

    code: str
    title: str
    weight: float  # jobs, OEWS May 2024, split evenly over sub-codes
    values: Mapping[str, float | None]  # measures 0-1 and resilience inputs, by column
    job_zone: int | None
    work_context_method: str  # how the work context ratings were attached; empty: none
    core: bool  # of the occupations the method was set on
    estimated: frozenset[str] = frozenset()  # columns completed by regression


@dataclass(frozen=True, slots=True)
class Population:
    """The national workforce with a ladder for every column and axis."""

    rows: Mapping[str, NationalRow]  # by code
    ladders: Mapping[str, Ladder]  # by column
    axes: Mapping[str, Mapping[str, float]]  # by axis and code: percentile, absent where unknown

    def place(self, column: str, value: float) -> float:
        """The percentile of a value of a column, 0-100."""
        return self.ladders[column].place(value)


def ladder_of(weighted: Iterable[tuple[float, float]]) -> Ladder:
    """A ladder from (value, weight) pairs; weights are jobs and above 0."""
    pairs = sorted(weighted)
    total = sum(weight for _, weight in pairs)
    values: list[float] = []
    edges = [0.0]
    for value, ties in groupby(pairs, key=lambda pair: pair[0]):
        values.append(value)
        edges.append(edges[-1] + sum(weight for _, weight in ties))
    share = [100 * edge / total for edge in edges]
    return Ladder(tuple(values), tuple(share[:-1]), tuple(share[1:]))


def population_of(
    rows: Mapping[str, NationalRow], axis_inputs: Mapping[str, tuple[str, ...]]
) -> Population:
    """Build every ladder, and the percentiles of every axis.

    An axis is the percentile of the mean of the percentiles of its inputs; one input is enough
    (METHOD section 3).
    """
    columns = sorted({column for row in rows.values() for column in row.values})
    ladders = {column: _column_ladder(rows, column) for column in columns}
    axes = {axis: _axis(rows, ladders, inputs) for axis, inputs in axis_inputs.items()}
    return Population(rows, ladders, axes)


def _column_ladder(rows: Mapping[str, NationalRow], column: str) -> Ladder:
    return ladder_of(
        (value, row.weight) for row in rows.values() if (value := row.values[column]) is not None
    )


def _axis(
    rows: Mapping[str, NationalRow], ladders: Mapping[str, Ladder], inputs: tuple[str, ...]
) -> dict[str, float]:
    means: dict[str, float] = {}
    for code, row in rows.items():
        places = [
            ladders[column].place(value)
            for column in inputs
            if (value := row.values[column]) is not None
        ]
        if places:
            means[code] = sum(places) / len(places)
    ladder = ladder_of((mean, rows[code].weight) for code, mean in means.items())
    return {code: ladder.place(mean) for code, mean in means.items()}
