"""Dates in cells: as dates, as text in several orders and languages, as serial numbers."""

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Literal, TypeAlias

from desktop.roster.cells import folded, is_number, text_of
from desktop.tables.table import Cell

Order: TypeAlias = Literal["day", "month", "either"]
_FIRST_SERIAL, _LAST_SERIAL = 20_000, 80_000  # days since 1899-12-30: the years 1954 to 2119
_NEVER = 1902  # 1900-01-01 and the like stand for no date
_NUMBERS = re.compile(r"^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})(?![\d/])")
_YEAR_FIRST = re.compile(r"^(\d{4})[/. -](\d{1,2})[/. -](\d{1,2})(?!\d)")
_SQUEEZED = re.compile(r"^(19|20|21|99)(\d\d)(\d\d)(\d\d)$")
_NAMED = re.compile(
    r"^(?:(\d{1,2})(?:st|nd|rd|th|er)?[ ./-]*(?:of |de )?([a-z]{3,9})"
    r"|([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?),?"
    r"[ ./,-]*(\d{4}|\d{2})\b"
)
_MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan", "feb fev", "mar", "apr avr", "may mai", "jun juin", "jul juil", "aug aou",
         "sep", "oct", "nov", "dec"), 1)
    for name in names.split()
}  # fmt: skip


def order_of(cells: Iterable[Cell]) -> Order:
    """Whether dates such as 03/04/2026 in a column begin with the day or with the month."""
    orders: set[Order] = set()
    for cell in cells:
        found = _NUMBERS.match(cell.strip()) if isinstance(cell, str) else None
        if found and int(found[1]) > 12:  # noqa: PLR2004 - no such month
            orders.add("day")
        elif found and int(found[2]) > 12:  # noqa: PLR2004 - no such month
            orders.add("month")
    return orders.pop() if len(orders) == 1 else "either"


def day_of(cell: Cell, order: Order = "either") -> date | None:
    """Read a date; None for blanks, for what is no date, and for 1900-01-01 and the like.

    Where day and month cannot be told apart, the later of the two readings counts, so that
    nobody is taken for a leaver by mistake.
    """
    if isinstance(cell, datetime):
        day = cell.date()
    elif isinstance(cell, date):
        day = cell
    elif is_number(cell):
        day = _numbered(float(cell))  # pyright: ignore[reportArgumentType]
    else:
        day = _written(folded(text_of(cell)), order)
    return day if day and day.year >= _NEVER else None


def _numbered(number: float) -> date | None:
    if _FIRST_SERIAL <= number <= _LAST_SERIAL:
        return date(1899, 12, 30) + timedelta(days=int(number))
    return _squeezed(f"{number:.0f}")


def _squeezed(text: str) -> date | None:
    found = _SQUEEZED.match(text)
    return _day(int(found[1] + found[2]), int(found[3]), int(found[4])) if found else None


def _written(text: str, order: Order) -> date | None:
    if text.isdecimal():
        return _numbered(float(text[:9]))
    if found := _YEAR_FIRST.match(text):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMBERS.match(text):
        year, one, two = _year(found[3]), int(found[1]), int(found[2])
        readings = [_day(year, two, one)] if order != "month" else []
        readings += [_day(year, one, two)] if order != "day" else []
        return max((day for day in readings if day), default=None)
    found = _NAMED.match(text)
    if not found:
        return None
    month = _month(found[2] or found[3])
    return _day(_year(found[5]), month, int(found[1] or found[4])) if month else None


def _month(name: str) -> int | None:
    return _MONTHS.get(name[:4]) or _MONTHS.get(name[:3])


def _year(text: str) -> int:
    if len(text) == 4:  # noqa: PLR2004 - with its century
        return int(text)
    return 2000 + int(text) if int(text) < 70 else 1900 + int(text)  # noqa: PLR2004 - as Excel


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
