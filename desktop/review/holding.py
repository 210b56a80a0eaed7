"""Holding: a file that one running program holds, and that is free again when it ends, however.

The system lets go of such a lock by itself when a process is killed or the power fails; a file
with a number in it would not.
"""

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_FAR = 1 << 20  # the byte that is locked on Windows lies beyond the text, which stays readable


class Held:
    """A file that is open and held by this program until `let_go`, or until the program ends."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self.path = path
        self._descriptor = descriptor

    def write(self, text: str) -> None:
        """Replace the text of the file, in place, so that the lock stays."""
        data = text.encode("utf-8")
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        os.ftruncate(self._descriptor, os.write(self._descriptor, data))

    def let_go(self, *, remove: bool = True) -> None:
        """Hold it no longer.

        Raises:
            OSError: the file cannot be removed; it is free all the same.
        """
        windows = sys.platform == "win32"  # everywhere else an open file can be removed
        try:
            if remove and not windows:
                self.path.unlink(missing_ok=True)
        finally:
            os.close(self._descriptor)
        if remove and windows:
            self.path.unlink(missing_ok=True)


def hold(path: Path) -> Held | None:
    """Make a file, or take one that is there, and hold it; None: another program does.

    Where a file system knows no locks, everybody gets it.

    Raises:
        OSError: it cannot be made or opened.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
    if _lock(descriptor) and _is_there(descriptor, path):
        return Held(path, descriptor)
    os.close(descriptor)
    return None


def _lock(descriptor: int) -> bool:
    """Lock an open file for this program; whether it can be had."""
    try:
        if sys.platform == "win32":
            os.lseek(descriptor, _FAR, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:  # no locks here
        return True
    return True


def _is_there(descriptor: int, path: Path) -> bool:
    """Whether the file was not removed between opening and locking."""
    if sys.platform == "win32":
        return True
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False
