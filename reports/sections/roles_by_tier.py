"""Roles by tier: a long list in two columns, each tier named once over its roles."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from reports.briefing import Briefing, RoleLine
from reports.charts.marks import tier_mark
from reports.charts.palette import TIERS
from reports.document import (
    Block,
    CellContent,
    DataTable,
    Heading,
    MarkedText,
    SideBySide,
    TableColumn,
    Text,
    plain,
)
from reports.sections.phrases import ends, score
from reports.sections.role_table import name_with, people_cell, to_confirm
from reports.sections.room import fits_a_page, height_of, page_width
from reports.wording import Wording

_COLUMNS = (("role", 124), ("people", 34), ("score_range", 63))
_GAP = 14.0
_GROUPS = (*TIERS, "no_tier", "alone", "unmatched")
Row = tuple[CellContent, ...]


@dataclass(frozen=True, slots=True)
class _Line:
    group: str  # a tier, or why there is none
    row: Row


def roles_by_tier(
    roles: Sequence[RoleLine],
    alone: Sequence[RoleLine],
    unmatched: Sequence[RoleLine],
    briefing: Briefing,
    w: Wording,
) -> tuple[Block, ...]:
    """The list under its heading, one block a page; inside a tier the largest team comes first.

    Args:
        roles: Roles something may be said about, largest first.
        alone: Roles of one person, of which only the name is printed.
        unmatched: Titles without an answer.
        briefing: For the page they stand on.
        w: The words.
    """
    placed = sorted(roles, key=lambda role: _GROUPS.index(_group(role)))  # keeps their order
    lines = [*(_scored(role, w) for role in placed), *_unscored(alone, unmatched, w)]
    above: tuple[Block, ...] = (Heading(plain(w.say("others.by_tier"))),)
    blocks: tuple[Block, ...] = ()
    while lines:
        count = _most(lines, above, briefing, w)
        blocks += (*above, _balanced(lines[:count], briefing, w))
        lines, above = lines[count:], ()
    return blocks


def _group(role: RoleLine) -> str:
    return role.tier or "no_tier"


def _scored(role: RoleLine, w: Wording) -> _Line:
    notes = to_confirm(role, w)
    if role.borderline:
        notes = (*notes, w.say("others.borderline"))
    row = (name_with(role.name, notes), people_cell(role, w), _exposure(role, w))
    return _Line(_group(role), row)


def _unscored(
    alone: Sequence[RoleLine], unmatched: Sequence[RoleLine], w: Wording
) -> Iterator[_Line]:
    nothing = plain(w.say("cell.nothing"))
    for role in alone:
        yield _Line("alone", (plain(role.name), plain(w.number(role.people)), nothing))
    for role in unmatched:
        title = plain(w.say("phrase.quoted", text=role.name))
        yield _Line("unmatched", (title, plain(w.number(role.people)), nothing))


def _exposure(role: RoleLine, w: Wording) -> Text:
    r = role.exposure
    if r is None:
        return plain(w.say("cell.nothing"))
    if r.too_uncertain:
        return plain(w.say("others.too_uncertain"))
    return plain(w.say("others.score_range", score=score(r, w), range=ends(r, w)))


# ---- two columns -----------------------------------------------------------------------------


def _most(lines: Sequence[_Line], above: tuple[Block, ...], briefing: Briefing, w: Wording) -> int:
    """How many of the lines one page holds, at least one."""

    def too_many(count: int) -> bool:
        return not fits_a_page((*above, _balanced(lines[:count], briefing, w)), briefing)

    if not too_many(len(lines)):
        return len(lines)
    return 1 + bisect_left(range(2, len(lines)), x=True, key=too_many)


def _balanced(lines: Sequence[_Line], briefing: Briefing, w: Wording) -> SideBySide:
    """Two tables of about one height, read down the left one and then the right one."""
    half = (page_width(briefing) - _GAP) / 2

    def columns(cut: int) -> tuple[DataTable, ...]:
        left = _table(lines[:cut], w)
        return (left, _table(lines[cut:], w, lines[cut - 1].group)) if lines[cut:] else (left,)

    def heights(cut: int) -> list[float]:
        return [height_of((table,), half) for table in columns(cut)]

    whole = range(1, len(lines))
    even = bisect_left(whole, x=True, key=lambda cut: heights(cut)[0] >= heights(cut)[1])
    near = [cut for cut in (even, even + 1) if cut in whole] or [len(lines)]
    cut = min(near, key=lambda cut: max(heights(cut)))
    return SideBySide(tuple((table,) for table in columns(cut)), gap=_GAP)


def _table(lines: Sequence[_Line], w: Wording, begun: str = "") -> DataTable:
    """One column; a group that begins before it is named again as continued."""
    rows: list[Row] = []
    for group, found in groupby(lines, key=lambda line: line.group):
        rows += [(_named(group, w, again=group == begun), (), ()), *(line.row for line in found)]
    columns = tuple(
        TableColumn(plain(w.say(f"head.{head}")), width, "right" if head == "people" else "left")
        for head, width in _COLUMNS
    )
    return DataTable(columns, tuple(rows), w.say("others.by_tier.summary"), dense=True)


def _named(group: str, w: Wording, *, again: bool) -> CellContent:
    """The words of a group over its roles, with the mark of a tier."""
    name = w.say(f"tier.short.{group}" if group in TIERS else f"others.group.{group}")
    said = plain(w.say("others.again", group=name) if again else name, bold=True)
    return MarkedText(tier_mark(group), said) if group in TIERS else said
