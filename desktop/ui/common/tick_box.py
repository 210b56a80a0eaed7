"""Tick box: a check box whose tick takes the colours of the theme."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from desktop.ui.common.icons import draw_sign
from desktop.ui.common.theme import Theme


class TickBox(QCheckBox):
    """A check box."""

    def __init__(self, words: str, theme: Theme) -> None:
        super().__init__(words)
        self._theme = theme

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
