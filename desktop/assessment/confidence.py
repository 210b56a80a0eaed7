"""Confidence: how firmly the evidence stands behind an answer, what stood in, what to beware of."""

from typing import Literal, TypeAlias

from desktop.assessment.exposure import Exposure, exposure_of
from desktop.assessment.resilience import resilience_of
from desktop.assessment.tier import job_zone_of
from desktop.evidence.base import Evidence
from desktop.evidence.method import Method
from desktop.matching.match import Status

Confidence: TypeAlias = Literal["firm", "fair", "thin"]

_MEASURES = ("measure.", "excluded.")  # a missing measure has a reason of its own


def confidence_of(
    code: str, status: Status, evidence: Evidence
) -> tuple[Confidence, tuple[str, ...]]:
    """The confidence word of a matched role, and why (METHOD section 2, last paragraph).

    Args:
        code: O*NET-SOC code of the match.
        status: How the title was matched.
        evidence: The evidence base.

    Returns:
        The word, and wording keys `confidence.reason.*`: what makes it thin, then what keeps it
        from being firm, or the one reason why it is firm.

    Raises:
        KeyError: the code is not in the reference population.
    """
    exposure = exposure_of(code, evidence)
    stand_ins = [name for name in fallbacks_of(code, evidence) if not name.startswith(_MEASURES)]
    thin = _thin(exposure, status, bool(stand_ins), evidence.method)
    doubts = _doubts(exposure, evidence.population.rows[code].work_context_method, evidence.method)
    word: Confidence = "thin" if thin else "fair" if doubts else "firm"
    reasons = thin + doubts or ["agree"]
    return word, tuple(f"confidence.reason.{reason}" for reason in reasons)


def fallbacks_of(code: str, evidence: Evidence) -> tuple[str, ...]:
    """Everything that is missing or stands in for an occupation; wording `fallback.<name>`.

    Names: `measure.<measure>` (not published), `excluded.<measure>` (a documented blind spot),
    `input.<column>` and `axis.<axis>` (no rating), `estimated.<column>` (completed by
    regression), `job_zone.<six_digits|five_digits|assumed>` (taken from a sibling).

    Raises:
        KeyError: the code is not in the reference population.
    """
    values = evidence.population.rows[code].values
    excluded = evidence.excluded(code)
    zone = job_zone_of(code, evidence).fallback
    return (
        *(f"measure.{m}" for m in evidence.method.exposure.weights if values[m] is None),
        *(f"excluded.{measure}" for measure in excluded),
        *resilience_of(code, evidence).fallbacks,
        *([f"job_zone.{zone}"] if zone else []),
    )


def cautions_of(code: str, evidence: Evidence) -> tuple[str, ...]:
    """What a reader must beware of; wording keys `caution.*`, never part of a score.

    Raises:
        KeyError: the code is not in the reference population.
    """
    method = evidence.method
    ratings = evidence.population.rows[code].work_context_method
    found = [name for name, codes in method.cautions.items() if code.startswith(codes)]
    if ratings and ratings not in method.confidence.sound_work_context:
        found.append("work_context")
    if resilience_of(code, evidence).accountability is None:
        found.append("accountability")
    return tuple(f"caution.{name}" for name in found)


def _thin(exposure: Exposure | None, status: Status, stand_in: bool, method: Method) -> list[str]:
    """Reasons that make the answer thin."""
    reasons: list[str] = []
    if exposure is None:
        reasons.append("no_exposure")
    elif len(exposure.readings) < method.exposure.all_measures:
        reasons.append("two_measures")
    if stand_in:
        reasons.append("stand_in")
    if status not in {"auto", "confirmed"}:
        reasons.append("to_confirm")
    return reasons


def _doubts(exposure: Exposure | None, work_context: str, method: Method) -> list[str]:
    """Reasons that keep the answer from being firm."""
    reasons: list[str] = []
    if exposure and exposure.deviation > method.confidence.firm_deviation:
        reasons.append("spread")
    if work_context not in method.confidence.sound_work_context:
        reasons.append("work_context")
    return reasons
