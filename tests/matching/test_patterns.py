"""Patterns: the more exact before the general, and a table without contradictions."""

import csv
from importlib.resources import files

import pytest

from desktop.evidence.title_words import fold_word
from desktop.evidence.vocabulary import load_vocabulary
from desktop.matching.patterns import best_by_code, fitting_patterns

FOLDER = files("assets") / "evidence" / "vocabulary"


@pytest.fixture(scope="module")
def patterns():
    return load_vocabulary().patterns


@pytest.fixture
def first(read, knowledge):
    def first(title, country="US"):
        hits = best_by_code(fitting_patterns(read(title, country), country, knowledge))
        return next(iter(hits), None)

    return first


@pytest.mark.parametrize(
    ("title", "country", "code"),
    [
        ("Nurse", "US", "29-1141.00"),
        ("Nurse Manager", "US", "11-9111.00"),
        ("Nurse Educator", "US", "25-1072.00"),
        ("Nursing Assistant", "US", "31-1131.00"),
        ("Physical Therapist", "US", "29-1123.00"),
        ("Physical Therapist Assistant", "US", "31-2021.00"),
        ("Consultant Cardiologist", "UK", "29-1212.00"),
        ("Consultant", "UK", "29-1229.00"),
        ("Human Resources Consultant", "UK", "13-1071.00"),
        ("Clinical Support Worker", "UK", "31-1131.00"),
        ("Clinical Support Worker (Physiotherapy)", "UK", "31-2022.00"),
        ("Infirmière auxiliaire", "CA", "29-2061.00"),
    ],
)
def test_the_more_exact_pattern_goes_first(first, title, country, code):
    assert first(title, country) == code


def test_one_word_cannot_meet_two_groups(first):
    assert first("Assistant") is None


def test_a_pattern_of_another_country_does_not_fit(first):
    assert first("Consultant", "US") is None


def test_every_code_can_be_learned_or_is_a_refusal(patterns, knowledge):
    assert {p.code for p in patterns} <= {*knowledge.learned, "NONE"}


def test_no_two_patterns_contradict(patterns):
    seen = {}
    for pattern in patterns:
        key = (
            frozenset(map(fold_word, pattern.head)),
            frozenset(frozenset(map(fold_word, group)) for group in pattern.groups),
            frozenset(pattern.without),
            pattern.country,
        )
        assert seen.setdefault(key, pattern.code) == pattern.code, pattern


def test_every_row_has_the_five_columns():
    for name in ("patterns.csv", "abbreviations.csv"):
        text = (FOLDER / name).read_text(encoding="utf-8")
        lines = [line for line in text.splitlines() if line and not line.startswith("#")]
        assert {len(row) for row in csv.reader(lines)} == {5}, name
