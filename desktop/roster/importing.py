"""From a table to a roster: sheet, header, columns, rows, people, and a ledger of every row."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from desktop.progress import Progress, silent
from desktop.roster.cells import folded, is_blank, text_of
from desktop.roster.columns import recognise
from desktop.roster.headings import normalised_heading
from desktop.roster.layout import Header, find_header, header_at
from desktop.roster.markers import (
    says_footer,
    says_leaver,
    says_legend,
    says_temporary,
    says_total,
    says_vacant,
    title_says_temporary,
)
from desktop.roster.masking import mask
from desktop.roster.people import ordinals
from desktop.roster.problems import Problem
from desktop.roster.quantities import Amount, amount_of, fte_of, full_time_basis, scale_of
from desktop.roster.roster import Column, Ledger, Roster, Row, Vacancy
from desktop.tables.refusal import Refusal
from desktop.tables.table import Cell, CellRow, Sheet, Table


def import_roster(
    table: Table,
    *,
    sheet: str | None = None,
    header_row: int | None = None,
    column_choices: Mapping[int, str | None] | None = None,
    on: date | None = None,
    progress: Progress = silent,
) -> Roster:
    """Understand a table as a staff roster. (first version; deepened next)

    Raises:
        Refusal: When no sheet has a column of job titles, saying what was seen.
    """
    chosen, header = _choose(table, sheet, header_row)
    data = chosen.rows[header.last + 1 :]
    columns = recognise(header.headings, data, column_choices)
    places = {column.becomes: column.index for column in columns if column.becomes}
    if "title" not in places:
        seen = ", ".join(mask(h).text for h in header.headings if h)[:200]
        raise Refusal("refusal.no_title_column", file=table.file_name, seen=seen)
    aside: dict[str, list[int]] = {}
    for index in range(header.first):
        if not all(map(is_blank, chosen.rows[index])):
            aside.setdefault("title_row", []).append(index + 1)
    for index in range(header.first, header.last + 1):
        aside.setdefault("header", []).append(index + 1)
    names = [c.index for c in columns if c.person and c.reason.endswith(".name")]
    head_title = folded(header.headings[places["title"]])
    title_at, dept_at = places["title"], places.get("department")
    used: list[int] = []
    vacant: list[int] = []
    status_map: dict[Cell, str] = {}
    for offset, row in enumerate(data):
        number = header.last + 2 + offset
        if offset % 5000 == 0:
            progress(offset, len(data), "progress.rows")
        title = folded(text_of(row[title_at])) if title_at < len(row) else ""
        if not title and all(map(is_blank, row)):
            continue
        reason = _reason(row, title, head_title, header, places, names, on)
        if reason is None:
            used.append(offset)
        else:
            aside.setdefault(reason, []).append(number)
            if reason == "vacant":
                vacant.append(offset)
    first = header.last + 2
    ids = [_at(data[o], places["identifier"]) for o in used] if "identifier" in places else None
    persons = ordinals(ids, len(used))
    fte, source, problems = _fte(columns, places, data, used, vacant)
    rows = []
    counted: set[int] = set()
    for place, offset in enumerate(used):
        row = data[offset]
        title = text_of(row[title_at])
        value = fte.get(offset)
        if source == "assumed":
            value = 0.0 if persons[place] in counted else 1.0
        counted.add(persons[place])
        kind_text = folded(text_of(_at(row, places.get("kind"))))
        temporary = says_temporary(kind_text) or title_says_temporary(folded(title))
        rows.append(
            Row(
                number=first + offset,
                title=mask(title).text,
                department=mask(text_of(_at(row, dept_at))).text,
                person=persons[place],
                fte=value,
                kind="temporary" if temporary else "regular",
                grade=text_of(_at(row, places.get("grade")))[:40],
            )
        )
    vacancies = tuple(
        Vacancy(
            first + o,
            mask(text_of(_at(data[o], dept_at))).text,
            fte.get(o, 1.0 if source == "assumed" else None),
        )
        for o in vacant
    )
    total = len(rows) + sum(map(len, aside.values()))
    ledger = Ledger(total, len(rows), {k: tuple(v) for k, v in aside.items()})
    if not rows and not vacancies:
        raise Refusal("refusal.no_staff_rows", file=table.file_name)
    return Roster(
        table.file_name,
        chosen.name,
        header.last + 1,
        columns,
        tuple(rows),
        vacancies,
        ledger,
        source,
        problems,
    )


def _at(row: CellRow, place: int | None) -> Cell:
    return row[place] if place is not None and place < len(row) else None


def _choose(table: Table, name: str | None, header_row: int | None) -> tuple[Sheet, Header]:
    if name is not None:
        sheets = [s for s in table.sheets if folded(s.name) == folded(name)]
        if not sheets:
            raise Refusal("refusal.no_such_sheet", file=table.file_name)
    else:
        sheets = [s for s in table.sheets if s.rows]
    best = None
    for sheet in sheets:
        header = header_at(sheet.rows, header_row) if header_row else find_header(sheet.rows)
        if header is None:
            continue
        score = header.score + min(len(sheet.rows), 5000) / 1000 - 5 * sheet.hidden
        if best is None or score > best[0]:
            best = (score, sheet, header)
    if best is None:
        raise Refusal("refusal.no_title_column", file=table.file_name, seen="")
    return best[1], best[2]


def _reason(row, title, head_title, header, places, names, on) -> str | None:
    filled = [folded(text_of(c)) for c in row if isinstance(c, str) and not is_blank(c)]
    if title and title == head_title:
        return "repeated_header"
    if filled and says_total(filled[0]):
        return "subtotal"
    if not title:
        if any(says_total(t) for t in filled):
            return "subtotal"
        if any(says_vacant(folded(text_of(_at(row, n)))) for n in names):
            return "vacant"
        if len(filled) <= 2:
            if any(says_legend(t) for t in filled):
                return "legend"
            return "footer" if any(says_footer(t) for t in filled) else "not_staff"
        return "no_title"
    if says_vacant(title) or any(says_vacant(folded(text_of(_at(row, n)))) for n in names):
        return "vacant"
    status = folded(text_of(_at(row, places.get("status"))))
    if status and says_vacant(status):
        return "vacant"
    if status and (says_leaver(status) or status == "i"):
        return "leaver"
    end = _at(row, places.get("end_date"))
    if isinstance(end, datetime):
        end = end.date()
    if isinstance(end, date) and on and end < on:
        return "leaver"
    return None


def _fte(columns, places, data, used, vacant):
    problems: list[Problem] = []
    for kind in ("fte", "hours"):
        if kind not in places:
            continue
        amounts = {o: amount_of(_at(data[o], places[kind])) for o in (*used, *vacant)}
        known = [a for a in amounts.values() if a]
        if not known:
            continue
        scale = "hours" if kind == "hours" else scale_of(known)
        if scale == "words" and "hours" in places:
            continue
        basis = 1.0
        if scale == "hours":
            heading = columns[places[kind]].header
            basis = full_time_basis([a.value for a in known if a.value], heading)
            problems.append(Problem("problem.hours_basis", values=(("hours", f"{basis:g}"),)))
        values = {o: fte_of(a, scale, basis) for o, a in amounts.items()}
        unread = tuple(o for o, v in values.items() if v is None)
        source = {"hours": "hours", "words": "words"}.get(scale, "column")
        if unread:
            problems.append(Problem("problem.fte_unreadable", tuple(o for o in unread)))
        return values, source, tuple(problems)
    return {}, "assumed", ()
