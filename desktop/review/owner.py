"""Owner: a small file beside a saved review says that it is open; not by whom, nor where.

Two things tell a file that is open from one that a crash left behind: the lock of the system, which
ends with the program, and, where folders are synced and know no locks, the file's own age.
"""

import json
import os
import secrets
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from desktop.review.holding import Held, hold

_NAME = ".{name}.open"
BEAT = 60.0  # seconds between two signs of life
_SILENT = 3.5 * BEAT  # after that nobody has it open
_LARGEST = 1000  # bytes


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The review is open in another window or on another computer."""

    since: datetime | None  # in the time of this computer; None: it does not say


class Owner:
    """Says that a review is open here, until `let_go`.

    Args:
        path: The saved review.
        mine: What stands for this copy of the program, see `mark_of`.
    """

    def __init__(self, path: Path, mine: str) -> None:
        self.path, self._mine = path, mine
        self._since = datetime.now(UTC).isoformat(timespec="seconds")
        self._held: Held | None = None

    def beat(self) -> None:
        """Give a sign of life; take the file when it could not be had before.

        A folder that is read-only or away has no such file: then nobody is told, and saving tells
        whether the review was changed meanwhile.
        """
        said = json.dumps({"open": "touchstone", "since": self._since, "copy": self._mine})
        try:
            if self._held is None:
                self._held = hold(_place(self.path))
            if self._held is not None:
                self._held.write(said)
        except OSError:
            self._drop(remove=False)

    def let_go(self) -> None:
        """The review is not open here any more."""
        self._drop(remove=True)

    def _drop(self, *, remove: bool) -> None:
        held, self._held = self._held, None
        if held is not None:
            with suppress(OSError):
                held.let_go(remove=remove)


def open_elsewhere(path: Path, mine: str) -> Elsewhere | None:
    """Whether a saved review is open in another place now.

    Args:
        path: The saved review.
        mine: What stands for this copy of the program. What it left behind itself and nobody
            holds is of a crash.
    """
    place = _place(path)
    record = _record(place)
    if record is None:
        return None
    try:
        held = hold(place)
    except OSError:  # read-only here: only its age can tell
        return _elsewhere(record) if _age(place) < _SILENT else None
    if held is None:
        return _elsewhere(record)
    fresh = record.get("copy") != mine and _age(place) < _SILENT
    with suppress(OSError):
        held.let_go(remove=not fresh)
    return _elsewhere(record) if fresh else None


def mark_of(state: Path | None) -> str:
    """A random mark of this user on this computer, made once; it says nothing of either."""
    new = secrets.token_hex(8)
    if state is None:
        return new
    place = state / "mark"
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with place.open("x", encoding="ascii") as file:
            file.write(new)
    except FileExistsError:
        with suppress(OSError, ValueError):
            return place.read_text(encoding="ascii")[: len(new)]
    except OSError:
        pass
    return new


def _place(path: Path) -> Path:
    target = Path(os.path.realpath(path))
    return target.with_name(_NAME.format(name=target.name))


def _record(place: Path) -> dict[str, object] | None:
    """What stands in the file; None where there is none. A broken one says nothing."""
    try:
        with place.open("rb") as file:
            said = json.loads(file.read(_LARGEST))
    except FileNotFoundError:
        return None
    except (OSError, ValueError):
        return {}
    return said if isinstance(said, dict) else {}


def _elsewhere(record: dict[str, object]) -> Elsewhere:
    since = None
    with suppress(ValueError, OverflowError, OSError):
        since = datetime.fromisoformat(str(record.get("since"))).astimezone()
    return Elsewhere(since)


def _age(place: Path) -> float:
    """Seconds since the last sign of life, by the clock of the disk where it can be asked."""
    probe = place.with_name(f".touchstone-{secrets.token_hex(4)}.part")
    now = time.time()
    with suppress(OSError):
        probe.touch()
        now = probe.stat().st_mtime
        probe.unlink()
    try:
        return now - place.stat().st_mtime
    except OSError:
        return float("inf")
