"""Hides names of persons inside titles, departments, headings and sheet names."""

import re
from dataclasses import dataclass

from desktop.roster.cells import folded
from desktop.roster.job_words import JOB_WORDS, has_job_word

NAME = "[name]"
_HONORIFIC = r"(?:dr|mr|mrs|ms|miss|mx|prof|professor|sir|dame|lady|rev|mme|mlle|dre|doctor|docteur|madame|monsieur)"
_NAME_WORD = r"[^\W\d_][^\W\d_’'.-]*(?:[-’'][^\W\d_]+)*\.?"
_AFTER_HONORIFIC = re.compile(
    rf"\b{_HONORIFIC}\b\.?\s+({_NAME_WORD}(?:\s+{_NAME_WORD}){{0,2}})", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Masked:
    """Text without names; `masked` says whether a name was hidden."""

    text: str
    masked: bool


def mask(text: str) -> Masked:
    """Replace what reads like a person's name with `[name]`; when in doubt, hide it."""
    masked = _AFTER_HONORIFIC.sub(_hide_after_honorific, text)
    return Masked(masked, masked != text)


def _hide_after_honorific(found: re.Match[str]) -> str:
    words = found[1].split()
    if has_job_word(folded(words[0])) or folded(words[0]) in JOB_WORDS:
        return found[0]
    kept = next((n for n, word in enumerate(words) if has_job_word(folded(word))), len(words))
    before = found[0][: found.start(1) - found.start()]
    return " ".join([before.rstrip(), NAME, *words[kept:]])
