"""Vocabulary tables: our own hospital titles name known occupations and never contradict."""

import csv
import re
from collections import Counter, defaultdict
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

import pytest

from desktop.evidence.title_words import bag_key, plain_words

EVIDENCE = Path(str(files("assets") / "evidence"))
TABLES = sorted((EVIDENCE / "vocabulary").glob("titles_*.csv"))
OUTSIDE = EVIDENCE / "vocabulary" / "titles_outside_core.csv"
COUNTRIES = {"", "US", "UK", "CA"}
REFUSED = "NONE"
# first a letter or digit, then words with hyphens and apostrophes, accents for French
TITLE = re.compile(r"[a-z0-9à-öø-ÿœ][a-z0-9à-öø-ÿœ' -]*")
# The same words in another order are another job; the matcher tells them apart by their order.
ORDER_MATTERS = {"assistant physician", "associate physician", "head nurse"}


class Row(NamedTuple):
    title: str
    code: str
    country: str
    note: str


def read_rows(table):
    lines = table.read_text(encoding="utf-8").splitlines()
    return [Row(**row) for row in csv.DictReader(lines)]


@cache
def rows():
    return tuple(row for table in TABLES for row in read_rows(table))


@cache
def occupations():
    lines = (EVIDENCE / "occupations.csv").read_text(encoding="utf-8").splitlines()
    table = csv.DictReader(line for line in lines if line and not line.startswith("#"))
    return frozenset(row["code"] for row in table)


@cache
def by_title():
    return {(row.title, row.country): row for row in rows()}


def found(title, country=""):
    return by_title().get((title, country)) or by_title()[title, ""]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_a_table_has_exactly_the_four_columns(table):
    header = table.read_text(encoding="utf-8").split("\n", 1)[0]
    assert header == "title,code,country,note"


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_a_table_is_written_with_unix_lines_and_ends_with_one(table):
    content = table.read_bytes()
    assert b"\r" not in content
    assert content.endswith(b"\n")


def test_every_code_is_an_occupation_of_the_evidence_base_or_a_refusal():
    inside = [row for table in TABLES if table != OUTSIDE for row in read_rows(table)]
    assert {row.code for row in inside} - occupations() == {REFUSED}


def test_a_title_outside_the_evidence_base_names_its_occupation_where_there_is_one():
    codes = {row.code for row in read_rows(OUTSIDE)} - {REFUSED}
    assert codes
    assert not codes & occupations(), "the evidence base holds these now"
    assert [code for code in codes if not re.fullmatch(r"\d\d-\d{4}\.\d\d", code)] == []


def test_every_country_is_known():
    assert {row.country for row in rows()} == COUNTRIES


def test_no_title_stands_twice_in_one_country():
    counts = Counter((row.title, row.country) for row in rows())
    assert [key for key, count in counts.items() if count > 1] == []


def test_a_title_of_everywhere_differs_from_a_national_one_only_with_a_note():
    silent = [
        row.title
        for row in rows()
        if row.country
        and (everywhere := by_title().get((row.title, "")))
        and row.code != everywhere.code
        and not (row.note or everywhere.note)
    ]
    assert silent == []


def test_no_national_row_repeats_what_is_true_everywhere():
    repeated = [
        row.title
        for row in rows()
        if row.country
        and (everywhere := by_title().get((row.title, "")))
        and row.code == everywhere.code
    ]
    assert repeated == []


def test_the_same_words_in_any_order_mean_one_occupation():
    codes = defaultdict(set)
    for row in rows():
        codes[bag_key(plain_words(row.title)), row.country].add(row.code)
    torn = {words for (words, _), found_codes in codes.items() if len(found_codes) > 1}
    assert torn <= ORDER_MATTERS


def test_titles_are_plain_lower_case_words():
    assert [row.title for row in rows() if row.title != row.title.lower()] == []
    assert [row.title for row in rows() if not TITLE.fullmatch(row.title)] == []


def test_titles_hold_no_stray_spaces_and_no_word_twice_in_a_row():
    assert [row.title for row in rows() if row.title != " ".join(row.title.split())] == []
    assert [row.title for row in rows() if re.search(r"\b(\w+) \1\b", row.title)] == []


