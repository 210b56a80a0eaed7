"""How shares, ranges and rows of a file are said."""

import pytest
from builders import spread
from hypothesis import given
from hypothesis import strategies as st

from reports.document import plain
from reports.sections import phrases
from reports.wording import wording_for

W = wording_for("en-US")


@pytest.mark.parametrize(
    ("score", "low", "high", "said"),
    [
        (83, 61, 100, "more exposed than at least 61, and perhaps all, of every 100 US jobs"),
        (42, 20, 64, "more exposed than between 20 and 64 of every 100 US jobs"),
        (8, 0, 30, "more exposed than at most 30 of every 100 US jobs"),
        (80, 57.5, 99.5, "more exposed than at least 58, and perhaps all, of every 100 US jobs"),
    ],
)
def test_a_range_says_what_it_is_a_percentage_of(score, low, high, said):
    assert phrases.meaning(spread(score, low, high), W) == said


def test_the_score_is_said_with_its_range():
    assert phrases.exposure(spread(82.5, 60.5, 100), W) == "Exposure 83, range 61 to 100"


def test_a_range_wider_than_70_points_gives_no_number():
    assert phrases.exposure(spread(60, 20, 98), W) == "Too uncertain to use"


def test_no_range_is_said_in_words():
    assert phrases.exposure(None, W) == "No range: too few studies"


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ((), ""),
        ((40,), "40"),
        ((12, 13), "12, 13"),
        ((15, 12, 13, 14, 40), "12–15, 40"),
        ((3, 3, 4, 5), "3–5"),
    ],
)
def test_rows_are_joined_into_runs(rows, said):
    assert phrases.row_numbers(rows, W) == said


def test_many_runs_end_in_how_many_rows_follow():
    assert phrases.row_numbers((1, 3, 5, 7, 8), W, limit=2) == "1, 3, and 3 more rows"
    assert phrases.row_numbers((1, 3, 5), W, limit=2) == "1, 3, and 1 more row"


@given(st.sets(st.integers(1, 60)))
def test_runs_give_back_the_rows_they_were_made_of(rows):
    said = phrases.row_numbers(tuple(rows), W)
    read = set()
    for run in said.split(", ") if said else ():
        first, _, last = run.partition("–")
        read |= set(range(int(first), int(last or first) + 1))
    assert read == rows


def test_a_share_of_nothing_is_nothing():
    assert phrases.share(0, 0, W) == "0%"


def test_shares_round_half_up():
    assert phrases.share(1, 8, W) == "13%"
    assert phrases.share_span((1, 3), 8, W) == "13% to 38%"
    assert phrases.share_span((2, 2), 8, W) == "25%"


def test_full_time_equivalents_round_half_up_to_one_decimal():
    assert phrases.fte(1234.25, W) == "1,234.3"


def test_a_long_list_says_how_many_more():
    assert phrases.some(("a", "b", "c"), 2, W) == "a, b and c"
    assert phrases.some(("a", "b", "c", "d"), 2, W) == "a, b and 2 more"
    assert phrases.some(("a",), 2, W) == "a"


def test_texts_are_joined_without_empty_ones():
    runs = phrases.joined(plain("a"), (), plain("b", bold=True))
    assert "".join(run.text for run in runs) == "a b"
    assert phrases.joined() == ()
