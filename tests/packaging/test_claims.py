"""Building the claims: our sentences, the catalogue's facts, and nothing taken for read."""

import csv
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "packaging" / "evidence" / "claims.py"
SOURCES = ROOT / ".." / "shared" / "evidence"
SHIPPED = ROOT / "assets" / "evidence" / "claims.csv"
FACTS = ("strength", "supporting_address", "checked", "against_address", "against_checked")


@pytest.fixture
def building(monkeypatch):
    spec = spec_from_file_location("build_claims", BUILD)
    module = module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "build_claims", module)
    spec.loader.exec_module(module)
    return module


def shipped():
    with SHIPPED.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def catalogue(folder, rows):
    with (folder / "claims.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, ("id", "claim", *FACTS))
        writer.writeheader()
        writer.writerows(dict.fromkeys(FACTS, "") | row for row in rows)
    return folder


def words(folder, building, monkeypatch, **changes):
    facts = ("strength", "address", "checked", "against_address", "against_checked")
    row = {"key": "C01", "en-US": "Ours.", **dict.fromkeys(facts, "")}
    path = folder / "claim_words.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(row))
        writer.writeheader()
        writer.writerow(row | changes)
    monkeypatch.setattr(building, "WORDS", path)


def test_facts_come_from_the_catalogue_and_sentences_do_not(tmp_path, building, monkeypatch):
    known = {"id": "C01", "claim": "Theirs.", "strength": "P", "checked": "page read",
             "supporting_address": "https://example.org"}  # fmt: skip
    words(tmp_path, building, monkeypatch)
    (row,) = building.build_claims(catalogue(tmp_path, [known]))["claims.csv"]
    assert row["en-US"] == "Ours."
    assert "Theirs." not in row.values()
    assert (row["strength"], row["address"]) == ("P", "https://example.org")
    assert row["verified"] == "1"


@pytest.mark.parametrize("checked", ["article only", "title and abstract only", "judgement"])
def test_what_nobody_read_is_not_verified(tmp_path, building, monkeypatch, checked):
    words(tmp_path, building, monkeypatch)
    known = {"id": "C01", "strength": "P", "checked": checked}
    (row,) = building.build_claims(catalogue(tmp_path, [known]))["claims.csv"]
    assert row["verified"] == "0"


def test_a_claim_of_the_catalogue_without_words_stops_the_build(tmp_path, building, monkeypatch):
    words(tmp_path, building, monkeypatch, checked="idea")
    with pytest.raises(SystemExit, match="C09"):
        building.build_claims(catalogue(tmp_path, [{"id": "C09"}]))


def test_words_that_rest_on_nothing_stop_the_build(tmp_path, building, monkeypatch):
    words(tmp_path, building, monkeypatch)
    with pytest.raises(SystemExit, match="how far it was checked"):
        building.build_claims(catalogue(tmp_path, []))


def test_a_folder_without_a_catalogue_changes_nothing(tmp_path, building):
    assert building.build_claims(tmp_path) == {}


def test_the_shipped_table_holds_our_words_as_they_stand(building):
    with building.WORDS.open(encoding="utf-8", newline="") as file:
        ours = list(csv.DictReader(file))
    texts = ("key", "concepts", "country", "source", "date", "en-US", "en-GB", "against")
    assert [[row[text] for text in texts] for row in shipped()] == [
        [row[text] for text in texts] for row in ours
    ]


def test_the_shipped_table_is_what_the_catalogue_gives(building):
    if not (SOURCES / "claims.csv").exists():
        pytest.skip("the catalogue claims.csv is not beside the project")
    assert shipped() == building.build_claims(SOURCES)["claims.csv"]


def test_no_sentence_of_the_catalogue_was_taken_over():
    if not (SOURCES / "claims.csv").exists():
        pytest.skip("the catalogue claims.csv is not beside the project")
    with (SOURCES / "claims.csv").open(encoding="utf-8-sig", newline="") as file:
        theirs = {text.lower().rstrip(".") for row in csv.DictReader(file)
                  for text in (row["claim"], row["against"]) if text}  # fmt: skip
    for row in shipped():
        for column in ("en-US", "en-GB", "against", "against_en-GB"):
            assert row[column].lower().rstrip(".") not in theirs or not row[column]
