"""Accessibility: every control is named, every Alt letter is one control's, focus is seen."""

import re
from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget

STEPS = ("roster", "columns", "roles", "assessment", "briefing")


@pytest.fixture(params=STEPS)
def page(request, assessed, qtbot):
    assessed.go(request.param)
    if request.param == "briefing":
        qtbot.waitUntil(lambda: bool(assessed.page.preview.files), timeout=30_000)
    return assessed.page


def focusable(window):
    for widget in window.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            yield widget


def inner(widget):
    """Parts of a control, which speaks for them: the editor of a spin box, a view's viewport."""
    return widget.focusProxy() is not None or widget.objectName().startswith("qt_")


def test_every_control_has_a_name_and_a_role(assessed, page):
    for widget in focusable(assessed.window):
        if inner(widget):
            continue
        seen = QAccessible.queryAccessibleInterface(widget)
        assert seen is not None, widget
        name = seen.text(QAccessible.Text.Name)
        assert name, f"{page.key}: {type(widget).__name__} {widget.objectName()} has no name"
        assert seen.role() != QAccessible.Role.NoRole, name


def letters(window):
    """Every Alt letter on screen with what claims it."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled():
            continue
        if isinstance(widget, (QAbstractButton, QLabel)):
            said = widget.text()
            if isinstance(widget, QLabel) and widget.buddy() is None:
                continue
            for letter in re.findall(r"&([^&\s])", said.replace("&&", "")):
                yield letter.upper(), said
    for action in window.menuBar().actions():
        for letter in re.findall(r"&([^&\s])", action.text()):
            yield letter.upper(), action.text()


def test_every_alt_letter_belongs_to_one_control(assessed, page):
    claims = list(letters(assessed.window))
    counts = Counter(letter for letter, _ in claims)
    twice = [claim for claim in claims if counts[claim[0]] > 1]
    assert not twice, f"{page.key}: {twice}"


def test_every_letter_of_a_menu_belongs_to_one_entry(assessed):
    for menu in assessed.window.menuBar().findChildren(QMenu):
        texts = [action.text() for action in menu.actions() if not action.isSeparator()]
        counts = Counter(
            letter.upper() for text in texts for letter in re.findall(r"&([^&\s])", text)
        )
        assert not [letter for letter, count in counts.items() if count > 1], texts


def test_no_two_menu_entries_share_a_shortcut(assessed):
    keys = [
        action.shortcut().toString()
        for action in assessed.menus.actions.values()
        if not action.shortcut().isEmpty()
    ]
    assert len(keys) == len(set(keys))
    for wanted in (
        "Ctrl+O",
        "Ctrl+S",
        "Ctrl+P",
        "Ctrl+Z",
        "Ctrl+Y",
        "F1",
        "F6",
        "Ctrl+1",
        "Ctrl+5",
    ):
        assert wanted in keys


def test_f6_goes_round_the_parts_of_the_window(assessed):
    assessed.go("assessment")
    assessed.page.table.setFocus()
    visited = []
    for _ in range(4):
        assessed.menus.actions["next_part"].trigger()
        visited.append(QApplication.focusWidget())
    parts = (assessed.page.detail, assessed.page.bar, assessed.rail, assessed.page.table)
    for widget, part in zip(visited, parts, strict=True):
        assert widget is part or part.isAncestorOf(widget)


def test_tab_reaches_every_control_of_a_page(assessed, page):
    wanted = {
        w
        for w in focusable(assessed.window)
        if w.isEnabled() and not inner(w) and page.isAncestorOf(w)
    }
    wanted -= {w for w in wanted if w.inherits("QRadioButton")}  # one stop for the group
    start = QApplication.focusWidget() or page
    reached, widget = set(), start
    for _ in range(2000):
        widget = widget.nextInFocusChain()
        reached.add(widget)
        if widget is start:
            break
    assert wanted <= reached


def test_the_focus_can_be_seen_on_every_control(assessed, page):
    """A control looks different with the focus, for everything Tab stops at."""
    assessed.window.activateWindow()
    for widget in focusable(assessed.window):
        if inner(widget) or not widget.isEnabled() or widget.inherits("QPdfView"):
            continue
        widget.clearFocus()
        without = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if widget.hasFocus():
            assert widget.grab().toImage() != without, f"{page.key}: {widget.accessibleName()}"
