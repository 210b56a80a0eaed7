"""Grades: on which step of the ladder a title stands, by its grade column, its words, its job."""

import re

from desktop.evidence.profiles import Grade
from desktop.roster.roster import TitleLine

_BAND = re.compile(r"\b(?:band|afc)\s*-?\s*(\d)[a-d]?\b")
_STEP = re.compile(r"\b(?:grade|level|class|step)\s*-?\s*(i{1,3}|iv|v|[1-5])\b|\b(i{1,3}|iv|v)$")
_BARE = re.compile(r"[1-5]")  # the whole of a grade cell
_ENDING = re.compile(r"\D\s([1-3])$")  # "Coder 2"
_NUMERALS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5}
_BANDS: tuple[Grade, ...] = ("entry", "entry", "entry", "middle", "middle", "senior", "lead")
_STEPS: tuple[Grade, ...] = ("entry", "middle", "senior")
_WORDS: tuple[tuple[re.Pattern[str], Grade], ...] = (  # the first that fits
    (re.compile(r"\b(lead|leader|head|chief|manager|mgr|supervisor|director)\b"), "lead"),
    (re.compile(r"\b(senior|sr|snr|principal|advanced)\b"), "senior"),
    (re.compile(r"\b(junior|jr|jnr|trainee|apprentice|entry|assistant|intern)\b"), "entry"),
)


def grade_of(line: TitleLine, usual: Grade | None = None) -> Grade | None:
    """The grade of a title line, None where nothing tells.

    The grade column goes first, then the words of the title, then what is usual for the job.

    Args:
        line: With the values of its grade column, commonest first.
        usual: The grade of the profile the title stands for.
    """
    for cell in line.grades:
        if grade := _of_cell(cell):
            return grade
    return grade_in(line.title) or usual


def grade_in(text: str) -> Grade | None:
    """The grade that the words of a title name: I, II, III; Band n; junior, senior, lead."""
    words = " ".join(text.casefold().replace(".", " ").split())
    if found := _BAND.search(words):
        return _of_band(int(found[1]))
    for pattern, grade in _WORDS:
        if pattern.search(words):
            return grade
    if found := _STEP.search(words):
        return _of_step(found[1] or found[2])
    found = _ENDING.search(words)
    return _of_step(found[1]) if found else None


def _of_cell(cell: str) -> Grade | None:
    """What a grade cell says. A bare number above 5 belongs to a pay scale nobody can read."""
    plain = cell.strip().casefold()
    return _of_step(plain) if _BARE.fullmatch(plain) else grade_in(plain)


def _of_band(band: int) -> Grade:
    """Bands of the NHS: 1 to 3 entry, 4 and 5 middle, 6 senior, from 7 lead."""
    return _BANDS[min(max(band, 1), len(_BANDS)) - 1]


def _of_step(step: str) -> Grade:
    number = _NUMERALS.get(step) or int(step)
    return _STEPS[min(number, len(_STEPS)) - 1]
