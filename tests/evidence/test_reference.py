"""The reference population: percentiles among all US jobs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.evidence.reference import NationalRow, ladder_of, population_of

pairs = st.lists(
    st.tuples(
        st.sampled_from([0.0, 0.1, 0.25, 0.5, 0.75, 1.0]) | st.floats(0, 1),
        st.floats(1, 1e6),
    ),
    min_size=1,
    max_size=40,
)


def row(code, weight, **values):
    return NationalRow(code, "Any", weight, values, 3, "fingerprint", core=True)


def test_ties_share_the_middle_and_weights_count_as_jobs():
    ladder = ladder_of([(1.0, 10), (2.0, 20), (2.0, 30), (3.0, 40)])
    assert ladder.place(1.0) == 5
    assert ladder.place(2.0) == 10 + 50 / 2
    assert ladder.place(3.0) == 60 + 40 / 2


def test_a_value_between_two_steps_stands_above_all_jobs_below_it():
    ladder = ladder_of([(1.0, 10), (2.0, 50), (3.0, 40)])
    assert ladder.place(0.5) == 0
    assert ladder.place(2.5) == pytest.approx(60)
    assert ladder.place(3.5) == 100


def test_one_occupation_alone_stands_in_the_middle():
    assert ladder_of([(0.4, 123)]).place(0.4) == 50


@given(pairs, st.floats(-1, 2), st.floats(-1, 2))
def test_a_percentile_never_falls_when_the_value_rises(weighted, one, other):
    ladder = ladder_of(weighted)
    low, high = sorted((one, other))
    assert 0 <= ladder.place(low) <= ladder.place(high) <= 100


@given(pairs)
def test_the_mean_percentile_of_all_jobs_is_50(weighted):
    ladder = ladder_of(weighted)
    total = sum(weight for _, weight in weighted)
    mean = sum(weight * ladder.place(value) for value, weight in weighted) / total
    assert mean == pytest.approx(50, abs=1e-6)


@given(pairs, st.randoms(use_true_random=False))
def test_the_order_of_the_rows_does_not_matter(weighted, chance):
    shuffled = list(weighted)
    chance.shuffle(shuffled)
    for value, _ in weighted:
        one, other = ladder_of(weighted).place(value), ladder_of(shuffled).place(value)
        assert one == pytest.approx(other)


def test_an_axis_is_the_percentile_of_the_mean_of_the_percentiles_of_its_inputs():
    rows = {
        "a": row("a", 50, reading=1.0, writing=3.0),  # places 25 and 75: mean 50
        "b": row("b", 50, reading=2.0, writing=2.0),  # places 75 and 25: mean 50
        "c": row("c", 100, reading=None, writing=None),
    }
    axes = population_of(rows, {"words": ("reading", "writing")}).axes
    assert axes["words"] == {"a": 50, "b": 50}  # a tie; c has no input and no place


def test_one_input_is_enough_for_an_axis():
    rows = {
        "a": row("a", 10, reading=1.0, writing=None),
        "b": row("b", 10, reading=2.0, writing=5.0),
    }
    axes = population_of(rows, {"words": ("reading", "writing")}).axes
    assert axes["words"] == {"a": 25, "b": 75}
