"""Levels: the grade of a title is kept while its words are set aside."""

import pytest


@pytest.mark.parametrize(
    ("title", "level"),
    [
        ("Medical Coder", "middle"),
        ("Medical Coder I", "entry"),
        ("Medical Coder 2", "middle"),
        ("Medical Coder III", "senior"),
        ("Trainee Clinical Coder", "entry"),
        ("Junior Accountant", "entry"),
        ("Senior Accountant", "senior"),
        ("Lead Phlebotomist", "lead"),
        ("Charge Nurse", "lead"),
        ("Pharmacy Supervisor", "lead"),
        ("Director of Pharmacy", "lead"),
        ("Sr Coder I", "senior"),
    ],
)
def test_the_level_is_read_from_the_words(read, title, level):
    assert read(title).level == level


def test_the_level_reaches_the_match(match):
    assert match("Medical Coder I").level == "entry"


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Staff Development Coordinator", ("staff", "development", "coordinator")),
        ("Chief Executive Officer", ("chief", "executive", "officer")),
        ("Student Health Nurse", ("student", "health", "nurse")),
        ("Advanced Practice Nurse", ("advanced", "practice", "nurse")),
        ("Data Entry Clerk", ("data", "entry", "clerk")),
        ("IV Therapy Nurse", ("intravenous", "therapy", "nurse")),
    ],
)
def test_words_of_level_stay_where_they_name_the_job(read, title, words):
    assert read(title).words == words


def test_a_title_of_one_number_is_not_emptied(read):
    assert read("3").words == ("3",)
