"""Recent files: which of them are gone is found out in the back, for a folder may not answer."""

import threading
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal


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


class Recent(QObject):
    """Knows which of the recent files are gone, as far as it was found out.

    A network folder that vanished can hold whoever asks for half a minute. So each file is looked
    at by a thread that nothing waits for, and counts as there until the answer comes.
    """

    learned = Signal()  # a file is gone that was there, or is back

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._gone: frozenset[Path] = frozenset()
        self._looking: set[Path] = set()

    @property
    def gone(self) -> frozenset[Path]:
        """The files that are known to be missing."""
        return self._gone

    def look(self, paths: Iterable[Path]) -> None:
        """Look at files again; one that is being looked at is not asked twice."""
        for path in paths:
            if path in self._looking:
                continue
            self._looking.add(path)
            look = _Look()
            look.done.connect(self._learn, Qt.ConnectionType.QueuedConnection)
            threading.Thread(target=look.run, args=(path,), daemon=True).start()

    def _learn(self, path: Path, gone: bool) -> None:
        self._looking.discard(path)
        before = self._gone
        self._gone = before | {path} if gone else before - {path}
        if self._gone != before:
            self.learned.emit()
