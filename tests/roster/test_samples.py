"""Files as HR exports them, made by code: each with the counts that were written by hand."""

from datetime import date

import pytest
from samples.america import AMERICA
from samples.britain import BRITAIN
from samples.canada import CANADA
from samples.combined import COMBINED
from samples.files import write
from samples.french import FRENCH
from samples.layouts import LAYOUTS
from samples.oddities import ODDITIES
from samples.payrolls import PAYROLLS
from samples.persons import PERSONS
from samples.registers import REGISTERS
from samples.second_look import SECOND_LOOK
from samples.suites import SUITES
from samples.third_look import THIRD_LOOK

from desktop.roster.folding import fold_titles
from desktop.roster.importing import import_roster
from desktop.tables.reading import read_table

CASES = [
    *LAYOUTS, *PERSONS, *COMBINED, *AMERICA, *BRITAIN, *CANADA,
    *SUITES, *REGISTERS, *FRENCH, *ODDITIES, *SECOND_LOOK, *THIRD_LOOK, *PAYROLLS,
]  # fmt: skip
TODAY = date(2026, 11, 24)


def departments(roster):
    found = {}
    for row in roster.rows:
        people, fte = found.setdefault(row.department, (set(), []))
        people.add(row.person)
        fte.append(row.fte or 0.0)
    return {name: (len(people), round(sum(fte), 4)) for name, (people, fte) in found.items()}


def assert_amounts(roster, case):
    if case.departments is not None:
        found = departments(roster)
        assert {name: held[0] for name, held in found.items()} == {
            name: people for name, (people, _) in case.departments.items()
        }
        for name, (_, fte) in case.departments.items():
            assert fte is None or found[name][1] == pytest.approx(fte, abs=1e-3)
    if case.fte is not None:
        assert sum(row.fte or 0 for row in roster.rows) == pytest.approx(case.fte)
    if case.vacant is not None:
        assert sum(v.fte or 0 for v in roster.vacancies) == pytest.approx(case.vacant)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_file_is_counted_as_by_hand(case, tmp_path):
    roster = import_roster(read_table(write(case, tmp_path)), on=TODAY)
    assert {k: sorted(v) for k, v in roster.ledger.set_aside.items()} == {
        k: sorted(v) for k, v in case.aside.items()
    }
    assert roster.ledger.used == len(roster.rows) == case.used
    assert roster.ledger.read == case.used + sum(map(len, case.aside.values()))
    assert case.people in {None, len({row.person for row in roster.rows})}
    assert_amounts(roster, case)
    assert roster.fte_source == case.source
    assert case.temporary in {None, sum(row.kind == "temporary" for row in roster.rows)}
    assert {row.title for row in roster.rows} == set(case.titles or (r.title for r in roster.rows))
    assert set(case.kept) <= {row.department for row in roster.rows}
    assert not [word for word in case.secrets if word in repr(roster)]
    assert case.lines in {None, len(fold_titles(roster.rows))}
    assert set(case.persons) <= {column.header for column in roster.columns if column.person}
    assert set(case.problems) <= {problem.key for problem in roster.problems}
    if case.sheet:
        assert roster.sheet == case.sheet


def test_there_are_at_least_forty_files_in_eight_formats():
    assert len(CASES) >= 40
    assert len({case.name for case in CASES}) == len(CASES)
    assert len({case.kind for case in CASES}) == 8
