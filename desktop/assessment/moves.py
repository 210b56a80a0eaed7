"""Computed moves: neighbouring occupations with an honest drop in exposure, every gate passed."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from desktop.assessment.exposure import Exposure, exposure_of
from desktop.assessment.resilience import TierKey, resilience_of
from desktop.assessment.tier import job_zone_of, tier_of
from desktop.evidence.base import Evidence
from desktop.evidence.moves import Moves, Neighbour
from desktop.evidence.occupations import Occupation
from desktop.evidence.programmes import Country

Lane: TypeAlias = Literal["deepen", "oversee", "reshape"]
Drop: TypeAlias = Literal["clear", "likely", "sideways", "worse", "none"]

# Entry education in the words of the Bureau of Labor Statistics, lowest first, and our keys.
EDUCATION = {
    "No formal educational credential": "education.none",
    "High school diploma or equivalent": "education.high_school",
    "Some college, no degree": "education.some_college",
    "Postsecondary nondegree award": "education.certificate",
    "Associate's degree": "education.associate",
    "Bachelor's degree": "education.bachelor",
    "Master's degree": "education.master",
    "Doctoral or professional degree": "education.doctorate",
}
_STEPS = tuple(EDUCATION)


@dataclass(frozen=True, slots=True)
class Move:
    """A target that passed every gate of METHOD section 5. `exposure` and `tier` are its own."""

    code: str
    similarity: float
    drop: Drop
    lane: Lane
    exposure: Exposure
    tier: TierKey
    education_steps: int  # 0-3


def computed_moves(
    code: str, evidence: Evidence, moves: Moves, country: Country = "US"
) -> tuple[Move, ...]:
    """Every move that passes all gates of METHOD section 5, most alike first.

    Professions that answer for diagnosis and treatment get none (tier rule a), and neither does an
    occupation whose own exposure is missing or too uncertain to compare with.

    Raises:
        KeyError: the code is not an occupation of the evidence.
    """
    exposure = exposure_of(code, evidence)
    policy = code.startswith(evidence.method.tiers.groups.policy)
    if policy or exposure is None or exposure.too_uncertain:
        return ()
    source = evidence.occupations[code]
    return tuple(_moves(source, exposure, evidence, moves, country))


def drop_between(source: Exposure, target: Exposure, likely: float) -> Drop:
    """How the exposure of a target compares with the source's.

    Clear where the ranges do not overlap, likely where the score is at least `likely` points
    lower, worse where it is as much higher, else sideways.
    """
    if target.high < source.low:
        return "clear"
    if source.score - target.score >= likely:
        return "likely"
    return "worse" if target.score - source.score >= likely else "sideways"


def education_steps(source: Occupation, target: Occupation) -> int | None:
    """Steps of entry education up to the target, negative for down; None where one is missing."""
    if source.entry_education not in EDUCATION or target.entry_education not in EDUCATION:
        return None
    return _STEPS.index(target.entry_education) - _STEPS.index(source.entry_education)


def lane_of(code: str, tier: TierKey | None, evidence: Evidence) -> Lane | None:
    """The lane a target belongs to; None where it is itself routine information work.

    Mixed work is hands-on and human-contact work where it needs no expert preparation or is
    resilient enough to be led by people, else it is oversight work.
    """
    match tier:
        case "in_person_care" | "human_led" | "hands_on":
            return "deepen"
        case "information_expert":
            return "oversee"
        case "mixed":
            resilience = resilience_of(code, evidence).score or 0.0
            led = resilience >= evidence.method.tiers.led_resilience
            expert = job_zone_of(code, evidence).zone >= evidence.method.tiers.expert_job_zone
            return "oversee" if expert and not led else "deepen"
        case _:
            return None


def _moves(
    source: Occupation, exposure: Exposure, evidence: Evidence, moves: Moves, country: Country
) -> Iterator[Move]:
    for neighbour in moves.neighbours.get(source.code, ()):
        target = evidence.occupations.get(neighbour.code)
        if target is None or moves.denied_for(source.code, target.code, country):
            continue
        if _near(neighbour, evidence) and _within_reach(source, target, evidence):
            move = _compare(source, target, neighbour.similarity, exposure, evidence)
            if move:
                yield move


def _near(neighbour: Neighbour, evidence: Evidence) -> bool:
    numbers = evidence.method.numbers["moves"]
    least = numbers["related_percentile"] if neighbour.related else numbers["near_percentile"]
    return neighbour.percentile >= least


def _within_reach(source: Occupation, target: Occupation, evidence: Evidence) -> bool:
    """Preparation, education and pay; a missing wage or education fails closed."""
    numbers = evidence.method.numbers["moves"]
    zones = [job_zone_of(one.code, evidence).zone for one in (source, target)]
    steps = education_steps(source, target)
    if steps is None or source.wage_2024 is None or target.wage_2024 is None:
        return False
    return (
        abs(zones[0] - zones[1]) <= numbers["job_zone_gap"]
        and steps <= numbers["education_steps"]
        and target.wage_2024 >= source.wage_2024 * (1 - numbers["wage_fall"])
    )


def _compare(
    source: Occupation,
    target: Occupation,
    similarity: float,
    exposure: Exposure,
    evidence: Evidence,
) -> Move | None:
    """The move, where the exposure honestly drops and the target has a lane."""
    after = exposure_of(target.code, evidence)
    if after is None or after.too_uncertain:
        return None
    drop = drop_between(exposure, after, evidence.method.numbers["moves"]["likely_drop"])
    tier = tier_of(target.code, evidence).key
    lane = lane_of(target.code, tier, evidence)
    if drop not in {"clear", "likely"} or tier is None or lane is None:
        return None
    steps = max(0, education_steps(source, target) or 0)
    return Move(target.code, similarity, drop, lane, after, tier, steps)
