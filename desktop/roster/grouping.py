"""Grouping rows: headings found to head staff, their departments given to the rows below."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.roster.body import Body, said_of
from desktop.roster.cells import is_blank, text_of
from desktop.roster.groups import Group, carried_down, confirmed, group_of, is_heading, labelled
from desktop.roster.judging import Judged
from desktop.roster.places import Places
from desktop.roster.sorting import Sorted
from desktop.tables.table import CellRow

_OF_STAFF = (None, "vacant", "leaver")


@dataclass(frozen=True, slots=True)
class Grouped:
    """Rows with their departments, as they stand in the file: names are not hidden yet."""

    reasons: list[Judged]
    departments: list[str]
    groups: list[Group] | None  # None: no row heads a group
    headings: tuple[int, ...]  # indexes of rows that gave a department
    carried: tuple[int, ...]  # indexes of rows whose department stood once for several


def group_rows(body: Body, places: Places, done: Sorted, above: Sequence[CellRow]) -> Grouped:
    """Say to which department every row belongs.

    Args:
        body: The rows.
        places: Where the columns stand.
        done: The rows' reasons; headings among them are still only possible ones.
        above: Rows above the header, where a report may name the department of the whole page.
    """
    reasons = list(done.reasons)
    place = places.by_kind.get("department")
    told = said_of(body.cells(place), text_of)
    heads = _heads(body, places, done, told)
    for index in done.headings:
        if index not in heads and reasons[index] == "title_row":
            reasons[index] = "not_staff"
    for index in _notes_below(body, reasons):
        reasons[index] = "footer"
    stacked = any(_heads_a_table(index, done) for index in heads)
    page = None if place is not None else _page_department(above, stacked=stacked)
    if not heads and page is None:
        departments, carried = _once(told, reasons)
        return Grouped(reasons, departments, None, (), carried)
    groups = _groups(body, heads, reasons, page)
    departments = [text or group.department for text, group in zip(told, groups, strict=True)]
    gave = any(
        not text and reason in _OF_STAFF and group.department
        for text, reason, group in zip(told, reasons, groups, strict=True)
    )
    return Grouped(reasons, departments, groups, tuple(sorted(heads)) if gave else (), ())


def _heads(body: Body, places: Places, done: Sorted, told: Sequence[str]) -> dict[int, Group]:
    """The rows that do head a group: staff stand below, and groups begin where staff begin."""
    staff = [n for n, reason in enumerate(done.reasons) if reason in _OF_STAFF]
    if not done.headings or not staff:
        return {}
    ends = [*done.headings[1:], len(body.rows)]
    below = {
        index: bisect_left(staff, end) - bisect_left(staff, index)
        for index, end in zip(done.headings, ends, strict=True)
    }
    heads = {n: group_of(body.rows[n]) for n in confirmed(done.headings, below)}
    begins = bool(heads) and min(heads) < staff[0]
    filled = "department" in places.by_kind and any(told[n] for n in staff)
    kept: dict[int, Group] = {}
    for index, group in heads.items():
        # a lone text among the staff of a list without groups may be a person's name
        said = group.vacant or group.left or labelled(body.rows[index]) is not None
        if said or ((begins or _heads_a_table(index, done)) and not filled):
            kept[index] = group
        elif filled:
            kept[index] = Group(temporary=group.temporary)
    return kept


def _notes_below(body: Body, reasons: Sequence[Judged]) -> list[int]:
    """Rows of one text below all staff: notes on the table, whatever they say."""
    last = max((n for n, reason in enumerate(reasons) if reason in _OF_STAFF), default=0)
    return [
        index
        for index in range(last + 1, len(reasons))
        if reasons[index] == "not_staff" and body.filled[index] == 1
    ]


def _heads_a_table(index: int, done: Sorted) -> bool:
    """Whether the column headings come again right below: tables stand one below another."""
    return done.reasons[index + 1 : index + 2] == ["repeated_header"]


def _page_department(above: Sequence[CellRow], *, stacked: bool) -> Group | None:
    """What the rows above the header name: with a label, or as further tables are named below."""
    found = [text for row in above if (text := labelled(row))]
    if found:
        return Group(found[-1])
    last = next((row for row in reversed(above) if not all(map(is_blank, row))), ())
    return group_of(last) if stacked and is_heading(last) else None


def _groups(
    body: Body, heads: dict[int, Group], reasons: list[Judged], page: Group | None
) -> list[Group]:
    """The group of every row; rows under a heading of vacancies or leavers become that."""
    current = page or Group()
    groups: list[Group] = []
    for index in range(len(body.rows)):
        if index in heads:
            current = heads[index]
        elif reasons[index] is None and (current.vacant or current.left):
            reasons[index] = "vacant" if current.vacant else "leaver"
        elif reasons[index] == "vacant" and current.left:
            reasons[index] = "leaver"
        groups.append(current)
    return groups


def _once(told: list[str], reasons: Sequence[Judged]) -> tuple[list[str], tuple[int, ...]]:
    staff = [n for n, reason in enumerate(reasons) if reason in _OF_STAFF]
    filled = carried_down([told[n] for n in staff]) if "" in told else None
    if filled is None:
        return told, ()
    departments = list(told)
    for index, text in zip(staff, filled, strict=True):
        departments[index] = text
    return departments, tuple(n for n in staff if not told[n])
