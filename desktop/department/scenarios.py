"""Scenarios: what would follow from more demand, less income or more findings; no forecasts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from desktop.department.drivers import Span
from desktop.department.entered import Inputs
from desktop.evidence.programmes import Country

ScenarioKey: TypeAlias = Literal["demand", "payer", "budget", "follow_up"]
_PER_CENT = 100.0
_USUAL_DETECTIONS = 100.0  # findings more, where nothing was entered


@dataclass(frozen=True, slots=True)
class Scenario:
    """One line. None: it says nothing about that."""

    key: ScenarioKey
    change: float  # per cent of demand, points of cover, per cent of budget, findings
    net_hours: Span | None = None  # a week
    income_share: float | None = None  # change of income, as a share of it
    hours_needed: float | None = None
    hours_available: float | None = None


def scenarios_of(
    inputs: Inputs, net: Span | None, numbers: Mapping[str, float], country: Country
) -> tuple[Scenario, ...]:
    """The scenarios for which everything was entered.

    Args:
        inputs: What was entered.
        net: Hours saved a week after checks, low and high.
        numbers: The section `scenarios` of the method.
        country: Payers only in the US, a budget only elsewhere.
    """
    money = _payer(inputs, numbers) if country == "US" else _budget(inputs, numbers)
    return (*_demand(inputs, net, numbers), *money, *_follow_up(inputs))


def _demand(inputs: Inputs, net: Span | None, numbers: Mapping[str, float]) -> Iterator[Scenario]:
    """More patients: savings and checks grow alike, and the work that grows takes its hours."""
    work = inputs.demand_hours
    if net is None or work is None:
        return
    fixed = inputs.meeting_hours or 0.0  # meetings do not grow with patients
    for change in (0.0, numbers["demand_more"], numbers["demand_most"]):
        more = change / _PER_CENT
        low, high = ((end + fixed) * (1 + more) - fixed - more * work for end in net)
        yield Scenario("demand", change, net_hours=(low, high))


def _payer(inputs: Inputs, numbers: Mapping[str, float]) -> Iterator[Scenario]:
    """Points of commercial cover lost x the share of income that comes with it."""
    if inputs.revenue_share is None:
        return
    most = _PER_CENT if inputs.payer_share is None else _PER_CENT * inputs.payer_share
    points = (0.0, numbers["payer_less"], numbers["payer_least"])
    for lost in dict.fromkeys(min(point, most) for point in points):
        yield Scenario(
            "payer", 0.0 - lost, income_share=(0.0 - lost) / _PER_CENT * inputs.revenue_share
        )


def _budget(inputs: Inputs, numbers: Mapping[str, float]) -> Iterator[Scenario]:
    if inputs.budget_share is None:
        return
    for lost in (0.0, numbers["budget_less"], numbers["budget_least"]):
        yield Scenario(
            "budget", 0.0 - lost, income_share=(0.0 - lost) / _PER_CENT * inputs.budget_share
        )


def _follow_up(inputs: Inputs) -> Iterator[Scenario]:
    """Findings more x hours for each 100 of them, against the hours that are free."""
    if inputs.follow_up_hours is None or inputs.follow_up_available is None:
        return
    findings = _USUAL_DETECTIONS if inputs.detections is None else inputs.detections
    yield Scenario(
        "follow_up",
        findings,
        hours_needed=findings / _PER_CENT * inputs.follow_up_hours,
        hours_available=inputs.follow_up_available,
    )
