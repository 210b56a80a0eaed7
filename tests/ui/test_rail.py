"""The rail: what is still open in each step, as a count that goes down as the work is done."""

from dataclasses import replace

from desktop.department.entered import ToolEntry
from desktop.ui.rail import STEPS
from desktop.ui.states import states_of


def said(interior):
    return {key: words for key, words, _ in states_of(interior.journey, interior.language)}


def test_roles_still_to_check_are_counted_down(opened):
    waiting = [n for n, m in enumerate(opened.journey.desk.review.matches) if not m.decided]
    before = int(said(opened)["roles"].split()[0])
    desk = opened.journey.desk
    from desktop.ui.long_work import undecided  # noqa: PLC0415 - beside its only use

    assert before == len(undecided(desk.review))
    first = next(n for n in waiting if desk.review.matches[n].status == "review")
    desk.answer(first, desk.review.matches[first].candidates[0].code)
    opened.journey.tell_reviewed()
    assert int(opened.rail.steps["roles"].accessibleDescription().split()[0]) == before - 1


def test_guesses_of_columns_that_are_not_sure_are_counted(opened):
    journey = opened.journey
    reading = journey.hand.reading
    assert "not read" in said(opened)["columns"]
    place = next(n for n, c in enumerate(reading.columns) if c.becomes == "grade")
    unsure = replace(reading.columns[place], confidence=0.6)
    columns = (*reading.columns[:place], unsure, *reading.columns[place + 1 :])
    journey.hand = replace(journey.hand, reading=replace(reading, columns=columns))
    assert said(opened)["columns"] == "1 guess to check"
    journey.hand = replace(journey.hand, reading=replace(reading, ledger=None))
    assert said(opened)["columns"] == "Job title is missing"


def test_departments_that_said_nothing_of_their_tools_are_counted_down(assessed):
    pictures = assessed.journey.pictures
    assert said(assessed)["assessment"] == f"AI tools: {len(pictures)} to say"
    desk = assessed.journey.desk
    for left, picture in reversed(list(enumerate(pictures))):
        tools = (ToolEntry("ai_scribe", "none"),)
        inputs = replace(desk.review.inputs_for(picture.name), tools=tools)
        desk.change_inputs(inputs, picture.name)
        if left:
            assert said(assessed)["assessment"] == f"AI tools: {left} to say"
    roles = sum(len(picture.assessments) for picture in pictures)
    assert said(assessed)["assessment"] == f"{roles} roles"


def test_every_open_step_can_be_taken_in_any_order(assessed):
    for key in ("briefing", "columns", "assessment", "roster", "roles", "briefing", "roster"):
        assessed.rail.steps[key].click()
        assert assessed.page.key == key
        assert assessed.rail.steps[key].isChecked()
    assert all(step.isEnabled() for step in assessed.rail.steps.values())
    assert tuple(assessed.rail.steps) == STEPS
