"""Resilience: the axes, their stand-ins and the score."""

from functools import cache

import pytest

from desktop.assessment.resilience import resilience_of
from desktop.evidence.loading import load_evidence


@cache
def evidence():
    return load_evidence()


def known():
    return {
        code: found
        for code in evidence().population.rows
        if (found := resilience_of(code, evidence())).score is not None
    }


def test_every_score_is_the_weighted_sum_of_its_axes():
    for code, found in known().items():
        answering = 50 if found.accountability is None else found.accountability
        expected = (
            0.40 * found.relational
            + 0.25 * found.hands_on
            + 0.20 * max(found.relational, found.hands_on)
            + 0.15 * answering
        )
        assert found.score == pytest.approx(expected), code


def test_every_score_and_axis_lies_between_0_and_100():
    for code, found in known().items():
        for value in (found.score, found.relational, found.hands_on, found.accountability):
            assert value is None or 0 <= value <= 100, code


def test_a_missing_accountability_is_50_and_named():
    found = resilience_of("29-2061.00", evidence())  # no work context ratings at all
    assert found.accountability is None
    assert "axis.accountability" in found.fallbacks
    assert found.score is not None


def test_another_missing_axis_gives_no_resilience():
    found = resilience_of("33-1091.00", evidence())
    assert found.score is None
    assert "axis.hands_on" in found.fallbacks


def test_a_missing_input_of_an_axis_that_has_others_is_named():
    found = resilience_of("29-2072.00", evidence())  # no work styles, no knowledge ratings
    assert {"input.concern_for_others", "input.therapy_and_counseling"} <= set(found.fallbacks)
    assert "estimated.social_perceptiveness" in found.fallbacks
    assert found.score is not None


def test_an_occupation_with_every_rating_names_no_stand_in():
    assert resilience_of("29-1141.00", evidence()).fallbacks == ()


def test_every_missing_input_is_named_once_and_nothing_else_is():
    axes = evidence().method.resilience.inputs
    for code, row in evidence().population.rows.items():
        found = resilience_of(code, evidence())
        expected = []
        for axis, inputs in axes.items():
            missing = [f"input.{column}" for column in inputs if row.values[column] is None]
            expected += [f"axis.{axis}"] if len(missing) == len(inputs) else missing
        named = [name for name in found.fallbacks if not name.startswith("estimated.")]
        assert named == expected, code


def test_talking_therapies_are_not_called_office_work():
    therapist = resilience_of("21-1013.00", evidence())  # marriage and family therapist
    assert therapist.relational > 75
    assert therapist.hands_on < therapist.relational
    assert therapist.score > 60


def test_a_registration_desk_is_not_rated_like_a_ward():
    desk = resilience_of("43-4111.00", evidence())
    ward = resilience_of("31-1131.00", evidence())
    assert ward.score - desk.score > 25
