"""Spelling: only near words are guessed, and known words are left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.evidence.word_list import add_words, index_words
from desktop.matching.spelling import read_word

WORDS = {
    "technologist": 40, "technician": 60, "technical": 5, "supervisor": 80, "surveyor": 3,
    "psychiatric": 20, "practitioner": 30, "coordinator": 70, "nurse": 200, "server": 30,
}  # fmt: skip
KNOWN = index_words(WORDS)


@pytest.mark.parametrize(
    ("word", "read", "how"),
    [
        ("techlgst", "technologist", "squeezed"),
        ("practnr", "practitioner", "squeezed"),
        ("survyr", "surveyor", "squeezed"),
        ("psychiaric", "psychiatric", "mistyped"),
        ("coordinatro", "coordinator", "mistyped"),
        ("supervi", "supervisor", "cut"),
    ],
)
def test_a_word_is_read_as_the_nearest_known_one(word, read, how):
    found = read_word(word, KNOWN, last=True)
    assert (found.word, found.how) == (read, how)


def test_a_short_word_is_only_completed_where_titles_are_cut():
    assert read_word("coor", KNOWN, last=True).word == "coordinator"
    assert read_word("coor", KNOWN, last=False) is None


@pytest.mark.parametrize("word", ["zymurgy", "qqqq", "glassblower", "abc"])
def test_a_strange_word_is_left_alone(word):
    assert read_word(word, KNOWN, last=True) is None


@given(word=st.sampled_from(sorted(WORDS)), place=st.integers(1, 4))
def test_one_wrong_letter_in_a_long_word_is_forgiven(word, place):
    if len(word) > 7:
        wrong = word[:place] + "x" + word[place + 1 :]
        assert read_word(wrong, KNOWN, last=False).word == word


def test_added_words_are_known_and_do_not_outvote():
    more = add_words(KNOWN, ["technocrat", ""])
    assert more.words["technocrat"] == 1
    assert read_word("techncian", more, last=True).word == "technician"
    assert "" not in more.words
