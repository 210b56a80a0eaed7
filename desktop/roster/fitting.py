"""How well the values of a column suit what it may be, by its heading or without one."""

# ruff: noqa: PLR2004 - shares of cells, found by trial, that are used once each

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from desktop.roster.content import Content
from desktop.roster.personal import (
    LONGEST_MONTH,
    OLDEST_HIRE,
    are_birth_dates,
    are_names,
    is_pay,
)

_MOST = 0.6  # share of cells that makes a look the look of the column
_SURE = 0.8
_FEW = 60  # distinct values of a status or a kind of employment
_FIRST_DAY, _LAST_DAY = 20_000, 80_000  # 1954 to 2119, as spreadsheets count days
_WRITTEN_DAY = 19_000_101  # a day written as one number
_LARGEST_PERCENT = 120.0
_LONGEST_YEAR = 2600.0
_OF_A_NUMBER = 4  # digits of a staff number at least
_FEW_WORDS = 12  # distinct values of a status, a kind of employment or full and part time
_ROWS = 5  # rows that content alone needs to decide


@dataclass(frozen=True, slots=True)
class Guess:
    """What values alone say a column is: a kind, whether about persons, how surely (0 to 1)."""

    kind: str
    person: bool
    score: float


def guesses(content: Content) -> list[Guess]:
    """What the values of a column say without any heading; empty where rows are too few."""
    job, unit = content.share("job"), content.share("unit")
    if content.count < _ROWS:
        sure = content.count > 1 and job > 0.9 and content.text > 0.9
        return [Guess("title", person=False, score=0.8 * job)] if sure else []
    worded, few = content.text > 0.5, content.distinct < _FEW_WORDS
    time, kind = content.share("time") > _SURE, content.share("kind") > _SURE
    titles = worded and job > 0.4 and content.distinct > 1
    wards = worded and unit > 0.5 and job < unit and content.unlike < 0.7
    status = content.share("status") > _SURE and content.distinct < _FEW_WORDS
    told = (
        ("title", False, job, titles),
        ("department", False, 0.9 * (unit - 0.5 * job), wards),
        ("birth", True, 0.9, are_birth_dates(content)),
        ("pay", True, 0.8, is_pay(content)),
        ("fte", False, 0.8, _fractions_of_one(content)),
        ("fte", False, 0.6, time and few),
        ("status", False, 0.7, status),
        ("kind", False, 0.5, kind and few and not time),
        ("identifier", True, 0.6, _staff_numbers(content)),
    )
    return [Guess(kind, person, score) for kind, person, score, holds in told if holds]


def _fractions_of_one(content: Content) -> bool:
    """Whether figures are parts of a post: none above 1.5, some broken or written 1.0."""
    return (
        content.numbers > 0.9
        and content.low >= 0
        and content.high <= 1.5
        and (content.fractions > 0.02 or content.share("point") > 0.5)
    )


def _staff_numbers(content: Content) -> bool:
    """Whether whole numbers of one length stand there, each its own."""
    whole = content.numbers > 0.95 and not content.fractions and content.share("money") < 0.5
    return (
        whole
        and content.unlike > 0.97
        and content.widths <= 2
        and content.low >= 10 ** (_OF_A_NUMBER - 1)
        and content.dates == 0
    )


def fit_of(kind: str, content: Content) -> float:
    """How well values suit a kind of column, 0 to 1.2; an empty column suits everything badly."""
    if not content.count:
        return 0.2
    fit = _FITS.get(kind)
    return fit(content) if fit else 1.0


def _codes(content: Content) -> float:
    return max(content.share("code"), content.numbers)


def _title(content: Content) -> float:
    job, unit = content.share("job"), content.share("unit")
    if content.share("salutation") > 0.5 or content.dates > 0.5 or content.share("money") > 0.5:
        return 0.0
    if max(content.share("time"), content.share("status")) > _MOST:
        return 0.05  # "FT staff", "Filled"
    place = 0.4 if unit > _MOST and job < 0.2 else 1.0
    named = 0.2 if are_names(content) else 1.0
    worded = max(0.05, content.text - content.share("code"))
    # where two columns tell jobs, the one that tells everybody's
    told = 0.7 + 0.3 * min(1.0, content.filled)
    return told * place * named * worded * (0.45 + 0.75 * min(1.0, job * 1.5))


def _unit(content: Content) -> float:
    if are_names(content) or content.dates > 0.5 or content.share("money") > 0.5:
        return 0.05
    job, unit = content.share("job"), content.share("unit")
    jobs = 0.3 if job > 0.7 and unit < job and content.distinct > 1 else 1.0
    worded = 0.4 + 0.6 * max(0.0, content.text - 0.5 * content.share("code"))
    # of "Department" with letters and "Department name" with words, the words
    return jobs * worded * (0.93 + 0.07 * unit)


def _fte(content: Content) -> float:
    if content.share("percent") > _MOST:
        return 1.0
    if content.share("time") > _MOST:
        return 0.7  # words tell less than figures in another column
    if content.numbers > 0.5:
        return 1.0 if content.high <= _LARGEST_PERCENT and not is_pay(content) else 0.5
    return 0.6 if content.share("hours") > 0.5 else 0.3


