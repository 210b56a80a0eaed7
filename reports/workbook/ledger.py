"""Ledger: rows read, used and set aside by reason, as far as no small group shows through."""

from collections.abc import Iterator, Sequence

from reports.briefing import Briefing, RosterFacts
from reports.wording import Wording
from reports.workbook.publishing import Publication, pooled
from reports.workbook.tables import Value

Row = tuple[Value, ...]
# reasons that count people or posts; all others are furniture of the file
_OF_PEOPLE = ("vacant", "leaver", "no_title", "not_staff")


def ledger_rows(published: Sequence[tuple[Briefing, Publication]], w: Wording) -> Iterator[Row]:
    """A line for each fate of rows, file by file."""
    files: dict[RosterFacts, tuple[bool, int]] = {}
    for briefing, publication in published:
        told, least = files.get(briefing.roster, (True, 0))
        told = told and publication.complete
        files[briefing.roster] = (told, max(least, briefing.small_group))
    for number, (roster, (told, threshold)) in enumerate(files.items(), start=1):
        name = w.say("workbook.file", n=w.number(number))
        yield from ((name, *line) for line in _lines(roster, threshold, w, told=told))


def _lines(roster: RosterFacts, threshold: int, w: Wording, *, told: bool) -> Iterator[Row]:
    people = [(key, len(rows)) for key, rows in roster.set_aside if rows and key in _OF_PEOPLE]
    other = [(key, len(rows)) for key, rows in roster.set_aside if rows and key not in _OF_PEOPLE]
    hidden, together = pooled([count for _, count in people], threshold)
    if not told:
        together = None  # the sum of all rows would tell of a department that may not be told
    not_told = w.say("workbook.rows.not_told")
    yield (w.say("data.used"), roster.rows_used if told else not_told)
    for k, (key, count) in enumerate(people):
        words = w.say(f"set_aside.{key}")
        small = w.say("workbook.fewer", n=w.number(threshold))
        said = small if count < threshold else w.say("workbook.with_others")
        yield (words, said if k in hidden else count)
    if hidden and together is not None:
        yield (w.say("workbook.rows.together"), together)
    for key, count in other:
        yield (w.say(f"set_aside.{key}"), count)
    whole = told and (not hidden or together is not None)
    yield (w.say("data.read"), roster.rows_read if whole else not_told)
