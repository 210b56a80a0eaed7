"""Decisions: confirm, override and reject with undo and redo, and a log that only grows."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Literal, TypeAlias

from desktop.department.entered import Inputs
from desktop.evidence.local_programmes import LocalProgramme
from desktop.matching.match import Match
from desktop.review.input_changes import input_changes
from desktop.review.own_courses import exchanged
from desktop.review.review import LogEntry, Review
from desktop.settings import Settings

Action: TypeAlias = Literal["accept", "choose", "reject"]
_Step: TypeAlias = tuple[tuple[LogEntry, ...], Review]  # what it did, and the review before it


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
        self._past: list[_Step] = []
        self._future: list[_Step] = []

    @property
    def review(self) -> Review:
        """The review as it stands now."""
        return self._review

    @property
    def undoable(self) -> LogEntry | None:
        """What undo would take back."""
        return self._past[-1][0][0] if self._past else None

    @property
    def redoable(self) -> LogEntry | None:
        """What redo would bring back."""
        return self._future[-1][0][0] if self._future else None

    def needs_reason(self, index: int, code: str | None) -> bool:
        """Whether answering line `index` with `code` overrides an automatic or confirmed value.

        A title that is still to be checked is answered freely: nothing was set that could be
        overridden.
        """
        match = self._review.matches[index]
        settled = match.decided or match.status in ("auto", "confirmed")
        return settled and code != match.code

    def answer(self, index: int, code: str | None, reason: str = "") -> None:
        """Settle a title line: an occupation, or None for "none of these".

        Args:
            index: Which of the review's lines.
            code: An occupation's code, one of the candidates or any other.
            reason: Why, in the manager's words; needed for an override.

        Raises:
            ReasonMissing: `needs_reason` and none was given.
        """
        self.answer_all((index,), code, reason)

    def answer_all(self, indexes: Sequence[int], code: str | None, reason: str = "") -> None:
        """Settle several title lines alike in one step; each gets its own line in the log.

        Raises:
            ReasonMissing: one of them needs a reason and none was given.
        """
        reason = reason.strip()
        if not reason and any(self.needs_reason(index, code) for index in indexes):
            raise ReasonMissing(indexes)
        self._settle(dict.fromkeys(indexes, code), reason)

    def accept_first(self, indexes: Sequence[int]) -> None:
        """Confirm what stands, or else the first suggestion, for several lines in one step."""
        answers = {index: self._first(index) for index in indexes}
        self._settle({index: code for index, code in answers.items() if code is not None}, "")

    def _first(self, index: int) -> str | None:
        match = self._review.matches[index]
        if match.code is not None:
            return match.code
        return match.candidates[0].code if match.candidates else None

    def change_inputs(self, inputs: Inputs, department: str = "", reason: str = "") -> None:
        """Enter or change what is known of tools, hours, people and plans, in one step.

        Args:
            inputs: All of them, as they are from now on.
            department: Whose; empty: those of the only department, or of the whole run.
            reason: Why, in the manager's words; a changed pressure or range has its own.

        Raises:
            ReasonMissing: an override of a default pressure or of a range has none.
        """
        before = self._review
        old = before.department_inputs.get(department) if department else before.inputs
        changes = input_changes(old or before.inputs_for(department), inputs)
        if any(change.needs_reason and not (change.reason or reason) for change in changes):
            raise ReasonMissing(department)
        if not changes:
            return
        entries = tuple(
            LogEntry(
                number=len(before.log) + ahead,
                date=self._today(),
                action=change.action,
                department=department,
                title=change.place,
                before=change.before,
                after=change.after,
                reason=change.reason or reason.strip(),
            )
            for ahead, change in enumerate(changes, start=1)
        )
        if department:
            own = {**before.department_inputs, department: inputs}
            after = replace(before, department_inputs=own)
        else:
            after = replace(before, inputs=inputs)
        self._past.append((entries, before))
        self._future.clear()
        self._review = replace(after, log=(*before.log, *entries))

    def exchange_courses(
        self, before: Sequence[LocalProgramme], after: Sequence[LocalProgramme]
    ) -> bool:
        """Take over another list of the hospital's own courses; whether that was a step."""
        old = self._review
        new = exchanged(old, before, after)
        if new == old:
            return False
        entry = LogEntry(
            number=len(old.log) + 1,
            date=self._today(),
            action="input",
            department="",
            title="local_programmes",
            before="; ".join(course.name for course in before),
            after="; ".join(course.name for course in after),
        )
        self._past.append(((entry,), old))
        self._future.clear()
        self._review = replace(new, log=(*old.log, entry))
        return True

    def choose_settings(self, settings: Settings) -> None:
        """Change locale, paper, reviewer and so on; not an edit of the assessment, so no step."""
        self._review = replace(self._review, settings=settings)

    def carry_on(self, other: Review) -> None:
        """Take over the log and the settings of another reading of the same roster."""
        self._review = replace(self._review, log=other.log, settings=other.settings)

    def undo(self) -> None:
        """Take the last step back; the log keeps it and says so."""
        if self._past:
            entries, before = self._past.pop()
            self._future.append((entries, self._review))
            self._restore(before, entries, "undo")

    def redo(self) -> None:
        """Bring the last undone step back."""
        if self._future:
            entries, after = self._future.pop()
            self._past.append((entries, self._review))
            self._restore(after, entries, "redo")

    def _settle(self, answers: Mapping[int, str | None], reason: str) -> None:
        if not answers:
            return
        before = self._review
        matches = list(before.matches)
        entries: list[LogEntry] = []
        for index, code in answers.items():
            matches[index] = _settled(before.matches[index], code)
            action: Action = "reject" if code is None else "choose" if reason else "accept"
            entries.append(self._entry(len(entries), index, action, code, reason))
        self._past.append((tuple(entries), before))
        self._future.clear()
        self._review = replace(before, matches=tuple(matches), log=(*before.log, *entries))

    def _entry(
        self, ahead: int, index: int, action: Action, code: str | None, reason: str
    ) -> LogEntry:
        line = self._review.lines[index]
        return LogEntry(
            number=len(self._review.log) + ahead + 1,
            date=self._today(),
            action=action,
            department=line.department,
            title=line.title,
            before=self._review.matches[index].code,
            after=code,
            reason=reason,
        )

    def _restore(self, review: Review, entries: Sequence[LogEntry], action: str) -> None:
        log = self._review.log
        told = tuple(
            replace(entry, number=len(log) + n, date=self._today(), action=action)
            for n, entry in enumerate(entries, 1)
        )
        settings = self._review.settings
        self._review = replace(review, log=(*log, *told), settings=settings)


def _settled(match: Match, code: str | None) -> Match:
    if code is None:
        return replace(match, status="unmatched", code=None, profile=None, decided=True)
    known = next((c for c in match.candidates if c.code == code), None)
    profile = known.profile if known else None
    return replace(match, status="confirmed", code=code, profile=profile, decided=True)
