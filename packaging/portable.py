"""A portable copy of a built program: it keeps what it writes beside itself, nothing elsewhere."""

import os
import shutil
from pathlib import Path

MARKER = "portable"
DATA = "touchstone-data"


def copy(built: Path, program: Path) -> None:
    """Make a portable copy; its files are links to the built ones, so that it costs no room."""
    shutil.copytree(built, program, symlinks=True, copy_function=os.link)
    (program / MARKER).touch()


def against(program: Path, home: Path) -> str:
    """What speaks against a copy that has run: traces with the user, or nothing beside itself."""
    traces = sorted(path.relative_to(home).as_posix() for path in home.rglob("*"))
    if traces:
        return f"left with the user: {', '.join(traces[:5])}"
    kept = [path for path in (program / DATA).rglob("*") if path.is_file()]
    return "" if kept else f"nothing was kept in {DATA}"
