"""Recovery in the window: unsaved work is kept as one edits, and offered once after a crash."""

import os
import shutil
import zipfile
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from rosters import write_csv
from window import SAMPLE, WAIT, AnsweringDialogs

from desktop.review.archive import open_archive
from desktop.review.recovery import find_left_behind
from desktop.ui import journey
from desktop.ui.file_dialogs import DISCARD, LATER, RESTORE
from desktop.ui.interior import Interior
from desktop.ui.main_window import MainWindow
from desktop.ui.recovery_dialog import RecoveryDialog

AIDE = "31-1131.00"


def edit(interior, nth=0):
    """Answer a title that is still to check; returns the review as it stands then."""
    desk = interior.journey.desk
    index = [n for n, m in enumerate(desk.review.matches) if not m.decided][nth]
    desk.answer(index, AIDE, "they help at the bedside")
    interior.journey.tell_reviewed()
    interior.journey.files.custody.finish()
    return desk.review


def crash(interior):
    """What is left of a program that was killed: its folder, and no lock on it."""
    custody = interior.journey.files.custody
    custody.finish()
    if custody._session is not None:
        os.close(custody._session._held._descriptor)
    if custody._owner is not None:
        os.close(custody._owner._held._descriptor)
    custody._session = custody._owner = None


@pytest.fixture
def start(qtbot, theme, preferences, language, knowledge, state, monkeypatch):  # noqa: PLR0917 - laid in
    """Start the program again, with answers laid ready; returns window and dialogs."""
    monkeypatch.setattr(journey, "_learn", lambda *_, **__: knowledge)
    insides = []

    def start(answer, passwords=(), several=(None, ())):
        dialogs = AnsweringDialogs()
        dialogs.recovery_of_several = several
        dialogs.recovery, dialogs.passwords = answer, list(passwords)
        window = MainWindow(
            lambda frame: Interior(frame, language, theme, preferences, dialogs, state=state)
        )
        window.furnish()
        window.show()
        inside = window.interior
        insides.append(inside)
        qtbot.waitUntil(lambda: inside.journey.knowledge is not None, timeout=WAIT)
        inside.journey.files.custody.finish()
        qtbot.wait(50)
        return inside, dialogs

    yield start
    for inside in insides:
        inside.journey.dirty = False
        inside.window.close()
        inside.window.deleteLater()


def copies(state):
    return list((state / "recovery").rglob("*.touchstone"))


def test_nothing_is_kept_before_the_first_edit(opened, state):
    opened.journey.files.custody.finish()
    assert copies(state) == []


def test_every_edit_is_kept_and_a_saved_one_is_not(opened, qtbot, state, tmp_path):
    review = edit(opened)
    (copy,) = copies(state)
    assert open_archive(copy).review == review
    again = edit(opened, 1)
    assert open_archive(copy).review == again
    opened.filing.save()
    opened.journey.files.save(tmp_path / "mine.touchstone")
    qtbot.waitUntil(lambda: not opened.journey.dirty, timeout=WAIT)
    opened.journey.files.custody.finish()
    assert copies(state) == []


def test_an_edit_during_saving_stays_unsaved_and_kept(opened, qtbot, state, tmp_path):
    edit(opened)
    opened.journey.files.save(tmp_path / "mine.touchstone")
    review = edit(opened, 1)
    with qtbot.waitSignal(opened.journey.saved, timeout=WAIT):
        pass
    assert opened.journey.dirty
    opened.journey.files.custody.finish()
    assert open_archive(copies(state)[0]).review == review
    assert open_archive(tmp_path / "mine.touchstone").review != review


def test_leaving_in_good_order_leaves_nothing_behind(opened, state):
    edit(opened)
    opened.journey.dirty = False
    opened.window.close()
    assert find_left_behind(state) == ()
    assert copies(state) == []


def test_unsaved_work_of_a_roster_comes_back_when_it_is_wished(opened, qtbot, state, start):
    review = edit(opened)
    crash(opened)
    inside, dialogs = start(RESTORE)
    qtbot.waitUntil(lambda: inside.journey.desk is not None, timeout=WAIT)
    assert dialogs.asked.count("recover") == 1
    assert dialogs.said[0][0] is None, "it has no file yet"
    assert inside.journey.desk.review == review
    assert inside.journey.dirty
    assert inside.journey.archive is None
    assert "Restored review" in inside.window.windowTitle()
    inside.journey.files.custody.finish()
    assert len(copies(state)) == 1, "kept again before the old copy went"
    inside.filing.save()
    assert dialogs.asked[-1] == "archive", "it asks where"


