"""Results panel: what follows from what was entered, in the sentences of the printed page."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.briefing import Said
from desktop.ui.assessment.unrolling import Unrolling
from desktop.ui.common.fonts import DETAIL, SMALL
from desktop.ui.common.language import Language
from desktop.ui.common.panels import Panel, clear, label, rule, scrolled, words


class ResultsPanel(Panel):
    """Signs and scenarios, made again after every entry."""

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
        for part in parts:
            if part.kind == "heading":
                self._column.addWidget(words(part.cells[0], bold=True, hint=False))
                continue
            head, *rest = part.cells
            if rest:
                self._column.addWidget(words(head, bold=True, hint=False))
                self._column.addWidget(words(" ".join(map(_sentence, filter(None, rest))), SMALL))
                self._column.addWidget(rule())
            else:
                self._column.addWidget(words(head, SMALL))
        self._column.addStretch(1)
        self.said = "\n".join(" ".join(part.cells) for part in parts)


def _sentence(said: str) -> str:
    return said if said.endswith((".", "?")) else f"{said}."
