"""What the cells of a column look like, as shares: words of jobs, of wards, of persons, figures."""

# ruff: noqa: E501 - patterns are read line by line

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from desktop.roster import person_forms as forms
from desktop.roster.cells import folded, is_blank, is_date, is_number, text_of
from desktop.roster.dates import day_of
from desktop.roster.job_words import names_job
from desktop.roster.markers import says_leaver, says_temporary, says_vacant
from desktop.roster.person_words import BOTH_SEXES, SALUTATIONS, SEXES
from desktop.roster.quantities import amount_of, says_time
from desktop.roster.unit_words import names_unit
from desktop.tables.table import Cell

_CODE = re.compile(r"^(?=.*\d)[A-Za-z]{0,4}[-_ /.]?\d[\dA-Za-z/._-]*$")
_STATUS = re.compile(
    r"^(active?|actif|active - .*|inactive?|inactif|filled|occupied|vacant|on leave|leave|loa|lwop|suspended|"
    r"paid leave|unpaid leave|leave of absence|leave with(out)? pay|maternity.*|career break|"
    r"active assignment|en poste|en conge|conge.*|(en )?activite|(en )?disponibilite|detache.*|mise a disposition|retired|terminated|deceased)$"
)
_KIND = re.compile(
    r"\b(permanent\w*|perm|regular|fixed[ -]term|ftc|temporary|temp|casual|bank|agency|locum|per[ -]?diem|prn|"
    r"contract(or)?|contingent|student|volunteer|employee|full[ -]?time|part[ -]?time|cdi|cdd|titulaire|"
    r"contractuel\w*|occasionnel\w*|temporaire|substantive|honorary|probation\w*|"
    r"(?:reg|term|career|excepted) (?:appt|appointment)|classified|unclassified|career service)\b"
)
_GRADE = re.compile(
    r"^(band|grade|gr|level|lvl|step|afc|echelon|niveau)\.? ?\d\w?|^[a-z]{0,2}\d{1,2}[a-d]?$|^[a-z]{2,4} ?(yr|step|level|lvl|band)? ?\d{1,2}[a-d]?$"
)
_PERCENT = re.compile(r"^\d{1,3}([.,]\d+)? ?%$")
_POINT = re.compile(r"^[01][.,]\d{1,4}$")
_HOURS = re.compile(
    r"^\d{1,3} ?h ?[0-5]\d\b|^\d{1,4}([.,:h ]+\d{1,2})? ?(h|hrs?|hours?|heures?)\b|^\d{1,3}:[0-5]\d$"
)
_LOOKS: Mapping[str, Callable[[str], bool]] = {
    "e_mail": forms.is_e_mail,
    "phone": forms.is_phone,
    "national": forms.is_national_number,
    "money": forms.is_money,
    "currency": lambda text: text != text.strip("$£€"),
    "name": forms.may_be_name,
    "sure_name": forms.is_surely_name,
    "code": lambda text: bool(_CODE.match(text)),
    "percent": lambda text: bool(_PERCENT.match(text)),
    "point": lambda text: bool(_POINT.match(text)),
    "numbered": lambda text: bool(_NUMBERED.search(text)),
}
_FOLDED_LOOKS: Mapping[str, Callable[[str], bool]] = {
    "address": forms.is_address,
    "ethnic": forms.is_ethnic,
    "marital": forms.is_marital,
    "salutation": SALUTATIONS.__contains__,
    "sex": SEXES.__contains__,
    "job": names_job,
    "unit": names_unit,
    "time": says_time,
    "status": lambda text: bool(_STATUS.match(text)) or says_leaver(text) or says_vacant(text),
    "kind": lambda text: bool(_KIND.search(text)) or says_temporary(text),
    "hours": lambda text: bool(_HOURS.match(text)),
    "grade": lambda text: bool(_GRADE.match(text)),
}
_NUMBERED = re.compile(r"\d{3}")
_LIKE_DAYS = ("phone", "code")  # a written date looks like these
_SHORT = 10  # characters; words for the sexes are shorter
_EXACT = 1e15  # above this no whole number of a spreadsheet is exact
_CENT = 1e-9


