"""Candidates panel: the five best occupations for one title, and a reason where it is needed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from desktop.matching.match import Candidate, Match, Reason
from desktop.roster.roster import TitleLine
from desktop.ui.common.fonts import DETAIL, SMALL
from desktop.ui.common.glossary import Glossary
from desktop.ui.common.language import Language
from desktop.ui.common.panels import Panel, beside, button, words
from desktop.ui.common.theme import Theme
from desktop.ui.common.tick_box import TickBox
from desktop.ui.roles.candidate_card import CandidateCard
from desktop.ui.roles.queue import why_words
from desktop.ui.roles.search_panel import SearchPanel

MOST = 5


class CandidatesPanel(Panel):
    """What one title may stand for."""

    chosen = Signal(object)  # a code, or None for "none of these"
    reasoned = Signal(str)  # the reason for the choice in hand

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__()
        self._language = language
        self._codes: list[str] = []
        self.least = 300
        self._title = words("", DETAIL, bold=True, hint=False)
        self._about = words("", SMALL)
        self.cards = [CandidateCard(number, theme) for number in range(1, MOST + 1)]
        for place, card in enumerate(self.cards):
            card.clicked.connect(lambda _=False, place=place: self.choose(place))
        self._none_yet = words("")
        self.none = button(language.say("window.roles.none"), lambda: self.chosen.emit(None))
        self.find = button(language.say("window.roles.search"), self.open_search)
        self._everywhere = TickBox("", theme, room=280)
        self.search = SearchPanel(language)
        self.search.found.connect(self._found)
        self.search.left.connect(self.close_search)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list())
        self._stack.addWidget(self.search)
        for thing in (self._title, self._about):
            self.add(thing)
        self.body.addWidget(self._stack, 1)

    def put(self, line: TitleLine | None, match: Match | None, glossary: Glossary) -> None:
        """Show the candidates of a title."""
        self._stack.setCurrentIndex(0)
        self.search.put(glossary)
        self.hide_reason()
        candidates = match.candidates[:MOST] if match else ()
        self._codes = [candidate.code for candidate in candidates]
        self._title.setText(line.title if line else self._language.say("window.roles.all_done"))
        shared = _shared(candidates)
        self._about.setText(self._about_words(line, shared))
        for place, card in enumerate(self.cards):
            card.setVisible(place < len(candidates))
            if place < len(candidates):
                candidate = candidates[place]
                own = tuple(r for r in candidate.reasons if r not in shared)
                why = why_words(own, self._language)
                said = self._language.say("window.roles.why", why=why) if why else ""
                card.tell(
                    glossary.name(candidate.code, candidate.profile),
                    glossary.line(candidate.code, candidate.profile),
                    said,
                )
                card.setChecked(match is not None and candidate.code == match.code)
        self._none_yet.setVisible(line is not None and not candidates)
        self._none_yet.setText(self._language.say("window.roles.no_candidates"))
        for control in (self.none, self.find):
            control.setVisible(line is not None)

    def put_group(self, said: tuple[str, str]) -> None:
        """Say what a heading stands for: its name, and what can be done."""
        self._stack.setCurrentIndex(0)
        self.hide_reason()
        self._codes = []
        self._title.setText(said[0])
        self._about.setText(said[1])
        for control in (*self.cards, self._none_yet, self.none, self.find, self._everywhere):
            control.hide()

    def show_whole(self, *, whole: bool) -> None:
        """Show every word of the suggestions, where the page scrolls anyway."""
        for card in self.cards:
            card.show_whole(whole=whole)

    def choose(self, place: int) -> None:
        """Choose the candidate at a place, counted from 0."""
        if place < len(self._codes):
            self.chosen.emit(self._codes[place])

    def mark(self, code: str | None) -> None:
        """Show which answer is in hand."""
        for place, card in enumerate(self.cards):
            card.setVisible(place < len(self._codes))
            card.setChecked(place < len(self._codes) and self._codes[place] == code)

    def ask_reason(self, answer: str) -> None:
        """Ask why the answer differs from what was set or suggested first.

        The other suggestions make room: the question stands right under the answer, in sight.
        """
        for card in self.cards:
            card.setVisible(card.isChecked())
        self._asked.setText(self._language.html("window.roles.reason", answer=answer))
        self._asking.show()
        self.reason.clear()
        self.reason.setFocus()

    def hide_reason(self) -> None:
        """No reason is needed."""
        self._asking.hide()

    def offer_everywhere(self, departments: int) -> None:
        """Offer to answer the same title in so many other departments as well."""
        said = self._language.count("window.roles.everywhere", departments)
        self._everywhere.say(said)
        self._everywhere.setChecked(False)
        self._everywhere.setVisible(departments > 0)

    def toggle_everywhere(self) -> None:
        """Take the other departments in, or out again."""
        if self._everywhere.isVisibleTo(self):
            self._everywhere.toggle()

    @property
    def everywhere(self) -> bool:
        """Whether the answer holds for the other departments as well."""
        return self._everywhere.isVisibleTo(self) and self._everywhere.isChecked()

    @property
    def asking(self) -> bool:
        """Whether a reason is asked for now."""
        return self._asking.isVisibleTo(self)

    @property
    def searching(self) -> bool:
        """Whether any occupation is being looked for."""
        return self._stack.currentWidget() is self.search

    def open_search(self) -> None:
        """Look for any occupation."""
        self._stack.setCurrentWidget(self.search)
        self.search.begin()

    def close_search(self) -> None:
        """Back to the candidates."""
        self._stack.setCurrentIndex(0)
        self.find.setFocus()

    def _found(self, code: str) -> None:
        self._stack.setCurrentIndex(0)
        self.chosen.emit(code)

    def _list(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for card in self.cards:
            column.addWidget(card)
        column.addWidget(self._none_yet)
        column.addLayout(beside(self.find, self.none))
        column.addWidget(self._everywhere)
        column.addWidget(self._reason_field())
        column.addStretch(1)
        return holder

    def _reason_field(self) -> QWidget:
        say = self._language.say
        self._asked = words("", SMALL, hint=False, marked=True)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(say("window.roles.reason.name"))
        self.reason.setPlaceholderText(say("window.roles.reason.hint"))
        self.reason.setAcceptDrops(False)
        self.reason.setMaxLength(300)
        self.reason.returnPressed.connect(lambda: self.reasoned.emit(self.reason.text()))
        self._asking = Panel(self._asked, self.reason, margin=10, name="asks")
        self._asking.hide()
        return self._asking

    def _about_words(self, line: TitleLine | None, shared: tuple[Reason, ...]) -> str:
        if line is None:
            return self._language.say("window.roles.all_done.words")
        people = self._language.count("window.people", line.people)
        parts = [people, line.department]
        if line.grades:
            parts.append(self._language.say("window.roles.grade", grade=line.grades[0]))
        about = ", ".join(parts)
        if shared:  # said once, and not on every card
            about = f"{about}. {why_words(shared, self._language)}"
        return self._language.say("window.roles.about", about=about)


def _shared(candidates: Sequence[Candidate]) -> tuple[Reason, ...]:
    """The reasons of every candidate, where each of them has one of its own besides."""
    if len(candidates) < 2:  # noqa: PLR2004 - one alone shares nothing
        return ()
    first, *others = (candidate.reasons for candidate in candidates)
    shared = tuple(reason for reason in first if all(reason in other for other in others))
    alone = any(all(r in shared for r in candidate.reasons) for candidate in candidates)
    return () if alone else shared
