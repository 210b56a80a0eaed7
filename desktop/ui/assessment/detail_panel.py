"""Detail panel: one role with its range, its sources, its tier, and options to discuss."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.assessment.assessment import Assessment
from desktop.assessment.exposure import exposure_of
from desktop.briefing import (
    confidence_mark,
    exposure_words,
    meaning_words,
    option_words,
    quarter_strip,
    range_axis,
    range_bar,
    tier_mark,
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
from desktop.ui.assessment.range_box import RangeBox
from desktop.ui.assessment.role_view import RoleView
from desktop.ui.assessment.unrolling import Unrolling
from desktop.ui.common.drawing_view import DrawingView
from desktop.ui.common.fonts import BODY, DETAIL, SMALL
from desktop.ui.common.glossary import Glossary
from desktop.ui.common.language import Language
from desktop.ui.common.panels import Panel, beside, clear, label, link, rule, scrolled, words
from desktop.ui.common.theme import Theme

_FIGURE = 262  # pixels of bar
_WIDE = 40  # points of range from which the panel says so
_AXES = ("relational", "hands_on", "accountability")


class DetailPanel(Panel):
    """What stands behind one row of the list."""

    match_wished = Signal(str)  # a title of the role
    inputs_wished = Signal(object)  # Inputs with another decision about an option, or a range
    refused = Signal(object)  # list of (sentence, words of the link, where it leads)

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__(margin=0)
        self._language, self._theme = language, theme
        self.inputs = Inputs()  # of the department on screen
        self._name = ""  # of the role on screen
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
        yield from self._tier(view)
        yield self._figure(view)
        yield from self._range(view.assessment, glossary)
        yield from self._sources(view.assessment)
        yield from self._resilience(view.assessment)
        yield from self._certainty(view)
        yield self._head("window.assessment.decision")
        yield words(glossary.decision(code, role.profile), hint=False)
        yield from self._options(view)
        yield self._change(view)

    def _tier(self, view: RoleView) -> Iterator[QWidget]:
        line, say = view.line, self._language.say
        mark = DrawingView(tier_mark(line.tier, 16), self._theme)
        yield _row(mark, words(say(f"tier.{line.tier}"), bold=True, hint=False))
        yield words(say(f"tier.definition.{line.tier}"), SMALL)
        if line.tier_rule:
            yield words(say(f"sheet.rule.{line.tier_rule}"), SMALL)
        if line.borderline:
            others = self._language.wording.join(tuple(say(f"tier.{k}") for k in line.borderline))
            yield words(say("window.assessment.also", tiers=others), SMALL)

    def _figure(self, view: RoleView) -> QWidget:
        exposure = view.line.exposure
        said = exposure_words(exposure, self._language.wording)
        box = Panel(words(said, bold=True, hint=False), margin=10, name="figure")
        box.body.setSpacing(4)
        if exposure is None or exposure.too_uncertain:
            box.add(words(self._language.say("window.assessment.no_range.why"), SMALL))
            return box
        box.add(DrawingView(range_axis(_FIGURE, size=13, axis_size=11), self._theme))
        bar = range_bar(exposure.low, exposure.high, width=_FIGURE, size=13, bar=14)
        box.add(DrawingView(bar, self._theme, said))
        meaning = meaning_words(exposure, self._language.wording)
        legend = self._language.say("window.assessment.legend", meaning=meaning)
        if exposure.high - exposure.low > _WIDE:
            legend = f"{legend} {self._language.say('window.assessment.wide')}"
        box.add(words(legend, SMALL))
        return box

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

    def _sources(self, assessment: Assessment) -> Iterator[QWidget]:
        exposure = assessment.exposure
        if exposure is None:
            return
        yield self._head("window.assessment.sources")
        yield self._strips([(f"measure.{r.measure}", r.quarter) for r in exposure.readings])
        for measure in exposure.excluded:
            name = self._language.say(f"measure.{measure}")
            yield words(self._language.say("window.assessment.excluded", measure=name), SMALL)

    def _resilience(self, assessment: Assessment) -> Iterator[QWidget]:
        if assessment.resilience is None:
            return
        values = [(axis, getattr(assessment.resilience, axis)) for axis in _AXES]
        known = [(f"window.axis.{a}", min(3, int(v // 25))) for a, v in values if v is not None]
        if known:
            yield self._head("window.assessment.resilience")
            yield self._strips(known)

    def _strips(self, rows: list[tuple[str, int]]) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        for n, (key, quarter) in enumerate(rows):
            place = self._language.say(f"quarter.{quarter}")
            strip = quarter_strip(quarter, cell=12.5, height=10)
            grid.addWidget(words(self._language.say(key), BODY, hint=False), 2 * n, 0)
            grid.addWidget(DrawingView(strip, self._theme, place), 2 * n, 1)
            said = label(place, BODY)
            said.setMinimumWidth(100)
            grid.addWidget(said, 2 * n, 2)
            grid.addWidget(rule(), 2 * n + 1, 0, 1, 3)
        return holder

    def _certainty(self, view: RoleView) -> Iterator[QWidget]:
        line, language = view.line, self._language
        if line.confidence:
            reasons = "; ".join(language.say(reason) for reason in line.confidence_reasons)
            word = language.say(f"window.assessment.confidence.{line.confidence}")
            said = language.html("window.assessment.certain", word=word.lower(), reasons=reasons)
            mark = DrawingView(confidence_mark(line.confidence, 12), self._theme)
            yield _row(mark, words(said, hint=False, marked=True))
        for caution in line.cautions:
            yield words(language.say(caution), SMALL)
        when = language.html(f"window.assessment.when.{line.timing}")
        yield words(when, hint=False, marked=True)

    def _options(self, view: RoleView) -> Iterator[QWidget]:
        if not view.line.options:
            return
        yield self._head("window.assessment.options")
        assessment = view.assessment
        if assessment is None:
            return
        role = assessment.role.profile or assessment.role.code or ""
        for option, line in zip(assessment.options, view.line.options, strict=True):
            lane = self._language.say(f"lane.{line.lane}.short")
            runs = option_words(line, self._language.wording, steps=True)
            said = (lane, "".join(run.text for run in runs))
            name = option.pathway or option.profile or option.emerging or option.code or option.key
            choice = choice_of(assessment, option, self.inputs)
            yield self._decision(DecisionBox(self._language, said, (role, name), choice))

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


def _row(mark: QWidget, said: QWidget) -> QWidget:
    holder = QWidget()
    row = beside(mark, said, spacing=6)
    row.setContentsMargins(0, 0, 0, 0)
    row.setStretch(1, 1)
    row.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
    holder.setLayout(row)
    return holder


def _go(field: QWidget | None) -> None:
    """Lead to a field, if it is still there."""
    if field is not None and isValid(field):
        field.setFocus(Qt.FocusReason.TabFocusReason)
