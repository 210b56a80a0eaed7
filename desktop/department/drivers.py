"""Drivers in a department: when they touch a role, who checks them, what they save and cost."""

from collections.abc import Iterable, Sequence

from desktop.assessment.assessment import Timing
from desktop.department.entered import Inputs, State, ToolEntry
from desktop.evidence.duties import Driver, Duty

GAPS = ("checker", "sampling", "stop_rule")
_MINUTES = 60.0

Span = tuple[float, float]  # low and high


def timing_of(falling: Iterable[Duty], inputs: Inputs) -> Timing:
    """The soonest word among the duties of a role whose time is likely to fall.

    Now with a tool in use, 1 to 3 years with a planned one; later only where every tool that
    touches such a duty is known not to be used, else unclear. Pressure plays no part.
    """
    touching: set[Driver] = {duty.driver for duty in falling if duty.driver is not None}
    states: set[State | None] = set()
    for driver in touching:
        tool = inputs.tool(driver)
        states.add(tool.state if tool else None)
    if "live" in states:
        return "now"
    if "planned" in states:
        return "years"
    return "later" if states == {"none"} else "unclear"


def gaps_of(tool: ToolEntry) -> tuple[str, ...]:
    """What a tool in use lacks: a checker, a sample, a stop rule. A sample of 0 is none."""
    if tool.state != "live":
        return ()
    return tuple(gap for gap in GAPS if not getattr(tool, gap))


def validation_gaps(inputs: Inputs) -> int | None:
    """How many tools in use have a gap; None where nothing was said about any tool."""
    if not inputs.tools:
        return None
    return sum(bool(gaps_of(tool)) for tool in inputs.tools)


def review_hours(tool: ToolEntry) -> float | None:
    """Hours a week to check a tool: minutes a case x cases x sample; None unless all are there."""
    if tool.minutes is None or tool.volume is None or tool.sampling is None:
        return None
    return tool.minutes * tool.volume * tool.sampling / _MINUTES


def governance_hours(inputs: Inputs) -> float | None:
    """Hours a week for checks of the tools in use, and for meetings; None without inputs."""
    known = [hours for tool in live(inputs) if (hours := review_hours(tool)) is not None]
    if not known and inputs.meeting_hours is None:
        return None
    return sum(known) + (inputs.meeting_hours or 0.0)


def saved_hours(inputs: Inputs) -> Span | None:
    """Hours a week that the tools in use are claimed to save."""
    claims = [_claim(tool) for tool in live(inputs)]
    told = [claim for claim in claims if claim is not None]
    return (sum(low for low, _ in told), sum(high for _, high in told)) if told else None


def net_hours(inputs: Inputs) -> Span | None:
    """Claimed hours less hours for checks.

    None as long as a tool in use claims a saving and nobody said what its checks take: such a
    sum would promise time that is not there.
    """
    saved, spent = saved_hours(inputs), governance_hours(inputs)
    unchecked = any(_claim(t) is not None and review_hours(t) is None for t in live(inputs))
    if saved is None or spent is None or unchecked:
        return None
    return saved[0] - spent, saved[1] - spent


def live(inputs: Inputs) -> Sequence[ToolEntry]:
    """The tools in use."""
    return [tool for tool in inputs.tools if tool.state == "live"]


def _claim(tool: ToolEntry) -> Span | None:
    if tool.saved_low is None or tool.saved_high is None:
        return None
    return tool.saved_low, tool.saved_high
