"""Forms: an entry counts at once, is undone by name; a wrong one leads to its field."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from window import WAIT

from desktop.briefing import results_said
from desktop.ui.assessment.forms_panel import FORMS


@pytest.fixture
def page(assessed):
    assessed.page.look("tools")
    return assessed.page


def inputs(interior):
    return interior.journey.desk.review.inputs_for(interior.page.picture.name)


def enter(page, form, name, text):
    field = getattr(page.forms, form).fields[name]
    field.setText(text)
    field.editingFinished.emit()
    return field


def say(page, driver, state):
    box = page.forms.tools.states[driver]
    box.setCurrentIndex(box.findData(state))
    box.activated.emit(box.currentIndex())


def test_each_form_takes_the_place_of_the_list_with_its_results_beside_it(page):
    for key in FORMS:
        page.ways[key].click()
        assert page.forms.isVisible()
        assert page.results.isVisible()
        assert not page.table.isVisible()
        assert not page.detail.isVisible()
    page.ways["list"].click()
    assert page.table.isVisible()
    assert not page.results.isVisible()


def test_a_tool_in_use_is_entered_and_undone_by_name(assessed, page, qtbot):
    with qtbot.waitSignal(assessed.journey.assessed, timeout=WAIT):
        say(page, "ai_scribe", "live")
    assert inputs(assessed).tool("ai_scribe").state == "live"
    assert assessed.menus.actions["undo"].text() == "&Undo: AI tools in use"
    with qtbot.waitSignal(assessed.journey.assessed, timeout=WAIT):
        assessed.journey.undo()
    assert inputs(assessed).tool("ai_scribe") is None
    box = page.forms.tools.states["ai_scribe"]
    assert box.currentData() is None, "the form shows what came back"


def test_details_of_a_tool_are_kept_with_shares_in_per_cent(assessed, page, qtbot):
    with qtbot.waitSignal(assessed.journey.assessed, timeout=WAIT):
        say(page, "ai_scribe", "live")
    with qtbot.waitSignal(assessed.journey.assessed, timeout=WAIT):
        page.forms.tools.details.fields["tools.checker"].setText("Lead nurse")
        page.forms.tools.details.fields["tools.sampling"].setText("5%")
        page.forms.tools.details.fields["tools.sampling"].editingFinished.emit()
    tool = inputs(assessed).tool("ai_scribe")
    assert (tool.checker, tool.sampling) == ("Lead nurse", 0.05)
    page.forms.tools.details.put({"tools.sampling": 0.0725})
    assert page.forms.tools.details.fields["tools.sampling"].text() == "7.25"


def test_the_first_end_of_saved_hours_waits_for_the_second(assessed, page, qtbot):
    """Nothing is amiss while the second end is typed; left empty, it is asked for."""
    page.look("tools")
    with qtbot.waitSignal(assessed.journey.assessed, timeout=WAIT):
        say(page, "ai_scribe", "live")
    low, high, other = (page.forms.tools.details.fields[f"tools.{name}"]
                        for name in ("saved_low", "saved_high", "checker"))  # fmt: skip
    low.setFocus()
    qtbot.keyClicks(low, "4")
    high.setFocus()
    assert not page.problem.isVisible()
    other.setFocus()
    assert page.problem.isVisible(), "the second end was left empty"
    assert inputs(assessed).tool("ai_scribe").saved_low is None
    high.setFocus()
    qtbot.keyClicks(high, "9")
    with qtbot.waitSignal(assessed.journey.assessed, timeout=WAIT):
        other.setFocus()
    tool = inputs(assessed).tool("ai_scribe")
    assert (tool.saved_low, tool.saved_high) == (4, 9)
    assert not page.problem.isVisible()


def test_signs_follow_at_once(assessed, page, qtbot):
    page.look("signs")
    with qtbot.waitSignal(assessed.journey.assessed, timeout=WAIT):
        enter(page, "signs", "routine_share", "30")
    with qtbot.waitSignal(assessed.journey.assessed, timeout=WAIT):
        enter(page, "signs", "time_share", "50")
    assert inputs(assessed).routine_share == 0.3
    assert page.picture.indicators.compression.word == "noticeable"
    printed = results_said(assessed.journey.desk.review, page.picture, assessed.steps.crossing())
    assert page.results.said == "\n".join(" ".join(part.cells) for part in printed)


def test_an_emptied_field_is_not_entered_and_never_zero(assessed, page, qtbot):
    page.look("signs")
    with qtbot.waitSignal(assessed.journey.assessed, timeout=WAIT):
        enter(page, "signs", "meeting_hours", "2")
    with qtbot.waitSignal(assessed.journey.assessed, timeout=WAIT):
        enter(page, "signs", "meeting_hours", "")
    assert inputs(assessed).meeting_hours is None


@pytest.mark.parametrize(
    ("form", "name", "text"),
    [
        ("signs", "routine_share", "300"),
        ("signs", "auditor_posts", "two"),
        ("what_if", "follow_up_hours", "-4"),
    ],
)
def test_a_wrong_entry_says_what_where_and_what_to_do_and_leads_there(
    assessed, page, form, name, text
):
    page.look(form)
    before = inputs(assessed)
    field = enter(page, form, name, text)
    said = page.problem.sentence
    assert page.problem.isVisible()
    assert field.accessibleName() in said
    assert "Write a" in said
    assert "{" not in said
    assert inputs(assessed) == before
    page.look("list")
    way = next(b for b in page.problem.findChildren(QPushButton) if "Go to" in b.text())
    way.click()
    assert page.ways[form].isChecked()
    assert field.hasFocus()
    field.setText("")
    field.editingFinished.emit()
    assert not page.problem.isVisible()


def test_a_checker_is_a_post_and_never_a_person(assessed, page, qtbot):
    with qtbot.waitSignal(assessed.journey.assessed, timeout=WAIT):
        say(page, "ai_scribe", "live")
    page.forms.tools.details.fields["tools.checker"].setText("Dr Okafor")
    page.forms.tools.details.fields["tools.checker"].editingFinished.emit()
    assert "person" in page.problem.sentence
    assert inputs(assessed).tool("ai_scribe").checker == ""


def test_another_pressure_needs_its_reason(assessed, page, qtbot):
    with qtbot.waitSignal(assessed.journey.assessed, timeout=WAIT):
        say(page, "ai_scribe", "live")
    box = page.forms.tools.details.fields["tools.pressure"]
    usual = page.forms.tools._drivers["ai_scribe"].pressure
    other = next(p for p in ("low", "medium", "high") if p != usual)
    box.setCurrentIndex(box.findData(other))
    box.activated.emit(box.currentIndex())
    assert "reason" in page.problem.sentence
    reason = page.forms.tools.details.fields["tools.pressure_reason"]
    reason.setText("Only two rooms have it")
    with qtbot.waitSignal(assessed.journey.assessed, timeout=WAIT):
        reason.editingFinished.emit()
    log = assessed.journey.desk.review.log
    assert log[-1].reason == "Only two rooms have it"


def test_an_option_is_accepted_put_off_noted_and_undone(assessed, qtbot):
    page = assessed.page
    page.look("list")

    def boxes():
        from desktop.ui.assessment.decision_box import DecisionBox  # noqa: PLC0415

        QApplication.processEvents()
        return [b for b in page.detail.findChildren(DecisionBox) if b.isVisibleTo(page.detail)]

    assert len(boxes()) >= 3
    with qtbot.waitSignal(assessed.journey.assessed, timeout=WAIT):
        boxes()[1].answers["accepted"].click()
    assert [c.decision for c in inputs(assessed).choices] == ["accepted"]
    note = boxes()[1].note
    assert note.isVisibleTo(page.detail)
    note.setText("ask in spring")
    with qtbot.waitSignal(assessed.journey.assessed, timeout=WAIT):
        note.editingFinished.emit()
    assert inputs(assessed).choices[0].note == "ask in spring"
    with qtbot.waitSignal(assessed.journey.assessed, timeout=WAIT):
        boxes()[1].answers["not_now"].click()
    assert inputs(assessed).choices[0].decision == "not_now"
    assert assessed.menus.actions["undo"].text() == "&Undo: option to discuss"
    for _ in range(3):
        with qtbot.waitSignal(assessed.journey.assessed, timeout=WAIT):
            assessed.journey.undo()
    assert inputs(assessed).choices == ()


def test_the_first_field_of_a_form_has_the_focus_first(page, qtbot):
    page.look("what_if")
    page.focus_first()
    first = next(iter(page.forms.what_if.fields.values()))
    assert QApplication.focusWidget() is first
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert page.forms.isAncestorOf(QApplication.focusWidget())
