"""An option to discuss: what it is, where it leads, and what the way there asks for."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from desktop.assessment.exposure import Exposure, exposure_of
from desktop.assessment.moves import EDUCATION, Drop, Lane, drop_between, education_steps
from desktop.assessment.resilience import TierKey
from desktop.assessment.tier import tier_of
from desktop.evidence.base import Evidence
from desktop.evidence.local_programmes import LocalProgramme
from desktop.evidence.moves import Moves
from desktop.evidence.occupations import Occupation
from desktop.evidence.pathways import Gate
from desktop.evidence.programmes import CostBand, Field

Pay: TypeAlias = Literal["higher", "similar", "lower", "unknown"]
OptionBasis: TypeAlias = Literal["evidence", "judgement", "computed"]

_NAMED = 3  # knowledge areas named on either side
# Every occupation is rated for it: it tells two apart by nothing, and as a gap it would be read
# as a word about somebody's mother tongue.
_UNNAMED = "english_language"


@dataclass(frozen=True, slots=True)
class Option:
    """One thing worth discussing for a role.

    A move names another occupation by its code, `target` and `code`; its display name is found
    where the locale is known. Reshape and growth within the post have no code and `drop` none;
    their `target` repeats the key. `key` is the wording key of the title (`option.move`,
    `option.pathway`, `option.reshape.<tier>`, `option.grow.<step>`); `<key>.text` says it in a
    sentence and `<key>.step` names a small first step.

    A curated way has the id of its row in `pathway`: title, why, gate and step are found there
    (`moves.pathways.row(id)`), in both locales. Its `target` is what it leads to: a profile, an
    occupation or an emerging role; within the post it repeats the id.
    """

    lane: Lane
    key: str
    target: str
    code: str | None = None
    drop: Drop = "none"
    exposure: Exposure | None = None  # of the target
    tier: TierKey | None = None  # of the target
    pay: Pay = "unknown"
    carries_over: tuple[str, ...] = ()  # knowledge areas, best first (keys, as `knowledge.biology`)
    gaps: tuple[str, ...] = ()  # knowledge areas the target needs more of, largest first
    education_steps: int = 0  # entry-education steps up, 0-3
    entry_education: str | None = None  # of the target, wording key, as `education.bachelor`
    local: tuple[LocalProgramme, ...] = ()  # this hospital's own courses: before all others
    programmes: tuple[str, ...] = ()  # ids of those offered in the country
    pathway: str | None = None  # id of a curated way
    profile: str | None = None  # the target, where it is a profile
    emerging: str | None = None  # the target, where it is an emerging role: it has no code
    gates: tuple[Gate, ...] = ()
    months: tuple[int, int] | None = None  # to the earliest eligibility
    cost: CostBand | None = None  # of the first programme
    unconfirmed: tuple[Field, ...] = ()  # facts of the first programme that take a dagger
    basis: OptionBasis = "judgement"


def to_occupation(source: str, target: str, lane: Lane, evidence: Evidence, moves: Moves) -> Option:
    """A move to another occupation with all that compares the two.

    The drop is none where an exposure is missing or too uncertain to compare.

    Raises:
        KeyError: a code is not an occupation of the evidence.
    """
    before, after = evidence.occupations[source], evidence.occupations[target]
    numbers = evidence.method.numbers["moves"]
    knows, needs = (moves.knowledge.get(one, {}) for one in (source, target))
    least, gap = numbers["least_importance"], numbers["least_gap"]
    return Option(
        lane=lane,
        key="option.move",
        target=target,
        code=target,
        drop=drop_to(source, target, evidence),
        exposure=exposure_of(target, evidence),
        tier=tier_of(target, evidence).key,
        pay=pay_direction(before, after, numbers["pay_band"]),
        carries_over=carried_over(knows, needs, least, gap),
        gaps=knowledge_gaps(knows, needs, least, gap),
        education_steps=max(0, education_steps(before, after) or 0),
        entry_education=EDUCATION.get(after.entry_education or ""),
    )


def drop_to(source: str, target: str, evidence: Evidence) -> Drop:
    """How the exposure of an occupation compares with another's; none where it cannot.

    Raises:
        KeyError: a code is not in the reference population.
    """
    before, after = exposure_of(source, evidence), exposure_of(target, evidence)
    if before is None or after is None or before.too_uncertain or after.too_uncertain:
        return "none"
    return drop_between(before, after, evidence.method.numbers["moves"]["likely_drop"])


def pay_direction(source: Occupation, target: Occupation, band: float) -> Pay:
    """Whether median pay is higher or lower by more than a share, or similar (US, 2024)."""
    if source.wage_2024 is None or target.wage_2024 is None:
        return "unknown"
    if target.wage_2024 > source.wage_2024 * (1 + band):
        return "higher"
    return "lower" if target.wage_2024 < source.wage_2024 * (1 - band) else "similar"


def carried_over(
    source: Mapping[str, float], target: Mapping[str, float], least: float, gap: float
) -> tuple[str, ...]:
    """Up to three knowledge areas both occupations use and that are no gap, the best first.

    Args:
        source: Importance of knowledge areas, 1-5; empty where it was not rated.
        target: The same of the target.
        least: From this importance an area counts as used.
        gap: From this difference an area is a gap.
    """
    shared = {
        area: min(value, target[area])
        for area, value in source.items()
        if min(value, target.get(area, 0.0)) >= least and target[area] - value < gap
    }
    return _largest(shared)


def knowledge_gaps(
    source: Mapping[str, float], target: Mapping[str, float], least: float, gap: float
) -> tuple[str, ...]:
    """Up to three knowledge areas the target uses and needs more of, the largest gap first."""
    gaps = {
        area: value - source[area]
        for area, value in target.items()
        if value >= least and area in source and value - source[area] >= gap
    }
    return _largest(gaps)


def _largest(areas: Mapping[str, float]) -> tuple[str, ...]:
    """The areas with the largest values as wording keys; equal values in alphabetical order."""
    named = areas.keys() - {_UNNAMED}
    ranked = sorted(named, key=lambda area: (-areas[area], area))
    return tuple(f"knowledge.{area}" for area in ranked[:_NAMED])
