"""FTE of rows from columns of every kind, added up by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.roster.hours import fte_of_rows
from desktop.roster.roster import Column


def read(cells, kind="fte", heading="FTE", **more):
    """The FTE of rows 2, 3, ... of a file with one column, and perhaps others."""
    told = [(kind, heading, cells), *((k, k, c) for k, c in more.items())]
    columns = [Column(n, head, kind, "r") for n, (kind, head, _) in enumerate(told)]
    numbers = range(2, len(cells) + 2)
    return fte_of_rows(columns, lambda place: told[place][2], numbers)


def values(fte):
    return list(fte.by_row.values())


def told(fte, key):
    return next((problem for problem in fte.problems if problem.key == key), None)


@pytest.mark.parametrize(
    ("cells", "expected", "source"),
    [
        ([1, 0.5, 0, "0,6"], [1, 0.5, 0, 0.6], "column"),
        (["100 %", "60 %", "80%"], [1, 0.6, 0.8], "column"),
        ([100, 60, 40, 0], [1, 0.6, 0.4, 0], "column"),
        (["1.0 FTE", "0.8 FTE"], [1, 0.8], "column"),
        (["FULL-TIME", "PART-TIME", "Half time"], [1, None, 0.5], "words"),
        ([37.5, 37.5, 22.5], [1, 1, 0.6], "hours"),
        (["1.0", "0.5", "18.75 hrs", "37.5 hrs", "37.5 hrs"], [1, 0.5, 0.5, 1, 1], "column"),
    ],
)
def test_a_column_of_fte_is_read_on_its_scale(cells, expected, source):
    fte = read(cells)
    assert values(fte) == expected
    assert fte.source == source


@pytest.mark.parametrize(
    ("cells", "heading", "expected", "basis"),
    [
        ([37.5, 22.5, 37.5, 0], "Hours per week", [1, 0.6, 1, 0], "37.5"),
        ([40, 36, 40, 24], "Std Hrs/Wk", [1, 0.9, 1, 0.6], "40"),
        ([75, 45, 75], "Hours per fortnight", [1, 0.6, 1], "75"),
        ([80, 72, 80, 40], "Biweekly Std Hours", [1, 0.9, 1, 0.5], "80"),
        ([76, 38, 76], "Hours", [1, 0.5, 1], "76"),
        (["37,5", "30,0", "37,5"], "Heures / semaine", [1, 0.8, 1], "37.5"),
        (["1,950", "975", "1,950"], "Annual hours", [1, 0.5, 1], "1950"),
        ([162.5, 81.25, 162.5], "Monthly hours", [1, 0.5, 1], "162.5"),
        (["37:30", "18:45", "37:30"], "Contracted hours", [1, 0.5, 1], "37.5"),
        (["37.5 per week", "37.5 per week", "45 per fortnight"], "Hours", [1, 1, 0.6], "37.5"),
    ],
)
def test_hours_become_fte_and_the_basis_is_told(cells, heading, expected, basis):
    fte = read(cells, "hours", heading)
    assert values(fte) == expected
    assert fte.source == "hours"
    assert dict(told(fte, "problem.hours_basis").values) == {"hours": basis}


def test_full_time_hours_of_each_row_are_used_where_a_column_has_them():
    fte = read([37.5, 20, 36, 18], "hours", "Hours", basis=[37.5, 40, 36, None])
    # the last row has no full-time hours of its own: 37.5 is the largest common figure
    assert values(fte) == [1, 0.5, 1, 0.48]
    assert told(fte, "note.hours_basis_column")


def test_parts_of_a_post_beside_cells_that_say_hours_stay_parts():
    fte = read([1, 0.9, "40 hrs", "36 hrs", 0.5], kind="hours", heading="FTE / hrs")
    assert values(fte) == [1, 0.9, 1, 0.9, 0.5]


def test_rows_that_cannot_be_read_are_named():
    fte = read([1, "see HR", None, 3, -1, 1, 1, 1])
    assert told(fte, "problem.fte_unreadable").rows == (3, 4, 5, 6)
    assert values(fte)[1:5] == [None] * 4


def test_part_time_without_a_figure_is_told_apart():
    fte = read(["FT", "PT", "FT", "Part time", "?"])
    assert told(fte, "problem.part_time").rows == (3, 5)
    assert told(fte, "problem.fte_unreadable").rows == (6,)


def test_more_than_a_post_and_a_half_is_told_and_counted():
    fte = read([1, 1.6, 1, 1.5, 2])
    assert values(fte) == [1, 1.6, 1, 1.5, 2]
    assert told(fte, "problem.fte_large").rows == (3, 6)


def test_hours_are_read_where_the_other_column_says_only_full_or_part_time():
    fte = read(["FT", "PT", "FT"], hours=[40, 20, 40])
    assert values(fte) == [1, 0.5, 1]
    assert fte.source == "hours"


def test_full_time_is_a_whole_post_where_hours_stand_only_for_the_others():
    fte = read(["F", "P", "F", "P"], "fte", "Full or Part-Time", hours=["", "20", "40", ""])
    assert values(fte) == [1, 0.5, 1, None]
    assert fte.source == "hours"
    assert told(fte, "problem.part_time").rows == (5,)


def test_what_a_post_is_budgeted_for_is_kept_for_vacant_posts():
    fte = read([1, None, 0.8], "fte", "Contracted WTE", budget=[1, 0.6, 1])
    assert values(fte) == [1, None, 0.8]
    assert list(fte.budget.values()) == [1, 0.6, 1]
    assert fte.problems == ()
    fte = read([1, None, "see HR", None], "fte", "Contracted WTE", budget=[1, 0.6, 1, None])
    assert told(fte, "problem.fte_unreadable").rows == (4, 5)


def test_a_column_without_any_amount_is_passed_over():
    assert read([None, "", "-"]).source == "assumed"
    assert read(["", ""], hours=[40, 20]).source == "hours"


def test_no_column_is_assumed():
    assert fte_of_rows([], lambda _: [], [2, 3]).source == "assumed"


@given(st.lists(st.integers(0, 100), min_size=1, max_size=40))
def test_percent_and_fractions_of_the_same_posts_give_the_same_sum(parts):
    percent = read([f"{part} %" for part in parts])
    fractions = read([part / 100 for part in parts])
    assert sum(values(percent)) == pytest.approx(sum(parts) / 100)
    assert values(percent) == pytest.approx(values(fractions))


cells = st.one_of(
    st.none(), st.text(max_size=12), st.floats(), st.integers(), st.booleans(), st.dates(),
    st.times(), st.sampled_from(["FT", "PT", "60 %", "37.5 hrs", "1,0", "72 per fortnight"]),
)  # fmt: skip


@given(st.lists(cells, max_size=25), st.sampled_from(["fte", "hours"]))
def test_any_soup_gives_between_none_and_two_posts_on_each_row(soup, kind):
    fte = read(soup, kind, "FTE" if kind == "fte" else "Hours")
    assert fte.source == "assumed" or list(fte.by_row) == list(range(2, len(soup) + 2))
    assert all(value is None or 0 <= value <= 2 for value in values(fte))
