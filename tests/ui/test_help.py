"""Help: offline, searchable, one page per step; about the numbers as it is printed."""

import pytest
from plain_text import said_in

from desktop.briefing import Crossing, about_the_numbers, brief
from desktop.settings import Settings
from desktop.ui.help import NUMBERS, TOPICS, HelpDialog, topics_of
from desktop.ui.rail import STEPS
from reports.sections.compose import compose

SETTINGS = Settings(date="2026-11-24")


@pytest.fixture
def crossing(knowledge, language):
    return Crossing(knowledge.evidence, language.wording, knowledge.moves, knowledge.duties)


@pytest.fixture
def topics(language, crossing):
    return topics_of(language, SETTINGS, crossing)


@pytest.fixture
def dialog(qtbot, language, topics, interior):
    made = HelpDialog(language, topics, "roles", interior.window)
    qtbot.addWidget(made)
    made.show()
    return made


def test_there_is_a_page_for_every_step_the_keys_and_the_numbers(topics):
    assert [topic.key for topic in topics] == list(TOPICS)
    assert set(STEPS) < set(TOPICS)


def test_every_step_says_what_to_do_in_its_hint(assessed):
    for key in STEPS:
        assessed.go(key)
        assert len(assessed.page.hint.text()) > 40


def test_help_opens_on_the_page_of_the_step(dialog):
    assert dialog.pages.currentItem().text() == "Help: the roles"
    assert "1 to 5 choose a suggestion" in dialog.text.toPlainText()


def test_words_find_the_pages_that_hold_them(dialog, qtbot):
    qtbot.keyClicks(dialog.field, "hatched columns")
    assert [dialog.pages.item(n).text() for n in range(dialog.pages.count())] == [
        "Help: the columns"
    ]
    assert "1 page" in dialog.count.text()
    dialog.field.setText("zzyzx")
    assert dialog.pages.count() == 0
    assert "No page" in dialog.count.text()
    dialog.field.clear()
    assert dialog.pages.count() == len(TOPICS)


def test_up_and_down_choose_a_page_while_one_types(dialog, qtbot):
    from PySide6.QtCore import Qt  # noqa: PLC0415 - beside its only use

    dialog.field.setFocus()
    dialog.field.setText("range")
    assert dialog.pages.count() > 1
    first = dialog.text.toPlainText()
    qtbot.keyClick(dialog.field, Qt.Key.Key_Down)
    assert dialog.text.toPlainText() != first


def test_about_the_numbers_is_the_printed_text(assessed, crossing, topics):
    """Every sentence on screen stands in the method document of the sample, word for word."""
    review, pictures = assessed.journey.desk.review, assessed.journey.pictures
    settings = review.settings
    document = compose("D", brief(review, max(pictures, key=lambda p: p.people), crossing))
    printed = said_in(document.blocks)
    shown = about_the_numbers(settings, crossing)
    assert len(shown) > 20
    for said in shown:
        assert all(cell in printed for cell in said.cells), said
    page = next(topic for topic in topics if topic.key == NUMBERS)
    assert "it has not been validated as a prediction of job loss" in page.prepared


def test_no_page_holds_a_link_that_leads_nowhere(topics):
    for topic in topics:
        assert "href" not in topic.html
        assert "http" not in topic.html or topic.key == NUMBERS


def test_every_key_the_help_names_is_a_key_of_the_window(assessed, topics):
    keys = next(topic for topic in topics if topic.key == "keys").prepared
    shortcuts = {
        action.shortcut().toString().lower()
        for action in assessed.menus.actions.values()
        if not action.shortcut().isEmpty()
    }
    for wanted in ("ctrl+o", "ctrl+s", "ctrl+p", "ctrl+z", "ctrl+y", "f6", "f1", "shift+f1"):
        assert wanted in shortcuts
        assert wanted.replace("+", " + ") in keys
