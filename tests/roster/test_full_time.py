"""What full time is in a file, worked out by hand."""

# ruff: noqa: E501 - tables are read line by line

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.roster.full_time import (
    WEEKLY_BASES,
    fte_of,
    full_time_basis,
    period_of_column,
    scale_of,
)
from desktop.roster.quantities import Amount, amount_of


def amounts(*cells):
    return [amount for cell in cells if (amount := amount_of(cell))]


@pytest.mark.parametrize(
    ("cells", "heading", "scale"),
    [
        ((1, 0.6, 0.8, 1), "FTE", "fraction"), ((100, 60, 80, 100), "FTE", "percent"),
        (("60 %", "100 %"), "FTE", "fraction"), ((40, 40, 24, 36), "FTE", "hours"),
        ((37.5, 37.5, 22.5), "FTE", "hours"), ((75, 75, 37.5), "FTE", "hours"),
        ((80, 60, 40, 50), "Percent of time", "percent"), ((50, 90), "Taux d'activité", "percent"),
        (("FT", "PT", "FT"), "FTE", "words"), (("37.5 hrs", "22.5 hrs"), "WTE", "hours"),
        ((1, 1, 1, 37.5), "FTE", "fraction"), ((), "FTE", "fraction"),
    ],
)  # fmt: skip
def test_the_scale_of_plain_numbers_is_told_by_the_rows(cells, heading, scale):
    assert scale_of(amounts(*cells), heading) == scale


@pytest.mark.parametrize(
    ("hours", "period", "basis"),
    [
        ([37.5, 37.5, 22.5, 30], "week", 37.5), ([40, 40, 36, 24], "week", 40),
        ([36, 36, 36, 24, 12], "week", 36), ([35, 35, 17.5], "week", 35),
        ([38.75, 38.75, 31], "week", 38.75), ([38, 38, 19], "week", 38),
        ([75, 75, 45], "fortnight", 75), ([80, 80, 72, 40], "fortnight", 80),
        ([76, 76, 38], "fortnight", 76), ([162.5, 162.5, 81.25], "month", 162.5),
        ([1950, 1950, 975], "year", 1950), ([1607, 803.5, 1607], "year", 1607),
        ([20, 16], "week", 37.5), ([40, 32], "fortnight", 75), ([36.5], "week", 37), ([60], "week", 60), ([], "week", 40), ([], "fortnight", 80),
        # one long week among many does not make the others part-time
        ([37.5] * 30 + [40], "week", 37.5),
    ],
)  # fmt: skip
def test_the_basis_is_the_largest_common_standard_figure(hours, period, basis):
    assert full_time_basis(hours, period) == basis


@pytest.mark.parametrize(
    ("cells", "heading", "period"),
    [
        ((75, 75, 45), "Hours", "fortnight"), ((37.5, 20), "Hours", "week"),
        ((150, 160), "Hours", "month"), ((1950, 975), "Hours", "year"),
        ((40, 20), "Hours per fortnight", "fortnight"),
        (("72 per fortnight", "40 per fortnight"), "Hours", "fortnight"), ((), "Hours", "week"),
    ],
)  # fmt: skip
def test_the_period_is_named_or_fits_the_figures(cells, heading, period):
    assert period_of_column(amounts(*cells), heading) == period


def test_hours_of_another_period_are_turned_into_that_of_the_column():
    # 75 hours a fortnight are 37.5 a week; 1,950 a year are 37.5 a week
    assert fte_of(Amount(75, "hours", "fortnight"), "hours", 37.5, "week") == 1.0
    assert fte_of(Amount(1950, "hours", "year"), "hours", 37.5, "week") == 1.0
    assert fte_of(Amount(18.75, "hours", "week"), "hours", 75, "fortnight") == 0.5


@pytest.mark.parametrize(
    ("amount", "scale", "fte"),
    [
        (Amount(60, "percent"), "fraction", 0.6), (Amount(60, ""), "percent", 0.6),
        (Amount(0, ""), "fraction", 0.0), (Amount(22.5, ""), "hours", 0.6),
        (Amount(2.5, ""), "fraction", None), (Amount(-1, ""), "fraction", None),
        (Amount(None, "word"), "words", None), (None, "fraction", None),
    ],
)  # fmt: skip
def test_an_amount_becomes_fte(amount, scale, fte):
    assert fte_of(amount, scale, 37.5, "week") == fte


@given(st.lists(st.floats(0.1, 3000), min_size=1, max_size=30))
def test_the_basis_is_positive_and_does_not_depend_on_order(hours):
    basis = full_time_basis(hours, "week")
    assert basis > 0
    assert full_time_basis(hours[::-1], "week") == basis


@given(st.sampled_from(WEEKLY_BASES), st.integers(10, 40))
def test_whole_posts_of_a_standard_week_are_one_fte_each(week, people):
    assert full_time_basis([week] * people, "week") == week
