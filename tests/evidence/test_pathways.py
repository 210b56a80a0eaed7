"""Pathways: every way leads somewhere real, says what it asks for, and starts with a small step."""

import shutil
from collections import Counter, defaultdict
from functools import cache
from importlib.resources import files
from pathlib import Path

import pytest

from desktop.evidence.emerging import MATURITIES
from desktop.evidence.loading import load_evidence
from desktop.evidence.pathways import GATES, load_pathways
from desktop.evidence.programmes import offered_in
from desktop.tables.refusal import Refusal
from reports.wording import LOCALES, wording_for

FOLDER = Path(str(files("assets") / "evidence"))
TABLES = (
    "pathways.csv", "emerging.csv", "profiles.csv", "programmes.csv", "programme_words.csv",
    "occupations.csv",
)  # fmt: skip
DEGREES = {"two_year_degree", "bachelor_degree", "graduate_degree"}

# Issue 6, point 3: who must be able to go where.
ASKED_FOR = {
    "clinical_coder": {"coding_auditor", "cdi_specialist"},
    "coding_auditor": {"ai_auditor"},
    "him_technician": {"data_quality_analyst", "tumor_registrar"},
    "prior_authorization": {"denials_specialist", "29-2099.08"},
    "registrar": {"patient_navigator", "31-9097.00"},
    "biller": {"revenue_integrity", "financial_counselor"},
    "transcriptionist": {"note_quality_reviewer", "31-9092.00"},
    "29-1141.00": {"nurse_informaticist", "ai_medical_trainer", "29-1171.00"},
    "29-2034": {"29-2035.00", "29-2032.00", "imaging_ai_lead"},
    "29-122": {"physician_informaticist", "model_alignment_clinician"},
    "31-1131": {"29-2061.00"},
    "29-2052": {"pharmacy_informatics_technician", "31-9093.00"},
}


@cache
def pathways():
    return load_pathways()


@cache
def by_source():
    found = defaultdict(list)
    for row in pathways().rows:
        for source in row.sources:
            found[source].append(row)
    return found


@pytest.fixture
def base(tmp_path):
    for name in TABLES:
        shutil.copy(FOLDER / name, tmp_path / name)
    return tmp_path


def test_at_least_sixty_sources_have_all_three_lanes_in_both_countries():
    for country in ("US", "UK"):
        lanes = {
            source: {row.lane for row in rows if row.country in {None, country}}
            for source, rows in by_source().items()
        }
        assert sum(len(found) == 3 for found in lanes.values()) >= 60


@pytest.mark.parametrize("source", sorted(ASKED_FOR))
def test_the_ways_the_project_was_asked_for_are_there(source):
    assert ASKED_FOR[source] <= {row.target for row in by_source()[source]}


def test_every_source_has_one_way_to_stay_in_each_country():
    for source, rows in by_source().items():
        for country in ("US", "UK"):
            stays = [r for r in rows if r.lane == "reshape" and r.country in {None, country}]
            assert len(stays) == 1, (source, country)
            assert stays[0].target == ""
            assert stays[0].title["en-US"].startswith("Stay: ")


def test_no_source_has_the_same_way_twice():
    for source, rows in by_source().items():
        ways = Counter(
            (country, row.lane, row.target or row.title["en-US"])
            for row in rows
            for country in ("US", "UK")
            if row.country in {None, country}
        )
        assert [way for way, count in ways.items() if count > 1] == [], source


def test_a_degree_never_comes_without_a_time():
    for row in pathways().rows:
        if DEGREES & set(row.gates):
            assert row.months, row.id
            assert row.months[1] >= 24, row.id


def test_every_way_says_what_kind_of_gate_it_has():
    assert [row.id for row in pathways().rows if not row.gates] == []
    for row in pathways().rows:
        if "none" in row.gates:
            assert row.gates == ("none",), row.id


def test_a_programme_of_a_country_stands_on_a_way_of_that_country():
    for row in pathways().rows:
        for key in row.programmes:
            programme = pathways().programmes[key]
            countries = [row.country] if row.country else ["US", "UK"]
            assert any(offered_in(programme, country) for country in countries), (row.id, key)


