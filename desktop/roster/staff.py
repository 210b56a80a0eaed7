"""Staff: rows of people and vacant posts, with FTE, kind and person, and names hidden."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import compress

from desktop.progress import Progress
from desktop.roster.body import Body, said_of, where
from desktop.roster.cells import folded, text_of
from desktop.roster.folding import title_key
from desktop.roster.grouping import Grouped
from desktop.roster.groups import Group, says_pool
from desktop.roster.headings import meanings_of, normalised_heading
from desktop.roster.hours import Fte, fte_of_rows
from desktop.roster.markers import says_temporary, title_says_temporary
from desktop.roster.masking import mask
from desktop.roster.people import count_persons, rows_of_several
from desktop.roster.places import Places
from desktop.roster.posts import assume_shares, count_posts_once, of_latest_period
from desktop.roster.problems import Problem
from desktop.roster.roster import Column, FteSource, Kind, Row, Vacancy, rows_of
from desktop.roster.title_marks import numbers_of, without_marks
from desktop.tables.table import Cell

_PERIOD = re.compile(
    r"^((calendar|fiscal|reporting|report|pay|payroll|warrant|check) )?(year|yr|fy|month|mo|"
    r"quarter|period|pay date|check date|week ending)$|^pay(roll)? period( end(ing)?)?( date)?$|"
    r"^(annee|mois|exercice|quinzaine)$"
)
_EMPLOYER = re.compile(r"^(employer|employed by|supplied by|supplier|vendor|employeur)( name)?$")
_LONGEST_GRADE = 40  # characters; more is no grade
# how the names of pools of staff begin: bank, agency, casual, per diem, PRN, locum, temporary ...
_POOLS = frozenset(["ba", "ag", "ca", "pe", "pr", "lo", "te", "vo", "st", "li", "be"])
_PIECE = 10_000  # rows made at a time, so that the user can stop in between


@dataclass(frozen=True, slots=True)
class Staff:
    """The rows that are used, the vacant posts, and what is told about them."""

    rows: tuple[Row, ...]
    vacancies: tuple[Vacancy, ...]
    fte_source: FteSource
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Used:
    """The rows of people, column by column; `mask` picks them from the body."""

    body: Body
    mask: list[bool]
    numbers: tuple[int, ...]
    titles: list[str]  # names hidden
    departments: list[str]
    groups: list[Group] | None
    columns: Sequence[Column]
    places: Places

    def cells(self, place: int | None) -> list[Cell]:
        """One column of these rows."""
        cells = self.body.cells(place)
        return cells if len(self.numbers) == len(cells) else list(compress(cells, self.mask))


def staff_of(
    body: Body, columns: Sequence[Column], places: Places, grouped: Grouped, progress: Progress
) -> Staff:
    """Make the rows of staff and the vacant posts of a sheet whose rows are sorted."""
    used = [reason is None for reason in grouped.reasons]
    vacant = [reason == "vacant" for reason in grouped.reasons]
    either = [a or b for a, b in zip(used, vacant, strict=True)]
    numbers = tuple(compress(body.numbers, either))
    fte = fte_of_rows(columns, lambda place: list(compress(body.cells(place), either)), numbers)
    progress(len(body.rows) // 4, len(body.rows), "progress.rows")
    departments = said_of(grouped.departments, lambda cell: mask(str(cell)).text)
    here = _Used(
        body=body,
        mask=used,
        numbers=tuple(compress(body.numbers, used)),
        titles=_titles(list(compress(body.cells(places.by_kind["title"]), used))),
        departments=list(compress(departments, used)),
        groups=list(compress(grouped.groups, used)) if grouped.groups else None,
        columns=columns,
        places=places,
    )
    rows, problems = _rows(here, fte, progress)
    vacancies = tuple(
        Vacancy(body.numbers[n], departments[n], _vacant_fte(fte, body.numbers[n]))
        for n in compress(range(len(used)), vacant)
    )
    return Staff(rows, vacancies, fte.source, (*fte.problems, *problems))


def _vacant_fte(fte: Fte, number: int) -> float | None:
    """A vacant post has its budget; what is contracted is nobody's."""
    budget = fte.budget.get(number)
    if budget is not None:
        return budget
    return 1.0 if fte.source == "assumed" else fte.by_row.get(number)


