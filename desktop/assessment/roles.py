"""A role: all title lines of one department that have the same answer."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.matching.match import Match, Status
from desktop.roster.roster import TitleLine

_FIRM: tuple[Status, ...] = ("confirmed", "auto")


@dataclass(frozen=True, slots=True)
class Role:
    """Title lines of one department with the same profile or occupation.

    An unmatched line is a role of its own, without a code. `match` is the largest line's.
    `status` is confirmed or auto where at least half of the people stand on firm lines, else
    review; `to_confirm_*` says how much of the role rests on matches still to confirm.
    """

    department: str
    lines: tuple[TitleLine, ...]  # largest first
    firm: tuple[TitleLine, ...]  # those whose match is automatic or confirmed
    match: Match
    status: Status
    code: str | None
    profile: str | None
    people: int  # distinct persons
    fte: float
    to_confirm_people: int
    to_confirm_fte: float


def count_people(lines: Iterable[TitleLine]) -> int:
    """Distinct persons on the lines: who stands on several of them counts once."""
    alone = 0
    several: set[int] = set()
    for line in lines:
        alone += line.people - len(line.elsewhere)
        several |= line.elsewhere
    return alone + len(several)


def gather_roles(lines: Sequence[TitleLine], matches: Sequence[Match]) -> tuple[Role, ...]:
    """Join title lines with one answer into roles, per department, largest team first.

    Args:
        lines: Title lines of one or more departments.
        matches: One match per line, in the same order.
    """
    groups: dict[tuple[str, str], list[tuple[TitleLine, Match]]] = {}
    for line, match in zip(lines, matches, strict=True):
        answer = match.profile or match.code or f"unmatched {line.title}"
        groups.setdefault((line.department, answer), []).append((line, match))
    roles = [_role(group) for group in groups.values()]
    return tuple(sorted(roles, key=lambda r: (r.department, -r.people, r.lines[0].title)))


def _role(group: list[tuple[TitleLine, Match]]) -> Role:
    group = sorted(group, key=lambda pair: (-pair[0].people, pair[0].title))
    lines = tuple(line for line, _ in group)
    firm = [line for line, match in group if match.status in _FIRM]
    unsure = [line for line, match in group if match.status == "review"]
    largest, match = group[0]
    people = count_people(lines)
    return Role(
        department=largest.department,
        lines=lines,
        firm=tuple(firm),
        match=match,
        status=_status([m for _, m in group], count_people(firm), people),
        code=match.code,
        profile=match.profile,
        people=people,
        fte=sum(line.fte for line in lines),
        to_confirm_people=people - count_people(firm) if unsure else 0,
        to_confirm_fte=sum(line.fte for line in unsure),
    )


def _status(matches: list[Match], firm_people: int, people: int) -> Status:
    statuses = {match.status for match in matches}
    if statuses == {"unmatched"}:
        return "unmatched"
    if 2 * firm_people < people:
        return "review"
    return "confirmed" if "confirmed" in statuses else "auto"
