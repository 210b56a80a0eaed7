"""Problem panel: what went wrong, at the top of the page, with links to what puts it right."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from desktop.ui.common.icons import Sign
from desktop.ui.common.language import Language
from desktop.ui.common.panels import label, link, words
from desktop.ui.common.theme import Theme


class ProblemPanel(QFrame):
    """Says a problem in words until it is solved; hidden while there is none."""

    told = Signal()

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("problem")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._language = language
        self._head = label(language.say("window.problem"), bold=True)
        self._words = words(hint=False)
        self._links = QHBoxLayout()
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self._head)
        said.addWidget(self._words)
        said.addLayout(self._links)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(10)
        row.addWidget(Sign("left_out", "err", theme), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said now."""
        return self._words.text()

    def tell(self, sentence: str, *ways: tuple[str, Callable[[], object]]) -> None:
        """Show a problem.

        Args:
            sentence: What happened, where, and what to do.
            ways: Words of a link and what it does.
        """
        self._forget_links()
        self._words.setText(sentence)
        self.setAccessibleName(f"{self._head.text()}. {sentence}")
        for said, go in ways:
            self._links.addWidget(link(said, go))
        self._links.addStretch(1)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self.told.emit()

    def links(self) -> list[QPushButton]:
        """The links that are offered now."""
        found = (self._links.itemAt(n).widget() for n in range(self._links.count()))
        return [one for one in found if isinstance(one, QPushButton)]

    def clear(self) -> None:
        """There is no problem any more."""
        self._forget_links()
        self._words.clear()
        self.hide()

    def _forget_links(self) -> None:
        while (item := self._links.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()  # it is gone a moment later
                widget.deleteLater()
