"""An assessment: one role with its exposure, resilience, tier, confidence and options."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from desktop.assessment.exposure import Exposure
from desktop.assessment.options import Option
from desktop.assessment.resilience import Resilience, Tier
from desktop.assessment.roles import Role

Confidence: TypeAlias = Literal["firm", "fair", "thin"]
Timing: TypeAlias = Literal["now", "years", "later", "unclear"]


@dataclass(frozen=True, slots=True)
class Assessment:
    """A role and everything said about it. All None or empty for an unmatched role."""

    role: Role
    exposure: Exposure | None
    resilience: Resilience | None
    tier: Tier | None
    confidence: Confidence | None
    confidence_reasons: tuple[str, ...]  # wording keys, `confidence.reason.*`
    cautions: tuple[str, ...]  # wording keys, `caution.*` (imaging, robotics, work context)
    options: tuple[Option, ...]
    timing: Timing = "unclear"
