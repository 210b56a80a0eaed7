"""What holds for any roster: counts whatever the order, a ledger that adds up, no exception."""

import random
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.roster.folding import fold_titles
from desktop.roster.importing import import_roster
from desktop.tables.refusal import Refusal
from desktop.tables.table import Sheet, Table

TODAY = date(2026, 11, 24)
CALM = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
HEAD = ("Name", "Employee ID", "Job title", "Department", "FTE", "Status", "Employment type",
        "End date", "Grade")  # fmt: skip
JOBS = ("Staff Nurse", "STAFF NURSE", "Ward Clerk", "Porter", "Pharmacist", "Nursing Assistant",
        "Physiotherapist", "Sécretaire médicale", "Vacant", "")  # fmt: skip
WORDS = ("Job title", "Title", "Department", "FTE", "Total", "Grand total", "Staff Nurse", "VACANT",
         "Ward 4", "Page 1 of 2", "Legend:", "FR = Full-time", "Department: ICU", "TBC", "Name",
         "Employee ID", "Smith, Jo", "Leavers", "Vacant posts", "31/12/2025", "-----", "0.5",
         "\x00", "=1+1", "☂", "ＦＴＥ", "é" * 400)  # fmt: skip


def table(*sheets):
    return Table("r.xlsx", "xlsx", tuple(sheets))


def sheet(rows, name="Staff", **more):
    return Sheet(name, tuple(map(tuple, rows)), **more)


def counts(roster):
    people = {}
    for row in roster.rows:
        held, fte = people.setdefault(row.department, (set(), []))
        held.add(row.person)
        fte.append(row.fte)
    return {
        "people": len({row.person for row in roster.rows}),
        "departments": {
            name: (len(held), round(sum(f or 0 for f in fte), 4), fte.count(None))
            for name, (held, fte) in people.items()
        },
        "aside": {reason: len(rows) for reason, rows in roster.ledger.set_aside.items()},
        "vacant": (len(roster.vacancies), round(sum(v.fte or 0 for v in roster.vacancies), 4)),
        "temporary": sum(row.kind == "temporary" for row in roster.rows),
        "source": roster.fte_source,
    }


def adds_up(roster, rows):
    ledger = roster.ledger
    aside = [number for numbers in ledger.set_aside.values() for number in numbers]
    used = [row.number for row in roster.rows]
    filled = [
        number
        for number, row in enumerate(rows, 1)
        if any(cell is not None and str(cell).strip() for cell in row)
    ]
    assert sorted(aside + used) == filled
    assert ledger.read == len(filled)
    assert ledger.used == len(used)


@st.composite
def staffed(draw):
    """Rows of people under HEAD: some with two posts, some vacant, some who have left."""
    rows = []
    for n in range(draw(st.integers(4, 14))):
        rows += [
            (
                f"Surname{n}, Given", 70000 + 131 * n, draw(st.sampled_from(JOBS)),
                draw(st.sampled_from(("ICU", "Ward 4", "Pharmacy"))),
                draw(st.sampled_from((1, 1.0, 0.5, 0.25, 0, "see HR", None))),
                draw(st.sampled_from(("Active", "Active", "Inactive", "Leave"))),
                draw(st.sampled_from(("Permanent", "Permanent", "Bank"))),
                draw(st.sampled_from((None, None, date(2026, 1, 31), date(2027, 1, 31)))),
                draw(st.sampled_from(("Band 5", ""))),
            )
            for _ in range(draw(st.sampled_from((1, 1, 1, 2, 3))))
        ]  # fmt: skip
    # enough plain rows that headings and columns are never in doubt
    rows += [
        (f"Plain{n}, Pat", 90000 + n, "Staff Nurse", "ICU", 1, "Active", "Permanent", None, "B6")
        for n in range(10)
    ]  # fmt: skip
    return rows


@settings(max_examples=60, **CALM)
@given(staffed(), st.randoms(use_true_random=False))
def test_the_order_of_people_does_not_change_the_counts(rows, dice):
    before = counts(import_roster(table(sheet([HEAD, *rows])), on=TODAY))
    dice.shuffle(rows)
    assert counts(import_roster(table(sheet([HEAD, *rows])), on=TODAY)) == before


