"""From a table to a roster: sheet, header, columns, rows, people, and a ledger of every row."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from desktop.progress import Progress, silent
from desktop.roster.cells import folded, is_blank, text_of
from desktop.roster.columns import recognise
from desktop.roster.headings import meanings_of
from desktop.roster.hours import Fte, fte_of_rows
from desktop.roster.layout import Header, find_header, header_at
from desktop.roster.markers import says_temporary, title_says_temporary
from desktop.roster.masking import mask
from desktop.roster.people import ordinals
from desktop.roster.roster import Column, Ledger, Roster, Row, SetAside, Vacancy
from desktop.roster.sorting import Places, cell_at, reason_to_set_aside
from desktop.tables.refusal import Refusal
from desktop.tables.table import Cell, CellRow, Sheet, Table

_TELL_EVERY = 5000  # rows
_LONGEST_GRADE = 40  # characters; more is no grade
_HIDDEN = 5.0  # a hidden sheet is chosen only when it is this much better
_Sorted = dict[SetAside, list[int]]


def import_roster(
    table: Table,
    *,
    sheet: str | None = None,
    header_row: int | None = None,
    column_choices: Mapping[int, str | None] | None = None,
    on: date | None = None,
    progress: Progress = silent,
) -> Roster:
    """Understand a table as a staff roster.

    Args:
        table: The cells of a file.
        sheet: A sheet by name; default: the one that looks most like staff.
        header_row: 1-based; default: found.
        column_choices: What columns become, by 0-based index, as the manager says.
        on: The day of the assessment; an end date before it makes a leaver.
        progress: Told every few thousand rows.

    Raises:
        Refusal: no sheet has a column of job titles, or no row is staff.
        Cancelled: the user asked to stop.
    """
    chosen, header = _choose(table, sheet, header_row)
    data = chosen.rows[header.last + 1 :]
    columns = recognise(header.headings, data, column_choices)
    places = _places(columns, header, on, table.file_name)
    aside = _above(chosen, header)
    staff: dict[int, CellRow] = {}
    vacant: dict[int, CellRow] = {}
    for number, row in _filled(data, header.last + 2, progress):
        reason = reason_to_set_aside(row, places)
        if reason is None:
            staff[number] = row
            continue
        aside.setdefault(reason, []).append(number)
        if reason == "vacant":
            vacant[number] = row
    if not staff and not vacant:
        raise Refusal("refusal.no_staff_rows", file=table.file_name)
    fte = fte_of_rows(columns, staff | vacant)
    read = len(staff) + sum(map(len, aside.values()))
    return Roster(
        file_name=table.file_name,
        sheet=mask(chosen.name).text,
        header_row=header.last + 1,
        columns=columns,
        rows=tuple(_rows(staff, places, fte)),
        vacancies=tuple(_vacancies(vacant, places, fte)),
        ledger=Ledger(read, len(staff), {reason: tuple(rows) for reason, rows in aside.items()}),
        fte_source=fte.source,
        problems=fte.problems,
    )


def _choose(table: Table, name: str | None, header_row: int | None) -> tuple[Sheet, Header]:
    sheets = [s for s in table.sheets if name is None or folded(s.name) == folded(name)]
    if not sheets:
        raise Refusal("refusal.no_such_sheet", file=table.file_name)
    best: tuple[float, Sheet, Header] | None = None
    for sheet in sheets:
        header = header_at(sheet.rows, header_row) if header_row else find_header(sheet.rows)
        if header is None:
            continue
        score = header.score + min(len(sheet.rows), 5000) / 1000 - _HIDDEN * sheet.hidden
        if best is None or score > best[0]:
            best = (score, sheet, header)
    if best is None:
        raise Refusal("refusal.no_title_column", file=table.file_name, seen="–")
    return best[1], best[2]


def _places(columns: Sequence[Column], header: Header, on: date | None, file_name: str) -> Places:
    by_kind = {column.becomes: column.index for column in columns if column.becomes}
    if "title" not in by_kind:
        # a heading that is not known may be a person's name: only known ones are repeated
        known = [h for h in header.headings if h and meanings_of(h)]
        seen = ", ".join(mask(h).text for h in known)[:200] or "–"
        raise Refusal("refusal.no_title_column", file=file_name, seen=seen)
    names = tuple(c.index for c in columns if c.person and c.reason.endswith(".name"))
    return Places(by_kind, names, folded(header.headings[by_kind["title"]]), on)


def _above(sheet: Sheet, header: Header) -> _Sorted:
    """The rows above the data: titles of the report, and the header itself."""
    aside: _Sorted = {}
    titles = [i + 1 for i in range(header.first) if not all(map(is_blank, sheet.rows[i]))]
    if titles:
        aside["title_row"] = titles
    aside["header"] = list(range(header.first + 1, header.last + 2))
    return aside


def _filled(
    data: Sequence[CellRow], first: int, progress: Progress
) -> Iterator[tuple[int, CellRow]]:
    """Rows that are not blank, with their 1-based number in the file."""
    for offset, row in enumerate(data):
        if offset % _TELL_EVERY == 0:
            progress(offset, len(data), "progress.rows")
        if not all(map(is_blank, row)):
            yield first + offset, row


def _rows(staff: Mapping[int, CellRow], places: Places, fte: Fte) -> Iterator[Row]:
    persons = ordinals(_identifiers(staff, places), len(staff))
    counted: set[int] = set()
    for person, (number, row) in zip(persons, staff.items(), strict=True):
        title = text_of(cell_at(row, places.by_kind["title"]))
        kind = folded(text_of(cell_at(row, places.by_kind.get("kind"))))
        temporary = says_temporary(kind) or title_says_temporary(folded(title))
        # without an FTE column a person is one, on however many rows
        assumed = 0.0 if person in counted else 1.0
        counted.add(person)
        yield Row(
            number=number,
            title=mask(title).text,
            department=_department(row, places),
            person=person,
            fte=assumed if fte.source == "assumed" else fte.by_row.get(number),
            kind="temporary" if temporary else "regular",
            grade=text_of(cell_at(row, places.by_kind.get("grade")))[:_LONGEST_GRADE],
        )


def _identifiers(staff: Mapping[int, CellRow], places: Places) -> list[Cell] | None:
    place = places.by_kind.get("identifier")
    return None if place is None else [cell_at(row, place) for row in staff.values()]


def _vacancies(vacant: Mapping[int, CellRow], places: Places, fte: Fte) -> Iterator[Vacancy]:
    for number, row in vacant.items():
        value = 1.0 if fte.source == "assumed" else fte.by_row.get(number)
        yield Vacancy(number, _department(row, places), value)


def _department(row: CellRow, places: Places) -> str:
    return mask(text_of(cell_at(row, places.by_kind.get("department")))).text
