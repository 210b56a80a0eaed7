"""Every decision can be undone, an override takes a reason, and the log only grows."""

import pytest
from builders_desktop import line, match, review
from hypothesis import given
from hypothesis import strategies as st

from desktop.review.decisions import Desk, ReasonMissing

NURSE, CLERK, AIDE = "29-1141.00", "43-6013.00", "31-1131.00"


def desk():
    return Desk(
        review(
            (line("Staff nurse", 6), match(NURSE)),
            (line("Ward helper", 3), match(AIDE, "review", [AIDE, CLERK])),
            (line("Coordinator", 2), match(None)),
        ),
        lambda: "2026-11-24",
    )


def test_accepting_the_first_suggestion_needs_no_reason():
    d = desk()
    d.answer(1, AIDE)
    assert d.review.matches[1].status == "confirmed"
    assert d.review.matches[1].decided
    assert [(e.action, e.after) for e in d.review.log] == [("accept", AIDE)]


@pytest.mark.parametrize(("index", "code"), [(0, CLERK), (0, None)])
def test_an_override_takes_a_reason(index, code):
    d = desk()
    with pytest.raises(ReasonMissing):
        d.answer(index, code, "   ")
    assert d.review.log == ()
    d.answer(index, code, "They work at the desk")
    assert d.review.matches[index].code == code
    assert d.review.log[0].reason == "They work at the desk"


@pytest.mark.parametrize("code", [AIDE, CLERK, NURSE, None])
def test_a_title_still_to_check_is_answered_without_a_reason(code):
    d = desk()
    d.answer(1, code)
    assert d.review.matches[1].code == code
    assert d.review.matches[1].decided


def test_a_title_without_suggestions_may_be_answered_freely():
    d = desk()
    d.answer(2, CLERK)
    assert d.review.matches[2].status == "confirmed"


def test_a_confirmed_answer_is_changed_only_with_a_reason():
    d = desk()
    d.answer(1, AIDE)
    with pytest.raises(ReasonMissing):
        d.answer(1, CLERK)
    d.answer(2, None)
    with pytest.raises(ReasonMissing):
        d.answer(2, CLERK)


def test_none_of_these_leaves_the_title_unmatched():
    d = desk()
    d.answer(1, None)
    assert (d.review.matches[1].status, d.review.matches[1].code) == ("unmatched", None)
    assert d.review.matches[1].decided


def test_undo_and_redo_walk_the_steps_and_the_log_keeps_them_all():
    d = desk()
    start = d.review.matches
    d.answer(1, AIDE)
    after = d.review.matches
    d.undo()
    assert d.review.matches == start
    assert d.redoable.after == AIDE
    d.redo()
    assert d.review.matches == after
    assert [e.action for e in d.review.log] == ["accept", "undo", "redo"]
    assert [e.number for e in d.review.log] == [1, 2, 3]


def test_a_new_decision_forgets_what_was_undone():
    d = desk()
    d.answer(1, AIDE)
    d.undo()
    d.answer(2, CLERK)
    assert d.redoable is None


def test_undo_keeps_the_settings_of_the_briefing():
    from dataclasses import replace  # noqa: PLC0415 - only here

    d = desk()
    d.answer(1, AIDE)
    d.choose_settings(replace(d.review.settings, reviewer="A. Reviewer"))
    d.undo()
    assert d.review.settings.reviewer == "A. Reviewer"


steps = st.lists(st.one_of(st.tuples(st.integers(0, 2), st.sampled_from([NURSE, CLERK, None])),
                           st.sampled_from(["undo", "redo"])), max_size=25)  # fmt: skip


@given(steps)
def test_undoing_everything_leads_back_to_the_start(moves):
    d = desk()
    start = d.review.matches
    length = 0
    for move in moves:
        if move == "undo":
            d.undo()
        elif move == "redo":
            d.redo()
        else:
            d.answer(*move, reason="because")
        assert len(d.review.log) >= length
        length = len(d.review.log)
    while d.undoable:
        d.undo()
    assert d.review.matches == start


def test_several_lines_are_answered_in_one_step_with_a_log_line_each():
    d = desk()
    with pytest.raises(ReasonMissing):
        d.answer_all((0, 1, 2), CLERK)
    d.answer_all((0, 1, 2), CLERK, "one post in three wards")
    assert [m.code for m in d.review.matches] == [CLERK] * 3
    assert [(e.number, e.title) for e in d.review.log] == [
        (1, "Staff nurse"),
        (2, "Ward helper"),
        (3, "Coordinator"),
    ]
    d.undo()
    assert [m.code for m in d.review.matches] == [NURSE, AIDE, None]
    assert [e.number for e in d.review.log] == [1, 2, 3, 4, 5, 6], "the log only grows"
    assert d.undoable is None


def test_accepting_the_first_of_many_leaves_those_without_a_suggestion():
    d = desk()
    d.accept_first((0, 1, 2))
    assert [m.status for m in d.review.matches[:2]] == ["confirmed", "confirmed"]
    assert not d.review.matches[2].decided
    assert {e.action for e in d.review.log} == {"accept"}


def test_another_reading_takes_over_the_log_and_the_settings():
    d, other = desk(), desk()
    d.answer(1, AIDE)
    other.carry_on(d.review)
    assert other.review.log == d.review.log
    assert not other.review.matches[1].decided
