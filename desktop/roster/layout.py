"""Where the header of a sheet is: below titles and blank rows, on one row or on two."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.roster.cells import is_blank, is_date, is_number, text_of
from desktop.roster.headings import meanings_of
from desktop.tables.table import CellRow

SEARCHED_ROWS = 80


@dataclass(frozen=True, slots=True)
class Header:
    """The header of a sheet: 0-based rows, first and last, and a heading for each column."""

    first: int
    last: int
    headings: tuple[str, ...]
    score: float


def find_header(rows: Sequence[CellRow]) -> Header | None:
    """Return the best header among the first rows, or None when no row reads like one."""
    best: Header | None = None
    for index in range(min(len(rows), SEARCHED_ROWS)):
        for candidate in (_header(rows, index, index), _header(rows, index, index + 1)):
            if candidate and (best is None or candidate.score > best.score + 1e-9):
                best = candidate
    return best


def header_at(rows: Sequence[CellRow], row: int) -> Header:
    """Return the header on the 1-based row that the manager has chosen."""
    cells = rows[row - 1] if 0 < row <= len(rows) else ()
    return Header(row - 1, row - 1, tuple(text_of(cell) for cell in cells), 0.0)


def _header(rows: Sequence[CellRow], first: int, last: int) -> Header | None:
    if last >= len(rows) or not _reads_like_headings(rows[first]):
        return None
    if last > first and not _reads_like_headings(rows[last]):
        return None
    headings = _joined(rows[first : last + 1])
    score = _score(headings)
    if score <= 0:
        return None
    if last > first:
        # two rows must say clearly more than the better of them alone
        alone = max(_score(_joined([rows[first]])), _score(_joined([rows[last]])))
        score = score - 0.5 if score > alone + 0.6 else 0.0
    return Header(first, last, headings, score) if score > 0 else None


def _reads_like_headings(row: CellRow) -> bool:
    filled = [cell for cell in row if not is_blank(cell)]
    texts = [cell for cell in filled if isinstance(cell, str) and len(cell) < 120]
    return bool(filled) and len(texts) >= 0.7 * len(filled)


def _joined(rows: Sequence[CellRow]) -> tuple[str, ...]:
    width = max(len(row) for row in rows)
    return tuple(
        " ".join(
            text
            for text in (text_of(row[column]) if column < len(row) else "" for row in rows)
            if text
        )
        for column in range(width)
    )


def _score(headings: Sequence[str]) -> float:
    score = 0.0
    kinds: set[str] = set()
    for heading in headings:
        if not heading:
            continue
        meanings = meanings_of(heading) if len(heading) < 80 else ()
        if not meanings:
            score -= 0.1
            continue
        best = meanings[0]
        value = best.weight if best.known else best.weight * 0.5
        score += value if best.kind not in kinds else value * 0.3
        kinds.update(meaning.kind for meaning in meanings)
    return score + (0.8 if "title" in kinds else 0.0)


def holds_values(row: CellRow) -> bool:
    """Whether a row holds numbers or dates, as data does and headings do not."""
    return any(is_number(cell) or is_date(cell) for cell in row)
