"""The age of the evidence base."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.evidence.edition import Edition, is_old, months_old

DAYS = st.dates(date(2020, 1, 1), date(2040, 1, 1))


def of(year, month, day):
    return Edition("2026.1", date(year, month, day), {})


@pytest.mark.parametrize(
    ("today", "months"),
    [
        (date(2026, 11, 24), 0),
        (date(2026, 12, 23), 0),
        (date(2026, 12, 24), 1),
        (date(2028, 5, 24), 18),
        (date(2020, 1, 1), 0),
    ],
)
def test_months_are_counted_whole(today, months):
    assert months_old(of(2026, 11, 24), today) == months


def test_the_day_that_completes_18_months_is_young_enough_and_the_next_is_not():
    assert not is_old(of(2026, 11, 24), date(2028, 5, 24), 18)
    assert is_old(of(2026, 11, 24), date(2028, 5, 25), 18)


def test_an_edition_of_the_31st_is_old_after_the_last_day_of_a_shorter_month():
    assert not is_old(of(2026, 8, 31), date(2028, 2, 29), 18)
    assert is_old(of(2026, 8, 31), date(2028, 3, 1), 18)


@given(DAYS, DAYS)
def test_an_old_edition_stays_old(made, today):
    edition = Edition("2026.1", made, {})
    if is_old(edition, today, 18):
        assert is_old(edition, today + timedelta(days=1), 18)
        assert months_old(edition, today) >= 17
    else:
        assert months_old(edition, today) <= 18
