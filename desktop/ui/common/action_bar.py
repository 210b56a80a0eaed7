"""Action bar: the foot of a page, its buttons and state, or progress with Cancel."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.common.fonts import SMALL
from desktop.ui.common.language import Language
from desktop.ui.common.panels import button, label
from desktop.ui.common.theme import Theme

HEIGHT = 52
NARROW = 700  # pixels


class ActionBar(QFrame):
    """Buttons left and right, a sentence of state between them; the last is the primary one."""

    cancelled = Signal()

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__()
        self._language, self._theme = language, theme
        self.setObjectName("actions")
        self.setMinimumHeight(HEIGHT)
        self.setAccessibleName(language.say("window.bar.name"))
        self.state = label("", SMALL, hint=True)
        self.state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.state.setWordWrap(True)
        self._left, self._right = QHBoxLayout(), QHBoxLayout()
        self._normal = _row(self._right)
        self._working = self._progress()
        self._gap = QWidget()  # in the place of the sentence, where that stands above
        self._gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._gap.hide()
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addLayout(self._left)
        self._row.addWidget(self.state, 1)
        self._row.addWidget(self._gap)
        self._row.addWidget(self._normal)
        self._row.addWidget(self._working)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(20, 8, 20, 8)
        self._whole.setSpacing(4)
        self._whole.addLayout(self._row)
        self._working.hide()
        self._said = ""
        self.only_busy = False  # True: the bar is there only while something is being done

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Where the bar is narrow, the sentence stands on a line of its own."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        if narrow == (self._whole.indexOf(self.state) >= 0):
            return
        self._gap.setVisible(narrow)
        if narrow:
            self._row.removeWidget(self.state)
            self._whole.insertWidget(0, self.state)
        else:
            self._whole.removeWidget(self.state)
            self._row.insertWidget(1, self.state, 1)

    def put(self, left: tuple[QWidget, ...], right: tuple[QWidget, ...]) -> None:
        """Fill the bar; once, when its page is built."""
        for thing in left:
            self._left.addWidget(thing)
        for thing in right:
            self._right.addWidget(thing)

    def tell(self, sentence: str) -> None:
        """Say how things stand, beside the primary button."""
        self._said = sentence
        if not self._working.isVisibleTo(self):
            self.state.setText(sentence)

    def show_busy(self, done: int, total: int, what: str, *, long: bool) -> None:
        """Say what is being done; with a bar and Cancel when it takes long."""
        self.show()
        self.state.setText(_busy_words(self._language, done, total, what))
        self._bar.setRange(0, max(total, 0))  # 0 to 0: it only moves
        self._bar.setVisible(total > 0 or self._theme.moves)
        self._bar.setValue(max(done, 0))
        self._bar.setAccessibleDescription(self.state.text())
        self._working.setVisible(long)
        self._normal.setVisible(not long)

    def show_idle(self) -> None:
        """Work has ended: the buttons are back."""
        self._working.hide()
        self._normal.show()
        self.state.setText(self._said)
        self.setVisible(not self.only_busy)

    def _progress(self) -> QWidget:
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(160)
        self._bar.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._bar.setAccessibleName(self._language.say("window.bar.progress"))
        row = QHBoxLayout()
        row.addWidget(self._bar)
        row.addWidget(button(self._language.say("window.bar.cancel"), self.cancelled.emit))
        return _row(row)


def _row(layout: QHBoxLayout) -> QWidget:
    holder = QWidget()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    holder.setLayout(layout)
    return holder


def _busy_words(language: Language, done: int, total: int, what: str) -> str:
    said = language.say(f"window.{what}") if language.has(f"window.{what}") else ""
    if total > 0:
        return language.say("window.busy.of", what=said, done=f"{done:,}", total=f"{total:,}")
    return language.say("window.busy", what=said)
