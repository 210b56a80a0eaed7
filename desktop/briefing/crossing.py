"""What crosses: the evidence, the ways and the words that a briefing is made with."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.evidence.base import Evidence
from desktop.evidence.checklists import Item, load_checklists
from desktop.evidence.claims import Claim, load_claims
from desktop.evidence.drivers import DriverFacts, load_drivers
from desktop.evidence.duties import Driver, DutyTables, load_duties
from desktop.evidence.loading import load_evidence
from desktop.evidence.moves import Moves, load_moves
from reports.wording import Wording, wording_for


@dataclass(frozen=True, slots=True)
class Crossing:
    """What a briefing is made with.

    Without moves, curated ways go by the words of their key; without duties, claims or checklists,
    pages list none.
    """

    evidence: Evidence
    wording: Wording
    moves: Moves = field(default_factory=Moves)
    duties: DutyTables = field(default_factory=DutyTables)
    drivers: Mapping[Driver, DriverFacts] = field(default_factory=dict)
    claims: tuple[Claim, ...] = ()
    checklists: tuple[Item, ...] = ()


def load_crossing(locale: str) -> Crossing:
    """Everything that comes with the program, in the words of a locale.

    Raises:
        Refusal: the installation is damaged.
    """
    return Crossing(
        evidence=load_evidence(),
        wording=wording_for(locale),
        moves=load_moves(),
        duties=load_duties(),
        drivers=load_drivers(),
        claims=tuple(load_claims().values()),
        checklists=load_checklists(),
    )


def name_of(code: str | None, crossing: Crossing, profile: str | None = None) -> str | None:
    """The plain display name of a profile, or of an occupation, in the locale of the words."""
    if code is None:
        return None
    locale = crossing.wording.locale
    known = crossing.moves.pathways.profiles.get(profile or "")
    return known.names[locale] if known else crossing.evidence.occupations[code].names[locale]
