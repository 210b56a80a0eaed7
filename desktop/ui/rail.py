"""Rail: the five steps at the left of the window, each with its state in words."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.common.fonts import SMALL, font
from desktop.ui.common.icons import Sign, paint_mark
from desktop.ui.common.language import Language
from desktop.ui.common.panels import label, rule, words
from desktop.ui.common.theme import Theme

WIDTH = 176
STEPS = ("roster", "columns", "roles", "assessment", "briefing")
_HEIGHT, _LEAST = 52, 43


class StepButton(QAbstractButton):
    """One step: its number and name, and under it how things stand."""

    def __init__(self, number: int, name: str, theme: Theme) -> None:
        super().__init__()
        self._number, self._name, self._theme = number, name, theme
        self._state = ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.tell("", ready=False)

    def tell(self, state: str, *, ready: bool) -> None:
        """Say how the step stands; a step that is not ready cannot be opened."""
        self._state = state
        self.setEnabled(ready)
        self.setText(self._name)
        self.setAccessibleName(f"{self._number} {self._name}")
        self.setAccessibleDescription(state)
        self.setToolTip(state)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the rail."""
        return QSize(WIDTH, _HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A little lower where the window is."""
        return QSize(WIDTH, _LEAST)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint number, name, state, the mark of the current step and the focus."""
        painter = QPainter(self)
        tokens = self._theme.tokens
        if self.isChecked():
            painter.fillRect(self.rect(), tokens.surface)
            painter.fillRect(QRect(0, 0, 3, self.height()), tokens.step)
            if tokens.plain:
                painter.setPen(tokens.text)
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.setPen(tokens.text if self.isEnabled() else tokens.disabled)
        painter.setFont(font(14, bold=self.isChecked()))
        top = (self.height() - 40) // 2
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(16, top, 16, 21), middle, str(self._number))
        painter.drawText(QRect(31, top, WIDTH - 36, 21), middle, self._name)
        painter.setPen(tokens.text2 if self.isEnabled() else tokens.disabled)
        painter.setFont(font(SMALL))
        room = self.width() - 40
        state = painter.fontMetrics().elidedText(self._state, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(34, top + 20, room, 20), middle, state)
        if self.hasFocus():
            painter.setPen(tokens.focus)
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
            painter.drawRect(self.rect().adjusted(2, 2, -3, -3))
        painter.end()


class Rail(QFrame):
    """The steps in a column; exactly one is current."""

    chosen = Signal(str)

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(language.say("window.rail.name"))
        self._group = QButtonGroup(self)
        self.steps: dict[str, StepButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(self._brand(language, theme))
        for number, key in enumerate(STEPS, 1):
            column.addWidget(self._step(number, key, language, theme))
        column.addStretch(1)
        column.addWidget(rule())
        column.addLayout(_offline(language, theme))

    def show_current(self, key: str) -> None:
        """Mark a step as the one on screen."""
        self.steps[key].setChecked(True)

    def tell(self, states: Sequence[tuple[str, str, bool]]) -> None:
        """How each step stands: its key, words, and whether it can be opened."""
        for key, state, ready in states:
            self.steps[key].tell(state, ready=ready)

    def _step(self, number: int, key: str, language: Language, theme: Theme) -> StepButton:
        step = StepButton(number, language.say(f"window.step.{key}"), theme)
        step.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(step)
        self.steps[key] = step
        return step

    def _brand(self, language: Language, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 10, 8, 10)
        row.setSpacing(8)
        row.addWidget(_Mark(theme))
        row.addWidget(label(language.say("window.name"), 16, bold=True), 1)
        return row


class _Mark(QWidget):
    """The touchstone beside the program's name, which says it: it has no name of its own."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(20, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the icon, sharp at every scale."""
        painter = QPainter(self)
        paint_mark(painter, self.width(), self._theme.tokens)
        painter.end()


def _offline(language: Language, theme: Theme) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(14, 6, 10, 6)
    row.setSpacing(6)
    row.addWidget(Sign("lock", "text2", theme, 14), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words(language.say("window.offline"), SMALL), 1)
    return row
