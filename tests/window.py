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
from desktop.ui.file_dialogs import STAY
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
        self.answers = {"roster": None, "archive": None, "template": None, "folder": None}
        self.leave = STAY
        self.asked = []

    def roster(self, _parent, _folder):
        return self._answer("roster")

    def archive(self, _parent, _suggested):
        return self._answer("archive")

    def template(self, _parent, _suggested):
        return self._answer("template")

    def folder(self, _parent, _folder):
        return self._answer("folder")

    def leaving(self, _parent):
        self.asked.append("leaving")
        return self.leave

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
def interior(qtbot, theme, preferences, language, dialogs, knowledge, monkeypatch):  # noqa: PLR0917 - all of them are laid in
    """The whole window on screen, its evidence loaded (once for all tests)."""
    monkeypatch.setattr(journey, "_learn", lambda *_, **__: knowledge)
    theme.choose("light")
    window = MainWindow(lambda frame: Interior(frame, language, theme, preferences, dialogs))
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
