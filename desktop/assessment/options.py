"""Options to discuss: stay and reshape always, curated ways, honest moves, growth in the post."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.assessment.curated import curated_options
from desktop.assessment.moves import Lane, Move, computed_moves
from desktop.assessment.option import Option, to_occupation
from desktop.assessment.tier import tier_of
from desktop.evidence.base import Evidence
from desktop.evidence.moves import Growth, GrowthLane, Moves
from desktop.evidence.profiles import Grade
from desktop.evidence.programmes import Country

_CHANGE: tuple[GrowthLane, ...] = ("deepen", "oversee")
# The figures of an occupation speak of all who hold it: for a senior post its moves step back.
_GROWN: frozenset[Grade] = frozenset({"senior", "lead"})
_MINOR_GROUP = 4  # "29-2": occupations of one minor group are too near one another to show two


def options_for(
    code: str,
    evidence: Evidence,
    moves: Moves,
    profile: str | None = None,
    country: Country = "US",
) -> tuple[Option, ...]:
    """Stay and reshape, then curated ways, computed moves, and growth within the post.

    Both other lanes are always there: a lane that neither a curated way nor a computed move
    reaches gets a step within the post and the profession. Nothing is ordered by exposure.

    Args:
        code: O*NET-SOC code of an occupation of the evidence.
        evidence: The evidence base.
        moves: The tables of load_moves.
        profile: The job below the occupation, where one is known.
        country: Whose ways, gates and programmes are shown.

    Returns:
        Three to four options.

    Raises:
        KeyError: the code is not an occupation of the evidence.
    """
    numbers = evidence.method.numbers["moves"]
    curated = curated_options(code, profile, country, evidence, moves)
    known = moves.pathways.profiles.get(profile or "")
    grown = known is not None and known.grade in _GROWN
    found = () if grown else computed_moves(code, evidence, moves, country)
    named = {option.code for option in curated}
    alike = _diverse([m for m in found if m.code not in named], int(numbers["most_moves"]))
    others = [option for option in curated if option.lane != "reshape"]
    others += [_move(code, move, evidence, moves) for move in alike]
    missing = _missing(others)
    shown = _spread(others, int(numbers["most_options"]) - 1 - len(missing))
    short = int(numbers["fewest_others"]) - len(shown)
    steps = [_within(step.lane, step.key) for step in growth_steps(code, moves, missing, short)]
    return (_reshape(code, curated, evidence), *shown, *steps)


def growth_steps(
    code: str, moves: Moves, lanes: Sequence[GrowthLane], fewest: int
) -> tuple[Growth, ...]:
    """Steps within the post: one for each of the lanes, and more of both until there are `fewest`.

    The rows of the nearest family that has the lane count, in their order.
    """
    offered = {lane: _family_steps(code, moves, lane) for lane in _CHANGE}
    first = [offered[lane][0] for lane in lanes if offered[lane]]
    rest = [step for lane in _CHANGE for step in offered[lane] if step not in first]
    return tuple(first + rest[: max(0, fewest - len(first))])


def _diverse(found: Sequence[Move], most: int) -> list[Move]:
    """The most alike move of each minor group, so that three options are not one thing thrice."""
    kept: dict[str, Move] = {}
    for move in found:
        kept.setdefault(move.code[:_MINOR_GROUP], move)
    return list(kept.values())[:most]


def _spread(others: Sequence[Option], room: int) -> list[Option]:
    """The first of each lane, then as many as there is room for, in their order."""
    first = {option.lane: option for option in reversed(others)}
    kept = [option for option in others if option is first[option.lane]]
    rest = [option for option in others if option is not first[option.lane]]
    picked = kept + rest[: max(0, room - len(kept))]
    return [option for option in others if option in picked]


def _missing(others: Sequence[Option]) -> tuple[GrowthLane, ...]:
    reached = {option.lane for option in others}
    return tuple(lane for lane in _CHANGE if lane not in reached)


def _family_steps(code: str, moves: Moves, lane: GrowthLane) -> list[Growth]:
    rows = [row for row in moves.growth if row.lane == lane and code.startswith(row.family)]
    nearest = max((len(row.family) for row in rows), default=0)
    return [row for row in rows if len(row.family) == nearest]


def _reshape(code: str, curated: Sequence[Option], evidence: Evidence) -> Option:
    """The curated way to stay, or the one of the tier."""
    for option in curated:
        if option.lane == "reshape":
            return option
    return _within("reshape", f"option.reshape.{tier_of(code, evidence).key or 'mixed'}")


def _within(lane: Lane, key: str) -> Option:
    return Option(lane, key, target=key)


def _move(code: str, move: Move, evidence: Evidence, moves: Moves) -> Option:
    option = to_occupation(code, move.code, move.lane, evidence, moves)
    return replace(option, drop=move.drop, education_steps=move.education_steps, basis="computed")
