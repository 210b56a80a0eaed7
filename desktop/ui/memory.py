"""Memory: what was decided about titles is kept for the next roster of this hospital."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.progress import Progress
from desktop.ui.common.background import Background

if TYPE_CHECKING:
    from desktop.matching.crosswalk import Crosswalk
    from desktop.review.crosswalk_store import Entry
    from desktop.review.review import Review
    from desktop.tables.refusal import Refusal
    from desktop.ui.long_work import Knowledge

# ruff: noqa: PLC0415 - nothing of this stands before the first paint

_NAMED = 3  # titles that are named; the others are counted
_PAUSE = 800  # milliseconds after the last answer


class Memory(QObject):
    """Reads the hospital's decisions when a roster is opened, and writes new ones in the back.

    An answer that is taken back is forgotten again: what is written is always what was known at
    the opening, and the decisions that stand now. Decisions about the sample are not kept.

    Args:
        path: The file of the crosswalk.
        parent: Lives as long as this.
    """

    refused = Signal(object)  # Refusal

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._known: tuple[Entry, ...] | None = None  # None: not read yet
        self._review: Review | None = None  # what is still to be written
        self._held: Review | None = None  # what was kept last, of the file in hand
        self._readable = True  # a file that cannot be read is never written over
        self._troubles: list[Refusal] = []
        self._told: set[tuple[str, str]] = set()  # which were told, by title and department
        self._background = Background(self)
        self._background.refused.connect(self.refused)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self._write)

    def recall(self, knowledge: "Knowledge") -> "Crosswalk":
        """What was decided before; nothing where no file is, or where it cannot be read."""
        from desktop.matching.crosswalk import EMPTY
        from desktop.review.crosswalk_aside import lost_rows
        from desktop.review.crosswalk_store import crosswalk_of, read_entries
        from desktop.tables.refusal import Refusal

        self.finish()
        self._known, self._held, self._readable = (), None, True
        if not self._path.exists():
            return EMPTY
        try:
            codes = knowledge.evidence.occupations
            self._known, problems = read_entries(self._path, codes, keep_unknown=True)
            self._set_aside(lost_rows(problems))
        except Refusal as refusal:
            self._readable = False
            self.refused.emit(refusal)
        self._note_unknown(self._known)
        return crosswalk_of(self._known)

    def troubles(self) -> "tuple[Refusal, ...]":
        """What is to be told of the remembered decisions since this was last asked, each once."""
        told, self._troubles = tuple(self._troubles), []
        return told

    def _set_aside(self, lost: int) -> None:
        """Rows that will not be written again are kept in a copy; without it nothing is written."""
        from desktop.review.crosswalk_aside import set_aside
        from desktop.tables.refusal import Refusal

        if not lost:
            return
        try:
            copy = set_aside(self._path)
        except (OSError, Refusal):
            self._readable = False
            self._troubles.append(Refusal("refusal.crosswalk_not_written", file=self._path.name))
            return
        said = {"count": lost, "file": self._path.name, "copy": copy.name}
        self._troubles.append(Refusal("refusal.crosswalk_set_aside", **said))

    def _note_unknown(self, entries: "tuple[Entry, ...]") -> None:
        """Decisions that this edition cannot use are kept, and told once."""
        from desktop.tables.refusal import Refusal

        new = [e for e in entries if not e.known and e.key not in self._told]
        self._told |= {entry.key for entry in new}
        if new:
            titles = ", ".join(f"“{entry.title}”" for entry in new[:_NAMED])
            more = ", …" if len(new) > _NAMED else ""
            said = {"count": len(new), "titles": titles + more, "file": self._path.name}
            self._troubles.append(Refusal("refusal.crosswalk_kept_unused", **said))

    def keep(self, review: "Review") -> None:
        """Remember what stands in a review, a moment after its last change."""
        if self._readable and not review.roster.sample:
            self._review = self._held = review
            self._soon.start()

    @property
    def readable(self) -> bool:
        """Whether what is remembered could be read; else nothing is written over it."""
        return self._readable

    def entries(self, knowledge: "Knowledge") -> "tuple[Entry, ...]":
        """Everything that is remembered now, with the decisions of the review in hand."""
        from desktop.review.crosswalk_store import remember

        if self._known is None:
            self.recall(knowledge)
        known = self._known or ()
        return remember(known, self._held) if self._held is not None else known

    @property
    def known(self) -> "tuple[Entry, ...]":
        """What was known before the review in hand; its decisions go above it."""
        return self._known or ()

    def known_in(self, entries: "tuple[Entry, ...]") -> "tuple[Entry, ...]":
        """Of everything that is to be remembered, what does not come from the review in hand.

        What is decided in it stays a matter of the review: taken back, it is forgotten again.
        """
        from desktop.review.crosswalk_store import remember

        before = {entry.key: entry for entry in self.known}
        held = remember((), self._held) if self._held is not None else ()
        own = {entry.key: entry.answer for entry in held}
        kept = (before.get(e.key) if own.get(e.key) == e.answer else e for e in entries)
        return tuple(entry for entry in kept if entry is not None)

    def renew(self, known: "tuple[Entry, ...]") -> None:
        """Take other decisions for those that were known, and write them with those in hand."""
        from desktop.review.crosswalk_store import remember

        self._soon.stop()
        self._known, self._review = known, None
        if self._readable:
            entries = remember(known, self._held) if self._held is not None else known
            self._background.run(write_all, self._path, entries, done=lambda _: None, quiet=True)
            self._background.settle()

    def finish(self) -> None:
        """Write what is still waiting, at once; a file is opened or the window closes."""
        if self._soon.isActive():
            self._soon.stop()
            self._write()
        self._background.settle()

    def _write(self) -> None:
        if self._review is not None:
            review, self._review = self._review, None
            self._background.run(
                write_memory, self._path, self._known or (), review, done=lambda _: None, quiet=True
            )


def write_memory(
    path: Path, known: "tuple[Entry, ...]", review: "Review", progress: Progress
) -> None:
    """Write what was known and what is decided now.

    Raises:
        Refusal: the file cannot be written.
    """
    from desktop.review.crosswalk_store import remember

    write_all(path, remember(known, review), progress)


def write_all(path: Path, entries: "tuple[Entry, ...]", progress: Progress) -> None:
    """Write everything that is remembered; no file comes to be for nothing.

    Raises:
        Refusal: the file cannot be written.
    """
    from desktop.review.crosswalk_store import write_entries
    from desktop.tables.refusal import Refusal

    progress(0, None, "progress.saving")
    if not entries and not path.exists():
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise Refusal("refusal.cannot_write", file=path.name) from trouble
    write_entries(entries, path)
