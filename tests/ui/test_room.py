"""Room: at 1366 x 768 and at 200 per cent words are seen whole, and only tables scroll."""

from dataclasses import replace

import pytest
from input_samples import FULL
from PySide6.QtCore import QSize
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QLabel, QStyleOptionComboBox
from screens import SCREENS, look_at_dialog, settle, until
from window import WAIT

from desktop.review.inputs import inputs_of
from desktop.ui.assessment.entry_form import unit_words
from desktop.ui.assessment.role_model import TIER
from desktop.ui.common.fonts import BODY, font
from desktop.ui.common.painting import broken, shortened

NORMAL, NARROW = (1366, 698), (683, 349)


def shown(interior, screen, size=NORMAL):
    interior.window.resize(*size)
    SCREENS[screen](interior)
    settle()
    return interior.page


def enter_everything(interior, qtbot):
    entered = inputs_of(FULL, "en-US").inputs
    interior.journey.change_inputs(entered, interior.page.picture.name)
    qtbot.waitUntil(lambda: not interior.journey.background.busy, timeout=WAIT)
    settle()


def rolled(area):
    return area.horizontalScrollBar().maximum(), area.verticalScrollBar().maximum()


def test_what_follows_from_a_full_set_of_inputs_is_cut_at_no_side(interior, qtbot):
    page = shown(interior, "assessment, tools")
    enter_everything(interior, qtbot)
    assert "not a forecast" in page.results.said
    assert page.results.area.horizontalScrollBar().maximum() == 0


def test_results_that_grow_while_they_are_unrolled_leave_nothing_to_scroll(interior, qtbot):
    page = shown(interior, "assessment, what if", NARROW)
    enter_everything(interior, qtbot)
    assert rolled(page.results.area) == (0, 0)
    page.results.area.verticalScrollBar().setValue(999)
    assert page.results.area.widget().y() == 0, "what is above would be out of reach"


@pytest.mark.parametrize(
    "screen", ["columns", "assessment", "assessment, tools", "roles, asking why"]
)
def test_a_problem_with_a_link_finds_room_above_the_tables(interior, screen):
    page = shown(interior, "roles, asking why" if screen == "roles, asking why" else screen)
    page.problem.tell("This was not read. Do it again.", ("Go there", page.focus_first))
    settle()
    assert rolled(page.area) == (0, 0)


def test_a_new_problem_hides_the_links_of_the_one_before(interior):
    page = shown(interior, "columns")
    page.problem.tell("One thing.", ("Go there", page.focus_first))
    (link,) = page.problem.links()
    page.problem.tell("Another thing.")
    assert link.isHidden()


def test_work_that_takes_long_does_not_move_the_first_page(interior):
    page = shown(interior, "roster")
    page.bar.show_busy(12, 50, "busy.open", long=True)
    settle()
    assert rolled(page.area) == (0, 0)


def test_nearly_every_suggestion_is_read_whole(interior):
    page = shown(interior, "roles")
    whole = []
    for place in range(page.table.queue.rowCount()):
        page.table.go(place)
        settle(5)
        cards = [card for card in page.candidates.cards if card.isVisible()]
        whole += [c.lines(c.width(), c.height()) == c.lines(c.width(), 0) for c in cards]
    assert len(whole) > 100
    assert sum(whole) >= 0.95 * len(whole)


def test_the_offer_for_other_departments_finds_room_below_the_suggestions(interior):
    page = shown(interior, "roles")
    page.candidates.offer_everywhere(2)
    settle()
    assert page.candidates._everywhere.isVisible()
    assert rolled(page.area) == (0, 0)


def test_a_search_without_a_hit_says_what_to_do(interior):
    page = shown(interior, "roles, searching")
    page.candidates.search.field.setText("zzqq")
    assert page.candidates.search._count.text().startswith("No occupation")


def test_the_unit_of_a_number_is_seen_beside_what_is_entered(interior):
    page = shown(interior, "assessment, signs")
    field = page.forms.signs.fields["meeting_hours"]
    field.setText("2")
    (unit,) = (one for one in field.parent().findChildren(QLabel) if one.isVisible())
    assert unit.text() == unit_words("meeting_hours", page.language)
    assert unit.x() > field.geometry().right()
    assert field.width() < 120, "a number needs no more"


def test_of_a_small_department_nothing_is_offered_that_is_not_made(interior):
    page = shown(interior, "assessment")
    small = replace(page.picture, name="Tiny", people=3, suppressed="small_department")
    page.put((small,), page._review, page._crossing, page._glossary, None)
    assert page.hint.text() == "3 people", "nothing about roles or exposure"
    assert not page.sort.isVisible()
    SCREENS["briefing"](interior)
    page = interior.page
    page.documents.show_pages({"B": 1, "G": 1}, small=True)
    assert [key for key, box in page.documents.boxes.items() if box.isVisible()] == list("BCFG")
    page.documents.show_pages({"A": 3, "B": 1, "D": 5, "G": 1}, small=False)
    assert all(box.isVisible() for box in page.documents.boxes.values())


