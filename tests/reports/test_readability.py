"""The ruler itself: the reading grade of sentences whose grade is known."""

import pytest
from readability import grade, syllables


@pytest.mark.parametrize(
    ("word", "count"),
    [("role", 1), ("people", 2), ("matched", 1), ("needed", 2), ("table", 2), ("titles", 2),
     ("exposure", 3), ("resilience", 3), ("AI", 1), ("studies", 2), ("changes", 2)],
)  # fmt: skip
def test_syllables_are_counted_about_as_they_are_spoken(word, count):
    assert syllables(word) == count


def test_short_words_in_short_sentences_are_easy_and_long_ones_hard():
    assert grade(["The cat sat on the mat."]) == pytest.approx(-1.45, abs=0.01)
    assert (
        grade(["Organizational reconfiguration necessitates multidisciplinary deliberation."]) > 30
    )


def test_labels_are_no_sentences():
    easy = ["The cat sat on the mat."]
    assert grade([*easy, "Organizational reconfiguration", "First steps:"]) == grade(easy)
