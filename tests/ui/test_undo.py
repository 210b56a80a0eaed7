"""Undo: every edit of the window is taken back by name, in order, and nothing asks "sure?"."""

import random
from pathlib import Path

from window import WAIT

UI = Path(__file__).parents[2] / "desktop" / "ui"


def edit_menu(interior):
    return interior.menus.actions["undo"].text(), interior.menus.actions["redo"].text()


def answer_one(interior):
    desk = interior.journey.desk
    index = next(n for n, m in enumerate(desk.review.matches) if m.candidates and not m.decided)
    desk.answer(index, desk.review.matches[index].candidates[0].code, "as the ward says")
    interior.journey.tell_reviewed()
    return index


def choose_column(interior, qtbot, header, meaning):
    interior.go("columns")
    page = interior.page
    column = next(c for c in page._reading.columns if c.header == header)
    with qtbot.waitSignal(interior.journey.opened, timeout=WAIT):
        page._choose(column.index, meaning)


def becomes(interior, header):
    columns = interior.journey.hand.reading.columns
    return next(c.becomes for c in columns if c.header == header)


def test_an_answer_is_taken_back_by_its_name(opened):
    index = answer_one(opened)
    line = opened.journey.desk.review.lines[index]
    undo, _ = edit_menu(opened)
    assert undo.startswith(f"&Undo: match “{line.title}” to ")
    before = opened.journey.desk.review.matches[index]
    opened.journey.undo()
    assert not opened.journey.desk.review.matches[index].decided
    assert edit_menu(opened)[1].startswith(f"&Redo: match “{line.title}” to ")
    opened.journey.redo()
    assert opened.journey.desk.review.matches[index] == before


def test_a_column_is_taken_back_by_its_name_and_the_log_stays(opened, qtbot):
    answer_one(opened)
    choose_column(opened, qtbot, "Grade", None)
    assert becomes(opened, "Grade") is None
    assert edit_menu(opened)[0] == "&Undo: column “Grade”: Not used"
    answer_one(opened)
    log = opened.journey.desk.review.log
    opened.journey.undo()
    opened.journey.undo()
    assert becomes(opened, "Grade") == "grade"
    assert opened.page.table.header.combos, "the page shows what came back"
    assert opened.journey.desk.review.log[: len(log)] == log, "the log only grows"
    assert edit_menu(opened)[0].startswith("&Undo: match")
    opened.journey.redo()
    assert becomes(opened, "Grade") is None


def test_the_sign_off_is_taken_back(assessed, qtbot):
    assessed.go("briefing")
    page = assessed.page
    page.sign_off.name.setText("Pat Doe")
    page.sign_off.checked.click()
    assert assessed.journey.desk.review.settings.reviewer == "Pat Doe"
    assert edit_menu(assessed)[0] == "&Undo: sign-off"
    assessed.journey.undo()
    assert assessed.journey.desk.review.settings.reviewer is None
    assert not page.sign_off.checked.isChecked()
    page.paper.papers["a4"].click()
    assert edit_menu(assessed)[0] == "&Undo: paper"
    assessed.journey.undo()
    assert page.paper.paper == "letter"
    qtbot.waitUntil(lambda: bool(page.preview.files), timeout=WAIT)


def test_another_file_has_a_history_of_its_own(opened, qtbot):
    answer_one(opened)
    opened.journey.dirty = False
    with qtbot.waitSignal(opened.journey.opened, timeout=WAIT):
        opened.filing.open_sample()
    assert edit_menu(opened) == ("&Undo", "&Redo")
    assert not opened.menus.actions["undo"].isEnabled()


def test_whatever_is_done_can_all_be_undone_and_done_again(opened, qtbot):
    """Forty edits in any order; then everything back, and everything again."""
    dice = random.Random(7)  # noqa: S311 - no secret hangs on it
    journey = opened.journey

    def state():
        review = journey.desk.review
        return review.matches, review.settings, journey.hand.reading

    states = [state()]
    for number in range(40):
        kind = dice.choice(("answer", "paper", "column", "undo"))
        if kind == "undo" and len(states) > 1:
            journey.undo()
            states.pop()
            assert state() == states[-1], f"step {number}"
            continue
        if kind == "column":
            now = becomes(opened, "Grade")
            choose_column(opened, qtbot, "Grade", None if now else "grade")
        elif kind == "paper":
            from dataclasses import replace  # noqa: PLC0415 - beside its only use

            settings = journey.desk.review.settings
            paper = "a4" if settings.paper == "letter" else "letter"
            journey.choose_settings(replace(settings, paper=paper))
        else:
            answer_one(opened)
        states.append(state())
    for expected in reversed(states[:-1]):
        journey.undo()
        assert state() == expected
    assert not opened.menus.actions["undo"].isEnabled()
    for expected in states[1:]:
        journey.redo()
        assert state() == expected


def test_nothing_asks_whether_one_is_sure():
    """The only question is about work that is not saved, and what a file would overwrite."""
    for path in UI.rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        assert "QMessageBox.question" not in source, path
        assert ".question(" not in source, path
