"""The method's numbers: weights, thresholds and occupation groups, read from method.toml."""

from collections.abc import Mapping
from dataclasses import dataclass

Codes = tuple[str, ...]  # beginnings of O*NET-SOC codes


@dataclass(frozen=True, slots=True)
class ExposureMethod:
    """METHOD section 2. Widths are percentile points."""

    weights: Mapping[str, float]  # by measure
    fewest_measures: int
    all_measures: int
    least_half_width: float
    deviations: float
    widen_when_missing: float
    too_uncertain_width: float


@dataclass(frozen=True, slots=True)
class ResilienceMethod:
    """METHOD section 3: the weights of the axes and the inputs of each."""

    relational: float
    hands_on: float
    larger: float
    accountability: float
    missing_accountability: float
    inputs: Mapping[str, tuple[str, ...]]  # by axis: columns of national.csv


@dataclass(frozen=True, slots=True)
class TierGroups:
    """The occupation groups that the rules name, as beginnings of codes."""

    policy: Codes
    licensed: Codes
    not_licensed: Codes
    care: Codes
    led: Codes


@dataclass(frozen=True, slots=True)
class TierMethod:
    """METHOD section 4: the thresholds of the rules."""

    groups: TierGroups
    least_exposure_step: float
    resilience_step: float
    care_resilience: float
    care_relational: float
    care_exposure: float
    led_resilience: float
    led_relational: float
    led_exposure: float
    hands_on_exposure: float
    information_exposure: float
    expert_job_zone: int
    assumed_job_zone: int


@dataclass(frozen=True, slots=True)
class ConfidenceMethod:
    """METHOD section 2, the words firm, fair and thin."""

    firm_deviation: float
    sound_work_context: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Method:
    """Every number of the method.

    `numbers` holds the flat sections of other rooms (`moves`, `matching` ...) by section and
    name.
    """

    exposure: ExposureMethod
    resilience: ResilienceMethod
    tiers: TierMethod
    confidence: ConfidenceMethod
    cautions: Mapping[str, Codes]  # by name of the caution
    oldest_months: int
    numbers: Mapping[str, Mapping[str, float]]
