"""Places: the two folders of this user, for settings and for state, and a portable copy's own.

Settings are what the user chose and would want on the next computer; state is what this computer
alone needs: recovery copies, the log. Nothing is made here; who writes makes the folder.
"""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_NAME = "Touchstone"
_PORTABLE = "touchstone-data"  # a folder of this name beside the program makes it portable


@dataclass(frozen=True, slots=True)
class Places:
    """Where this user's files are. Both folders may not be there yet."""

    settings: Path
    state: Path
    portable: bool = False


def find_places(
    *,
    portable: bool = False,
    environment: Mapping[str, str] = os.environ,
    system: str = sys.platform,
    program: Path | None = None,
) -> Places:
    """The folders of this user.

    Args:
        portable: Keep everything beside the program, even where its folder is not there yet.
        environment: The variables of the process.
        system: As `sys.platform`.
        program: The folder the program stands in; without it, that of this program.
    """
    beside = (program or program_folder()) / _PORTABLE
    if portable or beside.is_dir():
        return Places(beside / "settings", beside / "state", portable=True)
    home = _home(environment, system)
    if system == "win32":
        roaming = _folder(environment, "APPDATA", home / "AppData" / "Roaming")
        local = _folder(environment, "LOCALAPPDATA", home / "AppData" / "Local")
    elif system == "darwin":
        roaming = home / "Library" / "Preferences"
        local = home / "Library" / "Application Support"
    else:
        roaming = _folder(environment, "XDG_CONFIG_HOME", home / ".config")
        local = _folder(environment, "XDG_STATE_HOME", home / ".local" / "state")
    return Places(roaming / _NAME, local / _NAME)


def program_folder() -> Path:
    """The folder the program stands in: the executable's, or the one that holds our packages."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    return Path(__file__).resolve().parents[1]


def _home(environment: Mapping[str, str], system: str) -> Path:
    variable = "USERPROFILE" if system == "win32" else "HOME"
    return Path(environment[variable]) if environment.get(variable) else Path.home()


def _folder(environment: Mapping[str, str], variable: str, usual: Path) -> Path:
    """A folder that a variable names; one that is not absolute counts for nothing."""
    named = Path(environment.get(variable, ""))
    return named if named.is_absolute() else usual
