"""Axis header: heads of columns, with the axis of exposure over the bars that share it."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QTableView

from desktop.briefing import range_axis
from desktop.ui.common.chart_painter import inks, paint
from desktop.ui.common.fonts import SMALL, font
from desktop.ui.common.theme import Theme

NUMBER = 12.0  # size of the numbers at the bars
_HEAD = 38


class AxisHeader(QHeaderView):
    """Heads of the columns; the axis of the bars stands over the column `axis`."""

    def __init__(self, theme: Theme, parent: QTableView, axis: int) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme, self._axis = theme, axis
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a head and an axis."""
        return QSize(super().sizeHint().width(), _HEAD)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        """Paint a head; over the bars with its axis."""
        painter.save()
        super().paintSection(painter, rect, section)
        painter.restore()
        if section != self._axis:
            return
        tokens = self._theme.tokens
        painter.save()
        room = rect.adjusted(8, 0, -4, -1)
        painter.fillRect(rect.adjusted(1, 1, -1, -2), QColor(tokens.surface2))
        axis = range_axis(room.width(), size=NUMBER, axis_size=11)
        colours = inks(tokens)
        at = QPointF(room.left(), room.bottom() - axis.height)
        paint(painter, axis, at, colours)
        painter.setFont(font(SMALL, bold=True))
        painter.setPen(QColor(tokens.text))
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        painter.drawText(room.adjusted(0, 3, 0, 0), Qt.AlignmentFlag.AlignHCenter, words)
        painter.restore()