def test_work_of_a_saved_file_remembers_its_path(opened, qtbot, start, tmp_path):
    path = tmp_path / "Ward 4.touchstone"
    edit(opened)
    opened.journey.files.save(path)
    qtbot.waitUntil(lambda: not opened.journey.dirty, timeout=WAIT)
    saved, review = open_archive(path).review, edit(opened, 1)
    crash(opened)
    inside, dialogs = start(RESTORE)
    qtbot.waitUntil(lambda: inside.journey.desk is not None, timeout=WAIT)
    assert dialogs.said[0][0] == "Ward 4.touchstone"
    assert inside.journey.archive == path
    assert open_archive(path).review == saved, "the file stays as it is until it is saved"
    inside.filing.save()
    qtbot.waitUntil(lambda: not inside.journey.dirty, timeout=WAIT)
    assert open_archive(path).review == review


def test_discarded_work_is_gone_and_not_offered_again(opened, state, start):
    edit(opened)
    crash(opened)
    inside, dialogs = start(DISCARD)
    assert dialogs.asked == ["recover"]
    assert inside.journey.hand is None
    assert copies(state) == []
    _, dialogs = start(RESTORE)
    assert dialogs.asked == []


def test_work_that_was_put_off_is_offered_at_the_next_start(opened, state, start):
    edit(opened)
    crash(opened)
    inside, _ = start(LATER)
    assert inside.journey.hand is None
    assert len(copies(state)) == 1
    _, dialogs = start(LATER)
    assert dialogs.asked == ["recover"]


@pytest.fixture
def crashed_twice(opened, state):
    """Two copies: what was edited first, and what was edited after it. Returns both reviews."""
    first = edit(opened)
    (folder,) = (state / "recovery").iterdir()
    shutil.copytree(folder, state / "recovery" / "00", ignore=shutil.ignore_patterns("held"))
    (state / "recovery" / "00" / "held").touch()
    os.utime(state / "recovery" / "00" / "review.touchstone", (1e9, 1e9))
    second = edit(opened, 1)
    crash(opened)
    return first, second


def test_after_two_crashes_both_copies_are_offered_in_one_list(crashed_twice, qtbot, state, start):
    first, second = crashed_twice
    inside, dialogs = start(None, several=(1, ()))
    assert dialogs.asked == ["recover_one_of"]
    ((newest, older),) = dialogs.said
    assert newest[1] > older[1]
    qtbot.waitUntil(lambda: inside.journey.desk is not None, timeout=WAIT)
    assert inside.journey.desk.review == first
    inside.journey.files.custody.finish()
    _, again = start(LATER)
    assert again.asked == ["recover"], "the other one waits for the next start"
    assert len(copies(state)) == 2
    inside, _ = start(RESTORE)
    qtbot.waitUntil(lambda: inside.journey.desk is not None, timeout=WAIT)
    assert inside.journey.desk.review == second


def test_copies_that_are_deleted_are_gone_and_the_others_stay(crashed_twice, state, start):
    first, _ = crashed_twice
    inside, dialogs = start(None, several=(None, (0,)))
    assert dialogs.asked == ["recover_one_of"]
    assert inside.journey.hand is None
    (copy,) = copies(state)
    assert open_archive(copy).review == first
    _, dialogs = start(DISCARD)
    assert dialogs.asked == ["recover"]
    assert copies(state) == []


def test_the_list_of_copies_is_worked_by_keyboard(qtbot, language):
    moments = (datetime(2026, 11, 24, 9, 30), datetime(2026, 11, 23, 18, 5))  # noqa: DTZ001 - shown
    dialog = RecoveryDialog(language, None, [("Ward 4.touchstone", moments[0]), (None, moments[1])])
    qtbot.addWidget(dialog)
    dialog.show()
    said = [dialog.copies.item(n).text() for n in range(2)]
    assert "Ward 4.touchstone" in said[0]
    assert "November 24, 2026" in said[0]
    assert "never saved" in said[1]
    qtbot.keyClick(dialog.delete, Qt.Key.Key_Space)
    assert dialog.copies.count() == 1
    qtbot.keyClick(dialog.copies, Qt.Key.Key_Return)
    assert (dialog.restored, dialog.deleted) == (1, (0,))
    assert not dialog.isVisible()


def test_the_list_of_copies_closes_when_all_are_deleted_or_by_escape(qtbot, language):
    moment = datetime(2026, 11, 24, 9, 30)  # noqa: DTZ001 - shown
    dialog = RecoveryDialog(language, None, [(None, moment), (None, moment)])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.delete.click()
    dialog.delete.click()
    assert (dialog.restored, dialog.deleted) == (None, (0, 1))
    assert not dialog.isVisible()
    other = RecoveryDialog(language, None, [(None, moment), (None, moment)])
    qtbot.addWidget(other)
    other.show()
    qtbot.keyClick(other, Qt.Key.Key_Escape)
    assert (other.restored, other.deleted) == (None, ())


def test_two_windows_do_not_take_each_others_work(opened, state, start):
    edit(opened)
    _, dialogs = start(RESTORE)
    assert dialogs.asked == []
    assert len(copies(state)) == 1


