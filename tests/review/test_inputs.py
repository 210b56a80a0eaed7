"""Inputs are read strictly: what is wrong is said with its place, and the rest is kept."""

from dataclasses import replace

import pytest
from builders_desktop import line, match, review
from hypothesis import given
from hypothesis import strategies as st
from input_samples import FULL

from desktop.briefing import wording_for
from desktop.department.entered import Inputs, RangeEntry, ToolEntry
from desktop.review.archive import load_review, save_review
from desktop.review.decisions import Desk, ReasonMissing
from desktop.review.input_changes import flat, input_changes
from desktop.review.input_fields import NUMBERS
from desktop.review.inputs import inputs_of


def words(problem):
    return wording_for("en-US").say(problem.key, **dict(problem.values))


def test_a_full_set_is_read_without_a_problem():
    read = inputs_of(FULL)
    assert read.problems == ()
    scribe = read.inputs.tool("ai_scribe")
    assert (scribe.state, scribe.sampling, scribe.checker) == ("live", 0.1, "Lead nurse, clinic")
    assert read.inputs.safeguards == ("caseload_limit", "debrief")
    assert len(read.inputs.local_programmes) == 1


def test_nothing_entered_is_no_zero():
    inputs = inputs_of({}).inputs
    assert inputs == Inputs()
    assert all(getattr(inputs, name) is None for name in NUMBERS if "." not in name)


