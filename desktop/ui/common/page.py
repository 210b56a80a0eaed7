"""Page: what every one of the five screens has, a title, a hint, a place for trouble, a bar."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.common.action_bar import ActionBar
from desktop.ui.common.fonts import TITLE
from desktop.ui.common.language import Language
from desktop.ui.common.panels import Content, scrolled, words
from desktop.ui.common.problem_panel import ProblemPanel
from desktop.ui.common.theme import Theme

NARROW = 900  # pixels of page: below, the side panel drops under the main one
PADDING = 20


class Page(QWidget):
    """One step of the window. A page builds its pieces into `main` and `side`.

    Args:
        key: The step's key, for example `columns`.
        language: The words.
        theme: The colours.
    """

    went = Signal(str)  # the key of the step the manager asks for

    def __init__(self, key: str, language: Language, theme: Theme) -> None:
        super().__init__()
        self.key, self.language, self.theme = key, language, theme
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = words(language.say(f"window.{key}.title"), TITLE, bold=True, hint=False)
        self.hint = words(language.say(f"window.{key}.hint"))
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        self.problem = ProblemPanel(language, theme)
        self.bar = ActionBar(language, theme)
        self.panes = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.panes.setSpacing(16)
        self._lay_out()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def say(self, key: str, /, **values: str | float) -> str:
        """A sentence of this page, `window.<page>.<key>`."""
        return self.language.say(f"window.{self.key}.{key}", **values)

    def parts(self) -> tuple[QWidget, ...]:
        """The parts F6 goes through, besides the rail and the bar."""
        return (self.area,)

    def focus_first(self) -> None:
        """Put the focus where work on this page begins."""

    def print_out(self) -> None:
        """Print what the page shows, where it can be printed."""

    def is_missing_something(self) -> bool:
        """Whether what the page is to show was stopped before it was made."""
        return False

    def stop(self) -> None:
        """The window closes: nothing of this page may run on."""

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Let the side panel drop under the main one where the page is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Arrange once more when the page is shown."""
        if event.type() == QEvent.Type.Show:
            self._arrange()
        return super().event(event)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """What takes the focus comes into sight, when everything has found its place."""
        if now is not None and self.isVisible() and self.area.isAncestorOf(now):
            QTimer.singleShot(0, self, self._bring_into_sight)

    def _bring_into_sight(self) -> None:
        now = QApplication.focusWidget()
        room = self.area.viewport().height()
        if now is not None and self.area.isAncestorOf(now) and now.height() < room:
            self.area.ensureWidgetVisible(now, PADDING, min(PADDING, (room - now.height()) // 2))

    def _bring_problem_into_sight(self) -> None:
        """What is wrong is seen also where the page is scrolled down to the field."""
        if self.problem.isVisible():
            self.area.ensureWidgetVisible(self.problem, 0, PADDING)

    def _arrange(self) -> None:
        direction = QBoxLayout.Direction
        wanted = direction.TopToBottom if self.width() < NARROW else direction.LeftToRight
        self._content.whole = wanted == direction.TopToBottom
        for row in (self.panes, self._head):
            if row.direction() != wanted:
                row.setDirection(wanted)
        if wanted == direction.TopToBottom:
            self._head.setAlignment(self.tools, Qt.AlignmentFlag.AlignLeft)
        else:
            self._head.setAlignment(self.tools, Qt.AlignmentFlag.AlignBottom)

    def _lay_out(self) -> None:
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.title)
        said.addWidget(self.hint)
        self._head.setSpacing(12)
        self._head.addLayout(said, 1)
        self._head.addLayout(self.tools)
        self._head.setAlignment(self.tools, Qt.AlignmentFlag.AlignBottom)
        self._content = Content()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(PADDING, 12, PADDING, 12)
        column.setSpacing(10)
        column.addLayout(self._head)
        column.addWidget(self.problem)
        column.addLayout(self.panes, 1)
        self.area = scrolled(self._content)
        soon = self._bring_problem_into_sight
        self.problem.told.connect(lambda: QTimer.singleShot(0, self, soon))
        self.area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addWidget(self.bar)
