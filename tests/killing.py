"""A real window that edits by itself, and a power cut: `kill -9` at a random moment.

Run as a program it is the window; `cut` starts it, kills it and says what is left.
"""

import os
import random
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.review.archive import open_archive
from desktop.review.recovery import find_left_behind
from desktop.ui.common.language import Language
from desktop.ui.common.preferences import Preferences
from desktop.ui.common.theme import Theme
from desktop.ui.interior import Interior
from desktop.ui.main_window import MainWindow

# ruff: noqa: T201 - the window tells its parent what it did

ROOT = Path(__file__).parents[1]
KINDS = ("saved", "never saved", "protected")
PASSWORD = "correct horse"  # noqa: S105 - of an invented review
READY = "ready"


@dataclass(frozen=True, slots=True)
class Cut:
    """What one power cut left. `lost` counts edits that were made and are nowhere."""

    kind: str
    after: float  # seconds of editing
    edits: int
    saved: int  # edits in the file, -1: there is none and there never was
    lost: int


def cut(folder, kind, seed, longest=6.0):
    """Edit in a process of its own, kill it, and look at file and recovery copy."""
    dice = random.Random(seed)  # noqa: S311 - no secret
    folder.mkdir(parents=True)
    file = folder / "Ward 4.touchstone"
    child = subprocess.Popen(
        [sys.executable, __file__, folder, kind, str(seed)],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    with child:
        assert child.stdout.readline().strip() == READY
        after = dice.uniform(0.05, longest)
        time.sleep(after)
        child.kill()
        told = child.stdout.read().split("\n")[:-1]
    edits = int(told[-1]) if told else 0
    saved, kept = _in_file(file, kind), _in_copy(folder / "state", kind, file)
    # an edit may be kept before it was told of
    return Cut(kind, after, edits, saved, max(0, edits - max(saved, kept, 0)))


def _in_file(file, kind):
    if kind == "never saved" and not file.exists():
        return -1
    return len(open_archive(file, PASSWORD).review.log)


def _in_copy(state, kind, file):
    found = find_left_behind(state)
    if not found:
        return -1
    assert len(found) == 1
    assert found[0].protected == (kind == "protected")
    if kind != "never saved":
        assert found[0].origin.path == file
    edits = len(found[0].restore(PASSWORD).review.log)
    found[0].discard()
    return edits


# ---- the window that edits ---------------------------------------------------------------------


def main(folder, kind, seed):
    app = QApplication(sys.argv)
    preferences, state = Preferences(folder / "settings"), folder / "state"
    window = MainWindow(
        lambda frame: Interior(frame, Language("en-US"), Theme(app), preferences, state=state)
    )
    window.furnish()
    window.show()
    journey = window.interior.journey
    journey.open_sample()
    editor = Editor(journey, folder / "Ward 4.touchstone", kind, seed)
    QTimer.singleShot(0, editor.wait)
    app.exec()


class Editor:
    """Answers titles at a human pace, and saves now and then."""

    def __init__(self, journey, file, kind, seed):
        self.journey, self.file, self.kind = journey, file, kind
        self.dice = random.Random(seed)  # noqa: S311 - no secret

    def later(self, seconds, what):
        QTimer.singleShot(int(1000 * seconds), what)

    def wait(self):
        """Begin when the sample is in hand and saved, protected, or neither."""
        journey, custody = self.journey, self.journey.files.custody
        if journey.desk is None or journey.background.busy:
            return self.later(0.02, self.wait)
        if self.kind == "protected" and custody.lock is None:
            journey.files.protect(PASSWORD)
            return self.later(0.02, self.wait)
        if self.kind != "never saved" and custody.path is None:
            journey.files.save(self.file)
            return self.later(0.02, self.wait)
        custody.finish()
        print(READY, flush=True)
        return self.edit()

    def edit(self):
        desk = self.journey.desk
        index = self.dice.randrange(len(desk.review.lines))
        code = self.dice.choice(("31-1131.00", "29-1141.00", "43-6013.00"))
        desk.answer(index, code, "a reason of some words")
        self.journey.tell_reviewed()
        print(len(desk.review.log), flush=True)
        if self.kind != "never saved" and self.dice.random() < 0.3:
            self.journey.files.save(self.file)
        self.later(self.dice.uniform(0.15, 0.6), self.edit)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
