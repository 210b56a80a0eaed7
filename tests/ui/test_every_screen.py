"""Every screen and dialog: named, reached by keyboard, focus seen, own Alt letters, nothing cut."""

import pytest
from looking import cut, shared_letters, unnamed, unreached, unseen_focus
from PySide6.QtWidgets import QApplication, QMenu
from screens import DIALOGS, SCREENS, look_at_dialog, settle

from desktop.ui.common.language import Language

CHECKS = {
    "named": unnamed,
    "reached": unreached,
    "seen": unseen_focus,
    "alone": shared_letters,
    "whole": cut,
}


def amiss(top, checks=tuple(CHECKS)):
    """What each check finds; what is cut is looked at again until everything has been laid out."""
    for _ in range(20):
        if not cut(top):
            break
        settle(50)
    return {name: found for name in checks if (found := CHECKS[name](top))}


@pytest.mark.parametrize("screen", SCREENS)
def test_a_screen_can_be_read_and_used_by_everybody(interior, screen):
    interior.window.resize(1366, 698)
    interior.window.activateWindow()
    SCREENS[screen](interior)
    settle()
    assert amiss(interior.window) == {}
    area = interior.page.area
    assert area.horizontalScrollBar().maximum() == 0
    assert area.verticalScrollBar().maximum() == 0, "only tables and panels scroll"


@pytest.mark.parametrize("screen", SCREENS)
def test_the_focus_is_seen_in_high_contrast(interior, theme, screen):
    """Where everything strong has one colour, also a filled control shows that it has the focus."""
    theme.choose("contrast")
    interior.window.activateWindow()
    SCREENS[screen](interior)
    settle()
    assert unseen_focus(interior.window) == []


@pytest.mark.parametrize("screen", ["roles, searching", "roles, asking why", "briefing"])
def test_what_has_the_focus_is_in_sight_at_200_per_cent(interior, screen):
    interior.window.resize(683, 349)
    interior.window.activateWindow()
    SCREENS[screen](interior)
    settle()
    field, area = QApplication.focusWidget(), interior.page.area
    corner = field.mapTo(area.viewport(), field.rect().center())
    assert area.viewport().rect().contains(corner)


@pytest.mark.parametrize("dialog", DIALOGS)
def test_a_dialog_can_be_read_and_used_by_everybody(interior, dialog):
    found = {}
    look_at_dialog(interior, dialog, lambda top: found.update(amiss(top)))
    assert found == {}


def test_every_entry_of_every_menu_has_a_letter_of_its_own(opened):
    for menu in opened.window.menuBar().findChildren(QMenu):
        entries = [action for action in menu.actions() if not action.isSeparator()]
        texts = [action.text() for action in entries]
        assert all(texts)
        letters = [text[text.index("&") + 1].upper() for text in texts if "&" in text]
        assert len(letters) == len(entries), f"an entry without a letter: {texts}"
        assert len(set(letters)) == len(letters), texts


class Longer(Language):
    """Says everything in words 40 per cent longer, as many a translation would."""

    def say(self, key, /, **values):
        said = super().say(key, **values)
        return said if key == "window.name" else stretched(said)

    def html(self, key, /, **values):
        return "\n".join(map(stretched, super().html(key, **values).split("\n")))

    def count(self, key, n, /, **values):
        return stretched(super().count(key, n, **values))


def stretched(said):
    """A sentence with 40 per cent more letters; a word of its own stays one word."""
    more = max(1, round(0.4 * len(said)))
    return f"{said}{'ä' * more}" if " " not in said else f"{said} {('wörd ' * more)[:more].strip()}"


class TestLonger:
    """The same screens in a language with longer words."""

    @pytest.fixture
    def language(self):
        return Longer("en-US")

    @pytest.mark.parametrize("screen", SCREENS)
    def test_nothing_is_cut_where_words_are_longer(self, interior, screen):
        interior.window.resize(1366, 698)
        SCREENS[screen](interior)
        settle()
        assert amiss(interior.window, ["whole"]) == {}
        assert interior.page.area.horizontalScrollBar().maximum() == 0

    @pytest.mark.parametrize("dialog", DIALOGS)
    def test_no_dialog_is_cut_where_words_are_longer(self, interior, dialog):
        found = {}
        look_at_dialog(interior, dialog, lambda top: found.update(amiss(top, ["whole"])))
        assert found == {}
