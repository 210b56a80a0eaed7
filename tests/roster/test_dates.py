"""Dates in cells: in any order, as serial numbers, in words; 1900-01-01 stands for none."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.roster.dates import day_of, order_of


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2026-03-04", date(2026, 3, 4)),
        ("25/12/2026", date(2026, 12, 25)),
        ("12/25/2026", date(2026, 12, 25)),
        ("25.12.26", date(2026, 12, 25)),
        ("25/12/2026 00:00", date(2026, 12, 25)),
        ("14-Mar-2025", date(2025, 3, 14)),
        ("14MAR2025", date(2025, 3, 14)),
        ("March 3, 2026", date(2026, 3, 3)),
        ("3rd March 2026", date(2026, 3, 3)),
        ("1er août 2026", date(2026, 8, 1)),
        ("12 févr. 2026", date(2026, 2, 12)),
        ("20261231", date(2026, 12, 31)),
        (45000, date(2023, 3, 15)),
        ("45000.5", None),
        (45000.0, date(2023, 3, 15)),
        (datetime(2026, 1, 2, 3, 4), date(2026, 1, 2)),  # noqa: DTZ001 - as a workbook has it
        ("31-DEC-4712", date(4712, 12, 31)),
        (date(1900, 1, 1), None),
        ("00/00/0000", None),
        ("Permanent", None),
        ("", None),
        (None, None),
        (12, None),
        (True, None),
    ],
)
def test_a_date_is_read_as_by_hand(cell, day):
    assert day_of(cell) == day


def test_the_order_of_a_column_is_told_by_a_day_after_the_twelfth():
    assert order_of(["03/04/2026", "25/04/2026"]) == "day"
    assert order_of(["03/04/2026", "04/25/2026"]) == "month"
    assert order_of(["03/04/2026", None, 5]) == "either"
    assert order_of(["25/04/2026", "04/25/2026"]) == "either"


def test_where_day_and_month_cannot_be_told_apart_the_later_day_counts():
    assert day_of("03/11/2026") == date(2026, 11, 3)
    assert day_of("03/11/2026", "month") == date(2026, 3, 11)


@given(st.dates(date(1950, 1, 1), date(2100, 1, 1)))
def test_a_written_date_is_the_date(day):
    assert day_of(day.isoformat()) == day
    assert day_of(day.strftime("%d/%m/%Y"), "day") == day
    assert day_of(day.strftime("%m/%d/%Y"), "month") == day


@given(st.one_of(st.text(max_size=20), st.floats(), st.integers()))
def test_any_cell_is_a_date_or_none(cell):
    assert day_of(cell) is None or isinstance(day_of(cell), date)
