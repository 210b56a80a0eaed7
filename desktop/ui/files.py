"""Files: opening, saving, protecting and restoring the work in hand, in the background."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from desktop.tables.refusal import Refusal
from desktop.ui.common.background import Background
from desktop.ui.custody import Custody

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.review.decisions import Desk
    from desktop.review.recovery import Found
    from desktop.review.review import Review
    from desktop.review.sealing import Lock
    from desktop.settings import Settings
    from desktop.ui.common.language import Language
    from desktop.ui.common.preferences import Preferences
    from desktop.ui.file_work import Saved, Taken, Wish
    from desktop.ui.long_work import Knowledge, Opened, Terms
    from desktop.ui.memory import Memory

# ruff: noqa: PLC0415 - what a wish needs is imported when it is made, never at the start

_PASSWORD, _WRONG = "refusal.archive_password", "refusal.archive_wrong_password"
_NOT_OURS = frozenset(
    {
        "refusal.changed_elsewhere", "refusal.saving_open_elsewhere", "refusal.save_over_protected",
    }
)  # fmt: skip


class Work(Protocol):
    """What is needed of the journey: what is in hand, and what happens to it."""

    background: Background
    language: "Language"
    kept: "Preferences"
    memory: "Memory"
    knowledge: "Knowledge | None"
    desk: "Desk | None"
    dirty: bool

    def learn(self) -> None:
        """Load what is known."""
        ...

    def fresh_settings(self) -> "Settings":
        """The settings that a new review begins with."""
        ...

    def take_in_hand(self, hand: "Opened", *, dirty: bool) -> None:
        """Another file is in hand."""
        ...

    def take_carried(self, hand: "Opened", before: "Review") -> None:
        """The work goes on with another roster."""
        ...

    def tell_saved(self, *, dirty: bool) -> None:
        """The review was saved."""
        ...

    def refuse(self, refusal: Refusal) -> None:
        """Say a refusal in words."""
        ...


class Files(QObject):
    """What the journey does with files; what has to be asked first is a signal.

    Args:
        work: What is in hand.
        state: The folder of this user's state; None: no recovery copies are kept.
        parent: Lives as long as this.
    """

    password_wished = Signal(bool)  # for what was asked for last; whether one was wrong
    copy_offered = Signal(object, object)  # the path, and since when it is open elsewhere
    name_wished = Signal(str)  # the sentence: the work is safe under another name only
    left_behind = Signal(object)  # tuple of Found

    def __init__(self, work: Work, state: Path | None, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self.custody = Custody(state, self)
        self._wish: Wish | None = None  # what is being opened
        self._found: Found | None = None  # or restored
        self._waiting: Wish | None = None  # until the evidence is there
        # saving is never let go by other work: its outcome is always heard
        self.saver = Background(self)
        self._next: Callable[[], None] | None = None  # to be saved when this is done
        self.saver.refused.connect(self._hear)
        self.saver.failed.connect(work.background.failed)
        work.background.refused.connect(self._hear)
        work.background.cancelled.connect(self._forget)
        self.custody.troubled.connect(work.refuse)
        self.custody.broken.connect(work.background.failed)
        self.custody.left_behind.connect(self.left_behind)

    # ---- opening -----------------------------------------------------------------------------

    def open(
        self, path: Path, password: str | None = None, *, copy: bool = False,
        carry: "Review | None" = None,
    ) -> None:  # fmt: skip
        """Open a roster or a saved review, or another copy of one that is open elsewhere."""
        from desktop.ui.file_work import Wish

        self._open(Wish(path, password, copy, carry))

    def open_with(self, password: str) -> None:
        """Try again what asked for a password."""
        from dataclasses import replace

        if self._found is not None:
            self.restore(self._found, password)
        elif self._wish is not None:
            self._open(replace(self._wish, password=password))

    @property
    def asked_for(self) -> str:
        """The name of what is being opened or restored."""
        path = self._wish.path if self._wish is not None else None
        if self._found is not None and self._found.origin is not None:
            path = self._found.origin.path
        said = self._work.language.say
        return path.name if path is not None else said("window.recovery.file")

    def go_on(self) -> None:
        """The evidence is there: open what was asked for meanwhile."""
        self.custody.look_for_work()
        if self._waiting is not None:
            wish, self._waiting = self._waiting, None
            self._open(wish)

    def restore(self, found: "Found", password: str | None = None) -> None:
        """Take back work that was left behind."""
        from desktop.ui.file_work import Return, restore_work

        self._found, self._wish = found, None
        said = self._work.language.say("window.recovery.file")
        unsaved = Path(self._work.kept.folder) / f"{said}.touchstone"
        self._work.background.run(
            restore_work,
            Return(found, password, unsaved),
            self._terms(),
            self.custody.is_elsewhere,
            done=self._take_restored,
        )

    def _open(self, wish: "Wish") -> None:
        self._wish, self._found = wish, None
        if self._work.knowledge is None:
            self._waiting = wish
            self._work.learn()
            self._work.background.speak_up()
            return
        from desktop.ui.file_work import open_wish

        self._work.background.run(
            open_wish, wish, self._terms(), self.custody.is_elsewhere, done=self._take
        )

    def _terms(self) -> "Terms":
        from desktop.ui.long_work import terms_of

        work = self._work
        assert work.knowledge is not None  # noqa: S101 - the caller has looked
        known = work.memory.recall(work.knowledge)
        unnamed = work.language.say("department.unnamed")
        fresh = work.fresh_settings()
        return terms_of(work.kept.kept, fresh, known, unnamed, work.knowledge)

    def _take(self, taken: "Taken") -> None:
        wish, self._wish = self._wish, None
        if wish is not None and wish.carry is not None and not taken.saved:
            self._work.take_carried(taken.hand, wish.carry)
            return
        self.custody.clear()
        self.custody.belong(taken.origin, taken.lock)
        self._work.take_in_hand(taken.hand, dirty=False)

    def _take_restored(self, taken: "Taken") -> None:
        found, self._found = self._found, None
        self.custody.belong(taken.origin, taken.lock)
        if taken.hand.review is not None and found is not None:
            self.custody.keep(taken.hand.review, then=found.discard)
        self._work.take_in_hand(taken.hand, dirty=True)

    # ---- saving ------------------------------------------------------------------------------

    def save(self, path: Path) -> None:
        """Save the review in the background."""
        desk = self._work.desk
        if desk is None:
            return
        from desktop.review.recovery import Origin
        from desktop.ui.file_work import save_work

        if self.saver.busy:
            self._next = partial(self.save, path)
            return
        before = self.custody.origin
        origin = before if before is not None and before.path == path else Origin(path, None)
        lock, look = self.custody.lock, self.custody.is_elsewhere
        self.saver.run(save_work, desk.review, origin, lock, look, done=self._keep)

    def protect(self, password: str | None) -> None:
        """Give the review a password, another one or none; a saved file has it from now on."""
        desk, origin = self._work.desk, self.custody.origin
        if desk is None:
            return
        from desktop.ui.file_work import make_lock, protect_work

        run = self.saver.run
        if self.saver.busy:
            self._next = partial(self.protect, password)
        elif origin is not None:
            run(protect_work, desk.review, origin, self.custody.lock, password, done=self._keep)
        elif password is not None:
            run(make_lock, password, done=self._lock)
        else:
            self._lock(None)

    def finish_saving(self) -> bool:
        """Wait for saving that was begun; whether the review is safe."""
        while self.saver.busy:
            self.saver.settle()
        return not self._work.dirty

    def close(self) -> None:
        """The window closes in good order."""
        self.custody.close()

    def _keep(self, saved: "Saved") -> None:
        self.custody.belong(saved.origin, saved.lock)
        desk = self._work.desk
        if desk is not None and desk.review is saved.review:
            self.custody.clear()
            self._work.tell_saved(dirty=False)
        else:  # there was an edit while it was being saved
            self._work.tell_saved(dirty=True)
            self.look_after()
        self._go_on_saving()

    def _go_on_saving(self) -> None:
        wish, self._next = self._next, None
        if wish is not None:
            wish()

    def _lock(self, lock: "Lock | None") -> None:
        self.custody.belong(None, lock)
        if self._work.desk is not None:
            self.custody.keep(self._work.desk.review, then=_nothing)
        self._work.tell_saved(dirty=True)
        self._go_on_saving()

    def look_after(self) -> None:
        """Keep a copy of work that is not saved."""
        if self._work.dirty and self._work.desk is not None:
            self.custody.keep(self._work.desk.review)

    # ---- what stands in the way --------------------------------------------------------------

    def _hear(self, refusal: Refusal) -> None:
        """Ask where an answer helps; say everything else."""
        self._next = None  # what could not be saved now cannot be saved next
        asked = self._wish is not None or self._found is not None
        if refusal.key in (_PASSWORD, _WRONG) and asked:
            self.password_wished.emit(refusal.key == _WRONG)
        elif refusal.key == "refusal.review_open_elsewhere" and self._wish is not None:
            self.copy_offered.emit(self._wish.path, getattr(refusal, "since", None))
        elif refusal.key in _NOT_OURS:
            said = self._work.language.say(refusal.key, **refusal.values)
            self.name_wished.emit(said)
        else:
            self._forget()
            self._work.refuse(refusal)

    def forget(self) -> None:
        """Nothing more is asked of what was to be opened."""
        self._forget()

    def _forget(self) -> None:
        self._wish = self._waiting = None
        if self._found is not None:
            self._found.leave()
            self._found = None


def _nothing() -> None:
    """The copy is sealed anew; nothing follows."""
