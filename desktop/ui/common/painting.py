"""Painting: the ground of a table's row, and words broken into lines and shortened."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop.ui.common.tokens import Tokens


def lay_ground(painter: QPainter, option: QStyleOptionViewItem, tokens: Tokens) -> bool:
    """Fill a cell's ground and draw the rule under it; says whether the row is selected."""
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    painter.fillRect(option.rect, QColor(tokens.sel if selected else tokens.surface))
    painter.fillRect(
        option.rect.left(), option.rect.bottom(), option.rect.width(), 1, QColor(tokens.line2)
    )
    return selected


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
