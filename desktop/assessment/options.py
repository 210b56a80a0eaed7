"""Options to discuss: stay and reshape always, moves with an honest drop, growth in the post."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from desktop.assessment.exposure import Exposure
from desktop.assessment.moves import EDUCATION, Drop, Lane, Move, computed_moves
from desktop.assessment.resilience import TierKey
from desktop.assessment.tier import tier_of
from desktop.evidence.base import Evidence
from desktop.evidence.moves import Growth, GrowthLane, Moves
from desktop.evidence.occupations import Occupation

Pay: TypeAlias = Literal["higher", "similar", "lower", "unknown"]

_CHANGE: tuple[GrowthLane, ...] = ("deepen", "oversee")
_NAMED = 3  # knowledge areas named on either side
# Every occupation is rated for it: it tells two apart by nothing, and as a gap it would be read
# as a word about somebody's mother tongue.
_UNNAMED = "english_language"
_MINOR_GROUP = 4  # "29-2": occupations of one minor group are too near one another to show two


@dataclass(frozen=True, slots=True)
class Option:
    """One thing worth discussing for a role.

    A move names another occupation by its code, `target` and `code`; its display name is found
    where the locale is known. Reshape and growth within the post have no code and `drop` none;
    their `target` repeats the key. `key` is the wording key of the title (`option.move`,
    `option.reshape.<tier>`, `option.grow.<step>`); `<key>.text` says it in a sentence and
    `<key>.step` names a small first step.
    """

    lane: Lane
    key: str
    target: str
    code: str | None = None
    drop: Drop = "none"
    exposure: Exposure | None = None  # of the target
    tier: TierKey | None = None  # of the target
    pay: Pay = "unknown"
    carries_over: tuple[str, ...] = ()  # knowledge areas, best first (keys, as `knowledge.biology`)
    gaps: tuple[str, ...] = ()  # knowledge areas the target needs more of, largest first
    education_steps: int = 0  # entry-education steps up, 0-3
    entry_education: str | None = None  # of the target, wording key, as `education.bachelor`
    programmes: tuple[str, ...] = ()


def options_for(code: str, evidence: Evidence, moves: Moves) -> tuple[Option, ...]:
    """Stay and reshape, then moves (most alike first), then growth within the post.

    Both other lanes are always there: a lane without a computed move gets a step within the post
    and the profession. Nothing is ordered by exposure.

    Args:
        code: O*NET-SOC code of an occupation of the evidence.
        evidence: The evidence base.
        moves: The tables of load_moves.

    Returns:
        Three to four options.

    Raises:
        KeyError: the code is not an occupation of the evidence.
    """
    reshape = _growth("reshape", f"option.reshape.{tier_of(code, evidence).key or 'mixed'}")
    numbers = evidence.method.numbers["moves"]
    found = _diverse(computed_moves(code, evidence, moves), int(numbers["most_moves"]))
    missing = _missing(found)
    room = int(numbers["most_options"]) - 1 - len(missing)
    shown = [_move(code, move, evidence, moves) for move in found[:room]]
    short = int(numbers["fewest_others"]) - len(shown)
    steps = [_growth(step.lane, step.key) for step in growth_steps(code, moves, missing, short)]
    return (reshape, *shown, *steps)


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


def pay_direction(source: Occupation, target: Occupation, band: float) -> Pay:
    """Whether median pay is higher or lower by more than a share, or similar (US, 2024)."""
    if source.wage_2024 is None or target.wage_2024 is None:
        return "unknown"
    if target.wage_2024 > source.wage_2024 * (1 + band):
        return "higher"
    return "lower" if target.wage_2024 < source.wage_2024 * (1 - band) else "similar"


def carried_over(
    source: Mapping[str, float], target: Mapping[str, float], least: float, gap: float
) -> tuple[str, ...]:
    """Up to three knowledge areas both occupations use and that are no gap, the best first.

    Args:
        source: Importance of knowledge areas, 1-5; empty where it was not rated.
        target: The same of the target.
        least: From this importance an area counts as used.
        gap: From this difference an area is a gap.
    """
    shared = {
        area: min(value, target[area])
        for area, value in source.items()
        if min(value, target.get(area, 0.0)) >= least and target[area] - value < gap
    }
    return _largest(shared)


def knowledge_gaps(
    source: Mapping[str, float], target: Mapping[str, float], least: float, gap: float
) -> tuple[str, ...]:
    """Up to three knowledge areas the target uses and needs more of, the largest gap first."""
    gaps = {
        area: value - source[area]
        for area, value in target.items()
        if value >= least and area in source and value - source[area] >= gap
    }
    return _largest(gaps)


def _diverse(found: tuple[Move, ...], most: int) -> list[Move]:
    """The most alike move of each minor group, so that three options are not one thing thrice."""
    kept: dict[str, Move] = {}
    for move in found:
        kept.setdefault(move.code[:_MINOR_GROUP], move)
    return list(kept.values())[:most]


def _missing(found: Sequence[Move]) -> tuple[GrowthLane, ...]:
    reached = {move.lane for move in found}
    return tuple(lane for lane in _CHANGE if lane not in reached)


def _family_steps(code: str, moves: Moves, lane: GrowthLane) -> list[Growth]:
    rows = [row for row in moves.growth if row.lane == lane and code.startswith(row.family)]
    nearest = max((len(row.family) for row in rows), default=0)
    return [row for row in rows if len(row.family) == nearest]


def _growth(lane: Lane, key: str) -> Option:
    return Option(lane, key, target=key)


def _move(code: str, move: Move, evidence: Evidence, moves: Moves) -> Option:
    source, target = evidence.occupations[code], evidence.occupations[move.code]
    numbers = evidence.method.numbers["moves"]
    knows, needs = (moves.knowledge.get(one, {}) for one in (code, move.code))
    least, gap = numbers["least_importance"], numbers["least_gap"]
    return Option(
        lane=move.lane,
        key="option.move",
        target=move.code,
        code=move.code,
        drop=move.drop,
        exposure=move.exposure,
        tier=move.tier,
        pay=pay_direction(source, target, numbers["pay_band"]),
        carries_over=carried_over(knows, needs, least, gap),
        gaps=knowledge_gaps(knows, needs, least, gap),
        education_steps=move.education_steps,
        entry_education=EDUCATION.get(target.entry_education or ""),
    )


def _largest(areas: Mapping[str, float]) -> tuple[str, ...]:
    """The areas with the largest values as wording keys; equal values in alphabetical order."""
    named = areas.keys() - {_UNNAMED}
    ranked = sorted(named, key=lambda area: (-areas[area], area))
    return tuple(f"knowledge.{area}" for area in ranked[:_NAMED])
