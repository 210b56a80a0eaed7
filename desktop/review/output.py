"""Writing the finished set: safe folder names, nothing overwritten unasked or half written."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from desktop.review.replacing import replace_file, why
from desktop.tables.refusal import Refusal

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED = re.compile(r"(?i)^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$")
_LONGEST = 60  # characters; leaves room for the rest of a Windows path


def safe_names(names: Iterable[str]) -> tuple[str, ...]:
    """A folder name for each department that every file system takes, all different.

    Characters a file system refuses become blanks; two names that would fall together (also by
    case) are told apart by a number.
    """
    taken: set[str] = set()
    safe: list[str] = []
    for name in names:
        base = _safe(name)
        choice, number = base, 1
        while choice.casefold() in taken:
            number += 1
            choice = f"{base} ({number})"
        taken.add(choice.casefold())
        safe.append(choice)
    return tuple(safe)


def write_files(folder: Path, files: Mapping[str, bytes], *, overwrite: bool) -> tuple[str, ...]:
    """Write files below a folder; an identical file that is there already is kept.

    Args:
        folder: Made when missing.
        files: Bytes by path relative to the folder, with "/".
        overwrite: Whether a different file of that name may be written over.

    Returns:
        The relative paths, in the order of the alphabet.

    Raises:
        Refusal: a different file stands there, or the folder cannot be written. Nothing is
            written in the first case; in the second what is new is taken away again, so that
            no part of a set is mistaken for the whole.
    """
    _must_be_a_folder(folder)
    different = [name for name, data in sorted(files.items()) if _differs(folder / name, data)]
    if different and not overwrite:
        raise Refusal("refusal.file_exists", file=different[0], count=len(different))
    new: list[Path] = []
    try:
        for name, data in files.items():
            path = folder / name
            there = path.exists()
            if there and not _differs(path, data):
                continue
            _write(path, data)
            if not there:
                new.append(path)
    except Refusal:
        _take_away(new)
        raise
    return tuple(sorted(files))


def _safe(name: str) -> str:
    text = _FORBIDDEN.sub(" ", unicodedata.normalize("NFC", name))
    text = " ".join(text.split())[:_LONGEST].strip(" .")
    return f"_{text}" if not text or _RESERVED.match(text) else text


def _differs(path: Path, data: bytes) -> bool:
    try:
        return path.read_bytes() != data
    except FileNotFoundError:
        return False
    except OSError as trouble:
        raise Refusal("refusal.cannot_write", file=path.name) from trouble


def _must_be_a_folder(folder: Path) -> None:
    """Refuse a place for files that is a file itself, or would lie in one."""
    for place in (folder, *folder.parents):
        if place.is_dir():
            return
        if place.exists():
            raise Refusal("refusal.not_a_folder", file=place.name)


def _take_away(new: Iterable[Path]) -> None:
    """Remove the files that were new, and their folders where nothing else is in them."""
    for path in new:
        with suppress(OSError):
            path.unlink()
    for place in {path.parent for path in new}:
        with suppress(OSError):
            place.rmdir()


def _write(path: Path, data: bytes) -> None:
    """Write one file whole or not at all; a set can be made again, so no disk is waited for."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise Refusal(why(trouble, path.parent.parent), file=path.name) from trouble
    replace_file(path, data, lasting=False)
