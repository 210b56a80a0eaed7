"""Which sheet holds the staff: every sheet is read a little, and the best is chosen and told."""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.progress import Progress
from desktop.roster.body import cells_at
from desktop.roster.cells import folded, is_blank, is_date, is_number, text_of
from desktop.roster.columns import recognise
from desktop.roster.headings import meanings_of
from desktop.roster.job_words import has_job_word
from desktop.roster.layout import Header, find_header, header_at
from desktop.roster.masking import mask
from desktop.roster.problems import Problem
from desktop.roster.roster import Column
from desktop.tables.refusal import Refusal
from desktop.tables.table import Cell, CellRow, Sheet, Table

_SAMPLE = 300  # rows
_HIDDEN = 3.0  # a hidden sheet is chosen only when it is this much better
_LIKE_STAFF = 3.0  # the score of a sheet that is offered beside the chosen one
_LATEST = 0.6  # the score that the latest of several years is worth
_MONTHS = (
    "jan", "fe[bv]", "mar", "a[pv]r", "ma[iy]", "ju(?:n|in)", "ju(?:l|il)", "a(?:ug|o[uû])", "sep",
    "oct", "nov", "dec",
)  # fmt: skip
_WIDEST = 400  # columns
_NAMED = 5  # sheets that a sentence names
_NOT_NOW = re.compile(
    r"\b(leavers?|left|terminat\w*|separat\w*|vacan\w*|lookup|look up|codes?|legend\w*|key|"
    r"summary|pivot|totals?|archived?|old|previous|prior|template|instructions?|notes?|read ?me|"
    r"cover|reference|ref|lists?|departs?|postes vacants|sommaire|starters?|joiners?)\b"
)
_NOW = re.compile(
    r"\b(staff|roster|employees?|people|personnel|current|active|data|effectifs?|liste?)\b"
)


