"""Input fields: every number, text and word that may be entered, with unit, range and default."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from desktop.department.entered import DECISIONS, STATES
from desktop.evidence.drivers import PRESSURES

Unit: TypeAlias = Literal[
    "share", "hours_a_week", "hours", "minutes", "cases_a_week", "cases", "posts", "people",
    "points",
]  # fmt: skip
ITEMS: Final = 8  # of the self-check
MOST: Final = 400  # entries of a list


@dataclass(frozen=True, slots=True)
class Number:
    """A number that may be entered; `default` stands where nothing is, None: not entered."""

    unit: Unit
    low: float
    high: float
    default: float | None = None
    whole: bool = False


_HOURS = Number("hours_a_week", 0, 100_000)
_SHARE = Number("share", 0, 1)
NUMBERS: Final[Mapping[str, Number]] = {  # by the place where they are entered
    "meeting_hours": Number("hours_a_week", 0, 1_000),
    "routine_share": _SHARE,
    "time_share": _SHARE,
    "relief": Number("share", 0, 1, default=0.0),
    "auditor_posts": Number("posts", 1, 500, whole=True),
    "pajama_before": Number("minutes", 0, 600),
    "pajama_after": Number("minutes", 0, 600),
    "demand_hours": _HOURS,
    "payer_share": _SHARE,
    "revenue_share": _SHARE,
    "budget_share": _SHARE,
    "detections": Number("cases", 1, 100_000, default=100.0),
    "follow_up_hours": Number("hours", 0, 10_000),
    "follow_up_available": Number("hours", 0, 100_000),
    "tools.sampling": _SHARE,
    "tools.minutes": Number("minutes", 0, 240),
    "tools.volume": Number("cases_a_week", 0, 1_000_000),
    "tools.saved_low": Number("hours_a_week", -10_000, 100_000),
    "tools.saved_high": Number("hours_a_week", -10_000, 100_000),
    "readiness.replies": Number("people", 1, 10_000, whole=True),
    "readiness.means": Number("points", 0, 4),
    "choices.hours": Number("hours", 0, 5_000),
    "ranges.low": Number("points", 0, 100),
    "ranges.high": Number("points", 0, 100),
}
TEXTS: Final[Mapping[str, int]] = {  # the most characters of a text
    "consulted": 240,
    "tools.pressure_reason": 200,
    "tools.checker": 60,
    "tools.stop_rule": 80,
    "readiness.group": 60,
    "choices.role": 60,
    "choices.option": 120,
    "choices.note": 200,
    "ranges.role": 60,
    "ranges.reason": 200,
}
WORDS: Final[Mapping[str, tuple[str, ...]]] = {
    "tools.state": STATES,
    "tools.pressure": PRESSURES,
    "choices.decision": DECISIONS,
}
NEEDED = (  # what an entry of a list is nothing without
    "tools.state", "readiness.group", "readiness.replies", "choices.role", "choices.option",
    "choices.decision", "ranges.role", "ranges.low", "ranges.high", "ranges.reason",
)  # fmt: skip


def default_of(place: str) -> float | None:
    """What a number counts as where nothing is entered; None: nothing is worked out from it."""
    return NUMBERS[place].default
