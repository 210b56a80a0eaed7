"""A review in one file: a .touchstone is a zip of JSON parts, written whole or not at all.

A review with a password is the same zip, sealed.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from desktop.review.backups import keep_backup, reseal_backups
from desktop.review.migrating import migrate
from desktop.review.packing import Foreign, Newer, pack, unpack
from desktop.review.replacing import replace_file
from desktop.review.review import Review
from desktop.review.sealing import Lock, SealedNewer, WrongPassword, is_sealed, seal, unseal
from desktop.tables.refusal import Refusal
from desktop.tables.unread import unread

SUFFIX = ".touchstone"
_PARTS = (
    "roster", "lines", "matches", "vacant", "settings", "log", "inputs", "department_inputs",
)  # fmt: skip
_LISTS = frozenset({"lines", "matches", "log"})  # long ones, written one entry at a time


@dataclass(frozen=True, slots=True)
class Kept:
    """A review as it stands in a file: the lock it has, and how to see that the file changed."""

    review: Review
    lock: Lock | None
    stamp: str


def is_archive(path: Path) -> bool:
    """Whether a file is a saved review, by its name."""
    return path.suffix.lower() == SUFFIX


def save_review(
    review: Review, path: Path, lock: Lock | None = None, stamp: str | None = None
) -> str:
    """Write a review; an older file becomes its newest backup, and stays until the new is whole.

    Args:
        review: What to write.
        path: Where.
        lock: Seals the file and its backups; without, anybody can read them.
        stamp: Of the file as it was last read or written here; None: whatever stands there goes.

    Returns:
        The stamp of the file now.

    Raises:
        Refusal: the file cannot be written there, somebody else wrote it meanwhile, or it is
            protected and what is to be written is not; its key says which.
    """
    data = pack_review(review, lock)
    _expect(path, stamp)
    if lock is None and _is_protected(path):
        raise Refusal("refusal.save_over_protected", file=path.name)
    keep_backup(path, lock)
    replace_file(path, data)
    return _stamp(data)


def protect_file(
    path: Path, review: Review, before: Lock | None, after: Lock | None, stamp: str | None = None
) -> str:
    """Write a review with another lock, or without one, and give its backups the same.

    The backups go first: a file that says it is protected has no copy in clear beside it.

    Returns:
        The stamp of the file now.

    Raises:
        Refusal: something cannot be written there, or somebody else wrote it meanwhile; what was
            written can still be opened, with one of the two passwords.
    """
    data = pack_review(review, after)
    _expect(path, stamp)
    reseal_backups(path, before, after)
    replace_file(path, data)
    return _stamp(data)


def pack_review(review: Review, lock: Lock | None = None) -> bytes:
    """The bytes of a review; without a lock the same review gives the same bytes."""
    data = pack({name: _text(name, getattr(review, name)) for name in _PARTS})
    return data if lock is None else seal(data, lock)


def load_review(path: Path) -> Review:
    """Read a saved review that has no password; see `open_archive`."""
    return open_archive(path).review


def open_archive(path: Path, lock: Lock | str | None = None) -> Kept:
    """Read a saved review, of this version or an older one, and what it takes to save it again.

    Args:
        path: The file.
        lock: The password, or the lock made of it; a file in clear needs none.

    Raises:
        Refusal: the file is missing, damaged, foreign, of a newer version, or asks for a password;
            its key says which.
    """
    data = _bytes(path)
    try:
        plain, used = _unsealed(data, lock, path)
        schema, parts = unpack(plain)
        review = converter().structure(migrate(parts, schema), Review)
    except Refusal:
        raise
    except Foreign as trouble:
        raise Refusal("refusal.archive_foreign", file=path.name) from trouble
    except (Newer, SealedNewer) as trouble:
        raise Refusal("refusal.archive_version", file=path.name) from trouble
    except WrongPassword as trouble:
        raise Refusal("refusal.archive_wrong_password", file=path.name) from trouble
    except Exception as trouble:  # a damaged file may fail anywhere in seal, zip, JSON or types
        raise Refusal("refusal.archive_damaged", file=path.name) from trouble
    return Kept(review, used, _stamp(data))


def _expect(path: Path, stamp: str | None) -> None:
    """Refuse to write over a file that is no longer the one that was read."""
    if stamp is not None and stamp_of(path) not in {stamp, None}:
        raise Refusal("refusal.changed_elsewhere", file=path.name)


def _is_protected(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return is_sealed(file.read(64))
    except OSError:
        return False


def stamp_of(path: Path) -> str | None:
    """What tells whether a file is still the one that was read; None where there is none."""
    try:
        return _stamp(path.read_bytes())
    except OSError:
        return None


@cache
def converter() -> Any:  # noqa: ANN401 - cattrs is imported here only, for its 0.1 s
    """Turns values into plain JSON values and back, strictly."""
    from cattrs.preconf.json import make_converter  # noqa: PLC0415 - the same reason

    return make_converter(forbid_extra_keys=True)


def _unsealed(data: bytes, lock: Lock | str | None, path: Path) -> tuple[bytes, Lock | None]:
    if not is_sealed(data):
        return data, None
    if lock is None:
        raise Refusal("refusal.archive_password", file=path.name)
    return unseal(data, lock)


def _text(name: str, value: Any) -> str:  # noqa: ANN401 - any part of a review
    """The JSON of a part; entry by entry, so that the window can go on between two of them."""
    if name in _LISTS:
        return f"[{', '.join(_entries(value))}]"
    return _dumped(value)


def _entries(values: Iterable[Any]) -> Iterable[str]:
    return (_dumped(value) for value in values)


def _dumped(value: Any) -> str:  # noqa: ANN401 - any value of a review
    return json.dumps(converter().unstructure(value), ensure_ascii=True, sort_keys=True)


def _stamp(data: bytes) -> str:
    return sha256(data).hexdigest()


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as trouble:
        raise unread(path, trouble) from trouble
