"""Invented exports, written before they were tried: columns by heading and content, privacy."""

import pytest
from exports.columns import BIRTHS, MAILS, ROWS
from exports.public import PUBLIC
from exports.small import SMALL
from exports.systems import SYSTEMS

from desktop.roster.columns import recognise
from desktop.roster.importing import import_roster
from desktop.tables.table import Sheet, Table

EXPORTS = [*SYSTEMS, *SMALL, *PUBLIC]
NAMED = [case.name for case in EXPORTS]


def rows_of(case, order):
    return [tuple(case.columns[p][1][n] for p in order) for n in range(ROWS)]


def recognised(case, order=None):
    places = list(order or range(len(case.columns)))
    return recognise([case.columns[p][0] for p in places], rows_of(case, places))


@pytest.mark.parametrize("case", EXPORTS, ids=NAMED)
def test_an_export_is_recognised_column_by_column(case):
    columns = recognised(case)
    assert {n: columns[n].becomes for n in case.becomes} == case.becomes
    expected = [kind for *_, kind in case.columns]
    assert not [c.header for c in columns if expected[c.index] in {"-", "person"} and c.becomes]
    assert not [columns[n].header for n in case.persons if not columns[n].person]
    told = {"person", "identifier", "?", "-"}
    assert not [c.header for c in columns if c.person and expected[c.index] not in told]


@pytest.mark.parametrize("case", EXPORTS, ids=NAMED)
def test_the_order_of_columns_does_not_matter(case):
    straight = {n: column.becomes for n, column in enumerate(recognised(case))}
    turned = list(range(len(case.columns)))[::-1]
    back = recognised(case, turned)
    assert {place: column.becomes for place, column in zip(turned, back, strict=True)} == straight


@pytest.mark.parametrize("case", EXPORTS, ids=NAMED)
def test_nothing_about_persons_is_left_of_a_whole_import(case):
    places = range(len(case.columns))
    header = tuple(case.columns[p][0] for p in places)
    sheet = Sheet("Staff", (header, *rows_of(case, places)))
    roster = import_roster(Table("staff.csv", "csv", (sheet,)))
    ledger = roster.ledger
    assert (
        ledger.read == ROWS + any(header) == ledger.used + sum(map(len, ledger.set_aside.values()))
    )
    assert len(roster.rows) + len(roster.vacancies) >= ROWS / 2
    kept = repr(roster).casefold()
    secret = [value for place in case.persons for value in case.columns[place][1]]
    facts = {str(v).casefold() for v in (*secret, *MAILS, *BIRTHS) if len(str(v)) > 7}
    assert not [fact for fact in facts if fact in kept]


def test_more_than_thirty_exports_are_tried():
    assert len(EXPORTS) > 30
    assert len(set(NAMED)) == len(NAMED)
