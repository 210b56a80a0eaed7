"""Places: which roles stand in the table of page 1, which in the list behind it, which nowhere."""

from collections.abc import Sequence

from reports.briefing import Briefing, OptionLine, RoleLine

ON_PAGE_1 = 8
_LINES = 11  # of the role table, before page 1 would run over
_WARNING = 4  # of them go to a warning that the evidence is old
_LONG = 27  # characters: a longer name takes two lines


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


def first_page(briefing: Briefing) -> tuple[RoleLine, ...]:
    """The rows of the role table: eight, or fewer where long names would fill the page."""
    shown: list[RoleLine] = []
    lines = _WARNING if old_evidence(briefing) else 0
    for role in scored(briefing)[:ON_PAGE_1]:
        lines += 2 if len(role.name) > _LONG or role.to_confirm_people else 1
        if lines > _LINES:
            break
        shown.append(role)
    return tuple(shown)


def behind(briefing: Briefing) -> tuple[RoleLine, ...]:
    """Matched roles that page 1 counts as other roles, one-holder roles among them."""
    kept = {id(r) for r in first_page(briefing)}  # two roles may be equal
    return tuple(r for r in briefing.roles if r.status != "unmatched" and id(r) not in kept)


def in_lane(roles: Sequence[RoleLine], lane: str) -> tuple[RoleLine, ...]:
    """The roles that have an option in a lane."""
    return tuple(r for r in roles if any(o.lane == lane for o in r.options))


def options_in(role: RoleLine, lane: str) -> tuple[OptionLine, ...]:
    """The best option of a role in a lane, or two where the other lane of change has none."""
    inside = tuple(o for o in role.options if o.lane == lane)
    change = {o.lane for o in role.options} - {"reshape"}
    return inside[:2] if change == {lane} else inside[:1]
