"""Carrying titles down: a report that prints each title once above the people who hold it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.roster.body import cells_at, seems_blank
from desktop.roster.cells import folded, text_of
from desktop.roster.groups import carried_down
from desktop.roster.markers import says_total
from desktop.roster.roster import Column
from desktop.tables.table import Cell, CellRow

_ONCE = 0.4  # share of rows without a title; fewer are just rows without one
_SAMPLE = 1000  # rows that tell whether it is worth looking at all


@dataclass(frozen=True, slots=True)
class Carried:
    """Rows with their titles, and the 0-based places among them that were given one."""

    rows: Sequence[CellRow]
    given: tuple[int, ...] = ()


def carry_titles(rows: Sequence[CellRow], columns: Sequence[Column]) -> Carried:
    """Give rows of people the title above them, where titles stand once for several rows.

    That is so when many rows name somebody and no title, no title is repeated on the row below
    it, and departments, if there are any, stand only once as well.
    """
    by_kind = {column.becomes: column.index for column in columns if column.becomes}
    sample = cells_at(rows[:: max(1, len(rows) // _SAMPLE)], by_kind["title"])
    if sum(map(seems_blank, sample)) < _ONCE * len(sample) / 2:
        return Carried(rows)
    titles = cells_at(rows, by_kind["title"])
    who = [c.index for c in columns if c.person and c.reason.endswith(".name")]
    who += [by_kind["identifier"]] if "identifier" in by_kind else []
    people = [n for n, row in enumerate(rows) if _names_somebody(row, who)]
    told = [text_of(titles[n]) for n in people]
    filled = carried_down(told) if told.count("") >= _ONCE * len(told) else None
    if filled is None or not _stand_once(rows, people, by_kind.get("department")):
        return Carried(rows)
    given = {n: t for n, t in zip(people, filled, strict=True) if seems_blank(titles[n])}
    return Carried(_with_titles(rows, by_kind["title"], given), tuple(given))


def _names_somebody(row: CellRow, who: Sequence[int]) -> bool:
    told = [folded(text_of(row[place])) for place in who if place < len(row)]
    return any(told) and not any(map(says_total, told))


def _stand_once(rows: Sequence[CellRow], people: Sequence[int], place: int | None) -> bool:
    if place is None:
        return True
    cells = cells_at(rows, place)
    return carried_down([text_of(cells[n]) for n in people]) is not None


def _with_titles(rows: Sequence[CellRow], place: int, given: Mapping[int, str]) -> list[CellRow]:
    filled: list[CellRow] = list(rows)
    for number, title in given.items():
        cells: list[Cell] = list(rows[number])
        cells.extend([None] * (place + 1 - len(cells)))
        cells[place] = title
        filled[number] = tuple(cells)
    return filled
