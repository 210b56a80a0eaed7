"""Where files land: programs that write in the wrong place are given, and each is found out."""

import sys
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "packaging"))
landing = import_module("landing")

from desktop.places import DATA, MARKERS  # noqa: E402 - beside the module it is compared with
from desktop.review.settings_store import NAME  # noqa: E402 - the same

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="stand-ins are shell scripts")
LIVE = "sleep 60"
HOME = f'mkdir -p "$HOME/.config/Touchstone"; echo "$1" > "$HOME/.config/Touchstone/{NAME}"'
STATE = 'mkdir -p "$HOME/.local/state/Touchstone"; touch "$HOME/.local/state/Touchstone/log"'
HERE = (
    f'd="$(dirname "$0")/{DATA}"; if [ -f "$(dirname "$0")/portable" ]'
    f' && mkdir -p "$d/settings" "$d/state" 2>/dev/null; then'
    f' touch "$d/state/log"; echo "$1" > "$d/settings/{NAME}"; else {HOME}; {STATE}; fi'
)


def built(tmp_path, lines):
    folder = tmp_path / "built"
    folder.mkdir()
    program = folder / "touchstone"
    program.write_text(f"#!/bin/sh\n{lines}\n{LIVE}\n", encoding="utf-8")
    program.chmod(0o755)
    return folder


def found(tmp_path, lines, monkeypatch):
    monkeypatch.setattr(landing, "PATIENCE", 2.0)
    monkeypatch.setattr(landing, "_MORE", 0.2)
    work = tmp_path / "work"
    work.mkdir()
    return {f.check.split(":")[0]: f for f in landing.landings(built(tmp_path, lines), work)}


def test_the_names_are_those_of_the_program():
    assert MARKERS[0] == landing.MARKER
    assert (landing.DATA, landing.SETTINGS) == (DATA, NAME)


def test_a_program_that_writes_where_we_say_passes(tmp_path, monkeypatch):
    states = found(tmp_path, HERE, monkeypatch)
    assert states["per-user"].state == "pass", states
    assert states["portable"].state == "pass", states
    assert states["portable, folder not writable"].state in {"pass", "skip"}, states


@pytest.mark.parametrize(
    ("lines", "which", "remark"),
    [
        (f"{HOME}; {STATE}", "portable", "no settings came to be"),
        (f'{HERE}; touch "$HOME/left"', "per-user", "written elsewhere: left"),
        (f'{HERE}; touch "$HOME/left"', "portable", "written elsewhere: left"),
        (f'{HERE}; touch "$(dirname "$0")/left-$$"', "per-user", "written elsewhere: left"),
        (f'{HERE}; touch "$(dirname "$0")/left-$$"', "portable", "written elsewhere: left"),
        (HOME, "per-user", "nothing was written to .local/state"),
        ("exit 3", "per-user", "the window ended"),
        (f"{HERE}; echo Traceback >&2", "per-user", "Traceback"),
    ],
)
def test_a_program_that_does_not_is_found_out(tmp_path, monkeypatch, lines, which, remark):
    finding = found(tmp_path, lines, monkeypatch)[which]
    assert finding.state == "FAIL"
    assert finding.remark.startswith(remark), finding


def test_the_examination_asks_it():
    source = (ROOT / "packaging" / "check_build.py").read_text(encoding="utf-8")
    assert "yield from landings(" in source
