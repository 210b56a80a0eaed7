"""Where the header of a sheet is: below titles and blank rows, on one row, two or three."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from desktop.roster.cells import folded, is_blank, text_of
from desktop.roster.headings import Meaning, meanings_of
from desktop.tables.table import CellRow

SEARCHED_ROWS = 200
_MOST_HEADER_ROWS = 3
_SURE, _LOOKED_FURTHER = 3.0, 6  # a header of this score ends the search so many rows below
_LONGEST_HEADING = 120
_LONGEST_GROUP = 40  # characters of what heads a group of columns
_ENDING = re.compile(r"^\W*(names?|no|number|id|code|nom|title|#)\W*$")  # of a heading above
_NO_GROUP = re.compile(r"[\d:]")  # a date, a number, the label of a filter
Area = tuple[int, int, int, int]
_MeaningsOf = Callable[[str], tuple[Meaning, ...]]


@dataclass(frozen=True, slots=True)
class Header:
    """The header of a sheet: 0-based rows, first and last, and a heading for each column.

    A sheet without a header has `last == first - 1`; its data begin at `first`.
    """

    first: int
    last: int
    headings: tuple[str, ...]
    score: float


def find_header(rows: Sequence[CellRow], merged: Sequence[Area] = ()) -> Header | None:
    """Return the best header among the first rows, or None when no row reads like one."""
    known = cache(meanings_of)
    best: Header | None = None
    for last in range(min(len(rows), SEARCHED_ROWS)):
        if best and best.score > _SURE and last - best.last > _LOOKED_FURTHER:
            break
        found = _ending_at(rows, last, merged, known)
        # a second row of the best header so far may say no more than "per week"
        longer = bool(found and best and found.first <= best.last < found.last)
        if found and (best is None or found.score > best.score + (-0.1 if longer else 1e-9)):
            best = found
    return _with_groups(best, rows, known) if best else None


def _heads_a_group(row: CellRow) -> bool:
    """Whether a row is one text in its first cell: a heading of staff, unless it ends one above."""
    filled = [place for place, cell in enumerate(row) if not is_blank(cell)]
    return filled == [0] and not _ENDING.match(folded(text_of(row[0])))


def _with_groups(header: Header, rows: Sequence[CellRow], known: _MeaningsOf) -> Header:
    """The header with the row above it, where that names groups of columns and adds nothing."""
    if header.first == 0 or header.last - header.first + 1 >= _MOST_HEADER_ROWS:
        return header
    above = [text_of(cell) for cell in rows[header.first - 1]]
    told = [text for text in above if text]
    plain = all(len(text) < _LONGEST_GROUP and not _NO_GROUP.search(text) for text in told)
    meant = sum(bool(known(text)) for text in told)
    if plain and len(told) > 1 and 2 * meant >= len(told) and meant > 1:
        return replace(header, first=header.first - 1)
    return header


def header_at(rows: Sequence[CellRow], row: int, merged: Sequence[Area] = ()) -> Header:
    """Return the header whose last row is the 1-based row that the manager has chosen."""
    found = _ending_at(rows, row - 1, merged, cache(meanings_of)) if row <= len(rows) else None
    if found:
        return found
    cells = rows[row - 1] if 0 < row <= len(rows) else ()
    return Header(row - 1, row - 1, tuple(text_of(cell) for cell in cells), 0.0)


def reads_like_headings(row: CellRow) -> bool:
    """Whether a row holds short texts and hardly anything else, as headings do."""
    filled = [cell for cell in row if not is_blank(cell)]
    texts = [cell for cell in filled if isinstance(cell, str) and len(cell) < _LONGEST_HEADING]
    return bool(filled) and len(texts) >= 0.7 * len(filled)


def _ending_at(
    rows: Sequence[CellRow], last: int, merged: Sequence[Area], known: _MeaningsOf
) -> Header | None:
    """The best header of one to three rows that ends on a row."""
    if not 0 <= last < len(rows) or not reads_like_headings(rows[last]):
        return None
    alone = tuple(text_of(cell) for cell in rows[last])
    best = Header(last, last, alone, _score(alone, known))
    first = last
    while (
        first > 0 and last - first + 1 < _MOST_HEADER_ROWS and reads_like_headings(rows[first - 1])
    ):
        first -= 1
        if _heads_a_group(rows[last]):
            break
        headings = _joined(rows[first : last + 1], _areas_in(merged, first), known)
        told = _told_more(headings, best.headings, known)
        score = _score(headings, known)
        groups = _is_group_row(rows[first], merged, first)
        least = best.score + (-0.6 if groups else -0.05 if told > 1 else 0.6)
        if told and score > least:
            best = Header(first, last, headings, score)
    return best if best.score > 0 else None


def _areas_in(merged: Sequence[Area], row: int) -> list[Area]:
    return [area for area in merged if area[0] <= row <= area[2]]


def _is_group_row(row: CellRow, merged: Sequence[Area], number: int) -> bool:
    """Whether a row heads groups of columns: two texts at least, one of them across several."""
    wide = [area for area in _areas_in(merged, number) if area[3] > area[1]]
    filled = sum(not is_blank(cell) for cell in row)
    return filled > 1 and bool(wide)


def _joined(rows: Sequence[CellRow], areas: Sequence[Area], known: _MeaningsOf) -> tuple[str, ...]:
    """Headings over several rows."""
    texts = [[text_of(cell) for cell in row] for row in rows]
    width = max(map(len, texts))
    for line in texts:
        line.extend([""] * (width - len(line)))
    return tuple(
        _heading([line[column] for line in texts[:-1]], texts, column, areas, known)
        for column in range(width)
    )


def _told_more(headings: Sequence[str], before: Sequence[str], known: _MeaningsOf) -> int:
    """How many headings become known spellings of several words by a further row."""
    return sum(
        old not in {"", new} and any(meaning.known for meaning in known(new))
        for new, old in zip(headings, before, strict=False)
    )


def _heading(
    above: list[str],
    texts: list[list[str]],
    column: int,
    areas: Sequence[Area],
    known: _MeaningsOf,
) -> str:
    """The form of a heading over several rows that is a known spelling; else all of its words."""
    below = texts[-1][column]
    group = next((area[1] for area in areas if area[1] < column <= area[3]), None)
    merged = texts[0][group] if group is not None and group < len(texts[0]) else ""
    left = next((text for text in reversed(texts[0][: column + 1]) if text), "")
    direct = _words(*above, below)
    tried = [*([_words(merged, *above, below)] if merged else []), direct]
    tried += [_words(*above[skipped:], below) for skipped in range(1, len(above)) if below]
    tried += [below] if below else above
    tried += [_words(left, below)] if left and below else []
    for form in tried:
        if form and any(meaning.known for meaning in known(form)):
            return form
    return direct


def _words(*texts: str) -> str:
    return " ".join(dict.fromkeys(text for text in texts if text))


def _score(headings: Sequence[str], known: _MeaningsOf) -> float:
    """How much a row says about staff; 0 where no heading is a known spelling."""
    score = 0.0
    kinds: set[str] = set()
    sure = 0
    for heading in headings:
        if not heading:
            continue
        meanings = known(heading) if len(heading) < 80 else ()
        if not meanings:
            score -= 0.1
            continue
        best = meanings[0]
        sure += best.known
        value = best.weight if best.known else best.weight * 0.5
        score += value if best.kind not in kinds else value * 0.3
        kinds.update(meaning.kind for meaning in meanings)
    if not sure or (sure < 2 and "title" not in kinds):
        return 0.0
    return score + (0.8 if "title" in kinds else 0.0)
