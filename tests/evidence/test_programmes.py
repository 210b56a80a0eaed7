"""Programmes: facts with a source, open points marked, and old checks that stop counting."""

import shutil
from datetime import date
from functools import cache
from importlib.resources import files
from pathlib import Path

import pytest

from desktop.evidence.loading import load_evidence
from desktop.evidence.programmes import (
    COST_BANDS,
    daggers,
    expired,
    load_programmes,
    offered_in,
    unconfirmed,
)
from desktop.tables.refusal import Refusal

FOLDER = Path(str(files("assets") / "evidence"))
CHECKED = date(2026, 11, 23)
LOCALES = ("en-US", "en-GB")


@cache
def programmes():
    return load_programmes()


@pytest.fixture
def base(tmp_path):
    for name in ("programmes.csv", "programme_words.csv"):
        shutil.copy(FOLDER / name, tmp_path / name)
    return tmp_path


def append(base, name, row):
    with (base / name).open("a", encoding="utf-8", newline="\n") as file:
        file.write(row + "\n")


def test_seventy_one_programmes_each_with_a_page():
    assert len(programmes()) == 71
    for programme in programmes().values():
        assert programme.source_url.startswith(("http://", "https://"))
        assert programme.last_checked == CHECKED


@pytest.mark.parametrize("missing", ["P030", "P045", "P046", "P048", "P050"])
def test_what_has_no_source_is_not_there(missing):
    assert missing not in programmes()


def test_a_third_party_confirms_nothing():
    found = [p for p in programmes().values() if p.source_kind == "third_party"]
    assert len(found) >= 10
    assert [p.id for p in found if p.confirmed] == []


@pytest.mark.parametrize(
    ("key", "open_points"),
    [
        ("P001", ("duration", "cost")),  # eligibility from AHIMA's page, exam from elsewhere
        ("P010", ("prerequisite", "cost")),  # the exam page tells the format only
        ("P018", ("cost",)),  # three years as an accredited coder: NHS England's own page
        ("P033", ("prerequisite",)),
        ("P040", ("prerequisite", "duration")),
        ("P056", ("duration", "cost")),
        ("P061", ("duration", "cost")),  # the fee page has no date
        ("P063", ("cost",)),
        ("P037", ("prerequisite", "duration", "cost")),
    ],
)
def test_the_dagger_stands_at_what_the_issuer_does_not_confirm(key, open_points):
    assert unconfirmed(programmes()[key]) == open_points


def test_almost_no_fee_is_confirmed():
    sure = {p.id for p in programmes().values() if "cost" in p.confirmed}
    assert sure == {"P032", "P033", "P040"}


def test_twelve_months_later_everything_is_open_again():
    months = int(load_evidence().method.numbers["programmes"]["oldest_months"])
    one = programmes()["P063"]
    assert not expired(one, date(2027, 11, 23), months)
    assert daggers(one, date(2027, 11, 23), months) == ("cost",)
    assert expired(one, date(2027, 11, 24), months)
    assert daggers(one, date(2027, 11, 24), months) == ("prerequisite", "duration", "cost")


def test_a_check_at_the_end_of_a_month_expires_at_the_end_of_a_shorter_one(base):
    path = base / "programmes.csv"
    text = path.read_text(encoding="utf-8").replace("2026-11-23", "2026-08-31", 1)
    path.write_text(text, encoding="utf-8", newline="\n")
    one = load_programmes(base)["P001"]
    assert not expired(one, date(2027, 2, 28), 6)
    assert expired(one, date(2027, 3, 1), 6)


def test_each_country_sees_its_own_programmes_and_those_for_everybody():
    seen = {
        country: {p.id for p in programmes().values() if offered_in(p, country)}
        for country in ("US", "UK")
    }
    assert {"P001", "P056", "P040", "P021"} <= seen["US"]
    assert {"P018", "P063", "P065", "P040", "P021"} <= seen["UK"]
    assert not {"P018", "P033"} & seen["US"]
    assert not {"P001", "P009"} & seen["UK"]
    assert not {"P035", "P036"} & (seen["US"] | seen["UK"])


def test_every_cost_band_has_its_words_in_both_locales():
    from reports.wording import wording_for  # noqa: PLC0415 - only this test needs words

    for locale in LOCALES:
        assert all(wording_for(locale).has(f"cost.{band}") for band in COST_BANDS)


@pytest.mark.parametrize("locale", LOCALES)
def test_labels_are_short_and_nobody_else_has_them(locale):
    labels = [p.label[locale] for p in programmes().values()]
    assert len(set(labels)) == len(labels)
    assert all(len(label) <= 40 for label in labels)


FACTS = "P999,Name,,Issuer,US,A,name,official,Title,https://example.org,2026-11-23"
OURS = "P999,New label,,,None.,,One exam.,,,"


@pytest.mark.parametrize(
    ("name", "row", "key"),
    [
        ("programmes.csv", FACTS, "unknown_key"),
        ("programme_words.csv", OURS, "unknown_key"),
        ("programmes.csv", FACTS.replace("P999", "P001"), "duplicate"),
    ],
)
def test_a_programme_without_its_other_half_is_refused(base, name, row, key):
    append(base, name, row)
    with pytest.raises(Refusal) as caught:
        load_programmes(base)
    assert caught.value.key == f"refusal.evidence.{key}"
    assert caught.value.values["file"] == name


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        (",US,A,", ",Mars,A,", "unknown_word"),
        (",US,A,", ",,A,", "empty"),
        (",US,A,", ",US,cheap,", "unknown_word"),
        (",official,", ",rumour,", "unknown_word"),
        (",name,official", ",everything,official", "unknown_word"),
        ("2026-11-23", "last week", "not_a_date"),
    ],
)
def test_a_broken_fact_is_refused_by_name(base, old, new, key):
    append(base, "programmes.csv", FACTS.replace(old, new))
    append(base, "programme_words.csv", OURS)
    with pytest.raises(Refusal) as caught:
        load_programmes(base)
    assert caught.value.key == f"refusal.evidence.{key}"


def test_what_a_hospital_sets_up_itself_takes_no_dagger():
    months = 12
    own = [p for p in load_programmes().values() if p.issuer == "the hospital"]
    assert own
    for one in own:
        assert unconfirmed(one)  # nobody outside confirms it, and nobody could
        assert daggers(one, date(2030, 1, 1), months) == ()
