"""The mission in the window: what a manager enters or must see on screen is said there.

Each row names a concept and the sentences that stand for it: keys of the catalogues and the names
and questions of the evidence, never words written here. They are looked for in all that the
assessment says with the sample inputs: labels, controls, tables, and what a screen reader is told.
"""

import json
from pathlib import Path

import pytest
from entered_table import ROWS
from PySide6.QtWidgets import QApplication
from screen_words import LANGUAGE, said_by, walk
from window import WAIT

from desktop.review.inputs import inputs_of
from desktop.ui.common.language import Language

SAMPLE = Path(__file__).parents[2] / "assets" / "samples" / "sample_inputs.json"


@pytest.fixture
def filled(assessed, qtbot):
    """The assessment of the sample with everything entered that the sample inputs hold."""
    raw = json.loads(SAMPLE.read_text(encoding="utf-8"))
    for name, part in raw["departments"].items():
        assessed.journey.desk.change_inputs(inputs_of(part).inputs, name)
    assessed.journey.tell_reviewed()
    assessed.go("assessment")
    qtbot.waitUntil(lambda: bool(assessed.journey.pictures), timeout=WAIT)
    QApplication.processEvents()
    return assessed


def test_what_a_manager_enters_or_must_see_is_said_in_the_window(filled):
    said = "\n".join(walk(filled))
    missing = {
        concept: [words for words in wanted if words not in said]
        for concept, wanted in ROWS.items()
    }
    assert all(ROWS.values()), "every concept is looked for by something"
    assert not {concept: lost for concept, lost in missing.items() if lost}


def test_coders_by_grade_and_their_auditors_are_roles_of_their_own(interior, qtbot, tmp_path):
    """What the sample holds no team of: the split of coders (R6), the AI auditor (R4)."""
    path = tmp_path / "coding.csv"
    titles = ("Coder Trainee", "Medical Coder", "Coding Auditor")
    rows = [f"{title},Coding" for title in titles for _ in range(6)]
    path.write_text("Job Title,Department\n" + "\n".join(rows) + "\n", encoding="utf-8")
    with qtbot.waitSignal(interior.journey.opened, timeout=WAIT):
        interior.filing.open(path)
    interior.go("assessment")
    qtbot.waitUntil(lambda: bool(interior.journey.pictures), timeout=WAIT)
    said = "\n".join(walk(interior))
    for name in ("Entry-level coder", "Medical coder", "Coding auditor", "AI auditor"):
        assert name in said, name


def test_none_of_it_is_said_before_a_roster_is_open(interior):
    """The walk can fail: the first page says nothing of any concept."""
    said = "\n".join(said_by(interior.page))
    for concept, wanted in ROWS.items():
        assert any(words not in said for words in wanted), concept


def test_outside_the_us_budget_pressure_takes_the_place_of_payers(filled):
    british = Language("en-GB")
    said = "\n".join(walk(filled))
    assert british.say("window.form.budget_share") not in said
    assert LANGUAGE.say("window.form.payer_share") in said
