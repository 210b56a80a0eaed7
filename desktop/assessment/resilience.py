"""Resilience: the human contact, hands-on work and accountability behind a role."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from desktop.evidence.base import Evidence

TierKey: TypeAlias = Literal[
    "in_person_care", "human_led", "hands_on", "mixed", "information_expert",
    "information_routine",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Resilience:
    """Score and its axes, each 0-100 or None (METHOD section 3); `fallbacks` names stand-ins."""

    score: float | None
    relational: float | None
    hands_on: float | None
    accountability: float | None
    fallbacks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tier:
    """The tier of an occupation, and the tiers it touches when its inputs move a little."""

    key: TierKey | None
    borderline: tuple[TierKey, ...] = ()  # the other tiers; empty when the tier is steady
    rule: str = ""  # letter of the rule in METHOD section 4 that decided


def resilience_of(code: str, evidence: Evidence) -> Resilience:
    """The resilience of an occupation and its axes (METHOD section 3).

    Raises:
        KeyError: the code is not in the reference population.
    """
    method = evidence.method.resilience
    axes = {axis: places.get(code) for axis, places in evidence.population.axes.items()}
    relational, hands_on, accountability = (
        axes["relational"], axes["hands_on"], axes["accountability"],
    )  # fmt: skip
    stand_ins = _stand_ins(code, axes, evidence)
    if relational is None or hands_on is None:
        return Resilience(None, relational, hands_on, accountability, stand_ins)
    answering = method.missing_accountability if accountability is None else accountability
    score = (
        method.relational * relational
        + method.hands_on * hands_on
        + method.larger * max(relational, hands_on)
        + method.accountability * answering
    )
    return Resilience(score, relational, hands_on, accountability, stand_ins)


def _stand_ins(code: str, axes: Mapping[str, float | None], evidence: Evidence) -> tuple[str, ...]:
    """What is missing or estimated: a whole axis, or single inputs of an axis that has others."""
    row = evidence.population.rows[code]
    found: list[str] = []
    for axis, inputs in evidence.method.resilience.inputs.items():
        if axes[axis] is None:
            found.append(f"axis.{axis}")
            continue
        found += [f"input.{column}" for column in inputs if row.values[column] is None]
        found += [f"estimated.{column}" for column in inputs if column in row.estimated]
    return tuple(found)
