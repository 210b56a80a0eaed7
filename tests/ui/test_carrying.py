"""Carrying: a corrected roster takes the work over, says what it has no place for, and undoes."""

from dataclasses import replace

import pytest
from rosters import staff, write_csv
from window import WAIT

from desktop.department.entered import Inputs
from desktop.evidence.local_programmes import LocalProgramme
from desktop.review.archive import save_review
from desktop.ui.file_dialogs import CARRY, LEAVE, STAY, FileDialogs

WARD, CLINIC = "Ward 4", "Clinic"
BEFORE = (*staff("Staff Nurse", WARD, 6), *staff("Tchn 2", WARD, 5, start=20),
          *staff("Ward Clerk", CLINIC, 7, start=40))  # fmt: skip
AFTER = (*staff("Staff Nurse", WARD, 8), *staff("Tchn 2", WARD, 5, start=20))
CODE = "29-2034.00"


@pytest.fixture
def worked(interior, qtbot, tmp_path):
    """A roster with an answer, a reviewer, and entries of two departments."""
    path = write_csv(tmp_path / "roster.csv", BEFORE)
    with qtbot.waitSignal(interior.journey.opened, timeout=WAIT):
        interior.filing.open(path)
    journey = interior.journey
    index = next(n for n, x in enumerate(journey.desk.review.lines) if "Tchn" in x.title)
    journey.desk.answer(index, CODE, "we know")
    journey.tell_reviewed()
    journey.change_inputs(Inputs(meeting_hours=3, consulted="All leads"), WARD)
    journey.change_inputs(Inputs(meeting_hours=1), CLINIC)
    journey.choose_settings(replace(journey.settings(), reviewer="A. Reviewer"))
    interior.go("columns")
    return interior


def read_corrected(interior, qtbot, path):
    write_csv(path, AFTER)
    with qtbot.waitSignal(interior.journey.carried, timeout=WAIT):
        interior.page._reload.click()


def answer(review):
    pairs = zip(review.lines, review.matches, strict=True)
    return next(m for line, m in pairs if "Tchn" in line.title)


def test_a_corrected_roster_keeps_answers_entries_and_reviewer_without_a_question(
    worked, qtbot, dialogs
):
    log = worked.journey.desk.review.log
    read_corrected(worked, qtbot, worked.journey.hand.path)
    review = worked.journey.desk.review
    assert not dialogs.asked
    assert review.people == 13, "it is the corrected one"
    assert (answer(review).code, answer(review).decided) == (CODE, True)
    assert review.inputs_for(WARD).consulted == "All leads"
    assert review.settings.reviewer == "A. Reviewer"
    assert review.log == log
    assert worked.journey.dirty


def test_one_notice_says_what_has_no_place_and_undo_brings_it_back(worked, qtbot):
    before = worked.journey.desk.review
    read_corrected(worked, qtbot, worked.journey.hand.path)
    assert CLINIC in worked.page.problem.sentence
    assert "Undo" in worked.page.problem.sentence
    assert "roster.csv" in worked.journey.history.undoable
    worked.journey.undo()
    assert worked.journey.desk.review == before
    worked.journey.redo()
    assert worked.journey.desk.review.people == 13


def test_where_everything_has_a_place_there_is_no_notice(worked, qtbot):
    with qtbot.waitSignal(worked.journey.carried, timeout=WAIT):
        worked.page._reload.click()
    assert not worked.page.problem.isVisible()


def test_an_edit_made_while_the_roster_is_being_read_is_kept(worked, qtbot):
    write_csv(worked.journey.hand.path, AFTER)
    with qtbot.waitSignal(worked.journey.carried, timeout=WAIT):
        worked.page._reload.click()
        worked.journey.change_inputs(Inputs(meeting_hours=9), WARD)
    assert worked.journey.desk.review.inputs_for(WARD).meeting_hours == 9


def test_a_roster_that_is_gone_leaves_the_work_as_it_was(worked, qtbot):
    before = worked.journey.desk
    worked.journey.hand.path.unlink()
    with qtbot.waitSignal(worked.journey.refused, timeout=WAIT):
        worked.page._reload.click()
    assert worked.journey.desk is before


@pytest.mark.parametrize("answered", [CARRY, LEAVE, STAY])
def test_with_work_in_hand_another_roster_is_asked_about(
    worked, qtbot, tmp_path, dialogs, answered
):
    other = write_csv(tmp_path / "next month.csv", AFTER)
    dialogs.go_on, dialogs.leave = answered, LEAVE
    before = worked.journey.desk
    if answered == STAY:
        worked.filing.open(other)
        assert not worked.journey.background.busy
        assert worked.journey.desk is before
        return
    with qtbot.waitSignal(worked.journey.opened, timeout=WAIT):
        worked.filing.open(other)
    assert dialogs.asked[0] == "going_on"
    assert worked.journey.hand.path == other
    kept = worked.journey.desk.review.inputs_for(WARD).meeting_hours
    assert kept == (3 if answered == CARRY else None)


def test_courses_of_the_settings_stand_in_an_opened_saved_review_as_well(worked, qtbot, tmp_path):
    journey, path = worked.journey, tmp_path / "saved.touchstone"
    own, kept = LocalProgramme("Of this review"), LocalProgramme("Of the settings")
    journey.change_inputs(Inputs(local_programmes=(own,)), WARD)
    save_review(journey.desk.review, path)
    journey.kept.change(lambda now: replace(now, programmes=(kept, own)))
    journey.dirty = False
    with qtbot.waitSignal(journey.opened, timeout=WAIT):
        worked.filing.open(path)
    assert journey.desk.review.inputs_for(WARD).local_programmes == (own, kept)
    assert journey.desk.review.inputs_for(CLINIC).local_programmes == (kept, own)


def test_tries_with_the_sample_are_never_offered_to_a_roster(opened, qtbot, tmp_path, dialogs):
    opened.journey.change_inputs(Inputs(meeting_hours=3), WARD)
    dialogs.leave = LEAVE
    with qtbot.waitSignal(opened.journey.opened, timeout=WAIT):
        opened.filing.open(write_csv(tmp_path / "own.csv", AFTER))
    assert dialogs.asked == ["leaving"]


def test_the_question_can_be_answered_by_enter_and_left_by_escape(language, monkeypatch):
    asked = []
    monkeypatch.setattr(FileDialogs, "_ask", lambda *call: asked.append(call[1:]) or STAY)
    assert FileDialogs(language).going_on(None, "next.csv") == STAY
    _, said, more, ways = asked[0]
    assert "next.csv" in said
    assert "Undo" in more
    assert list(ways) == [CARRY, LEAVE, STAY]
