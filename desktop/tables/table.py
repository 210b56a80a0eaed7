"""A table: the cells of a file, sheet by sheet, as they stand, before anybody understands them."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TypeAlias

Cell: TypeAlias = str | int | float | bool | date | datetime | time | timedelta | None
CellRow: TypeAlias = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """Something worth telling about how a file was read, as a wording key and its values."""

    key: str
    values: tuple[tuple[str, str | int], ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: rows of cells from the first row of the file on.

    `rows[i]` is row i + 1 of the file. Rows may differ in length; an empty cell is None (or a
    string of blanks, as the file has it). `hidden_rows` holds 0-based indexes into `rows`.
    """

    name: str
    rows: tuple[CellRow, ...]
    hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    # merged areas, 0-based and inclusive: (first row, first column, last row, last column)
    merged: tuple[tuple[int, int, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """The sheets of one file. `file_name` is the bare name: never a path."""

    file_name: str
    kind: str  # xlsx, xls, xlsb, ods, csv, html: by content, whatever the suffix says
    sheets: tuple[Sheet, ...]
    notes: tuple[Note, ...] = ()
