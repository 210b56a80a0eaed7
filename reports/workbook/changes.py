"""Changes: the log of what was changed by hand and why, without titles of few people."""

from collections.abc import Iterator, Sequence

from reports.briefing import Briefing
from reports.signs import ChangeLine
from reports.wording import Wording
from reports.workbook.tables import Value

Row = tuple[Value, ...]
_MATCH = "match"
_QUOTED = (_MATCH, "column")  # subjects that are texts of the roster


def change_rows(briefings: Sequence[Briefing], w: Wording) -> Iterator[Row]:
    """One line a change, as it was logged; a change that stands in every briefing stands once."""
    for change in dict.fromkeys(c for briefing in briefings for c in briefing.changes):
        holders = [b for b in briefings if any(e.title == change.subject for e in b.titles)]
        if change.what != _MATCH:
            holders = [b for b in briefings if change in b.changes]
        here = holders[0].department if len(holders) == 1 else w.say("document.all_departments")
        yield _change(change, here, holders or briefings[:1], w)


def _change(change: ChangeLine, here: str, holders: Sequence[Briefing], w: Wording) -> Row:
    state = w.say("workbook.change.taken_back" if change.taken_back else "workbook.change.holds")
    head = (w.date(change.date), here, w.say(f"workbook.change.{change.what}"))
    if change.what == _MATCH and any(_few(change.subject, briefing) for briefing in holders):
        threshold = max(briefing.small_group for briefing in holders)
        hidden = w.say("workbook.change.few", n=w.number(threshold))
        return (*head, hidden, "", "", "", state)
    subject = change.subject
    if change.what in _QUOTED:
        subject = w.say("phrase.quoted", text=subject)
    return (*head, subject, change.before, change.after, change.reason, state)


def _few(subject: str, briefing: Briefing) -> bool:
    """Whether a title has fewer holders than the threshold, or the department too few people."""
    people = sum(entry.people for entry in briefing.titles if entry.title == subject)
    return briefing.suppressed is not None or people < briefing.small_group
