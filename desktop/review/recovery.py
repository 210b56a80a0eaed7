"""Recovery: a copy of unsaved work in a folder of this user, found again after a crash.

Every running program has one folder and holds it. A folder that nobody holds was left behind:
what lies in it is offered once. The copy has the format of the manager's file, is sealed where
that file is, and beside it stands only which saved file it belongs to: nothing of a roster, not
even its file's name.
"""

import json
import secrets
import shutil
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.review.archive import Kept, open_archive
from desktop.review.holding import Held, hold
from desktop.review.replacing import replace_file
from desktop.review.sealing import is_sealed

_FOLDER = "recovery"
_HELD, _COPY, _ABOUT = "held", "review.touchstone", "about.json"
_TRIES = 5


@dataclass(frozen=True, slots=True)
class Origin:
    """The saved file that work belongs to, and its stamp when it was last read or written."""

    path: Path
    stamp: str | None


class Session:
    """This program's own recovery folder.

    Args:
        state: The folder of this user's state.

    Raises:
        OSError: it cannot be made there.
    """

    def __init__(self, state: Path) -> None:
        self._folder, self._held = _new_folder(state / _FOLDER)

    def keep(self, data: bytes, origin: Origin | None) -> None:
        """Replace the copy by newer work.

        Raises:
            Refusal: it cannot be written; the older copy is whole.
        """
        about = {"path": str(origin.path), "stamp": origin.stamp} if origin else {}
        replace_file(self._folder / _ABOUT, json.dumps(about).encode("ascii"), lasting=False)
        replace_file(self._folder / _COPY, data)

    def clear(self) -> None:
        """Everything is saved: there is nothing to recover."""
        for name in (_COPY, _ABOUT):
            with suppress(OSError):
                (self._folder / name).unlink(missing_ok=True)

    def close(self) -> None:
        """The program ends in good order; nothing of it stays behind."""
        self.clear()
        with suppress(OSError):
            self._held.let_go()
        with suppress(OSError):
            self._folder.rmdir()


class Found:
    """Work that a program left behind when it ended unexpectedly; held until `done`.

    Attributes:
        when: The moment it was last kept, in the time of this computer.
        origin: The saved file it belongs to; None: it was never saved.
    """

    def __init__(self, held: Held, folder: Path) -> None:
        self._held, self._folder = held, folder
        self.when = datetime.fromtimestamp((folder / _COPY).stat().st_mtime)  # noqa: DTZ006 - shown
        self.origin = _origin(folder)

    @property
    def protected(self) -> bool:
        """Whether the password of its file is needed to restore it."""
        try:
            with (self._folder / _COPY).open("rb") as file:
                return is_sealed(file.read(64))
        except OSError:
            return False

    def restore(self, password: str | None = None) -> Kept:
        """The work that was left behind.

        Raises:
            Refusal: it is damaged, of a newer version, or asks for another password.
        """
        return open_archive(self._folder / _COPY, password)

    def discard(self) -> None:
        """Remove it for good."""
        self._end(remove=True)

    def leave(self) -> None:
        """Leave it for the next start."""
        self._end(remove=False)

    def _end(self, *, remove: bool) -> None:
        with suppress(OSError):
            self._held.let_go(remove=remove)
        if remove:
            shutil.rmtree(self._folder, ignore_errors=True)


def find_left_behind(state: Path) -> tuple[Found, ...]:
    """What was left behind, the newest first; folders without work are swept away.

    Each is held from now on, so that no other program offers it as well.
    """
    found: list[Found] = []
    with suppress(OSError):
        for folder in sorted((state / _FOLDER).iterdir()):
            one = _take(folder)
            if one is not None:
                found.append(one)
    return tuple(sorted(found, key=lambda one: one.when, reverse=True))


def _new_folder(recovery: Path) -> tuple[Path, Held]:
    """A folder of one's own; a program that sweeps up just now may take it for left behind."""
    for _ in range(_TRIES):
        folder = recovery / secrets.token_hex(6)
        folder.mkdir(parents=True, mode=0o700)
        with suppress(FileNotFoundError):
            held = hold(folder / _HELD)
            if held is not None:
                return folder, held
    raise FileExistsError(recovery)


def _take(folder: Path) -> Found | None:
    """A folder that nobody holds, if there is work in it."""
    try:
        held = hold(folder / _HELD)
    except OSError:  # not a folder of ours, or it went away just now
        return None
    if held is None:
        return None
    try:
        return Found(held, folder)
    except OSError:
        with suppress(OSError):
            held.let_go()
        shutil.rmtree(folder, ignore_errors=True)
        return None


def _origin(folder: Path) -> Origin | None:
    """Which file it belongs to; a note that cannot be read costs the name, never the work."""
    try:
        about = json.loads((folder / _ABOUT).read_bytes())
        return Origin(Path(about["path"]), about.get("stamp")) if "path" in about else None
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None
