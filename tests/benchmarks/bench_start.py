"""How long a start takes beside an empty PySide6 window.

`make bench` prints it; nothing is asserted. Start to first paint should be at most 1.3 times that
of an empty window.
"""

# ruff: noqa: T201 - a benchmark prints

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[2]
RUNS = 7
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
