"""Local programmes beside options: the hospital's own courses stand where they lead."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop.assessment.option import Option
from desktop.assessment.roles import Role
from desktop.evidence.base import Evidence
from desktop.evidence.local_programmes import LocalProgramme
from desktop.evidence.moves import Moves


def with_local(
    options: Sequence[Option],
    role: Role,
    local: Sequence[LocalProgramme],
    evidence: Evidence,
    moves: Moves,
) -> tuple[Option, ...]:
    """The options with the courses of this hospital that are meant for the role.

    A course stands beside the option it leads to. One that leads nowhere else, in words that
    name no other post, stands beside stay and reshape: it deepens the present work.

    Args:
        options: Those of the role.
        role: Its titles say which courses are meant for it.
        local: The courses of this hospital.
        evidence: For the names of occupations.
        moves: For the names of profiles, ways and emerging roles.
    """
    titles = [line.title for line in role.lines]
    titles += _named(role.code, role.profile, evidence, moves)
    meant = [programme for programme in local if programme.meant_for(titles)]
    return tuple(
        replace(option, local=_beside(option, meant, evidence, moves)) for option in options
    )


def _beside(
    option: Option, meant: Sequence[LocalProgramme], evidence: Evidence, moves: Moves
) -> tuple[LocalProgramme, ...]:
    names = list(_names(option, evidence, moves))
    stays = option.lane == "reshape"
    return tuple(one for one in meant if one.leads(names) or (stays and not one.leads_to))


def _names(option: Option, evidence: Evidence, moves: Moves) -> Iterator[str]:
    """Everything the target of an option goes by, in both locales."""
    yield from _named(option.code, option.profile, evidence, moves)
    if work := moves.pathways.emerging.get(option.emerging or ""):
        yield from work.names.values()
    if option.pathway:
        yield from filter(None, moves.pathways.row(option.pathway).title.values())


def _named(
    code: str | None, profile: str | None, evidence: Evidence, moves: Moves
) -> Iterator[str]:
    if known := moves.pathways.profiles.get(profile or ""):
        yield from known.names.values()
    elif code is not None:
        yield from evidence.occupations[code].names.values()
