"""Decision box: an option to discuss, and what was decided of it, with a note."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.department.entered import DECISIONS, ChoiceEntry
from desktop.review.input_fields import TEXTS
from desktop.ui.common.fonts import SMALL
from desktop.ui.common.language import Language
from desktop.ui.common.panels import Panel, beside, button, words


class DecisionBox(Panel):
    """One option with two answers and a note."""

    decided = Signal(object, bool)  # ChoiceEntry, whether it stands

    def __init__(
        self, language: Language, said: tuple[str, str], key: tuple[str, str],
        choice: ChoiceEntry | None,
    ) -> None:  # fmt: skip
        lane, text = said
        super().__init__(words(lane, SMALL), words(text, hint=False), margin=8, name="figure")
        self._key, self._choice = key, choice
        self.body.setSpacing(4)
        self.answers = {}
        for decision in DECISIONS:
            answer = button(
                language.say(f"window.option.{decision}"), lambda d=decision: self._decide(d)
            )
            answer.setCheckable(True)
            answer.setChecked(choice is not None and choice.decision == decision)
            answer.setAccessibleDescription(text)
            self.answers[decision] = answer
        self.note = QLineEdit(choice.note if choice else "")
        self.note.setPlaceholderText(language.say("window.option.note"))
        self.note.setAccessibleName(language.say("window.option.note"))
        self.note.setMaxLength(TEXTS["choices.note"])
        self.note.setAcceptDrops(False)
        self.note.editingFinished.connect(self._annotate)
        self.note.setVisible(choice is not None)
        row: list[QWidget | int] = [*self.answers.values(), 1]
        self.add(beside(*row, spacing=6))
        self.add(self.note)

    def _decide(self, decision: str) -> None:
        stands = self.answers[decision].isChecked()
        role, option = self._key
        note = self._choice.note if self._choice else ""
        self.decided.emit(ChoiceEntry(role, option, decision, note=note), stands)

    def _annotate(self) -> None:
        note = " ".join(self.note.text().split())
        if self._choice is not None and note != self._choice.note:
            role, option = self._key
            hours = self._choice.hours
            entry = ChoiceEntry(role, option, self._choice.decision, hours, note)
            self.decided.emit(entry, True)  # noqa: FBT003 - Qt's signals know no names
