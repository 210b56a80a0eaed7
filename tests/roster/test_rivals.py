"""Rival columns: which of several is used, whatever their order."""

from itertools import permutations

import pytest

from desktop.roster.content import content_of
from desktop.roster.rivals import one_of_each_kind
from desktop.roster.roster import Column


def settled(*columns):
    """Columns as (heading, becomes, confidence, values); what each became, by heading."""
    made = [
        Column(n, heading, kind, "column.reason.heading", confidence=sure)
        for n, (heading, kind, sure, _) in enumerate(columns)
    ]
    contents = [content_of(values) for *_, values in columns]
    return {column.header: column for column in one_of_each_kind(made, contents)}


def everywhere(*columns):
    """What becomes of columns, the same in every order."""
    answers = [
        {heading: column.becomes for heading, column in settled(*order).items()}
        for order in permutations(columns)
    ]
    assert all(answer == answers[0] for answer in answers)
    return answers[0]


def test_the_surest_is_used_and_the_other_says_why_not():
    made = settled(("Job Title", "title", 0.9, ["Nurse"]), ("Role", "title", 0.5, ["Porter"]))
    assert made["Job Title"].becomes == "title"
    assert made["Role"].becomes is None
    assert made["Role"].reason == "column.reason.second"


def test_of_two_equally_sure_the_one_with_more_values_is_used():
    told = everywhere(("A", "grade", 0.5, ["1", "2"]), ("B", "grade", 0.5, ["1", "2", "3"]))
    assert told == {"A": None, "B": "grade"}


@pytest.mark.parametrize(
    ("kinds", "department"),
    [
        (("department", "division", "site"), "A"), (("division", "site", "site"), "A"),
        (("site", "site", "division"), "C"),
    ],
)  # fmt: skip
def test_a_department_goes_before_a_division_and_a_division_before_a_site(kinds, department):
    columns = [
        (name, kind, 0.4 + 0.2 * n, ["Ward 4", "Ward 5"])
        for n, (name, kind) in enumerate(zip("ABC", kinds, strict=True))
    ]
    told = everywhere(*columns)
    assert [name for name, kind in told.items() if kind == "department"] == [department]


def test_the_deepest_of_numbered_levels_is_the_department():
    levels = [(f"Org L{n}", "division", 1 - n / 10, ["Ward 4", "Ward 5"]) for n in (3, 5, 4)]
    assert everywhere(*levels) == {"Org L3": None, "Org L5": "department", "Org L4": None}


def test_a_site_that_is_a_town_parts_nobody():
    assert settled(("City", "site", 0.9, ["Leeds", "York"]))["City"].becomes is None


def test_what_the_manager_chose_goes_before_everything():
    told = everywhere(
        ("Department", "department", 1.0, ["Ward 4"]), ("Division", "department", 2.0, ["Surgery"])
    )
    assert told == {"Department": None, "Division": "department"}


def test_a_budget_tells_the_fte_only_where_nothing_else_does():
    budget = ("Budget WTE", "budget", 0.9, [1, 1])
    assert everywhere(budget)["Budget WTE"] == "fte"
    both = everywhere(budget, ("Actual WTE", "fte", 0.9, [1, 0.5]))
    assert both == {"Budget WTE": "budget", "Actual WTE": "fte"}


def test_two_columns_of_hours_that_both_differ_are_rivals():
    told = everywhere(
        ("Contract", "hours", 0.9, [37.5, 20]), ("Worked", "hours", 0.8, [30, 10]),
    )  # fmt: skip
    assert told == {"Contract": "hours", "Worked": None}


def test_a_code_parts_the_staff_where_nothing_else_does():
    column = Column(0, "DEPTID", None, "column.reason.not_needed", confidence=0.9)
    (told,) = one_of_each_kind([column], [content_of([6170, 6180] * 6)])
    assert (told.becomes, told.reason) == ("department", "column.reason.heading")
