"""Evaluating the moves: recall by hand, the saved figures true, and what make evaluate prints."""

import importlib
import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
COMMANDS = ROOT / "packaging" / "evidence"
SOURCES = ROOT / ".." / "shared" / "evidence"
BASELINE = json.loads((Path(__file__).parent / "moves_baseline.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def commands():
    sys.path.insert(0, str(COMMANDS))
    try:
        yield importlib.import_module("evaluate_moves")
    finally:
        sys.path.remove(str(COMMANDS))


def test_recall_counts_related_pairs_among_the_first_of_each_list(commands):
    ranked = {"a": ["b", "c", "d"], "b": ["a"]}
    related = [("a", "b"), ("a", "d"), ("b", "a"), ("z", "a")]
    assert commands.recall_at(ranked, related, top=2) == commands.Recall(pairs=4, found=2)
    assert commands.recall_at(ranked, related, top=3).share == pytest.approx(3 / 4)
    assert commands.recall_at(ranked, []).share == 0.0


def test_the_method_names_the_agreement_that_was_saved():
    assert BASELINE["agreement"] == pytest.approx(0.956, abs=5e-4)


def test_the_top_ten_hold_most_of_the_closest_relations_and_more_of_them_than_of_all():
    assert BASELINE["closest_recall"] > 0.5
    assert BASELINE["closest_recall"] > BASELINE["all_recall"]


def test_the_command_prints_the_saved_and_the_shipped_figures(commands, capsys):
    commands.main([])
    said = capsys.readouterr().out
    shipped = commands.recall_at(*commands.shipped())
    assert f"{BASELINE['agreement']:.3f}" in said
    assert f"{BASELINE['closest_recall']:.1%}" in said
    assert f"{shipped.share:.1%}" in said
    assert 0.3 < shipped.share < 1


def test_a_list_of_chance_would_find_far_fewer(commands):
    ranked, related = commands.shipped()
    backwards = {source: sorted(targets) for source, targets in ranked.items()}
    assert commands.recall_at(ranked, related).share > 1.5 * (
        commands.recall_at(backwards, related).share
    )


def test_saving_needs_the_source_tables(commands):
    with pytest.raises(SystemExit):
        commands.main(["--save"])


def test_the_saved_figures_are_those_of_the_source_tables(commands):
    if not (SOURCES / "related_occupations.csv").exists():
        pytest.skip("the source tables are not beside the project")
    assert commands.measure(SOURCES) == BASELINE
