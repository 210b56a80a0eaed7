"""A narrow page, as at 200 percent: one column, nothing scrolled inside, no word cut."""

import re
from collections import Counter

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from desktop.ui.assessment.flow_row import FlowRow
from desktop.ui.assessment.forms_panel import FORMS
from desktop.ui.common.panels import button

NARROW, WIDE = (683, 384), (1366, 768)  # 1366 x 768 at 200 percent, and at 100


def settle():
    for _ in range(5):
        QApplication.processEvents()


@pytest.fixture
def narrow(assessed):
    assessed.window.resize(*NARROW)
    settle()
    return assessed.page


def rolled(area):
    return area.verticalScrollBar().maximum()


def test_role_details_stand_below_the_list_at_their_full_height(assessed, narrow):
    for place in range(len(narrow.table.roles.views)):
        narrow.table.go(place)
        settle()
        assert rolled(narrow.detail.area) == 0
    assert narrow.detail.mapTo(narrow, narrow.detail.rect().topLeft()).y() > narrow.table.y()
    assessed.window.resize(*WIDE)
    settle()
    assert narrow.detail.height() < narrow.height(), "on a wide page it scrolls beside the list"
    assert rolled(narrow.detail.area) > 0


def test_every_form_and_its_results_stand_at_their_full_height(narrow):
    for form in FORMS:
        narrow.look(form)
        settle()
        area = narrow.forms._stack.currentWidget()
        assert rolled(area) == 0, form
        assert rolled(narrow.results.area) == 0, form
        assert narrow.area.horizontalScrollBar().maximum() == 0, form


def test_the_list_shows_its_columns_without_scrolling_sideways(narrow):
    table = narrow.table
    head = table.horizontalHeader()
    shown = [n for n in range(head.count()) if not table.isColumnHidden(n)]
    assert sum(table.columnWidth(n) for n in shown) <= table.viewport().width()
    assert table.horizontalScrollBar().maximum() == 0
    for column in shown:
        words = str(table.roles.headerData(column, head.orientation()))
        assert head.fontMetrics().horizontalAdvance(words) <= table.columnWidth(column)


def test_suggestions_show_every_word_where_the_page_scrolls(assessed):
    assessed.window.resize(*NARROW)
    assessed.go("roles")
    settle()
    page = assessed.page
    page.table.go(0)
    settle()
    cards = [card for card in page.candidates.cards if card.isVisible()]
    assert cards
    for card in cards:
        assert card.lines(card.width(), card.height()) == card.lines(card.width(), 0)


def test_buttons_in_a_row_go_on_in_the_next_line(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    buttons = [button(f"Number {n}", lambda: None) for n in range(6)]
    row = FlowRow(*buttons)
    holder.setLayout(row)
    holder.resize(2000, 100)
    holder.show()
    settle()
    assert len({b.y() for b in buttons}) == 1
    holder.resize(260, 300)
    settle()
    assert len({b.y() for b in buttons}) > 1
    assert all(b.geometry().right() <= 260 for b in buttons)
    assert row.heightForWidth(260) > row.heightForWidth(2000)
    places = [b.geometry() for b in buttons]
    assert not any(a.intersects(b) for n, a in enumerate(places) for b in places[n + 1 :]), (
        "none lies on another"
    )


@pytest.mark.parametrize("way", ["list", "map", *FORMS])
def test_every_alt_letter_of_a_form_belongs_to_one_control(assessed, way):
    assessed.page.look(way)
    settle()
    claims = []
    for widget in assessed.window.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled():
            continue
        buddy = isinstance(widget, QLabel) and widget.buddy() is not None
        if buddy or isinstance(widget, QAbstractButton):
            claims += re.findall(r"&([^&\s])", widget.text().replace("&&", ""))
    for action in assessed.window.menuBar().actions():
        claims += re.findall(r"&([^&\s])", action.text())
    counts = Counter(letter.upper() for letter in claims)
    assert not [letter for letter, count in counts.items() if count > 1], way
