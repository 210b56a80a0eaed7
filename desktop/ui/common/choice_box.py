"""Choice box: a combo box whose arrow takes the colours of the theme."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionComboBox

from desktop.ui.common.painting import paint_arrow
from desktop.ui.common.theme import Theme

_AROUND = 32  # pixels beside the words: arrow and edges
_SEEN = 16  # entries before the list scrolls


class ChoiceBox(QComboBox):
    """A combo box; the wheel scrolls the page instead of changing a choice unseen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setMaxVisibleItems(_SEEN)
        self.setItemDelegate(QStyledItemDelegate(self))  # reads the stylesheet

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:  # noqa: N802 - Qt's name
        """End in dots what is longer than the box; Qt would cut through a letter."""
        super().initStyleOption(option)
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, self.width() - _AROUND
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the box, then its arrow."""
        super().paintEvent(event)
        x, y = self.width() - 14.0, self.height() / 2 - 2
        corners = (QPointF(x - 4, y), QPointF(x + 4, y), QPointF(x, y + 5))
        paint_arrow(self, self._theme, corners)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to what scrolls."""
        event.ignore()
