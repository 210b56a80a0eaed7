"""Grades are read from the grade column, then the title, then the usual grade of the job."""

import pytest
from builders_desktop import line

from desktop.department.grades import grade_in, grade_of


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ("Coder I", "entry"),
        ("Coder II", "middle"),
        ("CODER III", "senior"),
        ("Registered Nurse IV", "senior"),
        ("Billing Clerk 2", "middle"),
        ("Clinical Coder Band 3", "entry"),
        ("Band 5", "middle"),
        ("Staff Nurse (Band 6)", "senior"),
        ("Ward Manager, Band 7", "lead"),
        ("AfC 8a", "lead"),
        ("Junior Coder", "entry"),
        ("Trainee Clinical Coder", "entry"),
        ("Sr. Coder", "senior"),
        ("Senior Coding Analyst", "senior"),
        ("Lead Coder", "lead"),
        ("HIM Manager", "lead"),
        ("Grade 1 Clerk", "entry"),
        ("Medical Coder", None),
        ("ICD-10 Coder", None),
        ("IV Therapy Nurse", None),
        ("Ward 12 Clerk", None),
    ],
)
def test_what_a_text_names(text, grade):
    assert grade_in(text) == grade


def test_the_grade_column_goes_before_the_title_and_the_title_before_the_usual_grade():
    assert grade_of(line("Coder II", grades=("Band 3",)), "senior") == "entry"
    assert grade_of(line("Coder II"), "senior") == "middle"
    assert grade_of(line("Coder"), "senior") == "senior"
    assert grade_of(line("Coder")) is None


def test_a_pay_scale_number_says_nothing():
    assert grade_of(line("Coder", grades=("27",))) is None
    assert grade_of(line("Coder", grades=("2",))) == "middle"
