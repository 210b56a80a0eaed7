"""Logs: what the program did, as fixed words and numbers; never what is in a roster.

A line is a time, an event of the closed list below, and facts of three kinds only: numbers, the
wording key of a refusal, and names of types and places in our own code. Nothing that a person
typed and nothing that a file holds can be written, for there is no parameter it would fit.
"""

import platform
import re
import threading
import traceback
from contextlib import suppress
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

_NAME = "touchstone.log"
_LARGEST = 256 * 1024  # bytes of one file
_OLDER = 2  # files kept beside it
_HOUSE = Path(__file__).parents[1]
_KEY = re.compile(r"(refusal|problem|window)(\.[a-z_]{1,40}){1,4}")


class Event(StrEnum):
    """Everything that can stand in the log."""

    STARTED = "started"
    ENDED = "ended"
    OPENED = "opened"
    SAVED = "saved"
    REFUSED = "refused"
    LEFT_BEHIND = "work left behind"
    FAULT = "fault"
    FAULT_ON_A_THREAD = "fault on a thread"
    QT = "message of Qt"


class Log:
    """The log of this user on this computer.

    Args:
        folder: Where it is kept; None: nowhere. A folder that cannot be written costs the log,
            never the program.
        largest: Bytes of one file, before the next is begun.
    """

    def __init__(self, folder: Path | None, largest: int = _LARGEST) -> None:
        self._folder, self._largest = folder, largest
        self._turn = threading.Lock()

    @property
    def path(self) -> Path | None:
        """The newest file."""
        return self._folder / _NAME if self._folder is not None else None

    def start(self, version: str, qt: str = "") -> None:
        """The program begins: its version and those of what it stands on."""
        said = (version, platform.python_version(), qt, platform.system(), platform.release())
        self._write(Event.STARTED, " ".join(_plain(one) for one in said if one))

    def note(self, event: Event, count: int | None = None) -> None:
        """Something happened; perhaps so many times."""
        self._write(event, "" if count is None else str(int(count)))

    def refuse(self, key: str) -> None:
        """Something was refused, for the reason of this wording key."""
        self._write(Event.REFUSED, key if _KEY.fullmatch(key) else "?")

    def fault(self, fault: BaseException, event: Event = Event.FAULT) -> None:
        """Something that should never happen, as `outline` tells it."""
        self._write(event, " < ".join(line.strip() for line in outline(fault)))

    def qt(self, kind: str, category: str) -> None:
        """Qt warned of something: how urgent it is and of which part, never the words."""
        self._write(Event.QT, f"{_plain(kind)} {_plain(category)}")

    def _write(self, event: Event, facts: str) -> None:
        path = self.path
        if path is None:
            return
        now = datetime.now(UTC).isoformat(timespec="seconds")
        line = f"{now} {event.value} {facts}".rstrip() + "\n"
        with self._turn, suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            if path.exists() and path.stat().st_size + len(line) > self._largest:
                self._turn_over(path)
            with path.open("a", encoding="ascii", errors="replace", newline="\n") as file:
                file.write(line)

    def _turn_over(self, path: Path) -> None:
        for number in range(_OLDER, 0, -1):
            older = path if number == 1 else path.with_name(f"{_NAME}.{number - 1}")
            with suppress(FileNotFoundError):
                older.replace(path.with_name(f"{_NAME}.{number}"))


def outline(fault: BaseException) -> list[str]:
    """What a maintainer needs of a fault: kinds of exceptions and places in our code.

    The message of an exception may quote a cell, and a path may hold a user's name: both are
    left out, and so are the lines of code and whatever was noted on an exception.
    """
    lines: list[str] = []
    seen: set[int] = set()
    link: BaseException | None = fault
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        lines.append(_plain(type(link).__name__))
        lines += [f"  {_place(frame)}" for frame in traceback.extract_tb(link.__traceback__)]
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return lines


def _place(frame: traceback.FrameSummary) -> str:
    path = Path(frame.filename)
    inside = path.is_relative_to(_HOUSE)
    where = path.relative_to(_HOUSE).as_posix() if inside else path.name
    return f"{where}:{frame.lineno} {frame.name}"


def _plain(name: str) -> str:
    """A version or the name of a type, cut to what such names are made of."""
    return re.sub(r"[^A-Za-z0-9_.+-]", "", name)[:60] or "?"
