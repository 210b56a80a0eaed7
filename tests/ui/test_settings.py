"""Settings dialog: what is chosen holds at once, comes back by undo, and is kept for next time."""

import re
from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from shiboken6 import isValid
from window import WAIT

from desktop.evidence.local_programmes import LocalProgramme, csv_of
from desktop.ui.settings.settings_dialog import SECTIONS

COURSE = LocalProgramme("Blood draws", "Education unit", ("Porter",), "Phlebotomist", 40.0, "0")


@pytest.fixture
def dialog(interior):
    made = interior.show_settings()
    QTest.qWait(1)
    yield made
    if isValid(made):
        made.done(0)


@pytest.fixture
def briefing(assessed, qtbot):
    """The briefing page with its pages made."""
    assessed.go("briefing")
    qtbot.waitUntil(lambda: bool(assessed.page.preview.files), timeout=WAIT)
    return assessed


def choose(box, value):
    box.setCurrentIndex(next(n for n in range(box.count()) if box.itemData(n) == value))
    box.activated.emit(box.currentIndex())


def section(dialog, key):
    dialog.show_section(key)
    return dialog.sections[key]


# ---- printed pages ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "value"),
    [("paper", "a4"), ("locale", "en-GB"), ("small_group", 10), ("large_print", True),
     ("black_and_white", True)],
)  # fmt: skip
def test_a_choice_makes_the_preview_again_and_undo_takes_it_back(
    briefing, qtbot, preferences, field, value
):
    page, journey = briefing.page, briefing.journey
    before = {file.name: file.data for file in page.preview.files}
    old = getattr(journey.desk.review.settings, field)
    dialog = briefing.show_settings()
    control = getattr(dialog.sections["pages"], field)
    if isinstance(value, bool):
        control.click()
    else:
        choose(control, value)
    assert getattr(journey.desk.review.settings, field) == value
    assert getattr(preferences.kept, field) == value

    def changed():
        now = {file.name: file.data for file in page.preview.files}
        return bool(now) and now != before

    qtbot.waitUntil(changed, timeout=WAIT)
    assert dialog.undo.isEnabled()
    dialog.undo.click()
    assert getattr(journey.desk.review.settings, field) == old
    assert getattr(preferences.kept, field) != value
    assert not dialog.undo.isEnabled()
    qtbot.waitUntil(
        lambda: {file.name: file.data for file in page.preview.files} == before, timeout=WAIT
    )
    dialog.done(0)
    assert briefing.menus.actions["redo"].isEnabled()


def test_the_paper_follows_the_language_while_nobody_chose_one(opened, preferences):
    dialog = opened.show_settings()
    pages = dialog.sections["pages"]
    choose(pages.locale, "en-GB")
    assert opened.journey.desk.review.settings.paper == "a4"
    assert "A4" in pages.paper.currentText()
    choose(pages.paper, "letter")
    choose(pages.locale, "en-US")
    choose(pages.locale, "en-GB")
    assert opened.journey.desk.review.settings.paper == "letter"
    assert preferences.kept.paper == "letter"
    dialog.done(0)


def test_the_next_roster_begins_as_chosen(dialog, interior, qtbot):
    pages = dialog.sections["pages"]
    choose(pages.small_group, 8)
    pages.large_print.click()
    dialog.done(0)
    assert interior.journey.desk is None
    assert interior.menus.actions["undo"].text().endswith("large print")
    with qtbot.waitSignal(interior.journey.opened, timeout=WAIT):
        interior.filing.open_sample()
    settings = interior.journey.desk.review.settings
    assert (settings.small_group, settings.large_print) == (8, True)


