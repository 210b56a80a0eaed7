"""Filing: passwords are asked for and set, a file of somebody else is never written over."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel
from window import WAIT

from desktop.review.archive import open_archive, save_review
from desktop.review.owner import Owner
from desktop.review.sealing import is_sealed, new_lock
from desktop.ui.common.language import Language
from desktop.ui.file_dialogs import FileDialogs
from desktop.ui.password_dialogs import AskPassword, NewPassword

WORD = "correct horse"


@pytest.fixture
def saved(opened, qtbot, tmp_path):
    """The sample, saved as a review; returns its path."""
    path = tmp_path / "Ward 4.touchstone"
    opened.journey.files.save(path)
    qtbot.waitUntil(lambda: opened.journey.archive == path, timeout=WAIT)
    opened.journey.files.custody.finish()
    return path


def change(interior):
    desk = interior.journey.desk
    index = next(n for n, match in enumerate(desk.review.matches) if not match.decided)
    desk.answer(index, None, "none fits")
    interior.journey.tell_reviewed()


def open_and_wait(interior, qtbot, path):
    with qtbot.waitSignal(interior.journey.opened, timeout=WAIT):
        interior.filing.open(path)


# ---- passwords -------------------------------------------------------------------------------


def test_a_password_is_set_on_the_file_and_its_backups_and_removed_again(
    opened, qtbot, saved, dialogs
):
    assert not opened.menus.actions["no_password"].isEnabled()
    change(opened)
    opened.filing.save()
    qtbot.waitUntil(lambda: not opened.journey.dirty, timeout=WAIT)
    dialogs.passwords = [WORD]
    with qtbot.waitSignal(opened.journey.saved, timeout=WAIT):
        opened.menus.actions["password"].trigger()
    files = [path for path in saved.parent.rglob("*.touchstone") if path.is_file()]
    assert len(files) > 1
    assert all(is_sealed(path.read_bytes()) for path in files)
    assert "Change" in opened.menus.actions["password"].text()
    with qtbot.waitSignal(opened.journey.saved, timeout=WAIT):
        opened.menus.actions["no_password"].trigger()
    assert open_archive(saved).review == opened.journey.desk.review
    assert not any(is_sealed(path.read_bytes()) for path in files)


def test_a_password_of_work_that_has_no_file_yet_holds_for_its_first_saving(
    opened, qtbot, dialogs, tmp_path
):
    dialogs.passwords = [WORD]
    with qtbot.waitSignal(opened.journey.saved, timeout=WAIT):
        opened.filing.set_password()
    assert opened.journey.dirty
    dialogs.answers["archive"] = tmp_path / "new.touchstone"
    opened.filing.save()
    qtbot.waitUntil(lambda: not opened.journey.dirty, timeout=WAIT)
    assert open_archive(tmp_path / "new.touchstone", WORD).review == opened.journey.desk.review


def test_no_password_is_set_when_the_dialog_is_cancelled(opened, saved):
    opened.filing.set_password()
    assert opened.journey.files.custody.lock is None
    assert not is_sealed(saved.read_bytes())


def test_opening_asks_until_the_password_is_right_and_saving_keeps_it(
    interior, opened, qtbot, saved, dialogs
):
    save_review(opened.journey.desk.review, saved, new_lock(WORD))
    dialogs.passwords = ["wrong", WORD]
    open_and_wait(interior, qtbot, saved)
    asked = [said for said in dialogs.said if isinstance(said, tuple)]
    assert asked == [("Ward 4.touchstone", False), ("Ward 4.touchstone", True)]
    change(interior)
    interior.filing.save()
    qtbot.waitUntil(lambda: not interior.journey.dirty, timeout=WAIT)
    assert is_sealed(saved.read_bytes())
    assert open_archive(saved, WORD).review == interior.journey.desk.review


def test_cancelling_the_password_keeps_what_was_in_hand(opened, qtbot, saved, dialogs):
    save_review(opened.journey.desk.review, saved, new_lock(WORD))
    before = opened.journey.desk
    opened.filing.open(saved)
    qtbot.waitUntil(lambda: "password" in dialogs.asked, timeout=WAIT)
    assert opened.journey.desk is before
    assert not opened.journey.background.busy


def test_other_work_right_after_saving_does_not_lose_its_outcome(opened, qtbot, saved, dialogs):
    """Ctrl+S and then another page at once: saved is saved, and the next saving is no conflict."""
    for _ in range(2):
        change(opened)
        opened.filing.save()
        opened.filing.save()
        opened.journey.assess()
        qtbot.waitUntil(lambda: not opened.journey.dirty, timeout=WAIT)
    assert open_archive(saved).review == opened.journey.desk.review
    assert dialogs.asked == []


def test_closing_during_saving_waits_for_it_and_asks_nothing(opened, saved, dialogs):
    change(opened)
    opened.filing.save()
    assert opened.filing.may_leave()
    assert dialogs.asked == []
    assert open_archive(saved).review == opened.journey.desk.review


# ---- open elsewhere, changed elsewhere ---------------------------------------------------------


@pytest.fixture
def theirs(saved, tmp_path):
    """A review that another computer has open; ours is another one."""
    path = tmp_path / "Theirs.touchstone"
    path.write_bytes(saved.read_bytes())
    owner = Owner(path, "another")
    owner.beat()
    yield path
    owner.let_go()


def test_a_review_that_is_open_elsewhere_is_told_and_not_opened(opened, qtbot, theirs, dialogs):
    before = opened.journey.desk
    opened.filing.open(theirs)
    qtbot.waitUntil(lambda: "elsewhere" in dialogs.asked, timeout=WAIT)
    file, since = dialogs.said[-1]
    assert file == "Theirs.touchstone"
    assert since is not None
    assert opened.journey.desk is before


def test_a_copy_of_it_can_be_opened_and_is_never_saved_over_it(opened, qtbot, theirs, dialogs):
    dialogs.copy = True
    before = theirs.read_bytes()
    open_and_wait(opened, qtbot, theirs)
    assert opened.journey.archive is None
    change(opened)
    suggestions = []
    dialogs.archive = lambda _parent, suggested: suggestions.append(suggested)
    opened.filing.save()
    assert "Theirs (copy).touchstone" in suggestions[0]
    assert theirs.read_bytes() == before


def test_saving_over_a_review_that_is_open_elsewhere_is_refused(opened, qtbot, theirs, dialogs):
    before = theirs.read_bytes()
    change(opened)
    opened.journey.files.save(theirs)
    qtbot.waitUntil(lambda: "another_name" in dialogs.asked, timeout=WAIT)
    assert "open in another window" in dialogs.said[-1]
    assert theirs.read_bytes() == before
    assert opened.journey.dirty


def test_a_file_that_was_changed_meanwhile_is_not_saved_over(
    opened, qtbot, saved, dialogs, tmp_path
):
    change(opened)
    foreign = saved.read_bytes() + b"changed"
    saved.write_bytes(foreign)
    dialogs.rename, dialogs.answers["archive"] = True, tmp_path / "mine.touchstone"
    opened.filing.save()
    qtbot.waitUntil(lambda: not opened.journey.dirty, timeout=WAIT)
    assert "changed by somebody else" in dialogs.said[-1]
    assert saved.read_bytes() == foreign
    assert open_archive(tmp_path / "mine.touchstone").review == opened.journey.desk.review
    assert opened.journey.archive == tmp_path / "mine.touchstone"


def test_going_back_from_that_question_keeps_the_work_unsaved(opened, qtbot, saved, dialogs):
    change(opened)
    saved.write_bytes(b"changed")
    opened.filing.save()
    qtbot.waitUntil(lambda: "another_name" in dialogs.asked, timeout=WAIT)
    assert opened.journey.dirty
    assert opened.journey.archive == saved


def test_a_saved_review_says_that_it_is_open_and_stops_saying_so(opened, saved):
    beside = saved.with_name(f".{saved.name}.open")
    assert beside.exists()
    opened.window.close()
    assert not beside.exists()


def test_a_file_that_is_gone_is_simply_saved_again(opened, qtbot, saved):
    change(opened)
    saved.unlink()
    opened.filing.save()
    qtbot.waitUntil(lambda: not opened.journey.dirty, timeout=WAIT)
    assert open_archive(saved).review == opened.journey.desk.review


# ---- the dialogs themselves --------------------------------------------------------------------


def test_a_new_password_is_long_enough_and_typed_twice(qtbot, language):
    dialog = NewPassword(language, None, instead=False)
    qtbot.addWidget(dialog)
    first, again = dialog.fields
    assert not dialog.okay.isEnabled()
    first.setText("short")
    assert "8 characters" in dialog.hint.text()
    first.setText(WORD)
    again.setText(WORD[:-1])
    assert "not the same" in dialog.hint.text()
    assert not dialog.okay.isEnabled()
    again.setText(WORD)
    assert dialog.okay.isEnabled()
    assert dialog.hint.text() == ""
    assert dialog.password == WORD


def test_passwords_are_hidden_until_they_are_to_be_shown(qtbot, language):
    dialog = AskPassword(language, None, "a.touchstone", wrong=True)
    qtbot.addWidget(dialog)
    field = dialog.fields[0]
    assert field.echoMode() == field.EchoMode.Password
    dialog.shown.setChecked(True)
    assert field.echoMode() == field.EchoMode.Normal
    assert field.accessibleName() == "Password"
    assert "Check capital letters" in field.accessibleDescription()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("answer", ["restore", "discard", "later"])
def test_every_answer_to_a_question_is_a_named_button(language, monkeypatch, answer):
    from datetime import datetime  # noqa: PLC0415 - only here

    from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - only here

    said = language.say(f"window.recovery.{answer}")

    def press(box):
        texts = [button.text() for button in box.buttons()]
        letters = [text[text.index("&") + 1].lower() for text in texts]
        assert len(set(letters)) == len(letters) == 3
        assert "November 29, 2026, 3:10 PM" in box.text()
        next(button for button in box.buttons() if button.text() == said).click()

    monkeypatch.setattr(QMessageBox, "exec", press)
    when = datetime(2026, 11, 29, 15, 10)  # noqa: DTZ001 - this computer's time
    assert FileDialogs(language).recover(None, None, when) == answer


class Pseudo(Language):
    """Wears a mark around every sentence."""

    def say(self, key, /, **values):
        return f"¤{super().say(key, **values)}¤"


def ask(language):
    return AskPassword(language, None, "a.touchstone", wrong=True)


def new(language):
    return NewPassword(language, None, instead=True)


@pytest.mark.parametrize("made", [ask, new])
def test_every_word_of_a_password_dialog_is_from_the_catalogue(qtbot, made):
    dialog = made(Pseudo("en-US"))
    qtbot.addWidget(dialog)
    for field in dialog.fields:
        field.setText("short")
    said = [w for kind in (QLabel, QAbstractButton) for w in dialog.findChildren(kind)]
    texts = [widget.text() for widget in said if widget.text()]
    assert len(texts) >= 5
    assert all("¤" in text for text in (*texts, dialog.windowTitle()))


@pytest.mark.parametrize("made", [ask, new])
def test_a_password_dialog_is_named_and_goes_by_keyboard(qtbot, language, made):
    dialog = made(language)
    qtbot.addWidget(dialog)
    dialog.show()
    controls = [*dialog.fields, *dialog.findChildren(QAbstractButton)]
    for control in controls:
        seen = QAccessible.queryAccessibleInterface(control)
        assert seen.text(QAccessible.Text.Name), control
    labels = [*dialog.findChildren(QLabel), *dialog.findChildren(QAbstractButton)]
    letters = [label.text()[label.text().index("&") + 1] for label in labels if "&" in label.text()]
    assert len(letters) == len({letter.upper() for letter in letters}) == len(controls)
    for field in dialog.fields:
        qtbot.keyClicks(field, WORD)
    qtbot.keyClick(dialog.fields[-1], Qt.Key.Key_Return)
    assert dialog.result() == dialog.DialogCode.Accepted
    dialog.show()
    qtbot.keyClick(dialog.fields[0], Qt.Key.Key_Escape)
    assert dialog.result() == dialog.DialogCode.Rejected
