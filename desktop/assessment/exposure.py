"""Exposure: how much of an occupation's work overlaps with current AI tools, always as a range."""

from dataclasses import dataclass


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