def test_what_was_done_before_is_not_taken_back_from_here(opened):
    desk = opened.journey.desk
    index = next(n for n, m in enumerate(desk.review.matches) if m.candidates and not m.decided)
    desk.answer(index, desk.review.matches[index].candidates[0].code, "so")
    opened.journey.tell_reviewed()
    dialog = opened.show_settings()
    assert not dialog.undo.isEnabled()
    qtbot_key(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.review.matches[index].decided
    dialog.sections["pages"].black_and_white.click()
    dialog._take_back()
    dialog._take_back()
    assert desk.review.matches[index].decided
    dialog.done(0)


def qtbot_key(widget, key, modifier):
    QTest.keyClick(widget, key, modifier)


# ---- own courses --------------------------------------------------------------------------------


def write_course(courses, **texts):
    for key, text in texts.items():
        courses.editor.fields[key].setText(text)


def test_a_course_is_typed_and_kept(dialog, preferences):
    courses = section(dialog, "courses")
    write_course(
        courses, course="Blood draws", provider="Education unit", titles="Porter",
        leads_to="Phlebotomist", hours="40",
    )  # fmt: skip
    choose(courses.editor.fields["cost"], "0")
    courses.add.click()
    assert preferences.kept.programmes == (COURSE,)
    assert courses.editor.empty
    assert "was added" in courses.told.text()
    assert "beside no option" not in courses.told.text()
    assert courses.editor.fields["course"].hasFocus()


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("course", " ", "Course: nothing is written"),
        ("hours", "soon", "Hours: “soon” is no number"),
        ("hours", "20000", "Hours: “20000” is no number"),
        ("titles", "x" * 90, "For job titles: the text is too long"),
    ],
)
def test_a_wrong_field_says_what_where_and_what_to_do_and_leads_there(
    dialog, preferences, field, text, said
):
    courses = section(dialog, "courses")
    write_course(courses, **{"course": "Blood draws", field: text})
    courses.add.click()
    assert courses.problem.isVisible()
    assert courses.problem.sentence.startswith(said)
    assert courses.problem.sentence.count(". ") >= 1, "what to do comes last"
    assert courses.editor.fields[field].hasFocus()
    assert preferences.kept.programmes == ()
    write_course(courses, course="Blood draws", hours="2", titles="")
    courses.add.click()
    assert not courses.problem.isVisible()
    assert len(preferences.kept.programmes) == 1


def test_a_course_is_changed_removed_and_brought_back(dialog, preferences):
    courses = section(dialog, "courses")
    write_course(courses, course="Blood draws", hours="40")
    courses.add.click()
    write_course(courses, course="BLOOD  draws")
    courses.add.click()
    assert "in the list already" in courses.problem.sentence
    courses.table.selectRow(0)
    assert courses.editor.fields["hours"].text() == "40"
    write_course(courses, hours="12.5")
    courses.alter.click()
    assert [c.hours for c in preferences.kept.programmes] == [12.5]
    courses.table.selectRow(0)
    courses.remove.click()
    assert preferences.kept.programmes == ()
    dialog.undo.click()
    assert [c.hours for c in preferences.kept.programmes] == [12.5]
    assert courses.model.rowCount() == 1
    dialog.undo.click()
    assert [c.hours for c in preferences.kept.programmes] == [40.0]


def test_a_name_that_no_job_has_is_told(dialog, preferences):
    courses = section(dialog, "courses")
    write_course(courses, course="Juggling", leads_to="Juggler in chief")
    courses.add.click()
    assert "“Juggler in chief”" in courses.told.text()
    assert len(preferences.kept.programmes) == 1


def test_courses_come_from_a_file_and_go_to_one(dialog, dialogs, qtbot, preferences, tmp_path):
    courses = section(dialog, "courses")
    path = tmp_path / "courses.csv"
    broken = "Broken,,Porter,,soon,,\n"
    path.write_text(csv_of([COURSE]) + broken, encoding="utf-8")
    dialogs.answers["courses_from"] = path
    courses.bring.click()
    qtbot.waitUntil(lambda: preferences.kept.programmes == (COURSE,), timeout=WAIT)
    assert "row 3, column Hours: “soon”" in courses.problem.sentence
    assert "courses.csv" in courses.told.text()
    dialogs.answers["courses_to"] = tmp_path / "out.csv"
    courses.give.click()
    qtbot.waitUntil((tmp_path / "out.csv").exists, timeout=WAIT)
    assert (tmp_path / "out.csv").read_text(encoding="utf-8-sig") == csv_of([COURSE])


def test_a_file_without_courses_is_refused_in_the_dialog(dialog, dialogs, qtbot, tmp_path):
    dialogs.answers["courses_from"] = tmp_path / "staff.csv"
    (tmp_path / "staff.csv").write_text("Job title,Ward\nNurse,A\n", encoding="utf-8")
    section(dialog, "courses").bring.click()
    qtbot.waitUntil(dialog.problem.isVisible, timeout=WAIT)
    assert "staff.csv holds no list of courses" in dialog.problem.sentence


