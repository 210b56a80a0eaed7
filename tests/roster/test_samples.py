"""Files as HR exports them, made by code: each with the counts that were written by hand."""

from datetime import date

import pytest
from samples.combined import COMBINED
from samples.files import write
from samples.layouts import LAYOUTS
from samples.persons import PERSONS

from desktop.roster.importing import import_roster
from desktop.tables.reading import read_table

CASES = [*LAYOUTS, *PERSONS, *COMBINED]
TODAY = date(2026, 11, 24)


def departments(roster):
    found = {}
    for row in roster.rows:
        people, fte = found.setdefault(row.department, (set(), []))
        people.add(row.person)
        fte.append(row.fte or 0.0)
    return {name: (len(people), round(sum(fte), 4)) for name, (people, fte) in found.items()}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_file_is_counted_as_by_hand(case, tmp_path):
    roster = import_roster(read_table(write(case, tmp_path)), on=TODAY)
    assert {k: sorted(v) for k, v in roster.ledger.set_aside.items()} == {
        k: sorted(v) for k, v in case.aside.items()
    }
    assert roster.ledger.used == len(roster.rows) == case.used
    assert roster.ledger.read == case.used + sum(map(len, case.aside.values()))
    assert len({row.person for row in roster.rows}) == case.people
    assert departments(roster) == {
        name: (people, pytest.approx(fte)) for name, (people, fte) in case.departments.items()
    }
    assert sum(row.fte or 0 for row in roster.rows) == pytest.approx(case.fte)
    assert sum(v.fte or 0 for v in roster.vacancies) == pytest.approx(case.vacant)
    assert roster.fte_source == case.source
    assert sum(row.kind == "temporary" for row in roster.rows) == case.temporary
    assert set(case.problems) <= {problem.key for problem in roster.problems}
    if case.sheet:
        assert roster.sheet == case.sheet


def test_there_are_at_least_forty_files_in_seven_formats():
    assert len(CASES) >= 40
    assert len({case.name for case in CASES}) == len(CASES)
    assert len({case.kind for case in CASES}) == 7