def test_only_a_confirmed_gate_is_called_evidence():
    for row in pathways().rows:
        if row.basis == "evidence":
            first = [pathways().programmes[key] for key in row.programmes]
            assert any("prerequisite" in p.confirmed or "duration" in p.confirmed for p in first), (
                row.id
            )


def test_no_way_leads_a_physician_to_a_step_that_is_not_their_own():
    clinical = {"physician_informaticist", "model_alignment_clinician"}
    clinical |= {"clinical_ai_validation_lead", ""}
    for source, rows in by_source().items():
        if source.startswith("29-12") or source in {
            "resident_physician",
            "physician_informaticist",
        }:
            assert {row.target for row in rows} <= clinical, source


def test_every_emerging_role_carries_its_risks_its_gates_and_what_speaks_against_it():
    known = pathways().emerging
    assert {"ai_medical_trainer", "ai_auditor", "model_alignment_clinician"} <= set(known)
    assert {role.maturity for role in known.values()} <= set(MATURITIES)
    assert all(role.claims and role.programmes for role in known.values())
    assert all(role.code in load_evidence().occupations for role in known.values())


def test_nothing_is_called_board_certified_that_has_no_board():
    assert [r.key for r in pathways().emerging.values() if r.maturity == "board_certified"] == []


@pytest.mark.parametrize("locale", LOCALES)
def test_every_gate_and_maturity_has_its_words(locale):
    words = wording_for(locale)
    assert all(words.has(f"gate.{gate}") for gate in GATES)
    assert all(words.has(f"maturity.{mark}") for mark in MATURITIES)


def test_a_way_is_found_by_its_id():
    assert pathways().row("biller.reshape.post").sources[0] == "biller"
    with pytest.raises(KeyError):
        pathways().row("nobody.reshape.post")


def change(base, name, old, new):
    path = base / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8", newline="\n")


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("entry_coder.reshape.post,entry_coder,,reshape", "x,nobody,,reshape", "unknown_key"),
        ("entry_coder,,reshape", "entry_coder,,upwards", "unknown_word"),
        ("entry_coder,,reshape", "entry_coder,FR,reshape", "unknown_word"),
        ("deepen,specimen_processor", "deepen,nobody", "unknown_key"),
        ("deepen,specimen_processor,", "deepen,specimen_processor,A title", "both"),
        ("P009|P017", "P009|P999", "unknown_key"),
        ("local_training", "good_luck", "unknown_word"),
        (",0,0,judgement", ",3,0,judgement", "out_of_range"),
        (",0,0,judgement", ",0,,judgement", "out_of_range"),
        (",0,0,judgement", ",0,0,hope", "unknown_word"),
        ("entry_coder.oversee.post", "entry_coder.reshape.post", "duplicate"),
    ],
)
def test_a_broken_way_is_refused_by_name(base, old, new, key):
    change(base, "pathways.csv", old, new)
    with pytest.raises(Refusal) as caught:
        load_pathways(base)
    assert caught.value.key == f"refusal.evidence.{key}"
    assert caught.value.values["file"] == "pathways.csv"
    for locale in LOCALES:
        assert "pathways.csv" in wording_for(locale).say(caught.value.key, **caught.value.values)


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("early_posts", "rumour", "unknown_word"),
        ("P040|P041", "P999", "unknown_key"),
        ("ai_auditor,", "ai_medical_trainer,", "duplicate"),
    ],
)
def test_a_broken_emerging_role_is_refused_by_name(base, old, new, key):
    change(base, "emerging.csv", old, new)
    with pytest.raises(Refusal) as caught:
        load_pathways(base)
    assert caught.value.key == f"refusal.evidence.{key}"
    assert caught.value.values["file"] == "emerging.csv"


def test_a_role_without_its_counter_evidence_is_refused(base):
    text = pathways().emerging["ai_medical_trainer"].against["en-US"]
    change(base, "emerging.csv", f'"{text}"' if "," in text else text, "")
    with pytest.raises(Refusal) as caught:
        load_pathways(base)
    assert caught.value.values["column"] == "against"
