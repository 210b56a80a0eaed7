"""History: every edit of the window by name, in one row, taken back and brought back in order."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Edit:
    """One edit: what it is called, and how it is taken back and done again."""

    words: str
    back: Callable[[], None]
    again: Callable[[], None]


class History:
    """The edits since a file was opened; a new edit forgets what was taken back."""

    def __init__(self) -> None:
        self._past: list[Edit] = []
        self._future: list[Edit] = []

    @property
    def undoable(self) -> str | None:
        """What undo would take back, in words."""
        return self._past[-1].words if self._past else None

    @property
    def redoable(self) -> str | None:
        """What redo would bring back, in words."""
        return self._future[-1].words if self._future else None

    @property
    def depth(self) -> int:
        """How many edits undo could take back, one after the other."""
        return len(self._past)

    def add(self, edit: Edit) -> None:
        """An edit was made."""
        self._past.append(edit)
        self._future.clear()

    def undo(self) -> bool:
        """Take the last edit back; whether there was one."""
        if not self._past:
            return False
        edit = self._past.pop()
        self._future.append(edit)
        edit.back()
        return True

    def redo(self) -> bool:
        """Bring the last edit back; whether there was one."""
        if not self._future:
            return False
        edit = self._future.pop()
        self._past.append(edit)
        edit.again()
        return True

    def clear(self) -> None:
        """Another file is in hand."""
        self._past.clear()
        self._future.clear()
