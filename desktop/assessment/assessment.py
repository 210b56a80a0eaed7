"""An assessment: one role with its exposure, resilience, tier, confidence and options."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from desktop.assessment.confidence import Confidence, cautions_of, confidence_of
from desktop.assessment.exposure import Exposure, exposure_of
from desktop.assessment.local import with_local
from desktop.assessment.option import Option
from desktop.assessment.options import options_for
from desktop.assessment.resilience import Resilience, Tier, resilience_of
from desktop.assessment.roles import Role
from desktop.assessment.tier import tier_of
from desktop.evidence.base import Evidence
from desktop.evidence.local_programmes import LocalProgramme
from desktop.evidence.moves import Moves
from desktop.evidence.programmes import Country

Timing: TypeAlias = Literal["now", "years", "later", "unclear"]


@dataclass(frozen=True, slots=True)
class Assessment:
    """A role and everything said about it. All None or empty for an unmatched role."""

    role: Role
    exposure: Exposure | None = None
    resilience: Resilience | None = None
    tier: Tier | None = None
    confidence: Confidence | None = None
    confidence_reasons: tuple[str, ...] = ()  # wording keys, `confidence.reason.*`
    cautions: tuple[str, ...] = ()  # wording keys, `caution.*` (imaging, robotics, work context)
    options: tuple[Option, ...] = ()
    timing: Timing = "unclear"


def assess(
    role: Role,
    evidence: Evidence,
    moves: Moves,
    country: Country = "US",
    local: Sequence[LocalProgramme] = (),
) -> Assessment:
    """Say what is known about a role's occupation; nothing about an unmatched one.

    Args:
        role: The role.
        evidence: The evidence base.
        moves: The tables behind options.
        country: Whose ways, gates and programmes the options show.
        local: The hospital's own courses; they stand before all other programmes.
    """
    code = role.code
    if code is None:
        return Assessment(role)
    confidence, reasons = confidence_of(code, role.status, evidence)
    options = options_for(code, evidence, moves, role.profile, country)
    return Assessment(
        role=role,
        exposure=exposure_of(code, evidence),
        resilience=resilience_of(code, evidence),
        tier=tier_of(code, evidence),
        confidence=confidence,
        confidence_reasons=reasons,
        cautions=cautions_of(code, evidence),
        options=with_local(options, role, local, evidence, moves),
    )
