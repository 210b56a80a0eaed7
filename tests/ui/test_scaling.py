"""Scaling: at 100, 150 and 200 per cent nothing of a 1366 x 768 screen is cut sideways."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = """
import sys
sys.path[:0] = [{root!r}, {tests!r}]
from pathlib import Path
from PySide6.QtWidgets import QApplication, QPushButton
import time
from desktop.ui.common.language import Language
from desktop.ui.common.preferences import Preferences
from desktop.ui.common.theme import Theme
from desktop.ui.file_dialogs import FileDialogs
from desktop.ui.interior import Interior
from desktop.ui.main_window import MainWindow
app = QApplication([])
language, theme = Language("en-US"), Theme(app)
settings = Path({folder!r})
window = MainWindow(
    lambda f: Interior(f, language, theme, Preferences(settings), FileDialogs(language))
)
window.furnish()
window.resize(int(1366 / {scale}), int(698 / {scale}))
window.show()
inside = window.interior
def until(done):
    end = time.monotonic() + 60
    while not done() and time.monotonic() < end:
        app.processEvents()
    assert done()
until(lambda: inside.journey.knowledge is not None)
inside.filing.open_sample()
until(lambda: inside.journey.desk is not None)
for key in ("roster", "columns", "roles", "assessment", "briefing"):
    inside.go(key)
    if key == "assessment":
        until(lambda: bool(inside.journey.pictures))
    for _ in range(20):
        app.processEvents()
    page = inside.page
    if page.area.horizontalScrollBar().maximum():
        print(key, "scrolls sideways")
    for button in page.findChildren(QPushButton):
        room = button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))
        if button.isVisible() and button.width() < room:
            print(key, "cuts", button.text())
    corner = page.bar.mapTo(window, page.bar.rect().bottomRight())
    if page.bar.isVisible() and not window.rect().contains(corner):
        print(key, "bar is outside")
assert window.devicePixelRatioF() == {scale}
inside.journey.dirty = False
window.close()
print("done")
"""


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_cut_at_any_scale(scale, tmp_path):
    script = SCRIPT.format(
        root=str(ROOT), tests=str(ROOT / "tests"), folder=str(tmp_path / "settings"), scale=scale
    )
    environment = {
        **os.environ, "QT_SCALE_FACTOR": str(scale), "QT_QPA_PLATFORM": "offscreen",
    }  # fmt: skip
    run = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False,
        env=environment, timeout=180, cwd=ROOT,
    )  # fmt: skip
    assert run.stdout.strip() == "done", run.stdout + run.stderr[-2000:]
