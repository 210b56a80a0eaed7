"""Progress and cancelling: what long work tells, and how it is asked to stop."""

from typing import Protocol


class Cancelled(Exception):  # noqa: N818 - a wish of the user, not an error
    """The user asked long work to stop; the state before it is kept."""


class Progress(Protocol):
    """Called by long work every few thousand steps.

    `done` and `total` count the same thing (`total` is None while unknown); `what` is a
    wording key such as `progress.rows`. The call may raise `Cancelled`.
    """

    def __call__(self, done: int, total: int | None, what: str) -> None:
        """Tell how far the work is; may raise Cancelled."""


def silent(done: int, total: int | None, what: str) -> None:
    """Report nothing and never cancel."""
