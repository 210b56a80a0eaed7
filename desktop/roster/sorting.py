"""Sorting rows: which row is staff, and for which reason another is set aside."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress

from desktop.progress import Progress
from desktop.roster.body import Body, cells_at, said_of
from desktop.roster.cells import folded, is_blank, text_of
from desktop.roster.judging import Judge, Judged, is_title
from desktop.roster.leaving import left_by_date, left_by_status
from desktop.roster.markers import says_footer, says_legend, says_total, says_vacant
from desktop.roster.places import Places
from desktop.tables.table import Cell, CellRow

_PIECE = 1000  # rows looked through at once
# cheap to look for in many names at once; what holds none of these marks no post and no total
_HINTS = re.compile(
    r"vac|unfilled|unoccupied|to be |tb[cdha]|open |req|libre|pourv|combler|recru|advert|pending|"
    r"hiring|total|sum|somme|count|average|effectif"
)


@dataclass(frozen=True, slots=True)
class Sorted:
    """A reason for each row of a body, None for staff; rows that may head a group."""

    reasons: list[Judged]
    headings: tuple[int, ...]  # indexes of rows that may head a group, ascending
    nobody: tuple[int, ...]  # indexes of posts with a title and nobody in them


def sort_rows(
    body: Body, places: Places, legend_rows: frozenset[int], progress: Progress
) -> Sorted:
    """Give every row below the header its reason to be set aside, or none where it is staff.

    Args:
        body: The rows, blank ones left out.
        places: Where the columns stand.
        legend_rows: 0-based rows of the file that explain codes.
        progress: Told between steps; may raise Cancelled.
    """
    total = len(body.rows)
    titles = cells_at(body.rows, places.by_kind["title"])
    odd = set(compress(range(total), said_of(titles, lambda cell: _is_odd(cell, places))))
    progress(0, total, "progress.rows")
    sparse = min(2, body.typical - 2) if body.typical > 2 else 0  # noqa: PLR2004 - a table
    odd.update(n for n, count in enumerate(body.filled) if count <= sparse)
    for place in places.marked:
        odd.update(_marked(cells_at(body.rows, place)))
    progress(total // 2, total, "progress.rows")
    nobody = _without_holder(body, places)
    reasons = _leavers(body, places)
    judge = Judge(body, places, legend_rows, sparse, _full_titles(titles, body, sparse))
    headings: list[int] = []
    for index in sorted(odd):
        reason, heads = judge.reason(index)
        reasons[index] = reason or reasons[index]
        if heads:
            headings.append(index)
    unheld = [n for n in nobody if reasons[n] is None]
    for index in unheld:
        reasons[index] = "vacant"
    return Sorted(reasons, tuple(headings), tuple(unheld))


def _is_odd(cell: Cell, places: Places) -> bool:
    """Whether a title needs its whole row to be judged."""
    text = folded(text_of(cell))
    return (
        not is_title(text)
        or text in places.title_headings
        or says_total(text)
        or says_vacant(text)
        or says_footer(text)
        or says_legend(text)
    )


def _marked(cells: Sequence[Cell]) -> list[int]:
    """Rows whose cell may say vacant or total; many cells are looked through at once."""
    found: list[int] = []
    for start in range(0, len(cells), _PIECE):
        piece = [c if isinstance(c, str) else "" for c in cells[start : start + _PIECE]]
        joined = "\n".join(piece)
        if not _HINTS.search(joined.lower() if joined.isascii() else folded(joined)):
            continue
        found.extend(
            start + offset
            for offset, cell in enumerate(piece)
            if cell and (says_vacant(text := folded(text_of(cell))) or says_total(text))
        )
    return found


def _full_titles(titles: Sequence[Cell], body: Body, sparse: int) -> frozenset[Cell]:
    """Titles that stand on full rows: one alone on its row is a title still, no heading."""
    return frozenset(
        cell for cell, count in zip(titles, body.filled, strict=True) if count > sparse
    )


def _leavers(body: Body, places: Places) -> list[Judged]:
    reasons: list[Judged] = [None] * len(body.rows)
    told: list[list[bool]] = []
    if "status" in places.by_kind:
        status = cells_at(body.rows, places.by_kind["status"])
        told.append(left_by_status(status, places.heading_of("status")))
    if "end_date" in places.by_kind:
        told.append(left_by_date(cells_at(body.rows, places.by_kind["end_date"]), places.on))
    for gone in told:
        for index in compress(range(len(gone)), gone):
            reasons[index] = "leaver"
    return reasons


def _without_holder(body: Body, places: Places) -> list[int]:
    """Rows whose name and number are blank in a list where most rows have both."""
    if not places.holders:
        return []
    told = [*places.holders, *(p for k, p in places.by_kind.items() if k == "identifier")]
    blank = set(range(len(body.rows)))
    for place in told:
        cells = cells_at(body.rows, place)
        blank &= {n for n, cell in enumerate(cells) if cell is None or is_blank(cell)}
    return sorted(blank) if len(blank) * 2 < len(body.rows) else []


def cell_at(row: CellRow, place: int | None) -> Cell:
    """The cell of a column, None where the row is too short or there is no such column."""
    return row[place] if place is not None and place < len(row) else None
