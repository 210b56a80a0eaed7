"""Checklists: the kinds that pages and windows ask for, each with its full count of items."""

from importlib.resources import files
from pathlib import Path

import pytest

from desktop.evidence.checklists import KINDS, load_checklists
from desktop.tables.refusal import Refusal
from reports.wording import wording_for

TABLE = Path(str(files("assets") / "evidence")) / "checklists.csv"
COUNTS = {
    "bias": 10, "readiness": 8, "readiness_leaders": 8, "safeguards": 4, "audit_skills": 8,
    "capture": 4,
}  # fmt: skip
LONGEST = 75  # characters: two columns on a page


def items(kind):
    return [item for item in load_checklists() if item.kind == kind]


@pytest.mark.parametrize("kind", KINDS)
def test_each_list_has_its_items(kind):
    assert len(items(kind)) == COUNTS[kind]
    assert len({item.words["en-US"] for item in items(kind)}) == COUNTS[kind]


@pytest.mark.parametrize("item", load_checklists(), ids=lambda item: f"{item.kind}.{item.key}")
def test_an_item_is_short_enough_to_tick(item):
    assert all(len(text) <= LONGEST for text in item.words.values())


def test_a_question_asks_and_a_statement_states():
    for item in load_checklists():
        ends = "?" if item.kind in {"bias", "capture"} else "."
        assert all(text.endswith(ends) for text in item.words.values())


@pytest.mark.parametrize("kind", ["readiness", "readiness_leaders"])
def test_the_self_check_speaks_of_oneself(kind):
    assert all(item.words["en-US"].startswith("I ") for item in items(kind))


def test_the_safeguards_are_those_that_pages_name():
    for locale in ("en-US", "en-GB"):
        w = wording_for(locale)
        assert all(w.say(f"safeguard.{item.key}") for item in items("safeguards"))


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("bias,stop,Again?,", "duplicate"),
        ("gossip,x,What is said?,", "unknown_word"),
        ("bias,x,,Nothing?", "empty"),
        ("bias,,Nothing?,", "empty"),
    ],
)
def test_a_broken_table_is_refused(tmp_path, row, why):
    text = TABLE.read_text(encoding="utf-8") + row + "\n"
    (tmp_path / TABLE.name).write_text(text, encoding="utf-8", newline="\n")
    with pytest.raises(Refusal) as refused:
        load_checklists(tmp_path)
    assert refused.value.key == f"refusal.evidence.{why}"
