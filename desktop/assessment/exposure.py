"""Exposure: how much of an occupation's work overlaps with current AI tools, always as a range."""

from dataclasses import dataclass
from math import sqrt

from desktop.evidence.base import Evidence
from desktop.evidence.method import ExposureMethod


@dataclass(frozen=True, slots=True)
class Reading:
    """Where one published measure places the occupation."""

    measure: str
    value: float  # as published, 0-1
    percentile: float  # employment-weighted, 0-100
    quarter: int  # 0 lowest to 3 top


@dataclass(frozen=True, slots=True)
class Exposure:
    """Score and range, 0-100: percentiles of US jobs (METHOD section 2)."""

    score: float
    low: float
    high: float
    deviation: float  # population SD of the percentiles, renormalised weights
    readings: tuple[Reading, ...]
    excluded: tuple[str, ...] = ()  # measures left out for a documented blind spot

    too_uncertain: bool = False  # wider than 70 points: no score is shown


def exposure_of(code: str, evidence: Evidence) -> Exposure | None:
    """The exposure of an occupation, from its published measures.

    Args:
        code: O*NET-SOC code of any occupation of the reference population.
        evidence: The evidence base.

    Returns:
        Score and range in percentiles of US jobs, or None with fewer than two measures.

    Raises:
        KeyError: the code is not in the reference population.
    """
    excluded = evidence.excluded(code)
    readings = tuple(r for r in readings_of(code, evidence) if r.measure not in excluded)
    if len(readings) < evidence.method.exposure.fewest_measures:
        return None
    return combine(readings, excluded, evidence.method.exposure)


def readings_of(code: str, evidence: Evidence) -> tuple[Reading, ...]:
    """What each published measure says, blind ones included (the excluded are listed apart).

    Raises:
        KeyError: the code is not in the reference population.
    """
    values = evidence.population.rows[code].values
    return tuple(
        _reading(measure, value, evidence.population.place(measure, value))
        for measure in evidence.method.exposure.weights
        if (value := values[measure]) is not None
    )


def combine(
    readings: tuple[Reading, ...], excluded: tuple[str, ...], method: ExposureMethod
) -> Exposure:
    """Weigh readings into a score and a range (METHOD 2.2 and 2.3).

    Args:
        readings: At least one reading.
        excluded: The measures left out on purpose, repeated in the result.
        method: Weights and widths.
    """
    total = sum(method.weights[reading.measure] for reading in readings)
    shares = [method.weights[reading.measure] / total for reading in readings]
    places = [reading.percentile for reading in readings]
    score = sum(share * place for share, place in zip(shares, places, strict=True))
    spread = sum(share * (place - score) ** 2 for share, place in zip(shares, places, strict=True))
    deviation = sqrt(spread)
    half = max(method.least_half_width, method.deviations * deviation)
    if len(readings) < method.all_measures:
        half += method.widen_when_missing
    low, high = max(0.0, score - half), min(100.0, score + half)
    wide = high - low > method.too_uncertain_width
    return Exposure(score, low, high, deviation, readings, excluded, wide)


def _reading(measure: str, value: float, percentile: float) -> Reading:
    return Reading(measure, value, percentile, min(3, int(percentile // 25)))
