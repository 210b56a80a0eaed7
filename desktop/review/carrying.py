"""Carrying: the manager's work survives another reading of the roster, or a corrected roster."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from desktop.department.entered import Inputs
from desktop.review.review import Review


@dataclass(frozen=True, slots=True)
class Unused:
    """What of the manager's work has no place in another roster; the review still holds it."""

    answers: int = 0  # decided titles that do not stand there
    departments: tuple[str, ...] = ()  # with entries, and without staff there
    roles: int = 0  # decisions about options, and ranges, of roles that are not there

    def __bool__(self) -> bool:
        """Whether there is any."""
        return bool(self.answers or self.departments or self.roles)


def carry_decisions(before: Review, after: Review) -> Review:
    """The new reading with the decisions, the entries and the log of the old one.

    A decision belongs to a title in a department; where the new reading has no such line, the
    decision goes, and the log still tells of it. Courses are those of the new reading's workbook,
    if it names any.
    """
    decided = {
        (line.department, line.title): match
        for line, match in zip(before.lines, before.matches, strict=True)
        if match.decided
    }
    matches = tuple(
        decided.get((line.department, line.title), match)
        for line, match in zip(after.lines, after.matches, strict=True)
    )
    courses = after.inputs.local_programmes

    def own(inputs: Inputs) -> Inputs:
        return replace(inputs, local_programmes=courses or inputs.local_programmes)

    return replace(
        after,
        matches=matches,
        log=before.log,
        inputs=own(before.inputs),
        department_inputs={name: own(given) for name, given in before.department_inputs.items()},
    )


def unused_of(before: Review, after: Review) -> Unused:
    """What of the work on one roster is not used by the same work on another."""
    lines = {(line.department, line.title) for line in after.lines}
    answers = sum(
        match.decided and (line.department, line.title) not in lines
        for line, match in zip(before.lines, before.matches, strict=True)
    )
    here, there = set(after.departments), set(before.departments)
    gone = tuple(sorted(name for name in before.department_inputs if name in there - here))
    roles = sum(
        key not in keys
        for name, keys in _roles(after).items()
        for key in _named(before.inputs_for(name) if name in there else Inputs())
    )
    return Unused(answers, gone, roles)


def _roles(review: Review) -> Mapping[str, set[str]]:
    """Profiles and codes by department."""
    found: dict[str, set[str]] = {name: set() for name in review.departments}
    for line, match in zip(review.lines, review.matches, strict=True):
        found[line.department] |= {key for key in (match.profile, match.code) if key}
    return found


def _named(inputs: Inputs) -> Iterable[str]:
    """The roles that entries name, once for each entry."""
    return (entry.role for entry in (*inputs.choices, *inputs.ranges))