def test_a_course_stands_beside_its_option_at_once_and_in_the_next_roster(assessed, qtbot):
    dialog = assessed.show_settings()
    courses = section(dialog, "courses")

    def local():
        return {
            course.name
            for picture in assessed.journey.pictures
            for assessment in picture.assessments
            for option in assessment.options
            for course in option.local
        }

    before = local()
    write_course(courses, course="Data skills for everybody", hours="6")
    courses.add.click()
    qtbot.waitUntil(lambda: bool(assessed.journey.pictures), timeout=WAIT)
    assert local() == before | {"Data skills for everybody"}
    log = assessed.journey.desk.review.log
    assert log[-1].title == "local_programmes"
    dialog.undo.click()
    qtbot.waitUntil(lambda: bool(assessed.journey.pictures), timeout=WAIT)
    assert local() == before
    dialog.done(0)
    assessed.journey.redo()
    qtbot.waitUntil(lambda: bool(assessed.journey.pictures), timeout=WAIT)
    assert local() == before | {"Data skills for everybody"}
    assessed.journey.dirty = False
    with qtbot.waitSignal(assessed.journey.opened, timeout=WAIT):
        assessed.filing.open_sample()
    names = {c.name for c in assessed.journey.desk.review.inputs.local_programmes}
    assert "Data skills for everybody" in names


# ---- job titles ---------------------------------------------------------------------------------

AIDE, NURSE = "31-1131.00", "29-1141.00"


@pytest.fixture
def crosswalk(tmp_path):
    path = tmp_path / "theirs.csv"
    path.write_text(
        f"title,department,code,decided\nWard Associate,,{AIDE},2026-01-02\n"
        f"Stores Associate,,99-9999.00,2026-01-02\nWard Helper,,{AIDE},yesterday\n",
        encoding="utf-8",
    )
    return path


def test_decisions_are_brought_in_with_errors_by_file_row_and_column(
    dialog, dialogs, qtbot, crosswalk, preferences
):
    titles = section(dialog, "titles")
    assert not titles.give.isEnabled()
    dialogs.answers["crosswalk_from"] = crosswalk
    titles.bring.click()
    qtbot.waitUntil(titles._result.isVisible, timeout=WAIT)
    said = titles._told.text()
    assert said.startswith("2 titles were added from theirs.csv")
    assert "theirs.csv, row 3, column code: " in said
    assert "theirs.csv, row 4, column decided: " in said
    kept = preferences.crosswalk.read_text(encoding="utf-8")
    assert "Ward Associate" in kept
    assert "Stores Associate" not in kept
    assert titles.give.isEnabled()
    dialog.undo.click()
    assert "Ward Associate" not in preferences.crosswalk.read_text(encoding="utf-8")
    assert "0 titles" in titles._count.text()


def test_where_a_file_says_otherwise_ours_stays_until_it_is_said(
    dialog, dialogs, qtbot, crosswalk, preferences
):
    preferences.crosswalk.write_text(f"title,code\nWard Associate,{NURSE}\n", encoding="utf-8")
    titles = section(dialog, "titles")
    dialog.refresh()
    dialogs.answers["crosswalk_from"] = crosswalk
    titles.tuning.journey.memory.recall(titles.tuning.journey.knowledge)
    titles.bring.click()
    qtbot.waitUntil(titles._result.isVisible, timeout=WAIT)
    assert "1 title is answered differently" in titles._told.text()
    assert f"Ward Associate,,{NURSE}" in preferences.crosswalk.read_text(encoding="utf-8")
    titles.take_theirs.click()
    assert f"Ward Associate,,{AIDE}" in preferences.crosswalk.read_text(encoding="utf-8")
    assert not titles.take_theirs.isVisible()


