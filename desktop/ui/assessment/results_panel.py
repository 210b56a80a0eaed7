"""Results panel: what follows from what was entered, in the sentences of the printed page."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.briefing import Said
from desktop.ui.assessment.said_parts import said_parts
from desktop.ui.common.fonts import DETAIL
from desktop.ui.common.language import Language
from desktop.ui.common.panels import Panel, clear, label, scrolled
from desktop.ui.common.unrolling import Unrolling


class ResultsPanel(Panel):
    """Signs, checks, scenarios and questions, made again after every entry."""

    def __init__(self, language: Language) -> None:
        super().__init__(margin=0)
        self._language = language
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(12, 10, 10, 10)
        self._column.setSpacing(6)
        self.area = scrolled(holder, in_panel=True)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(language.say("window.results"))
        self.body.setContentsMargins(1, 1, 1, 1)
        self.body.addWidget(self.area)
        self.unrolling = Unrolling(self.area)
        self.least = 330
        self.said = ""

    def put(self, parts: Sequence[Said]) -> None:
        """Show other results."""
        clear(self._column)
        self._column.addWidget(label(self._language.say("window.results"), DETAIL, bold=True))
        for widget in said_parts(parts):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self.said = "\n".join(" ".join(part.cells) for part in parts)
