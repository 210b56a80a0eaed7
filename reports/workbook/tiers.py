"""Tiers: people and FTE by kind of work, from the counts that may be told and no others."""

from collections.abc import Iterator, Sequence

from reports.briefing import Briefing
from reports.charts.palette import TIERS
from reports.wording import Wording, half_up
from reports.workbook.publishing import Publication, Published
from reports.workbook.tables import Value

Row = tuple[Value, ...]
_TO_CONFIRM, _UNMATCHED, _TOGETHER = "to_confirm", "unmatched", "together"


def tier_rows(published: Sequence[tuple[Briefing, Publication]], w: Wording) -> Iterator[Row]:
    """A line for each kind of work in each department, then for all departments."""
    whole: dict[str, tuple[int, float]] = {}
    shown = 0
    for briefing, publication in published:
        sums = _sums(publication)
        for kind, (people, fte) in sums.items():
            known = whole.get(kind, (0, 0.0))
            whole[kind] = (known[0] + people, known[1] + fte)
        shown += bool(sums)
        yield from _lines(briefing.department, sums, w)
    if shown > 1:
        yield from _lines(w.say("document.all_departments"), whole, w)


def _sums(publication: Publication) -> dict[str, tuple[int, float]]:
    sums: dict[str, tuple[int, float]] = {}
    for item in publication.roles:
        if item.counted:
            kind = _kind(item)
            people, fte = sums.get(kind, (0, 0.0))
            sums[kind] = (people + item.role.people, fte + item.role.fte)
    if publication.together:
        sums[_TOGETHER] = publication.together
    return sums


def _kind(item: Published) -> str:
    """A role with any title still to confirm is no part of a tier's sum."""
    role = item.role
    if role.status == "unmatched":
        return _UNMATCHED
    if role.to_confirm_people:
        return _TO_CONFIRM
    return role.tier or "no_tier"


def _lines(department: str, sums: dict[str, tuple[int, float]], w: Wording) -> Iterator[Row]:
    for kind in (*TIERS, "no_tier", _TO_CONFIRM, _UNMATCHED, _TOGETHER):
        if kind in sums:
            people, fte = sums[kind]
            words = f"tier.{kind}" if kind in (*TIERS, "no_tier") else f"workbook.kind.{kind}"
            yield (department, w.say(words), people, half_up(fte * 10) / 10)
