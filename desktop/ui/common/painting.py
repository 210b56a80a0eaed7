"""Painting: the ground of a table's row, arrows of boxes, and words broken and shortened."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPolygonF, QTextLayout
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from desktop.ui.common.theme import Theme
from desktop.ui.common.tokens import Tokens


def lay_ground(painter: QPainter, option: QStyleOptionViewItem, tokens: Tokens) -> bool:
    """Fill a cell's ground and draw the rule under it; says whether the row is selected."""
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    painter.fillRect(option.rect, QColor(tokens.sel if selected else tokens.surface))
    painter.fillRect(
        option.rect.left(), option.rect.bottom(), option.rect.width(), 1, QColor(tokens.line2)
    )
    return selected


def paint_arrow(box: QWidget, theme: Theme, corners: Sequence[QPointF]) -> None:
    """Fill a small arrow on a box, paler where the box is off."""
    painter = QPainter(box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    tokens = theme.tokens
    painter.setPen(QColor(0, 0, 0, 0))
    painter.setBrush(QColor(tokens.text if box.isEnabled() else tokens.disabled))
    painter.drawPolygon(QPolygonF(corners))
    painter.end()


def broken(text: str, face: QFont, room: int) -> list[str]:
    """A text in lines no wider than the room, in pixels."""
    layout = QTextLayout(text, face)
    layout.beginLayout()
    lines: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(40, room))
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].strip())
    layout.endLayout()
    return lines


def shortened(text: str, face: QFont, room: int, most: int) -> list[str]:
    """A text in at most so many lines; the last of them takes what is left over, elided."""
    metrics, right = QFontMetrics(face), Qt.TextElideMode.ElideRight
    if most == 1:
        return [metrics.elidedText(text, right, room)]
    lines = broken(text, face, room)
    if len(lines) <= most:
        return [metrics.elidedText(line, right, room) for line in lines]
    rest = text[sum(len(line) + 1 for line in lines[: most - 1]) :]
    return [*lines[: most - 1], metrics.elidedText(rest, right, room)]
