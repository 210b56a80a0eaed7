"""What a cell says: text on one line, folded for comparing, numbers and dates told apart."""

# ruff: noqa: E501 - tables are read line by line

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.roster.cells import LONGEST_TEXT, folded, is_blank, is_date, is_number, text_of


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (None, ""), ("  Job \n Title\t", "Job Title"), (12, "12"), (12.0, "12"), (0.6, "0.6"), (True, "true"),
        ("soft\u00adhyphen", "softhyphen"), ("zero\u200bwidth", "zerowidth"), ("no\u00a0break", "no break"),
        ("bell\x07", "bell"), (date(2026, 1, 2), "2026-01-02"), (time(8, 30), "08:30:00"), ("e\u0301", "é"),
        ("x" * 5000, "x" * LONGEST_TEXT), (1e20, "1e+20"),
    ],
)  # fmt: skip
def test_the_text_of_a_cell(cell, text):
    assert text_of(cell) == text


@pytest.mark.parametrize(
    ("text", "plain"),
    [("  Préposé  AUX ", "prepose aux"), ("STRASSE", "strasse"), ("ﬁnance", "finance"), ("", "")],
)
def test_folding_takes_case_and_accents_away(text, plain):
    assert folded(text) == plain


def test_numbers_dates_and_blanks_are_told_apart():
    assert is_number(1)
    assert is_number(0.5)
    assert not is_number(True)  # noqa: FBT003 - a cell may hold yes or no
    assert not is_number("1")
    assert all(map(is_date, (date(2026, 1, 1), time(1), timedelta(1))))
    assert not is_date("2026-01-01")
    assert is_blank(" \t")
    assert not is_blank(0)


@given(st.one_of(st.none(), st.text(), st.floats(), st.integers(), st.booleans(), st.datetimes()))
def test_any_cell_is_one_short_line(cell):
    text = text_of(cell)
    assert len(text) <= LONGEST_TEXT
    assert text == text.strip()
    assert "\n" not in text
    assert text_of(text) == text
    assert folded(folded(text)) == folded(text)


def test_a_day_with_a_time_is_a_date():
    assert is_date(datetime(2026, 1, 1, 8))  # noqa: DTZ001 - a cell has no zone