@settings(max_examples=60, **CALM)
@given(staffed(), st.permutations(range(len(HEAD))))
def test_the_order_of_columns_does_not_change_the_counts(rows, order):
    before = counts(import_roster(table(sheet([HEAD, *rows])), on=TODAY))
    moved = [tuple(row[place] for place in order) for row in [HEAD, *rows]]
    assert counts(import_roster(table(sheet(moved)), on=TODAY)) == before


RIVALS = ("Job title code", "Working title", "Division", "Position number", "Std hours",
          "Manager name", "Budgeted FTE", "Hire date", "Dept ID")  # fmt: skip


def with_rivals(row):
    """A row with further columns that may be taken for those it has: each could win."""
    job, ward = row[2], row[3]
    return (*row, f"J{len(job):03}", f"{job} {ward}" if job else "", "Acute Services",
            f"P{row[1]}", 37.5, "Chief, Ann", 1, date(2015, 3, 1), len(ward) * 100)  # fmt: skip


@settings(max_examples=60, **CALM)
@given(staffed(), st.permutations(range(len(HEAD) + len(RIVALS))))
def test_of_rival_columns_the_same_one_wins_in_any_order(rows, order):
    cells = [(*HEAD, *RIVALS), *map(with_rivals, rows)]
    before = import_roster(table(sheet(cells)), on=TODAY)
    after = import_roster(
        table(sheet([tuple(row[place] for place in order) for row in cells])), on=TODAY
    )
    assert counts(after) == counts(before)
    assert [row.title for row in after.rows] == [row.title for row in before.rows]
    assert {c.header: (c.becomes, c.person) for c in after.columns} == {
        c.header: (c.becomes, c.person) for c in before.columns
    }


@settings(max_examples=60, **CALM)
@given(staffed())
def test_folding_keeps_people_and_fte(rows):
    roster = import_roster(table(sheet([HEAD, *rows])), on=TODAY)
    lines = fold_titles(roster.rows)
    assert sum(line.fte for line in lines) == pytest.approx(sum(r.fte or 0 for r in roster.rows))
    assert sum(line.unread_fte for line in lines) == sum(r.fte is None for r in roster.rows)
    shared = frozenset().union(*(line.elsewhere for line in lines))
    alone = sum(line.people - len(line.elsewhere) for line in lines)
    assert alone + len(shared) == len({row.person for row in roster.rows})
    adds_up(roster, [HEAD, *rows])


cells = st.one_of(
    st.none(), st.text(max_size=8), st.sampled_from(WORDS), st.integers(-5, 10**7), st.floats(),
    st.booleans(), st.dates(), st.datetimes(), st.times(), st.timedeltas(),
)  # fmt: skip
sheets = st.builds(
    sheet,
    st.lists(st.lists(cells, max_size=7), max_size=14),
    st.sampled_from(("Staff", "Codes", "Leavers", "")),
    hidden=st.booleans(),
    hidden_rows=st.frozensets(st.integers(0, 20), max_size=4),
    merged=st.lists(st.tuples(*[st.integers(0, 12)] * 4), max_size=4).map(tuple),
)


@settings(max_examples=200, **CALM)
@given(st.lists(sheets, max_size=3))
def test_any_soup_of_cells_is_a_roster_or_a_refusal(found):
    try:
        roster = import_roster(table(*found), on=TODAY)
    except Refusal:
        return
    read = next(s for s in found if s.name == roster.sheet or len(found) == 1)
    if [s.name for s in found].count(read.name) == 1:
        adds_up(roster, read.rows)


@settings(max_examples=120, **CALM)
@given(
    st.lists(st.lists(cells, min_size=len(HEAD), max_size=len(HEAD)), max_size=8),
    st.integers(0, 2**32),
)
def test_any_rows_among_staff_are_accounted_for(soup, seed):
    plain = [
        (f"Plain{n}, Pat", 90000 + n, "Staff Nurse", "ICU", 1, "Active", "Permanent", None, "B6")
        for n in range(12)
    ]
    rows = [*plain, *map(tuple, soup)]
    random.Random(seed).shuffle(rows)  # noqa: S311 - an order, no secret
    roster = import_roster(table(sheet([HEAD, *rows])), on=TODAY)
    adds_up(roster, [HEAD, *rows])
    lines = fold_titles(roster.rows)
    assert sum(line.fte for line in lines) == pytest.approx(sum(r.fte or 0 for r in roster.rows))
