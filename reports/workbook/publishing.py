"""Publishing: which counts of a department may leave it, so that no small group can be worked out.

Every number of the workbook is a sum of cells published here, so a total never says more than its
parts. Counts under the threshold are counted together; where the sum of those would still give one
away, the smallest count that could stand alone is counted with them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from reports.briefing import Briefing, RoleLine

ONE_HOLDER = "one_holder"
UNMATCHED = "unmatched"
_SMALL_TEAM = 4  # people, as the note on small teams says
_LEAST_NAMED = 2  # a role that is named has two holders or more, as every reader knows


@dataclass(frozen=True, slots=True)
class Published:
    """One role by name; `counted`: its people and FTE may stand beside it."""

    role: RoleLine
    counted: bool


@dataclass(frozen=True, slots=True)
class Publication:
    """What may be said of a department.

    Roles with a count come first, largest first; those without one by name, so that their place
    tells nothing. `together` are people and FTE of all that is not counted by itself; None with
    `complete` false: not even their sum may be said, and no total with them in it.
    """

    roles: tuple[Published, ...]
    together: tuple[int, float] | None
    complete: bool


Bounds = tuple[int, int | None]  # what a reader knows a count to lie between; None: no end


def publish(briefing: Briefing) -> Publication:
    """The roles of a department that may be named, and the counts that may be told."""
    if briefing.suppressed:
        return Publication((), None, complete=False)
    threshold = briefing.small_group
    named = [r for r in briefing.roles if _nameable(r, threshold)]
    unnamed = [r for r in briefing.roles if not _nameable(r, threshold)]
    small = [r for r in named if r.people < threshold]
    large = sorted((r for r in named if r.people >= threshold), key=lambda r: r.people)
    known = [_bounds(r, threshold) for r in small] + [(0, None)] * bool(unnamed)
    hidden = [*small, *unnamed]
    taken, safe = _joined(
        sum(r.people for r in hidden), known, [r.people for r in large], threshold
    )
    hidden += large[:taken]
    counted = [Published(r, counted=True) for r in reversed(large[taken:])]
    others = sorted((*small, *large[:taken]), key=lambda r: (r.name, r.code or ""))
    return Publication(
        roles=(*counted, *(Published(r, counted=False) for r in others)),
        together=_sum(hidden) if hidden and safe else None,
        complete=safe,
    )


def pooled(counts: Sequence[int], threshold: int) -> tuple[frozenset[int], int | None]:
    """Which of several counts are told together, and their sum, None where it would tell too much.

    Args:
        counts: each at least 1.
        threshold: a count below it is never told.

    Returns:
        Positions of the counts that are not told by themselves, and what they sum to.
    """
    order = sorted(range(len(counts)), key=lambda k: counts[k])
    hidden = [k for k in order if counts[k] < threshold]
    rest = order[len(hidden) :]
    if not hidden:
        return frozenset(), None
    known: list[Bounds] = [(1, threshold - 1)] * len(hidden)
    whole = sum(counts[k] for k in hidden)
    taken, safe = _joined(whole, known, [counts[k] for k in rest], threshold)
    hidden += rest[:taken]
    return frozenset(hidden), sum(counts[k] for k in hidden) if safe else None


def _joined(
    total: int, known: Sequence[Bounds], large: Sequence[int], threshold: int
) -> tuple[int, bool]:
    """How many of the large counts, smallest first, must be told together with the hidden ones.

    Args:
        total: sum of the hidden counts.
        known: what a reader knows of each of them.
        large: the counts that could stand alone, rising.
        threshold: a sum below it is never told.

    Returns:
        How many, and whether the sum may then be told.
    """
    for taken in range(len(large) + 1):
        highest = large[taken] if taken < len(large) else None
        bounds = [*known, *[(threshold, highest)] * taken]
        whole = total + sum(large[:taken])
        if not known or (whole >= threshold and not _gives_away(bounds, len(known), whole)):
            return taken, True
    return len(large), False


def _gives_away(bounds: Sequence[Bounds], small: int, total: int) -> bool:
    """Whether one of the first counts is known exactly from the sum and what is known of all."""
    lows = sum(low for low, _ in bounds)
    for k, (low, high) in enumerate(bounds[:small]):
        others = [b for j, b in enumerate(bounds) if j != k]
        most = total - (lows - low) if high is None else min(high, total - (lows - low))
        ends = [end for _, end in others if end is not None]
        least = low if len(ends) < len(others) else max(low, total - sum(ends))
        if least >= most:
            return True
    return False


def _bounds(role: RoleLine, threshold: int) -> Bounds:
    """A named role has two holders or more, and the note of small teams says up to four."""
    most = threshold - 1
    return _LEAST_NAMED, min(_SMALL_TEAM, most) if role.small_team else most


def _nameable(role: RoleLine, threshold: int) -> bool:
    """Roles of one holder are persons; titles of few people may be persons as well."""
    if role.suppressed == ONE_HOLDER or role.people < _LEAST_NAMED:
        return False
    return role.status != UNMATCHED or role.people >= threshold


def _sum(roles: Sequence[RoleLine]) -> tuple[int, float]:
    return sum(r.people for r in roles), sum(r.fte for r in roles)
