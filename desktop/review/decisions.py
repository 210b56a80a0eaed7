"""Decisions: confirm, override and reject with undo and redo, and a log that only grows."""

from collections.abc import Callable
from dataclasses import replace
from typing import Literal, TypeAlias

from desktop.matching.match import Match
from desktop.review.review import LogEntry, Review
from desktop.settings import Settings

Action: TypeAlias = Literal["accept", "choose", "reject"]


class ReasonMissing(ValueError):  # noqa: N818 - says what is missing
    """An override of an automatic or confirmed value came without a reason (hard rule 7)."""


class Desk:
    """The review on the manager's desk: every change is one step that can be undone.

    Args:
        review: Where to begin.
        today: Tells the date of a log entry, as ISO text.
    """

    def __init__(self, review: Review, today: Callable[[], str]) -> None:
        self._review = review
        self._today = today
        self._past: list[tuple[LogEntry, Review]] = []
        self._future: list[tuple[LogEntry, Review]] = []

    @property
    def review(self) -> Review:
        """The review as it stands now."""
        return self._review

    @property
    def undoable(self) -> LogEntry | None:
        """What undo would take back."""
        return self._past[-1][0] if self._past else None

    @property
    def redoable(self) -> LogEntry | None:
        """What redo would bring back."""
        return self._future[-1][0] if self._future else None

    def needs_reason(self, index: int, code: str | None) -> bool:
        """Whether answering line `index` with `code` overrides an automatic or confirmed value.

        The first suggestion of a title still to be checked may simply be accepted; any other
        choice asks for a reason.
        """
        match = self._review.matches[index]
        if match.status in ("auto", "confirmed"):
            return code != match.code
        first = match.candidates[0].code if match.candidates else None
        return code is not None and first is not None and code != first

    def answer(self, index: int, code: str | None, reason: str = "") -> None:
        """Settle a title line: an occupation, or None for "none of these".

        Args:
            index: Which of the review's lines.
            code: An occupation's code, one of the candidates or any other.
            reason: Why, in the manager's words; needed for an override.

        Raises:
            ReasonMissing: `needs_reason` and none was given.
        """
        reason = reason.strip()
        if self.needs_reason(index, code) and not reason:
            raise ReasonMissing(index)
        before = self._review.matches[index]
        matches = list(self._review.matches)
        matches[index] = _settled(before, code)
        action: Action = "reject" if code is None else "choose" if reason else "accept"
        self._step(replace(self._review, matches=tuple(matches)), index, action, before, reason)

    def choose_settings(self, settings: Settings) -> None:
        """Change locale, paper, reviewer or date; not an edit of the assessment, so no step."""
        self._review = replace(self._review, settings=settings)

    def undo(self) -> None:
        """Take the last step back; the log keeps it and says so."""
        if self._past:
            entry, before = self._past.pop()
            self._future.append((entry, self._review))
            self._restore(before, replace(entry, action="undo"))

    def redo(self) -> None:
        """Bring the last undone step back."""
        if self._future:
            entry, after = self._future.pop()
            self._past.append((entry, self._review))
            self._restore(after, replace(entry, action="redo"))

    def _step(self, after: Review, index: int, action: Action, before: Match, reason: str) -> None:
        line = self._review.lines[index]
        entry = LogEntry(
            number=len(self._review.log) + 1,
            date=self._today(),
            action=action,
            department=line.department,
            title=line.title,
            before=before.code,
            after=after.matches[index].code,
            reason=reason,
        )
        self._past.append((entry, self._review))
        self._future.clear()
        self._review = replace(after, log=(*self._review.log, entry))

    def _restore(self, review: Review, entry: LogEntry) -> None:
        log = self._review.log
        entry = replace(entry, number=len(log) + 1, date=self._today())
        settings = self._review.settings
        self._review = replace(review, log=(*log, entry), settings=settings)


def _settled(match: Match, code: str | None) -> Match:
    if code is None:
        return replace(match, status="unmatched", code=None, profile=None, decided=True)
    known = next((c for c in match.candidates if c.code == code), None)
    profile = known.profile if known else None
    return replace(match, status="confirmed", code=code, profile=profile, decided=True)
