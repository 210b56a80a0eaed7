"""Building the programmes: what counts as confirmed, and what is not taken over."""

import csv
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "packaging" / "evidence" / "programmes.py"
SOURCES = ROOT / ".." / "shared" / "evidence"


def build(folder):
    spec = spec_from_file_location("build_programmes", BUILD)
    module = module_from_spec(spec)
    sys.modules["build_programmes"] = module
    spec.loader.exec_module(module)
    return module.build_programmes(folder)


def catalogue(tmp_path, **changes):
    row = {
        "id": "P001",
        "exact_name": "A course",
        "abbrev": "-",
        "issuing_body": "A body",
        "country": "US/intl",
        "cost_band": "A",
        "source_title": "A page",
        "source_url": "https://example.org",
        "source_kind": "official page",
        "confirmed_fields": "name;eligibility;fee",
        "unconfirmed_fields": "-",
    } | changes
    path = tmp_path / "programmes.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(row))
        writer.writeheader()
        writer.writerow(row)
    return tmp_path


def confirmed(tmp_path, **changes):
    (row,) = build(catalogue(tmp_path, **changes))["programmes.csv"]
    return row["confirmed"]


def test_remarks_become_fields_and_countries_become_places(tmp_path):
    (row,) = build(catalogue(tmp_path))["programmes.csv"]
    assert row["confirmed"] == "cost|name|prerequisite"
    assert row["places"] == "US|intl"
    assert row["abbreviation"] == ""
    assert row["last_checked"] == "2026-11-23"


def test_what_is_still_open_is_not_confirmed(tmp_path):
    assert confirmed(tmp_path, unconfirmed_fields="current fee") == "name|prerequisite"


def test_what_only_a_third_party_says_is_not_confirmed(tmp_path):
    assert confirmed(tmp_path, source_kind="third party") == ""
    assert confirmed(tmp_path, confirmed_fields="name;fee (third party)") == "name"


def test_a_row_may_give_its_own_date(tmp_path):
    (row,) = build(catalogue(tmp_path, last_checked="2027-02-01"))["programmes.csv"]
    assert row["last_checked"] == "2027-02-01"


def test_a_row_without_a_page_is_left_out(tmp_path):
    assert build(catalogue(tmp_path, source_url=""))["programmes.csv"] == []


def test_a_folder_without_a_catalogue_changes_nothing(tmp_path):
    assert build(tmp_path) == {}


def test_an_unknown_remark_stops_the_build_and_says_where(tmp_path):
    with pytest.raises(SystemExit, match=r"P001: add the term 'rumour'"):
        build(catalogue(tmp_path, confirmed_fields="name;rumour"))


def test_an_unknown_kind_of_source_stops_the_build(tmp_path):
    with pytest.raises(SystemExit, match="P001: unknown kind"):
        build(catalogue(tmp_path, source_kind="hearsay"))


def test_the_shipped_table_is_what_the_catalogue_gives():
    if not (SOURCES / "programmes.csv").exists():
        pytest.skip("the catalogue programmes.csv is not beside the project")
    shipped = ROOT / "assets" / "evidence" / "programmes.csv"
    with shipped.open(encoding="utf-8", newline="") as file:
        assert list(csv.DictReader(file)) == build(SOURCES)["programmes.csv"]