def test_protected_work_asks_for_its_password(opened, qtbot, state, start, dialogs):
    dialogs.passwords = ["correct horse"]
    opened.filing.set_password()
    with qtbot.waitSignal(opened.journey.saved, timeout=WAIT):
        pass
    review = edit(opened)
    title = review.lines[0].title.encode()
    assert all(title not in copy.read_bytes() for copy in copies(state))
    crash(opened)
    inside, again = start(RESTORE, ["wrong one", "correct horse"])
    qtbot.waitUntil(lambda: inside.journey.desk is not None, timeout=WAIT)
    assert [wrong for _, wrong in again.said[1:]] == [False, True]
    assert inside.journey.desk.review == review
    assert inside.journey.files.custody.lock is not None


def test_a_password_that_is_not_known_leaves_the_work_for_later(
    opened, qtbot, state, start, dialogs
):
    dialogs.passwords = ["correct horse"]
    opened.filing.set_password()
    with qtbot.waitSignal(opened.journey.saved, timeout=WAIT):
        pass
    edit(opened)
    crash(opened)
    inside, again = start(RESTORE, [])
    qtbot.waitUntil(lambda: "password" in again.asked, timeout=WAIT)
    assert inside.journey.hand is None
    assert len(copies(state)) == 1
    assert len(find_left_behind(state)) == 1


def test_a_damaged_copy_is_told_and_stays(opened, qtbot, state, start):
    edit(opened)
    crash(opened)
    copies(state)[0].write_bytes(b"PK\x03\x04 broken")
    inside, _ = start(RESTORE)
    qtbot.waitUntil(inside.page.problem.isVisible, timeout=WAIT)
    assert "damaged" in inside.page.problem.sentence
    assert len(copies(state)) == 1


def test_a_folder_that_cannot_be_written_is_told_once_and_work_goes_on(opened, qtbot, state):
    (state / "recovery").write_text("a file in its place", encoding="utf-8")
    with qtbot.waitSignal(opened.journey.refused, timeout=WAIT) as told:
        edit(opened)
    assert "recovery copy" in told.args[0]
    with qtbot.assertNotEmitted(opened.journey.refused, wait=300):
        edit(opened, 1)
    (state / "recovery").unlink()
    edit(opened, 2)
    assert len(copies(state)) == 1


def test_the_copy_holds_nothing_of_the_rosters_name(interior, qtbot, state, tmp_path):
    roster = tmp_path / "Zanzibarquist.xlsx"
    roster.write_bytes(SAMPLE.read_bytes())
    interior.filing.open(roster)
    qtbot.waitUntil(lambda: interior.journey.desk is not None, timeout=WAIT)
    edit(interior)
    files = [path for path in state.rglob("*") if path.is_file()]
    assert files
    assert not [path for path in files if b"Zanzibarquist" in path.read_bytes()]


CANARY = "Zanzibarquist"
HEAD = ("Employee name", "Staff number", "Phone", "Job title", "Department", "FTE", "Status")
ROWS = [
    (f"Quentin {CANARY}", f"{CANARY}-7", f"5 {CANARY}", title, department, fte, status)
    for title, department, fte, status in (
        ("Staff nurse", "Clinic", "1.0", "Active"),
        (f"Secretary to Dr {CANARY}", "Clinic", "1.0", "Active"),
        (f"VACANT (was J. {CANARY})", "Clinic", "1.0", "Active"),
        (f"Ward clerk (cover for Jane {CANARY})", "Clinic", "1.0", "Active"),
        ("Staff nurse", f"Office of Dr {CANARY}", f"ask {CANARY}", f"Left, see {CANARY}"),
    )
]


def test_a_canary_of_every_place_is_in_no_file_that_the_window_writes(
    interior, qtbot, state, preferences, tmp_path
):
    """Recovery copy, saved review, what is remembered and the settings, unpacked."""
    folder = tmp_path / "in"
    folder.mkdir()
    roster = write_csv(folder / "roster.csv", ROWS, HEAD)
    interior.filing.open(roster)
    qtbot.waitUntil(lambda: interior.journey.desk is not None, timeout=WAIT)
    edit(interior)
    interior.journey.memory.finish()
    shutil.copytree(state, tmp_path / "state", ignore=shutil.ignore_patterns("held"))
    interior.journey.files.save(tmp_path / "mine.touchstone")
    qtbot.waitUntil(lambda: not interior.journey.dirty, timeout=WAIT)
    settings = [path for path in preferences.file.parent.rglob("*") if path.is_file()]
    made = [path for path in tmp_path.rglob("*") if path.is_file() and path != roster]
    assert {"review.touchstone", "mine.touchstone"} <= {path.name for path in made}
    for path in (*made, *settings):
        texts = [path.read_bytes()]
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as zipped:
                texts = [zipped.read(name) for name in zipped.namelist()]
        assert not [1 for text in texts if CANARY.lower().encode() in text.lower()], path
