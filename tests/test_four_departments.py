"""The four departments the product is tried on: each meets the concepts that are about its work."""

import pytest
from four_departments import DEPARTMENTS, assessed, house, summary_said
from mission_table import ROWS

US = "en-US"
RECORDS, WARD, IMAGING, BILLING = DEPARTMENTS
SIZES = {RECORDS: 12, WARD: 52, IMAGING: 27, BILLING: 24}
# Concepts that are about the work of a department: they stand on its own pages, not in the method
# alone, and at least one of the other three departments does not meet them so.
OWN = {
    RECORDS: ("R4", "R6", "R7", "R8", "R19", "M7"),
    WARD: ("R1", "R11", "R12", "R13", "R14", "M2", "M9"),
    IMAGING: ("R16", "S3", "M4", "M14"),
    BILLING: ("R9", "R10", "S5", "S8"),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("four")


@pytest.fixture(scope="module")
def houses(folder):
    return {name: house(name, folder) for name in DEPARTMENTS}


def met(said, concept):
    """The places of a concept where its words stand, by document."""
    places = ROWS[concept].places(US)
    return {(p.document, p.words) for p in places if p.words in said.get(p.document, "")}


def met_on_own_pages(said, concept):
    return {place for place in met(said, concept) if place[0] != "D"}


@pytest.mark.parametrize("name", DEPARTMENTS)
def test_everybody_is_counted_and_every_title_is_understood(name, folder):
    review, picture = assessed(name, folder)
    assert picture.people == SIZES[name] == sum(count for _, count in DEPARTMENTS[name])
    assert picture.suppressed is None
    assert [line.title for line in review.lines if line.masked] == []
    assert {a.role.status for a in picture.assessments} <= {"auto", "review"}
    assert all(a.tier for a in picture.assessments)


@pytest.mark.parametrize(("name", "concept"), [(n, c) for n, own in OWN.items() for c in own])
def test_a_department_meets_what_is_about_its_work(name, concept, houses):
    found = met_on_own_pages(houses[name].said, concept)
    assert found
    others = [met_on_own_pages(houses[other].said, concept) for other in houses if other != name]
    assert any(found - other for other in others)  # else it would say nothing about this one


def test_together_they_meet_every_concept(houses, folder):
    said = [one.said for one in houses.values()] + [{"E": summary_said(folder)}]
    assert [
        c for c, row in ROWS.items() if US in row.locales and not any(met(s, c) for s in said)
    ] == []
