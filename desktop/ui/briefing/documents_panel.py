"""Documents panel: which documents the set holds, each with its reader and its pages."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.ui.common.fonts import SECTION, SMALL
from desktop.ui.common.language import Language
from desktop.ui.common.panels import Panel, beside, label, words
from desktop.ui.common.theme import Theme
from desktop.ui.common.tick_box import TickBox

METHOD = "D"
_NOT_OF_FEW = ("A", METHOD, "E")  # never made where fewer than five people work
_BEGIN_WITH = ("A", "B", METHOD, "G")
EXTRAS = ("combined", "workbook")


class DocumentsPanel(Panel):
    """A tick for every document there is. The method is always part of the set."""

    chosen = Signal()

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__(
            label(language.say("window.briefing.documents"), SECTION, bold=True), margin=10
        )
        self.body.setSpacing(1)
        self._language, self._theme = language, theme
        self.boxes: dict[str, TickBox] = {}
        self._pages: dict[str, QLabel] = {}
        self._rows: dict[str, tuple[QWidget, ...]] = {}
        for key in "ABCDEFG":
            if language.has(f"document.name.{key}"):
                self._add(key)
        self.extras = {
            key: TickBox(language.say(f"window.briefing.extra.{key}"), theme) for key in EXTRAS
        }
        for box in self.extras.values():
            box.toggled.connect(lambda _: self.chosen.emit())
        self.add(beside(*self.extras.values(), 1))

    @property
    def wanted(self) -> tuple[str, ...]:
        """The extras that are ticked."""
        return tuple(key for key, box in self.extras.items() if box.isChecked())

    @property
    def documents(self) -> tuple[str, ...]:
        """The letters of the documents that are ticked."""
        return tuple(key for key, box in self.boxes.items() if box.isChecked())

    def show_pages(self, pages: Mapping[str, int], *, small: bool) -> None:
        """Say how many pages each document has, or why one that is ticked was not made.

        Args:
            pages: Pages by letter of document.
            small: Whether the department is so small that little may be said of it.
        """
        for key, row in self._rows.items():
            for part in row:
                part.setVisible(not (small and key in _NOT_OF_FEW))
        for key, said in self._pages.items():
            count = pages.get(key)
            missing = self.boxes[key].isChecked() and not count
            reason = self._why(key, small=small) if missing else ""
            text = self._language.count("window.briefing.pages", count) if count else ""
            said.setText(self._language.say("window.briefing.not_made") if missing else text)
            said.setToolTip(reason)
            reader = self._language.say(f"window.briefing.reader.{key}")
            self.boxes[key].setAccessibleDescription(f"{reader}. {reason}" if reason else reader)
            self.boxes[key].setToolTip(reason)

    def _why(self, key: str, *, small: bool) -> str:
        if small:
            return self._language.say("window.briefing.why.small")
        return self._language.say(f"window.briefing.why.{'E' if key == 'E' else 'other'}")

    def _add(self, key: str) -> None:
        box = TickBox(self._language.say(f"document.name.{key}"), self._theme)
        box.setChecked(key in _BEGIN_WITH)
        reader = self._language.say(f"window.briefing.reader.{key}")
        box.setAccessibleDescription(reader)
        if key == METHOD:
            box.setEnabled(False)
        box.toggled.connect(lambda _: self.chosen.emit())
        pages = label("", SMALL, hint=True)
        row = QHBoxLayout()
        row.setSpacing(6)
        about = words(reader, SMALL)
        row.addWidget(box)
        row.addWidget(about, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(pages)
        self.add(row)
        self._rows[key] = (box, about, pages)
        self.boxes[key], self._pages[key] = box, pages
