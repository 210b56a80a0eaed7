"""Titles that stand once for several people are carried down; rows without a title stay so."""

from desktop.roster.carrying import carry_titles
from desktop.roster.columns import recognise

HEAD = ("Name", "Job title", "Department", "FTE")


def carried(*rows):
    found = carry_titles(rows, recognise(HEAD, rows))
    return [row[1] for row in found.rows], found.given


def test_a_title_that_stands_once_holds_for_the_people_below():
    titles, given = carried(
        ("Fox, Ann", "Staff Nurse", "ICU", 1), ("Roy, Bo", "", "", 1), ("Ito, Cy", "", "", 1),
        ("Kay, Di", "Porter", "ED", 1), ("Lam, Ed", "", "", 1),
    )  # fmt: skip
    assert titles == ["Staff Nurse"] * 3 + ["Porter"] * 2
    assert given == (1, 2, 4)


def test_where_departments_stand_on_every_row_a_blank_title_is_no_title():
    rows = [("Fox, Ann", "Staff Nurse", "ICU", 1), ("Roy, Bo", "", "ICU", 1),
            ("Ito, Cy", "", "ICU", 1), ("Kay, Di", "Porter", "ED", 1)]  # fmt: skip
    assert carried(*rows)[1] == ()


def test_totals_are_given_no_title():
    titles, _ = carried(
        ("Fox, Ann", "Staff Nurse", "ICU", 1), ("Roy, Bo", "", "", 1), ("Ito, Cy", "", "", 1),
        ("Total", "", "", 3),
    )  # fmt: skip
    assert titles[3] == ""