def _hours(content: Content) -> float:
    if content.share("hours") > 0.5:
        return 1.0
    if _are_worked(content):
        return 0.05
    if content.numbers > 0.5 and content.high <= _LONGEST_YEAR:
        # `1,950.00` are the hours of a year as well as an amount of money
        return 1.0 if content.high <= LONGEST_MONTH or content.share("currency") < 0.5 else 0.3
    return 0.1


def _are_worked(content: Content) -> bool:
    """Whether hours are those that were worked or paid in a year so far: broken, each its own."""
    own = content.unlike > 0.5 and content.distinct > _FEW_WORDS and content.fractions > 0.3
    return own and content.high > LONGEST_MONTH


def _no_words_of_pay(content: Content) -> bool:
    return max(content.numbers + content.share("money"), content.share("time")) > 0.5


def _grade(content: Content) -> float:
    if is_pay(content) or content.dates > 0.5:
        return 0.0
    if content.share("job") > _MOST and content.share("grade") < 0.5:
        return 0.3
    return 1.0 if content.distinct < 200 else 0.5


def _status(content: Content) -> float:
    if content.dates > 0.5 or are_names(content):
        return 0.0
    if content.share("time") > _SURE:
        return 0.5
    return 0.7 + 0.3 * content.share("status") if content.distinct <= _FEW else 0.3


def _kind(content: Content) -> float:
    jobs = content.share("job") > _SURE and content.share("kind") < 0.5
    if content.dates > 0.5 or are_names(content) or jobs:
        return 0.1
    if _codes(content) > _MOST:
        return 0.4
    return 0.7 + 0.3 * content.share("kind") if content.distinct <= _FEW else 0.3


def _start(content: Content) -> float:
    if content.dates > 0.3 or content.filled < 0.3 or _counted_days(content):
        return 0.3 if content.years[0] and content.years[0] < OLDEST_HIRE else 1.0
    return 0.2


def _end(content: Content) -> float:
    if content.numbers > 0.5 and not _counted_days(content):
        return 0.1  # what was paid for the years after the job
    return 1.0 if content.dates > 0.2 or content.filled < 0.3 or content.numbers > 0.5 else 0.3


def _counted_days(content: Content) -> bool:
    """Whether figures may be days: 20261031, or counted as spreadsheets do; 0 is none."""
    if content.numbers <= 0.5 or content.fractions > 0.5 or content.share("money") > 0.5:
        return False
    return _FIRST_DAY <= content.high <= _LAST_DAY or content.high >= _WRITTEN_DAY


def _title_code(content: Content) -> float:
    if _codes(content) > 0.5:
        return 1.0
    # a few words stand for groups of jobs; many that name jobs are their titles
    jobs = content.share("job") > _MOST and content.distinct > _FEW_WORDS
    return 1.0 if content.distinct < 40 and not jobs else 0.4


def _number(content: Content) -> float:
    return 1.0 if _codes(content) > 0.5 and not is_pay(content) else 0.0


def _name(content: Content) -> float:
    placed = content.share("unit") if content.unlike < 0.7 else 0.0
    worded = max(0.1, 1.0 - _codes(content))
    return worded * (1.0 - 0.6 * content.share("job")) * (1.0 - 0.9 * placed)


def _person(content: Content) -> float:
    """Facts about persons of any form, but neither job titles nor wards."""
    other = max(content.share("job"), content.share("unit") if content.unlike < 0.7 else 0.0)
    return 0.15 if other > 0.7 and content.share("address") < 0.5 else 1.0


def _pay(content: Content) -> float:
    if content.share("percent") > _MOST:
        return 0.5  # a rate in percent is rather one of activity
    return 1.0 if content.numbers + content.share("money") > 0.4 else 0.3


_FITS: Mapping[str, Callable[[Content], float]] = {
    "title": _title,
    "department": _unit,
    "division": _unit,
    "site": lambda content: _unit(content) if content.text > 0.5 else 0.3,
    "fte": _fte,
    "budget": _fte,
    "hours": _hours,
    "basis": _hours,
    "grade": _grade,
    "status": _status,
    "kind": _kind,
    "start_date": _start,
    "end_date": _end,
    "identifier": _number,
    "pay_type": lambda content: 0.05 if _no_words_of_pay(content) else 1.0,
    "name": _name,
    "position_number": lambda content: 1.1 * _number(content) or 0.2,
    "title_code": _title_code,
    "code": lambda content: _number(content) or 0.2,
    "period": lambda content: 1.0 if content.numbers + content.dates > 0.5 else 0.5,
    "other": lambda content: 0.3 if content.share("job") > _SURE else 1.0,
    "birth": lambda content: 1.0 if content.dates + _codes(content) > 0.5 else 0.6,
    "salutation": lambda content: 1.0 if content.share("salutation") > 0.3 else 0.5,
    "pay": _pay,
    "sex": _person,
    "ethnicity": _person,
    "phone": lambda content: 1.0 if content.share("job") < 0.5 else 0.2,
    "home": lambda content: 1.0 if content.share("job") < 0.5 else 0.2,
}
