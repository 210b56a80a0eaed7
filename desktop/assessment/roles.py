"""A role: all title lines of one department that have the same answer."""

from dataclasses import dataclass

from desktop.matching.match import Match, Status
from desktop.roster.roster import TitleLine


@dataclass(frozen=True, slots=True)
class Role:
    """Title lines of one department with the same profile or occupation.

    An unmatched line is a role of its own, without a code. `status` is confirmed or auto where
    at least half of the people stand on firm lines, else review; `to_confirm_*` says how much of
    the role rests on matches still to confirm.
    """

    department: str
    lines: tuple[TitleLine, ...]  # largest first
    match: Match  # of the largest line
    status: Status
    code: str | None
    profile: str | None
    people: int  # distinct persons
    fte: float
    to_confirm_people: int
    to_confirm_fte: float
