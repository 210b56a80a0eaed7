"""What crosses: the evidence, the ways and the words that a briefing is made with."""

from dataclasses import dataclass, field

from desktop.evidence.base import Evidence
from desktop.evidence.moves import Moves
from reports.wording import Wording


@dataclass(frozen=True, slots=True)
class Crossing:
    """What a briefing is made with; without moves, curated ways go by the words of their key."""

    evidence: Evidence
    wording: Wording
    moves: Moves = field(default_factory=Moves)


def name_of(code: str | None, crossing: Crossing, profile: str | None = None) -> str | None:
    """The plain display name of a profile, or of an occupation, in the locale of the words."""
    if code is None:
        return None
    locale = crossing.wording.locale
    known = crossing.moves.pathways.profiles.get(profile or "")
    return known.names[locale] if known else crossing.evidence.occupations[code].names[locale]
