"""A newcomer's journey, offscreen and in a real window with a window manager."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from newcomer import REVIEWER, Newcomer, write_roster
from window import *  # noqa: F403 - the fixtures
from window import STRICT

ROOT = Path(__file__).parents[1]
STEPS = 12
NEEDED = ("Xvfb", "openbox")


def finished(folder):
    """The PDF set of a signed department: named final, and no page says DRAFT."""
    sets = [path for path in folder.iterdir() if path.is_dir()]
    assert [path.name.endswith("final") for path in sets] == [True]
    files = sorted(sets[0].glob("*.pdf"))
    assert {path.name[0] for path in files} >= {"A", "B", "D", "G"}
    said = subprocess.run(
        ["pdftotext", files[0], "-"], capture_output=True, text=True, check=True
    ).stdout
    assert REVIEWER.split(",", maxsplit=1)[0] in said
    assert "DRAFT" not in said


@pytest.mark.qt_log_level_fail("WARNING")
@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_a_newcomer_drops_mends_settles_signs_and_saves(interior, dialogs, tmp_path):
    assert STRICT
    dialogs.answers["folder"] = tmp_path
    interior.window.activateWindow()
    seen = []
    Newcomer(interior, seen.append).walk(write_roster(tmp_path / "roster.csv"))
    assert len(seen) == STEPS
    finished(tmp_path)


@pytest.fixture
def screen():
    """A screen of 1366 x 768 with a window manager on it; skips loudly where there is none."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        pytest.skip(f"NOT RUN: the journey in a real window needs {' and '.join(missing)}")
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=(write,), stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as told:
        display = f":{told.readline().strip()}"
    environment = {
        **os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT),
    }  # fmt: skip
    manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
    time.sleep(1)
    yield environment
    for process in (manager, server):
        process.terminate()
        process.wait(20)


def test_the_same_journey_in_a_real_window(screen, tmp_path):
    run = subprocess.run(
        [sys.executable, Path(__file__).with_name("newcomer.py"), tmp_path],
        env=screen, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert run.stdout.strip() == f"xcb: {STEPS} steps", run.stdout + run.stderr[-3000:]
    assert len(list(tmp_path.glob("*.png"))) == STEPS
    finished(tmp_path)
