"""Curated ways as options: which stand for a role, and what they ask for in its country."""

from collections.abc import Iterator
from dataclasses import replace

from desktop.assessment.option import Option, to_occupation
from desktop.assessment.tier import tier_of
from desktop.evidence.base import Evidence
from desktop.evidence.moves import Moves
from desktop.evidence.pathways import LANES, Pathway, Pathways
from desktop.evidence.programmes import Country, offered_in, unconfirmed


def curated_options(
    code: str, profile: str | None, country: Country, evidence: Evidence, moves: Moves
) -> tuple[Option, ...]:
    """The curated ways of a role as options, in the order of the table.

    Args:
        code: O*NET-SOC code of an occupation of the evidence.
        profile: The job below it, where one is known.
        country: Whose ways and programmes count.
        evidence: The evidence base.
        moves: The tables of load_moves.

    Raises:
        KeyError: the code is not an occupation of the evidence.
    """
    ways = ways_of(code, profile, country, moves.pathways)
    return tuple(_option(way, code, country, evidence, moves) for way in ways)


def ways_of(
    code: str, profile: str | None, country: Country, pathways: Pathways
) -> tuple[Pathway, ...]:
    """The ways open to a role, lane by lane: the profile's own, else those of its occupation.

    Of the occupation's, the rows with the longest beginning of the code count. A way that leads
    to where the role already stands is left out.
    """
    here = {code, profile}
    near = [
        way
        for way in pathways.rows
        if way.country in {None, country} and not (way.target and way.target in here)
    ]
    kept = {way.id for lane in LANES for way in _of_lane(near, lane, code, profile)}
    return tuple(way for way in near if way.id in kept)


def _of_lane(near: list[Pathway], lane: str, code: str, profile: str | None) -> Iterator[Pathway]:
    ways = [way for way in near if way.lane == lane]
    own = [way for way in ways if profile in way.sources]
    if own:
        yield from own
        return
    fits = {way.id: _fit(way, code) for way in ways}
    longest = max(fits.values(), default=0)
    yield from (way for way in ways if longest and fits[way.id] == longest)


def _fit(way: Pathway, code: str) -> int:
    """The length of the longest beginning of the code among the sources; 0 for none."""
    return max((len(source) for source in way.sources if code.startswith(source)), default=0)


def _option(way: Pathway, code: str, country: Country, evidence: Evidence, moves: Moves) -> Option:
    known = moves.pathways.programmes
    offered = [known[key] for key in way.programmes if offered_in(known[key], country)]
    first = offered[0] if offered else None
    return replace(
        _led_to(way, code, evidence, moves),
        programmes=tuple(programme.id for programme in offered),
        pathway=way.id,
        gates=way.gates,
        months=way.months,
        cost=first.cost_band if first else None,
        unconfirmed=unconfirmed(first) if first else (),
        basis=way.basis if first else "judgement",  # the evidence is a page of the programme
    )


def _led_to(way: Pathway, code: str, evidence: Evidence, moves: Moves) -> Option:
    """What the way leads to: the same post, an emerging role, a profile or an occupation."""
    if way.lane == "reshape":
        key = f"option.reshape.{tier_of(code, evidence).key or 'mixed'}"
        return Option(way.lane, key, target=key)
    if not way.target:
        return Option(way.lane, "option.pathway", target=way.id)
    if way.target in moves.pathways.emerging:
        return Option(way.lane, "option.pathway", target=way.target, emerging=way.target)
    profile = moves.pathways.profiles.get(way.target)
    there = profile.code if profile else way.target
    option = to_occupation(code, there, way.lane, evidence, moves)
    if (
        there == code
    ):  # another job of the same occupation: its figures tell the two apart by nothing
        option = replace(option, pay="unknown", carries_over=(), education_steps=0)
    return replace(
        option,
        key="option.pathway",
        target=way.target,
        profile=profile.key if profile else None,
    )
