"""The department: of wards, divisions, sites and codes the column that parts the staff."""

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop.roster.content import Content
from desktop.roster.headings import normalised_heading
from desktop.roster.ranking import best_of
from desktop.roster.roster import Column

CHOSEN = 1.5  # more than any heading and content give: the manager's own word
_BY_CONTENT = ("column.reason.content", "column.reason.against_heading")
_LEVEL = re.compile(r"(?:^|\s|[a-z])(?:l|lvl|level|niveau|tier|unit) ?(\d{1,2})\b")
_OF_UNIT = re.compile(
    r"\b(dept|deptid|department|departement|cost|ctr|cc|ward|unit|unite|service)\b"
)
_PLACE = re.compile(r"\b(location|campus|site|facility|hospital|installation|zone)\b")
_WORDED = 0.5  # share of cells that reads like a ward or a department
_CODED = 0.8  # share of cells that are codes


def department_among(columns: Sequence[Column], contents: Sequence[Content]) -> Column | None:
    """The column that parts the staff: a department, else the deepest division, else a code."""
    chosen = [c for c in columns if c.becomes == "department" and c.confidence > CHOSEN]
    every = [c for c in columns if c.becomes == "department"]
    # what only looks like wards, under a heading of something else, comes after what is headed so
    looking = [c for c in every if c.header and c.reason in _BY_CONTENT]
    named = [c for c in every if c not in looking]
    divided = _deepest([c for c in columns if c.becomes == "division"], contents)
    placed = [
        c for c in columns if c.becomes == "site" and contents[c.index].share("unit") > _WORDED
    ]
    coded = [
        c
        for c in columns
        if c.becomes is None
        and c.reason == "column.reason.not_needed"
        and _OF_UNIT.search(normalised_heading(c.header))
        and 1 < contents[c.index].distinct <= contents[c.index].count / 2
    ]
    named = _worded(named, columns, contents)
    located = [c for c in columns if c.becomes == "site" and _parts_by_place(c, contents)]

    def parting(rivals: Sequence[Column]) -> list[Column]:
        return [c for c in rivals if contents[c.index].distinct > 1]

    # a division that is the same for all parts nobody; a department may well be one for all
    choices = (
        chosen, parting(named), named, parting(divided), parting(looking), parting(placed),
        divided, placed, coded, looking, located,
    )  # fmt: skip
    for rivals in choices:
        best = best_of(rivals, contents)
        if best:
            reason = best.reason if best.becomes else "column.reason.heading"
            return replace(best, becomes="department", reason=reason)
    return None


def _parts_by_place(column: Column, contents: Sequence[Content]) -> bool:
    """Whether a column of campuses or facilities parts the staff; towns say where, not who."""
    told = contents[column.index]
    headed = _PLACE.search(normalised_heading(column.header))
    return bool(headed) and 1 < told.distinct <= told.count / 2 and told.text > _WORDED


def _worded(
    named: list[Column], columns: Sequence[Column], contents: Sequence[Content]
) -> list[Column]:
    """Where departments are codes only, a column that names just as many wards stands for them."""
    if len(named) != 1 or contents[named[0].index].share("code") < _CODED:
        return named
    distinct = contents[named[0].index].distinct
    names = [
        c
        for c in columns
        if (c.becomes is None or c.reason in _BY_CONTENT)
        and not c.person
        and contents[c.index].share("unit") > _WORDED
        and contents[c.index].distinct == distinct > 1
    ]
    return names or named


def _deepest(columns: list[Column], contents: Sequence[Content]) -> list[Column]:
    """Of headings with numbered levels those of the deepest; all others as they are.

    A heading without a level, such as `Organisation` beside `Org L4`, is deeper where it parts
    more finely.
    """
    levels = {c.index: _level(c.header) for c in columns}
    deepest = max(levels.values(), default=0)
    numbered = [c for c in columns if levels[c.index] == deepest]
    most = max((contents[c.index].distinct for c in numbered), default=0)
    finer = [c for c in columns if not levels[c.index] and contents[c.index].distinct > most]
    return (finer or numbered) if deepest else columns


def _level(heading: str) -> int:
    found = _LEVEL.search(normalised_heading(heading))
    return int(found[1]) if found else 0
