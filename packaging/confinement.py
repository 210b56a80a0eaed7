"""The confined places a built program is examined in, each with proof that its walls stand."""

import os
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

LONG_NAME = "Übersicht der Abteilung – résumé d’été 日本"
LONG_PATH = 200  # characters at least


@dataclass(frozen=True, slots=True)
class Place:
    """Where one run lives: the program's folder and the three folders it may know of."""

    program: Path
    home: Path
    temporary: Path
    out: Path


@dataclass(frozen=True, slots=True)
class Confinement:
    """One hardship. `walls` and `breach` are shell lines with {program}, {home}, {temporary}.

    `walls` run inside new namespaces before the program; `breach` tries to get through and must
    fail, or the check would prove nothing.
    """

    name: str
    walls: str = ""
    breach: str = ""
    no_network: bool = False
    bare: bool = False  # no environment variable at all
    long_path: bool = False


_NO_EXECUTION = """
mount -t tmpfs -o noexec,nosuid tmpfs {temporary}
for folder in /tmp /var/tmp /dev/shm; do
  case {program} in "$folder"/*) continue;; esac
  mount --bind "$folder" "$folder" && mount -o remount,bind,noexec "$folder"
done
"""

CONFINEMENTS = (
    Confinement("plain"),
    Confinement(
        "no network",
        no_network=True,
        walls=":",
        # /proc/net/dev: two lines of headings, then one line per way out
        breach="awk 'NR > 2 && $1 != \"lo:\" {{found = 1}} END {{exit !found}}' /proc/net/dev",
    ),
    Confinement(
        "read-only folder",
        walls="mount --bind {program} {program}; mount -o remount,bind,ro {program}",
        breach="touch {program}/written",
    ),
    Confinement(
        "unwritable home",
        walls="mount --bind {home} {home}; mount -o remount,bind,ro {home}",
        breach="touch {home}/written",
    ),
    Confinement("empty environment", bare=True),
    Confinement(
        "temporary folder without execution",
        walls=_NO_EXECUTION,
        breach="cp /bin/true {temporary}/program && {temporary}/program",
    ),
    Confinement("long path with spaces and accents", long_path=True),
)


def unavailable(confinement: Confinement) -> str:
    """Why a confinement cannot be built on this machine; empty when it can."""
    if not confinement.walls:
        return ""
    if sys.platform != "linux" or not shutil.which("unshare"):
        return "needs unshare (Linux)"
    tried = [*_namespaces(confinement), "true"]
    if subprocess.run(tried, capture_output=True, check=False).returncode:
        return "this machine allows no namespaces"
    return ""


def prefix(confinement: Confinement, place: Place) -> list[str]:
    """What stands before the program's command, so that it runs inside the walls."""
    if not confinement.walls:
        return []
    walls = f'set -e\n{_fill(confinement.walls, place)}\nexec "$@"'
    return [*_namespaces(confinement), "sh", "-c", walls, "sh"]


def breached(confinement: Confinement, place: Place) -> bool:
    """Whether the walls can be got through, which they must not."""
    if not confinement.breach:
        return False
    attempt = [*prefix(confinement, place), "sh", "-c", _fill(confinement.breach, place)]
    return subprocess.run(attempt, capture_output=True, check=False).returncode == 0


def environment(confinement: Confinement, place: Place) -> dict[str, str]:
    """The variables of a run; never those of whoever starts the check."""
    if confinement.bare:
        return {}
    if sys.platform == "win32":
        kept = {name: os.environ[name] for name in ("SYSTEMROOT", "PATH") if name in os.environ}
        folders = {"USERPROFILE": str(place.home), "TEMP": str(place.temporary)}
        return {**kept, **folders, "APPDATA": str(place.home), "LOCALAPPDATA": str(place.home)}
    folders = {"HOME": str(place.home), "TMPDIR": str(place.temporary)}
    return {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", **folders}


def settle(built: Path, parent: Path, confinement: Confinement) -> Place:
    """Make the folders of a run; on a long path with a copy of the program as well."""
    parent = _lengthened(parent) if confinement.long_path else parent
    place = Place(
        parent / "touchstone" if confinement.long_path else built,
        *(parent / name for name in ("home", "temporary", "out")),
    )
    for folder in (place.home, place.temporary, place.out):
        folder.mkdir(parents=True)
    if confinement.long_path:
        shutil.copytree(built, place.program, symlinks=True)
    return place


def _lengthened(parent: Path) -> Path:
    while len(str(parent)) < LONG_PATH:
        parent /= LONG_NAME
    return parent


def _fill(lines: str, place: Place) -> str:
    names = {"program": place.program, "home": place.home, "temporary": place.temporary}
    return lines.format(**{name: shlex.quote(str(path)) for name, path in names.items()})


def _namespaces(confinement: Confinement) -> list[str]:
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    return [
        "unshare",
        *([] if root else ["--map-root-user"]),
        "--mount",
        *(["--net"] if confinement.no_network else []),
    ]
