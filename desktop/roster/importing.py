"""From a table to a roster: sheet, header, columns, rows, people, and a ledger of every row."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from desktop.progress import Progress, silent
from desktop.roster.body import Body, body_of
from desktop.roster.carrying import carry_titles
from desktop.roster.cells import folded, is_blank, is_number, text_of
from desktop.roster.collector import uncollected
from desktop.roster.columns import recognise
from desktop.roster.grouping import Grouped, group_rows
from desktop.roster.layout import Header
from desktop.roster.legends import find_legend, read_codes, without_legend
from desktop.roster.masking import mask
from desktop.roster.merging import spread
from desktop.roster.places import Places, places_of
from desktop.roster.problems import Problem
from desktop.roster.roster import Column, Ledger, Roster, SetAside
from desktop.roster.sheets import Chosen, choose_sheet, known_headings
from desktop.roster.sorting import Sorted, sort_rows
from desktop.roster.staff import staff_of
from desktop.tables.refusal import Refusal
from desktop.tables.table import CellRow, Sheet, Table

_YEAR = re.compile(
    r"^((calendar|fiscal|report|reporting|pay|data|roster) )?(year|yr)$|^annee( \w+)?$"
)
_HEADS = re.compile(
    r"^(head ?count|(no|nb|number|nombre|count)\.? (of|de|d.) ?(staff|employees|people|posts|"
    r"postes|employes|personnes|agents)|(employee|staff) count|effectifs?)$"
)
_MOST_YEARS = 12  # that a sentence names


@dataclass(frozen=True, slots=True)
class _Read:
    """A sheet whose columns are known, before its rows are sorted."""

    header: Header
    columns: tuple[Column, ...]
    rows: Sequence[CellRow]  # below the header, codes read as words
    places: Places
    merged: Mapping[int, frozenset[int]]  # by column: 0-based rows whose cell was merged
    legend_rows: frozenset[int]
    problems: tuple[Problem, ...]


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
        header_row: 1-based, the last row of the header; default: found.
        column_choices: What columns become, by 0-based index, as the manager says.
        on: The day of the assessment; an end date before it makes a leaver.
        progress: Told every few thousand rows and between steps.

    Raises:
        Refusal: no sheet has a column of job titles, or no row is staff.
        Cancelled: the user asked to stop.
    """
    with uncollected():
        chosen = choose_sheet(table, sheet, header_row, column_choices, progress)
        read = _read(chosen, column_choices, on, table.file_name)
        return _roster(table, chosen, read, progress)


def _roster(table: Table, chosen: Chosen, read: _Read, progress: Progress) -> Roster:
    body = body_of(read.rows, chosen.header.last + 2, progress)
    done = sort_rows(body, read.places, read.legend_rows, progress)
    grouped = group_rows(body, read.places, done, _rows_above(chosen.sheet, chosen.header))
    staff = staff_of(body, read.columns, read.places, grouped, progress)
    if not staff.rows and not staff.vacancies:
        raise Refusal("refusal.no_staff_rows", file=table.file_name)
    ledger = _ledger(chosen.sheet, read, body, grouped)
    told = (
        *(Problem(note.key, values=note.values) for note in table.notes),
        *chosen.problems,
        *_hidden(chosen.sheet, body),
        *read.problems,
        *_told(read, body, done, grouped, ledger),
        *staff.problems,
    )
    return Roster(
        file_name=table.file_name,
        sheet=mask(chosen.sheet.name).text,
        header_row=read.header.last + 1,
        columns=read.columns,
        rows=staff.rows,
        vacancies=staff.vacancies,
        ledger=ledger,
        fte_source=staff.fte_source,
        problems=told,
    )


def _read(
    chosen: Chosen, choices: Mapping[int, str | None] | None, on: date | None, file_name: str
) -> _Read:
    """Spread merged cells, read codes with their legend, and say what each column becomes."""
    header = chosen.header
    rows, merged = spread(chosen.sheet, header.last + 1)
    legend = find_legend(rows, header, chosen.others)
    headings = header.headings[: legend.beside]
    data, explained = read_codes(headings, without_legend(rows[header.last + 1 :], legend), legend)
    same = not (choices or merged or explained or legend.beside)
    columns = (chosen.columns if same else ()) or recognise(headings, data, choices)
    if not any(column.becomes == "title" for column in columns):
        seen = known_headings(header) or "–"
        raise Refusal("refusal.no_title_column", file=file_name, seen=seen)
    problems: list[Problem] = []
    if header.last < header.first:
        problems.append(Problem("note.no_header"))
    if explained:
        named = ", ".join(mask(heading).text for heading in explained)
        problems.append(Problem("note.legend_used", values=(("headings", named),)))
    carried = carry_titles(data, columns)
    if carried.given:
        given = tuple(header.last + 2 + place for place in carried.given)
        problems.append(Problem("note.title_carried", given))
    places = places_of(columns, header, rows, on)
    return _Read(header, columns, carried.rows, places, merged, legend.rows, tuple(problems))