def _rows(used: _Used, fte: Fte, progress: Progress) -> tuple[tuple[Row, ...], list[Problem]]:
    places, total = used.places, len(used.numbers)
    identifier = places.by_kind.get("identifier")
    births = [c.index for c in used.columns if c.person and c.reason.endswith(".birth")]
    persons = count_persons(
        None if identifier is None else used.cells(identifier),
        [used.cells(place) for place in places.holders],
        [used.cells(place) for place in births],
        places.heading_of("identifier"),
        total,
    )
    progress(total // 2, total, "progress.rows")
    several = rows_of_several(persons.ordinals)
    problems = list(_about_people(several, used, doubted=persons.doubted))
    fields = (
        used.numbers,
        used.titles,
        used.departments,
        persons.ordinals,
        _fte(used, fte, several),
        _kinds(used),
        said_of(used.cells(places.by_kind.get("grade")), _grade),
    )
    made: list[Row] = []
    for start in range(0, total, _PIECE):
        progress(start, total, "progress.rows")
        made.extend(rows_of([field[start : start + _PIECE] for field in fields]))
    return tuple(made), problems


def _pools(cells: Sequence[Cell]) -> list[int]:
    """Rows where a pool of staff is named; nearly no name begins like one, which is asked first."""
    begins = [cell[:2] if cell.__class__ is str else "" for cell in cells]  # pyright: ignore[reportOptionalSubscript, reportIndexIssue, reportUnknownVariableType]
    such = {begin for begin in set(begins) if begin.lower() in _POOLS}
    likely = [row for row, begin in enumerate(begins) if begin in such] if such else ()
    return [row for row in likely if says_pool(folded(text_of(cells[row])))]


def _titles(cells: Sequence[Cell]) -> list[str]:
    """Titles without names, footnote marks and the numbers of their positions."""
    numbers = numbers_of({text_of(cell) for cell in set(cells)})
    return said_of(cells, lambda cell: mask(without_marks(text_of(cell), numbers)).text)


def _grade(cell: Cell) -> str:
    return text_of(cell)[:_LONGEST_GRADE]


def _about_people(
    several: Mapping[int, Sequence[int]], used: _Used, *, doubted: bool
) -> Iterator[Problem]:
    if doubted:
        values = (("heading", mask(used.places.heading_of("identifier")).text),)
        yield Problem("problem.identifier_not_proof", values=values)
    if several:
        rows = sorted(used.numbers[row] for held in several.values() for row in held)
        yield Problem("note.people_once", tuple(rows), (("people", len(several)),))


def _fte(used: _Used, fte: Fte, several: Mapping[int, Sequence[int]]) -> list[float | None]:
    """FTE by row; a post of one person on several rows counts once."""
    assumed = fte.source == "assumed"
    told: list[float | None] = (
        [1.0] * len(used.numbers) if assumed else list(map(fte.by_row.get, used.numbers))
    )
    if not several:
        return told
    posts = _posts(used)
    several, earlier = of_latest_period(several, _periods(used))
    if assumed:
        changed: dict[int, float | None] = dict(assume_shares(several, posts))
    else:
        pay_rows = any(column.becomes == "pay_type" for column in used.columns)
        changed = count_posts_once(several, posts, told, pay_rows=pay_rows)
    changed |= dict.fromkeys(earlier, 0.0)
    return [changed.get(row, value) for row, value in enumerate(told)]


def _periods(used: _Used) -> list[str]:
    """The year and the month, or the pay period, that each row is about."""
    places = [
        c.index
        for c in used.columns
        if not c.becomes and _PERIOD.search(normalised_heading(c.header))
    ]
    cells = [said_of(used.cells(place), text_of) for place in places]
    return ["".join(map(str.zfill, row, (4,) * len(row))) for row in zip(*cells, strict=True)] or (
        [""] * len(used.numbers)
    )


def _posts(used: _Used) -> list[tuple[str, str, str]]:
    """What rows of one post have in common: department, title, and the post's number if any."""
    place = next((c.index for c in used.columns if _numbers_posts(c.header)), None)
    posts = said_of(used.cells(place), text_of)
    keys = said_of(used.titles, lambda title: title_key(str(title)))
    return list(zip(used.departments, keys, posts, strict=True))


def _numbers_posts(heading: str) -> bool:
    meanings = meanings_of(heading)
    return bool(meanings) and meanings[0].known and meanings[0].kind == "position_number"


def _kinds(used: _Used) -> list[Kind]:
    """Who is staff called in: by kind of employment or status, by title, or by department."""
    told = where(used.titles, lambda cell: title_says_temporary(folded(text_of(cell))))
    for place in used.places.holders:  # "Agency" where a name should be
        told += _pools(used.cells(place))
    told += where(used.departments, lambda cell: says_pool(folded(str(cell))))
    for column in used.columns:
        if column.becomes in {"kind", "status", "fte"}:
            cells = used.cells(column.index)
            told += where(cells, lambda cell: says_temporary(folded(text_of(cell))))
    for column in used.columns:  # an agency among the employers; where all are, it is a name
        if _EMPLOYER.search(normalised_heading(column.header)):
            lent = where(
                used.cells(column.index), lambda cell: says_temporary(folded(text_of(cell)))
            )
            told += lent if 2 * len(lent) < len(used.numbers) else []
    told += [row for row, group in enumerate(used.groups or ()) if group.temporary]
    kinds: list[Kind] = ["regular"] * len(used.numbers)
    for row in told:
        kinds[row] = "temporary"
    return kinds
