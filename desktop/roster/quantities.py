"""How much of a full-time post a cell says: fractions, percentages, hours, words and zero."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time, timedelta
from typing import Literal, TypeAlias

from desktop.roster.cells import folded, is_number, text_of
from desktop.tables.table import Cell

Unit: TypeAlias = Literal["", "percent", "hours", "word"]
Period: TypeAlias = Literal["", "week", "fortnight", "month", "year"]
LARGEST_FTE = 2.0
# how many weeks a period has: what turns its hours into hours a week
WEEKS: Mapping[Period, float] = {"": 1.0, "week": 1.0, "fortnight": 2.0, "month": 52 / 12,
                                 "year": 52.0}  # fmt: skip
_FULL = re.compile(
    r"^(regular |permanent |perm )?(full ?-? ?time|fulltime|full|ft|f/t|f|rft|pft|fte?|"
    r"tc|tcp|temps (plein|complet)|plein temps|whole ?-?time|w/?t)\b"
    r"|(?<=[ /-])(full[ -]?time|ft)$"
)
_PART = re.compile(
    r"^(regular |permanent |perm )?(part ?-? ?time|parttime|part|pt|p/t|p|rpt|ppt|reduced|"
    r"tp|tpp|temps (partiel|reduit)|partiel)\b"
    r"|(?<=[ /-])(part[ -]?time|pt)$"
)
_HALF = re.compile(r"^(half ?-? ?time|mi-?\s?temps|half)\b")
_NUMBER = re.compile(
    r"^\D{0,24}?(-?\d{1,3}(?:[, ]\d{3})+\.\d{1,4}|-?\d{1,5}(?:[.,]\d{1,6})?|-?[.,]\d{1,6})\s*"
    r"(%|pct|percent|pour ?cent|h\b|hrs?\b|hours?\b|heures?\b|fte\b|wte\b|etp\b|etc\b|eqtc\b)?"
)
_CLOCK = re.compile(r"^\D{0,24}?(\d{1,4})\s?(?::|h)\s?([0-5]\d)\b")  # 37:30, 37 h 30
_FRACTION = re.compile(r"^(\d{1,2})\s*/\s*(\d{1,2})(?:ths?|nds?|rds?)?$")
_DAYS = re.compile(r"^(\d(?:[.,]\d)?)\s*(?:days?|jours?|j)\b(?!.*\b(?:month|mois|year)\b)")
_THOUSANDS = re.compile(r"^\d{1,3}([, \u00a0\u202f]\d{3})+(\.\d+)?$")
_PERIODS: tuple[tuple[re.Pattern[str], Period], ...] = (
    (re.compile(r"fortnight|\bf/?n\b|bi-?\s?weekly|(two|2|14)[ -]?(weeks|days)|(deux|2|14) ?(semaines|sem\b|jours)|pay ?period|\bp/?p\b|"
                r"\bper pp\b|quinz|quatorz|p/f(n|ort)?|80 ?hrs?"), "fortnight"),
    (re.compile(r"month|\bmois|mensuel|\bp/?m\b"), "month"),
    (re.compile(r"annual|year|annuel|\ban\b|annee|\bp\.?a\b|annum"), "year"),
    (re.compile(r"week|\bwk|\bp/?w\b|hebdo|semaine|\bsem\b|weekly"), "week"),
)  # fmt: skip
_DAYS_OF_A_WEEK = 5.0


@dataclass(frozen=True, slots=True)
class Amount:
    """The number in a cell, its unit and the period of its hours; None: nothing was read."""

    value: float | None
    unit: Unit
    period: Period = ""


def period_of(text: str) -> Period:
    """The period that a folded text names: a week, a fortnight, a month, a year, or none."""
    for pattern, period in _PERIODS:
        if pattern.search(text):
            return period
    return ""


def amount_of(cell: Cell) -> Amount | None:
    """Read one cell; None for a blank cell, `value` None for one that says nothing usable."""
    if is_number(cell):
        return Amount(float(cell), "")  # pyright: ignore[reportArgumentType]
    if isinstance(cell, timedelta):
        return Amount(cell.total_seconds() / 3600, "hours")
    if isinstance(cell, time):
        return Amount(cell.hour + cell.minute / 60, "hours")
    if not isinstance(cell, str):
        return None if cell is None else Amount(None, "")
    text = folded(text_of(cell)).rstrip(").")
    if not text or text in {"-", "--", "n/a", "na", "nil"}:
        return None
    return _amount_in(text)


def _amount_in(text: str) -> Amount:
    fraction = _FRACTION.match(text)
    if fraction:
        below = int(fraction[2])
        return Amount(int(fraction[1]) / below if below else None, "")
    if clock := _CLOCK.match(text):
        return Amount(int(clock[1]) + int(clock[2]) / 60, "hours", period_of(text))
    if days := _DAYS.match(text):
        return Amount(_number(days[1]) / _DAYS_OF_A_WEEK, "")
    number = _NUMBER.match(text)
    if number:
        period = period_of(text[number.end() :])
        if number[2] or period or number.end() == len(text):
            return _with_unit(_number(number[1]), number[2] or "", period)
    return _word(text)


def _with_unit(value: float, unit: str, period: Period) -> Amount:
    if unit in {"%", "pct", "percent"} or unit.startswith("pour"):
        return Amount(value, "percent")
    return Amount(value, "hours" if unit.startswith("h") or period else "", period)


def _number(text: str) -> float:
    """A number with a decimal point or comma, or with thousands parted and a decimal point."""
    if "," in text and "." in text:
        text = text.replace(",", "")
    return float(text.replace(" ", "").replace(",", "."))


def _word(text: str) -> Amount:
    if _HALF.search(text):
        return Amount(0.5, "word")
    if _PART.search(text):
        return Amount(None, "word")
    return Amount(1.0 if _FULL.search(text) else None, "word")


def says_part_time(cell: Cell) -> bool:
    """Whether a cell says part time in words but not how much."""
    return isinstance(cell, str) and bool(_PART.search(folded(text_of(cell))))


def says_time(text: str) -> bool:
    """Whether folded text says full, part or half time in words."""
    return bool(_FULL.search(text) or _PART.search(text) or _HALF.search(text))


def with_thousands(cell: Cell) -> Cell:
    """Read `1,950` as a number where hours of a year are meant, not as a decimal comma."""
    if isinstance(cell, str) and _THOUSANDS.match(cell.strip()):
        return float(re.sub(r"[, \u00a0\u202f]", "", cell.strip()))
    return cell
