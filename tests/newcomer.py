"""A newcomer's journey as a script: drop, fix a column, settle by keyboard, tools, sign, save.

Run by itself in the folder of the project, it walks in a window on the real screen: `PYTHONPATH=.
python tests/newcomer.py FOLDER` writes the PDF set and a picture of every step into FOLDER.
"""

import csv
import sys
import time
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

TITLES = (
    ("Registered Nurse", 9), ("Staff Nurse", 6), ("Nursing Assistant", 5), ("HIM Coder I", 4),
    ("Pt Access Rep", 3), ("Associate", 2), ("Ward Clerk", 2),
)  # fmt: skip
REVIEWER = "Pat Doe, nurse manager"
_KEY, _WAIT = Qt.Key, 60.0
_ALT, _CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def write_roster(path):
    """A small roster in which one heading says nothing: the department stands below it."""
    with path.open("w", newline="", encoding="utf-8") as file:
        lines = csv.writer(file)
        lines.writerow(("Employee Name", "Job Title", "Col 7", "FTE"))
        for title, people in TITLES:
            for n in range(people):
                lines.writerow((f"Person {title} {n}", title, "7W", 1.0))
    return path


def until(done):
    """Let the window live until something is so."""
    end = time.monotonic() + _WAIT
    while not done():
        assert time.monotonic() < end, "the window never came so far"
        QTest.qWait(10)


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    """A key goes to whatever has the focus, as it does for a person."""
    until(lambda: QApplication.focusWidget() is not None)
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def tab_to(wanted, most=80):
    """Tab until a control has the focus."""
    for _ in range(most):
        if QApplication.focusWidget() is wanted:
            return
        press(_KEY.Key_Tab)
    raise AssertionError(f"{wanted} cannot be reached with Tab")


