"""Levels: words of grade and employment status are set aside; the level is kept."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.evidence.matching import MatchingKnowledge

LEVELS = ("entry", "middle", "senior", "lead")
_NUMBER = re.compile(r"\d+[a-e]?|b\d|[a-z]\d|i{1,3}|iv|vi{0,3}|ix|x|[a-z]")
_NUMERALS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8}
_ENTRY_GRADE, _MIDDLE_GRADE = 1, 2


@dataclass(frozen=True, slots=True)
class Aside:
    """Words that were set aside at one place of a title, and the level they name."""

    text: str
    taken: int  # how many words
    level: str  # empty where the words name none


def set_aside(tokens: Sequence[str], at: int, knowledge: MatchingKnowledge) -> Aside | None:
    """What is set aside at this place of a segment, the longest phrase first."""
    for row in knowledge.set_aside.get(tokens[at], ()):
        after = at + len(row.phrase)
        if tuple(tokens[at:after]) != row.phrase or not row.kept_before.isdisjoint(tokens[after:]):
            continue
        return Aside(" ".join(row.phrase), len(row.phrase), row.kind if row.kind in LEVELS else "")
    if _is_grade(tokens, at):
        return Aside(tokens[at], 1, _grade_level(tokens[at]))
    return None


def higher(first: str, second: str) -> str:
    """The higher of two levels; an empty one is the lowest."""
    order = ("", *LEVELS)
    return max(first, second, key=order.index)


def _is_grade(tokens: Sequence[str], at: int) -> bool:
    token = tokens[at]
    if not _NUMBER.fullmatch(token):
        return False
    if token == "iv":  # noqa: S105 - also intravenous
        return at + 1 == len(tokens)
    return at > 0 or len(tokens) == 1 or len(token) > 1 or token.isdigit()


def _grade_level(token: str) -> str:
    number = _NUMERALS.get(token) or (int(token) if token.isdigit() else 0)
    if not number:
        return ""
    if number == _ENTRY_GRADE:
        return "entry"
    return "middle" if number == _MIDDLE_GRADE else "senior"
