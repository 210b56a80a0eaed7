"""Governance: tools with their checks, gaps counted, or half a page that says what to enter."""

from dataclasses import replace

import departments
from builders import briefing
from plain_text import said_in as said
from plain_text import text_of
from sign_samples import CLAIMS, TOOLS, checklist, claim, entered, signs

from reports.document import DataTable
from reports.sections.governance import (
    after_hours,
    governance,
    has_governance,
    questions,
    scenarios,
)
from reports.signs import Signs
from reports.wording import wording_for

W = wording_for("en-US")
GB = wording_for("en-GB")


def whole(**changes):
    return entered(departments.eight_roles(), **changes)


def test_every_tool_in_use_or_planned_has_a_row_and_what_is_missing_is_bold():
    blocks = governance(whole(), W)
    rows = next(b for b in blocks if isinstance(b, DataTable)).rows
    assert len(rows) == 4
    unchecked = rows[1]
    assert [text_of(cell) for cell in unchecked[2:5]] == ["Missing"] * 3
    assert all(run.bold for cell in unchecked[2:5] for run in cell)
    assert "In use, medium pressure (set by you)." in text_of(rows[2][0])
    assert [text_of(cell) for cell in rows[3][2:5]] == ["Open"] * 3  # planned


def test_gaps_are_counted_and_their_absence_is_said():
    assert "2 tools in use have a gap." in said(governance(whole(), W))
    one = said(governance(whole(signs=signs(validation_gaps=1)), W))
    assert "1 tool in use has a gap." in one
    none = said(governance(whole(signs=signs(validation_gaps=0)), W))
    assert "Each tool in use has a checker, a sample and a rule for when to stop it." in none


def test_tools_nobody_is_sure_of_are_named():
    assert "Not sure: general AI assistant." in said(governance(whole(), W))


def test_a_tool_that_is_planned_only_is_no_gap():
    planned = signs(tools=(TOOLS[3],), validation_gaps=0)
    assert "a gap" not in said(governance(whole(signs=planned), W))
    assert "Each tool in use" not in said(governance(whole(signs=planned), W))


def test_own_minutes_stand_beside_published_ones_with_what_speaks_against_them():
    words = said(after_hours(whole(), W))
    assert "Measured here: 52 minutes a day for each clinician before the tool, 38 since." in words
    assert "Published (partly supported): AI scribes save" in words
    assert "Against it: A randomized trial found no effect on time after hours." in words


def test_where_nothing_speaks_against_a_claim_that_is_said():
    alone = replace(claim(), against="")
    assert "Against it: We looked and found none." in said(after_hours(whole(claims=(alone,)), W))


def test_an_unchecked_claim_is_never_printed():
    words = said(after_hours(whole(claims=(replace(claim(), verified=False),)), W))
    assert "AI scribes save" not in words
    assert "Some studies find no effect." in words


def test_without_own_minutes_there_is_no_panel():
    assert after_hours(whole(signs=signs(pajama=None)), W) == ()


def test_the_ten_questions_stand_once_and_only_where_a_tool_is_in_use():
    assert said(questions(whole(), W)).count("was the tool tested on patients like ours") == 10
    assert questions(whole(signs=signs(tools=(TOOLS[3],))), W) == ()
    assert questions(whole(checklists=checklist("ready", 8)), W) == ()


def test_payers_are_for_the_us_and_a_budget_for_elsewhere():
    assert "Payer mix | 5 points less commercial cover" in said(scenarios(whole(), W))
    assert "Payer" not in said(scenarios(whole(), GB))


def test_scenarios_that_change_nothing_are_left_out():
    assert "As now" not in said(scenarios(whole(), W))


def test_money_is_spoken_of_only_where_a_scenario_is_about_money():
    assert "Never spend a saving twice." in said(scenarios(whole(), W))
    findings = tuple(line for line in signs().scenarios if line.key == "follow_up")
    assert "saving" not in said(scenarios(whole(signs=signs(scenarios=findings)), W))


def test_where_nothing_was_entered_half_a_page_says_what_to_enter_and_why():
    bare = briefing(departments.four_roles().roles)
    assert not has_governance(bare, W)
    words = said(governance(bare, W))
    assert words.startswith("What to enter next, and why")
    assert "AI tools in use or planned | When duties may change" in words
    assert "not entered" not in words.casefold()


def test_tools_that_are_not_used_at_all_are_nothing_to_show():
    unused = signs(tools=TOOLS[4:], scenarios=())
    assert not has_governance(whole(signs=unused), W)
    assert "Not sure: general AI assistant." in said(governance(whole(signs=unused), W))


def test_scenarios_alone_make_a_page_without_an_empty_map():
    alone = Signs(scenarios=signs().scenarios)
    blocks = governance(whole(signs=alone, claims=CLAIMS), W)
    assert has_governance(whole(signs=alone), W)
    assert "We do not know which AI tools you use" in said(blocks)
