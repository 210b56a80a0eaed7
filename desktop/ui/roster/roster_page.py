"""Roster page: where a newcomer begins, and where a file is opened again."""

from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.common.fonts import BODY, SECTION, SMALL
from desktop.ui.common.icons import Sign, draw_sign
from desktop.ui.common.language import Language
from desktop.ui.common.page import Page
from desktop.ui.common.panels import Panel, beside, button, clear, label, link, words
from desktop.ui.common.theme import Theme

_STEPS = ("columns", "roles", "assessment", "briefing")
_SHOWN = 4  # recent files beside the drop area; the menu holds all ten


class DropArea(QWidget):
    """The sign of where to drop; dropping works on the whole window."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._over = False
        self.setMinimumHeight(230)

    def show_over(self, *, over: bool) -> None:
        """Show that a file is being held over the window."""
        self._over = over
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the surface and the dashed frame."""
        painter = QPainter(self)
        tokens = self._theme.tokens
        painter.fillRect(self.rect(), tokens.sel if self._over else tokens.surface)
        pen = QPen(QColor(tokens.selline if self._over else tokens.line), 2)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()


class _Picture(QWidget):
    """The small drawing of a sheet above the words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(56, 56)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint a sheet with one hatched cell: what is not read."""
        painter = QPainter(self)
        tokens = self._theme.tokens
        cell = QRect(21, 15, 31, 12)
        painter.fillRect(cell, tokens.extint)
        painter.setPen(QPen(QColor(tokens.ex), 1.2))
        painter.setClipRect(cell)
        for x in range(10, 56, 5):
            painter.drawLine(x, 28, x + 14, 14)
        painter.setClipping(False)
        draw_sign(painter, "sheet", QPointF(0, 0), tokens.text2, 56)
        painter.end()


class RosterPage(Page):
    """The first step. Everything here ends in one of four wishes."""

    open_wished = Signal()
    sample_wished = Signal()
    template_wished = Signal()
    forget_wished = Signal()
    file_wished = Signal(Path)

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__("roster", language, theme)
        self.drop = DropArea(theme)
        self.open = button(self.say("open"), self.open_wished.emit, primary=True)
        self._fill_drop_area()
        self._notice = Panel(name="asks")
        self._notice.hide()
        self._recent = Panel(label(self.say("recent"), SECTION, bold=True))
        self._recent_lines = QVBoxLayout()
        self._recent_lines.setSpacing(4)
        self._recent.add(self._recent_lines)
        main = QVBoxLayout()
        main.setSpacing(16)
        main.addWidget(self._notice)
        main.addWidget(self.drop, 1)
        main.addWidget(self._recent)
        self.panes.addLayout(main, 2)
        self.panes.addLayout(self._explanation(), 1)
        self.bar.only_busy = True
        self.bar.hide()
        self.show_recent(())

    def focus_first(self) -> None:
        """Work begins with opening."""
        self.open.setFocus()

    def announce(self, sentence: str) -> None:
        """Say something about this start that is no problem of a file; it stays."""
        said = words(sentence, BODY, hint=False)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._notice.add(said)
        self._notice.setAccessibleName(sentence)
        self._notice.show()

    def show_recent(self, paths: Sequence[Path]) -> None:
        """List the recent files."""
        clear(self._recent_lines)
        self._ways = {path: self._recent_link(path) for path in paths[:_SHOWN]}
        if not paths:
            self._recent_lines.addWidget(words(self.say("recent.none")))
        for way in self._ways.values():
            self._recent_lines.addWidget(way)
        row: list[QWidget | int] = [link(self.say("template"), self.template_wished.emit)]
        if paths:
            row.append(link(self.say("recent.clear"), self.forget_wished.emit))
        self._recent_lines.addLayout(beside(*row, 1, spacing=20))

    def grey_recent(self, gone: Collection[Path]) -> None:
        """Grey the recent files that are missing, and say so."""
        for path, way in self._ways.items():
            name = path.name.replace("&", "&&")
            way.setEnabled(path not in gone)
            way.setText(self.say("recent.missing", file=name) if path in gone else name)

    def _recent_link(self, path: Path) -> QAbstractButton:
        way = link(path.name.replace("&", "&&"), lambda: self.file_wished.emit(path))
        way.setToolTip(str(path))
        way.setAccessibleName(self.say("recent.open", file=path.name))
        return way

    def _fill_drop_area(self) -> None:
        sample = button(self.say("sample"), self.sample_wished.emit)
        for one in (self.open, sample):
            one.setProperty("tall", "true")
        column = QVBoxLayout(self.drop)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(8)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(1)
        column.addWidget(_Picture(self.theme), 0, middle)
        column.addWidget(label(self.say("drop"), 17, bold=True), 0, middle)
        kinds = words(self.say("kinds"))
        kinds.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(kinds)
        column.addSpacing(6)
        column.addLayout(beside(1, self.open, sample, 1, spacing=12))
        made_up = words(self.say("sample.hint"), SMALL)
        made_up.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(made_up)
        column.addStretch(1)

    def _explanation(self) -> QVBoxLayout:
        steps = Panel(label(self.say("next"), SECTION, bold=True), margin=14)
        for number, key in enumerate(_STEPS, 2):
            steps.add(_step(number, self.say(f"next.{key}"), self.say(f"next.{key}.words")))
        steps.body.addStretch(1)
        lock = Sign("lock", "text", self.theme, 15)
        never = beside(lock, label(self.say("never"), SECTION, bold=True), 1, spacing=6)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(steps, 1)
        column.addWidget(Panel(never, words(self.say("never.words"), BODY), margin=14))
        what = label(self.say("what"), SECTION, bold=True)
        column.addWidget(Panel(what, words(self.say("what.words"), BODY), margin=14))
        return column


def _step(number: int, name: str, said: str) -> QHBoxLayout:
    mark = label(str(number), bold=True)
    mark.setFixedSize(24, 24)
    mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
    mark.setObjectName("round")
    text = QVBoxLayout()
    text.setSpacing(0)
    text.addWidget(label(name, bold=True))
    text.addWidget(words(said))
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(text, 1)
    return row
