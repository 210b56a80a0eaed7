"""The tables of options: every row means something, and a broken row is refused by name."""

import shutil
from dataclasses import replace
from functools import cache
from importlib.resources import files
from pathlib import Path

import pytest

from desktop.evidence.loading import load_evidence
from desktop.evidence.moves import Denied, load_moves
from desktop.tables.refusal import Refusal

TABLES = ("moves.csv", "knowledge.csv", "denied_moves.csv", "growth.csv")


@cache
def codes():
    return frozenset(load_evidence().occupations)


@cache
def moves():
    return load_moves()


@pytest.fixture
def base(tmp_path):
    for name in TABLES:
        shutil.copy(Path(str(files("assets") / "evidence" / name)), tmp_path / name)
    return tmp_path


def append(base, name, row):
    with (base / name).open("a", encoding="utf-8", newline="\n") as file:
        file.write(row + "\n")


def refusal(base):
    with pytest.raises(Refusal) as caught:
        load_moves(base)
    return caught.value.key, caught.value.values


def test_every_pair_names_two_hospital_occupations_once():
    for source, neighbours in moves().neighbours.items():
        found = [neighbour.code for neighbour in neighbours]
        assert source in codes()
        assert set(found) <= codes()
        assert len(set(found)) == len(found)
        assert source not in found


def test_neighbours_stand_most_alike_first_and_within_their_bounds():
    for neighbours in moves().neighbours.values():
        likeness = [neighbour.similarity for neighbour in neighbours]
        assert likeness == sorted(likeness, reverse=True)
        assert all(-1 <= neighbour.similarity <= 1 for neighbour in neighbours)
        assert all(50 <= neighbour.percentile <= 100 for neighbour in neighbours)


def test_knowledge_is_rated_from_one_to_five_in_33_areas():
    assert set(moves().knowledge) <= codes()
    for areas in moves().knowledge.values():
        assert len(areas) == 33
        assert all(1 <= value <= 5 for value in areas.values())


def test_every_deny_rule_removes_at_least_one_neighbour_and_says_why():
    pairs = [
        (source, neighbour.code)
        for source, neighbours in moves().neighbours.items()
        for neighbour in neighbours
    ]
    for rule in moves().denied:
        assert any(rule.fits(*pair) for pair in pairs), rule
        assert rule.reason.endswith("."), rule


def test_every_code_in_a_rule_begins_the_code_of_a_hospital_occupation():
    for rule in moves().denied:
        for beginning in (*rule.source, *rule.unless):
            assert any(code.startswith(beginning) for code in codes()), (rule, beginning)


def test_growth_names_families_that_exist_and_no_step_twice():
    rows = moves().growth
    assert len(set(rows)) == len(rows)
    for row in rows:
        assert any(code.startswith(row.family) for code in codes()), row


def test_a_rule_fits_by_the_beginnings_of_codes_and_spares_the_exceptions():
    rule = Denied(("43-",), ("35-", "37-2"), ("43-50",), "Because.")
    assert rule.fits("43-9041.00", "35-2012.00")
    assert rule.fits("43-9041.00", "37-2012.00")
    assert not rule.fits("43-9041.00", "37-3011.00")
    assert not rule.fits("43-5021.00", "35-2012.00")
    assert not rule.fits("31-1131.00", "35-2012.00")
    assert Denied((), ("35-",), (), "Because.").fits("31-1131.00", "35-2012.00")


def test_a_rule_of_one_country_denies_there_only():
    rule = Denied((), ("35-",), (), "Because.", "UK")
    two = replace(moves(), denied=(rule,))
    assert two.denied_for("31-1131.00", "35-2012.00", "UK") is rule
    assert two.denied_for("31-1131.00", "35-2012.00", "US") is None


def test_an_unknown_lane_is_refused_by_file_row_and_column(base):
    append(base, "growth.csv", "43-,upwards,mentor")
    key, values = refusal(base)
    assert key == "refusal.evidence.unknown_lane"
    assert (values["file"], values["column"]) == ("growth.csv", "lane")
    assert values["row"] == len((base / "growth.csv").read_text(encoding="utf-8").splitlines())


@pytest.mark.parametrize(
    ("name", "row", "key"),
    [
        ("denied_moves.csv", "43-,,,,Because.", "refusal.evidence.empty"),
        ("denied_moves.csv", "43-,35-,,,", "refusal.evidence.empty"),
        ("denied_moves.csv", "43-,35-,,FR,Because.", "refusal.evidence.unknown_word"),
        ("moves.csv", "43-9041.00,43-3011.00,near,90,0", "refusal.evidence.not_a_number"),
        ("moves.csv", "43-9041.00,43-3011.00,0.5,90,maybe", "refusal.evidence.not_yes_no"),
        ("growth.csv", "43-,deepen", "refusal.evidence.ragged_row"),
    ],
)
def test_a_broken_row_is_refused(base, name, row, key):
    append(base, name, row)
    assert refusal(base)[0] == key


@pytest.mark.parametrize("name", TABLES)
def test_a_missing_table_is_refused(base, name):
    (base / name).unlink()
    assert refusal(base) == ("refusal.evidence.missing_file", {"file": name})
