"""Builds the program: `python packaging/build.py`, from an empty checkout to an examined folder.

The build has a virtual environment of its own, made from the lock alone: what only tests need can
never slip into the program, and the environment of the tests stays as it is.
"""

import argparse
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from build_environment import LOCK, PYTHON, ROOT, moment, prepare
from hashes import write_catalogue, write_hashes

WORK = ROOT / "build" / "work"
DIST = ROOT / "dist"
FOLDER = DIST / "touchstone"
EARLIEST = (1980, 1, 1, 0, 0, 0)  # of a zip file; the same for every file of every build


def main() -> int:
    """Prepare, build, collect notices, pack, examine; the exit code is that of the examination."""
    asked = _arguments()
    prepare()
    if not asked.pack_only:
        build()
        print(f"Built {FOLDER.relative_to(ROOT).as_posix()}. Collecting notices.")
        _packaging("notices.py", str(WORK / "touchstone"), str(FOLDER), str(LOCK))
    archive = pack(FOLDER, version())
    write_hashes(FOLDER, archive)
    if sys.platform == "win32":
        write_catalogue(FOLDER, archive)
    print(f"{archive.relative_to(ROOT).as_posix()}: {archive.stat().st_size / 1e6:.1f} MB")
    if asked.no_check:
        return 0
    options = ["--clean-root", str(ROOT / "build" / "debian")] if asked.clean_root else []
    if asked.bare:
        freeze("packaging/bare_window.spec", ROOT / "build")
        options += ["--bare", str(ROOT / "build" / "bare")]
    check = [str(PYTHON), str(ROOT / "packaging" / "check_build.py"), str(FOLDER), *options]
    return subprocess.run(check, cwd=ROOT, check=False).returncode


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Build the program into dist/touchstone.")
    parser.add_argument("--no-check", action="store_true", help="build only")
    parser.add_argument("--pack-only", action="store_true", help="a folder that was signed since")
    parser.add_argument(
        "--clean-root",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="also run in a fresh Debian (needs root and debootstrap, 0.5 GB in build/)",
    )
    parser.add_argument(
        "--bare",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="also build an empty window, to measure ours against it",
    )
    return parser.parse_args()


def build() -> None:
    """Make the program's folder."""
    freeze("packaging/touchstone.spec", DIST)
    _lighten(FOLDER / "_internal")


def freeze(recipe: str, target: Path) -> None:
    """Run PyInstaller so that the same commit gives the same bytes."""
    options = ["--noconfirm", "--clean", "--log-level", "ERROR"]
    folders = ["--workpath", str(WORK), "--distpath", str(target)]
    subprocess.run(
        [str(PYTHON), "-m", "PyInstaller", *options, *folders, recipe],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": moment()},
        check=True,
    )


def _lighten(inside: Path) -> None:
    """Take the debugging symbols out of Python's own libraries, 20 MB where Python was compiled.

    Only those: stripping numpy's libraries breaks them.
    """
    strip = shutil.which("strip")
    if sys.platform == "win32" or not strip:
        return
    own = [*inside.glob("libpython3*"), *inside.glob("python3*/lib-dynload/*.so")]
    subprocess.run([strip, "--strip-unneeded", *map(str, own)], check=True)


def version() -> str:
    """The one version number."""
    ask = "import desktop; print(desktop.__version__)"
    done = subprocess.run(
        [str(PYTHON), "-c", ask], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def pack(folder: Path, number: str) -> Path:
    """Pack a folder so that the same folder gives the same bytes; links stay links."""
    system = "windows" if sys.platform == "win32" else "linux"
    archive = folder.parent / f"Touchstone-{number}-{system}-x86_64.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in sorted(folder.rglob("*")):
            if path.is_dir() and not path.is_symlink():
                continue
            name = Path("Touchstone", path.relative_to(folder)).as_posix()
            entry = zipfile.ZipInfo(name, EARLIEST)
            entry.external_attr = path.lstat().st_mode << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            data = str(path.readlink()).encode() if path.is_symlink() else path.read_bytes()
            packed.writestr(entry, data)
    return archive


def _packaging(script: str, *arguments: str) -> None:
    command = [str(PYTHON), str(ROOT / "packaging" / script), *arguments]
    subprocess.run(command, cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main())
