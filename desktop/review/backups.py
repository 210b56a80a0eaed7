"""Backups: the five last states of a saved review, in a folder beside it."""

from contextlib import suppress
from pathlib import Path

from desktop.review.replacing import replace_file
from desktop.tables.refusal import Refusal

KEPT = 5
_FOLDER = "{name}.backups"


def backups_of(path: Path) -> tuple[Path, ...]:
    """The backups of a file that are there, the newest first."""
    places = [_place(path, number) for number in range(1, KEPT + 1)]
    return tuple(place for place in places if place.exists())


def keep_backup(path: Path) -> bool:
    """Keep the file as it is now as the newest backup, before another takes its place.

    Args:
        path: The file that is going to be replaced.

    Returns:
        Whether it is kept. Saving goes on without: there may be no file yet, or the folder may be
        read-only and the file in it not.
    """
    try:
        before = path.read_bytes()
        if _is_newest(path, before):
            return True
        _place(path, 1).parent.mkdir(exist_ok=True)
        for number in range(KEPT, 1, -1):
            with suppress(FileNotFoundError):
                _place(path, number - 1).replace(_place(path, number))
        replace_file(_place(path, 1), before)
    except (OSError, Refusal):
        return False
    return True


def _is_newest(path: Path, data: bytes) -> bool:
    newest = _place(path, 1)
    return newest.exists() and newest.read_bytes() == data


def _place(path: Path, number: int) -> Path:
    folder = path.with_name(_FOLDER.format(name=path.name))
    return folder / f"{path.stem} {number}{path.suffix}"
