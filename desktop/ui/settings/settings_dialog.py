"""Settings dialog: pages of choices that hold at once, with one way back for each."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.tables.refusal import Refusal
from desktop.ui.common.background import Background
from desktop.ui.common.language import Language
from desktop.ui.common.panels import beside, button, scrolled, take_size
from desktop.ui.common.preferences import Preferences
from desktop.ui.common.problem_panel import ProblemPanel
from desktop.ui.common.theme import Theme
from desktop.ui.file_dialogs import FileDialogs
from desktop.ui.settings.courses_section import CoursesSection
from desktop.ui.settings.pages_section import PagesSection
from desktop.ui.settings.titles_section import TitlesSection
from desktop.ui.settings.window_section import WindowSection
from desktop.ui.tuning import Tuning

if TYPE_CHECKING:
    from desktop.ui.settings.section import Section

_SIZE = QSize(880, 640)
_LIST = 150  # pixels
SECTIONS = ("pages", "courses", "titles", "window")


class SettingsDialog(QDialog):
    """A list of pages, and the page chosen. Nothing waits for an OK: every choice holds at once.

    Args:
        tuning: Makes the changes.
        kept: Where settings are kept.
        language: The words.
        theme: The colours.
        dialogs: Ask for files.
        dress: Wears other colours and remembers them.
        parent: The window.
    """

    def __init__(  # noqa: PLR0917 - all of them are needed, once
        self,
        tuning: Tuning,
        kept: Preferences,
        language: Language,
        theme: Theme,
        dialogs: FileDialogs,
        dress: Callable[[str], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._tuning, self._kept, self._language = tuning, kept, language
        self._history = tuning.journey.history
        self._depth = self._history.depth  # edits made before are not taken back from here
        self._background = Background(self)
        self.setWindowTitle(language.say("window.settings.name"))
        background = self._background
        self.sections: Mapping[str, Section] = {
            "pages": PagesSection(tuning, language, theme),
            "courses": CoursesSection(tuning, language, theme, dialogs, background),
            "titles": TitlesSection(tuning, language, theme, dialogs, background),
            "window": WindowSection(tuning, language, theme, dress, kept.file.parent),
        }
        self.problem = ProblemPanel(language, theme)
        self.list, self.stack = QListWidget(), QStackedWidget()
        self.undo = button(language.say("window.settings.undo"), self._take_back)
        self.close_button = button(language.say("window.settings.close"), self.accept, primary=True)
        self._lay_out()
        self._connect()
        self.show_section("pages")
        self.refresh()

    def show_section(self, key: str) -> None:
        """Go to a page."""
        self.list.setCurrentRow(SECTIONS.index(key))

    def refresh(self) -> None:
        """Show everything as it stands now."""
        for section in self.sections.values():
            section.put()
        said = self._history.undoable if self._history.depth > self._depth else None
        self.undo.setEnabled(said is not None)
        named = "window.settings.undo.named" if said else "window.settings.undo"
        what = (said or "").replace("&", "&&")
        self.undo.setText(self._language.say(named, what=what))
        for refusal in self._kept.troubles():
            self._refuse(refusal)

    def done(self, result: int) -> None:
        """Nothing may run on when the dialog is gone."""
        self._background.settle()
        self._background.stop()
        super().done(result)

    def _take_back(self) -> None:
        if self._history.depth > self._depth:
            self._tuning.journey.undo()

    def _refuse(self, refusal: Refusal) -> None:
        self.problem.tell(self._language.say(refusal.key, **refusal.values))

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._choose)
        self._tuning.journey.reviewed.connect(self.refresh)
        self._tuning.journey.knowing.connect(self.refresh)
        self._background.refused.connect(self._refuse)
        self._background.failed.connect(self._tuning.journey.background.failed)
        self._background.started.connect(self.problem.clear)
        QShortcut(QKeySequence("Ctrl+Z"), self, self._take_back)

    def _choose(self, row: int) -> None:
        self.problem.clear()
        self.stack.setCurrentIndex(row)

    def _lay_out(self) -> None:
        self.list.setAccessibleName(self._language.say("window.settings.name"))
        self.list.setFixedWidth(_LIST)
        self.list.setSpacing(2)
        for key in SECTIONS:
            section = self.sections[key]
            self.list.addItem(section.title.text())
            self.stack.addWidget(scrolled(section))
        right = QVBoxLayout()
        right.addWidget(self.problem)
        right.addWidget(self.stack, 1)
        row = QHBoxLayout()
        row.addWidget(self.list)
        row.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.addLayout(row, 1)
        whole.addLayout(beside(self.undo, 1, self.close_button))
        self.close_button.setDefault(False)
        self.setMinimumSize(420, 280)
        take_size(self, _SIZE)
