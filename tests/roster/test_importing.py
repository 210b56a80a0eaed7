"""Rosters of real shapes and any soup of cells: counted right, every row accounted for."""

import gc
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.progress import Cancelled
from desktop.roster.folding import fold_titles
from desktop.roster.importing import import_roster
from desktop.tables.reading import read_table
from desktop.tables.refusal import Refusal
from desktop.tables.table import Sheet, Table

SHARED = Path(__file__).parents[3] / "shared" / "rosters"
HEAD = ("Name", "Job title", "Department", "FTE", "Status", "End date", "Staff no")
KNOWN = [
    ("houston_health_title_rows_above_header.xlsx", 1048),
    ("new_hampshire_rows_per_pay_type.csv", 1206),
    ("new_mexico_padded_cells.csv", 3299),
    ("montana_state_hospitals.csv", 1336),
    ("ontario_hospitals_2003.csv", 2044),
    ("uw_medicine_2025.xlsx", 2500),
]


def table(*rows):
    return Table("r.csv", "csv", (Sheet("Staff", tuple(tuple(row) for row in rows)),))


def nurse(fte=1, status="Active", end=None, name="Doe, Jane", number="7", **other):
    return (name, other.get("title", "Staff Nurse"), "Ward 4", fte, status, end, number)


def six(*more):
    return table(HEAD, *(nurse(number=str(100 + i), name=f"Doe, J{i}") for i in range(6)), *more)


def adds_up(roster):
    ledger = roster.ledger
    assert ledger.read == ledger.used + sum(map(len, ledger.set_aside.values()))
    assert ledger.used == len(roster.rows)


@pytest.mark.parametrize(("name", "people"), KNOWN)
def test_a_real_shape_gives_its_known_people(name, people):
    if not SHARED.exists():
        pytest.skip("the folder of real shapes is not beside the project")
    roster = import_roster(read_table(SHARED / name))
    assert len({row.person for row in roster.rows}) == people
    adds_up(roster)


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (HEAD, "repeated_header"),
        (("", "", "Total Ward 4", 6, "", "", ""), "subtotal"),
        (("Total", "", "", 6, "", "", ""), "subtotal"),
        (nurse(name="VACANT", number=""), "vacant"),
        (nurse(title="VACANT (was J. Smith)"), "vacant"),
        (nurse(status="Inactive"), "leaver"),
        (nurse(end=date(2026, 1, 31)), "leaver"),
        (("Doe, Jane", "", "Ward 4", 1, "Active", None, "9"), "no_title"),
    ],
)
def test_a_row_that_is_not_staff_is_set_aside_for_its_reason(row, reason):
    roster = import_roster(six(row), on=date(2026, 11, 24))
    assert roster.ledger.set_aside.get(reason) == (8,)
    assert len(roster.rows) == 6
    adds_up(roster)


def test_one_identifier_is_one_person_and_two_of_one_name_are_two():
    roster = import_roster(six(nurse(number="100"), nurse(number="555", name="Doe, J0")))
    assert len(roster.rows) == 8
    assert len({row.person for row in roster.rows}) == 7


def test_without_an_fte_column_a_person_on_several_rows_is_one():
    rows = [("7", "Staff Nurse"), ("7", "Staff Nurse"), ("8", "Staff Nurse"), ("9", "Ward Clerk")]
    roster = import_roster(table(("Employee ID", "Job title"), *rows))
    assert roster.fte_source == "assumed"
    assert sum(row.fte for row in roster.rows) == 3


def test_an_unreadable_fte_counts_the_person_and_names_the_row():
    roster = import_roster(six(nurse(fte="see HR", number="300")))
    assert roster.rows[-1].fte is None
    (problem,) = [p for p in roster.problems if p.key == "problem.fte_unreadable"]
    assert problem.rows == (8,)


@pytest.mark.parametrize(
    "title",
    ["Secretary to Dr Okafor", "Staff Nurse (cover for Jane Okafor)", "Ward Clerk - Mrs Okafor",
     "Nurse, J. Okafor"],
)  # fmt: skip
def test_a_name_in_a_title_is_masked(title):
    roster = import_roster(six(nurse(title=title, number="300")))
    assert "Okafor" not in roster.rows[-1].title
    assert "[name]" in roster.rows[-1].title


def test_person_columns_keep_nothing_but_their_heading():
    roster = import_roster(six())
    people = {column.header for column in roster.columns if column.person}
    assert people == {"Name", "Staff no"}
    assert "Doe" not in repr(roster)


def test_folding_keeps_headcount_and_fte():
    roster = import_roster(six(nurse(title="STAFF  NURSE", number="300", fte=0.5)))
    (line,) = fold_titles(roster.rows)
    assert (line.people, line.fte) == (7, 6.5)


cells = st.one_of(
    st.none(), st.text(max_size=12), st.integers(-5, 99), st.floats(allow_nan=False), st.booleans(),
    st.dates(), st.sampled_from(["Job title", "FTE", "Total", "Staff Nurse", "VACANT", "Ward 4"]),
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(cells, max_size=6), max_size=12))
def test_any_soup_of_cells_is_a_roster_or_a_refusal(rows):
    try:
        roster = import_roster(table(*rows), on=date(2026, 11, 24))
    except Refusal:
        return
    adds_up(roster)


def test_importing_tells_how_far_it_is_and_stops_when_asked():
    rows = [(f"Fox, A{n}", "Staff Nurse", "ICU", 1, "Active", None, str(n)) for n in range(30_000)]
    told = []
    import_roster(table(HEAD, *rows), progress=lambda *step: told.append(step))
    assert len(told) >= 8
    for last in range(len(told)):
        calls = iter(range(last))

        def stop(*_step, calls=calls):
            if next(calls, None) is None:
                raise Cancelled

        with pytest.raises(Cancelled):
            import_roster(table(HEAD, *rows), progress=stop)
    assert gc.isenabled()


@pytest.mark.parametrize(("heads", "told"), [((12, 3, 1), True), ((1, 1, 1), False)])
def test_a_table_of_counts_is_told_to_be_no_list_of_people(heads, told):
    rows = [
        (f"Ward {n}", job, heads[n], 1.0)
        for n, job in enumerate(("Staff Nurse", "Ward Clerk", "Porter"))
    ]
    roster = import_roster(table(("Ward", "Job Role", "Headcount", "FTE"), *rows, *rows))
    assert ("problem.rows_of_several" in {p.key for p in roster.problems}) is told
    assert len(roster.rows) == 6
