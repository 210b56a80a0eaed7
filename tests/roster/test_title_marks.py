"""Marks around titles: gone where they are marks, kept where they are words of the title."""

import pytest

from desktop.roster.title_marks import numbers_of, without_marks


def cleaned(*titles):
    numbers = numbers_of(titles)
    return [without_marks(title, numbers) for title in titles]


@pytest.mark.parametrize(
    ("titles", "bare"),
    [
        (("00123 - Registered Nurse", "00124 - Porter"), ["Registered Nurse", "Porter"]),
        (("50001234 Registered Nurse", "50001235 Porter"), ["Registered Nurse", "Porter"]),
        (("Registered Nurse (00123)", "Porter (00124)"), ["Registered Nurse", "Porter"]),
        (("Registered Nurse - 00123-01", "Porter - 00124-02"), ["Registered Nurse", "Porter"]),
        (("Porter*", "Porter **", "Porter¹", "Porter †"), ["Porter"] * 4),
    ],
)
def test_numbers_of_positions_and_footnote_marks_are_no_part_of_a_title(titles, bare):
    assert cleaned(*titles) == bare


@pytest.mark.parametrize(
    "titles",
    [
        ("Registered Nurse II", "Porter 2"),
        ("340B Coordinator", "Porter", "Ward Clerk"),  # one number is part of a name
        ("3 West Charge Nurse", "4 East Charge Nurse"),
        ("Nurse (Band 5)", "Nurse (Band 6)"),
        ("1234", "5678"),
        ("", "*"),
    ],
)
def test_what_belongs_to_a_title_stays(titles):
    assert cleaned(*titles) == list(titles)
