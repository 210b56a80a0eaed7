"""Custody: where the review in hand is saved, its lock, its recovery copy, and that it is open.

Everything that touches a disk here happens on one thread in the back; the window only posts.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from desktop.review.owner import Elsewhere, Owner
    from desktop.review.recovery import Origin, Session
    from desktop.review.review import Review
    from desktop.review.sealing import Lock
    from desktop.review.side_work import SideWork

# ruff: noqa: PLC0415 - nothing of this stands before the first paint

_AT_THE_END = 5.0  # seconds that the last work may take when the window closes


class Custody(QObject):
    """Looks after one review at a time.

    Args:
        state: The folder of this user's state; None: no recovery copies are kept.
        parent: Lives as long as this.
    """

    troubled = Signal(object)  # Refusal: no copy can be kept; told once until one can be again
    broken = Signal(object)  # Exception: a bug
    left_behind = Signal(object)  # tuple of Found

    def __init__(self, state: Path | None, parent: QObject) -> None:
        super().__init__(parent)
        self.origin: Origin | None = None  # the saved file; None: there is none yet
        self.lock: Lock | None = None
        self._state = state
        self._side: SideWork | None = None
        self._session: Session | None = None  # the next three are used in the back only
        self._owner: Owner | None = None
        self._mark: str | None = None
        self._in_trouble = False
        self._kept: Review | None = None

    @property
    def path(self) -> Path | None:
        """Where the review is saved."""
        return self.origin.path if self.origin is not None else None

    def belong(self, origin: "Origin | None", lock: "Lock | None") -> None:
        """Another review is in hand, or this one was saved."""
        self.origin, self.lock = origin, lock
        path = origin.path if origin is not None else None
        self._post("owner", lambda: self._own(path))

    def keep(self, review: "Review", then: Callable[[], None] | None = None) -> None:
        """Keep a copy of unsaved work, soon.

        Args:
            review: As it stands now.
            then: Called in the back when the copy is safe.
        """
        if self._state is not None and (review is not self._kept or then is not None):
            self._kept = review
            origin, lock = self.origin, self.lock
            self._post("copy", lambda: self._write(review, origin, lock, then))

    def clear(self) -> None:
        """Everything is saved, or may go."""
        self._kept = None
        self._post("copy", self._forget)

    def is_elsewhere(self, path: Path) -> "Elsewhere | None":
        """Whether a saved review is open in another place; called away from the window."""
        from desktop.review.owner import open_elsewhere

        own = self.path
        if own is not None and own == path and self._owner is not None:
            return None
        return open_elsewhere(path, self._mine())

    def look_for_work(self) -> None:
        """Look for what a program that ended unexpectedly left behind."""
        if self._state is not None:
            self._post("look", self._look)

    def finish(self) -> None:
        """Wait until everything posted is done."""
        if self._side is not None:
            self._side.finish()

    def close(self) -> None:
        """The window closes in good order: nothing stays behind."""
        if self._side is not None:
            self._side.post("owner", self._disown)
            self._side.post("copy", self._end)
            self._side.stop(_AT_THE_END)
            self._side = None

    # ---- in the back -------------------------------------------------------------------------

    def _post(self, kind: str, work: Callable[[], None]) -> None:
        if self._side is None:
            from desktop.review.owner import BEAT
            from desktop.review.side_work import SideWork

            self._side = SideWork(self._fail, self._beat, BEAT)
        self._side.post(kind, work)

    def _write(
        self,
        review: "Review",
        origin: "Origin | None",
        lock: "Lock | None",
        then: Callable[[], None] | None,
    ) -> None:
        from desktop.review.archive import pack_review
        from desktop.review.recovery import Session

        assert self._state is not None  # noqa: S101 - `keep` has looked
        if self._session is None:
            self._session = Session(self._state)
        self._session.keep(pack_review(review, lock), origin)
        self._in_trouble = False
        if then is not None:
            then()

    def _forget(self) -> None:
        if self._session is not None:
            self._session.clear()

    def _end(self) -> None:
        if self._session is not None:
            self._session.close()
            self._session = None

    def _own(self, path: Path | None) -> None:
        from desktop.review.owner import Owner

        if self._owner is not None and self._owner.path == path:
            return
        self._disown()
        if path is not None:
            self._owner = Owner(path, self._mine())
            self._owner.beat()

    def _disown(self) -> None:
        if self._owner is not None:
            self._owner.let_go()
            self._owner = None

    def _beat(self) -> None:
        if self._owner is not None:
            self._owner.beat()

    def _mine(self) -> str:
        from desktop.review.owner import mark_of

        if self._mark is None:
            self._mark = mark_of(self._state)
        return self._mark

    def _look(self) -> None:
        from desktop.review.recovery import find_left_behind

        assert self._state is not None  # noqa: S101 - `look_for_work` has looked
        found = find_left_behind(self._state)
        if found:
            self.left_behind.emit(found)

    def _fail(self, trouble: Exception) -> None:
        from desktop.tables.refusal import Refusal

        self._kept = None  # the next edit tries again, even one that is taken back
        if not isinstance(trouble, (OSError, Refusal)):
            self.broken.emit(trouble)
        elif not self._in_trouble:
            self._in_trouble = True
            self.troubled.emit(Refusal("refusal.no_recovery"))
