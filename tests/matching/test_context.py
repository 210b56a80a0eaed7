"""Context: the department says more about an open title, and never overrules a clear one."""

import pytest

from desktop.matching.context import field_words, shared_words, within
from desktop.matching.match import TitleQuery
from desktop.matching.matcher import match_titles


@pytest.mark.parametrize(
    ("title", "department", "code"),
    [
        ("Technologist II", "Radiology", "29-2034.00"),
        ("Technician", "Pharmacy", "29-2052.00"),
        ("Therapist", "Respiratory Care", "29-1126.00"),
    ],
)
def test_an_open_title_is_read_with_its_department(match, title, department, code):
    alone = match(title)
    inside = match(title, department=department)
    assert alone.status == "unmatched"
    assert (inside.status, inside.code) == ("review", code)
    assert inside.reasons[-1].key == "reason.department"


@pytest.mark.parametrize(
    ("title", "department", "first"),
    [
        ("Associate", "Revenue Cycle Office", ""),
        ("Supervisor", "Environmental Services", "37-1011.00"),
        ("Manager II", "Pharmacy", "11-9111.00"),
        ("Coordinator", "Transplant", "29-1141.00"),
    ],
)
def test_a_bare_title_stays_refused_and_its_department_only_offers(match, title, department, first):
    found = match(title, department=department)
    assert (found.status, found.code) == ("unmatched", None)
    assert found.reasons[-1].key == "reason.generic"
    if first:
        assert found.candidates[0].code == first
        assert found.candidates[0].reasons[-1].key == "reason.department"


def test_an_answer_that_leans_on_the_department_is_never_automatic(match, knowledge):
    found = match("Technologist II", department="Radiology")
    assert found.confidence < knowledge.automatic


@pytest.mark.parametrize("department", ["Radiology", "Food Services", "Information Technology"])
def test_a_clear_title_is_not_overruled(match, department):
    found = match("Registered Nurse", department=department)
    assert (found.status, found.code) == ("auto", "29-1141.00")


def test_a_department_that_names_no_field_changes_nothing(match):
    assert match("Coordinator", department="Main Campus 4 West").status == "unmatched"


def test_the_titles_around_it_stand_in_for_a_department_without_a_field(knowledge):
    around = ("CT Technologist", "Ultrasound Technologist", "Radiology Aide", "Radiology Nurse")
    titles = [*around, "Technologist II", "Radiology Clerk"]
    found = match_titles([TitleQuery(title, "4 West") for title in titles], knowledge)
    assert found[4].status in {"review", "unmatched"}
    assert found[0].status == "auto"


def test_field_words_leave_out_what_names_no_field(knowledge):
    assert field_words("Department of Radiology Services", "US", knowledge) == ("radiology",)
    assert field_words("Main Campus", "US", knowledge) == ()


def test_words_are_shared_by_half_of_at_least_three_titles(read, knowledge):
    titles = [read("Pharmacy Technician"), read("Pharmacy Clerk"), read("Driver")]
    assert shared_words(titles, knowledge) == ("pharmacy",)
    assert shared_words(titles[:2], knowledge) == ()


def test_a_field_is_put_before_the_title_once(read):
    title = within(read("Radiology Manager"), ("radiology", "imaging"))
    assert title.words == ("imaging", "radiology", "manager")
