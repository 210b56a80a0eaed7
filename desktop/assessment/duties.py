"""Duties of a role: where time is likely to fall, to grow, and what stays with a person."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from desktop.evidence.base import Evidence
from desktop.evidence.duties import Direction, Duty, DutyTables
from desktop.evidence.texts import Texts

_MINOR_GROUP = 4  # "29-2": whose shares stand in for an occupation without any

_Found = TypeVar("_Found")


@dataclass(frozen=True, slots=True)
class Duties:
    """Three lists, the most time or the most typical first.

    `derived` is true where they were made from activity shares and not written by hand.
    """

    falls: tuple[Duty, ...]
    grows: tuple[Duty, ...]
    stays: tuple[Duty, ...]
    derived: bool = False


def duties_for(code: str, profile: str | None, evidence: Evidence, tables: DutyTables) -> Duties:
    """The duties of a role: written ones of the profile, else of the occupation, else derived.

    Args:
        code: O*NET-SOC code of an occupation of the evidence.
        profile: The job below it, where one is known.
        evidence: The evidence base.
        tables: The tables of load_duties.

    Raises:
        KeyError: the code is not an occupation of the evidence.
    """
    written = nearest(tables.written, code, profile)
    if written is not None:
        return Duties(
            falls=_most_time(written, "falls"),
            grows=_most_time(written, "grows"),
            stays=_most_time(written, "stays"),
        )
    typical = _typical(code, evidence, tables)
    common = tables.common.get(nearest(tables.settings, code) or "", ())
    numbers = evidence.method.numbers["duties"]
    fewest, most = int(numbers["fewest"]), int(numbers["most"])
    return Duties(
        falls=_filled(typical, common, "falls", fewest, most),
        grows=_filled(typical, common, "grows", fewest, most),
        stays=_filled(typical, common, "stays", fewest, most),
        derived=True,
    )


def role_line(code: str, profile: str | None, tables: DutyTables) -> Texts | None:
    """What the role does, in one sentence by locale."""
    return nearest(tables.roles, code, profile)


def human_decision(code: str, profile: str | None, tables: DutyTables) -> Texts | None:
    """The decision that a person takes in this role, in one sentence by locale."""
    return nearest(tables.decisions, code, profile)


def nearest(table: Mapping[str, _Found], code: str, profile: str | None = None) -> _Found | None:
    """What a table holds for the profile, else for the longest beginning of the code."""
    if profile is not None and profile in table:
        return table[profile]
    fits = [source for source in table if code.startswith(source)]
    return table[max(fits, key=len)] if fits else None


def _most_time(duties: Iterable[Duty], direction: Direction) -> tuple[Duty, ...]:
    """Those of a direction, the largest share of time first; equal shares in their order."""
    found = [duty for duty in duties if duty.direction == direction]
    return tuple(sorted(found, key=lambda duty: -sum(duty.share or (0, 0))))


def _typical(code: str, evidence: Evidence, tables: DutyTables) -> list[Duty]:
    """Phrases for the activities of an occupation, the most typical for it first.

    Typical is an activity with a larger share here than in the average hospital occupation.
    """
    setting = nearest(tables.settings, code)
    phrases = tables.phrases.get(setting or "", {})
    usual = _mean(o.activities for o in evidence.occupations.values())
    least = evidence.method.numbers["duties"]["least_share"]
    shares = {a: share for a, share in _shares(code, evidence).items() if share >= least}
    ranked = sorted(shares, key=lambda a: (-shares[a] * shares[a] / usual[a], a))
    return [phrases[activity] for activity in ranked if activity in phrases]


def _shares(code: str, evidence: Evidence) -> Mapping[str, float]:
    """The activity shares of an occupation, or of its minor group where it has none."""
    own = evidence.occupations[code].activities
    if own:
        return own
    group = code[:_MINOR_GROUP]
    return _mean(o.activities for c, o in evidence.occupations.items() if c.startswith(group))


def _mean(several: Iterable[Mapping[str, float]]) -> dict[str, float]:
    """The mean share by activity, over those that have shares."""
    known = [shares for shares in several if shares]
    names = sorted({activity for shares in known for activity in shares})
    return {name: sum(s.get(name, 0.0) for s in known) / len(known) for name in names}


def _filled(
    typical: Iterable[Duty], common: Iterable[Duty], direction: Direction, fewest: int, most: int
) -> tuple[Duty, ...]:
    """The most typical of a direction, with common ones of the setting where there are too few."""
    found = [duty for duty in typical if duty.direction == direction][:most]
    spare = [d for d in common if d.direction == direction and d not in found]
    return tuple(found + spare[: max(0, fewest - len(found))])
