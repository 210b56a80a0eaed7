"""Decision box: an option to discuss, and what was decided of it, with hours and a note."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desktop.department.entered import DECISIONS, ChoiceEntry, Decision
from desktop.review.input_fields import NUMBERS, TEXTS
from desktop.ui.assessment.entry_form import field_words, read_entry, shown_entry, unit_words
from desktop.ui.assessment.unfolding import Unfolding
from desktop.ui.common.fonts import SMALL
from desktop.ui.common.language import Language
from desktop.ui.common.panels import Panel, beside, button, hold_bold, words


class DecisionBox(Panel):
    """One option with two answers; once there is an answer, with hours to learn and a note."""

    decided = Signal(object, object)  # ChoiceEntry, what stands in the field of the hours
    withdrawn = Signal(object)  # ChoiceEntry

    def __init__(
        self, language: Language, said: tuple[str, str], key: tuple[str, str],
        choice: ChoiceEntry | None, more: Unfolding,
    ) -> None:  # fmt: skip
        lane, text = said
        super().__init__(words(lane, SMALL), words(text, hint=False), margin=8, name="figure")
        self._language, self._text = language, text
        self._key = (choice.role, choice.option) if choice else key
        self._choice = choice
        self.body.setSpacing(4)
        self.answers = {
            decision: self._answer(decision, chosen=bool(choice and choice.decision == decision))
            for decision in DECISIONS
        }
        self.hours = self._field("choices.hours", choice.hours if choice else None)
        self.note = self._field("choices.note", choice.note if choice else None)
        self.more = more
        more.way.setProperty("at", (*self._key, "more"))
        self.add(more)
        row: list[QWidget | int] = [*self.answers.values(), 1]
        self.add(beside(*row, spacing=6))
        for field in (self.hours, self.note) if choice else ():
            name = words(field.accessibleName(), SMALL, hint=False)
            name.setBuddy(field)
            self.add(name)
            self.add(field)

    def _answer(self, decision: str, *, chosen: bool) -> QPushButton:
        said = self._language.say(f"window.option.{decision}")
        answer = hold_bold(button(said, lambda: self._decide(decision)))
        answer.setChecked(chosen)
        answer.setAccessibleDescription(self._text)
        answer.setProperty("input", "choices.decision")
        answer.setProperty("at", (*self._key, decision))
        return answer

    def _field(self, name: str, value: str | float | None) -> QLineEdit:
        field = QLineEdit(shown_entry(name, value))
        said = field_words(name, self._language)
        if name in NUMBERS:
            field.setPlaceholderText(unit_words(name, self._language))
        field.setAccessibleName(said)
        field.setProperty("input", name)
        field.setProperty("at", (*self._key, name))
        field.setAcceptDrops(False)
        field.setToolTip(said)
        if name in TEXTS:
            field.setMaxLength(TEXTS[name])
            field.setAccessibleDescription(self._text)
        else:
            unit = unit_words(name, self._language)
            field.setAccessibleDescription(f"{unit}. {self._text}")
        field.editingFinished.connect(self._annotate)
        return field

    def _decide(self, decision: Decision) -> None:
        entry = self._entry(decision)
        if self.answers[decision].isChecked():
            self.decided.emit(entry, self._hours)
        else:
            self.withdrawn.emit(entry)

    def _annotate(self) -> None:
        """Pass hours and note on, also unchanged: what was said against them is over then."""
        if self._choice is not None:
            self.decided.emit(self._entry(self._choice.decision), self._hours)

    def _entry(self, decision: Decision) -> ChoiceEntry:
        role, option = self._key
        note = " ".join(self.note.text().split())
        return ChoiceEntry(role, option, decision, note=note)

    @property
    def _hours(self) -> object:
        return read_entry("choices.hours", self.hours.text())
