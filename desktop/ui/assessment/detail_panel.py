"""Detail panel: one role with its range, its sources, its tier, and options to discuss."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.assessment.assessment import Assessment
from desktop.assessment.exposure import exposure_of
from desktop.briefing import (
    Said,
    duties_said,
    notes_said,
    option_said,
    option_words,
    other_side_said,
)
from desktop.department.entered import Inputs
from desktop.department.indicators import choice_of
from desktop.review.inputs import InputProblem, ReadInputs
from desktop.ui.assessment.decision_box import DecisionBox
from desktop.ui.assessment.entries import (
    field_of,
    problem_words,
    with_choice,
    with_range,
    without_choice,
)
from desktop.ui.assessment.entry_form import field_words
from desktop.ui.assessment.evidence_parts import EvidenceParts
from desktop.ui.assessment.range_box import RangeBox
from desktop.ui.assessment.role_view import RoleView
from desktop.ui.assessment.said_parts import said_parts
from desktop.ui.assessment.unfolding import Unfolding
from desktop.ui.common.fonts import DETAIL, SMALL
from desktop.ui.common.glossary import Glossary
from desktop.ui.common.language import Language
from desktop.ui.common.panels import Panel, beside, clear, label, link, scrolled, words
from desktop.ui.common.tab_order import stops, tab_through
from desktop.ui.common.theme import Theme
from desktop.ui.common.unrolling import Unrolling


class DetailPanel(Panel):
    """What stands behind one row of the list."""

    match_wished = Signal(str)  # a title of the role
    inputs_wished = Signal(object)  # Inputs with another decision about an option, or a range
    refused = Signal(object)  # list of (sentence, words of the link, where it leads)

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__(margin=0)
        self._language, self._theme = language, theme
        self._evidence = EvidenceParts(language, theme)
        self.inputs = Inputs()  # of the department on screen
        self.day = ""  # of the briefing, ISO
        self._name = ""  # of the role on screen
        self._open: set[object] = set()  # the options of which everything is said
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(12, 10, 10, 10)
        self._column.setSpacing(7)
        self.area = scrolled(holder, in_panel=True)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(language.say("window.assessment.detail"))
        self.body.setContentsMargins(1, 1, 1, 1)
        self.body.addWidget(self.area)
        self.unrolling = Unrolling(self.area)
        self.least = 330

    def put(self, view: RoleView | None, glossary: Glossary) -> None:
        """Show a role, or nothing; the same role stays where it was, with the focus."""
        same = view is not None and view.line.name == self._name
        self._name = view.line.name if view is not None else ""
        if not same:
            self._open.clear()
        bar, holder = self.area.verticalScrollBar(), self.area.widget()
        place = bar.value() if same else 0
        focused = self.window().focusWidget()
        inside = focused is not None and holder.isAncestorOf(focused)
        at = focused.property("at") if same and inside else None
        clear(self._column)
        if view is not None:
            for part in self._parts(view, glossary):
                self._column.addWidget(part)
                part.show()  # at once, or it could not take the focus
        self._column.addStretch(1)
        tab_through(*stops(self.area))
        holder.adjustSize()
        bar.setValue(place)
        if at is not None:
            self._focus(at)

    def _focus(self, at: object) -> None:
        """Give the focus back to the control that had it before all was made anew."""
        for widget in self.area.widget().findChildren(QWidget):
            if widget.property("at") == at and widget.isVisible():
                widget.setFocus()
                return

    def _parts(self, view: RoleView, glossary: Glossary) -> Iterator[QWidget]:
        say, line = self._language.say, view.line
        yield words(line.name, DETAIL, bold=True, hint=False)
        people = self._language.count("window.people", line.people)
        if view.note:
            people = f"{people} ({say(f'window.assessment.note.{view.note}')})"
        titles = ", ".join(line.titles)
        yield words(say("window.assessment.about", people=people, titles=titles), SMALL)
        if view.state == "one_holder":
            yield words(say("window.assessment.one_holder.why"), hint=False)
            return
        if view.state == "unmatched" or view.assessment is None:
            yield words(say("window.assessment.unmatched.why"), hint=False)
            yield self._change(view)
            return
        role = view.assessment.role
        code = role.code or ""
        yield words(glossary.line(code, role.profile), hint=False)
        yield from self._evidence.tier(view)
        yield self._evidence.figure(view)
        yield from self._range(view.assessment, glossary)
        yield from self._evidence.sources(view.assessment)
        yield from self._evidence.resilience(view.assessment)
        yield from self._evidence.certainty(view)
        yield from said_parts(duties_said(line, self._language.wording))
        yield self._head("window.assessment.decision")
        yield words(glossary.decision(code, role.profile), hint=False)
        yield from self._options(view)
        yield from said_parts(notes_said(line, self.day, self._language.wording))
        yield words(other_side_said(line, self._language.wording), SMALL)
        yield self._change(view)

    def _range(self, assessment: Assessment, glossary: Glossary) -> Iterator[QWidget]:
        role = assessment.role
        published = exposure_of(role.code, glossary.evidence) if role.code else None
        if published is None:
            return
        keys = (role.profile, role.code)
        entry = next((entry for entry in self.inputs.ranges if entry.role in keys), None)
        name = entry.role if entry else role.profile or role.code or ""
        box = RangeBox(self._language, self._theme, published, entry)
        box.wished.connect(
            lambda values: self._take(with_range(self.inputs, name, values), box.entries.fields)
        )
        yield box

    def _options(self, view: RoleView) -> Iterator[QWidget]:
        if not view.line.options:
            return
        yield self._head("window.assessment.options")
        assessment, wording = view.assessment, self._language.wording
        if assessment is None:
            return
        role = assessment.role.profile or assessment.role.code or ""
        for option, line in zip(assessment.options, view.line.options, strict=True):
            lane = self._language.say(f"lane.{line.lane}.short")
            runs = option_words(line, wording, steps=True)
            said = (lane, "".join(run.text for run in runs))
            name = option.pathway or option.profile or option.emerging or option.code or option.key
            choice = choice_of(assessment, option, self.inputs)
            more = self._more((role, name), said[1], option_said(line, view.line, wording))
            yield self._decision(DecisionBox(self._language, said, (role, name), choice, more))

    def _more(self, key: tuple[str, str], about: str, facts: Sequence[Said]) -> Unfolding:
        """What an option is, needs and costs; it stays open while the role is on screen."""
        say = self._language.say
        names = (say("window.option.more"), say("window.option.less"))
        more = Unfolding(names, about, lambda: said_parts(facts))
        if key in self._open:
            more.unfold(wanted=True)
        more.toggled.connect(lambda wanted: (self._open.discard, self._open.add)[wanted](key))
        return more

    def _decision(self, box: DecisionBox) -> DecisionBox:
        fields = {"choices.hours": box.hours, "choices.note": box.note}
        box.decided.connect(
            lambda choice, hours: self._take(with_choice(self.inputs, choice, hours), fields)
        )
        box.withdrawn.connect(
            lambda choice: self.inputs_wished.emit(without_choice(self.inputs, choice))
        )
        return box

    def _take(self, found: ReadInputs, fields: Mapping[str, QWidget]) -> None:
        """Pass an entry on, or say what is wrong with it."""
        self.refused.emit([self._trouble(problem, fields) for problem in found.problems])
        if not found.problems and found.inputs != self.inputs:
            self.inputs_wished.emit(found.inputs)

    def _trouble(
        self, problem: InputProblem, fields: Mapping[str, QWidget]
    ) -> tuple[str, str, Callable[[], object]]:
        name = field_of(problem)
        where = field_words(name, self._language)
        said = self._language.say("window.form.go", where=where)
        return problem_words(problem, self._language), said, lambda: _go(fields.get(name))

    def _head(self, key: str) -> QWidget:
        return label(self._language.say(key), bold=True)

    def _change(self, view: RoleView) -> QWidget:
        title = view.line.titles[0]
        way = link(
            self._language.say("window.assessment.change"),
            lambda: self.match_wished.emit(title),
        )
        holder = QWidget()
        holder.setLayout(beside(way, 1))
        return holder


def _go(field: QWidget | None) -> None:
    """Lead to a field, if it is still there."""
    if field is not None and isValid(field):
        field.setFocus(Qt.FocusReason.TabFocusReason)
