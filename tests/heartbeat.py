"""A heartbeat for the window: how long it ever stood still, and how long it computed itself."""

import csv
import time

from PySide6.QtCore import QTimer

EVERY = 5  # milliseconds
ROWS = 100_000
_TITLES = ("Registered Nurse", "RN II - ICU", "Pt Access Rep", "HIM Coder", "Ward Clerk {n}")


class Heartbeat:
    """Beats on the window's thread.

    `still` is the longest time between two beats, which a busy machine makes longer; `own` is the
    longest time the window's own thread computed between two beats, which it does not.
    """

    def __init__(self):
        self.still = self.own = 0.0
        self.beats = 0
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._at, self._computed = time.perf_counter(), time.thread_time()
        self._timer.start(EVERY)

    def _beat(self):
        now, computed = time.perf_counter(), time.thread_time()
        self.still = max(self.still, now - self._at)
        self.own = max(self.own, computed - self._computed)
        self._at, self._computed = now, computed
        self.beats += 1

    def take(self):
        """Milliseconds `(still, own)` since the last taking, and the number of beats."""
        found = (1000 * self.still, 1000 * self.own, self.beats)
        self.still, self.own, self.beats = 0.0, 0.0, 0
        return found


def write_large(path, rows=ROWS):
    """A roster with names, 40 departments and more than 1,600 lines of titles."""
    with path.open("w", newline="", encoding="utf-8") as file:
        lines = csv.writer(file)
        lines.writerow(("Employee Name", "Job Title", "Department", "FTE"))
        for n in range(rows):
            title = _TITLES[n % 5].format(n=n // 500)
            lines.writerow((f"Person {n}", title, f"Department {n % 40}", 1.0))
    return path


def walk(interior, qtbot, folder, *, wait, told):
    """Every step with the large roster; `told` is called with the name of each.

    Open, columns changed and changed back, decisions in the queue, search, filter, order,
    assessment, what is entered there, pages switched, preview, saved file and saved set.
    """

    def until(done):
        qtbot.waitUntil(done, timeout=wait)

    def say(step):
        qtbot.wait(30)
        told(step)

    _read(interior, folder, until, say)
    _decide(interior, say)
    _assess(interior, until, say)
    interior.go("briefing")
    until(lambda: bool(interior.page.preview.files))
    say("preview")
    interior.journey.files.save(folder / "large.touchstone")
    until(lambda: not interior.journey.dirty)
    say("saved file")
    with qtbot.waitSignal(interior.page.saved, timeout=wait):
        interior.page.save()
    say("saved set")


def _read(interior, folder, until, say):
    journey = interior.journey
    interior.filing.open(write_large(folder / "large.csv"))
    until(lambda: journey.desk is not None)
    say("open")
    before = journey.hand
    journey.read_again(before.reading.sheet, before.reading.header_row, {2: None})
    until(lambda: journey.hand is not before)
    say("a column changed")
    journey.undo()
    say("the column back")
    interior.page.ledger.count_wished.emit("used")
    say("the rows behind a count")


def _decide(interior, say):
    interior.go("roles")
    say("roles")
    page = interior.page
    for words in ("c", "cl", "clerk", ""):
        page.find.setText(words)
    say("find a title")
    for place in (1, 2, 3, 0):
        page.tabs.setCurrentIndex(place)
    say("filter")
    for place in range(page.order.count()):
        page.order.setCurrentIndex(place)
        page.order.activated.emit(place)
    say("order")
    for _ in range(5):
        page.accept()
    say("five answers")
    interior.journey.undo()
    say("undo")


def _assess(interior, until, say):
    journey = interior.journey
    interior.go("assessment")
    until(lambda: bool(journey.pictures))
    say("assessment")
    for way in ("map", "tools", "signs", "what_if", "list"):
        interior.page.look(way)
    say("map and forms")
    box = next(iter(interior.page.forms.tools.states.values()))
    box.setCurrentIndex(box.count() - 1)
    box.activated.emit(box.currentIndex())
    until(lambda: bool(journey.pictures))
    say("an entry")
    for key in ("roster", "columns", "roles", "assessment"):
        interior.go(key)
    say("pages switched")
