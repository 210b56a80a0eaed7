"""Confidence: grows with what speaks for an answer, and is low where nothing is said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.matching.confidence import confidence, signs, telling
from desktop.matching.ranking import gather_clues


@pytest.fixture
def clue(read, knowledge):
    def clue(title):
        return gather_clues(read(title), "US", knowledge)

    return clue


@given(st.lists(st.floats(-1e6, 1e6), min_size=3, max_size=3))
def test_it_lies_between_nothing_and_certain(values):
    assert 0 <= confidence(values, {"confidence": [1.0, -2.0, 3.0]}) <= 1


def test_a_likelier_answer_is_surer(clue, knowledge):
    nurse = clue("Registered Nurse")
    sure, unsure = (
        confidence(signs(nurse, "29-1141.00", chances, knowledge), knowledge.weights)
        for chances in ((0.99, 0.005), (0.5, 0.4))
    )
    assert sure > unsure


def test_there_are_as_many_signs_as_weights(clue, knowledge):
    found = signs(clue("Porter"), "31-1132.00", (0.9, 0.05), knowledge)
    assert len(found) == len(knowledge.weights["confidence"])


def test_a_bare_grade_tells_nothing(clue, knowledge):
    assert telling(clue("Associate"), knowledge) == 0
    assert telling(clue("Manager II"), knowledge) == 0
    assert telling(clue("Phlebotomist"), knowledge) > 0.9