def test_there_are_at_least_six_thousand_titles_with_an_occupation():
    assert sum(row.code != REFUSED for row in rows()) >= 6000


def test_every_occupation_has_at_least_three_titles():
    counts = Counter(row.code for row in rows())
    assert sorted(code for code in occupations() if counts[code] < 3) == []


def test_each_country_has_titles_of_its_own():
    counts = Counter(row.country for row in rows())
    assert counts["UK"] >= 200
    assert counts["CA"] >= 1000
    assert counts["US"] >= 5


@pytest.mark.parametrize(
    ("title", "country", "code"),
    [
        ("patient access representative", "US", "43-4111.00"),
        ("patient care technician", "US", "31-1131.00"),
        ("healthcare assistant", "UK", "31-1131.00"),
        ("clinical support worker", "UK", "31-1131.00"),
        ("case manager", "US", "29-1141.00"),
        ("social work case manager", "US", "21-1022.00"),
        ("unit clerk", "US", "43-6013.00"),
        ("ward clerk", "UK", "43-6013.00"),
        ("monitor technician", "US", "29-2099.00"),
        ("prior authorization specialist", "US", "43-9041.00"),
        ("insurance verification specialist", "US", "43-9041.00"),
        ("sterile processing supervisor", "US", "31-9093.00"),
        ("resident physician", "US", "29-1229.00"),
        ("nursing supervisor", "US", "29-1141.00"),
        ("clinical research coordinator", "US", "11-9121.01"),
        ("nurse educator", "US", "25-1072.00"),
        ("perfusionist", "US", "29-2031.00"),
        ("dialysis technician", "US", "29-2099.00"),
        ("anesthesia technician", "US", "29-2099.00"),
        ("operating department practitioner", "UK", "29-2055.00"),
        ("child life specialist", "US", "29-1129.00"),
        ("patient safety officer", "UK", "29-9099.00"),
        ("mortuary technician", "UK", "31-9099.00"),
        ("credentialing specialist", "US", "13-1071.00"),
        ("laundry manager", "UK", "51-6011.00"),
        ("food service worker", "US", "35-3041.00"),
        ("environmental services worker", "US", "37-2012.00"),
        ("midwife", "UK", "29-1161.00"),
        ("midwife", "CA", "29-9099.01"),
        ("nurse consultant", "UK", "29-1141.04"),
        ("advanced nurse practitioner", "UK", "29-1171.00"),
        ("medical microbiologist", "CA", "29-1222.00"),
        ("billing supervisor", "US", "43-1011.00"),
    ],
)
def test_a_house_rule_holds_and_says_why(title, country, code):
    row = found(title, country)
    assert row.code == code
    assert row.note


@pytest.mark.parametrize(
    ("title", "in_the_us", "in_the_uk"),
    [
        ("registrar", "43-4111.00", "29-1229.00"),
        ("consultant", REFUSED, "29-1229.00"),
        ("administrator", REFUSED, "43-6014.00"),
        ("anesthetist", "29-1151.00", "29-1211.00"),
    ],
)
def test_a_title_may_be_another_job_across_the_atlantic(title, in_the_us, in_the_uk):
    assert found(title, "US").code == in_the_us
    assert found(title, "UK").code == in_the_uk


@pytest.mark.parametrize(
    "title",
    [
        "coordinator", "associate", "manager", "specialist", "technician", "supervisor",
        "assistant", "team lead", "analyst", "officer", "director", "program manager", "therapist",
        "advisor", "representative", "administrator",
    ],
)  # fmt: skip
def test_a_bare_generic_title_is_refused(title):
    assert by_title()[title, ""].code == REFUSED


def test_every_refusal_says_why():
    assert [row.title for row in rows() if row.code == REFUSED and not row.note] == []


@pytest.mark.parametrize(
    ("she", "he"),
    [
        ("infirmière", "infirmier"),
        ("infirmière auxiliaire", "infirmier auxiliaire"),
        ("préposée aux bénéficiaires", "préposé aux bénéficiaires"),
        ("travailleuse sociale", "travailleur social"),
        ("agente administrative", "agent administratif"),
        ("pharmacienne", "pharmacien"),
    ],
)
def test_french_titles_stand_in_both_genders(she, he):
    assert found(she, "CA").code == found(he, "CA").code != REFUSED
