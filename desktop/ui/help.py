"""Help: one offline page per step, and what this program is."""

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop import __version__
from desktop.ui.common.fonts import DETAIL
from desktop.ui.common.language import Language
from desktop.ui.common.panels import beside, button, label, scrolled, words


def show_help(language: Language, step: str, parent: QWidget) -> None:
    """Open the help page of a step."""
    paragraphs = language.html(f"window.help.{step}").split("\n")
    _Page(language, language.say(f"window.help.{step}.title"), paragraphs, parent).exec()


def show_about(language: Language, parent: QWidget) -> None:
    """Say what this program is, its version, and that it works offline."""
    paragraphs = language.html("window.about", version=__version__).split("\n")
    _Page(language, language.say("window.about.title"), paragraphs, parent).exec()


class _Page(QDialog):
    def __init__(
        self, language: Language, title: str, paragraphs: list[str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(520, 400)
        content = QWidget()
        column = QVBoxLayout(content)
        column.addWidget(label(title, DETAIL, bold=True))
        for paragraph in paragraphs:
            column.addWidget(words(paragraph, hint=False))
        column.addStretch(1)
        close = button(language.say("window.help.close"), self.accept, primary=True)
        close.setDefault(True)
        whole = QVBoxLayout(self)
        whole.addWidget(scrolled(content), 1)
        whole.addLayout(beside(1, close))
        close.setFocus()
