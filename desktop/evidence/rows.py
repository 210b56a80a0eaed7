"""Rows of an evidence table, read strictly: a broken cell is refused by file, row and column."""

import csv
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from io import StringIO

from desktop.tables.refusal import Refusal


@dataclass(frozen=True, slots=True)
class Row:
    """One row; `line` counts from 1 and includes the header, as an editor shows it."""

    file: str
    line: int
    cells: Mapping[str, str]

    def text(self, column: str) -> str:
        """A text that must be there."""
        if text := self.cells[column]:
            return text
        raise self.refuse("empty", column)

    def words(self, column: str) -> tuple[str, ...]:
        """Texts joined by `|`; none for an empty cell."""
        return tuple(filter(None, self.cells[column].split("|")))

    def optional_number(self, column: str) -> float | None:
        """A number, or None for an empty cell."""
        return self.number(column) if self.cells[column] else None

    def number(self, column: str) -> float:
        """A finite number that must be there."""
        try:
            number = float(self.cells[column])
        except ValueError:
            raise self.refuse("not_a_number", column) from None
        if math.isfinite(number):
            return number
        raise self.refuse("not_a_number", column)

    def yes(self, column: str) -> bool:
        """1 or 0."""
        if (text := self.cells[column]) in {"0", "1"}:
            return text == "1"
        raise self.refuse("not_yes_no", column)

    def refuse(self, why: str, column: str) -> Refusal:
        """The refusal of this row for one column: `refusal.evidence.<why>`."""
        return Refusal(f"refusal.evidence.{why}", file=self.file, row=self.line, column=column)


def read_text(folder: Traversable, name: str) -> str:
    """The text of a file of the evidence base.

    Raises:
        Refusal: the file is missing or is no UTF-8 text.
    """
    try:
        return (folder / name).read_text(encoding="utf-8-sig")
    except OSError:
        raise Refusal("refusal.evidence.missing_file", file=name) from None
    except UnicodeDecodeError:
        raise Refusal("refusal.evidence.not_text", file=name) from None


def read_rows(folder: Traversable, name: str, columns: tuple[str, ...]) -> Iterator[Row]:
    """The rows of a comma-separated table that has at least these columns.

    Raises:
        Refusal: file missing, not UTF-8, column missing, or a row of another length.
    """
    lines = csv.reader(StringIO(read_text(folder, name)))
    header = next(lines, [])
    for column in columns:
        if header.count(column) != 1:
            raise Refusal("refusal.evidence.missing_column", file=name, column=column)
    for cells in lines:
        if len(cells) != len(header):
            raise Refusal("refusal.evidence.ragged_row", file=name, row=lines.line_num)
        yield Row(name, lines.line_num, dict(zip(header, cells, strict=True)))
