"""Fullness: how much a role sheet says, so that every role keeps to one page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from reports.briefing import OptionLine


@dataclass(frozen=True, slots=True)
class Fullness:
    """What a role sheet has room for. Nothing is ever clipped: a fuller page says less."""

    reasons: bool = True  # why an option, what carries over to it, what is to be learned
    general: bool = True  # what holds for every role as well
    why_tier: bool = True  # what a tier means, not only the rule that decided
    duties: int = 5  # of each of the three lists
    cautions: int = 3
    contrary: int = 3  # sentences of the other side
    options: int = 4
    programmes: int = 2  # beside one option
    drops: bool = True  # what clear, likely and sideways mean
    tasks: bool = True  # the raw shares behind one of the studies
    risks: bool = True  # of work that is new
    ladder: bool = True  # an example of years in clinic and years as a trainer
    specialty: bool = True  # how new work becomes a specialty
    picture: bool = True  # duties of today and later as a picture, else as lists
    tiers: bool = True  # after each option


def _falling(*steps: Mapping[str, Any]) -> tuple[Fullness, ...]:
    levels = [Fullness()]
    for step in steps:
        levels.append(replace(levels[-1], **step))
    return tuple(levels)


# Fullest first, each saying no more than the one before. What other documents say as well goes
# first, the third of four options late, and what makes the sheet honest never.
FULLNESS = _falling(
    {"reasons": False},
    {"why_tier": False},
    {"duties": 4},
    {"general": False},
    {"options": 3},
    {"cautions": 2},
    {"duties": 3},
    {"contrary": 2},
    {"cautions": 1},
    {"tasks": False},
    {"programmes": 1},
    {"ladder": False},
    {"risks": False},
    {"drops": False},
    {"duties": 2},
    {"contrary": 1},
    {"tiers": False},
    {"specialty": False},
    {"picture": False},
    {"duties": 1},
    {"programmes": 0},
    {"duties": 0},
)


def kept_options(options: Sequence[OptionLine], most: int) -> tuple[OptionLine, ...]:
    """The options there is room for, in their order: the last ones of a crowded lane go first."""
    kept = list(options)
    while len(kept) > most:
        lanes = [option.lane for option in kept]
        crowded = [k for k, lane in enumerate(lanes) if lanes.count(lane) > 1]
        kept.pop(crowded[-1] if crowded else -1)
    return tuple(kept)
