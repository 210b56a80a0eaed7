"""Evidence parts: what stands behind the tier and the range of one role."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.assessment.assessment import Assessment
from desktop.briefing import (
    confidence_mark,
    exposure_words,
    meaning_words,
    quarter_strip,
    range_axis,
    range_bar,
    tier_mark,
)
from desktop.ui.assessment.role_view import RoleView
from desktop.ui.common.drawing_view import DrawingView
from desktop.ui.common.fonts import BODY, SMALL
from desktop.ui.common.language import Language
from desktop.ui.common.panels import Panel, beside, label, rule, words
from desktop.ui.common.theme import Theme

_FIGURE = 262  # pixels of bar
_WIDE = 40  # points of range from which the panel says so
_AXES = ("relational", "hands_on", "accountability")


class EvidenceParts:
    """Makes the parts, in one language and with the colours of one theme."""

    def __init__(self, language: Language, theme: Theme) -> None:
        self._language, self._theme = language, theme

    def tier(self, view: RoleView) -> Iterator[QWidget]:
        """What kind of work it is, the rule that said so, and what else it may be."""
        line, say = view.line, self._language.say
        mark = DrawingView(tier_mark(line.tier, 16), self._theme)
        yield _row(mark, words(say(f"tier.{line.tier}"), bold=True, hint=False))
        yield words(say(f"tier.definition.{line.tier}"), SMALL)
        if line.tier_rule:
            yield words(say(f"sheet.rule.{line.tier_rule}"), SMALL)
        if line.borderline:
            others = self._language.wording.join(tuple(say(f"tier.{k}") for k in line.borderline))
            yield words(say("window.assessment.also", tiers=others), SMALL)

    def figure(self, view: RoleView) -> QWidget:
        """The score with its range, drawn and in words."""
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

    def sources(self, assessment: Assessment) -> Iterator[QWidget]:
        """Where each study places the work."""
        exposure = assessment.exposure
        if exposure is None:
            return
        yield self._head("window.assessment.sources")
        yield self._strips([(f"measure.{r.measure}", r.quarter) for r in exposure.readings])
        for measure in exposure.excluded:
            name = self._language.say(f"measure.{measure}")
            yield words(self._language.say("window.assessment.excluded", measure=name), SMALL)

    def resilience(self, assessment: Assessment) -> Iterator[QWidget]:
        """Which quarter it is in by contact, hands and responsibility."""
        if assessment.resilience is None:
            return
        values = [(axis, getattr(assessment.resilience, axis)) for axis in _AXES]
        known = [(f"window.axis.{a}", min(3, int(v // 25))) for a, v in values if v is not None]
        if known:
            yield self._head("window.assessment.resilience")
            yield self._strips(known)

    def certainty(self, view: RoleView) -> Iterator[QWidget]:
        """How sure this is and why, what to beware of, and when work may change."""
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

    def _head(self, key: str) -> QWidget:
        return label(self._language.say(key), bold=True)


def _row(mark: QWidget, said: QWidget) -> QWidget:
    holder = QWidget()
    row = beside(mark, said, spacing=6)
    row.setContentsMargins(0, 0, 0, 0)
    row.setStretch(1, 1)
    row.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
    holder.setLayout(row)
    return holder
