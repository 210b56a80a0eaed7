"""What moved between two evidence bases: occupations added, removed, rescored or retiered."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop.assessment.exposure import exposure_of
from desktop.assessment.tier import tier_of
from desktop.evidence.base import Evidence


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the method says of an occupation, as far as a maintainer must know."""

    title: str
    score: float | None
    tier: str | None


Judgements = Mapping[str, Judgement]  # by code


def judge(evidence: Evidence) -> Judgements:
    """The judgement of every occupation a hospital employs."""
    return {
        code: _judgement(code, occupation.title, evidence)
        for code, occupation in evidence.occupations.items()
    }


def what_moved(before: Judgements, after: Judgements) -> Iterator[str]:
    """One line per occupation added, removed, moved by a point or more, or of another tier."""
    moved = 0
    for code in sorted(before.keys() | after.keys()):
        line = _compare(before.get(code), after.get(code))
        if line:
            moved += 1
            yield f"{code} {line}"
    yield f"{len(after)} occupations, {moved} moved"


def _judgement(code: str, title: str, evidence: Evidence) -> Judgement:
    exposure = exposure_of(code, evidence)
    return Judgement(title, exposure and exposure.score, tier_of(code, evidence).key)


def _compare(before: Judgement | None, after: Judgement | None) -> str:
    if after is None:
        return f"{before.title}: removed" if before else ""
    if before is None:
        return f"{after.title}: added"
    parts: list[str] = []
    if _far(before.score, after.score):
        parts.append(f"exposure {_number(before.score)} to {_number(after.score)}")
    if before.tier != after.tier:
        parts.append(f"tier {before.tier} to {after.tier}")
    return f"{after.title}: {', '.join(parts)}" if parts else ""


def _far(before: float | None, after: float | None) -> bool:
    if before is None or after is None:
        return before is not after
    return abs(after - before) >= 1


def _number(score: float | None) -> str:
    return "none" if score is None else f"{score:.1f}"
