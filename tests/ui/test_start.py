"""The start: what was kept is worn from the first moment, and files lie where they belong."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = """
import time
from PySide6.QtWidgets import QApplication
from desktop import app
def look(*_):
    end = time.monotonic() + 60
    window = next(w for w in QApplication.topLevelWidgets() if w.inherits("QMainWindow"))
    while (window.interior is None or window.interior.journey.knowledge is None):
        assert time.monotonic() < end
        QApplication.processEvents()
    inside = window.interior
    notice = inside.steps.roster._notice
    print(inside.language.locale, inside.theme.tokens.dark, len(inside.preferences.recent),
          inside.page.problem.isVisible(), notice.accessibleName())
    window.close()
    return 0
QApplication.exec = look
app.open_window(None)
"""


def start(home, program=ROOT, before=""):
    environment = {
        "PATH": os.environ["PATH"], "HOME": str(home), "QT_QPA_PLATFORM": "offscreen",
        "LANG": "en_US.UTF-8", "PYTHONPATH": str(program),
    }  # fmt: skip
    run = subprocess.run(
        [sys.executable, "-c", f"{before}\n{SCRIPT}"], capture_output=True, text=True,
        check=False, env=environment, timeout=120, cwd=home,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr[-2000:]
    return run.stdout.strip()


@pytest.fixture
def home(tmp_path):
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


def files_in(folder):
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}


def test_what_was_kept_is_worn(home):
    folder = home / ".config" / "Touchstone"
    folder.mkdir(parents=True)
    kept = {"version": 1, "locale": "en-GB", "colours": "dark", "recent": ["a.xlsx"]}
    (folder / "settings.json").write_text(json.dumps(kept), encoding="ascii")
    assert start(home) == "en-GB True 1 False"
    after = json.loads((folder / "settings.json").read_text(encoding="ascii"))
    assert after["shape"], "the window's shape is kept at the end"
    assert {**after, **kept} == after


def test_a_first_start_finds_nothing_and_is_no_problem(home):
    assert start(home).startswith("en-US False 0 False")
    assert files_in(home) == {
        ".config/Touchstone/settings.json", ".local/state/Touchstone/touchstone.log",
    }  # fmt: skip


def test_a_portable_copy_keeps_all_beside_it_and_one_that_may_not_says_so(home, tmp_path):
    program = tmp_path / "program"
    program.mkdir()
    (program / "portable").touch()
    there = (
        "import pathlib, desktop.places\n"
        f"desktop.places.program_folder = lambda: pathlib.Path({str(program)!r})\n"
    )
    assert start(home, before=there) == "en-US False 0 False"
    assert files_in(home) == set()
    assert files_in(program) == {
        "portable", "touchstone-data/settings/settings.json",
        "touchstone-data/state/touchstone.log",
    }  # fmt: skip
    refusing = there + "desktop.places.find_places.__kwdefaults__['may_write'] = lambda _: False\n"
    said = start(home, before=refusing)
    assert str(program) in said
    assert "uses the folders of your own user account" in said
    assert ".config/Touchstone/settings.json" in files_in(home)