@dataclass(frozen=True, slots=True)
class Chosen:
    """The sheet that is read, its header, other sheets of the file, and what is told about it."""

    sheet: Sheet
    header: Header
    columns: tuple[Column, ...]  # as recognised without merged cells, legends and choices
    others: tuple[Sheet, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Reading:
    sheet: Sheet
    header: Header
    columns: tuple[Column, ...]
    score: float


def choose_sheet(
    table: Table,
    name: str | None,
    header_row: int | None,
    choices: Mapping[int, str | None] | None,
    progress: Progress,
) -> Chosen:
    """Choose the sheet that looks most like staff.

    Args:
        table: The cells of a file.
        name: A sheet that the manager named; None: any.
        header_row: 1-based, as the manager says; None: found.
        choices: What columns become, as the manager says.
        progress: Told before each sheet; may raise Cancelled.

    Raises:
        Refusal: there is no such sheet, or no sheet has a column of job titles.
    """
    sheets = [_narrow(sheet) for sheet in table.sheets]
    asked = [sheet for sheet in sheets if name is None or _is_named(sheet, name)]
    if not asked:
        named = ", ".join(shown for sheet in sheets[:_NAMED] if (shown := _shown(sheet)))
        key = "refusal.no_such_sheet" if named else "refusal.no_sheets"
        raise Refusal(key, file=table.file_name, sheets=named)
    title_chosen = "title" in (choices or {}).values()
    readings: list[_Reading] = []
    for number, sheet in enumerate(asked):
        progress(number, len(asked), "progress.rows")
        reading = _read(sheet, header_row, titled=title_chosen)
        if reading is not None:
            readings.append(reading)
    if not readings:
        raise Refusal("refusal.no_title_column", file=table.file_name, seen=_seen(asked))
    readings = _newest_first(readings)
    best = max(readings, key=lambda reading: reading.score)
    others = tuple(sheet for sheet in sheets if sheet is not best.sheet)
    problems = tuple(_told(others, best, readings, asked=name is not None))
    return Chosen(best.sheet, best.header, best.columns, others, problems)


def _newest_first(readings: list[_Reading]) -> list[_Reading]:
    """Of sheets with a year in their names the latest counts for more."""
    moments = [_moment(folded(reading.sheet.name)) for reading in readings]
    latest = max(moments, default=(0, 0))
    if len({moment for moment in moments if moment > (0, 0)}) < 2:  # noqa: PLR2004 - two years
        return readings
    return [
        replace(reading, score=reading.score + _LATEST) if moment == latest else reading
        for reading, moment in zip(readings, moments, strict=True)
    ]


def _moment(name: str) -> tuple[int, int]:
    """The year and the month in a folded name, as far as it has them; zeros without a year."""
    year = re.search(r"(?<!\d)(?:19|20)\d\d(?!\d)", name)
    month = next((n for n, begins in enumerate(_MONTHS, 1) if re.search(rf"\b{begins}", name)), 0)
    return (int(year[0]), month) if year else (0, 0)


def _narrow(sheet: Sheet) -> Sheet:
    """The sheet without columns that no roster has: a hostile one has thousands of them."""
    if max(map(len, sheet.rows), default=0) <= _WIDEST:
        return sheet
    return replace(sheet, rows=tuple(row[:_WIDEST] for row in sheet.rows))


def _is_named(sheet: Sheet, name: str) -> bool:
    return folded(name) in {folded(sheet.name), folded(_shown(sheet))}


def _shown(sheet: Sheet) -> str:
    return mask(sheet.name).text


def _read(sheet: Sheet, header_row: int | None, *, titled: bool) -> _Reading | None:
    """Read a sheet a little; None where nothing on it is a column of job titles."""
    if header_row:
        return _Reading(sheet, header_at(sheet.rows, header_row, sheet.merged), (), 0.0)
    header = find_header(sheet.rows, sheet.merged)
    columns = _columns(sheet, header) if header else ()
    if header is None or not _titles(columns):
        by_content = _by_content(sheet.rows)
        if by_content is not None:
            header, columns = by_content, _columns(sheet, by_content)
    if header is None and titled:
        header = header_at(sheet.rows, 1)
    if header is None or not (titled or _titles(columns)):
        return None
    return _Reading(sheet, header, columns, _score(sheet, header, columns))


def _columns(sheet: Sheet, header: Header) -> tuple[Column, ...]:
    return recognise(header.headings, sheet.rows[header.last + 1 :])


def _titles(columns: Sequence[Column]) -> list[Column]:
    return [column for column in columns if column.becomes == "title"]


def _score(sheet: Sheet, header: Header, columns: Sequence[Column]) -> float:
    """How much a sheet looks like a list of staff: about 6 for one, below 3 for a list of codes."""
    kinds = {column.becomes for column in columns}
    named = any(column.person and column.reason.endswith(".name") for column in columns)
    score = 1.5 * named + 1.0 * ("identifier" in kinds)
    score += 0.7 * bool(kinds & {"fte", "hours"}) + 0.7 * ("department" in kinds)
    score += 0.4 * bool(kinds & {"status", "kind", "grade", "start_date", "end_date"})
    data = sheet.rows[header.last + 1 :]
    filled = [row for row in data[:_SAMPLE] if not all(map(is_blank, row))]
    score += 0.8 * math.log10(max(1, len(filled), min(len(data), 5000) * (len(filled) > 1)))
    title = _titles(columns)
    if title:
        titles = [text_of(cell) for cell in cells_at(filled, title[0].index)]
        told = [folded(text) for text in titles if text]
        score += 2.0 * sum(map(has_job_word, told)) / (len(told) or 1)
        # a list of codes names every job once
        score -= 1.5 * (len(told) > 7 and len(set(told)) == len(told) and not named)  # noqa: PLR2004
    name = folded(sheet.name)
    score += 0.5 * bool(_NOW.search(name)) - 2.0 * bool(_NOT_NOW.search(name))
    return score - _HIDDEN * sheet.hidden


def _by_content(rows: Sequence[CellRow]) -> Header | None:
    """A header for a sheet whose headings nobody knows, or that has none: titles decide."""
    filled = [sum(not is_blank(cell) for cell in row) for row in rows[:_SAMPLE]]
    usual = sorted(count for count in filled if count)
    if not usual:
        return None
    wide = max(1, 0.6 * usual[len(usual) // 2])
    first = next(number for number, count in enumerate(filled) if count >= wide)
    blank = ("",) * len(rows[first])
    title = _titles(recognise(blank, rows[first:]))
    if not title:
        return None
    place = title[0].index
    if _is_heading(rows, first, place):
        return Header(first, first, tuple(text_of(cell) for cell in rows[first]), 0.0)
    return Header(first, first - 1, blank, 0.0)


def _is_heading(rows: Sequence[CellRow], first: int, place: int) -> bool:
    """Whether the first full row heads a column of titles rather than being one of its rows."""
    row = rows[first]
    text = text_of(row[place]) if place < len(row) else ""
    if any(map(_is_figure, row)):
        return False
    below = rows[first + 1 :][:_SAMPLE]
    told = [sum(map(_is_figure, row)) for row in below]
    if sum(map(bool, told)) > len(told) / 2:
        return True  # figures below, none here
    titles = {folded(text_of(cell)) for cell in cells_at(below, place)}
    return folded(text) not in titles and not has_job_word(folded(text))


def _is_figure(cell: Cell) -> bool:
    return is_number(cell) or is_date(cell) or text_of(cell).replace(".", "").isdecimal()


def known_headings(header: Header) -> str:
    """Headings for a sentence: only known ones, since another may be somebody's name."""
    return ", ".join(mask(h).text for h in header.headings if h and meanings_of(h))[:200]


def _seen(sheets: Sequence[Sheet]) -> str:
    for sheet in sheets:
        rows = (Header(n, n, tuple(map(text_of, r)), 0.0) for n, r in enumerate(sheet.rows[:30]))
        best = max(map(known_headings, rows), key=len, default="")
        if best:
            return best
    return "–"


def _told(
    sheets: Sequence[Sheet], best: _Reading, readings: Sequence[_Reading], *, asked: bool
) -> Iterator[Problem]:
    shown = _shown(best.sheet)
    others = [sheet for sheet in sheets if any(sheet.rows)]
    if others and not asked:
        values = (("sheet", shown), ("count", len(others) + 1))
        yield Problem("note.sheet_chosen", values=values)
    if best.sheet.hidden:
        yield Problem("note.hidden_sheet", values=(("sheet", shown),))
    alike = [
        _shown(r.sheet)
        for r in readings
        if r is not best and r.score + _HIDDEN * r.sheet.hidden >= _LIKE_STAFF
    ]
    if alike:
        values = (("sheet", shown), ("others", ", ".join(alike[:_NAMED])))
        yield Problem("problem.other_staff_sheet", values=values)
