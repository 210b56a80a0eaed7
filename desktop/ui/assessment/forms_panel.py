"""Forms panel: AI tools in use, signs, and what if, one at a time; every entry counts at once."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.department.entered import SAFEGUARDS, Inputs
from desktop.review.inputs import InputProblem
from desktop.ui.assessment.entries import SIGNS, field_of, problem_words, read, what_if_of
from desktop.ui.assessment.entry_form import EntryForm
from desktop.ui.assessment.tools_form import ToolsForm
from desktop.ui.common.fonts import SMALL
from desktop.ui.common.language import Language
from desktop.ui.common.panels import Panel, label, scrolled, words
from desktop.ui.common.theme import Theme
from desktop.ui.common.tick_box import TickBox

FORMS = ("tools", "signs", "what_if")
Way = tuple[str, Callable[[], object]]


class FormsPanel(Panel):
    """The three forms of a department."""

    entered = Signal(object)  # Inputs
    refused = Signal(object)  # list of (sentence, words of the link, where it leads)

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__(margin=0)
        self._language, self._inputs = language, Inputs()
        self.tools = ToolsForm(language, theme)
        self.signs = EntryForm(language, theme, SIGNS)
        self.what_if = EntryForm(language, theme, what_if_of(language.locale))
        self.safeguards = {
            key: TickBox(language.say(f"window.form.safeguard.{key}"), theme) for key in SAFEGUARDS
        }
        self._stack = QStackedWidget()
        for key, form in zip(FORMS, (self.tools, self._signs(), self.what_if), strict=True):
            self._stack.addWidget(self._page(key, form))
        self.body.setContentsMargins(1, 1, 1, 1)
        self.body.addWidget(self._stack)
        self.setMinimumHeight(180)
        for form in (self.tools, self.signs, self.what_if):
            form.changed.connect(self._read)
        for box in self.safeguards.values():
            box.clicked.connect(self._read)

    def show_form(self, key: str) -> None:
        """Bring one form to the front."""
        self._stack.setCurrentIndex(FORMS.index(key))

    def put(self, inputs: Inputs) -> None:
        """Show what is entered."""
        self._inputs = inputs
        self.tools.put(inputs)
        for form in (self.signs, self.what_if):
            form.put({name: getattr(inputs, name) for name in form.fields})
        for key, box in self.safeguards.items():
            box.setChecked(key in inputs.safeguards)

    def focus_first(self) -> None:
        """Put the focus on the first field of the form in front."""
        first = (
            next(iter(self.tools.states.values())),
            next(iter(self.signs.fields.values())),
            next(iter(self.what_if.fields.values())),
        )
        first[self._stack.currentIndex()].setFocus(Qt.FocusReason.TabFocusReason)

    def _read(self) -> None:
        found = read(
            self._inputs,
            {**self.signs.values(), **self.what_if.values()},
            self.tools.values(),
            [key for key, box in self.safeguards.items() if box.isChecked()],
        )
        self.refused.emit([self._trouble(problem) for problem in found.problems])
        if not found.problems and found.inputs != self._inputs:
            self._inputs = found.inputs
            self.entered.emit(found.inputs)

    def _trouble(self, problem: InputProblem) -> tuple[str, str, Callable[[], object]]:
        name = field_of(problem)
        said = self._language.say("window.form.go", where=self._language.say(f"window.form.{name}"))
        return problem_words(problem, self._language), said, lambda: self._go(problem)

    def _go(self, problem: InputProblem) -> None:
        name = field_of(problem)
        if name.startswith("tools."):
            self.show_form("tools")
            field: QWidget = self.tools.field_of(problem.path)
        else:
            form = self.signs if name in self.signs.fields else self.what_if
            self.show_form("signs" if form is self.signs else "what_if")
            field = form.fields[name]
        field.setFocus(Qt.FocusReason.TabFocusReason)

    def _page(self, key: str, form: QWidget) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        column.addWidget(words(self._language.say(f"window.form.hint.{key}"), SMALL))
        column.addWidget(form)
        column.addStretch(1)
        return scrolled(holder, in_panel=True)

    def _signs(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.signs)
        column.addWidget(label(self._language.say("window.form.safeguards"), bold=True))
        for box in self.safeguards.values():
            column.addWidget(box)
        return holder
