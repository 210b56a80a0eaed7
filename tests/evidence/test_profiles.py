"""Profiles: unique plain names, a known occupation each, and titles that agree with the rest."""

import csv
import shutil
from collections import Counter, defaultdict
from functools import cache
from importlib.resources import files
from pathlib import Path

import pytest

from desktop.evidence.loading import load_evidence
from desktop.evidence.profiles import GRADES, load_profile_titles, load_profiles
from desktop.evidence.vocabulary import load_vocabulary
from desktop.tables.refusal import Refusal

FOLDER = Path(str(files("assets") / "evidence"))
LOCALES = ("en-US", "en-GB")

# Issue 3, point 4: the families, and jobs that must be among them.
EXPECTED = {
    "coding": {"entry_coder", "outpatient_coder", "inpatient_coder", "coding_auditor"},
    "records": {"him_technician", "release_clerk", "records_clerk", "tumor_registrar"},
    "revenue_cycle": {"biller", "ar_specialist", "denials_specialist", "payment_poster"},
    "registration": {"registrar", "prior_authorization", "scheduler", "call_center_agent"},
    "ward_office": {"unit_clerk", "medical_secretary"},
    "documentation": {"transcriptionist", "medical_scribe"},
}


@cache
def profiles():
    return load_profiles()


@cache
def titles():
    return load_profile_titles(profiles())


@cache
def vocabulary():
    found = defaultdict(set)
    for alias in load_vocabulary().aliases:
        found[alias.title].add((alias.country, alias.code))
    return found


@pytest.fixture
def base(tmp_path):
    for name in ("profiles.csv", "profile_titles.csv"):
        shutil.copy(FOLDER / name, tmp_path / name)
    return tmp_path


def append(base, name, row):
    with (base / name).open("a", encoding="utf-8", newline="\n") as file:
        file.write(row + "\n")


def test_there_are_at_least_eighty_profiles_and_the_first_families_are_among_them():
    assert len(profiles()) >= 80
    families = defaultdict(set)
    for profile in profiles().values():
        families[profile.family].add(profile.key)
    for family, keys in EXPECTED.items():
        assert keys <= families[family]


def test_every_profile_stands_below_a_hospital_occupation():
    known = load_evidence().occupations
    assert [p.key for p in profiles().values() if p.code not in known] == []


@pytest.mark.parametrize("locale", LOCALES)
def test_no_name_is_used_twice_for_profiles_or_occupations(locale):
    names = [profile.names[locale].casefold() for profile in profiles().values()]
    names += [o.names[locale].casefold() for o in load_evidence().occupations.values()]
    assert [name for name, count in Counter(names).items() if count > 1] == []


@pytest.mark.parametrize("locale", LOCALES)
def test_names_are_short_trimmed_and_in_sentence_case(locale):
    keep = {"AI", "CT", "MRI", "MDT"}
    for profile in profiles().values():
        name = profile.names[locale]
        assert len(name) <= 40
        first, *rest = name.split(" ")
        assert first[0].isupper(), name
        assert all(word.islower() or word in keep for word in rest), name


def test_every_grade_is_used_and_an_entry_seat_is_at_entry_grade():
    assert {profile.grade for profile in profiles().values()} == set(GRADES)
    seats = [profile for profile in profiles().values() if profile.entry_seat]
    assert len(seats) >= 12
    assert {profile.grade for profile in seats} == {"entry"}


def test_every_profile_has_at_least_four_titles_each_written_once():
    counts = Counter(title.profile for title in titles())
    assert [key for key in profiles() if counts[key] < 4] == []
    pairs = Counter((title.title, title.country) for title in titles())
    assert [pair for pair, count in pairs.items() if count > 1] == []


def test_titles_are_plain_words_in_lower_case():
    for title in titles():
        assert title.title == " ".join(title.title.lower().split())


def test_no_title_stands_for_another_occupation_in_the_vocabulary():
    shared = 0
    for title in titles():
        for country, code in vocabulary().get(title.title, ()):
            if title.country and country and title.country != country:
                continue
            shared += 1
            assert code == profiles()[title.profile].code, title
    assert shared > 500


def test_the_tables_are_written_as_the_reader_reads_them():
    with (FOLDER / "profiles.csv").open(encoding="utf-8", newline="") as file:
        assert [row["key"] for row in csv.DictReader(file)] == list(profiles())


@pytest.mark.parametrize(
    ("name", "row", "key"),
    [
        ("profiles.csv", "new,29-2072.00,coding,junior,0,New coder,", "unknown_word"),
        ("profiles.csv", "new,29-2072.00,coding,entry,maybe,New coder,", "not_yes_no"),
        ("profiles.csv", "new,29-2072.00,coding,entry,0,,New coder", "empty"),
        ("profiles.csv", "biller,43-3021.00,coding,entry,0,New biller,", "duplicate"),
        ("profile_titles.csv", "new coder,,nobody", "unknown_key"),
        ("profile_titles.csv", "new coder,FR,biller", "unknown_word"),
    ],
)
def test_a_broken_row_is_refused_by_name(base, name, row, key):
    append(base, name, row)
    with pytest.raises(Refusal) as caught:
        load_profile_titles(load_profiles(base), base)
    assert caught.value.key == f"refusal.evidence.{key}"
    assert caught.value.values["file"] == name


def test_a_triage_nurse_is_of_the_telephone_only_where_the_title_says_so():
    known = {one.title: one.profile for one in titles()}
    assert "triage nurse" not in known
    assert known["telephone triage nurse"] == "telehealth_nurse"
    assert known["case manager"] == "nurse_case_manager"