@pytest.mark.parametrize(
    ("values", "path", "key"),
    [
        ({"relief": 2}, "relief", "input.out_of_range"),
        ({"relief": -0.1}, "relief", "input.out_of_range"),
        ({"relief": "much"}, "relief", "input.not_a_number"),
        ({"relief": True}, "relief", "input.not_a_number"),
        ({"relief": float("nan")}, "relief", "input.not_a_number"),
        ({"auditor_posts": 1.5}, "auditor_posts", "input.not_whole"),
        ({"colour": 1}, "colour", "input.unknown_name"),
        ({"consulted": 5}, "consulted", "input.not_text"),
        ({"consulted": "x" * 300}, "consulted", "input.too_long"),
        ({"tools": []}, "tools", "input.not_an_object"),
        ({"tools": {"laser": {}}}, "tools.laser", "input.unknown_name"),
        ({"tools": {"ai_scribe": {}}}, "tools.ai_scribe.state", "input.missing"),
        ({"tools": {"ai_scribe": {"state": "on"}}}, "tools.ai_scribe.state", "input.unknown_word"),
        (
            {"tools": {"ai_scribe": {"state": "live", "checker": "Dr. Maria Lopez"}}},
            "tools.ai_scribe.checker",
            "input.person",
        ),
        (
            {"tools": {"ai_scribe": {"state": "live", "saved_low": 3}}},
            "tools.ai_scribe.saved_low",
            "input.both_ends",
        ),
        (
            {"tools": {"ai_scribe": {"state": "live", "saved_low": 3, "saved_high": 2}}},
            "tools.ai_scribe.saved_low",
            "input.low_above_high",
        ),
        (
            {"tools": {"ai_scribe": {"state": "live", "pressure": "low"}}},
            "tools.ai_scribe.pressure_reason",
            "input.needs_reason",
        ),
        ({"safeguards": ["luck"]}, "safeguards[0]", "input.unknown_word"),
        ({"safeguards": "debrief"}, "safeguards", "input.not_a_list"),
        (
            {"readiness": [{"group": "Nurses", "replies": 9, "means": [1, 2]}]},
            "readiness[0].means",
            "input.eight",
        ),
        (
            {"readiness": [{"group": "Nurses", "replies": 9, "means": [9] * 8}]},
            "readiness[0].means[0]",
            "input.out_of_range",
        ),
        ({"choices": [{"role": "biller"}]}, "choices[0].option", "input.missing"),
        (
            {"ranges": [{"role": "biller", "low": 60, "high": 20, "reason": "we looked"}]},
            "ranges[0].low",
            "input.low_above_high",
        ),
        (
            {"ranges": [{"role": "biller", "low": 1, "high": 2}]},
            "ranges[0].reason",
            "input.missing",
        ),
        ({"local_programmes": [{"course": "", "hours": 3}]}, "local_programmes[0].course",
         "local.no_course"),
        ([], ".", "input.not_an_object"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_place(values, path, key):
    problem = inputs_of(values).problems[0]
    assert (problem.path, problem.key) == (path, key)
    said = words(problem)
    assert "{" not in said
    if key.startswith("input."):
        assert said.startswith(f"In {path}:")
        assert said.count(".") >= 2, "what is wrong, and what to do"


def test_one_wrong_entry_loses_nothing_else():
    read = inputs_of({**FULL, "relief": 9})
    assert [problem.path for problem in read.problems] == ["relief"]
    assert read.inputs == replace(inputs_of(FULL).inputs, relief=None)


@given(st.recursive(st.none() | st.booleans() | st.floats() | st.text(),
                    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))  # fmt: skip
def test_no_value_of_any_kind_breaks_the_reader(value):
    for name in ("tools", "safeguards", "readiness", "choices", "ranges", "relief", "consulted"):
        read = inputs_of({name: value})
        assert all(problem.path.startswith(name) for problem in read.problems)
    read = inputs_of({"tools": {"ai_scribe": value}, "choices": [value], "relief": 0.5})
    assert read.inputs == Inputs(relief=0.5), "nothing of the soup was taken for an entry"
    assert isinstance(inputs_of(value).inputs, Inputs)


# ---- on the desk --------------------------------------------------------------------------------


def desk():
    return Desk(review((line("Biller", 6), match("43-3021.00"))), lambda: "2026-11-24")


def test_a_change_is_one_step_with_a_line_for_each_entry_and_can_be_undone():
    d = desk()
    d.change_inputs(inputs_of(FULL).inputs)
    places = [entry.title for entry in d.review.log]
    assert "tools.ai_scribe.checker" in places
    assert places == list(dict.fromkeys(places))
    assert [entry.number for entry in d.review.log] == list(range(1, len(places) + 1))
    d.undo()
    assert d.review.inputs == Inputs()
    assert len(d.review.log) == 2 * len(places), "the log only grows"
    d.redo()
    assert d.review.inputs == inputs_of(FULL).inputs


def test_the_same_inputs_again_are_no_step():
    d = desk()
    d.change_inputs(Inputs())
    assert d.undoable is None


@pytest.mark.parametrize(
    "override",
    [
        Inputs(tools=(ToolEntry("ai_scribe", "live", "low"),)),
        Inputs(ranges=(RangeEntry("biller", 20, 60, ""),)),
    ],
)
def test_an_override_takes_a_reason(override):
    d = desk()
    with pytest.raises(ReasonMissing):
        d.change_inputs(override)
    assert d.review.log == ()
    d.change_inputs(override, reason="One clinic only.")
    assert {e.reason for e in d.review.log} == {"One clinic only."}


def test_a_default_pressure_needs_no_reason():
    d = desk()
    d.change_inputs(Inputs(tools=(ToolEntry("ai_scribe", "live", "high"),)))
    assert [e.action for e in d.review.log] == ["driver", "driver"]


def test_a_saved_review_brings_its_inputs_back(tmp_path):
    d = desk()
    d.change_inputs(inputs_of(FULL).inputs)
    d.change_inputs(Inputs(relief=0.5), "Ward 4")
    save_review(d.review, tmp_path / "a.touchstone")
    assert load_review(tmp_path / "a.touchstone") == d.review


def test_several_departments_do_not_count_one_amount_twice():
    two = review(
        (line("Biller", 6), match("43-3021.00")),
        (line("Nurse", 6, department="Ward 9"), match("29-1141.00")),
    )
    entered = replace(two, inputs=inputs_of(FULL).inputs)
    ward = entered.inputs_for("Ward 9")
    assert ward.tool("ai_scribe").state == "live"
    assert (ward.tool("ai_scribe").volume, ward.auditor_posts, ward.demand_hours) == (None,) * 3


def test_changes_name_what_is_new_gone_and_other():
    before, after = Inputs(relief=0.1, demand_hours=5), Inputs(relief=0.2, auditor_posts=2)
    told = {c.place: (c.before, c.after) for c in input_changes(before, after)}
    assert told == {
        "relief": ("0.1", "0.2"),
        "demand_hours": ("5", None),
        "auditor_posts": (None, "2"),
    }
    assert input_changes(after, after) == ()
    assert len(flat(inputs_of(FULL).inputs)) > 30
