"""Where the files of a built program land: with the user, or beside a portable copy."""

import shutil
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import confinement
from confinement import CONFINEMENTS, Confinement, Place
from examination import PATIENCE, Finding, Start, State, close, noise, open_program

MARKER, DATA = "portable", "touchstone-data"
SETTINGS = "settings.json"
_ROSTER = "Job title,Department\n" + "Registered nurse,Ward 1\n" * 9
_MORE = 1.0  # seconds after the settings, for everything else that is written
_LINUX = {"settings": Path(".config", "Touchstone"), "state": Path(".local/state/Touchstone")}
_WINDOWS = {part: Path("Touchstone", part) for part in _LINUX}  # LOCALAPPDATA is the home here
HOME = _WINDOWS if sys.platform == "win32" else _LINUX
_SEALED = Confinement(
    "portable, folder not writable",
    walls="mount --bind {program} {program}; mount -o remount,bind,ro {program}",
    breach="touch {program}/written",
)


def landings(built: Path, work: Path) -> Iterator[Finding]:
    """The window opens a roster, three times; each file it writes by itself must be where we say.

    Args:
        built: The folder of the program; portable copies are made of it.
        work: A folder of our own.
    """
    yield _landed("per-user", CONFINEMENTS[0], built, work / "user", copied=False)
    yield _landed("portable", CONFINEMENTS[0], built, work / "portable", copied=True)
    if reason := confinement.unavailable(_SEALED):
        yield Finding(_SEALED.name, "skip", None, reason)
    else:
        yield _landed(_SEALED.name, _SEALED, built, work / "sealed", copied=True)


def _landed(name: str, one: Confinement, built: Path, work: Path, *, copied: bool) -> Finding:
    place = confinement.settle(built, work, one)
    if copied:
        own = work / "program"
        shutil.copytree(built, own, symlinks=True)
        (own / MARKER).touch()
        place = replace(place, program=own)
    beside = copied and one is not _SEALED
    if confinement.breached(one, place):
        return Finding(name, "FAIL", None, "the wall does not stand, so nothing was proved")
    before = files_in(place.program)
    trouble = _open_roster(one, place, _settings_of(place, beside=beside))
    trouble = trouble or misplaced(place, before, beside=beside)
    state: State = "FAIL" if trouble else "pass"
    return Finding(f"{name}: files land where we say", state, None, trouble)


def _settings_of(place: Place, *, beside: bool) -> Path:
    folder = place.program / DATA / "settings" if beside else place.home / HOME["settings"]
    return folder / SETTINGS


def _open_roster(one: Confinement, place: Place, settings: Path) -> str:
    """Open a roster of one's own in the window and wait for its settings; what went wrong."""
    roster = place.out / "own.csv"
    roster.write_text(_ROSTER, encoding="utf-8")
    variables = {**confinement.environment(one, place), "QT_QPA_PLATFORM": "offscreen"}
    start = Start(place.program, confinement.prefix(one, place), variables)
    said = place.out / "said.txt"
    with said.open("w+b") as words:
        command = start.command(str(roster), window=True)
        program = open_program(command, variables, place.out, words)
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and program.poll() is None and not _names(settings, roster):
            time.sleep(0.1)
        time.sleep(_MORE)
        alive = program.poll() is None
        close(program)
    if not alive:
        return f"the window ended: {said.read_text(encoding='utf-8', errors='replace')[-200:]}"
    if not _names(settings, roster):
        return f"no settings came to be in {settings}"
    return noise(said.read_text(encoding="utf-8", errors="replace"))


def _names(settings: Path, roster: Path) -> bool:
    return settings.is_file() and roster.name in settings.read_text(encoding="utf-8")


def misplaced(place: Place, before: frozenset[str], *, beside: bool) -> str:
    """Files that came to be where none may, or none where some must.

    Args:
        place: The folders of the run, after it.
        before: What lay in the program's folder.
        beside: Whether everything must be beside the program, and nothing with the user.
    """
    program = files_in(place.program) - before
    home = files_in(place.home)
    if beside:
        stray = sorted(home) + sorted(f for f in program if not f.startswith(f"{DATA}/"))
        roots = [f"{DATA}/{part}/" for part in HOME]
        found = program
    else:
        roots = [f"{part.as_posix()}/" for part in HOME.values()]
        stray = sorted(program) + sorted(f for f in home if not f.startswith(tuple(roots)))
        found = home
    if stray:
        return f"written elsewhere: {', '.join(stray[:5])}"
    empty = [root for root in roots if not any(name.startswith(root) for name in found)]
    return f"nothing was written to {', '.join(empty)}" if empty else ""


def files_in(folder: Path) -> frozenset[str]:
    """Every file below a folder, by its path from there."""
    return frozenset(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())
