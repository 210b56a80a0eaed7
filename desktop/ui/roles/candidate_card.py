"""Candidate card: one occupation a title may stand for, with its key and its reasons."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop.ui.common.fonts import BODY, SMALL, font
from desktop.ui.common.painting import broken, shortened
from desktop.ui.common.panels import tip
from desktop.ui.common.theme import Theme

_NAME_LINE, _LINE = 19, 16  # pixels: of the name, and of the smaller words
_TEXT, _EDGE = 39, 10  # pixels: behind the key, and at the right
_TOP, _BOTTOM = 5, 4
LEAST = _TOP + _NAME_LINE + 2 * _LINE + _BOTTOM  # a line of each


class CandidateCard(QAbstractButton):
    """A choice with a number key. Checked: it is the answer in hand.

    Its words go on in further lines where there is room; what is left over is elided, and stands
    in the hint and in what a screen reader says.
    """

    def __init__(self, number: int, theme: Theme) -> None:
        super().__init__()
        self._number, self._theme = number, theme
        self._name, self._line, self._why = "", "", ""
        self._whole = False
        self._height = LEAST  # of all its words
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def tell(self, name: str, line: str, why: str) -> None:
        """Show an occupation, what it does, and why it may be meant."""
        self._name, self._line, self._why = name, line, why
        self.setText(name)
        self.setAccessibleName(f"{self._number}: {name}")
        self.setAccessibleDescription(f"{line} {why}".strip())
        self.setToolTip(tip("\n".join(filter(None, (name, line, why)))))
        self._bound()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for all of its words; it is lower where there is less."""
        return QSize(300, self._height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As little as it asks for."""
        return QSize(200, LEAST)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another width asks for another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._bound()

    def _bound(self) -> None:
        """Grow no higher than its words."""
        self._height = max(LEAST, _TOP + _BOTTOM + _high(self.lines(self.width(), 0)))
        self.setMinimumHeight(self._height if self._whole else LEAST)
        self.setMaximumHeight(self._height)

    def show_whole(self, *, whole: bool) -> None:
        """Show every word at once, where the page scrolls, or as many as there is room for."""
        if whole != self._whole:
            self._whole = whole
            self._bound()

    def lines(self, width: int, height: int) -> tuple[list[str], ...]:
        """Name, duties and reasons in lines, as many as the height holds; 0: all of them."""
        room = width - _TEXT - _EDGE
        whole = tuple(broken(text, face, room) for text, face, _ in self._parts("", ""))
        if not height:
            return whole
        spare = height - _TOP - _BOTTOM - _high(tuple(part[:1] for part in whole))
        kept: list[list[str]] = []
        steps = (_NAME_LINE, _LINE, _LINE)
        for part, (text, face, _), step in zip(whole, self._parts("", ""), steps, strict=True):
            more = min(max(0, spare // step), max(0, len(part) - 1))
            spare -= more * step
            kept.append(shortened(text, face, room, more + 1))
        return tuple(kept)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint frame, key cap, name and reasons."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        chosen = self.isChecked()
        ground = tokens.sel if chosen else tokens.surface
        ring = tokens.ring if chosen else tokens.focus
        edge = ring if self.hasFocus() else tokens.selline if chosen else tokens.line2
        painter.setPen(QPen(QColor(edge), 2 if chosen or self.hasFocus() else 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 4, 4)
        ink, second = (tokens.onsel, tokens.onsel) if chosen else (tokens.text, tokens.text2)
        if chosen and not tokens.plain:
            second = tokens.text2
        self._paint_key(painter, ink)
        self._paint_words(painter, ink, second)
        painter.end()

    def _parts(self, ink: str, second: str) -> tuple[tuple[str, QFont, str], ...]:
        return (
            (self._name, font(BODY, bold=True), ink),
            (self._line, font(SMALL), ink),
            (self._why, font(SMALL), second),
        )

    def _paint_key(self, painter: QPainter, ink: str) -> None:
        key = QRect(11, 8, 18, 18)
        painter.setPen(QPen(QColor(self._theme.tokens.line), 1))
        painter.setBrush(QColor(self._theme.tokens.surface))
        painter.drawRoundedRect(key, 3, 3)
        painter.setPen(QColor(ink if not self._theme.tokens.plain else self._theme.tokens.text))
        painter.setFont(font(SMALL))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _paint_words(self, painter: QPainter, ink: str, second: str) -> None:
        top = float(_TOP)
        said = self.lines(self.width(), self.height())
        steps = (_NAME_LINE, _LINE, _LINE)
        for lines, (_, face, colour), step in zip(
            said, self._parts(ink, second), steps, strict=True
        ):
            painter.setFont(face)
            painter.setPen(QColor(colour))
            rise = painter.fontMetrics().ascent()
            for line in lines:
                painter.drawText(QPointF(_TEXT, top + rise), line)
                top += step


def _high(said: tuple[list[str], ...]) -> int:
    """Pixels that a name, duties and reasons take in their lines."""
    name, *others = said
    return _NAME_LINE * len(name) + _LINE * sum(map(len, others))
