"""The three things a built program must do: examine itself, make a PDF set, show its window."""

import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Literal

from screen import Screen

State = Literal["pass", "FAIL", "skip", "told"]
PATIENCE = 60.0  # seconds until a run is given up
FEWEST_COLOURS = 400  # ours has 1,700; an empty window and the pointer on it have 100
ALWAYS_MADE = ("A", "D", "G")  # documents of every department that is not too small
_NOISE = ("Traceback", "qt.", "QStandardPaths", "Could not", "could not", "cannot open")


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found: seconds from the start of the process, and a remark."""

    check: str
    state: State
    seconds: float | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Start:
    """How the program is started: what stands before the command, and the whole environment."""

    folder: Path
    before: Sequence[str] = ()
    environment: dict[str, str] = field(default_factory=dict[str, str])
    windows: bool = sys.platform == "win32"  # also a Windows program that Wine runs here

    def command(self, *arguments: str, window: bool = False) -> list[str]:
        """The command line; on Windows the terminal has a program of its own."""
        name = "touchstone" if window or not self.windows else "touchstone-cli"
        suffix = ".exe" if self.windows else ""
        return [*self.before, str(self.folder / f"{name}{suffix}"), *arguments]


def sample_of(folder: Path) -> Path:
    """The sample roster inside a built folder."""
    return folder / "_internal" / "assets" / "samples" / "sample_roster.xlsx"


def self_check(start: Start, out: Path) -> Finding:
    """The program examines itself; every line must begin with pass."""
    done, seconds, work = _run(start, out, "self-check")
    lines = done.stdout.decode("utf-8", "replace").splitlines()
    failed = [line for line in lines if not line.startswith("pass  ")]
    good = done.returncode == 0 and len(lines) > 1 and not failed
    remark = (
        f"{len(lines)} lines, {work:.1f} s of processor"
        if good
        else "; ".join(failed) or _said(done)
    )
    return Finding("self-check", "pass" if good else "FAIL", seconds, remark)


def pdf_set(start: Start, out: Path, roster: Path) -> tuple[Finding, str]:
    """A roster becomes a PDF set; also the fingerprint of all its files."""
    options = ("--date", "2026-01-15", "--locale", "en-US", "--overwrite", "--json")
    done, seconds, work = _run(start, out, "assess", str(roster), "--out", str(out), *options)
    if done.returncode:
        return Finding("PDF set", "FAIL", seconds, _said(done)), ""
    files = sorted(path for path in out.rglob("*") if path.is_file())
    wrong = _wrong_with(files, json.loads(done.stdout)["files"], out)
    if wrong:
        return Finding("PDF set", "FAIL", seconds, wrong), ""
    total = sum(path.stat().st_size for path in files)
    remark = f"{len(files)} files, {total:,} bytes, {work:.1f} s of processor"
    return Finding("PDF set", "pass", seconds, remark), fingerprint(files, out)


def _wrong_with(files: Sequence[Path], told: Sequence[str], out: Path) -> str:
    if [path.relative_to(out).as_posix() for path in files] != sorted(told):
        return "the files told are not the files written"
    missing = [key for key in ALWAYS_MADE if not any(path.name.startswith(key) for path in files)]
    broken = [path.name for path in files if not _is_whole_pdf(path)]
    if missing:
        return f"no document {', '.join(missing)}"
    return f"no whole PDF: {', '.join(broken)}" if broken else ""


def _is_whole_pdf(path: Path) -> bool:
    data = path.read_bytes()
    return data.startswith(b"%PDF-1.7") and data.rstrip().endswith(b"%%EOF")


def fingerprint(files: Sequence[Path], root: Path) -> str:
    """One number for names and contents: the same roster gives it everywhere."""
    total = hashlib.sha256()
    for path in files:
        total.update(path.relative_to(root).as_posix().encode())
        total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def window(start: Start, out: Path, picture: Path, file: Path | None = None) -> Finding:
    """The window on a screen in memory: seconds to the first paint, and a picture to look at."""
    with Screen() as screen:
        variables = {**start.environment, "DISPLAY": screen.display}
        arguments = () if file is None else (str(file),)
        command = start.command(*arguments, window=True)
        began = time.perf_counter()
        with (out / "window.txt").open("w+b") as said:
            program = open_program(command, variables, out, said)
            painted = _first_paint(screen, program, began)
            quiet = 1.0 if file is None else 3.0
            shown = screen.settled(quiet, colours=FEWEST_COLOURS) if painted else screen.picture()
            alive = program.poll() is None
            close(program)
    picture.parent.mkdir(parents=True, exist_ok=True)
    picture.write_bytes(shown.png())
    words = (out / "window.txt").read_text(encoding="utf-8", errors="replace")
    full = alive and painted and shown.colours >= FEWEST_COLOURS
    trouble = noise(words) or ("" if full else f"no window appeared {words[-200:]}")
    remark = trouble or f"{shown.colours} colours, {picture.name}"
    return Finding("window", "FAIL" if trouble else "pass", painted, remark)


def window_unseen(start: Start, out: Path, seconds: float = 4.0) -> Finding:
    """The window on Qt's own unseen screen: it must live and say nothing."""
    variables = {**start.environment, "QT_QPA_PLATFORM": "offscreen"}
    with (out / "unseen.txt").open("w+b") as said:
        command = start.command(window=True)
        program = open_program(command, variables, out, said)
        try:
            ended: int | None = program.wait(seconds)
        except subprocess.TimeoutExpired:
            ended = None
        close(program)
    words = (out / "unseen.txt").read_text(encoding="utf-8", errors="replace")
    trouble = noise(words) or ("" if ended is None else f"ended with {ended} {words[-200:]}")
    state: State = "FAIL" if trouble else "pass"
    return Finding("window, offscreen", state, None, trouble or f"lives after {seconds:.0f} s")


