"""How much of a full-time post a cell says: fractions, percentages, hours, words and zero."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from desktop.roster.cells import folded, is_number, text_of
from desktop.tables.table import Cell

Scale: TypeAlias = Literal["fraction", "percent", "hours", "words"]
# hours of a full-time week in US, UK, Canadian and French hospitals, and of two such weeks
WEEKLY_BASES = (35.0, 36.0, 36.25, 37.0, 37.5, 38.0, 38.75, 39.0, 40.0)
FORTNIGHT_BASES = tuple(2 * hours for hours in WEEKLY_BASES)
MONTHLY_BASES = (151.67, 162.5, 165.0, 173.33)
ANNUAL_BASES = (1607.0, 1820.0, 1885.0, 1950.0, 1957.5, 2080.0)
LARGEST_FTE = 2.0
_FULL = re.compile(
    r"^(full ?-? ?time|fulltime|full|ft|f/t|f|regular full ?-?time|rft|tc|tp|temps (plein|complet)|plein temps|whole ?-?time|w/?t)\b"
)
_PART = re.compile(
    r"^(part ?-? ?time|parttime|part|pt|p/t|p|regular part ?-?time|rpt|temps partiel|partiel)\b"
)
_HALF = re.compile(r"^(half ?-? ?time|mi-?\s?temps|half)\b")
_NUMBER = re.compile(
    r"^[^\d-]{0,20}?(-?\d{1,5}(?:[.,]\d{1,6})?|-?[.,]\d{1,6})\s*(%|pct|percent|pour ?cent|h\b|hrs?\b|hours?\b|heures?\b|fte\b|wte\b|etp\b|etc\b)?"
)
_FRACTION = re.compile(r"^(\d{1,2})\s*/\s*(\d{1,2})$")


@dataclass(frozen=True, slots=True)
class Amount:
    """The number in a cell and its unit, or a word; `value` is None when nothing was read."""

    value: float | None
    unit: Literal["", "percent", "hours", "word"]


def amount_of(cell: Cell) -> Amount | None:
    """Read one cell; None for a blank cell, `value` None for one that says nothing usable."""
    if is_number(cell):
        return Amount(float(cell), "")  # pyright: ignore[reportArgumentType]
    if not isinstance(cell, str):
        return None if cell is None else Amount(None, "")
    text = folded(text_of(cell))
    if not text or text in {"-", "--", "n/a", "na"}:
        return None
    return _amount_in(text)


def _amount_in(text: str) -> Amount:
    fraction = _FRACTION.match(text)
    if fraction:
        below = int(fraction[2])
        return Amount(int(fraction[1]) / below if below else None, "")
    number = _NUMBER.match(text)
    if number and (number[2] or number.end() == len(text)):
        unit = number[2] or ""
        value = float(number[1].replace(",", "."))
        if unit in {"%", "pct", "percent"} or unit.startswith("pour"):
            return Amount(value, "percent")
        return Amount(value, "hours" if unit.startswith("h") else "")
    if _HALF.match(text):
        return Amount(0.5, "word")
    if _PART.match(text):
        return Amount(None, "word")
    return Amount(1.0 if _FULL.match(text) else None, "word")


def scale_of(amounts: Iterable[Amount]) -> Scale:
    """Decide what plain numbers of an FTE column count: parts of one, percent or hours."""
    amounts = list(amounts)
    words = sum(amount.unit == "word" for amount in amounts)
    if words * 2 > len(amounts):
        return "words"
    if any(amount.unit == "hours" for amount in amounts):
        return "hours"
    numbers = sorted(
        amount.value for amount in amounts if amount.value is not None and amount.unit == ""
    )
    if not numbers:
        return "fraction"
    typical = numbers[int(len(numbers) * 0.75) - 1 if len(numbers) > 1 else 0]
    if typical <= LARGEST_FTE:
        return "fraction"
    in_hours = sum(value in (*WEEKLY_BASES, *FORTNIGHT_BASES) for value in numbers)
    hundreds = sum(value == 100 for value in numbers)  # noqa: PLR2004 - one hundred percent
    return "hours" if in_hours > hundreds else "percent"


def fte_of(amount: Amount | None, scale: Scale, basis: float) -> float | None:
    """Return the FTE an amount means, None when it is blank, negative or beyond two posts."""
    if amount is None or amount.value is None:
        return None
    value = amount.value
    if amount.unit == "percent" or (scale == "percent" and amount.unit == ""):
        value /= 100
    elif amount.unit == "hours" or (scale == "hours" and amount.unit == ""):
        value /= basis
    return round(value, 6) if 0 <= value <= LARGEST_FTE else None


def full_time_basis(hours: Iterable[float], heading: str) -> float:
    """Infer the hours of a full-time post: the largest standard figure that is common.

    A figure is common when a tenth of the rows (and at least two) hold it, so that one person
    with long hours does not make everybody part-time.
    """
    counted = Counter(round(value, 2) for value in hours if value > 0)
    total = sum(counted.values())
    if not total:
        return 40.0
    standard = _bases_for(heading, counted)
    common = [
        value
        for value in standard
        if counted[value] >= max(2, total / 10) or (total < 10 and counted[value])  # noqa: PLR2004
    ]
    if common:
        return max(common)
    highest = max(counted)
    return min((value for value in standard if value >= highest - 0.01), default=highest)


def _bases_for(heading: str, counted: Counter[float]) -> tuple[float, ...]:
    name = folded(heading)
    if re.search(r"fortnight|bi-?\s?week|two weeks|2 weeks|pay period|\bpp\b|quinz|quatorz", name):
        return FORTNIGHT_BASES
    if re.search(r"month|mois|mensuel", name):
        return MONTHLY_BASES
    if re.search(r"annual|year|annuel", name):
        return ANNUAL_BASES
    highest = sorted(counted.elements())[int(sum(counted.values()) * 0.9) - 1]
    for bases in (WEEKLY_BASES, FORTNIGHT_BASES, MONTHLY_BASES, ANNUAL_BASES):
        if highest <= bases[-1] * 1.25:
            return bases
    return ANNUAL_BASES