class Newcomer:
    """Walks through the window; `seen` is called with the name of each step that was done.

    Args:
        inside: The interior of the window, whose dialogs answer with a folder.
        seen: Told after each step.
    """

    def __init__(self, inside, seen=lambda _step: None):
        self.inside, self.seen = inside, seen

    def walk(self, roster):
        """The whole journey; returns when the set is saved."""
        self.drop(roster)
        self.fix_a_column()
        self.settle_the_queue()
        self.say_which_tools()
        self.sign_and_save()

    def drop(self, roster):
        """A file is dragged over the window and let go."""
        window, data = self.inside.window, QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(roster))])
        here, how = QPointF(window.width() / 2, window.height() / 2), Qt.DropAction.CopyAction
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        self.seen("first run")
        enter = QDragEnterEvent(here, how, data, left, none)
        QApplication.sendEvent(window, enter)
        assert enter.isAccepted()
        self.seen("a file over the window")
        QApplication.sendEvent(window, QDropEvent(here, how, data, left, none))
        until(lambda: self.inside.page.key == "columns" and self.inside.journey.hand is not None)

    def fix_a_column(self):
        """The heading "Col 7" says nothing: Right goes to its choice, D makes it the department."""
        page, before = self.inside.page, self.inside.journey.hand
        combos = page.table.header.combos
        column = next(c.index for c in before.reading.columns if c.header == "Col 7")
        assert combos[column].currentData() is None, "nobody could know what it is"
        until(lambda: QApplication.focusWidget() in combos.values())
        tab_to(combos[column])
        self.seen("columns")
        QTest.keyClicks(combos[column], "Dep")
        until(lambda: self.inside.journey.hand is not before)
        assert {line.department for line in self.inside.journey.desk.review.lines} == {"7W"}
        until(lambda: QApplication.focusWidget() is page.table.header.combos[column])
        self.seen("a column put right")
        press(_KEY.Key_N, _ALT)
        until(lambda: self.inside.page.key == "roles")

    def settle_the_queue(self):
        """Every open title is answered with one key: Enter for a suggestion, 0 for none."""
        page = self.inside.page
        self.seen("roles")
        for _ in range(100):
            if not any(row.open for row in page.table.queue.all):
                break
            match = self.inside.journey.desk.review.matches[page.table.current().index]
            press(_KEY.Key_Return if match.candidates else _KEY.Key_0)
        assert not any(row.open for row in page.table.queue.all)
        self.seen("roles settled")
        press(_KEY.Key_N, _ALT)
        until(lambda: self.inside.page.key == "assessment")
        until(lambda: bool(self.inside.journey.pictures))
        self.seen("assessment")

    def say_which_tools(self):
        """Alt + T opens the form of AI tools; the first two are said to be live and planned."""
        page = self.inside.page
        press(_KEY.Key_T, _ALT)
        until(page.forms.isVisible)
        boxes = list(page.forms.tools.states.values())[:2]
        for box, state in zip(boxes, ("live", "planned"), strict=True):
            tab_to(box)
            for _ in range(box.count()):
                if box.currentData() == state:
                    break
                press(_KEY.Key_Down)
            assert box.currentData() == state
        inputs = self.inside.journey.desk.review.inputs_for("7W")
        assert {tool.state for tool in inputs.tools} == {"live", "planned"}
        until(lambda: bool(self.inside.journey.pictures))
        self.seen("tools said")
        press(_KEY.Key_L, _ALT)
        self.seen("assessment with tools")
        press(_KEY.Key_5, _CTRL)
        until(lambda: self.inside.page.key == "briefing")

    def sign_and_save(self):
        """A name and a tick make the set final; Alt + S saves it."""
        page = self.inside.page
        until(lambda: len(page.preview.files) >= 3)
        self.seen("briefing, a draft")
        until(lambda: QApplication.focusWidget() is page.sign_off.name)
        QTest.keyClicks(page.sign_off.name, REVIEWER)
        tab_to(page.sign_off.checked)
        press(_KEY.Key_Space)
        until(lambda: self.inside.journey.desk.review.settings.reviewer == REVIEWER)
        until(lambda: page.bar.state.text().endswith("final"))
        self.seen("briefing, signed")
        kept = []
        page.saved.connect(kept.append)
        press(_KEY.Key_S, _ALT)
        until(lambda: bool(kept))
        self.seen("saved")


def main(folder):
    """Walk in a window of its own, on whatever screen there is."""
    import tempfile  # noqa: PLC0415 - only here

    from window import AnsweringDialogs  # noqa: PLC0415 - only here

    from desktop.ui.common.language import Language  # noqa: PLC0415
    from desktop.ui.common.preferences import Preferences  # noqa: PLC0415
    from desktop.ui.common.theme import Theme  # noqa: PLC0415
    from desktop.ui.interior import Interior  # noqa: PLC0415
    from desktop.ui.main_window import MainWindow  # noqa: PLC0415

    app = QApplication([])
    language, dialogs = Language("en-US"), AnsweringDialogs()
    dialogs.answers["folder"] = folder
    preferences, theme = Preferences(Path(tempfile.mkdtemp())), Theme(app)
    window = MainWindow(lambda frame: Interior(frame, language, theme, preferences, dialogs))
    window.furnish()
    window.showMaximized()
    inside = window.interior
    until(lambda: inside.journey.knowledge is not None and window.isActiveWindow())
    steps = []

    def seen(step):
        QTest.qWait(200)
        steps.append(step)
        picture = app.primaryScreen().grabWindow(0)
        name = f"{len(steps):02}-{step.replace(',', '').replace(' ', '-')}.png"
        assert picture.save(str(folder / name))

    Newcomer(inside, seen).walk(write_roster(folder / "roster.csv"))
    inside.journey.dirty = False
    window.close()
    print(f"{app.platformName()}: {len(steps)} steps")  # noqa: T201 - the test reads it


if __name__ == "__main__":
    main(Path(sys.argv[1]))
