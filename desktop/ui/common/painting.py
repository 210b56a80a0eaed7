"""Painting: the ground of a table's row, the same under every painted cell."""

from PySide6.QtGui import QColor, QPainter
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
