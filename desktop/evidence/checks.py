"""Checks of the installed evidence base: is every file the one that was shipped?"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from typing import Literal, TypeAlias

from desktop.evidence.edition import Edition

State: TypeAlias = Literal["changed", "missing", "unlisted"]
# Written for people, or holding the checksums themselves.
_UNSEALED = {"edition.toml", "README.md", "CHANGES.md"}
_TEXT = (".csv", ".toml", ".txt")


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A file below assets/evidence that is not as shipped; wording `evidence.file.<state>`."""

    file: str
    state: State


def mismatches(edition: Edition, folder: Traversable) -> tuple[Mismatch, ...]:
    """Compare the files of a folder with the edition's checksums; none when all is well."""
    found = checksums(folder)
    names = sorted(found.keys() | edition.checksums.keys())
    return tuple(
        Mismatch(name, _state(edition.checksums.get(name), found.get(name)))
        for name in names
        if edition.checksums.get(name) != found.get(name)
    )


def checksums(folder: Traversable) -> dict[str, str]:
    """The sha256 of every sealed file below a folder, by its path with `/`, in order."""
    return {
        name: checksum(file.name, file.read_bytes()) for name, file in sorted(_files(folder, ""))
    }


def checksum(name: str, content: bytes) -> str:
    """The sha256 of a file; line ends of text do not count, so that a checkout may change them."""
    plain = content.replace(b"\r\n", b"\n") if name.endswith(_TEXT) else content
    return hashlib.sha256(plain).hexdigest()


def _state(listed: str | None, found: str | None) -> State:
    if found is None:
        return "missing"
    return "unlisted" if listed is None else "changed"


def _files(folder: Traversable, path: str) -> Iterator[tuple[str, Traversable]]:
    for entry in folder.iterdir():
        name = path + entry.name
        if entry.is_dir():
            if entry.name != "__pycache__":
                yield from _files(entry, name + "/")
        elif name not in _UNSEALED and not entry.name.startswith("."):
            yield name, entry
