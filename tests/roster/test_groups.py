"""Headings of groups: labels, codes, and what must never become a department."""

import pytest

from desktop.roster.groups import carried_down, confirmed, group_of, is_heading, labelled, says_pool


@pytest.mark.parametrize(
    ("row", "department"),
    [
        (("Department:", "6170", "Intensive Care"), "6170 Intensive Care"),
        (("Department: ICU", None), "ICU"),
        (("Dept", "ICU", None), "ICU"),
        (("Dept:", "ICU", "Jane Okafor"), "ICU"),
        (("Dept: ICU Manager: Jane Okafor",), "ICU"),
        (("COST CENTRE # 4410 Pharmacy",), "4410 Pharmacy"),
        (("Département : Urgence",), "Urgence"),
        (("Labor Level: 6170 ICU",), "6170 ICU"),
        (("Department",), None),
        (("Ward 3",), None),
        (("Departmental total:", 5), None),
        ((), None),
    ],
)
def test_a_label_names_its_department(row, department):
    assert labelled(row) == department


@pytest.mark.parametrize(
    "row", [("Cardiology",), (None, "Day Surgery", ""), ("6170", "ICU"), (4410, "ED")]
)
def test_a_short_text_may_head_a_group(row):
    assert is_heading(row)


@pytest.mark.parametrize(
    "row",
    [("Manager: Jane Okafor",), ("Supervisor - Jane Okafor",), ("Employees: 12",), ("6170",),
     ("Everybody in post on 1 May.",), ("A", "B"), ("x" * 90,), ()],
)  # fmt: skip
def test_what_names_somebody_or_counts_is_no_heading(row):
    assert not is_heading(row)


@pytest.mark.parametrize(
    ("text", "group"),
    [("Vacant posts", (True, False, False)), ("Postes à pourvoir", (True, False, False)),
     ("LEAVERS", (False, True, False)), ("Bank staff", (False, False, True)),
     ("Blood Bank", (False, False, False)), ("Student Health", (False, False, False))],
)  # fmt: skip
def test_a_heading_may_speak_for_all_rows_below_it(text, group):
    found = group_of((text,))
    assert (found.vacant, found.left, found.temporary) == group


def test_a_heading_counts_when_staff_or_another_such_heading_stands_below():
    assert confirmed([0, 1, 5, 9], {0: 0, 1: 3, 5: 0, 9: 0}) == [0, 1]


def test_departments_that_stand_once_are_carried_down_and_mere_gaps_are_not():
    assert carried_down(["ICU", "", "", "ED", ""]) == ["ICU", "ICU", "ICU", "ED", "ED"]
    assert carried_down(["ICU", "ICU", "", "ED", "ED"]) is None
    assert carried_down(["", "ICU", "", ""]) is None
    assert carried_down(["ICU", "ICU", "", "", "", "ED"]) is None
    assert carried_down([]) is None


def test_a_pool_is_a_pool_only_by_its_whole_name():
    assert says_pool("nurse bank") is False
    assert says_pool("agency")
    assert not says_pool("student health")
