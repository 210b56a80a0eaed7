"""Building the moves: likeness by hand arithmetic, and the shipped tables from their sources."""

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "packaging" / "evidence" / "moves.py"
ASSETS = ROOT / "assets" / "evidence"
SOURCES = ROOT / ".." / "shared" / "evidence"
NUMBERS = {
    "knowledge": 0.30,
    "activities": 0.30,
    "skills": 0.15,
    "work_context": 0.15,
    "abilities": 0.10,
    "least_weight": 0.5,
    "near_percentile": 85.0,
    "related_percentile": 50.0,
}


@pytest.fixture(scope="module")
def building():
    sys.path.insert(0, str(SCRIPT.parent))
    try:
        yield importlib.import_module("moves")
    finally:
        sys.path.remove(str(SCRIPT.parent))


def row(code, knowledge=("", ""), activities=("", ""), skills=("", "")):
    return {
        "onet": code,
        "kn_Biology": knowledge[0],
        "kn_Physics": knowledge[1],
        "gwa_Working": activities[0],
        "gwa_Talking": activities[1],
        "sk_Writing": skills[0],
        "sk_Speaking": skills[1],
        "wc_method": "fingerprint",
    }


def rows():
    return [
        row("11-0000.01", ("1", "5"), ("0", "1"), ("1", "3")),
        row("11-0000.02", ("5", "1"), ("1", "0"), ("2", "2")),
        row("11-0000.03", ("1", "5"), ("1", "0"), ("3", "1")),
        row("11-0000.04", skills=("2", "2")),
    ]


def test_likeness_is_the_weighted_mean_of_the_blocks_cosines(building):
    likeness = building.similarities(rows(), NUMBERS)
    # Knowledge is the same (cosine 1), activities and skills point the opposite way (-1).
    expected = (0.30 * 1 - 0.30 * 1 - 0.15 * 1) / 0.75
    assert likeness["11-0000.01", "11-0000.03"] == pytest.approx(expected)
    assert likeness["11-0000.03", "11-0000.01"] == likeness["11-0000.01", "11-0000.03"]
    assert likeness["11-0000.01", "11-0000.01"] == pytest.approx(1)


def test_too_few_blocks_give_no_likeness(building):
    likeness = building.similarities(rows(), NUMBERS)
    assert likeness["11-0000.01", "11-0000.04"] is None


def test_an_occupation_with_half_of_the_weight_is_compared_on_what_is_there(building):
    some = [*rows(), row("11-0000.05", ("1", "5"), ("0", "1"))]
    likeness = building.similarities(some, {**NUMBERS, "least_weight": 0.6})
    assert likeness["11-0000.01", "11-0000.05"] == pytest.approx(1)


def test_places_share_the_middle_on_ties(building):
    found = list(building.likenesses(rows()[:3], frozenset(), NUMBERS))
    by_source = [one.percentile for one in found if one.source == "11-0000.01"]
    assert by_source == [75.0, 25.0]


def test_column_names_become_plain_keys(building):
    assert building.area_key("kn_Medicine and Dentistry") == "medicine_and_dentistry"


def sources():
    if not (SOURCES / "related_occupations.csv").exists():
        pytest.skip("the source tables are not beside the project: the moves cannot be rebuilt")
    return SOURCES


def test_the_shipped_tables_are_rebuilt_from_their_sources(tmp_path):
    command = [sys.executable, str(SCRIPT), str(sources()), "--target", str(tmp_path)]
    said = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout
    for name in ("moves.csv", "knowledge.csv"):
        assert (tmp_path / name).read_bytes() == (ASSETS / name).read_bytes().replace(
            b"\r\n", b"\n"
        ), f"{name} is not what packaging/evidence/moves.py builds"
    assert "AUC 0.956" in said
