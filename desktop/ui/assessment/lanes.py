"""Lanes: the roles of a department by how resilient they are, for the map; never a point."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.ui.assessment.role_view import RoleView

TOP, LOWEST, NOT_PLACED = 3, 0, -1
LANES = (3, 2, 1, 0, NOT_PLACED)
_QUARTER = 25


@dataclass(frozen=True, slots=True)
class LaneRow:
    """One row of the map: a role in its lane, or the lane itself where it is empty."""

    lane: int  # 3 the top quarter of the score, 0 the lowest, -1 not placed
    first: bool  # stands under the name of its lane
    people: int  # of the whole lane
    view: RoleView | None


def lane_of(view: RoleView) -> int:
    """The quarter of the resilience score; a role that may not be shown is not placed."""
    resilience = view.assessment.resilience if view.assessment is not None else None
    if view.state != "shown" or resilience is None or resilience.score is None:
        return NOT_PLACED
    return min(TOP, int(resilience.score // _QUARTER))


def rows_of(views: Sequence[RoleView]) -> tuple[LaneRow, ...]:
    """The rows of the map from the top lane down, in each the largest team first."""
    rows: list[LaneRow] = []
    for lane in LANES:
        inside = [view for view in views if lane_of(view) == lane]
        inside.sort(key=lambda view: -view.line.people)
        people = sum(view.line.people for view in inside)
        rows += [LaneRow(lane, not n, people, view) for n, view in enumerate(inside)]
        if not inside and lane != NOT_PLACED:
            rows.append(LaneRow(lane, first=True, people=0, view=None))
    return tuple(rows)
