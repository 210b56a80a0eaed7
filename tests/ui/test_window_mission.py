"""The mission in the window: what a manager enters or must see on screen is said there.

Each row names a concept and the sentences that stand for it: keys of the catalogues and the names
and questions of the evidence, never words written here. They are looked for in all that the
assessment says with the sample inputs: labels, controls, tables, and what a screen reader is told.
"""

import json
from pathlib import Path

import pytest
from mission_house import fragment
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from window import WAIT

from desktop.evidence.checklists import load_checklists
from desktop.evidence.drivers import load_drivers
from desktop.review.inputs import inputs_of
from desktop.ui.common.language import Language

SAMPLE = Path(__file__).parents[2] / "assets" / "samples" / "sample_inputs.json"
LANGUAGE = Language("en-US")
DRIVER_OF = {
    "S1": "language_models", "S2": "decision_support", "S3": "diagnostics", "S4": "ai_scribe",
    "S5": "prior_authorization", "S6": "revenue_cycle", "S7": "workflow", "S8": "intake_triage",
    "S9": "robotics",
}  # fmt: skip


def says(*keys):
    return tuple(fragment(sentence(key), least=4) for key in keys)


def sentence(key):
    window = LANGUAGE._sentences
    return window[key] if key in window else LANGUAGE.wording.sentences[key]


def form(*names):
    return says(*(f"window.form.{name}" for name in names))


def questions(kind):
    return tuple(item.words["en-US"] for item in load_checklists() if item.kind == kind)


def drivers():
    facts = load_drivers()
    return {
        concept: (facts[key].names["en-US"], facts[key].what["en-US"])
        for concept, key in DRIVER_OF.items()
    }


ROWS = {
    "R2": says("lane.oversee.short"),
    "R3": says("lane.deepen.short"),
    "M1": says("lane.deepen.short", "lane.oversee.short", "lane.reshape.short"),
    "R1": ("AI medical trainer",),
    "R4": (*says("signs.feeder"), *form("auditor_posts")),
    "R7": ("Medical coder",),
    "R8": ("Health information technician",),
    "R9": ("Prior authorization specialist",),
    "R10": ("Medical biller", "Accounts receivable specialist", "Patient registrar"),
    "R17": questions("readiness_leaders"),
    **drivers(),
    "S11": tuple(q for q in questions("readiness") if "chart" in q or "chance" in q),
    "M5": form("tools.checker", "tools.sampling", "tools.stop_rule"),
    "M6": form("tools.pressure", "tools.pressure_reason", "tools.pressure.high"),
    "M8": (*form("meeting_hours", "tools.minutes", "tools.volume"), *says("signs.hours")),
    "M9": says("window.axis.relational", "window.axis.hands_on", "window.axis.accountability"),
    "M11": (
        *form("routine_share", "time_share", "relief"),
        *form(*(f"safeguard.{key}" for key in
                ("caseload_limit", "rotation", "debrief", "supervision"))),
        *says("signs.compression"),
    ),
    "M12": (*questions("readiness"), *form("readiness.replies"), *says("signs.readiness")),
    "M18": form("choices.hours"),
    "M15": says("signs.rungs"),
    "M16": (*form("auditor_posts"), *says("signs.feeder")),
    "M17": form("pajama_before", "pajama_after"),
    "M22": says("window.assessment.decision"),
    "X1": form("follow_up_hours", "follow_up_available", "detections"),
    "X3": form("payer_share", "revenue_share"),
    "X6": form("demand_hours"),
    "range": form("ranges.low", "ranges.high", "ranges.reason"),
    "consulted": form("consulted"),
}  # fmt: skip


def said_by(widget):
    """All that a widget and what stands in it says now."""
    for child in (widget, *widget.findChildren(QWidget)):
        if not child.isVisibleTo(widget):
            continue
        yield from (child.accessibleName(), child.accessibleDescription())
        if isinstance(child, (QLabel, QAbstractButton)):
            yield child.text().replace("&", "")
        elif isinstance(child, QComboBox):
            yield from (child.itemText(n) for n in range(child.count()))
        elif isinstance(child, QLineEdit):
            yield from (child.text(), child.placeholderText())
        elif isinstance(child, QAbstractItemView) and child.model() is not None:
            model = child.model()
            for row in range(model.rowCount()):
                for column in range(model.columnCount()):
                    yield str(model.index(row, column).data() or "")
                    spoken = Qt.ItemDataRole.AccessibleDescriptionRole
                    yield str(model.index(row, column).data(spoken) or "")


def walk(interior):
    """What the assessment says of every department, in every form, of every role."""
    page = interior.page
    for place in range(page.department.count()):
        page.department.setCurrentIndex(place)
        page.department.activated.emit(place)
        for way in page.ways:
            page.look(way)
            QApplication.processEvents()
            yield from said_by(page)
        leaders = page.forms.readiness.leaders
        page.look("people")
        leaders.setChecked(True)
        page.forms.readiness._show_questions()
        yield from said_by(page)
        leaders.setChecked(False)
        page.forms.readiness._show_questions()
        page.look("list")
        for row in range(len(page.table.roles.views)):
            page.table.go(row)
            for box in page.detail.findChildren(QAbstractButton):
                if box.text() == sentence("window.range.other") and box.isVisibleTo(page.detail):
                    box.click()
            QApplication.processEvents()
            yield from said_by(page.detail)


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
