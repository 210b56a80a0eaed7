"""Problems: expected trouble in a roster, as values to count, open and word."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One kind of trouble and the rows it concerns.

    `key` is a wording key such as `problem.fte_unreadable`; `rows` are 1-based rows of the file.
    """

    key: str
    rows: tuple[int, ...] = ()
    values: tuple[tuple[str, str | int], ...] = ()
