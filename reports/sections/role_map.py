"""The role map: how exposed and how resilient the roles are, as ranges in lanes, never points."""

from collections.abc import Sequence

from reports.briefing import Briefing, RoleLine
from reports.charts.resilience_map import Lane, LaneRole, resilience_map
from reports.document import Block, Figure, Heading, plain
from reports.sections.phrases import ends
from reports.sections.places import scored
from reports.sections.role_table import first_page
from reports.sections.room import page_width
from reports.wording import Wording

_QUARTERS = (3, 2, 1, 0)
_LEAST = 2  # roles: one alone is compared with nothing


def role_map(briefing: Briefing, w: Wording) -> tuple[tuple[Block, ...], ...]:
    """The map of all roles, and then of those of page 1 only, where those are fewer."""
    largest = _placed(first_page(briefing, w))
    forms = {_placed(scored(briefing)): True}
    forms.setdefault(largest, False)
    return tuple(
        _drawn(roles, briefing, w, "map.title" if every else "map.title.largest")
        for roles, every in forms.items()
        if len(roles) >= _LEAST
    )


def _placed(roles: Sequence[RoleLine]) -> tuple[RoleLine, ...]:
    """Those that have a place: a range that can be used, and a resilience."""
    return tuple(
        role
        for role in roles
        if role.exposure and not role.exposure.too_uncertain and role.resilience is not None
    )


def _drawn(
    roles: Sequence[RoleLine], briefing: Briefing, w: Wording, title: str
) -> tuple[Block, ...]:
    every = ((q, [role for role in roles if role.resilience == q]) for q in _QUARTERS)
    lanes = [(quarter, inside) for quarter, inside in every if inside]
    said = [w.say("map.lane", lane=_name(q, w), roles=_told(inside, w)) for q, inside in lanes]
    drawing = resilience_map(
        [
            Lane(_name(q, w), "", tuple(_lane_role(role, w) for role in inside))
            for q, inside in lanes
        ],
        width=page_width(briefing),
        alt=w.say("map.alt", lanes=" ".join(said)),
    )
    return (
        Heading(plain(w.say(title)), trailing=plain(w.say("map.note"))),
        Figure(drawing),
    )


def _name(quarter: int, w: Wording) -> str:
    return w.say(f"quarter.{quarter}")


def _lane_role(role: RoleLine, w: Wording) -> LaneRole:
    words = w.say("map.role", role=role.name, people=w.number(role.people))
    low, high = (role.exposure.low, role.exposure.high) if role.exposure else (None, None)
    return LaneRole(words, role.tier or "mixed", low, high)


def _told(roles: Sequence[RoleLine], w: Wording) -> str:
    """The roles of a lane in words, each with its range."""
    said = [
        w.say("map.told", role=role.name, people=w.count("people", role.people), range=ends(e, w))
        for role in roles
        if (e := role.exposure)
    ]
    return "; ".join(said)
