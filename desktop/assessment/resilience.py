"""Resilience and tier: human contact, hands-on work and accountability behind a role."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

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
