"""What one cell says about a part of a post, written by hand."""

from datetime import time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.roster.quantities import (
    Amount,
    amount_of,
    period_of,
    says_part_time,
    says_time,
    with_thousands,
)


@pytest.mark.parametrize(
    ("cell", "value", "unit"),
    [
        (1, 1.0, ""), (0.6, 0.6, ""), (0, 0.0, ""), ("0", 0.0, ""), ("1.0", 1.0, ""),
        ("0,6", 0.6, ""), (",8", 0.8, ""), (".75", 0.75, ""), ("1,000", 1.0, ""),
        ("1.0 FTE", 1.0, ""), ("0.8 wte", 0.8, ""), ("0,6 ETP", 0.6, ""), ("FTE 0.5", 0.5, ""),
        ("PT 0.6", 0.6, ""), ("Part time (0.4)", 0.4, ""), ("4/5", 0.8, ""), ("4/5ths", 0.8, ""),
        ("3 days", 0.6, ""), ("2,5 jours", 0.5, ""), ("60 %", 60.0, "percent"),
        ("60%", 60.0, "percent"), ("62,5 %", 62.5, "percent"), ("80 pct", 80.0, "percent"),
        ("part-time 60%", 60.0, "percent"), ("60 pour cent", 60.0, "percent"),
        ("37.5 hrs", 37.5, "hours"), ("37,5 h", 37.5, "hours"),
        ("22.5 hours a week", 22.5, "hours"),
        ("72 per fortnight", 72.0, "hours"), ("72 hours per pay period", 72.0, "hours"),
        ("Full-time (37.5 hrs)", 37.5, "hours"), ("37:30", 37.5, "hours"),
        ("37 h 30", 37.5, "hours"), ("37h30", 37.5, "hours"),
        (timedelta(hours=37, minutes=30), 37.5, "hours"), (time(22, 30), 22.5, "hours"),
        ("Full time", 1.0, "word"), ("FULL-TIME", 1.0, "word"), ("FT", 1.0, "word"),
        ("F", 1.0, "word"), ("Temps complet", 1.0, "word"), ("Permanent Full-Time", 1.0, "word"),
        ("whole time", 1.0, "word"), ("Half-time", 0.5, "word"), ("mi-temps", 0.5, "word"),
    ],
)  # fmt: skip
def test_a_cell_is_read_as_by_hand(cell, value, unit):
    amount = amount_of(cell)
    assert amount.value == pytest.approx(value)
    assert amount.unit == unit


@pytest.mark.parametrize(
    "cell", ["PART-TIME", "PT", "Part Time", "P", "Temps partiel", "Regular part-time", "see HR"]
)
def test_words_that_do_not_say_how_much_give_no_value(cell):
    assert amount_of(cell) == Amount(None, "word")


@pytest.mark.parametrize("cell", [None, "", "   ", "-", "n/a", "NA"])
def test_a_blank_is_no_amount(cell):
    assert amount_of(cell) is None


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("hours per week", "week"), ("std hrs/wk", "week"), ("heures hebdo", "week"),
        ("hours per fortnight", "fortnight"), ("biweekly hours", "fortnight"),
        ("bi-weekly std hours", "fortnight"), ("hrs per pay period", "fortnight"),
        ("heures par quinzaine", "fortnight"), ("hours per two weeks", "fortnight"),
        ("hrs p/fn", "fortnight"), ("monthly hours", "month"), ("heures par mois", "month"),
        ("annual hours", "year"), ("hours per annum", "year"), ("hours", ""),
    ],
)  # fmt: skip
def test_the_period_of_hours_is_told_by_words(text, period):
    assert period_of(text) == period


def test_part_time_is_a_word_and_a_number_is_none():
    assert says_part_time("Part-time")
    assert not says_part_time("Full time")
    assert not says_part_time(0.5)
    assert all(map(says_time, ("half time", "ft", "part time")))
    assert not says_time("staff nurse")


@pytest.mark.parametrize(
    ("cell", "read"), [("1,950", 1950.0), ("1 607", 1607.0), ("37,5", "37,5"), (40, 40)]
)
def test_thousands_are_read_where_hours_are_meant(cell, read):
    assert with_thousands(cell) == read


@given(st.one_of(st.none(), st.text(max_size=30), st.floats(), st.integers(), st.booleans(),
                 st.times(), st.timedeltas(), st.dates()))  # fmt: skip
def test_any_cell_is_an_amount_or_none(cell):
    amount = amount_of(cell)
    assert amount is None or isinstance(amount, Amount)


@given(st.floats(0, 2), st.sampled_from(["{}", "{} FTE", " {} wte ", "FTE {}"]))
def test_a_fraction_reads_the_same_in_every_dress(value, dress):
    text = f"{value:.3f}"
    assert amount_of(dress.format(text)).value == pytest.approx(float(text))
    assert amount_of(dress.format(text.replace(".", ","))).value == pytest.approx(float(text))
