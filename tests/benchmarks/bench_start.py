"""How long a start takes beside an empty PySide6 window, and how long the window ever stands still.

`make bench` prints it; nothing is asserted. Start to first paint should be at most 1.3 times that
of an empty window; nothing should hold the window for more than 100 ms.
"""

# ruff: noqa: T201 - a benchmark prints

import csv
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from PySide6.QtCore import QTimer
from window import *  # noqa: F403 - the fixtures
from window import WAIT

ROOT = Path(__file__).parents[2]
RUNS = 7
ROWS = 100_000
EMPTY = """
import os, sys
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        os._exit(0)
app = QApplication(sys.argv)
window = Window()
window.resize(1366, 728)
window.show()
app.exec()
"""
OURS = """
import os, sys
import desktop.ui.main_window as place
class Window(place.MainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        if {ready}:
            os._exit(0)
place.MainWindow = Window
sys.argv = ["touchstone"]
from desktop.__main__ import main
main()
"""
PROGRAMS = {
    "an empty window": EMPTY,
    "ours, first paint": OURS.format(ready="True"),
    "ours, first page": OURS.format(ready="self.interior is not None"),
}


def seconds(program):
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", QT_LOGGING_RULES="*=false")
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, env=environment, check=True)
    return time.perf_counter() - start


def bench_start():
    for program in PROGRAMS.values():
        seconds(program)  # the first run reads the disk
    taken = {name: [] for name in PROGRAMS}
    for _ in range(RUNS):
        for name, program in PROGRAMS.items():
            taken[name].append(seconds(program))
    least = median(taken["an empty window"])
    print()
    for name, times in taken.items():
        share = median(times) / least
        print(f"{name:20} {1000 * median(times):6.0f} ms   {share:.2f} times an empty window")


class Heartbeat:
    """The longest time between two beats that should come every 5 ms."""

    def __init__(self):
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(5)

    def _beat(self):
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def take(self):
        longest, self.longest = self.longest, 0.0
        return 1000 * longest


def bench_heartbeat(interior, qtbot, tmp_path):
    """Every step with a roster of 100,000 rows: how long does the window stand still at most?"""
    path = tmp_path / "large.csv"
    titles = ("Registered Nurse", "RN II - ICU", "Pt Access Rep", "HIM Coder", "Ward Clerk {n}")
    with path.open("w", newline="", encoding="utf-8") as file:
        lines = csv.writer(file)
        lines.writerow(("Employee Name", "Job Title", "Department", "FTE"))
        for n in range(ROWS):
            title = titles[n % 5].format(n=n // 500)
            lines.writerow((f"Person {n}", title, f"Department {n % 40}", 1.0))
    heart = Heartbeat()
    print()

    def told(step):
        qtbot.wait(50)
        print(f"{step:28} longest stop {heart.take():6.0f} ms")

    qtbot.wait(100)
    heart.take()
    start = time.perf_counter()
    interior.filing.open(path)
    qtbot.waitUntil(lambda: interior.journey.desk is not None, timeout=10 * WAIT)
    told(f"open, {time.perf_counter() - start:.1f} s")
    interior.go("roles")
    told(f"roles, {len(interior.page.table.queue.all)} lines")
    interior.page.find.setText("clerk")
    told("find a title")
    interior.page.accept()
    told("accept")
    start = time.perf_counter()
    interior.go("assessment")
    qtbot.waitUntil(lambda: bool(interior.journey.pictures), timeout=10 * WAIT)
    told(f"assessment, {time.perf_counter() - start:.1f} s")
    start = time.perf_counter()
    interior.go("briefing")
    qtbot.waitUntil(lambda: bool(interior.page.preview.files), timeout=10 * WAIT)
    told(f"briefing, {time.perf_counter() - start:.1f} s")
