"""The log on paper: what was changed and why, never what was entered for the first time."""

from builders_desktop import line, match, review

from desktop.briefing.changes import changes_of
from desktop.briefing.crossing import load_crossing
from desktop.department.entered import Inputs, ToolEntry
from desktop.review.decisions import Desk

WARD = "Ward 4"


def desk():
    return Desk(review((line("Biller", 6), match("43-3021.00"))), lambda: "2026-11-24")


def told(d):
    lines = changes_of(d.review.log, WARD, (), load_crossing("en-US"))
    return [(line.subject, line.before, line.after, line.reason) for line in lines]


def scribe(state, pressure=None, reason=""):
    return Inputs(tools=(ToolEntry("ai_scribe", state, pressure, reason),))


def test_a_first_entry_is_no_change():
    d = desk()
    d.change_inputs(scribe("planned"), WARD)
    assert told(d) == []


def test_what_a_department_says_first_changes_nothing_that_all_departments_share():
    d = desk()
    d.change_inputs(scribe("planned"))
    d.change_inputs(Inputs(), WARD)
    assert told(d) == []


def test_another_value_in_the_same_place_is_a_change_and_so_is_none():
    d = desk()
    d.change_inputs(scribe("planned"), WARD)
    d.change_inputs(scribe("live"), WARD)
    d.change_inputs(Inputs(), WARD)
    assert [change[1:3] for change in told(d)] == [("planned", "in use"), ("in use", "")]


def test_an_override_is_told_with_its_reason_from_the_first():
    d = desk()
    d.change_inputs(scribe("live", "low", "One clinic only."), WARD)
    assert told(d) == [("AI scribe: pressure", "", "low", "One clinic only.")]
