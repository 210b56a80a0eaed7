"""Ranking: specialities count with their occupation and are named only where a title says so."""

import numpy as np
import pytest

from desktop.matching.ranking import (
    gather_clues,
    ingredients,
    join_specialities,
    name_code,
    rank,
    word_scores,
)


@pytest.fixture
def clues(read, knowledge):
    def clues(*titles):
        return [gather_clues(read(title), "US", knowledge) for title in titles]

    return clues


def test_the_chances_of_a_title_sum_to_one(clues, knowledge):
    found = clues("Staff Nurse", "Tactical Manager", "zzz")
    chances = rank(found, word_scores(found, knowledge.weights), knowledge)
    assert np.allclose(chances.sum(axis=1), 1, atol=1e-4)


def test_specialities_count_with_their_occupation():
    learned = ("29-1141.00", "29-1141.03", "29-1151.00")
    joined, members = join_specialities(np.array([[0.3, 0.3, 0.4]], np.float32), learned)
    assert np.allclose(joined, [[0.6, 0.4]])
    assert members == [[0, 1], [2]]


@pytest.mark.parametrize(
    ("title", "code"),
    [("Registered Nurse, Critical Care", "29-1141.03"), ("Registered Nurse", "29-1141.00")],
)
def test_a_speciality_is_named_only_where_the_title_says_so(clues, knowledge, title, code):
    (clue,) = clues(title)
    members = [i for i, learned in enumerate(knowledge.learned) if learned.startswith("29-1141")]
    row = np.zeros(len(knowledge.learned), np.float32)
    row[members[-1]] = 1.0  # whatever the numbers say
    assert name_code(members, row, clue, knowledge.learned) == code


def test_a_title_of_the_vocabulary_that_fits_a_pattern_has_all_ingredients(clues, knowledge):
    (clue,) = clues("Registered Nurse")
    found = ingredients(clue, knowledge.places)[knowledge.places["29-1141.00"]]
    pattern, exactness, coverage, first, listed, first_coverage, first_exactness = found
    assert (pattern, exactness, first, listed) == (1.0, 1.0, 1.0, 1.0)
    assert 0 < coverage < 1  # "registered" adds nothing to the pattern
    assert first_coverage == coverage
    assert 0 < first_exactness < 1  # "nurse" alone tells little


def test_a_second_pattern_has_the_ingredients_of_the_first_at_nothing(clues, knowledge):
    (clue,) = clues("Recruiter RN")
    second = next(iter(list(clue.hits.values())[1:]))
    found = ingredients(clue, knowledge.places)[knowledge.places[second.code]]
    assert found[0] == 1.0
    assert (found[3], *found[5:]) == (0.0, 0.0, 0.0)


def test_the_fitted_weights_all_speak_for_a_code(knowledge):
    assert all(weight > 0 for weight in knowledge.weights["ranking"])
