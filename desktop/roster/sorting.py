"""Sorting rows: which row is staff, and for which reason another is set aside."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from desktop.roster.cells import folded, is_blank, text_of
from desktop.roster.markers import (
    says_footer,
    says_leaver,
    says_legend,
    says_total,
    says_vacant,
)
from desktop.roster.roster import SetAside
from desktop.tables.table import Cell, CellRow

_TOTALS = ("total ", "subtotal ", "sub total ", "grand total ")
_FURNITURE = 2  # at most so many texts stand on a legend or footer row
_INACTIVE = "i"  # ACTIVE/INACTIVE as one letter


@dataclass(frozen=True, slots=True)
class Places:
    """Where the columns stand that decide about a row.

    `names` hold persons and are only asked whether they say vacant.
    """

    by_kind: Mapping[str, int]
    names: tuple[int, ...]
    heading: str  # of the title column, folded
    on: date | None  # the day of the assessment: who has left by then is a leaver


def cell_at(row: CellRow, place: int | None) -> Cell:
    """The cell of a column, None where the row is too short or there is no such column."""
    return row[place] if place is not None and place < len(row) else None


def reason_to_set_aside(row: CellRow, places: Places) -> SetAside | None:
    """Why a row below the header is not staff; None where it is."""
    title = _text(row, places, "title")
    if title and title == places.heading:
        return "repeated_header"
    texts = [folded(text_of(cell)) for cell in row if isinstance(cell, str) and not is_blank(cell)]
    if _is_total(texts, row, places):
        return "subtotal"
    if _is_vacant(title, row, places):
        return "vacant"
    if not title:
        return _untitled(texts)
    return "leaver" if _has_left(row, places) else None


def _text(row: CellRow, places: Places, kind: str) -> str:
    return folded(text_of(cell_at(row, places.by_kind.get(kind))))


def _is_total(texts: Sequence[str], row: CellRow, places: Places) -> bool:
    if not texts:
        return False
    if says_total(texts[0]):
        return True
    # "Total Ward 4": it names a department in its own words, and stands in none
    return texts[0].startswith(_TOTALS) and not _text(row, places, "department")


def _is_vacant(title: str, row: CellRow, places: Places) -> bool:
    return (
        says_vacant(title)
        or says_vacant(_text(row, places, "status"))
        or any(says_vacant(folded(text_of(cell_at(row, name)))) for name in places.names)
    )


def _untitled(texts: Sequence[str]) -> SetAside:
    if any(says_total(text) for text in texts):
        return "subtotal"
    if len(texts) > _FURNITURE:
        return "no_title"
    if any(says_legend(text) for text in texts):
        return "legend"
    return "footer" if any(says_footer(text) for text in texts) else "not_staff"


def _has_left(row: CellRow, places: Places) -> bool:
    status = _text(row, places, "status")
    if status == _INACTIVE or says_leaver(status):
        return True
    end = cell_at(row, places.by_kind.get("end_date"))
    day = end.date() if isinstance(end, datetime) else end
    return isinstance(day, date) and places.on is not None and day < places.on
