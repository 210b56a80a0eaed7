"""Places: which roles something may be said about, which only a name, which only a title."""

from collections.abc import Sequence

from reports.briefing import Briefing, OptionLine, RoleLine


def scored(briefing: Briefing) -> tuple[RoleLine, ...]:
    """Roles something may be said about: matched, and more than one person. Largest first."""
    return tuple(
        r for r in briefing.roles if not r.suppressed and r.status != "unmatched" and r.people > 1
    )


def one_holder(briefing: Briefing) -> tuple[RoleLine, ...]:
    """Matched roles that are one person: only their name and the fact are printed."""
    return tuple(
        r for r in briefing.roles if r.status != "unmatched" and (r.suppressed or r.people <= 1)
    )


def unmatched(briefing: Briefing) -> tuple[RoleLine, ...]:
    """Titles without an answer: listed, never scored."""
    return tuple(r for r in briefing.roles if r.status == "unmatched")


def old_evidence(briefing: Briefing) -> bool:
    """Whether page 1 must warn that the evidence is old (hard rule 10)."""
    facts = briefing.evidence
    return facts.months_old > facts.method["edition.oldest_months"]


def in_lane(roles: Sequence[RoleLine], lane: str) -> tuple[RoleLine, ...]:
    """The roles that have an option in a lane."""
    return tuple(r for r in roles if any(o.lane == lane for o in r.options))


def options_in(role: RoleLine, lane: str) -> tuple[OptionLine, ...]:
    """The best option of a role in a lane, or two where the other lane of change has none."""
    inside = tuple(o for o in role.options if o.lane == lane)
    change = {o.lane for o in role.options} - {"reshape"}
    return inside[:2] if change == {lane} else inside[:1]
