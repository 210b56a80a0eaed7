"""What full time is in a file: parts of one, percent or hours, and the hours of a whole post."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Literal, TypeAlias

from desktop.roster.cells import folded
from desktop.roster.headings import normalised_heading
from desktop.roster.quantities import LARGEST_FTE, WEEKS, Amount, Period, period_of

Scale: TypeAlias = Literal["fraction", "percent", "hours", "words"]
# hours of a full-time week in US, UK, Canadian, Australian and French hospitals
WEEKLY_BASES = (35.0, 36.0, 36.25, 37.0, 37.5, 38.0, 38.75, 39.0, 40.0)
_FORTNIGHTS = tuple(2 * hours for hours in WEEKLY_BASES)
_MONTHS = (151.67, 152.0, 154.0, 156.0, 157.08, 160.0, 160.33, 162.5, 165.0, 173.33)
_YEARS = (1607.0, 1820.0, 1885.0, 1950.0, 1957.5, 1976.0, 2015.0, 2080.0)
_BASES: dict[Period, tuple[float, ...]] = {
    "week": WEEKLY_BASES, "fortnight": _FORTNIGHTS, "month": _MONTHS, "year": _YEARS,
}  # fmt: skip
_UNTOLD = 40.0  # a week, where no row has any hours
_USUAL = 37.5  # a week, where all rows are part-time: in the middle of what hospitals have
_LONGER = 1.22  # the longest whole post beside the shortest standard one
_COMMON = 10  # a tenth of the rows
_FEW = 10  # rows; below, one row is enough to be common
_PERCENT = re.compile(r"%|percent|pct|taux|quotite|pourcent")
_WHOLE = 100.0
_LEAST_PERCENT = 20.0  # that three quarters of the rows reach in a column of percentages


def scale_of(amounts: Iterable[Amount], heading: str = "") -> Scale:
    """Decide what plain numbers of an FTE column count: parts of one, percent or hours."""
    amounts = list(amounts)
    words = sum(amount.unit == "word" for amount in amounts)
    if words * 2 > len(amounts):
        return "words"
    plain = [a.value for a in amounts if a.value is not None and a.unit == ""]
    timed = sum(amount.unit == "hours" for amount in amounts)
    if not plain:
        return "hours" if timed else "fraction"
    largest = _upper(plain)
    if largest <= LARGEST_FTE:
        return "fraction"
    if _PERCENT.search(normalised_heading(heading)):
        return "percent"
    return "hours" if timed * 2 > len(plain) else _scale_of_numbers(plain, largest)


def _scale_of_numbers(plain: Sequence[float], largest: float) -> Scale:
    """What numbers above two count where neither they nor their heading say so."""
    standard = {value for bases in (WEEKLY_BASES, _FORTNIGHTS) for value in bases}
    in_hours = sum(value in standard for value in plain)
    if in_hours > sum(value == _WHOLE for value in plain):
        return "hours"
    # 10.4 beside 6.2 are the posts of several people, and no percentage of one
    return "percent" if largest > _LEAST_PERCENT else "fraction"


def _upper(values: Sequence[float]) -> float:
    """The value that three quarters of the rows do not go beyond."""
    ordered = sorted(values)
    return ordered[int(len(ordered) * 0.75) - 1 if len(ordered) > 1 else 0]


def fte_of(amount: Amount | None, scale: Scale, basis: float, period: Period = "") -> float | None:
    """Return the FTE an amount means, None when it is blank, negative or beyond two posts.

    Args:
        amount: What the cell says.
        scale: What plain numbers of the column count.
        basis: Hours of a full-time post, for the period of the column.
        period: The period of the column; a cell may name another.
    """
    if amount is None or amount.value is None:
        return None
    value = amount.value
    if amount.unit == "percent" or (scale == "percent" and amount.unit == ""):
        value /= _WHOLE
    elif amount.unit == "hours" or (scale == "hours" and amount.unit == ""):
        if amount.period and amount.period != period:
            value *= WEEKS[period] / WEEKS[amount.period]
        value /= basis
    return round(value, 6) if 0 <= value <= LARGEST_FTE else None


def period_of_column(amounts: Iterable[Amount], heading: str) -> Period:
    """The period of a column's hours: as the heading says, as most cells say, or as they fit."""
    named = period_of(folded(heading)) or period_of(normalised_heading(heading))
    if named:
        return named
    amounts = [amount for amount in amounts if amount.value]
    told: Counter[Period] = Counter(amount.period for amount in amounts if amount.period)
    if told and 2 * told.total() > len(amounts):
        return max(told, key=told.__getitem__)
    hours = sorted(amount.value for amount in amounts if amount.value and not amount.period)
    if not hours:
        return "week"
    high = hours[int(len(hours) * 0.9) - 1 if len(hours) > 1 else 0]
    for period, bases in _BASES.items():
        if high <= bases[-1] * 1.25:
            return period
    return "year"


def full_time_basis(hours: Iterable[float], period: Period) -> float:
    """Infer the hours of a full-time post: the largest standard figure that is common.

    A figure is common when a tenth of the rows (and at least two) hold it, so that one person
    with long hours does not make everybody part-time.

    Args:
        hours: What the rows say, all for the same period.
        period: The period the hours are counted for.
    """
    counted = Counter(round(value, 2) for value in hours if value > 0)
    total = counted.total()
    standard = _BASES.get(period, WEEKLY_BASES)
    if not total:
        return _UNTOLD * WEEKS[period]
    highest = max(counted)
    usual = max(counted.values()) if total > 1 else 0
    if counted[highest] == usual > 1 and 1 <= highest / standard[0] <= _LONGER:
        return highest  # most have it and nobody has more: no matter how odd, it is a whole post
    common = [
        value
        for value in standard
        if counted[value] >= max(2, total / _COMMON) or (total < _FEW and counted[value])
    ]
    if common:
        most = max(common, key=lambda value: counted[value])
        # a week of 37.5 is nobody's part post; fewer with longer weeks have another contract
        whole = most == _USUAL * WEEKS[period]
        return most if whole and counted[most] > counted[max(common)] else max(common)
    if highest < standard[0]:
        return _USUAL * WEEKS[period]
    return min((value for value in standard if value >= highest - 0.01), default=highest)
