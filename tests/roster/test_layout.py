"""Where the header is: one row, two or three, and what the manager chooses."""

import pytest

from desktop.roster.layout import find_header, header_at

HEAD = ("Name", "Job title", "Department", "FTE")
ROW = ("Fox, Ann", "Staff Nurse", "Ward 4", 1)


@pytest.mark.parametrize("above", [(), (("Staff list",), ()), (("A", "B"), ("Run on", "1 May"))])
def test_a_header_is_found_below_titles_and_blank_rows(above):
    header = find_header((*above, HEAD, ROW, ROW))
    assert (header.first, header.last) == (len(above), len(above))
    assert header.headings == HEAD


def test_a_repeated_header_is_not_the_header():
    assert find_header((HEAD, ROW, HEAD, ROW)).last == 0


def test_words_over_two_rows_are_joined_where_that_makes_a_heading():
    rows = (("", "Job", "", "Contracted"), ("Name", "Title", "Ward", "Hours"), ROW)
    assert find_header(rows).headings == ("Name", "Job Title", "Ward", "Contracted Hours")


def test_a_merged_group_head_belongs_to_each_of_its_columns():
    rows = (("Position", None, "Employee", None), ("Number", "Title", "Number", "Name"), ROW)
    found = find_header(rows, ((0, 0, 0, 1), (0, 2, 0, 3)))
    assert found.headings == (
        "Position Number", "Position Title", "Employee Number", "Employee Name",
    )  # fmt: skip
    assert (found.first, found.last) == (0, 1)


def test_a_first_row_of_data_is_no_second_header_row():
    assert find_header((HEAD, ("Fox", "Title clerk", "Unit 4", "Full time"), ROW)).last == 0


def test_rows_without_a_known_heading_have_no_header():
    assert find_header((("Who", "What"), ("Fox", "Nurse"))) is None
    assert find_header(()) is None


def test_the_row_that_the_manager_chooses_is_the_last_of_the_header():
    rows = (("", "Job", "", "Contracted"), ("Name", "Title", "Ward", "Hours"), ROW)
    assert header_at(rows, 2).headings[1] == "Job Title"
    assert header_at(rows, 1).headings == ("", "Job", "", "Contracted")
    assert header_at(rows, 99).headings == ()
