"""Blind titles: batches labelled before the matcher saw them, and what it made of them at first."""

import csv
import json
import sys
from importlib import import_module
from pathlib import Path

import pytest

HERE = Path(__file__).parent
COMMANDS = HERE.parents[1] / "packaging" / "evidence"
FIRST_RUN = json.loads((HERE / "blind_first_run.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def commands():
    sys.path.insert(0, str(COMMANDS))
    yield {name: import_module(name) for name in ("evaluate", "labelled")}
    sys.path.remove(str(COMMANDS))


@pytest.fixture(scope="module")
def batches(commands, knowledge):
    return commands["evaluate"].blind(knowledge)


def _rows(name):
    with (HERE / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def _folded(row):
    return "".join(filter(str.isalnum, row["title"].casefold())), row["country"]


def test_every_batch_has_the_figures_of_its_first_run(batches):
    assert set(FIRST_RUN) | {"Blind, all"} == set(batches)
    for name, row in FIRST_RUN.items():
        for count in ("titles", "none_titles"):
            assert row[count] == batches[name][count], name


def test_no_blind_title_stands_in_the_older_sets_or_twice():
    older = {_folded(row)[0] for name in ("labelled_titles.csv", "stress_titles.csv")
             for row in _rows(name)}  # fmt: skip
    blind = [_folded(row) for row in _rows("blind_titles.csv")]
    assert not {title for title, _ in blind} & older
    assert len(set(blind)) == len(blind)


def test_no_batch_lost_more_than_two_titles_since_its_first_run(batches):
    for name, first in FIRST_RUN.items():
        for key in ("right_first", "within_five"):
            assert batches[name][key] >= first[key] - 2 / first["titles"], (name, key)


def test_the_blind_titles_meet_the_targets(batches):
    everywhere = batches["Blind, all"]
    assert everywhere["right_first"] >= 0.90
    assert everywhere["within_five"] >= 0.97
    assert everywhere["automatic"] >= 0.60
    assert everywhere["automatic_right"] >= 0.97
    assert everywhere["none_automatic"] <= 0.05 * everywhere["none_titles"]


def test_the_first_figures_of_a_batch_are_never_rewritten(commands, tmp_path, monkeypatch):
    evaluate = commands["evaluate"]
    monkeypatch.setattr(evaluate, "FIRST_RUN", tmp_path / "first.json")
    evaluate.keep_first_run({"One": {"right_first": 0.5}, "Blind, all": {"right_first": 0.5}})
    evaluate.keep_first_run({"One": {"right_first": 0.9}, "Two": {"right_first": 0.8}})
    kept = evaluate.read_figures(tmp_path / "first.json")
    assert kept == {"One": {"right_first": 0.5}, "Two": {"right_first": 0.8}}
