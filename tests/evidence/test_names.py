"""Plain display names: complete, unique, short, and as people in a hospital say them."""

import csv
from collections import Counter
from importlib.resources import files
from pathlib import Path

import pytest

LOCALES = ("en-US", "en-GB")
SOURCE = Path(__file__).parents[2] / ".." / "shared" / "evidence" / "hospital_occupations.csv"


def rows():
    text = (files("assets") / "evidence" / "names.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


NAMES = {row["code"]: row for row in rows()}


def test_every_core_occupation_has_a_name_and_nothing_else_has():
    if not SOURCE.exists():
        pytest.skip("the source table hospital_occupations.csv is not beside the project")
    with SOURCE.open(encoding="utf-8", newline="") as file:
        core = {row["onet"] for row in csv.DictReader(file) if row["core_hospital"] == "1"}
    assert set(NAMES) == core


def test_the_table_is_sorted_by_code_with_one_row_each():
    codes = [row["code"] for row in rows()]
    assert codes == sorted(set(codes))


@pytest.mark.parametrize("locale", LOCALES)
def test_no_two_occupations_share_a_name(locale):
    counts = Counter(row[locale].casefold() for row in rows())
    assert [name for name, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("locale", LOCALES)
def test_names_are_short_trimmed_and_in_sentence_case(locale):
    keep = {"IT", "MRI", "HVAC"}
    for row in rows():
        name = row[locale]
        assert 0 < len(name) <= 40, name
        assert name == " ".join(name.split())
        first, *rest = name.split()
        assert first[0].isupper(), name
        assert all(word.islower() or word in keep for word in rest), name


@pytest.mark.parametrize("locale", LOCALES)
def test_names_are_singular_and_never_the_official_phrase(locale):
    for row in rows():
        name = row[locale]
        for official in ("Except", "All Other", "First-Line", " and Related"):
            assert official.lower() not in name.lower(), name
        last = name.split(" (")[0].split()[-1]
        assert last[-1] != "s", name


def test_british_names_use_british_spelling():
    american = ("counselor", "pediatric", "orthopedic", "anesth", "gynecolog", "center", "authoriz")
    found = [row["en-GB"] for row in rows() for part in american if part in row["en-GB"].lower()]
    assert found == []


@pytest.mark.parametrize(
    ("code", "american", "british"),
    [
        ("31-1131.00", "Nursing assistant", "Healthcare assistant"),
        ("29-1141.00", "Registered nurse", "Registered nurse"),
        ("29-1141.03", "Critical care nurse", "Critical care nurse"),
        ("43-4111.00", "Registration clerk", "Patient registration clerk"),
        ("43-9041.00", "Claims and prior authorization clerk", "Claims and authorisation clerk"),
        ("29-1123.00", "Physical therapist", "Physiotherapist"),
        ("29-2034.00", "Radiologic technologist", "Radiographer"),
        ("31-1132.00", "Patient transporter or orderly", "Porter"),
    ],
)
def test_everyday_names_are_the_ones_people_say(code, american, british):
    assert (NAMES[code]["en-US"], NAMES[code]["en-GB"]) == (american, british)
