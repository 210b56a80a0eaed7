"""Chart painter: draws the display list of the printed page with QPainter."""

from collections.abc import Mapping

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from desktop.briefing import Disc, Drawing, Label, Path, Segments, Shape
from desktop.ui.common.fonts import font
from desktop.ui.common.tokens import Tokens

_TIERS = (
    "in_person_care",
    "human_led",
    "hands_on",
    "mixed",
    "information_expert",
    "information_routine",
)
_HALO = 3.0  # pixels of background around a label that asks for it
_LEFT_HALF = (90 * 16, 180 * 16)  # Qt counts sixteenths of a degree, from three o'clock


def inks(tokens: Tokens, *, selected: bool = False) -> dict[str, str]:
    """Colours for the names of the display list, in a theme; one ink inside a selected row.

    The system's high contrast has one ink everywhere: marks are told apart by their shape.
    """
    text, second, bar = tokens.text, tokens.text2, tokens.ex
    if selected and tokens.plain:
        text = second = bar = tokens.onsel
    background = tokens.sel if selected else tokens.surface
    one_ink = tokens.plain
    colours = {
        "ink": bar,
        "ink.label": text,
        "ink.second": second,
        "rule": text if one_ink else tokens.line,
        "track": text if one_ink else tokens.line,
        "tint": background if one_ink else tokens.extint,
        "paper": background,
    }
    colours.update({f"tier.{key}": text if one_ink else tokens.tier(key) for key in _TIERS})
    return colours


def paint(painter: QPainter, drawing: Drawing, at: QPointF, colours: Mapping[str, str]) -> None:
    """Draw a display list with its upper left corner at `at`; a point becomes a pixel."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(at.x(), at.y())
    for shape in drawing.shapes:
        _paint_shape(painter, shape, drawing.height, colours)
    painter.restore()


def _paint_shape(
    painter: QPainter, shape: Shape, height: float, colours: Mapping[str, str]
) -> None:
    match shape:
        case Path():
            _paint_path(painter, shape, height, colours)
        case Segments():
            painter.setPen(_pen(colours[shape.ink], shape.width))
            painter.drawLines(
                [QLineF(a[0], height - a[1], b[0], height - b[1]) for a, b in shape.lines]
            )
        case Disc():
            _paint_disc(painter, shape, height, colours)
        case Label():
            _paint_label(painter, shape, height, colours)


def _paint_path(painter: QPainter, path: Path, height: float, colours: Mapping[str, str]) -> None:
    points = QPolygonF([QPointF(x, height - y) for x, y in path.points])
    painter.setPen(_pen(colours[path.ink], path.width) if path.ink else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(_brush(path.fill, colours))
    if path.closed or path.fill:
        painter.drawPolygon(points)
    else:
        painter.drawPolyline(points)


def _paint_disc(painter: QPainter, disc: Disc, height: float, colours: Mapping[str, str]) -> None:
    centre = QPointF(disc.centre[0], height - disc.centre[1])
    pen = _pen(colours[disc.ink], disc.width) if disc.ink else QPen(Qt.PenStyle.NoPen)
    around = QRectF(
        centre.x() - disc.radius, centre.y() - disc.radius, 2 * disc.radius, 2 * disc.radius
    )
    if disc.half:
        painter.setPen(QPen(Qt.PenStyle.NoPen))
        painter.setBrush(_brush(disc.fill, colours))
        painter.drawPie(around, *_LEFT_HALF)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush if disc.half else _brush(disc.fill, colours))
    painter.drawEllipse(around)


def _paint_label(
    painter: QPainter, label: Label, height: float, colours: Mapping[str, str]
) -> None:
    face = font(round(label.size), bold=label.bold, italic=label.italic)
    metrics = QFontMetricsF(face)
    width = metrics.horizontalAdvance(label.text)
    left = label.at[0] - {"left": 0.0, "centre": width / 2, "right": width}[label.align]
    base = QPointF(left, height - label.at[1])
    if label.halo:
        box = QRectF(base.x(), base.y() - metrics.ascent(), width, metrics.height())
        painter.fillRect(box.adjusted(-_HALO, 0, _HALO, 0), QColor(colours["paper"]))
    ink = "ink.label" if label.ink == "ink" else label.ink
    painter.setPen(QColor(colours[ink]))
    painter.setFont(face)
    painter.drawText(base, label.text)


def _pen(colour: str, width: float) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return pen


def _brush(fill: str | None, colours: Mapping[str, str]) -> QBrush:
    return QBrush(QColor(colours[fill])) if fill else QBrush(Qt.BrushStyle.NoBrush)
