"""Unread: why the bytes of a file could not be had, as a refusal that says what to do."""

import errno
from pathlib import Path

from desktop.tables.refusal import Refusal

_HELD_ON_WINDOWS = frozenset({32, 33})  # another program has the file, or a part of it
_HELD = frozenset({errno.EBUSY, errno.EAGAIN, errno.EDEADLK})


def unread(path: Path, fault: Exception) -> Refusal:
    """The refusal for a file that could not be opened or read.

    Args:
        path: What was to be read.
        fault: What the system said: an OSError, or a ValueError for a name it does not take.
    """
    name = path.name or str(path)
    if isinstance(fault, FileNotFoundError):
        return Refusal("refusal.missing", file=name)
    if path.is_dir():
        return Refusal("refusal.folder", file=name)
    if _is_held(path, fault):
        return Refusal("refusal.locked", file=name)
    if isinstance(fault, PermissionError):
        return Refusal("refusal.not_allowed", file=name)
    return Refusal("refusal.unreadable", file=name)


def _is_held(path: Path, fault: Exception) -> bool:
    """Whether another program holds the file: it says so itself, or has left its mark beside."""
    if getattr(fault, "winerror", None) in _HELD_ON_WINDOWS:
        return True
    if getattr(fault, "errno", None) in _HELD:
        return True
    marks = (f"~${path.name}", f".~lock.{path.name}#")
    return isinstance(fault, PermissionError) and any(
        path.with_name(mark).exists() for mark in marks
    )
