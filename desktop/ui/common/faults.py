"""Faults: one dialog for what should never happen, with details to copy and no roster content."""

import platform
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

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
from desktop.ui.common.language import Language

_HOUSE = Path(__file__).parents[3]


def describe(fault: BaseException) -> str:
    """What a maintainer needs and nothing else: kinds of exceptions and places in our code.

    The message of an exception may quote a cell, and a path may hold a user's name: both are
    left out.
    """
    lines = [
        f"Touchstone {__version__}, Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
    ]
    link: BaseException | None = fault
    while link is not None:
        lines.append(type(link).__name__)
        lines += [f"  {_place(f)}" for f in traceback.extract_tb(link.__traceback__)]
        link = link.__cause__ or link.__context__
    return "\n".join(lines)


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


def catch_everything(show: Callable[[BaseException], None]) -> None:
    """Send every exception that nobody caught, in a slot or an event, to `show`."""

    def hook(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
        else:
            show(fault)

    sys.excepthook = hook


def _place(frame: traceback.FrameSummary) -> str:
    path = Path(frame.filename)
    where = path.relative_to(_HOUSE) if path.is_relative_to(_HOUSE) else Path(path.name)
    return f"{where.as_posix()}:{frame.lineno} {frame.name}"
