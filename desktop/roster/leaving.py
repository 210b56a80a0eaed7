"""Who has left: status in words, letters or yes and no, and end dates that have passed."""

import re
from collections.abc import Sequence
from datetime import date

from desktop.roster.body import where
from desktop.roster.cells import folded, text_of
from desktop.roster.dates import day_of, order_of
from desktop.roster.markers import says_leaver
from desktop.tables.table import Cell

_LETTERS_LEFT = frozenset("itrdquvx")  # inactive, terminated, retired, deceased and four more
_NO = frozenset({"n", "no", "non", "false", "0", "f", "faux"})
_YES = frozenset({"y", "yes", "oui", "true", "1", "o", "vrai"})
_SAYS_ACTIVE = re.compile(r"\b(is ?)?(active|actif|current|employed)\b")
_SAYS_LEFT = re.compile(r"\b(inactive|inactif|terminated|leaver|left|separated|retired|ended)\b")


def left_by_status(cells: Sequence[Cell], heading: str) -> list[int]:
    """The rows whose status means that the person has left."""
    name = folded(heading)
    values = {folded(text_of(cell)) for cell in set(cells)}
    letters = "a" in values and all(len(value) <= 1 for value in values)
    yes_or_no = values <= {*_NO, *_YES, ""}
    gone = (
        _NO if _SAYS_ACTIVE.search(name) else _YES if _SAYS_LEFT.search(name) else frozenset[str]()
    )

    def left(cell: Cell) -> bool:
        text = folded(text_of(cell))
        if yes_or_no and gone:
            return text in gone
        return text == "i" or (letters and text in _LETTERS_LEFT) or says_leaver(text)

    return where(cells, left)


def left_by_date(
    cells: Sequence[Cell], on: date | None, starts: Sequence[Sequence[Cell]] = ()
) -> list[int]:
    """The rows whose end date lies before a day; none where all do: it ends something else.

    Args:
        cells: End dates, row by row.
        on: The day.
        starts: Columns of hire dates: who was hired again after the end is there.
    """
    if on is None:
        return []
    order = order_of(set(cells))

    def left(cell: Cell) -> bool:
        day = day_of(cell, order)
        return day is not None and day < on

    gone = where(cells, left)
    if len(gone) == len(cells):
        return []
    ended = [day_of(cells[row], order) for row in gone]
    back: set[int] = set()
    for column in starts:
        written = order_of(set(column))
        days = {cell: day_of(cell, written) for cell in {column[row] for row in gone}}
        begun = (days[column[row]] for row in gone)
        back.update(
            row
            for row, end, day in zip(gone, ended, begun, strict=True)
            if day is not None and end is not None and day > end
        )
    return [row for row in gone if row not in back]