# ---- at 200 per cent ------------------------------------------------------------------------


def test_a_long_name_of_a_department_never_makes_the_page_scroll_sideways(interior):
    page = shown(interior, "assessment", NARROW)
    long = replace(page.picture, name="Health Information Management and Clinical Coding Services")
    page.put((long, page.picture), page._review, page._crossing, page._glossary, long.name)
    settle()
    assert page.title.text().endswith("Services")
    assert page.area.horizontalScrollBar().maximum() == 0


def test_the_ledger_stands_at_its_full_height_below_the_table(interior):
    page = shown(interior, "columns", NARROW)
    until(lambda: page.ledger.y() > page.table.y() + page.table.height())  # laid out in turns
    assert rolled(page.ledger.area) == (0, 0)
    shown(interior, "columns", NORMAL)
    until(lambda: rolled(page.ledger.area)[1] > 0)  # on a wide page it scrolls beside the table


def test_titles_and_occupations_go_over_two_lines(interior):
    page = shown(interior, "roles", NARROW)
    assert page.table.verticalHeader().defaultSectionSize() > 50
    shown(interior, "roles", NORMAL)
    assert page.table.verticalHeader().defaultSectionSize() < 40


@pytest.mark.usefixtures("theme")  # the fonts
def test_words_in_lines_lose_none_and_a_short_room_ends_in_dots():
    text, face = "Certified Nursing Assistant of the Float Pool", font(BODY)
    lines = broken(text, face, 110)
    assert " ".join(lines) == text
    assert shortened(text, face, 110, len(lines)) == lines
    two = shortened(text, face, 110, 2)
    assert len(two) == 2
    assert two[0] == lines[0]
    assert two[1].endswith("…")


@pytest.mark.parametrize("tier", [
    "Hands-on operations", "Human-led, AI-assisted", "Information: discuss a move",
    "In-person care, borderline", "Mixed and changing", "Information: reshape",
])  # fmt: skip
def test_the_kind_of_work_is_read_whole_in_the_narrow_list(interior, tier):
    page = shown(interior, "assessment", NARROW)
    room = page.table.columnWidth(TIER) - 12 - 14 - 6
    high = page.table.verticalHeader().defaultSectionSize()
    assert "…" not in "".join(shortened(tier, font(BODY), room, high // 18))


def test_a_short_list_leaves_no_empty_rows(interior):
    page = shown(interior, "assessment", NARROW)
    page.table.roles.put(page._views[:4])
    settle()
    last = page.table.visualRect(page.table.roles.index(3, 0)).bottom()
    assert page.table.viewport().height() - last < 50


@pytest.mark.parametrize("dialog", ["help", "about the numbers", "about", "settings"])
def test_no_dialog_is_larger_than_a_small_screen(interior, dialog, monkeypatch):
    monkeypatch.setattr(QScreen, "availableSize", lambda _: QSize(683, 384))
    sizes = []
    look_at_dialog(interior, dialog, lambda top: sizes.append(top.size()))
    assert sizes[0].boundedTo(QSize(683, 384)) == sizes[0]


def test_the_choice_of_a_document_has_a_line_of_its_own(interior):
    page = shown(interior, "briefing", NARROW)
    which = page.preview.which
    assert which.width() > 300
    assert which.geometry().bottom() < page.preview.as_text.y()
    shown(interior, "briefing", NORMAL)
    assert which.geometry().center().y() == pytest.approx(
        page.preview.as_text.geometry().center().y(), abs=2
    )


def test_what_stands_below_a_table_never_lies_on_it(interior):
    page = shown(interior, "roles", NARROW)
    page.order.setCurrentIndex(page.order.findData("reason"))
    page._arrange_queue()
    page.table.go(0)  # a heading: no suggestions stand beside it
    settle()
    assert page.table.heading() is not None
    assert page._firm.y() > page.table.geometry().bottom()
    assert page.candidates.y() > page._firm.geometry().bottom()


@pytest.mark.parametrize("screen", ["roles, asking why", "assessment, signs", "briefing"])
def test_a_problem_is_seen_however_far_the_page_is_scrolled(interior, screen):
    page = shown(interior, screen, NARROW)
    page.area.verticalScrollBar().setValue(page.area.verticalScrollBar().maximum())
    page.problem.tell("This was not read. Do it again.")
    settle()
    top = page.problem.mapTo(page.area.viewport(), page.problem.rect().topLeft())
    assert 0 <= top.y() < page.area.viewport().height() - page.problem.height()


def test_a_choice_longer_than_its_box_ends_in_dots(interior):
    page = shown(interior, "assessment", NARROW)
    page.department.addItem("Health Information Management and Clinical Coding Services")
    page.department.setCurrentIndex(page.department.count() - 1)
    option = QStyleOptionComboBox()
    page.department.initStyleOption(option)
    assert option.currentText.endswith("…")
    assert page.department.toolTip() == page.department.currentText()