def test_decisions_are_written_to_a_file_that_another_hospital_can_read(
    dialog, dialogs, qtbot, crosswalk, tmp_path
):
    titles = section(dialog, "titles")
    dialogs.answers["crosswalk_from"] = crosswalk
    titles.bring.click()
    qtbot.waitUntil(titles._result.isVisible, timeout=WAIT)
    dialogs.answers["crosswalk_to"] = tmp_path / "mine.csv"
    titles.give.click()
    qtbot.waitUntil((tmp_path / "mine.csv").exists, timeout=WAIT)
    qtbot.waitUntil(lambda: "mine.csv" in titles._told.text(), timeout=WAIT)
    assert "Ward Associate" in (tmp_path / "mine.csv").read_text(encoding="utf-8")


def test_a_file_that_is_no_crosswalk_is_refused_in_the_dialog(dialog, dialogs, qtbot, tmp_path):
    path = tmp_path / "other.csv"
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    dialogs.answers["crosswalk_from"] = path
    section(dialog, "titles").bring.click()
    qtbot.waitUntil(dialog.problem.isVisible, timeout=WAIT)
    assert "other.csv has no columns called title and code" in dialog.problem.sentence


def test_what_is_decided_now_goes_into_the_file(opened, dialogs, qtbot, tmp_path):
    path = tmp_path / "roster.csv"
    path.write_text("Job Title,Department\nWard Associate,Ward A\n", encoding="utf-8")
    with qtbot.waitSignal(opened.journey.opened, timeout=WAIT):
        opened.filing.open(path)
    opened.journey.desk.answer(0, AIDE, "they help at the bedside")
    opened.journey.tell_reviewed()
    dialog = opened.show_settings()
    dialogs.answers["crosswalk_to"] = tmp_path / "mine.csv"
    section(dialog, "titles").give.click()
    qtbot.waitUntil((tmp_path / "mine.csv").exists, timeout=WAIT)
    assert f"Ward Associate,Ward A,{AIDE}" in (tmp_path / "mine.csv").read_text(encoding="utf-8")
    dialog.done(0)


def test_a_decision_that_is_taken_back_after_an_import_is_forgotten_all_the_same(
    opened, dialogs, qtbot, crosswalk, preferences
):
    path = crosswalk.with_name("roster.csv")
    path.write_text("Job Title,Department\nPorter Lead,Ward A\n", encoding="utf-8")
    with qtbot.waitSignal(opened.journey.opened, timeout=WAIT):
        opened.filing.open(path)
    opened.journey.desk.answer(0, AIDE, "they help at the bedside")
    opened.journey.tell_reviewed()
    dialog = opened.show_settings()
    dialogs.answers["crosswalk_from"] = crosswalk
    titles = section(dialog, "titles")
    titles.bring.click()
    qtbot.waitUntil(titles._result.isVisible, timeout=WAIT)

    def kept():
        opened.journey.memory.finish()
        return preferences.crosswalk.read_text(encoding="utf-8")

    assert "Porter Lead" in kept()
    assert "Ward Associate" in kept()
    dialog.undo.click()
    assert "Porter Lead" in kept()
    assert "Ward Associate" not in kept()
    opened.journey.redo()
    assert "Ward Associate" in kept()
    opened.journey.undo()
    opened.journey.undo()
    assert "Porter Lead" not in kept()
    dialog.done(0)


def test_a_memory_that_cannot_be_read_is_not_written_over(dialog, interior, preferences):
    preferences.crosswalk.write_bytes(b"no,such\ncolumns,here\n")
    interior.journey.memory.recall(interior.journey.knowledge)
    dialog.refresh()
    titles = section(dialog, "titles")
    assert not titles.bring.isEnabled()
    assert "could not be read" in titles._count.text()
    interior.journey.memory.renew(())
    assert preferences.crosswalk.read_bytes() == b"no,such\ncolumns,here\n"


# ---- this window --------------------------------------------------------------------------------


def test_recent_files_are_cleared_by_a_button_and_come_back_by_undo(
    dialog, interior, preferences, tmp_path
):
    preferences.remember(tmp_path / "a.xlsx")
    dialog.refresh()
    window = section(dialog, "window")
    window.forget_recent.click()
    assert preferences.recent == ()
    assert not interior.menus._recent.isEnabled()
    assert not window.forget_recent.isEnabled()
    dialog.undo.click()
    assert [path.name for path in preferences.recent] == ["a.xlsx"]
    assert interior.menus._recent.isEnabled()