@dataclass(frozen=True, slots=True)
class Content:
    """What a sample of a column's values looks like; shares are of the filled cells (0 to 1)."""

    shares: Mapping[str, float]
    filled: float  # share of all sampled rows
    count: int
    distinct: int
    text: float  # share that is neither a number nor a date
    numbers: float
    fractions: float  # share of filled cells that is a number with decimals
    dates: float
    low: float
    high: float
    widths: int  # how many lengths the digits of numbers have
    years: tuple[int, int, int]  # first, middle and last year of dates; zeros without dates
    both_sexes: bool

    def share(self, look: str) -> float:
        """The share of filled cells with a look, 0 to 1."""
        return self.shares.get(look, 0.0)

    @property
    def unlike(self) -> float:
        """Distinct values per filled cell: 1 where every cell is its own."""
        return self.distinct / self.count if self.count else 0.0


def content_of(cells: Sequence[Cell]) -> Content:
    """Describe a sample of cells of one column."""
    counted = Counter(
        text_of(cell) if isinstance(cell, (str, bool)) else cell
        for cell in cells
        if not is_blank(cell)
    )
    count = counted.total()
    numbers = {cell: _number(cell) for cell in counted}
    days = {cell: _day(cell) for cell in counted if numbers[cell] is None}
    figures = [(value, counted[c]) for c, value in numbers.items() if value is not None]
    plain = [cell for cell, day in days.items() if not day and not is_date(cell)]
    dated = [cell for cell in counted if is_date(cell) or _is_written_day(cell)]
    whole = count or 1
    values = [value for value, _ in figures]
    short = {text for text in (folded(text_of(cell)) for cell in counted) if len(text) < _SHORT}
    return Content(
        shares={look: n / whole for look, n in _looks(counted, numbers, days).items()},
        filled=count / (len(cells) or 1),
        count=count,
        distinct=len(counted),
        text=sum(counted[cell] for cell in plain) / whole,
        numbers=sum(n for _, n in figures) / whole,
        fractions=sum(n for value, n in figures if abs(value - round(value)) > _CENT) / whole,
        dates=sum(counted[cell] for cell in dated) / whole,
        low=min(values, default=0.0),
        high=max(values, default=0.0),
        widths=len({len(str(int(value))) for value in values if abs(value) < _EXACT}),
        years=_years([day for day in days.values() if day]),
        both_sexes=all(short & sex for sex in BOTH_SEXES),
    )


def _looks(
    counted: Mapping[Cell, int],
    numbers: Mapping[Cell, float | None],
    days: Mapping[Cell, date | None],
) -> Counter[str]:
    """How many cells have each look; numbers are no phones, and days neither phones nor codes."""
    looks: Counter[str] = Counter()
    for cell, times in counted.items():
        for look in _looks_of(cell):
            no_phone = numbers[cell] is not None and look == "phone"
            if not no_phone and not (days.get(cell) and look in _LIKE_DAYS):
                looks[look] += times
    return looks


def _looks_of(cell: Cell) -> list[str]:
    if is_number(cell) or is_date(cell):
        return []
    text = text_of(cell)
    plain = folded(text)
    found = [look for look, has in _LOOKS.items() if has(text)]
    found += [look for look, has in _FOLDED_LOOKS.items() if has(plain)]
    # of `Adams, Jo MD` the degree is no job
    named = "sure_name" in found and forms.without_credentials(text) != text
    return [look for look in found if not (named and look == "job")]


def _number(cell: Cell) -> float | None:
    """A plain number, perhaps as text with a decimal comma, a percent sign or a currency."""
    if is_number(cell):
        value = float(cell)  # pyright: ignore[reportArgumentType]
        return value if abs(value) < float("inf") else None
    if not isinstance(cell, str):
        return None
    text = cell.strip(" $£€%\u00a0")
    if not text or not (text[0].isdigit() or text[0] in "-.,"):
        return None
    amount = amount_of(text) if not forms.is_money(text) else amount_of(re.sub(r"[^\d.]", "", text))
    if amount is None or amount.unit or amount.value is None:
        return float(text) if text.isdecimal() and len(text) < 20 else None  # noqa: PLR2004 - no number is longer
    return amount.value if not text.isdecimal() else float(text[:20])


def _is_written_day(cell: Cell) -> bool:
    return isinstance(cell, str) and len(cell) >= 6 and _day(cell) is not None  # noqa: PLR2004 - 1/2/26


def _day(cell: Cell) -> date | None:
    """A date, as a date or written as one; a number alone is no date."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if not isinstance(cell, str) or cell.isdecimal() or not any(map(str.isdigit, cell)):
        return None
    return day_of(cell)


def _years(days: Sequence[date]) -> tuple[int, int, int]:
    years = sorted(day.year for day in days)
    return (years[0], years[len(years) // 2], years[-1]) if years else (0, 0, 0)
