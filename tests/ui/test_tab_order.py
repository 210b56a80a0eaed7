"""Tab order: the Tab key goes through a page as one reads it, also where parts are made anew."""

import pytest
from looking import press
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from screens import SCREENS, settle

MOST = 80


def walked(interior, screen, start):
    """What has the focus after each Tab, until it comes round."""
    interior.window.resize(1366, 698)
    interior.window.activateWindow()
    SCREENS[screen](interior)
    settle()
    first = start(interior.page)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    found = [first]
    for _ in range(MOST):
        press(Qt.Key.Key_Tab)
        if QApplication.focusWidget() is first:
            return found
        found.append(QApplication.focusWidget())
    pytest.fail("Tab never comes round")


def places(found, wanted):
    return [found.index(one) for one in wanted]


def test_columns_are_walked_from_the_sheet_to_the_ledger_to_the_buttons(interior):
    found = walked(interior, "columns", lambda page: page.sheet)
    page = interior.page
    links = [one for one in found if page.ledger.isAncestorOf(one)]
    wanted = [page.header_row, *page.table.header.combos.values(), page.table, *links, page._reload]
    assert len(links) > 6
    assert places(found, wanted) == list(range(1, len(wanted) + 1))
    inner = page.ledger.area.widget()
    heights = [one.mapTo(inner, one.rect().topLeft()).y() for one in links[3:]]
    assert all(inner.isAncestorOf(one) for one in links[3:])
    assert heights == sorted(heights)


def test_columns_keep_their_order_when_the_rows_behind_a_count_are_shown(interior):
    walked(interior, "columns", lambda page: page.sheet)
    page = interior.page
    page._show_count("left_out")
    page.header_row.setFocus()
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is next(iter(page.table.header.combos.values()))


def test_role_details_come_before_the_buttons_of_the_page(interior):
    found = walked(interior, "assessment", lambda page: page.table)
    page = interior.page
    inside = [n for n, one in enumerate(found) if page.detail.isAncestorOf(one)]
    assert len(inside) > 6
    assert inside == list(range(1, 1 + len(inside)))
    assert page.bar.isAncestorOf(found[inside[-1] + 1])
    tops = [one.mapTo(page.detail.area.widget(), one.rect().topLeft()) for one in
            (found[n] for n in inside[1:])]  # fmt: skip
    assert [top.y() for top in tops] == sorted(top.y() for top in tops)


# ---- arrow keys -----------------------------------------------------------------------------


def test_left_and_right_go_from_choice_to_choice(interior):
    walked(interior, "columns", lambda page: page.sheet)
    choices = list(interior.page.table.header.combos.values())
    before = [choice.currentIndex() for choice in choices]
    choices[0].setFocus()
    for wanted in (*choices[1:], choices[-1]):  # at the last one it stays
        press(Qt.Key.Key_Right)
        assert QApplication.focusWidget() is wanted
    press(Qt.Key.Key_Left)
    assert QApplication.focusWidget() is choices[-2]
    assert [choice.currentIndex() for choice in choices] == before


@pytest.mark.parametrize("way", ["list", "map"])
def test_the_keys_go_on_in_what_is_looked_at(interior, way):
    walked(interior, "assessment", lambda page: page.table)
    page = interior.page
    page.ways[way].click()  # as Alt and its letter do
    before = page._in_hand
    press(Qt.Key.Key_Down)
    assert page._in_hand is not before
    press(Qt.Key.Key_Right)
    assert QApplication.focusWidget() is page.detail.area
    press(Qt.Key.Key_Left)
    settle()
    assert QApplication.focusWidget() is (page.map if way == "map" else page.table)


def test_a_form_that_is_opened_waits_in_its_first_field(interior):
    walked(interior, "assessment", lambda page: page.table)
    page = interior.page
    page.ways["signs"].click()
    assert QApplication.focusWidget() is next(iter(page.forms.signs.fields.values()))
