"""Icons: small signs drawn as lines on a grid of 16, in one colour, always beside a word."""

from collections.abc import Callable
from importlib.resources import files

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from desktop.ui.common.theme import Theme
from desktop.ui.common.tokens import Tokens

GRID = 16


def app_icon() -> QIcon:
    """The touchstone, for the title bar and the task bar."""
    return _drawn("touchstone")


def paint_mark(painter: QPainter, side: int, tokens: Tokens) -> None:
    """Paint the touchstone so that it is seen on the ground of a theme."""
    if not tokens.plain:
        kind = "touchstone-dark" if tokens.dark else "touchstone"
        _drawn(kind).paint(painter, 0, 0, side, side)
        return
    ratio = painter.device().devicePixelRatio()
    mask = _drawn("touchstone-mono").pixmap(QSize(side, side), ratio)
    over = QPainter(mask)
    over.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    over.fillRect(mask.rect(), QColor(tokens.text))
    over.end()
    painter.drawPixmap(0, 0, mask)


def _drawn(name: str) -> QIcon:
    return QIcon(str(files("assets") / "icons" / f"{name}.svg"))


def draw_sign(painter: QPainter, name: str, corner: QPointF, colour: str, size: float) -> None:
    """Draw a sign with its upper left corner at `corner`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(corner)
    painter.scale(size / GRID, size / GRID)
    pen = QPen(QColor(colour), min(1.7, 2 * GRID / size))  # a large sign keeps a thin line
    pen.setCapStyle(Qt.PenCapStyle.SquareCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_SIGNS[name]())
    painter.restore()


def sign_icon(name: str, colour: str, size: int = GRID) -> QIcon:
    """A sign as an icon for a button, sharp at twice the size as well."""
    picture = QPixmap(size * 2, size * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw_sign(painter, name, QPointF(0, 0), colour, size)
    painter.end()
    return QIcon(picture)


class Sign(QWidget):
    """A sign standing beside words; the words say it, so it has no name of its own."""

    def __init__(self, name: str, token: str, theme: Theme, size: int = GRID) -> None:
        super().__init__()
        self._name, self._token, self._theme = name, token, theme
        self.setFixedSize(size, size)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: object) -> None:  # noqa: N802 - Qt's name
        """Draw the sign in the colour of the theme."""
        painter = QPainter(self)
        colour = str(getattr(self._theme.tokens, self._token))
        draw_sign(painter, self._name, QPointF(0, 0), colour, self.width())
        painter.end()


def _lines(*strokes: tuple[tuple[float, float], ...]) -> QPainterPath:
    path = QPainterPath()
    for stroke in strokes:
        path.moveTo(*stroke[0])
        for point in stroke[1:]:
            path.lineTo(*point)
    return path


def _lock() -> QPainterPath:
    path = QPainterPath()
    path.addRect(QRectF(3.2, 7.2, 9.6, 6.6))
    path.moveTo(5, 7)
    path.lineTo(5, 5)
    path.arcTo(QRectF(5, 2, 6, 6), 180, -180)
    path.lineTo(11, 7)
    return path


def _left_out() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(8, 8), 6.2, 6.2)
    path.addPath(_lines(((5, 8), (11, 8))))
    return path


def _check() -> QPainterPath:
    triangle = ((8, 1.8), (14.8, 14), (1.2, 14), (8, 1.8))
    return _lines(triangle, ((8, 6.4), (8, 9.4)), ((8, 11.8), (8, 11.9)))


def _sheet() -> QPainterPath:
    path = QPainterPath()
    path.addRect(QRectF(1, 1, 14, 14))
    rules = (((1, 4.5), (15, 4.5)), ((1, 8), (15, 8)), ((1, 11.5), (15, 11.5)))
    path.addPath(_lines(*rules, ((6, 1), (6, 15))))
    return path


_SIGNS: dict[str, Callable[[], QPainterPath]] = {
    "lock": _lock,
    "left_out": _left_out,
    "check": _check,
    "sheet": _sheet,
    "accepted": lambda: _lines(((2.6, 8.4), (6.2, 12), (13.4, 4.4))),
    "save": lambda: _lines(((8, 2), (8, 10.5)), ((4.6, 7.4), (8, 10.8), (11.4, 7.4)),
                           ((2.4, 11), (2.4, 14), (13.6, 14), (13.6, 11))),
    "open": lambda: _lines(((2.2, 3.2), (6.4, 3.2), (8, 5.2), (13.8, 5.2), (13.8, 13), (2.2, 13),
                            (2.2, 3.2))),
}  # fmt: skip
