"""Memory: decisions come back with the next roster, marked as remembered, and can be undone."""

import pytest
from PySide6.QtCore import Qt
from window import WAIT

from desktop.review import crosswalk_aside

ROWS = "Job Title,Department\nWard Associate,Ward A\nStores Associate,Ward A\n"
AIDE = "31-1131.00"


@pytest.fixture
def roster(tmp_path):
    path = tmp_path / "roster.csv"
    path.write_text(ROWS, encoding="utf-8")
    return path


def open_file(interior, qtbot, path):
    interior.journey.dirty = False
    with qtbot.waitSignal(interior.journey.opened, timeout=WAIT):
        interior.filing.open(path)
    interior.go("roles")
    return next(
        n for n, line in enumerate(interior.journey.desk.review.lines)
        if line.title == "Ward Associate"
    )  # fmt: skip


def decide(interior, index):
    interior.journey.desk.answer(index, AIDE, "they help at the bedside")
    interior.journey.tell_reviewed()


def test_a_decision_comes_back_with_the_next_roster_and_is_marked(interior, qtbot, roster):
    index = open_file(interior, qtbot, roster)
    decide(interior, index)
    index = open_file(interior, qtbot, roster)
    match = interior.journey.desk.review.matches[index]
    assert (match.code, match.decided) == (AIDE, True)
    row = next(r for r in interior.page.table.queue.all if r.index == index)
    assert row.status == "remembered"
    assert "before" in row.why
    qtbot.keyClick(interior.page.table, Qt.Key.Key_S)
    decided_today = [r.status for r in interior.page.table.queue.all if r.status == "confirmed"]
    assert not decided_today


def test_an_answer_that_is_taken_back_is_forgotten(interior, qtbot, roster):
    index = open_file(interior, qtbot, roster)
    decide(interior, index)
    interior.journey.undo()
    index = open_file(interior, qtbot, roster)
    assert not interior.journey.desk.review.matches[index].decided


def test_answers_about_the_sample_are_not_kept(opened, preferences):
    index = next(n for n, m in enumerate(opened.journey.desk.review.matches) if m.candidates)
    opened.journey.desk.answer(index, AIDE, "so")
    opened.journey.tell_reviewed()
    opened.journey.memory.finish()
    assert not preferences.crosswalk.exists()


def test_a_memory_that_cannot_be_read_is_told_and_the_roster_opens(
    interior, qtbot, roster, preferences
):
    preferences.crosswalk.write_bytes(b"no,such\ncolumns,here\n")
    told = []
    interior.journey.refused.connect(told.append)
    decide(interior, open_file(interior, qtbot, roster))
    interior.journey.memory.finish()
    assert "crosswalk.csv" in told[0]
    assert preferences.crosswalk.read_bytes().startswith(b"no,such"), "never written over"


def test_a_decision_of_another_edition_is_kept_and_told_once(interior, qtbot, roster, preferences):
    gone = 'Old Title,,99-9999.00,,2025-01-02,"why, once",'
    head = "title,department,code,profile,decided,note,suggested\n"
    preferences.crosswalk.write_text(f"{head}{gone}\n", encoding="utf-8")
    interior.filing.open(roster)
    qtbot.waitUntil(lambda: "Old Title" in interior.page.problem.sentence, timeout=WAIT)
    assert interior.page.key == "columns", "on the page that is seen"
    assert "crosswalk.csv" in interior.page.problem.sentence
    decide(interior, 0)
    interior.journey.memory.finish()
    kept = preferences.crosswalk.read_text(encoding="utf-8").splitlines()
    assert gone in kept
    assert any(line.startswith(("Ward Associate,", "Stores Associate,")) for line in kept)
    interior.page.problem.clear()
    open_file(interior, qtbot, roster)
    qtbot.wait(50)
    assert interior.page.problem.sentence == ""


def test_rows_that_cannot_be_used_are_kept_as_they_stand_and_told(
    interior, qtbot, roster, preferences
):
    bad = '=HYPERLINK("x"),,29-1141.00,,2025-01-02,a note,'
    head = "title,department,code,profile,decided,note,suggested\n"
    before = f"{head}{bad}\nOld Title,,29-1141.00,,2025-01-02,,\nNo Answer,,,,,,\n"
    preferences.crosswalk.write_text(before, encoding="utf-8")
    interior.filing.open(roster)
    copy = preferences.crosswalk.with_name("crosswalk-as-found-1.csv")
    qtbot.waitUntil(lambda: copy.name in interior.page.problem.sentence, timeout=WAIT)
    assert ": 2." in interior.page.problem.sentence
    decide(interior, 0)
    interior.journey.memory.finish()
    kept = preferences.crosswalk.read_text(encoding="utf-8")
    assert "Old Title" in kept
    assert "HYPERLINK" not in kept
    assert copy.read_text(encoding="utf-8") == before
    interior.page.problem.clear()
    open_file(interior, qtbot, roster)
    assert interior.page.problem.sentence == ""
    assert len(list(copy.parent.glob("crosswalk-as-found-*"))) == 1


def test_where_no_copy_can_be_kept_nothing_is_written_over(
    interior, qtbot, roster, preferences, monkeypatch
):
    before = "title,code\nNo Answer,\n"
    preferences.crosswalk.write_text(before, encoding="utf-8")

    def full(*_, **__):
        raise OSError(28, "full")

    monkeypatch.setattr(crosswalk_aside, "replace_file", full)
    interior.filing.open(roster)
    qtbot.waitUntil(lambda: "no copy" in interior.page.problem.sentence, timeout=WAIT)
    decide(interior, 0)
    interior.journey.memory.finish()
    assert preferences.crosswalk.read_text(encoding="utf-8") == before
