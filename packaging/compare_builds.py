"""Compares two builds of one commit: `python packaging/compare_builds.py FOLDER FOLDER`.

Prints every difference. One in a place that is not listed below ends the command with 1.
"""

import hashlib
import sys
from collections.abc import Mapping
from fnmatch import fnmatch
from pathlib import Path

# Files that may differ, as shell patterns, each with its reason.
LISTED: dict[str, str] = {
    "*.exe": "a signature holds its own time; unsigned builds do not differ",
    "*.dll": "see *.exe",
    "*.pyd": "see *.exe",
}


def contents(folder: Path) -> dict[str, str]:
    """Path -> what a file is: its hash and the right to run it, or where a link goes."""
    return {
        path.relative_to(folder).as_posix(): _print_of(path)
        for path in sorted(folder.rglob("*"))
        if path.is_symlink() or path.is_file()
    }


def _print_of(path: Path) -> str:
    if path.is_symlink():
        return f"link to {path.readlink()}"
    return f"{hashlib.sha256(path.read_bytes()).hexdigest()} {path.stat().st_mode & 0o111:o}"


def differences(first: Mapping[str, str], second: Mapping[str, str]) -> dict[str, str]:
    """Path -> how it differs."""
    words = dict.fromkeys(first.keys() - second.keys(), "only in the first")
    words |= dict.fromkeys(second.keys() - first.keys(), "only in the second")
    both = first.keys() & second.keys()
    words |= {path: "other contents" for path in both if first[path] != second[path]}
    return dict(sorted(words.items()))


def excuse(path: str) -> str | None:
    """Why a file may differ; None when it may not."""
    return next((reason for shape, reason in LISTED.items() if fnmatch(path, shape)), None)


def main(first: Path, second: Path) -> int:
    """Say what differs; 1 when something does that may not."""
    ours, theirs = contents(first), contents(second)
    found = differences(ours, theirs)
    for path, how in found.items():
        print(f"{path}: {how} ({excuse(path) or 'NOT listed'})")
    strange = [path for path, how in found.items() if how != "other contents" or not excuse(path)]
    print(f"{len(ours)} files, {len(found)} different, {len(strange)} of them not listed")
    return 1 if strange or not ours else 0


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:3])))