def test_what_no_page_shows_does_not_make_a_review_unsaved(opened, preferences, tmp_path):
    preferences.remember(tmp_path / "a.xlsx")
    dialog = opened.show_settings()
    section(dialog, "window").forget_recent.click()
    assert preferences.recent == ()
    assert not opened.journey.dirty
    dialog.undo.click()
    assert not opened.journey.dirty
    dialog.sections["pages"].large_print.click()
    assert opened.journey.dirty
    dialog.done(0)


def test_colours_change_at_once(dialog, preferences, theme):
    window = section(dialog, "window")
    choose(window.colours, "dark")
    assert theme.tokens.dark
    assert preferences.kept.colours == "dark"
    choose(window.colours, "light")
    assert not theme.tokens.dark


# ---- everybody's dialog -------------------------------------------------------------------------


def test_the_keys_open_it_and_close_it(interior, qtbot):
    assert interior.menus.actions["settings"].shortcut().toString() == "Ctrl+,"
    interior.menus.actions["settings"].trigger()
    dialog = QApplication.activeModalWidget() or interior.window.findChild(QWidget, "settings")
    assert dialog is not None
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not QApplication.activeModalWidget(), timeout=WAIT)


@pytest.mark.parametrize("key", SECTIONS)
def test_every_control_has_a_name_and_every_letter_one_control(dialog, key):
    section(dialog, key)
    for widget in dialog.findChildren(QWidget):
        inner = widget.focusProxy() is not None or widget.objectName().startswith("qt_")
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and not inner:
            seen = QAccessible.queryAccessibleInterface(widget)
            assert seen.text(QAccessible.Text.Name), (key, type(widget).__name__)
            assert seen.role() != QAccessible.Role.NoRole
    claims = [
        (letter.upper(), widget.text())
        for widget in (*dialog.findChildren(QAbstractButton), *dialog.findChildren(QLabel))
        if widget.isVisible() and (not isinstance(widget, QLabel) or widget.buddy())
        for letter in re.findall(r"&([^&\s])", widget.text().replace("&&", ""))
    ]
    counts = Counter(letter for letter, _ in claims)
    assert not [claim for claim in claims if counts[claim[0]] > 1]


@pytest.mark.parametrize("key", SECTIONS)
def test_tab_reaches_every_control_of_a_page(dialog, key):
    section(dialog, key)
    wanted = {
        w
        for w in dialog.findChildren(QWidget)
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and w.isVisible() and w.isEnabled() and w.focusProxy() is None
        and not w.objectName().startswith("qt_")
    }  # fmt: skip
    reached, widget = set(), dialog.list
    for _ in range(500):
        widget = widget.nextInFocusChain()
        reached.add(widget)
        if widget is dialog.list:
            break
    assert wanted <= reached
    assert len(wanted) >= 3


def test_a_wrong_field_is_scrolled_to_on_a_small_screen(dialog, qtbot):
    dialog.resize(660, 336)
    courses = section(dialog, "courses")
    QTest.qWait(20)
    write_course(courses, course="Blood draws", hours="soon")
    courses.add.click()
    field, area = courses.editor.fields["hours"], dialog.stack.currentWidget()

    def seen():
        corner = field.mapTo(area.viewport(), field.rect().bottomRight())
        return field.hasFocus() and area.viewport().rect().contains(corner)

    qtbot.waitUntil(seen, timeout=WAIT)
    hidden = [courses.table.isColumnHidden(n) for n in range(6)]
    assert hidden == [False, True, False, False, False, True]
    dialog.resize(880, 640)
    qtbot.waitUntil(lambda: not courses.table.isColumnHidden(1), timeout=WAIT)


@pytest.mark.parametrize("key", SECTIONS)
def test_nothing_scrolls_sideways_on_a_small_screen_at_twice_the_size(dialog, key):
    dialog.resize(660, 336)  # 1366 x 768 at 200 %, less the frame
    section(dialog, key)
    QTest.qWait(20)
    area = dialog.stack.currentWidget()
    assert area.horizontalScrollBar().maximum() == 0
    assert dialog.rect().contains(dialog.close_button.geometry())
    for one in dialog.findChildren(QAbstractButton):
        room = one.fontMetrics().horizontalAdvance(one.text().replace("&", ""))
        assert not one.isVisible() or one.width() >= room, one.text()
