"""A language that does not exist: every word of the window comes out of the catalogue."""

import re

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from window import WAIT

from desktop.briefing import (
    duties_said,
    exposure_words,
    notes_said,
    option_words,
    other_side_said,
)
from desktop.ui.assessment.said_parts import said_parts
from desktop.ui.common.language import Language
from desktop.ui.rail import STEPS
from desktop.ui.settings.settings_dialog import SECTIONS

MARK = "¤"
_WORD = re.compile(r"[A-Za-z]{3,}")


class Pseudo(Language):
    """Wears a mark around every sentence, of the window and of the printed page alike."""

    def say(self, key, /, **values):
        return self._marked(super().say(key, **values))

    def html(self, key, /, **values):
        return "\n".join(map(self._marked, super().html(key, **values).split("\n")))

    def count(self, key, n, /, **values):
        return self._marked(super().count(key, n, **values))

    @staticmethod
    def _marked(said):
        return f"{MARK}{said}{MARK}"


@pytest.fixture
def language():
    return Pseudo("en-US")


def said_on(page):
    for widget in (*page.findChildren(QLabel), *page.findChildren(QAbstractButton)):
        if widget.isVisibleTo(page):
            yield widget, widget.text()


def said_by_the_evidence(opened, glossary):
    """Duties, ranges and options: words of the evidence and of the printed pages."""
    wording = opened.language.wording
    for view in opened.page._views:
        line, role = view.line, view.assessment.role if view.assessment else None
        if role is not None and role.code is not None:
            yield glossary.line(role.code, role.profile)
            yield glossary.decision(role.code, role.profile)
        yield exposure_words(line.exposure, wording)
        for option in line.options:
            yield "".join(run.text for run in option_words(option, wording, steps=True))
        day = opened.journey.settings().date
        for part in said_parts((*duties_said(line, wording), *notes_said(line, day, wording))):
            yield part.text()
        yield other_side_said(line, wording)


@pytest.mark.parametrize("key", ["roster", "columns", "roles", "assessment", "briefing"])
def test_every_word_on_a_page_is_from_the_catalogue(opened, qtbot, key):
    """What is quoted from the roster or named in the evidence is all that may stand unmarked."""
    review = opened.journey.desk.review
    glossary = opened.journey.knowledge.glossary("en-US")
    own = {line.title for line in review.lines} | {line.department for line in review.lines}
    own |= {glossary.name(code) for code in opened.journey.knowledge.evidence.occupations}
    own |= {profile.names["en-US"] for profile in glossary.profiles.values()}
    own |= {opened.journey.hand.path.name}
    if key != "roster":
        opened.go(key)
    if key == "assessment":
        qtbot.waitUntil(lambda: bool(opened.journey.pictures), timeout=WAIT)
        own |= set(said_by_the_evidence(opened, glossary))
    if key == "briefing":
        qtbot.waitUntil(lambda: bool(opened.page.preview.files), timeout=WAIT)
    bare = [
        text
        for _, text in said_on(opened.page)
        if _WORD.search(text) and MARK not in text and text not in own
    ]
    assert not bare


def test_rail_and_menus_are_from_the_catalogue(opened):
    for key in STEPS:
        assert MARK in opened.rail.steps[key].text()
    for action in opened.menus.actions.values():
        assert MARK in action.text()


@pytest.mark.parametrize("key", SECTIONS)
def test_every_word_of_the_settings_is_from_the_catalogue(interior, key):
    dialog = interior.show_settings()
    dialog.show_section(key)
    folder = str(interior.preferences.file.parent)
    shown = [(w, text) for w, text in said_on(dialog) if w.isVisible() and text != folder]
    bare = [text for _, text in shown if _WORD.search(text) and MARK not in text]
    assert not bare
    assert len(shown) > 4
    assert all(MARK in dialog.list.item(row).text() for row in range(dialog.list.count()))
    dialog.done(0)


def test_the_window_holds_sentences_half_as_long_again(interior):
    """Longer words push nothing out of the window: labels wrap, pages scroll down, not across."""
    interior.window.resize(1366, 698)
    for label, text in said_on(interior.page):
        if isinstance(label, QLabel) and text:
            label.setText(f"{text} {text[: len(text) // 2]}")
    assert interior.page.area.horizontalScrollBar().maximum() == 0
