"""The frame: steps and their states, files opened and dropped, saved and remembered."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from window import SAMPLE, WAIT

from desktop.ui import journey
from desktop.ui.file_dialogs import LEAVE, SAVE, STAY
from desktop.ui.interior import Interior
from desktop.ui.main_window import MainWindow

ROOT = Path(__file__).parents[2]


def drop(interior, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(300, 300), copy, data, left, none)
    QApplication.sendEvent(interior.window, enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(300, 300), copy, data, left, none)
    QApplication.sendEvent(interior.window, event)


def test_a_first_run_shows_one_page_with_open_drop_and_sample(interior):
    assert interior.page.key == "roster"
    assert interior.page.open.hasFocus()
    ready = {key: step.isEnabled() for key, step in interior.rail.steps.items()}
    assert ready == {
        "roster": True, "columns": False, "roles": False, "assessment": False, "briefing": False,
    }  # fmt: skip
    assert "Nothing leaves this PC" in " ".join(
        label.text() for label in interior.rail.findChildren(type(interior.page.title))
    )


def test_a_step_that_is_not_ready_stays_closed(interior):
    interior.go("briefing")
    assert interior.page.key == "roster"


def test_the_rail_says_how_every_step_stands(opened):
    said = {key: step.accessibleDescription() for key, step in opened.rail.steps.items()}
    assert said["roster"] == "sample_roster.xlsx"
    assert "not read" in said["columns"]
    assert "to check" in said["roles"]
    assert said["briefing"] == "Draft, not signed"
    assert opened.window.windowTitle() == "sample_roster.xlsx – Touchstone"


def test_a_roster_dropped_anywhere_is_opened(interior, qtbot):
    drop(interior, SAMPLE)
    qtbot.waitUntil(lambda: interior.page.key == "columns", timeout=WAIT)


@pytest.mark.parametrize("name", ["notes.docx", "scan.pdf", "picture.png"])
def test_a_file_of_the_wrong_kind_says_why(interior, tmp_path, name):
    path = tmp_path / name
    path.write_bytes(b"x")
    drop(interior, path)
    assert interior.page.problem.isVisible()
    assert name in interior.page.problem.sentence
    assert ".xlsx" in interior.page.problem.sentence
    assert interior.journey.hand is None


def test_several_files_or_a_folder_say_why(interior, tmp_path):
    drop(interior, SAMPLE, SAMPLE)
    assert "one roster at a time" in interior.page.problem.sentence
    drop(interior, tmp_path)
    assert "folder" in interior.page.problem.sentence


def test_a_file_that_cannot_be_read_is_refused_in_words(interior, qtbot, tmp_path):
    path = tmp_path / "Staff.xlsx"
    path.write_bytes(b"this is no workbook")
    interior.filing.open(path)
    qtbot.waitUntil(interior.page.problem.isVisible, timeout=WAIT)
    assert "Staff.xlsx" in interior.page.problem.sentence
    assert interior.page.key == "roster"


def test_a_failed_opening_keeps_what_was_in_hand(opened, qtbot, tmp_path):
    before = opened.journey.desk
    opened.filing.open(tmp_path / "gone.csv")
    qtbot.waitUntil(opened.page.problem.isVisible, timeout=WAIT)
    assert opened.journey.desk is before


def test_the_source_file_is_never_written(interior, qtbot, tmp_path):
    path = tmp_path / "roster.xlsx"
    path.write_bytes(SAMPLE.read_bytes())
    before = (path.read_bytes(), path.stat().st_mtime_ns)
    interior.filing.open(path)
    qtbot.waitUntil(lambda: interior.page.key == "columns", timeout=WAIT)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


def test_a_review_is_saved_and_opened_again_with_its_decisions(
    opened, qtbot, dialogs, tmp_path, preferences
):
    path = tmp_path / "mine.touchstone"
    dialogs.answers["archive"] = path
    desk = opened.journey.desk
    index = next(n for n, match in enumerate(desk.review.matches) if match.status == "review")
    desk.answer(index, desk.review.matches[index].candidates[0].code)
    opened.journey.tell_reviewed()
    assert "not saved" in opened.window.windowTitle()
    opened.filing.save()
    qtbot.waitUntil(lambda: path.exists() and not opened.journey.dirty, timeout=WAIT)
    review = opened.journey.desk.review
    assert opened.window.windowTitle() == "mine.touchstone – Touchstone"
    with qtbot.waitSignal(opened.journey.opened, timeout=WAIT):
        opened.filing.open(path)
    assert opened.journey.desk.review == review
    assert preferences.recent[0] == path
    opened.go("columns")
    assert "keeps no rows" in opened.page._gone.text()
    assert opened.page._gone.isVisible()


@pytest.mark.parametrize(("answer", "leaves"), [(STAY, False), (LEAVE, True), (SAVE, True)])
def test_unsaved_work_is_asked_about_before_it_is_gone(opened, dialogs, tmp_path, answer, leaves):
    opened.journey.dirty = True
    dialogs.leave = answer
    dialogs.answers["archive"] = tmp_path / "kept.touchstone"
    assert opened.filing.may_leave() is leaves
    assert dialogs.asked[0] == "leaving"
    assert (tmp_path / "kept.touchstone").exists() is (answer == SAVE)


def test_recent_files_are_remembered_ten_at_most_and_cleared(
    preferences, interior, qtbot, tmp_path
):
    for number in range(14):
        preferences.remember(tmp_path / f"{number}.xlsx")
    assert len(preferences.recent) == 10
    assert preferences.recent[0].name == "13.xlsx"
    preferences.remember(preferences.recent[5])
    assert len(set(preferences.recent)) == 10
    (tmp_path / "13.xlsx").write_bytes(b"x")
    interior.filing.recent_changed.emit()
    entries = interior.menus._recent.actions()
    assert len(entries) == 10
    qtbot.waitUntil(lambda: len(interior.recent.gone) == 9, timeout=WAIT)
    assert sum(entry.isEnabled() for entry in entries) == 1, "missing ones are greyed"
    interior.filing.forget_recent()
    assert preferences.recent == ()
    assert not interior.menus._recent.isEnabled()


@pytest.mark.usefixtures("opened")
def test_the_sample_is_not_a_recent_file(preferences):
    assert preferences.recent == ()


def test_preferences_hold_paths_and_nothing_of_a_roster(interior, qtbot, tmp_path):
    path = tmp_path / "roster.csv"
    path.write_text("Job Title,Department\nRegistered Nurse,Ward Seven\n", encoding="utf-8")
    interior.filing.open(path)
    qtbot.waitUntil(lambda: interior.page.key == "columns", timeout=WAIT)
    kept = interior.preferences.file.read_text(encoding="utf-8")
    assert "roster.csv" in kept
    for line in interior.journey.desk.review.lines:
        assert line.title not in kept
        assert line.department not in kept


def test_an_empty_template_can_be_saved_and_opened(interior, qtbot, dialogs, tmp_path):
    dialogs.answers["template"] = tmp_path / "mine.xlsx"
    interior.filing.save_template()
    qtbot.waitUntil((tmp_path / "mine.xlsx").exists, timeout=WAIT)
    assert (tmp_path / "mine.xlsx").read_bytes().startswith(b"PK")


def test_reload_reads_the_file_again(interior, qtbot, tmp_path):
    path = tmp_path / "roster.csv"
    path.write_text("Job Title,Department\nRegistered Nurse,Ward\n" * 1, encoding="utf-8")
    interior.filing.open(path)
    qtbot.waitUntil(lambda: interior.journey.desk is not None, timeout=WAIT)
    assert interior.journey.desk.review.people == 1
    path.write_text(
        "Job Title,Department\nRegistered Nurse,Ward\nRegistered Nurse,Ward\n", encoding="utf-8"
    )
    with qtbot.waitSignal(interior.journey.opened, timeout=WAIT):
        interior.page._reload.click()
    assert interior.journey.desk.review.people == 2


def test_cancelling_a_reading_leaves_everything_as_it_was(opened):
    before = (opened.journey.desk, opened.journey.hand)
    opened.journey.open(SAMPLE)
    opened.journey.background.cancel()
    assert (opened.journey.desk, opened.journey.hand) == before


def test_a_file_named_at_the_start_is_opened_when_the_evidence_is_there(  # noqa: PLR0917 - laid in
    qtbot, theme, preferences, language, dialogs, knowledge, monkeypatch
):  # fmt: skip
    gate = threading.Event()

    def learn(*_, **__):
        assert gate.wait(30)
        return knowledge

    monkeypatch.setattr(journey, "_learn", learn)
    window = MainWindow(lambda frame: Interior(frame, language, theme, preferences, dialogs))
    window.furnish()
    window.show()
    inside = window.interior
    inside.filing.open(SAMPLE)
    qtbot.waitUntil(inside.page.bar.isVisible, timeout=WAIT)
    assert inside.page.bar.state.text(), "it says what is being waited for"
    gate.set()
    qtbot.waitUntil(lambda: inside.page.key == "columns", timeout=WAIT)
    window.close()


def test_the_frame_is_furnished_after_its_first_paint(qtbot):
    inside = []
    window = MainWindow(inside.append)
    qtbot.addWidget(window)
    window.show()
    assert inside == [], "nothing is built before the frame is on screen"
    qtbot.waitUntil(lambda: inside == [window], timeout=WAIT)
    window.repaint()
    qtbot.wait(50)
    assert len(inside) == 1


def test_the_window_is_on_its_way_without_what_is_slow():
    """Nothing heavy is imported before the first paint."""
    script = (
        "import sys; import desktop.app;"
        "heavy = {'pandas', 'numpy', 'reportlab', 'openpyxl', 'polib', 'desktop.briefing',"
        " 'desktop.ui.interior', 'desktop.review.review', 'PySide6.QtPdf', 'secrets', 'cattrs',"
        " 'desktop.review.replacing', 'desktop.evidence.local_programmes'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout.strip() == "[]"
