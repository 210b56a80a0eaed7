"""Number box: a whole number with two small arrows that take the colours of the theme."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QSpinBox

from desktop.ui.common.painting import paint_arrow
from desktop.ui.common.theme import Theme

_INDENT = 6  # pixels before the first letter, as in any other field
_ARROW = 3.5  # half its width


class NumberBox(QSpinBox):
    """A spin box; the wheel scrolls the page instead of changing a number unseen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        indent(self)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the box, then its arrows."""
        super().paintEvent(event)
        x, middle = self.width() - 12.0, self.height() / 2
        for way in (-1, 1):
            base, point = middle + 2.5 * way, middle + 6.5 * way
            corners = (QPointF(x - _ARROW, base), QPointF(x + _ARROW, base), QPointF(x, point))
            paint_arrow(self, self._theme, corners)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to what scrolls."""
        event.ignore()


def indent(box: QAbstractSpinBox) -> None:
    """Let the letters of a box with an editor begin where those of a field begin."""
    box.lineEdit().setTextMargins(_INDENT, 0, 0, 0)
