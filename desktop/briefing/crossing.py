"""What crosses: the evidence and the words that a briefing is made with, and a role's name."""

from dataclasses import dataclass

from desktop.evidence.base import Evidence
from reports.wording import Wording


@dataclass(frozen=True, slots=True)
class Crossing:
    """What a briefing is made with: the evidence and the words of the review's locale."""

    evidence: Evidence
    wording: Wording


def name_of(code: str | None, crossing: Crossing) -> str | None:
    """The plain display name of an occupation in the locale of the words."""
    if code is None:
        return None
    return crossing.evidence.occupations[code].names[crossing.wording.locale]
