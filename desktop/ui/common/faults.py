"""Faults: one dialog for what should never happen, with details to copy and no roster content."""

import platform

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop import __version__
from desktop.logs import outline
from desktop.ui.common.language import Language
from desktop.ui.common.panels import make_primary


def describe(fault: BaseException) -> str:
    """What a maintainer needs and nothing else: kinds of exceptions and places in our code.

    The message of an exception may quote a cell, and a path may hold a user's name: both are
    left out.
    """
    about = (
        f"Touchstone {__version__}, Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
    )
    return "\n".join((*about, *outline(fault)))


class FaultDialog(QDialog):
    """Says that something went wrong in the program, and offers the details."""

    def __init__(self, fault: BaseException, language: Language, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(language.say("window.fault.title"))
        self.setMinimumWidth(520)
        self.details = QPlainTextEdit(describe(fault))
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(language.say("window.fault.details"))
        words = QLabel(language.html("window.fault.words"))
        words.setWordWrap(True)
        buttons = QDialogButtonBox()
        copy = QPushButton(language.say("window.fault.copy"))
        copy.setAutoDefault(False)
        copy.clicked.connect(self.copy)
        close = QPushButton(language.say("window.fault.close"))
        close.setDefault(True)
        make_primary(close)
        close.clicked.connect(self.accept)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.AcceptRole)
        layout = QVBoxLayout(self)
        for part in (words, self.details, buttons):
            layout.addWidget(part)
        close.setFocus()

    def copy(self) -> None:
        """Put the details on the clipboard."""
        QGuiApplication.clipboard().setText(self.details.toPlainText())
