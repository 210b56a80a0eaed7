"""Sorting rows: which row is staff, and for which reason another is set aside."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.progress import Progress
from desktop.roster.body import Body, places_of_blanks, seems_blank, where
from desktop.roster.cells import folded, text_of
from desktop.roster.judging import THIN, Judge, Judged, is_title
from desktop.roster.leaving import left_by_date, left_by_status
from desktop.roster.markers import says_footer, says_leaver, says_legend, says_total, says_vacant
from desktop.roster.places import Places
from desktop.tables.table import Cell

_PIECE = 500  # rows looked through at once
_TELL_EVERY = 2000  # rows judged one by one
_SAMPLE = 1000  # rows that tell whether a column repeats its values
# cheap to look for in many names at once; what holds none of these marks no post and no total
_HINTS = (
    "vac", "unoccupied", "to be ", "tba", "tbc", "tbd", "tbh", "open", "v a c", "req", "libre",
    "pourv", "recru", "advert", "pending", "hiring", "total", "sum", "somme", "count", "average",
    "effectif", "overall", "ensemble", "affichage", "dotation", "incumbent", "nobody", "empty",
    "filled", "comble",
)  # fmt: skip


_HOLDER = re.compile(r"\b(incumbent|occupant|holder|titulaire)\b")


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
    titles = body.cells(places.by_kind["title"])
    odd = set(where(titles, lambda cell: _is_odd(cell, places)))
    progress(0, total, "progress.rows")
    typical = body.typical()
    sparse = max(0, min(2, typical - 2))
    thin = max(sparse, int(THIN * typical))
    if min(body.filled, default=0) <= thin:
        odd.update(n for n, count in enumerate(body.filled) if count <= thin)
    for place in places.marked:
        if body.has_texts(place):
            odd.update(_marked(body.cells(place)))
    progress(total // 2, total, "progress.rows")
    nobody = _without_holder(body, places)
    reasons = _leavers(body, places)
    judge = Judge(
        body, places, legend_rows, sparse, int(THIN * typical), _full_titles(titles, body, sparse)
    )
    headings: list[int] = []
    for count, index in enumerate(sorted(odd)):
        if count % _TELL_EVERY == 0:
            progress(total // 2, total, "progress.rows")
        reason, heads = judge.reason(index)
        reasons[index] = reason or reasons[index]
        if heads:
            headings.append(index)
    open_posts = _letter_v(body, places)
    unheld = [n for n in nobody if reasons[n] is None or n in open_posts]
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
    sample = cells[:: max(1, len(cells) // _SAMPLE)]
    repeated = len(set(sample)) * 2 < len(sample)
    pieces = _pieces(list(set(cells)) if repeated else cells)
    marks = {cell for piece in pieces for cell in _marks_in(piece)}
    return [n for n, cell in enumerate(cells) if cell in marks] if marks else []


def _pieces(cells: Sequence[Cell]) -> Iterator[list[str]]:
    """The texts of a column, some hundred at a time."""
    for start in range(0, len(cells), _PIECE):
        yield [cell for cell in cells[start : start + _PIECE] if cell.__class__ is str]  # pyright: ignore[reportReturnType]


def _marks_in(texts: Sequence[str]) -> Iterator[str]:
    joined = "\n".join(texts)
    joined = joined.lower() if joined.isascii() else folded(joined)
    hints = [hint for hint in _HINTS if hint in joined]
    for text in texts if hints else ():
        plain = text.lower() if text.isascii() else folded(text)
        if any(hint in plain for hint in hints):
            plain = folded(text_of(text))
            if says_vacant(plain) or says_total(plain):
                yield text


def _full_titles(titles: Sequence[Cell], body: Body, sparse: int) -> frozenset[Cell]:
    """Titles that stand on full rows: one alone on its row is a title still, no heading."""
    if min(body.filled, default=0) > sparse:
        return frozenset()
    return frozenset(
        cell for cell, count in zip(titles, body.filled, strict=True) if count > sparse
    )


def _leavers(body: Body, places: Places) -> list[Judged]:
    reasons: list[Judged] = [None] * len(body.rows)
    told: list[list[int]] = []
    if "status" in places.by_kind:
        status = body.cells(places.by_kind["status"])
        told.append(left_by_status(status, places.heading_of("status")))
    for kind in ("kind", "fte"):  # in words only: a letter says something else there
        place = places.by_kind.get(kind)
        told.append(where(body.cells(place), lambda cell: says_leaver(folded(text_of(cell)))))
    if "end_date" in places.by_kind:
        ends, starts = body.cells(places.by_kind["end_date"]), map(body.cells, places.starts)
        told.append(left_by_date(ends, places.on, list(starts)))
    for gone in told:
        for index in gone:
            reasons[index] = "leaver"
    return reasons


def _letter_v(body: Body, places: Places) -> frozenset[int]:
    """Rows with the status V: somebody who left with a pension, or vacant where nobody is named."""
    status = body.cells(places.by_kind.get("status"))
    return frozenset(where(status, lambda cell: folded(text_of(cell)) == "v"))


def _without_holder(body: Body, places: Places) -> list[int]:
    """Rows whose name and number are blank in a list where most rows have both.

    Somebody whose name is kept back has been hired all the same.
    """
    numbered = _HOLDER.search(folded(places.heading_of("identifier")))
    if not places.holders and not numbered:
        return []
    told = [*places.holders, *(p for k, p in places.by_kind.items() if k == "identifier")]
    first, *more = (*told, *places.facts)
    blank: Sequence[int] = places_of_blanks(body.cells(first))
    for place in more:
        if not blank:
            return []
        cells = body.cells(place)
        blank = [n for n in blank if seems_blank(cells[n])]
    return blank if len(blank) * 2 < len(body.rows) else []
