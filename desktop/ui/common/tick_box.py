"""Tick box: a check box whose tick takes the colours of the theme, with words on several lines."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from desktop.ui.common.fonts import font
from desktop.ui.common.icons import draw_sign
from desktop.ui.common.theme import Theme


class TickBox(QCheckBox):
    """A check box.

    Args:
        words: What it says.
        theme: The colours.
        room: Pixels for a line of the words; 0 for all of them on one.
    """

    def __init__(self, words: str, theme: Theme, room: int = 0) -> None:
        super().__init__()
        self._theme, self._room = theme, room
        self.say(words)

    def say(self, words: str) -> None:
        """Say something else."""
        room = self._room
        self.setText(in_lines(words, QFontMetrics(font()), room) if room else words)
        self.setAccessibleName(words.replace("&", ""))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the box, then its tick."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        place = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QPainter(self)
        tokens = self._theme.tokens
        colour = tokens.onprimary if self.isEnabled() else tokens.surface
        size = place.width() - 4
        corner = QPointF(place.center().x() - size / 2 + 0.5, place.center().y() - size / 2 + 0.5)
        draw_sign(painter, "accepted", corner, colour, size)
        painter.end()


def in_lines(words: str, metrics: QFontMetrics, room: int) -> str:
    """Words broken into lines; a control of Qt does not break them itself."""
    lines: list[str] = []
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer.replace("&", "")) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(lines)
