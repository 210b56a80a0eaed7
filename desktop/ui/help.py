"""Help: offline pages that can be searched, one per step, and what this program is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import unescape

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop import __version__
from desktop.briefing import Crossing, Said, about_the_numbers
from desktop.settings import Settings
from desktop.ui.common.fonts import DETAIL, SECTION, SMALL
from desktop.ui.common.language import Language
from desktop.ui.common.panels import Content, beside, button, label, scrolled, take_size, words
from desktop.ui.rail import STEPS

NUMBERS, KEYS = "numbers", "keys"
TOPICS = (*STEPS, "saving", "settings", NUMBERS, KEYS)
_LIST = 210  # pixels
_TAG = re.compile("<[^>]*>")


@dataclass(frozen=True, slots=True)
class Topic:
    """One page of help: its key, its title, its markup, and its words as they are searched."""

    key: str
    title: str
    html: str
    prepared: str


def topics_of(
    language: Language, settings: Settings, crossing: Crossing | None
) -> tuple[Topic, ...]:
    """All pages; the numbers come from the printed method, once the evidence is there."""
    made: list[Topic] = []
    for key in TOPICS:
        title = language.say(f"window.help.{key}.title")
        if key == NUMBERS:
            if crossing is None:
                continue
            html = _numbers_html(about_the_numbers(settings, crossing))
        else:
            html = "".join(f"<p>{p}</p>" for p in language.html(f"window.help.{key}").split("\n"))
        made.append(Topic(key, title, _head(title, DETAIL) + html, _plain(title, html)))
    return tuple(made)


class HelpDialog(QDialog):
    """A field to search in, the pages found, and the page itself."""

    def __init__(
        self, language: Language, topics: Sequence[Topic], first: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._language, self._topics = language, tuple(topics)
        self._found: tuple[Topic, ...] = ()
        self.setWindowTitle(language.say("window.help.name"))
        take_size(self, QSize(760, 520))
        self.field = QLineEdit()
        self.field.setPlaceholderText(language.say("window.help.search"))
        self.field.setAccessibleName(language.say("window.help.search"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self.search)
        self.field.installEventFilter(self)
        self.pages = QListWidget()
        self.pages.setAccessibleName(language.say("window.help.pages"))
        self.pages.currentRowChanged.connect(self._show)
        self.count = words("", SMALL)
        self.text = QTextBrowser()
        self.text.setAccessibleName(language.say("window.help.page"))
        self.text.setTabChangesFocus(True)
        self._lay_out()
        self.search("")
        self.open_page(first)

    def search(self, said: str) -> None:
        """List the pages that hold all words."""
        asked = said.casefold().split()
        self._found = tuple(t for t in self._topics if all(word in t.prepared for word in asked))
        self.pages.clear()
        self.pages.addItems([topic.title for topic in self._found])
        key = "window.help.found" if self._found else "window.help.none"
        self.count.setText(self._language.count(key, len(self._found)) if asked else "")
        self.text.clear()
        if self._found:
            self.pages.setCurrentRow(0)
            if asked:
                self.text.find(asked[0], QTextDocument.FindFlag(0))

    def open_page(self, key: str) -> None:
        """Show a page by its key."""
        place = next((n for n, topic in enumerate(self._found) if topic.key == key), 0)
        self.pages.setCurrentRow(place)
        self.text.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Up and Down choose a page while one types."""
        keys = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.field and pressed and event.key() in keys:
            row = self.pages.currentRow() + keys[Qt.Key(event.key())]
            self.pages.setCurrentRow(min(max(row, 0), self.pages.count() - 1))
            return True
        return super().eventFilter(watched, event)

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._found):
            self.text.setHtml(self._found[row].html)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        for part in (self.field, self.count, self.pages):
            left.addWidget(part)
        for part in (self.field, self.pages):
            part.setFixedWidth(_LIST)
        self.count.setMaximumWidth(_LIST)
        row = QHBoxLayout()
        row.addLayout(left)
        row.addWidget(self.text, 1)
        close = button(self._language.say("window.help.close"), self.accept, primary=True)
        whole = QVBoxLayout(self)
        whole.addLayout(row, 1)
        whole.addLayout(beside(1, close))


def show_about(language: Language, parent: QWidget) -> None:
    """Say what this program is, its version, and that it works offline."""
    paragraphs = language.html("window.about", version=__version__).split("\n")
    _About(language, paragraphs, parent).exec()


class _About(QDialog):
    def __init__(self, language: Language, paragraphs: list[str], parent: QWidget) -> None:
        super().__init__(parent)
        title = language.say("window.about.title")
        self.setWindowTitle(title)
        take_size(self, QSize(520, 340))
        content = Content()
        column = QVBoxLayout(content)
        column.addWidget(label(title, DETAIL, bold=True))
        for paragraph in paragraphs:
            column.addWidget(words(paragraph, hint=False, marked=True))
        column.addStretch(1)
        close = button(language.say("window.help.close"), self.accept, primary=True)
        close.setDefault(True)
        area = scrolled(content, in_panel=True)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the arrow keys scroll it
        area.setAccessibleName(title)
        whole = QVBoxLayout(self)
        whole.addWidget(area, 1)
        whole.addLayout(beside(1, close))
        close.setFocus()


def _numbers_html(parts: Sequence[Said]) -> str:
    html = []
    for part in parts:
        cells = [_escape(cell) for cell in part.cells]
        if part.kind == "heading":
            html.append(_head(cells[0], SECTION))
        elif part.kind == "row":
            html.append(f"<p><b>{cells[0]}</b> – {' – '.join(cells[1:])}</p>")
        else:
            html.append(f"<p>{'• ' if part.kind == 'item' else ''}{cells[0]}</p>")
    return "".join(html)


def _head(words: str, size: int) -> str:
    return f'<p style="font-size: {size}px"><b>{words}</b></p>'


def _plain(title: str, html: str) -> str:
    return f"{title}\n{unescape(_TAG.sub(' ', html))}".casefold()


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
