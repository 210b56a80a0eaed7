"""Scenarios by hand: demand against net hours, payers, budget, findings against free hours."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.department.entered import Inputs
from desktop.department.scenarios import scenarios_of
from desktop.evidence.loading import load_evidence

NUMBERS = load_evidence().method.numbers["scenarios"]


def lines(inputs, net=None, country="US"):
    return list(scenarios_of(inputs, net, NUMBERS, country))


def test_demand_by_hand():
    # net 13 to 27 with 2 hours of meetings: tools bring 15 to 29. At +10 %: 16.5 to 31.9, less 2,
    # less 10 % of 120 hours: 2.5 to 17.9. At +25 %: 18.75 to 36.25, less 2, less 30.
    found = lines(Inputs(demand_hours=120.0, meeting_hours=2.0), (13.0, 27.0))
    assert [(s.key, s.change) for s in found] == [("demand", 0), ("demand", 10), ("demand", 25)]
    ends = [end for s in found for end in s.net_hours]
    assert ends == pytest.approx([13, 27, 2.5, 17.9, -13.25, 4.25])


def test_payer_by_hand():
    found = lines(Inputs(revenue_share=0.42, payer_share=0.3))
    assert [(s.change, s.income_share) for s in found] == [
        (0, 0), (-5, pytest.approx(-0.021)), (-10, pytest.approx(-0.042)),
    ]  # fmt: skip


def test_no_more_cover_is_lost_than_there_is():
    changes = [s.change for s in lines(Inputs(revenue_share=0.5, payer_share=0.07))]
    assert changes == pytest.approx([0, -5, -7])
    assert [s.change for s in lines(Inputs(revenue_share=0.5, payer_share=0.0))] == [0]


def test_budget_by_hand_outside_the_us():
    found = lines(Inputs(budget_share=0.8, revenue_share=0.4), country="UK")
    assert [(s.key, s.change, s.income_share) for s in found] == [
        ("budget", 0, 0), ("budget", -5, pytest.approx(-0.04)),
        ("budget", -10, pytest.approx(-0.08)),
    ]  # fmt: skip


def test_findings_by_hand():
    (one,) = lines(Inputs(detections=40.0, follow_up_hours=55.0, follow_up_available=30.0))
    assert (one.change, one.hours_needed, one.hours_available) == (40, pytest.approx(22), 30)
    (usual,) = lines(Inputs(follow_up_hours=55.0, follow_up_available=30.0))
    assert (usual.change, usual.hours_needed) == (100, 55)


@pytest.mark.parametrize("country", ["US", "UK"])
def test_nothing_entered_is_no_line(country):
    assert lines(Inputs(), country=country) == []
    assert lines(Inputs(demand_hours=10.0), country=country) == []
    assert lines(Inputs(follow_up_hours=1.0), country=country) == []


def test_payers_are_a_matter_of_the_us_only():
    both = Inputs(revenue_share=0.5, budget_share=0.5)
    assert {s.key for s in lines(both)} == {"payer"}
    assert {s.key for s in lines(both, country="UK")} == {"budget"}


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_loss_is_never_larger_than_its_points(cover, share):
    for one in lines(Inputs(payer_share=cover, revenue_share=share)):
        assert -0.1 <= one.change / 100 <= one.income_share <= 0
