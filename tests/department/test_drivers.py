"""Tools in a department: timing words, gaps and hours, worked out by hand."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.department.drivers import (
    gaps_of,
    governance_hours,
    net_hours,
    review_hours,
    saved_hours,
    timing_of,
    validation_gaps,
)
from desktop.department.entered import STATES, Inputs, ToolEntry
from desktop.evidence.duties import DRIVERS, Duty


def falls(*drivers):
    words = {"en-US": "Doing", "en-GB": "Doing"}
    return [Duty(words, "falls", (5, 10), driver, decides=False) for driver in drivers]


def entered(**states):
    return Inputs(tools=tuple(ToolEntry(key, state) for key, state in states.items()))


@pytest.mark.parametrize(
    ("states", "word"),
    [
        ({}, "unclear"),
        ({"ai_scribe": "live"}, "now"),
        ({"ai_scribe": "planned"}, "years"),
        ({"ai_scribe": "planned", "workflow": "live"}, "now"),
        ({"ai_scribe": "none", "workflow": "planned"}, "years"),
        ({"ai_scribe": "none", "workflow": "none"}, "later"),
        ({"ai_scribe": "none"}, "unclear"),
        ({"ai_scribe": "none", "workflow": "not_sure"}, "unclear"),
        ({"diagnostics": "live"}, "unclear"),
    ],
)
def test_a_role_is_touched_as_soon_as_its_soonest_falling_duty(states, word):
    assert timing_of(falls("ai_scribe", "workflow", None), entered(**states)) == word


def test_a_role_without_falling_duties_has_no_timing():
    assert timing_of(falls(None), entered(ai_scribe="live")) == "unclear"


SCRIBE = ToolEntry(
    "ai_scribe", "live", checker="Lead nurse", sampling=0.1, stop_rule="Two wrong drugs",
    minutes=6, volume=500, saved_low=20, saved_high=34,
)  # fmt: skip


def test_hours_by_hand():
    # 6 minutes x 500 cases x 1 in 10 = 300 minutes = 5 hours; 2 hours of meetings
    inputs = Inputs(tools=(SCRIBE,), meeting_hours=2.0)
    assert review_hours(SCRIBE) == pytest.approx(5.0)
    assert governance_hours(inputs) == pytest.approx(7.0)
    assert saved_hours(inputs) == (20, 34)
    assert net_hours(inputs) == pytest.approx((13.0, 27.0))


def test_two_tools_add_up_and_a_planned_one_counts_for_nothing():
    # 12 x 900 x 0.05 = 540 minutes = 9 hours
    coding = replace(SCRIBE, driver="revenue_cycle", sampling=0.05, minutes=12, volume=900)
    planned = replace(SCRIBE, driver="workflow", state="planned")
    inputs = Inputs(tools=(SCRIBE, coding, planned))
    assert governance_hours(inputs) == pytest.approx(14.0)
    assert net_hours(inputs) == pytest.approx((26.0, 54.0))


def test_without_inputs_nothing_is_zero():
    assert governance_hours(Inputs()) is None
    assert saved_hours(Inputs()) is None
    assert net_hours(Inputs(meeting_hours=3.0)) is None
    assert validation_gaps(Inputs()) is None
    assert review_hours(replace(SCRIBE, volume=None)) is None


def test_meetings_alone_are_hours():
    assert governance_hours(Inputs(meeting_hours=3.0)) == 3.0


def test_a_claim_without_its_checks_gives_no_net():
    unchecked = replace(SCRIBE, driver="workflow", minutes=None)
    assert net_hours(Inputs(tools=(SCRIBE, unchecked), meeting_hours=2.0)) is None


@pytest.mark.parametrize(
    ("tool", "gaps"),
    [
        (SCRIBE, ()),
        (replace(SCRIBE, sampling=0.0), ("sampling",)),
        (replace(SCRIBE, checker="", stop_rule=""), ("checker", "stop_rule")),
        (replace(SCRIBE, state="planned", checker=""), ()),
    ],
)
def test_gaps_are_what_a_tool_in_use_lacks(tool, gaps):
    assert gaps_of(tool) == gaps
    assert validation_gaps(Inputs(tools=(tool,))) == bool(gaps)


tools = st.builds(
    ToolEntry,
    st.sampled_from(DRIVERS),
    st.sampled_from(STATES),
    sampling=st.none() | st.floats(0, 1),
    minutes=st.none() | st.floats(0, 240),
    volume=st.none() | st.floats(0, 1e6),
)


@given(st.lists(tools, unique_by=lambda tool: tool.driver), st.none() | st.floats(0, 1000))
def test_hours_are_never_negative_and_gaps_never_more_than_the_tools_in_use(found, meetings):
    inputs = Inputs(tools=tuple(found), meeting_hours=meetings)
    hours = governance_hours(inputs)
    assert hours is None or hours >= (meetings or 0)
    gaps = validation_gaps(inputs)
    assert gaps is None or 0 <= gaps <= sum(tool.state == "live" for tool in found)
