"""The build's own environment, made from the lock alone, and the moment a build bears."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements-package.txt"
VENV = ROOT / "build" / "venv"
PYTHON = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def prepare() -> None:
    """Make the build's environment, or make it again when the lock has changed."""
    installed = VENV / "installed.txt"
    wanted = LOCK.read_text(encoding="utf-8")
    if installed.is_file() and installed.read_text(encoding="utf-8") == wanted:
        return
    shutil.rmtree(VENV, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
    options = ["--quiet", "--disable-pip-version-check", "--require-hashes", "-r", str(LOCK)]
    subprocess.run([str(PYTHON), "-m", "pip", "install", *options], check=True)
    installed.write_text(wanted, encoding="utf-8", newline="\n")


def moment() -> str:
    """The time a build bears: that of its commit, so that the same commit gives the same bytes."""
    commit = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return os.environ.get("SOURCE_DATE_EPOCH") or commit.stdout.strip() or "315532800"
