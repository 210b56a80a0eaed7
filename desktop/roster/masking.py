"""Hides names of persons inside titles, departments, headings and sheet names."""

import re
from dataclasses import dataclass

from desktop.roster.cells import folded
from desktop.roster.job_words import JOB_WORDS, has_job_word

NAME = "[name]"
_HONORIFIC = (
    r"(?:dr|mr|mrs|ms|miss|mx|prof|professor|sir|dame|lady|rev|mme|mlle|dre|doctor|docteur|"
    r"madame|monsieur)"
)
_NAME_WORD = r"[^\W\d_][^\W\d_’'.-]*(?:[-’'][^\W\d_]+)*\.?"
_AFTER_HONORIFIC = re.compile(
    rf"\b{_HONORIFIC}\b\.?\s+({_NAME_WORD}(?:\s+{_NAME_WORD}){{0,2}})", re.IGNORECASE
)
# "was J. Smith", "cover for Jane Smith", "vice J Smith", "c/o Smith"
_AFTER_MARKER = re.compile(
    rf"\b(?:was|were|vice|formerly|previously|replaces|replacing|cover(?:ing)? for|"
    rf"backfill(?: for)?|c/o)\b[\s:.-]+({_NAME_WORD}(?:\s+{_NAME_WORD}){{0,3}})",
    re.IGNORECASE,
)
# "J. Smith", "J.P. Smith"
_INITIAL = re.compile(rf"\b((?:[^\W\d_]\.\s?){{1,3}}{_NAME_WORD})")


@dataclass(frozen=True, slots=True)
class Masked:
    """Text without names; `masked` says whether a name was hidden."""

    text: str
    masked: bool


def mask(text: str) -> Masked:
    """Replace what reads like a person's name with `[name]`; when in doubt, hide it."""
    hidden = text
    for pattern in (_AFTER_HONORIFIC, _AFTER_MARKER, _INITIAL):
        hidden = pattern.sub(_hide, hidden)
    return Masked(hidden, hidden != text)


def _hide(found: re.Match[str]) -> str:
    words = found[1].split()
    if has_job_word(folded(words[0])) or folded(words[0]) in JOB_WORDS:
        return found[0]
    kept = next((n for n, word in enumerate(words) if has_job_word(folded(word))), len(words))
    before = found[0][: found.start(1) - found.start()]
    return " ".join(part for part in (before.rstrip(), NAME, *words[kept:]) if part)
