"""Search panel: any occupation the evidence knows, by its names, other titles and short forms."""

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from desktop.ui.common.fonts import SMALL
from desktop.ui.common.glossary import Glossary
from desktop.ui.common.language import Language
from desktop.ui.common.panels import beside, button, words
from desktop.ui.roles.occupation_search import OccupationSearch

_MOST = 60  # results worth listing


class SearchPanel(QWidget):
    """A field and a list; Enter takes the marked occupation, Escape goes back."""

    found = Signal(str)  # code
    left = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self.search: OccupationSearch | None = None  # None: nothing is prepared yet
        self._codes: list[str] = []
        self.field = QLineEdit()
        self.field.setPlaceholderText(language.say("window.roles.search.hint"))
        self.field.setAccessibleName(language.say("window.roles.search.name"))
        self.field.setAcceptDrops(False)
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self._names = QStringListModel()
        self.results = QListView()
        self.results.setModel(self._names)
        self.results.setAccessibleName(language.say("window.roles.search.results"))
        self.results.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.results.doubleClicked.connect(self.take)
        self._count = words("", SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        column.addWidget(self._count)
        column.addWidget(self.results, 1)
        back = button(language.say("window.roles.search.back"), self.left.emit)
        column.addLayout(beside(back, 1))

    def put(self, glossary: Glossary) -> None:
        """Prepare the names of all occupations."""
        if self.search is None:
            self.search = OccupationSearch(glossary)

    def begin(self) -> None:
        """Start looking for another occupation."""
        self.field.clear()
        self._search("")
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Up and Down move in the list while one types; Escape goes back."""
        if watched is self.field and isinstance(event, QKeyEvent) and self._is_press(event):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._move(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    @staticmethod
    def _is_press(event: QKeyEvent) -> bool:
        return event.type() == QEvent.Type.KeyPress

    def _search(self, text: str) -> None:
        hits = self.search.find(text) if self.search is not None else []
        self._codes = [code for _, code in hits[:_MOST]]
        self._names.setStringList([name for name, _ in hits[:_MOST]])
        found = self._language.count("window.roles.search.count", len(hits))
        self._count.setText(found if hits else self._language.say("window.roles.search.nothing"))
        if hits:
            self.results.setCurrentIndex(self._names.index(0))

    def _move(self, step: int) -> None:
        row = self.results.currentIndex().row() + step
        if 0 <= row < len(self._codes):
            self.results.setCurrentIndex(self._names.index(row))

    def take(self) -> None:
        """Take the marked occupation."""
        row = self.results.currentIndex().row()
        if 0 <= row < len(self._codes):
            self.found.emit(self._codes[row])
