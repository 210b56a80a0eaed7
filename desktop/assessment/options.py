"""Options to discuss: stay and reshape always, moves with an honest drop, growth in the post."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from desktop.assessment.exposure import Exposure
from desktop.assessment.resilience import TierKey

Lane: TypeAlias = Literal["deepen", "oversee", "reshape"]
Drop: TypeAlias = Literal["clear", "likely", "sideways", "worse", "none"]
Pay: TypeAlias = Literal["higher", "similar", "lower", "unknown"]


@dataclass(frozen=True, slots=True)
class Option:
    """One thing worth discussing for a role.

    A move names another occupation (`target` and `code`); reshape and growth within the post
    have no code and `drop` none. `key` is the wording key of its text
    (`option.move`, `option.reshape.information`, `option.grow.educator` ...).
    """

    lane: Lane
    key: str
    target: str  # display name of the target in plain words, or the key of a growth step
    code: str | None = None
    drop: Drop = "none"
    exposure: Exposure | None = None  # of the target
    tier: TierKey | None = None  # of the target
    pay: Pay = "unknown"
    carries_over: tuple[str, ...] = ()  # knowledge areas, best first (keys, as `knowledge.biology`)
    gaps: tuple[str, ...] = ()  # knowledge areas the target needs more of
    education_steps: int = 0  # entry-education steps up, 0-3
    entry_education: str | None = None  # of the target, BLS words
    programmes: tuple[str, ...] = ()
