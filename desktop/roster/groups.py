"""Headings of groups, and departments that stand once for many rows: carried down to each."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop.roster.cells import folded, is_blank, text_of
from desktop.tables.table import CellRow

_LONGEST = 80  # characters of a heading
_MOST_CELLS = 6  # of a row that names a department and perhaps a manager, a date
_UNITS = (
    r"^\W*(?:home |assigned )?(?:department|dept|ward|unit|cost cent(?:er|re)|service|team|"
    r"division|section|labou?r level|org(?:ani[sz]ation)?(?:al)? unit|clinic|program(?:me)?|"
    r"d[ée]partement|unit[ée](?: administrative)?|centre de co[ûu]ts?|direction)"
    r"\.?(?: name| code| id| no\.?| number)?\s*"
)
_LABEL = re.compile(rf"{_UNITS}(?:[:#]\s*(.*)|)$", re.IGNORECASE)
# a sentence, a count, or the name of whoever is in charge
_NO_HEADING = re.compile(
    r"[.;]$|[:=]\s*[\d.,]+\s*%?$|\b(manager|supervisor|director|head|lead|contact|matron|chef|"
    r"gestionnaire|responsable|prepared by|approved by)\s*[:–—-]\s*\S",
    re.IGNORECASE,
)
_NEXT_LABEL = re.compile(r"\s+[^\s:]+\s?:(\s.*)?$")  # `ICU Manager: J. Smith`
_CODE = re.compile(r"^[a-z]{0,3}[-. ]?\d[\d.-]{1,8}$", re.IGNORECASE)  # of a cost centre
_VACANT = re.compile(
    r"^\W*((current|funded|open) )?(vacancies|vacant (posts?|positions?|roles?)"
    r"|unfilled (posts?|positions?)|open (posts?|positions?|roles?|req(uisition)?s?)"
    r"|postes? (vacants?|a pourvoir|a combler))\b"
)
_LEFT = re.compile(
    r"^\W*(leavers?|former (staff|employees)|terminations?|terminated (staff|employees)|"
    r"inactive (staff|employees)|separations?|departs?|employes inactifs)\b"
)
_THERE = re.compile(
    r"^\W*((active|current|all|regular) )?(staff|employees|personnel|effectifs?)( list(ing)?)?"
    r"( actifs| en poste)?\W*$"
)
_POOL = re.compile(
    r"^\W*(bank|agency|casual|per[ -]?diem|locum|temporary|volunteers?|students?|prn|temp|"
    r"liste de rappel|benevoles|stagiaires)( (staff|workers?|nurses?|employees|pool))?\W*$"
)
_ONCE = 0.4  # share of rows without a department that says it stands once for a group


@dataclass(frozen=True, slots=True)
class Group:
    """The rows under one heading: their department, and what the heading says of all of them."""

    department: str = ""
    vacant: bool = False
    left: bool = False
    temporary: bool = False


def labelled(row: CellRow) -> str | None:
    """The department of a row such as `Department: | 6170 Intensive Care`; None for others."""
    texts = [text_of(cell) for cell in row if not is_blank(cell)]
    found = _LABEL.match(texts[0]) if 0 < len(texts) <= _MOST_CELLS else None
    if not found:
        return None
    if found[1]:
        return _NEXT_LABEL.sub("", found[1])[:_LONGEST]
    # the cell beside the label, and one more after a code: what follows may be a manager's name
    more = texts[1 : 3 if len(texts) > 1 and _CODE.match(texts[1]) else 2]
    return " ".join(text for text in more if ":" not in text)[:_LONGEST] or None


def is_heading(row: CellRow) -> bool:
    """Whether a row is one short text, perhaps after its code, as the heading of a group is."""
    texts = [text_of(cell) for cell in row if not is_blank(cell)]
    if len(texts) > 1 and _CODE.match(texts[0]):
        del texts[0]
    if len(texts) != 1 or len(texts[0]) >= _LONGEST or _NO_HEADING.search(texts[0]):
        return False
    return any(map(str.isalpha, texts[0]))


def reads_like_name(row: CellRow) -> bool:
    """Whether the one text of a row has the form `Surname, First name`: never a department."""
    text = next((text_of(cell) for cell in row if not is_blank(cell)), "")
    form = r"^[^\W\d]+(?:[-' ][^\W\d]+){0,3}, ?[^\W\d]+"
    return len(text) < _LONGEST and bool(re.match(form, text))


def group_of(row: CellRow) -> Group:
    """What a heading says about the rows below it."""
    text = labelled(row) or _words_of(row)
    plain = folded(text)
    if _VACANT.match(plain):
        return Group(vacant=True)
    if _LEFT.match(plain):
        return Group(left=True)
    if _THERE.match(plain):
        return Group()
    return Group(department=text, temporary=says_pool(plain))


def _words_of(row: CellRow) -> str:
    """The texts of a heading, perhaps after its code; a sum beside them is left out."""
    texts = [text_of(cell) for cell in row if not is_blank(cell)]
    worded = next((n for n, text in enumerate(texts) if any(map(str.isalpha, text))), 0)
    return " ".join(t for n, t in enumerate(texts) if n <= worded or any(map(str.isalpha, t)))


def says_pool(text: str) -> bool:
    """Whether the folded name of a department or a group is that of staff called in."""
    return bool(_POOL.match(text))


def confirmed(candidates: Sequence[int], last_rows: Mapping[int, int]) -> list[int]:
    """Keep candidates for headings that have rows of staff below them.

    Args:
        candidates: Row indexes, ascending.
        last_rows: For each candidate how many rows of staff stand below it before the next one.
    """
    kept: list[int] = []
    leads = False
    for index in reversed(candidates):
        # a heading right above a heading of rows leads its group as well
        leads = last_rows[index] > 0 or (leads and last_rows[index] == 0)
        if leads:
            kept.append(index)
    return kept[::-1]


def carried_down(values: Sequence[str]) -> list[str] | None:
    """Fill a column whose values stand only in the first row of each group.

    Returns:
        The filled values; None where blanks are just blanks: the first row has none, few are
        missing, or a value is repeated on the row right below.
    """
    blanks = sum(not value for value in values)
    if not values or not values[0] or blanks < max(2, _ONCE * len(values)):
        return None
    told = [value for value in values if value]
    repeats = sum(a == b and bool(a) for a, b in pairwise(values))
    if repeats > 0.1 * len(told):
        return None
    filled: list[str] = []
    for value in values:
        filled.append(value or filled[-1])
    return filled
