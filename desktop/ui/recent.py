"""Recent files: which of them are gone is found out in the back, for a folder may not answer."""

import threading
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal

from desktop.ui.common.preferences import Preferences


class _Look(QObject):
    """One look at one file, on a thread of its own; kept alive by that thread."""

    done = Signal(object, bool)  # the path, and whether it is gone

    def run(self, path: Path) -> None:
        """Look, however long the system lets us wait, and tell."""
        try:
            gone = not path.exists()
        except OSError:  # the folder may not be read, or its computer is away
            gone = True
        self.done.emit(path, gone)


class Shelf(Protocol):
    """A place of the window where recent files are listed."""

    def show_recent(self, paths: Sequence[Path]) -> None:
        """List the recent files."""
        ...

    def grey_recent(self, gone: Collection[Path]) -> None:
        """Grey those that are missing."""
        ...


class Recent(QObject):
    """Lists the recent files, and knows which of them are gone, as far as it was found out.

    A network folder that vanished can hold whoever asks for half a minute. So each file is looked
    at by a thread that nothing waits for, and counts as there until the answer comes.

    Args:
        preferences: Hold the list.
        shelves: Where it is shown.
        parent: Lives as long as this.
    """

    def __init__(self, preferences: Preferences, shelves: Sequence[Shelf], parent: QObject) -> None:
        super().__init__(parent)
        self._preferences, self._shelves = preferences, shelves
        self._shown: tuple[Path, ...] = ()
        self._looking: set[Path] = set()
        self.gone: frozenset[Path] = frozenset()  # known to be missing

    def show(self) -> None:
        """List the files, and look again which of them are there."""
        self._shown = self._preferences.recent
        for shelf in self._shelves:
            shelf.show_recent(self._shown)
            shelf.grey_recent(self.gone)
        for path in self._shown:
            self._look(path)

    def follow(self) -> None:
        """List them again if there are others."""
        if self._preferences.recent != self._shown:
            self.show()

    def _look(self, path: Path) -> None:
        """Look at a file; while one is being looked at, it is not asked twice."""
        if path in self._looking:
            return
        self._looking.add(path)
        look = _Look()
        look.done.connect(self._learn, Qt.ConnectionType.QueuedConnection)
        threading.Thread(target=look.run, args=(path,), daemon=True).start()

    def _learn(self, path: Path, gone: bool) -> None:
        self._looking.discard(path)
        before = self.gone
        self.gone = before | {path} if gone else before - {path}
        if self.gone != before:
            for shelf in self._shelves:
                shelf.grey_recent(self.gone)
