"""The window for tests: offscreen, with its own preferences and with dialogs that answer."""

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent

from desktop.progress import silent
from desktop.ui import journey
from desktop.ui.common.language import Language
from desktop.ui.common.preferences import Preferences
from desktop.ui.common.theme import Theme
from desktop.ui.file_dialogs import LATER, LEAVE, STAY
from desktop.ui.interior import Interior
from desktop.ui.long_work import load_knowledge
from desktop.ui.main_window import MainWindow

SAMPLE = Path(__file__).parents[1] / "assets" / "samples" / "sample_roster.xlsx"
WAIT = 30_000  # milliseconds; the machine may be busy


# a warning of Qt fails a test of the window
STRICT = [
    pytest.mark.qt_log_level_fail("WARNING"),
    # only the offscreen platform says so, and only because it has no window manager
    pytest.mark.qt_log_ignore("propagateSizeHints"),
]


class AnsweringDialogs:
    """Answers every question about files with what the test has laid ready."""

    def __init__(self):
        kinds = ("roster", "archive", "template", "folder", "crosswalk_from", "crosswalk_to",
                 "courses_from", "courses_to")  # fmt: skip
        self.answers = dict.fromkeys(kinds)
        self.leave, self.recovery, self.go_on = STAY, LATER, LEAVE
        self.recovery_of_several = (None, ())
        self.passwords, self.copy, self.rename = [], False, False
        self.asked = []
        self.said = []

    def roster(self, _parent, _folder):
        return self._answer("roster")

    def archive(self, _parent, _suggested):
        return self._answer("archive")

    def template(self, _parent, _suggested):
        return self._answer("template")

    def crosswalk_from(self, _parent):
        return self._answer("crosswalk_from")

    def crosswalk_to(self, _parent, _suggested):
        return self._answer("crosswalk_to")

    def courses_from(self, _parent):
        return self._answer("courses_from")

    def courses_to(self, _parent, _suggested):
        return self._answer("courses_to")

    def folder(self, _parent, _folder):
        return self._answer("folder")

    def leaving(self, _parent):
        self.asked.append("leaving")
        return self.leave

    def going_on(self, _parent, file):
        self.asked.append("going_on")
        self.said.append(file)
        return self.go_on

    def recover(self, _parent, file, when):
        self.asked.append("recover")
        self.said.append((file, when))
        return self.recovery

    def recover_one_of(self, _parent, left):
        self.asked.append("recover_one_of")
        self.said.append(left)
        return self.recovery_of_several

    def elsewhere(self, _parent, file, since):
        self.asked.append("elsewhere")
        self.said.append((file, since))
        return self.copy

    def another_name(self, _parent, sentence):
        self.asked.append("another_name")
        self.said.append(sentence)
        return self.rename

    def password(self, _parent, file, *, wrong):
        self.asked.append("password")
        self.said.append((file, wrong))
        return self.passwords.pop(0) if self.passwords else None

    def new_password(self, _parent, *, instead):
        self.asked.append("new_password")
        self.said.append(instead)
        return self.passwords.pop(0) if self.passwords else None

    def _answer(self, which):
        self.asked.append(which)
        return self.answers[which]


@pytest.fixture(scope="session")
def theme(qapp):
    return Theme(qapp)


@pytest.fixture
def preferences(tmp_path_factory):
    return Preferences(tmp_path_factory.mktemp("settings"))


@pytest.fixture
def language():
    return Language("en-US")


@pytest.fixture
def dialogs():
    return AnsweringDialogs()


@pytest.fixture(scope="session")
def knowledge():
    return load_knowledge("en-US", silent)


@pytest.fixture
def state(tmp_path_factory):
    """The folder of this user's state: recovery copies and the log."""
    return tmp_path_factory.mktemp("state")


@pytest.fixture
def interior(qtbot, theme, preferences, language, dialogs, knowledge, state, monkeypatch):  # noqa: PLR0917 - all of them are laid in
    """The whole window on screen, its evidence loaded (once for all tests)."""
    monkeypatch.setattr(journey, "_learn", lambda *_, **__: knowledge)
    theme.choose("light")
    window = MainWindow(
        lambda frame: Interior(frame, language, theme, preferences, dialogs, state=state)
    )
    window.furnish()
    window.show()
    inside = window.interior
    qtbot.waitUntil(lambda: inside.journey.knowledge is not None, timeout=WAIT)
    yield inside
    inside.journey.dirty = False
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def opened(interior, qtbot):
    """The window with the sample roster in hand, on the columns page."""
    interior.filing.open_sample()
    qtbot.waitUntil(lambda: interior.journey.desk is not None, timeout=WAIT)
    return interior


@pytest.fixture
def assessed(opened, qtbot):
    """The window on the assessment page."""
    opened.go("assessment")
    qtbot.waitUntil(lambda: bool(opened.journey.pictures), timeout=WAIT)
    return opened
