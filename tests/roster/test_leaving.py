"""Who has left: by words, letters, yes and no, and by dates that have passed."""

from datetime import date

import pytest

from desktop.roster.leaving import left_by_date, left_by_status

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("cells", "heading", "left"),
    [
        (["Active", "Terminated", "Leave of absence", "Retired"], "Status", [1, 3]),
        (["A", "T", "L", "R", "P"], "HR Status", [1, 3]),
        (["Day", "T", "L"], "Status", []),  # letters among words say nothing
        (["Y", "N", "Y"], "Active", [1]),
        (["Y", "N", ""], "Terminated", [0]),
        (["A", "I"], "ACTIVE/INACTIVE", [1]),
        (["true", "false"], "Is active", [1]),
        (["Oui", "Non"], "Actif", [1]),
        (["Y", "N"], "Status", []),  # nobody can know which is which
        ([None, ""], "Status", []),
    ],
)
def test_a_status_tells_who_has_left(cells, heading, left):
    assert left_by_status(cells, heading) == left


def test_an_end_date_before_the_day_of_the_assessment_is_a_leaver():
    cells = [None, "23/11/2026", date(2026, 11, 24), "31/12/2027", 45000, "Permanent"]
    assert left_by_date(cells, TODAY) == [1, 4]


def test_without_a_day_of_assessment_nobody_has_left_by_date():
    assert left_by_date([date(2020, 1, 1), None], None) == []


def test_a_column_in_which_all_dates_have_passed_ends_something_else():
    assert left_by_date([date(2020, 1, 1), date(2021, 1, 1)], TODAY) == []


def test_who_was_hired_again_after_the_end_is_there():
    ends = [date(2015, 6, 30), date(2018, 1, 15), None]
    again = ["2016-02-01", "", ""]
    assert left_by_date(ends, TODAY, [again]) == [1]
