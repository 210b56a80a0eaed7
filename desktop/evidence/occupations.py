"""Occupations: the rows of the evidence base, with raw published values and plain names."""

from collections.abc import Mapping
from dataclasses import dataclass

Measure = str  # gpt_beta_avg | ilo_2025 | ms_applicability


@dataclass(frozen=True, slots=True)
class Occupation:
    """One occupation a hospital employs.

    Values are raw as published (shares and means 0-1, ratings 1-5, wages in USD a year);
    None where the source has no value. Sources and vintages: assets/evidence/README.md.
    """

    code: str  # O*NET-SOC 2019, eight digits with dots, "29-1141.00"
    soc: str  # SOC 2018, "29-1141"
    title: str  # the official title, never printed as a role's name
    names: Mapping[str, str]  # plain display name by locale, "en-US" and "en-GB"
    measures: Mapping[Measure, float | None]
    tasks_exposed: float | None  # alpha: share of tasks exposed directly, mean of both raters
    tasks_with_software: float | None  # gamma: with added software as well
    job_zone: int | None  # 1-5 as published; fallbacks are made in assessment/resilience.py
    entry_education: str | None  # BLS words
    wage_2024: float | None
    employment_2024_k: float | None
    projection_24_34: float | None  # per cent
    work_context_method: str  # how the work context ratings were attached
    activities: Mapping[str, float]  # share of activity importance by generalised work activity
