"""Tier: which kind of work a role is, by seven rules in order, and how steady that answer is."""

from dataclasses import dataclass, replace
from math import sqrt
from typing import get_args

from desktop.assessment.exposure import Exposure, exposure_of
from desktop.assessment.resilience import Tier, TierKey, resilience_of
from desktop.evidence.base import Evidence
from desktop.evidence.method import Codes, TierMethod

TIER_KEYS: tuple[TierKey, ...] = get_args(TierKey)


@dataclass(frozen=True, slots=True)
class JobZone:
    """The preparation an occupation needs, 1-5; `fallback` says what stood in, or is empty."""

    zone: int
    fallback: str = ""  # six_digits | five_digits | assumed


@dataclass(frozen=True, slots=True)
class _Inputs:
    """What the rules look at. `margin` is e of METHOD section 4."""

    code: str
    exposure: float | None
    margin: float
    resilience: float | None
    relational: float | None
    zone: int


def tier_of(code: str, evidence: Evidence) -> Tier:
    """The tier of an occupation, and the other tiers within reach of a small move.

    Raises:
        KeyError: the code is not in the reference population.
    """
    method = evidence.method.tiers
    inputs = _inputs(code, evidence)
    key, rule = _decide(inputs, method)
    others = {_decide(moved, method)[0] for moved in _moved(inputs, method)} - {key}
    return Tier(key, tuple(other for other in TIER_KEYS if other in others), rule)


def job_zone_of(code: str, evidence: Evidence) -> JobZone:
    """The job zone as published, or of the nearest sibling with one (METHOD section 4, rule f).

    Raises:
        KeyError: the code is not in the reference population.
    """
    rows = evidence.population.rows
    zone = rows[code].job_zone
    if zone is not None:
        return JobZone(zone)
    for digits, fallback in ((7, "six_digits"), (6, "five_digits")):
        siblings = {
            other: row.job_zone
            for other, row in rows.items()
            if row.job_zone is not None and other[:digits] == code[:digits]
        }
        if siblings:
            nearest = min(siblings, key=lambda other: (abs(_place(other) - _place(code)), other))
            return JobZone(siblings[nearest], fallback)
    return JobZone(evidence.method.tiers.assumed_job_zone, "assumed")


def _place(code: str) -> int:
    return int(code.replace("-", "").replace(".", ""))


def _inputs(code: str, evidence: Evidence) -> _Inputs:
    exposure, resilience = exposure_of(code, evidence), resilience_of(code, evidence)
    return _Inputs(
        code=code,
        exposure=exposure.score if exposure else None,
        margin=_margin(exposure, evidence.method.tiers),
        resilience=resilience.score,
        relational=resilience.relational,
        zone=job_zone_of(code, evidence).zone,
    )


def _margin(exposure: Exposure | None, method: TierMethod) -> float:
    if exposure is None:
        return method.least_exposure_step
    spread = exposure.deviation / sqrt(len(exposure.readings))
    return max(method.least_exposure_step, spread)


def _moved(inputs: _Inputs, method: TierMethod) -> list[_Inputs]:
    """The same occupation with E moved by e, or R by its step, one at a time."""
    exposure, resilience = inputs.exposure, inputs.resilience
    moved: list[_Inputs] = []
    if exposure is not None:
        steps = (-inputs.margin, inputs.margin)
        moved += [replace(inputs, exposure=exposure + step) for step in steps]
    if resilience is not None:
        steps = (-method.resilience_step, method.resilience_step)
        moved += [replace(inputs, resilience=resilience + step) for step in steps]
    return moved


def _decide(inputs: _Inputs, method: TierMethod) -> tuple[TierKey | None, str]:
    """Rules a to g in order: the tier, and the letter of the rule that decided."""
    groups = method.groups
    licensed = _within(inputs.code, groups.licensed, groups.not_licensed)
    if _within(inputs.code, groups.policy):
        return "human_led", "a"
    if inputs.exposure is None:
        return ("human_led" if licensed else None), "b"
    if inputs.resilience is None or inputs.relational is None:
        return ("human_led" if licensed else "mixed"), "b"
    if _in_person(inputs, inputs.exposure, inputs.resilience, inputs.relational, method):
        return "in_person_care", "c"
    if licensed or _led(inputs, inputs.exposure, inputs.resilience, inputs.relational, method):
        return "human_led", "d"
    return _by_exposure(inputs.exposure, inputs.zone, method)


def _in_person(
    inputs: _Inputs, exposure: float, resilience: float, relational: float, method: TierMethod
) -> bool:
    return (
        _within(inputs.code, method.groups.care)
        and resilience >= method.care_resilience
        and relational >= method.care_relational
        and exposure + inputs.margin < method.care_exposure
    )


def _led(
    inputs: _Inputs, exposure: float, resilience: float, relational: float, method: TierMethod
) -> bool:
    return (
        _within(inputs.code, method.groups.led)
        and resilience >= method.led_resilience
        and relational >= method.led_relational
        and exposure < method.led_exposure
    )


def _by_exposure(exposure: float, zone: int, method: TierMethod) -> tuple[TierKey, str]:
    if exposure < method.hands_on_exposure:
        return "hands_on", "e"
    if exposure < method.information_exposure:
        return "mixed", "g"
    expert = zone >= method.expert_job_zone
    return ("information_expert" if expert else "information_routine"), "f"


def _within(code: str, group: Codes, without: Codes = ()) -> bool:
    return code.startswith(group) and not code.startswith(without)
