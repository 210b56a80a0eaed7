"""Tier bar: how the people of a department divide over the tiers, with a legend in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.briefing import TIERS, Drawing, Rectangle, hatch, tier_mark
from desktop.department.picture import DepartmentPicture
from desktop.ui.common.chart_painter import inks, paint
from desktop.ui.common.fonts import SMALL, font
from desktop.ui.common.language import Language
from desktop.ui.common.theme import Theme

_BAR, _LINE, _GAP, _BETWEEN = 22, 22, 20, 2
_LEAST = 8  # pixels: a hatch cannot be told apart on less


@dataclass(frozen=True, slots=True)
class _Entry:
    tier: str | None  # None: people outside the tiers
    words: str
    people: int


class TierBar(QWidget):
    """One bar and its legend; the numbers are people."""

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__()
        self._language, self._theme = language, theme
        self._entries: tuple[_Entry, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def put(self, picture: DepartmentPicture) -> None:
        """Show a department."""
        inside = [
            _Entry(tier, self._language.say(f"tier.{tier}"), picture.people_by_tier[tier])
            for tier in TIERS
            if picture.people_by_tier.get(tier)
        ]
        outside = [
            _Entry(None, self._language.say(f"window.assessment.outside.{key}"), count)
            for key, count in (
                ("to_confirm", picture.to_confirm_people),
                ("unmatched", picture.unmatched_people),
                ("one_person", picture.one_holder_roles),
            )
            if count
        ]
        self._entries = (*inside, *outside)
        said = ", ".join(f"{entry.words} {entry.people}" for entry in self._entries)
        self.setAccessibleName(self._language.say("window.assessment.tiers", tiers=said))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One bar and two lines of legend."""
        return QSize(500, self.heightForWidth(500))

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """As many legend lines as the width asks for."""
        return _BAR + 8 + _LINE * len(_lines(self._entries, width))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw bar and legend."""
        painter = QPainter(self)
        colours = inks(self._theme.tokens)
        bar = _bar([e for e in self._entries if e.tier], self.width())
        paint(painter, bar, QPointF(0, 0), colours)
        y = _BAR + 8
        for line in _lines(self._entries, self.width()):
            x = 0
            for entry in line:
                self._legend(painter, entry, QPointF(x, y), colours)
                x += _width(entry) + _GAP
            y += _LINE
        painter.end()

    def _legend(
        self, painter: QPainter, entry: _Entry, at: QPointF, colours: dict[str, str]
    ) -> None:
        if entry.tier:
            paint(painter, tier_mark(entry.tier, 14), QPointF(at.x(), at.y() + 4), colours)
        painter.setPen(QColor(colours["ink.label"]))
        words = QRectF(at.x() + (19 if entry.tier else 0), at.y(), _width(entry), _LINE)
        painter.setFont(font(SMALL))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, entry.words)
        painter.setFont(font(SMALL, bold=True))
        words.translate(QFontMetrics(font(SMALL)).horizontalAdvance(entry.words) + 8, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, f"{entry.people:,}")


def _bar(entries: Sequence[_Entry], width: int) -> Drawing:
    total = sum(entry.people for entry in entries)
    shapes: list[object] = []
    x = 0.0
    room = width - _BETWEEN * max(0, len(entries) - 1) - 1
    for entry, part in zip(entries, _parts(entries, total, room), strict=True):
        area = Rectangle(x, 0, x + part, _BAR).inside(0.75)
        shapes += hatch(area, entry.tier or "")
        shapes.append(area.path(ink=f"tier.{entry.tier}", width=1.2))
        x += part + _BETWEEN
    return Drawing(width, _BAR, tuple(shapes))


def _parts(entries: Sequence[_Entry], total: int, room: float) -> list[float]:
    """Widths in proportion, but none under _LEAST: the others give way."""
    small = [e.people for e in entries if e.people * room < _LEAST * total]
    rest = total - sum(small)
    free = room - _LEAST * len(small)
    return [
        float(_LEAST) if e.people * room < _LEAST * total else free * e.people / rest
        for e in entries
    ]


def _width(entry: _Entry) -> int:
    words = QFontMetrics(font(SMALL)).horizontalAdvance(entry.words)
    number = QFontMetrics(font(SMALL, bold=True)).horizontalAdvance(f"{entry.people:,}")
    return words + number + 8 + (19 if entry.tier else 0)


def _lines(entries: Sequence[_Entry], width: int) -> list[list[_Entry]]:
    lines: list[list[_Entry]] = []
    x = 0
    for entry in entries:
        needed = _width(entry)
        if not lines or x + needed > width:
            lines.append([])
            x = 0
        lines[-1].append(entry)
        x += needed + _GAP
    return lines