def paint_time(start: Start) -> float | None:
    """Seconds from the start of the process to the first paint; None when none came."""
    with Screen() as screen:
        variables = {**start.environment, "DISPLAY": screen.display}
        began = time.perf_counter()
        command = start.command(window=True)
        program = subprocess.Popen(command, env=variables, start_new_session=True)
        painted = _first_paint(screen, program, began)
        close(program)
    return painted


def open_program(
    command: Sequence[str], variables: dict[str, str], folder: Path, said: IO[bytes]
) -> "subprocess.Popen[bytes]":
    """Start a program in a group of its own, so that whatever watches it can be ended with it."""
    return subprocess.Popen(
        command, env=variables, cwd=folder, stdout=said, stderr=said, start_new_session=True
    )


def close(program: "subprocess.Popen[bytes]") -> None:
    """End a program that was opened here, and what watches it."""
    if program.poll() is None:
        if sys.platform == "win32":
            program.terminate()
        else:
            os.killpg(program.pid, signal.SIGTERM)
    program.wait(PATIENCE)


def _first_paint(screen: Screen, program: "subprocess.Popen[bytes]", began: float) -> float | None:
    """Seconds until the screen shows a window; None when none came."""
    while (now := time.perf_counter()) - began < PATIENCE and program.poll() is None:
        if screen.covered():
            return now - began
        time.sleep(0.002)
    return None


def noise(words: str) -> str:
    """The lines of a program that say something went wrong, three at most."""
    lines = [line for line in words.splitlines() if any(sign in line for sign in _NOISE)]
    return "; ".join(lines[:3])


def _run(
    start: Start, out: Path, *arguments: str
) -> "tuple[subprocess.CompletedProcess[bytes], float, float]":
    """Run a command: what it said, seconds by the clock, seconds a processor worked."""
    began, before = time.perf_counter(), os.times()
    done = subprocess.run(
        start.command(*arguments),
        env=start.environment, cwd=out, stdin=subprocess.DEVNULL, capture_output=True,
        check=False, timeout=PATIENCE,
    )  # fmt: skip
    after = os.times()
    worked = after.children_user + after.children_system
    worked -= before.children_user + before.children_system
    return done, time.perf_counter() - began, worked


def _said(done: "subprocess.CompletedProcess[bytes]") -> str:
    words = (done.stderr or done.stdout).decode("utf-8", "replace").strip()
    return f"ended with {done.returncode}: {words[-300:]}"
