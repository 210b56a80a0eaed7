"""Forms panel: tools, signs, people asked, what if, one at a time; every entry counts at once."""

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from desktop.department.entered import SAFEGUARDS, Inputs
from desktop.evidence.checklists import Item
from desktop.review.inputs import InputProblem
from desktop.ui.assessment.entries import SIGNS, field_of, problem_words, read, what_if_of
from desktop.ui.assessment.entry_form import EntryForm
from desktop.ui.assessment.readiness_form import ReadinessForm
from desktop.ui.assessment.tools_form import ToolsForm
from desktop.ui.common.fonts import SMALL
from desktop.ui.common.language import Language
from desktop.ui.common.panels import Panel, label, rule, scrolled, words
from desktop.ui.common.theme import Theme
from desktop.ui.common.tick_box import TickBox
from desktop.ui.common.unrolling import Unrolling

ENDS = ("tools.saved_low", "tools.saved_high")
FORMS = ("tools", "signs", "people", "what_if")
Way = tuple[str, Callable[[], object]]


class FormsPanel(Panel):
    """The forms of a department."""

    entered = Signal(object)  # Inputs
    looked = Signal(str)  # the form that a link leads to
    refused = Signal(object)  # list of (sentence, words of the link, where it leads)

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__(margin=0)
        self._language, self._inputs = language, Inputs()
        self.tools = ToolsForm(language, theme)
        self.signs = EntryForm(language, theme, SIGNS)
        self.consulted = EntryForm(language, theme, ("consulted",))
        self.readiness = ReadinessForm(language, theme)
        self.what_if = EntryForm(language, theme, what_if_of(language.locale))
        self.safeguards = {
            key: TickBox(language.say(f"window.form.safeguard.{key}"), theme) for key in SAFEGUARDS
        }
        self._stack = QStackedWidget()
        self._unrolled = False
        self._pages: dict[str, Unrolling] = {}
        forms = (self.tools, self._signs(), self._people(), self.what_if)
        for key, form in zip(FORMS, forms, strict=True):
            self._stack.addWidget(self._page(key, form))
        self.body.setContentsMargins(1, 1, 1, 1)
        self.body.addWidget(self._stack)
        self.setMinimumHeight(180)
        for form in (self.tools, self.signs, self.consulted, self.readiness, self.what_if):
            form.changed.connect(self._read)
        self._waits = False  # for the second end of a range
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._look_again)
        for box in self.safeguards.values():
            box.setProperty("input", "safeguards")
            box.clicked.connect(self._read)

    def show_form(self, key: str) -> None:
        """Bring one form to the front."""
        self._stack.setCurrentIndex(FORMS.index(key))
        self.unroll(unrolled=self._unrolled)

    def unroll(self, *, unrolled: bool) -> None:
        """Show the form in front at its full height, or scroll inside the panel."""
        self._unrolled = unrolled
        front = FORMS[self._stack.currentIndex()]
        for key, page in self._pages.items():
            page.wish(unrolled=unrolled and key == front)

    def ask(self, checklists: Sequence[Item]) -> None:
        """Take the questions of the self-check."""
        self.readiness.ask(checklists)

    def put(self, inputs: Inputs, *, anew: bool) -> None:
        """Show what is entered; `anew`: of another department or another file."""
        self._inputs = inputs
        self.tools.put(inputs)
        self.readiness.put(inputs.readiness, anew=anew)
        for form in self._plain:
            form.put({name: getattr(inputs, name) for name in form.fields})
        for key, box in self.safeguards.items():
            box.setChecked(key in inputs.safeguards)

    def focus_first(self) -> None:
        """Put the focus on the first field of the form in front."""
        first = (
            next(iter(self.tools.states.values())),
            next(iter(self.signs.fields.values())),
            next(iter(self.consulted.fields.values())),
            next(iter(self.what_if.fields.values())),
        )
        first[self._stack.currentIndex()].setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def _plain(self) -> tuple[EntryForm, ...]:
        return (self.signs, self.consulted, self.what_if)

    def _read(self) -> None:
        found = read(
            self._inputs,
            {name: value for form in self._plain for name, value in form.values().items()},
            self.tools.values(),
            [key for key, box in self.safeguards.items() if box.isChecked()],
            self.readiness.values(),
        )
        self._waits = _half_entered(found.problems) and QApplication.focusWidget() in self._ends
        self.refused.emit([] if self._waits else [self._trouble(p) for p in found.problems])
        if not found.problems and found.inputs != self._inputs:
            self._inputs = found.inputs
            self.entered.emit(found.inputs)

    @property
    def _ends(self) -> tuple[QWidget, ...]:
        """The two ends of one range of hours; while the second is typed nothing is amiss."""
        return tuple(self.tools.details.fields[name] for name in ENDS)

    def _look_again(self, _before: QWidget | None, now: QWidget | None) -> None:
        """The second end was left: what is missing then is told."""
        if self._waits and now not in self._ends:
            self._read()

    def _trouble(self, problem: InputProblem) -> tuple[str, str, Callable[[], object]]:
        name = field_of(problem)
        said = self._language.say("window.form.go", where=self._language.say(f"window.form.{name}"))
        return problem_words(problem, self._language), said, lambda: self._go(problem)

    def _go(self, problem: InputProblem) -> None:
        name = field_of(problem)
        if name.startswith("tools."):
            key, field = "tools", self.tools.field_of(problem.path)
        elif name.startswith("readiness."):
            key, field = "people", self.readiness.field_of(problem.path)
        else:
            forms = {"signs": self.signs, "people": self.consulted, "what_if": self.what_if}
            key = next(key for key, form in forms.items() if name in form.fields)
            field = forms[key].fields[name]
        self.looked.emit(key)
        field.setFocus(Qt.FocusReason.TabFocusReason)

    def _page(self, key: str, form: QWidget) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        column.addWidget(words(self._language.say(f"window.form.hint.{key}"), SMALL))
        column.addWidget(form)
        column.addStretch(1)
        area = scrolled(holder, in_panel=True)
        self._pages[key] = Unrolling(area)
        return area

    def _signs(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.signs)
        column.addWidget(label(self._language.say("window.form.safeguards"), bold=True))
        for box in self.safeguards.values():
            column.addWidget(box)
        return holder

    def _people(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.consulted)
        column.addWidget(rule())
        column.addWidget(label(self._language.say("window.form.readiness"), bold=True))
        column.addWidget(self.readiness)
        return holder


def _half_entered(problems: Sequence[InputProblem]) -> bool:
    """Whether nothing is amiss but a second end of a range that is not typed yet."""
    return bool(problems) and all(problem.key == "input.both_ends" for problem in problems)
