"""Inputs: everything a file of inputs may hold can be entered in the window, and undone there."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget
from window import WAIT

from desktop.command_line.template import template
from desktop.evidence.local_programmes import HEADINGS
from desktop.review.archive import load_review, save_review
from desktop.review.inputs import inputs_of
from desktop.ui.assessment.decision_box import DecisionBox
from desktop.ui.assessment.entries import BUDGET, PAYER
from desktop.ui.assessment.forms_panel import FORMS
from desktop.ui.assessment.range_box import RangeBox

SAMPLE = Path(__file__).parents[2] / "assets" / "samples" / "sample_inputs.json"
DEPARTMENT = "Health Information Management"
# which role and option an entry is about is said by where it stands
BY_PLACE = {"choices.role", "choices.option", "ranges.role", "tools", "departments"}
COURSES = {f"local_programmes.{name}" for name in HEADINGS}  # these are entered in the settings
ELSEWHERE = set(BUDGET)  # asked outside the US in the place of the payers


@pytest.fixture
def page(assessed):
    choose(assessed.page, DEPARTMENT)
    return assessed.page


def choose(page, department):
    page.department.setCurrentText(department)
    page.department.activated.emit(page.department.currentIndex())


def inputs(interior):
    return interior.journey.desk.review.inputs_for(DEPARTMENT)


def take_role(page, profile):
    page.look("list")
    views = page.table.roles.views
    view = next(
        v for v in views if v.assessment is not None and v.assessment.role.profile == profile
    )
    page.table.go(views.index(view))
    QApplication.processEvents()


def shown(page, kind=QWidget):
    QApplication.processEvents()
    return [w for w in page.findChildren(kind) if w.isVisibleTo(page)]


def fields_of(page):
    return {w.property("input") for w in shown(page) if w.property("input")}


class Manager:
    """Enters as a manager does, field by field, and waits for what follows."""

    def __init__(self, interior, qtbot):
        self.interior, self.page, self.qtbot = interior, interior.page, qtbot

    def settle(self):
        journey = self.interior.journey
        self.qtbot.waitUntil(
            lambda: bool(journey.pictures) and not journey.background.busy, timeout=WAIT
        )

    def write(self, field, value):
        if isinstance(field, QComboBox):
            place = field.findData(value)
            assert place >= 0, value
            field.setCurrentIndex(place)
            field.activated.emit(place)
        else:
            field.setText(value)
            field.editingFinished.emit()
        self.settle()

    def press(self, control):
        control.click()
        self.settle()


@pytest.fixture
def manager(assessed, page, qtbot):
    assert page.picture.name == DEPARTMENT
    return Manager(assessed, qtbot)


def test_every_field_of_a_file_of_inputs_has_a_control_in_the_window(page, manager):
    found = set()
    for form in FORMS:
        page.look(form)
        found |= fields_of(page)
    take_role(page, "clinical_coder")
    box = next(w for w in shown(page, RangeBox))
    box.open.click()
    found |= fields_of(page)
    option = shown(page, DecisionBox)[0]
    manager.press(option.answers["accepted"])
    found |= fields_of(page)
    wanted = set(json.loads(template())["fields"])
    assert wanted - found - BY_PLACE - COURSES == ELSEWHERE
    assert {"safeguards", "readiness.leaders"} <= found
    assert set(PAYER) <= found


def test_the_sample_inputs_entered_by_hand_are_the_sample_inputs(assessed, page, manager):
    """Not one number of the example is out of reach of the window."""
    raw = json.loads(SAMPLE.read_text())["departments"][DEPARTMENT]
    budget = raw.pop("budget_share")
    page.look("tools")
    for driver, entry in raw["tools"].items():
        manager.write(page.forms.tools.states[driver], entry["state"])
        for name, value in entry.items():
            if name != "state":
                field = page.forms.tools.details.fields[f"tools.{name}"]
                manager.write(field, text_of(name, value))
    for form in ("signs", "what_if"):
        page.look(form)
        for name, field in getattr(page.forms, form).fields.items():
            if name in raw:
                manager.write(field, text_of(name, raw[name]))
    page.look("people")
    for group in raw["readiness"]:
        form = page.forms.readiness
        manager.write(form.facts.fields["readiness.group"], group["group"])
        manager.write(form.facts.fields["readiness.replies"], str(group["replies"]))
        for field, mean in zip(form.means, group["means"], strict=True):
            manager.write(field, str(mean))
    for choice in raw["choices"]:
        take_role(page, choice["role"])
        decide(page, manager, choice)
    wanted = inputs_of({**raw, "budget_share": budget}).inputs
    got = inputs(assessed)
    for name in ("tools", "readiness", "meeting_hours", "auditor_posts", "routine_share",
                 "time_share", "relief", "demand_hours", "payer_share", "revenue_share",
                 ):  # fmt: skip
        assert getattr(got, name) == getattr(wanted, name), name
    assert [(c.role, c.decision, c.hours, c.note) for c in got.choices] == [
        (c.role, c.decision, c.hours, c.note) for c in wanted.choices
    ]


def decide(page, manager, choice):
    options = page.table.current().assessment.options
    place = next(n for n, option in enumerate(options) if choice["option"] in names_of(option))

    def box():
        return shown(page, DecisionBox)[place]

    manager.press(box().answers[choice["decision"]])
    if "hours" in choice:
        manager.write(box().hours, str(choice["hours"]))
    if "note" in choice:
        manager.write(box().note, choice["note"])


def names_of(option):
    return (option.pathway, option.profile, option.emerging, option.code, option.key)


def text_of(name, value):
    shares = ("sampling", "routine_share", "time_share", "relief", "payer_share", "revenue_share")
    return f"{value * 100:g}" if name in shares else value if isinstance(value, str) else str(value)


def follow_link(page):
    """Press the link of the problem that is shown now; earlier ones are on their way out."""
    [b for b in shown(page, QPushButton) if "Go to" in b.text()][-1].click()


# ---- who was consulted ----------------------------------------------------------------------


def test_who_was_consulted_is_entered_saved_and_undone_by_name(assessed, page, manager, tmp_path):
    page.look("people")
    field = page.forms.consulted.fields["consulted"]
    manager.write(field, "Ward leads, staff council")
    assert inputs(assessed).consulted == "Ward leads, staff council"
    path = tmp_path / "x.touchstone"
    save_review(assessed.journey.desk.review, path)
    assert load_review(path).inputs_for(DEPARTMENT).consulted == "Ward leads, staff council"
    assert assessed.menus.actions["undo"].text() == "&Undo: who was consulted"
    assessed.journey.undo()
    manager.settle()
    assert inputs(assessed).consulted == ""
    assert field.text() == ""


def test_a_name_of_a_person_is_not_taken_as_who_was_consulted(assessed, page):
    page.look("people")
    field = page.forms.consulted.fields["consulted"]
    field.setText("Dr Okafor and the ward")
    field.editingFinished.emit()
    assert "person" in page.problem.sentence
    assert inputs(assessed).consulted == ""
    page.look("list")
    follow_link(page)
    assert field.isVisible()


# ---- the self-check -------------------------------------------------------------------------


def fill(page, manager, group, replies, mean):
    form = page.forms.readiness
    manager.write(form.facts.fields["readiness.group"], group)
    manager.write(form.facts.fields["readiness.replies"], replies)
    for field in form.means:
        manager.write(field, mean)


def test_a_group_counts_once_it_is_complete_and_the_sign_follows_at_once(assessed, page, manager):
    page.look("people")
    form = page.forms.readiness
    manager.write(form.facts.fields["readiness.group"], "Coders")
    manager.write(form.facts.fields["readiness.replies"], "6")
    for field in form.means[:-1]:
        manager.write(field, "3")
    assert inputs(assessed).readiness == ()
    assert "not counted yet: 1 field is empty" in form._open.text()
    assert form._open.isVisible()
    manager.write(form.means[-1], "3.5")
    assert not form._open.isVisible()
    entry = inputs(assessed).readiness[0]
    assert (entry.group, entry.replies, entry.means) == ("Coders", 6, (3.0,) * 7 + (3.5,))
    assert "Coders" in page.results.said
    assert assessed.menus.actions["undo"].text() == "&Undo: replies to the self-check"


def test_nothing_is_said_of_a_group_with_fewer_than_five_replies(page, manager):
    page.look("people")
    fill(page, manager, "Night coders", "4", "3")
    told = page.picture.indicators.readiness[0]
    assert (told.replies, told.mean, told.word) == (None, None, None)


def test_two_groups_leaders_with_their_own_questions_and_one_taken_out(assessed, page, manager):
    page.look("people")
    form = page.forms.readiness
    fill(page, manager, "Coders", "6", "2")
    staff = [q.text() for q in form._questions]
    manager.press(form.add)
    assert form.facts.fields["readiness.group"].text() == ""
    manager.press(form.leaders)
    assert [q.text() for q in form._questions] != staff
    fill(page, manager, "Leads", "5", "0")
    assert [(e.group, e.leaders) for e in inputs(assessed).readiness] == [
        ("Coders", False),
        ("Leads", True),
    ]
    assert inputs(assessed).readiness[1].means == (0.0,) * 8, "0 is entered, not empty"
    assert form.means[0].text() == "0"
    manager.press(form.take_out)
    assert [e.group for e in inputs(assessed).readiness] == ["Coders"]
    assert [q.text() for q in form._questions] == staff


def test_a_wrong_mean_leads_to_its_very_field(page, manager):
    page.look("people")
    fill(page, manager, "Coders", "6", "2")
    form = page.forms.readiness
    form.means[4].setText("7")
    form.means[4].editingFinished.emit()
    assert "from 0 to 4" in page.problem.sentence
    page.look("list")
    follow_link(page)
    assert page.ways["people"].isChecked()
    assert form.means[4].hasFocus()


def test_a_group_begun_in_one_department_is_not_shown_in_another(page, manager):
    page.look("people")
    form = page.forms.readiness
    manager.write(form.facts.fields["readiness.group"], "Coders")
    choose(page, "Medical Ward 4 West")
    assert form.facts.fields["readiness.group"].text() == ""


# ---- hours of learning ----------------------------------------------------------------------


def test_hours_to_learn_join_the_plan_and_stay_when_the_answer_changes(assessed, page, manager):
    choice = {"role": "clinical_coder", "option": "coding_auditor", "decision": "accepted"}
    take_role(page, "clinical_coder")
    decide(page, manager, {**choice, "hours": 40})
    people = next(
        a.role.people for a in page.picture.assessments if a.role.profile == "clinical_coder"
    )
    assert page.picture.indicators.learning_hours == (40 * people, 40 * people)
    decide(page, manager, {**choice, "decision": "not_now"})
    assert inputs(assessed).choices[0].hours == 40


def test_wrong_hours_and_a_name_in_a_note_are_refused_with_their_field(assessed, page, manager):
    take_role(page, "clinical_coder")
    manager.press(shown(page, DecisionBox)[0].answers["accepted"])
    box = shown(page, DecisionBox)[0]
    for field, text, said in (
        (box.hours, "many", "Write a number from 0 to 5000"),
        (box.note, "Ask Dr Okafor", "person"),
    ):
        field.setText(text)
        field.editingFinished.emit()
        assert said in page.problem.sentence
        follow_link(page)
        assert field.hasFocus()
        field.setText("")
        field.editingFinished.emit()
    assert not page.problem.isVisible()
    assert inputs(assessed).choices[0].note == ""


def test_a_decision_keeps_the_place_and_the_focus(page, manager):
    take_role(page, "clinical_coder")
    page.detail.area.verticalScrollBar().setValue(500)
    answer = shown(page, DecisionBox)[1].answers["accepted"]
    answer.setFocus(Qt.FocusReason.TabFocusReason)
    at = answer.property("at")
    manager.press(answer)
    QApplication.processEvents()
    focused = QApplication.focusWidget()
    assert focused is not None, "no box stood as a window of its own for a moment"
    assert focused.property("at") == at
    assert page.detail.area.verticalScrollBar().value() > 300


def test_an_answer_entered_by_code_is_changed_and_not_doubled(assessed, page, manager):
    """A file of inputs may name a role by its code; the window answers the same entry."""
    view = next(v for v in page.table.roles.views if v.assessment and v.assessment.role.profile)
    a = view.assessment
    option = a.options[0]
    name = next(filter(None, names_of(option)))
    entry = {"role": a.role.code, "option": name, "decision": "accepted"}
    assessed.journey.change_inputs(inputs_of({"choices": [entry]}).inputs, DEPARTMENT)
    assessed.go("assessment")
    manager.settle()
    take_role(page, a.role.profile)
    manager.press(shown(page, DecisionBox)[0].answers["not_now"])
    assert [(c.role, c.decision) for c in inputs(assessed).choices] == [(a.role.code, "not_now")]


# ---- another range --------------------------------------------------------------------------


def set_range(page, manager, low, high, reason):
    box = shown(page, RangeBox)[0]
    box.open.click()
    for name, text in (("low", low), ("high", high), ("reason", reason)):
        field = box.entries.fields[f"ranges.{name}"]
        assert isinstance(field, QLineEdit)
        field.setText(text)
    box.use.setFocus()
    manager.press(box.use)


def test_a_range_is_changed_with_its_reason_shown_logged_and_taken_back(assessed, page, manager):
    take_role(page, "clinical_coder")
    exposure = page.table.current().assessment.exposure
    set_range(page, manager, "70", "99", "Half of the work is audit here")
    now = page.table.current().assessment.exposure
    assert now.score == exposure.score
    assert (now.low, now.high) == (min(70, now.score), 99)
    log = assessed.journey.desk.review.log[-1]
    assert (log.action, log.reason) == ("range", "Half of the work is audit here")
    box = shown(page, RangeBox)[0]
    said = " ".join(w.text() for w in box.findChildren(QWidget) if hasattr(w, "text"))
    assert "Half of the work is audit here" in said
    assert assessed.menus.actions["undo"].text() == "&Undo: range of a role"
    assert box.open.hasFocus(), "the focus is where it was"
    manager.press(box.back)
    assert page.table.current().assessment.exposure == exposure
    assessed.journey.undo()
    manager.settle()
    assert page.table.current().assessment.exposure == now


@pytest.mark.parametrize(
    ("low", "high", "reason", "said"),
    [
        ("70", "99", "", "nothing is entered"),
        ("", "99", "We know", "nothing is entered"),
        ("90", "20", "We know", "above the high end"),
        ("-4", "20", "We know", "from 0 to 100"),
        ("60", "99", "As Dr Okafor says", "person"),
    ],
)
def test_a_range_that_cannot_be_used_says_why(assessed, page, low, high, reason, said):  # noqa: PLR0917 - its fixtures and its cases
    take_role(page, "clinical_coder")
    box = shown(page, RangeBox)[0]
    box.open.click()
    for name, text in (("low", low), ("high", high), ("reason", reason)):
        box.entries.fields[f"ranges.{name}"].setText(text)
    box.use.click()
    assert said in page.problem.sentence
    assert "{" not in page.problem.sentence
    assert inputs(assessed).ranges == ()
    assert box.entries.fields["ranges.low"].text() == low, "what was typed stays"


def test_a_zero_of_a_tool_is_entered_and_never_empty(assessed, page, manager):
    page.look("tools")
    manager.write(page.forms.tools.states["ai_scribe"], "live")
    fields = page.forms.tools.details.fields
    fields["tools.saved_low"].setText("0")
    manager.write(fields["tools.saved_high"], "0")
    manager.write(fields["tools.sampling"], "0")
    page.forms.tools.states["ai_scribe"].setFocus()
    manager.write(page.forms.tools.states["workflow"], "planned")
    tool = inputs(assessed).tool("ai_scribe")
    assert (tool.saved_low, tool.saved_high, tool.sampling) == (0.0, 0.0, 0.0)
