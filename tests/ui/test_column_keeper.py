"""Column keeper: next month's roster is read as decided, said so, and can be taken back."""

import pytest
from window import WAIT

ROWS = (
    "Position,Cost centre,WTE,Team,Hired\n"
    "Registered Nurse,Ward A,1.0,Blue,2020-01-01\n"
    "Ward Clerk,Ward B,0.5,Red,2021-01-01\n"
)


@pytest.fixture
def roster(tmp_path):
    path = tmp_path / "november.csv"
    path.write_text(ROWS, encoding="utf-8")
    return path


def open_file(interior, qtbot, path):
    interior.journey.dirty = False
    with qtbot.waitSignal(interior.journey.opened, timeout=WAIT):
        interior.filing.open(path)
    interior.go("columns")


def choose(interior, qtbot, header, meaning):
    column = next(c for c in interior.page._reading.columns if c.header == header)
    with qtbot.waitSignal(interior.journey.opened, timeout=WAIT):
        interior.page._choose(column.index, meaning)


def becomes(interior):
    return {c.header: c.becomes for c in interior.journey.hand.reading.columns}


def december(roster):
    path = roster.with_name("december.csv")
    path.write_text(ROWS + "Porter,Ward B,1.0,Blue,2022-01-01\n", encoding="utf-8")
    return path


def test_the_same_header_next_month_is_read_as_decided_and_says_so(interior, qtbot, roster):
    open_file(interior, qtbot, roster)
    assert becomes(interior)["Cost centre"] == "department"
    choose(interior, qtbot, "Team", "department")
    open_file(interior, qtbot, december(roster))
    assert becomes(interior)["Team"] == "department"
    assert becomes(interior)["Cost centre"] is None
    assert interior.journey.desk.review.departments == ("Blue", "Red")
    combos = interior.page.table.header.combos
    team = next(c for c in interior.journey.hand.reading.columns if c.header == "Team")
    assert combos[team.index].accessibleDescription().startswith("As you decided on ")
    assert interior.page.bar.state.text().startswith("Read as you decided on ")
    undo = interior.menus.actions["undo"].text()
    assert undo.startswith("&Undo: columns as you decided on ")
    assert not interior.journey.dirty, "nothing was changed yet"


def test_what_was_recalled_is_taken_back_and_brought_back(interior, qtbot, roster):
    open_file(interior, qtbot, roster)
    choose(interior, qtbot, "Team", "department")
    path = december(roster)
    open_file(interior, qtbot, path)
    interior.journey.undo()
    assert becomes(interior)["Cost centre"] == "department"
    assert "decided" not in interior.page.bar.state.text()
    open_file(interior, qtbot, path)
    assert becomes(interior)["Cost centre"] == "department", "it was forgotten"
    assert not interior.menus.actions["undo"].isEnabled()


def test_redo_after_undo_remembers_again(interior, qtbot, roster, preferences):
    open_file(interior, qtbot, roster)
    choose(interior, qtbot, "Team", "department")
    kept = preferences.kept.columns
    interior.journey.undo()
    assert preferences.kept.columns == ()
    interior.journey.redo()
    assert preferences.kept.columns == kept


def test_another_header_is_not_touched(interior, qtbot, roster):
    open_file(interior, qtbot, roster)
    choose(interior, qtbot, "Team", "department")
    other = roster.with_name("other.csv")
    other.write_text(ROWS.replace("Hired", "Started"), encoding="utf-8")
    open_file(interior, qtbot, other)
    assert becomes(interior)["Cost centre"] == "department"


def test_a_decision_that_reads_no_staff_is_left_aside(interior, qtbot, roster):
    open_file(interior, qtbot, roster)
    choose(interior, qtbot, "Position", None)
    assert interior.journey.desk is None
    open_file(interior, qtbot, roster)
    assert interior.journey.desk is not None, "the roster opens all the same"


def test_nothing_of_the_roster_stands_in_the_settings(interior, qtbot, roster, preferences):
    open_file(interior, qtbot, roster)
    choose(interior, qtbot, "Team", "department")
    kept = preferences.file.read_text(encoding="ascii").casefold()
    kept = kept.replace("november.csv", "")
    for word in ("position", "cost", "wte", "hired", "nurse", "ward", "blue"):
        assert word not in kept


def test_the_sample_is_not_remembered(opened, qtbot, preferences):
    opened.go("columns")
    choose(opened, qtbot, "Grade", None)
    assert preferences.kept.columns == ()


def test_what_was_entered_survives_another_reading(interior, qtbot, roster):
    from dataclasses import replace  # noqa: PLC0415 - beside its only use

    open_file(interior, qtbot, roster)
    journey = interior.journey
    journey.change_inputs(replace(journey.desk.review.inputs, meeting_hours=3.0), "")
    choose(interior, qtbot, "Team", "department")
    assert journey.desk.review.inputs.meeting_hours == 3.0
