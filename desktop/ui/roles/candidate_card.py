"""Candidate card: one occupation a title may stand for, with its key and its reasons."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop.ui.common.fonts import BODY, SMALL, font
from desktop.ui.common.theme import Theme

HEIGHT = 66
_LINE = 18
_TEXT = 39  # pixels from the left: behind the key


class CandidateCard(QAbstractButton):
    """A choice with a number key. Checked: it is the answer in hand."""

    def __init__(self, number: int, theme: Theme) -> None:
        super().__init__()
        self._number, self._theme = number, theme
        self._name, self._line, self._why = "", "", ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def tell(self, name: str, line: str, why: str) -> None:
        """Show an occupation, what it does, and why it may be meant."""
        self._name, self._line, self._why = name, line, why
        self.setText(name)
        self.setAccessibleName(f"{self._number}: {name}")
        self.setAccessibleDescription(f"{line} {why}".strip())
        self.setToolTip(f"{line}\n{why}".strip())
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a name, a line of duties and a line of reasons."""
        return QSize(300, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint frame, key cap, name and reasons."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        chosen = self.isChecked()
        ground = tokens.sel if chosen else tokens.surface
        edge = tokens.focus if self.hasFocus() else tokens.selline if chosen else tokens.line2
        painter.setPen(QPen(QColor(edge), 2 if chosen or self.hasFocus() else 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 4, 4)
        ink, second = (tokens.onsel, tokens.onsel) if chosen else (tokens.text, tokens.text2)
        if chosen and not tokens.plain:
            second = tokens.text2
        self._paint_key(painter, ink)
        self._paint_words(painter, ink, second)
        painter.end()

    def _paint_key(self, painter: QPainter, ink: str) -> None:
        key = QRect(11, 9, 18, 18)
        painter.setPen(QPen(QColor(self._theme.tokens.line), 1))
        painter.setBrush(QColor(self._theme.tokens.surface))
        painter.drawRoundedRect(key, 3, 3)
        painter.setPen(QColor(ink if not self._theme.tokens.plain else self._theme.tokens.text))
        painter.setFont(font(SMALL))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _paint_words(self, painter: QPainter, ink: str, second: str) -> None:
        room = self.rect().adjusted(_TEXT, 7, -10, -6)
        lines = (
            (self._name, font(BODY, bold=True), ink),
            (self._line, font(SMALL), ink),
            (self._why, font(SMALL), second),
        )
        top = room.top()
        for text, face, colour in lines:
            if text:
                painter.setFont(face)
                painter.setPen(QColor(colour))
                elided = painter.fontMetrics().elidedText(
                    text, Qt.TextElideMode.ElideRight, room.width()
                )
                painter.drawText(QRect(room.left(), top, room.width(), _LINE), 0, elided)
            top += _LINE
