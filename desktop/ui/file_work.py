"""File work: opening, saving, protecting and restoring a review, away from the window."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.progress import Progress
from desktop.review.archive import is_archive, open_archive, protect_file, save_review
from desktop.review.owner import Elsewhere
from desktop.review.recovery import Found, Origin
from desktop.review.review import Review
from desktop.review.sealing import Lock, new_lock
from desktop.tables.refusal import Refusal
from desktop.ui.carrying import carried
from desktop.ui.common.pauses import no_pauses
from desktop.ui.long_work import Opened, Terms, open_file, opened_review

Look = Callable[[Path], Elsewhere | None]  # whether a file is open elsewhere


class OpenElsewhere(Refusal):
    """A saved review is open in another place; a copy of it can be opened."""

    def __init__(self, path: Path, found: Elsewhere) -> None:
        super().__init__("refusal.review_open_elsewhere", file=path.name)
        self.since = found.since


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be opened, and how."""

    path: Path
    password: str | None = None
    copy: bool = False  # although it is open elsewhere; saving will ask for another name
    carry: Review | None = None  # the work that goes on with this roster


@dataclass(frozen=True, slots=True)
class Return:
    """What is to be restored, with the password of its file, and its name if it was never saved."""

    found: Found
    password: str | None
    unsaved: Path


@dataclass(frozen=True, slots=True)
class Taken:
    """A file that was opened, and what it takes to save it again."""

    hand: Opened
    origin: Origin | None  # None: it has no file of its own yet
    lock: Lock | None = None
    saved: bool = False  # a saved review, no roster


@dataclass(frozen=True, slots=True)
class Saved:
    """A review that was saved, and where."""

    review: Review
    origin: Origin
    lock: Lock | None


@no_pauses()
def open_wish(wish: Wish, terms: Terms, look: Look, progress: Progress) -> Taken:
    """Open a roster or a saved review.

    Raises:
        OpenElsewhere: it is open in another place and no copy was asked for.
        Refusal: the file cannot be used, or asks for a password.
        Cancelled: the user asked to stop.
    """
    if not is_archive(wish.path):
        hand = open_file(wish.path, terms, progress)
        return Taken(carried(hand, wish.carry) if wish.carry else hand, None)
    progress(0, None, "progress.opening")
    if not wish.copy and (found := look(wish.path)) is not None:
        raise OpenElsewhere(wish.path, found)
    kept = open_archive(wish.path, wish.password)
    origin = None if wish.copy else Origin(wish.path, kept.stamp)
    return Taken(opened_review(wish.path, kept.review, terms), origin, kept.lock, saved=True)


@no_pauses()
def restore_work(wish: Return, terms: Terms, look: Look, progress: Progress) -> Taken:
    """Take back what was left behind; where its file is open elsewhere, as a copy of that.

    Raises:
        Refusal: it is damaged, or asks for another password.
    """
    progress(0, None, "progress.opening")
    kept = wish.found.restore(wish.password)
    origin = wish.found.origin
    path = origin.path if origin is not None else wish.unsaved
    if origin is not None and look(origin.path) is not None:
        origin = None
    return Taken(opened_review(path, kept.review, terms), origin, kept.lock)


def save_work(
    review: Review, origin: Origin, lock: Lock | None, look: Look, progress: Progress
) -> Saved:
    """Save a review whole or not at all.

    Raises:
        Refusal: the file cannot be written there, is open elsewhere, or was changed meanwhile.
    """
    progress(0, None, "progress.saving")
    if look(origin.path) is not None:
        raise Refusal("refusal.saving_open_elsewhere", file=origin.path.name)
    stamp = save_review(review, origin.path, lock, origin.stamp)
    return Saved(review, Origin(origin.path, stamp), lock)


def protect_work(
    review: Review, origin: Origin, before: Lock | None, password: str | None, progress: Progress
) -> Saved:
    """Save a review with another password, or with none, and its backups with it.

    Raises:
        Refusal: something cannot be written there, or was changed meanwhile.
    """
    progress(0, None, "progress.saving")
    after = new_lock(password) if password is not None else None
    stamp = protect_file(origin.path, review, before, after, origin.stamp)
    return Saved(review, Origin(origin.path, stamp), after)


def make_lock(password: str, progress: Progress) -> Lock:
    """A lock for work that has no file yet."""
    progress(0, None, "progress.saving")
    return new_lock(password)
