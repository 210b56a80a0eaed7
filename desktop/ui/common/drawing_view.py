"""Drawing view: one drawing of the printed page standing in the window, with its words."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.briefing import Drawing
from desktop.ui.common.chart_painter import inks, paint
from desktop.ui.common.theme import Theme


class DrawingView(QWidget):
    """Shows a drawing at its own size; `alt` is what a screen reader says."""

    def __init__(self, drawing: Drawing, theme: Theme, alt: str = "") -> None:
        super().__init__()
        self._drawing, self._theme = drawing, theme
        self.setAccessibleName(alt or drawing.alt)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The drawing's own size, a point to a pixel."""
        return QSize(round(self._drawing.width) + 1, round(self._drawing.height) + 1)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw."""
        painter = QPainter(self)
        paint(painter, self._drawing, QPointF(0, 0), inks(self._theme.tokens))
        painter.end()
