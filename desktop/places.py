"""Places: the two folders of this user, for settings and for state, or a portable copy's own.

Settings are what the user chose; state is what this computer alone needs: recovery copies, the
log. A file called `portable` beside the program keeps both beside the program, in one folder.
"""

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_NAME = "Touchstone"
MARKERS: Final = ("portable", "portable.txt")  # Windows hides the ending of a new text file
DATA: Final = "touchstone-data"  # beside the program; everything a portable copy writes by itself


@dataclass(frozen=True, slots=True)
class Places:
    """Where this user's files are. Both folders may not be there yet."""

    settings: Path
    state: Path
    portable: bool = False
    refused: Path | None = None  # a portable copy wanted to keep them here and may not


def can_write(folder: Path) -> bool:
    """Whether files can be made in a folder, tried out; the folder is made where it is missing."""
    probe = folder / f".{os.urandom(4).hex()}.probe"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.touch(exist_ok=False)
        probe.unlink()
    except OSError:
        return False
    return True


def find_places(
    *,
    environment: Mapping[str, str] = os.environ,
    system: str = sys.platform,
    program: Path | None = None,
    may_write: Callable[[Path], bool] = can_write,
) -> Places:
    """The folders of this user. Where a portable copy may not write, the user's own are taken.

    Args:
        environment: The variables of the process.
        system: As `sys.platform`.
        program: The folder the program stands in; without it, that of this program.
        may_write: Says whether files can be made in a folder.
    """
    beside = program or program_folder()
    if not any((beside / marker).is_file() for marker in MARKERS):
        return _own_places(environment, system, None)
    data = beside / DATA
    if may_write(data):
        return Places(data / "settings", data / "state", portable=True)
    return _own_places(environment, system, beside)


def program_folder() -> Path:
    """The folder the program stands in: the executable's, or the one that holds our packages."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    return Path(__file__).resolve().parents[1]


def _own_places(environment: Mapping[str, str], system: str, refused: Path | None) -> Places:
    home = _home(environment, system)
    if system == "win32":
        local = _folder(environment, "LOCALAPPDATA", home / "AppData" / "Local") / _NAME
        return Places(local / "settings", local / "state", refused=refused)
    if system == "darwin":
        library = home / "Library"
        config, state = library / "Preferences", library / "Application Support"
    else:
        config = _folder(environment, "XDG_CONFIG_HOME", home / ".config")
        state = _folder(environment, "XDG_STATE_HOME", home / ".local" / "state")
    return Places(config / _NAME, state / _NAME, refused=refused)


def _home(environment: Mapping[str, str], system: str) -> Path:
    variable = "USERPROFILE" if system == "win32" else "HOME"
    return Path(environment[variable]) if environment.get(variable) else Path.home()


def _folder(environment: Mapping[str, str], variable: str, usual: Path) -> Path:
    """A folder that a variable names; one that is not absolute counts for nothing."""
    named = Path(environment.get(variable, ""))
    return named if named.is_absolute() else usual