def _rows_above(sheet: Sheet, header: Header) -> Sequence[CellRow]:
    return sheet.rows[: max(0, header.first)]


def _ledger(sheet: Sheet, read: _Read, body: Body, grouped: Grouped) -> Ledger:
    """Every row that is not blank, with the reason of those that are set aside."""
    aside: dict[SetAside, list[int]] = {}
    for number, row in enumerate(_rows_above(sheet, read.header)):
        if not all(map(is_blank, row)):
            above: SetAside = "legend" if number in read.legend_rows else "title_row"
            aside.setdefault(above, []).append(number + 1)
    for number in range(read.header.first, read.header.last + 1):
        if number < len(sheet.rows) and not all(map(is_blank, sheet.rows[number])):
            aside.setdefault("header", []).append(number + 1)
    used = 0
    for number, reason in zip(body.numbers, grouped.reasons, strict=True):
        if reason is None:
            used += 1
        else:
            aside.setdefault(reason, []).append(number)
    for number in _legend_beside(sheet, read, body):
        aside.setdefault("legend", []).append(number)
    count = used + sum(map(len, aside.values()))
    return Ledger(count, used, {reason: tuple(sorted(rows)) for reason, rows in aside.items()})


def _legend_beside(sheet: Sheet, read: _Read, body: Body) -> Iterator[int]:
    """Rows that hold nothing but a piece of the legend beside the staff."""
    data = sheet.rows[read.header.last + 1 :]
    if data is read.rows or len(body.rows) == len(data):
        return
    known = set(body.numbers)
    for number, row in enumerate(data, read.header.last + 2):
        if number not in known and not all(map(is_blank, row)):
            yield number


def _hidden(sheet: Sheet, body: Body) -> Iterator[Problem]:
    if sheet.hidden_rows:
        rows = tuple(number for number in body.numbers if number - 1 in sheet.hidden_rows)
        if rows:
            yield Problem("note.hidden_rows", rows)


def _told(
    read: _Read, body: Body, done: Sorted, grouped: Grouped, ledger: Ledger
) -> Iterator[Problem]:
    place = read.places.by_kind.get("department")
    merged = read.merged.get(place, frozenset()) if place is not None else frozenset[int]()
    numbers = frozenset(body.numbers)
    carried = {row + 1 for row in merged if row + 1 in numbers}
    carried |= {body.numbers[index] for index in grouped.carried}
    if carried:
        yield Problem("note.department_carried", tuple(sorted(carried)))
    if grouped.headings:
        yield Problem(
            "note.department_headings", tuple(body.numbers[index] for index in grouped.headings)
        )
    nobody = [n for n in done.nobody if grouped.reasons[n] == "vacant"]
    if nobody:
        yield Problem("problem.nobody_in_post", tuple(body.numbers[index] for index in nobody))
    counted = _counted(read.columns, body)
    if counted:
        yield Problem("problem.rows_of_several", values=(("heading", counted),))
    years = _years(read.columns, body)
    if len(years) > 1:
        yield Problem("problem.several_years", values=(("years", ", ".join(years)),))
    if "no_title" in ledger.set_aside:
        yield Problem("problem.no_title", ledger.set_aside["no_title"])


def _counted(columns: Sequence[Column], body: Body) -> str:
    """The heading of a column that counts the people of each row, where some have several."""
    for column in columns:
        if not column.becomes and not column.person and _HEADS.search(folded(column.header)):
            said = {cell for cell in set(body.cells(column.index)) if is_number(cell)}
            if any(float(cell) > 1 for cell in said if isinstance(cell, int | float)):
                return mask(column.header).text
    return ""


def _years(columns: Sequence[Column], body: Body) -> list[str]:
    """The years that a column of years holds: somebody in each of them counts in each."""
    place = next((c.index for c in columns if _YEAR.search(folded(c.header))), None)
    if place is None:
        return []
    said = {text_of(cell) for cell in set(body.cells(place))}
    return sorted(year for year in said if re.fullmatch(r"(19|20)\d\d", year))[:_MOST_YEARS]
