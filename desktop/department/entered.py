"""Entered: what a manager said about the AI tools, hours, people and plans of a department."""

from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

from desktop.evidence.drivers import Pressure
from desktop.evidence.duties import Driver
from desktop.evidence.local_programmes import LocalProgramme

State: TypeAlias = Literal["none", "planned", "live", "not_sure"]
Safeguard: TypeAlias = Literal["caseload_limit", "rotation", "debrief", "supervision"]
Decision: TypeAlias = Literal["accepted", "not_now"]

STATES: tuple[State, ...] = ("none", "planned", "live", "not_sure")
SAFEGUARDS: tuple[Safeguard, ...] = ("caseload_limit", "rotation", "debrief", "supervision")
DECISIONS: tuple[Decision, ...] = ("accepted", "not_now")


@dataclass(frozen=True, slots=True)
class ToolEntry:
    """One kind of AI tool here. None or empty: not entered, which is never the same as 0."""

    driver: Driver
    state: State
    pressure: Pressure | None = None  # None: the default of the table
    pressure_reason: str = ""
    checker: str = ""  # a post, never a person
    sampling: float | None = None  # share of cases checked, 0-1
    stop_rule: str = ""
    minutes: float | None = None  # of review for each checked case
    volume: float | None = None  # cases a week
    saved_low: float | None = None  # hours a week, as claimed
    saved_high: float | None = None


@dataclass(frozen=True, slots=True)
class ReadinessEntry:
    """The self-check of one group: how many replied, and the mean of each of the eight items."""

    group: str
    replies: int
    means: tuple[float, ...]  # eight, 0-4
    leaders: bool = False  # the form for leaders


@dataclass(frozen=True, slots=True)
class ChoiceEntry:
    """What was decided about one option of one role."""

    role: str  # profile key or occupation code
    option: str  # id of a way, profile key, code of an occupation, or key of a step in the post
    decision: Decision
    hours: float | None = None  # of learning for each person
    note: str = ""


@dataclass(frozen=True, slots=True)
class RangeEntry:
    """Another exposure range for one role, as somebody here knows better; the score stays."""

    role: str  # profile key or occupation code
    low: float
    high: float
    reason: str


@dataclass(frozen=True, slots=True)
class Inputs:
    """Everything a manager may enter. None or empty: not entered.

    Shares are 0 to 1; hours and cases are those of a week unless the name says otherwise.
    """

    tools: tuple[ToolEntry, ...] = ()
    meeting_hours: float | None = None  # spent on governing the tools
    routine_share: float | None = None  # of routine cases, what tools take or will take
    time_share: float | None = None  # of working time, what routine cases take
    relief: float | None = None  # planned relief of the caseload
    safeguards: tuple[Safeguard, ...] = ()
    auditor_posts: int | None = None  # wanted in three years
    readiness: tuple[ReadinessEntry, ...] = ()
    pajama_before: float | None = None  # minutes after hours for each clinician and day
    pajama_after: float | None = None
    demand_hours: float | None = None  # work that grows with the number of patients
    payer_share: float | None = None  # of patients, who have commercial cover (US)
    revenue_share: float | None = None  # of income, what those patients bring (US)
    budget_share: float | None = None  # of the budget, what is under pressure (elsewhere)
    detections: float | None = None  # findings more, by AI; 100 where nothing is entered
    follow_up_hours: float | None = None  # for each 100 findings
    follow_up_available: float | None = None
    consulted: str = ""
    choices: tuple[ChoiceEntry, ...] = ()
    ranges: tuple[RangeEntry, ...] = ()
    local_programmes: tuple[LocalProgramme, ...] = field(default=())

    def tool(self, driver: Driver) -> ToolEntry | None:
        """What was entered about a kind of tool."""
        return next((tool for tool in self.tools if tool.driver == driver), None)


def without_amounts(inputs: Inputs) -> Inputs:
    """What holds for each department of several: tools, safeguards, courses, but no amounts.

    An amount entered once for a whole run would be counted once for every department.
    """
    plain = tuple(
        replace(tool, minutes=None, volume=None, saved_low=None, saved_high=None)
        for tool in inputs.tools
    )
    return Inputs(
        tools=plain,
        safeguards=inputs.safeguards,
        consulted=inputs.consulted,
        choices=inputs.choices,
        ranges=inputs.ranges,
        local_programmes=inputs.local_programmes,
    )
