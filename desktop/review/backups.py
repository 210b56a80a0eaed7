"""Backups: the five last states of a saved review, in a folder beside it, as secret as it is."""

from contextlib import suppress
from pathlib import Path

from desktop.review.replacing import replace_file
from desktop.review.sealing import (
    Lock,
    SealBroken,
    SealedNewer,
    WrongPassword,
    is_sealed,
    seal,
    unseal,
)
from desktop.tables.refusal import Refusal

KEPT = 5
_FOLDER = "{name}.backups"


def backups_of(path: Path) -> tuple[Path, ...]:
    """The backups of a file that are there, the newest first."""
    places = [_place(path, number) for number in range(1, KEPT + 1)]
    return tuple(place for place in places if place.exists())


def keep_backup(path: Path, lock: Lock | None = None) -> bool:
    """Keep the file as it is now as the newest backup, before another takes its place.

    Args:
        path: The file that is going to be replaced.
        lock: Of the file that takes its place; what stood there in clear is kept sealed with it.

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
        sealed = lock is not None and not is_sealed(before)
        replace_file(_place(path, 1), seal(before, lock) if lock and sealed else before)
    except (OSError, Refusal):
        return False
    return True


def reseal_backups(path: Path, before: Lock | None, after: Lock | None) -> None:
    """Give every backup, and the file as the newest of them, another lock or none.

    A backup that an older password sealed, and this one does not open, stays as it is: it can
    still be read by whoever knows that password, and by nobody else.

    Raises:
        Refusal: one of them cannot be written; it is named.
    """
    keep_backup(path)
    for place in backups_of(path):
        plain = _plain(place, before)
        if plain is not None:
            replace_file(place, plain if after is None else seal(plain, after))


def _plain(place: Path, lock: Lock | None) -> bytes | None:
    try:
        data = place.read_bytes()
    except OSError as trouble:
        raise Refusal("refusal.locked", file=place.name) from trouble
    if not is_sealed(data):
        return data
    try:
        return None if lock is None else unseal(data, lock)[0]
    except (WrongPassword, SealBroken, SealedNewer):
        return None


def _is_newest(path: Path, data: bytes) -> bool:
    newest = _place(path, 1)
    return newest.exists() and newest.read_bytes() == data


def _place(path: Path, number: int) -> Path:
    folder = path.with_name(_FOLDER.format(name=path.name))
    return folder / f"{path.stem} {number}{path.suffix}"
