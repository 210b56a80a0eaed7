"""Map table: exposure ranges across, lanes of resilience down, and never a point."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop.briefing import range_bar, tier_mark
from desktop.ui.assessment.axis_header import NUMBER, AxisHeader
from desktop.ui.assessment.lanes import LaneRow
from desktop.ui.assessment.map_model import BAR, LANE, MapModel
from desktop.ui.assessment.role_view import RoleView
from desktop.ui.common.chart_painter import inks, paint
from desktop.ui.common.fonts import BODY, SMALL, font
from desktop.ui.common.language import Language
from desktop.ui.common.painting import lay_ground
from desktop.ui.common.theme import Theme

_ROW, _LANE_WIDTH, _WORDS, _BAR_HEIGHT = 42, 142, 20, 11.0
_MARK, _LEFT = 12, 40
_LEAST, _HIGH = 180, 440  # pixels of the map


class _MapDelegate(QStyledItemDelegate):
    """Paints lanes and bars; the words stay the model's."""

    def __init__(self, theme: Theme, model: MapModel) -> None:
        super().__init__()
        self._theme, self._model = theme, model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        """Paint one cell on the ground of its row."""
        row = self._model.rows[index.row()]
        if index.column() == LANE:
            self._lane(painter, option.rect, row)
            return
        selected = lay_ground(painter, option, self._theme.tokens)
        painter.save()
        self._role(painter, option.rect, row, selected=selected)
        painter.restore()

    def _lane(self, painter: QPainter, rect: QRect, row: LaneRow) -> None:
        tokens = self._theme.tokens
        painter.fillRect(rect, QColor(tokens.surface))
        painter.setPen(QColor(tokens.line2))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        if not row.first:
            return
        painter.setPen(QColor(tokens.line))
        painter.drawLine(rect.topLeft(), rect.topRight())
        name, people = self._model.lane_words(row)
        room = rect.adjusted(12, 4, -4, 0)
        for n, (said, size) in enumerate(((name, BODY), (people, SMALL))):
            painter.setFont(font(size, bold=n == 0))
            painter.setPen(QColor(tokens.text2 if n else tokens.text))
            painter.drawText(room.adjusted(0, 18 * n, 0, 0), Qt.AlignmentFlag.AlignTop, said)

    def _role(self, painter: QPainter, rect: QRect, row: LaneRow, *, selected: bool) -> None:
        tokens = self._theme.tokens
        colours = inks(tokens, selected=selected)
        if row.first:
            painter.setPen(QColor(tokens.line))
            painter.drawLine(rect.topLeft(), rect.topRight())
        left = rect.left() + _LEFT
        words = QRect(left, rect.top() + 2, rect.width() - _LEFT, _WORDS)
        view = row.view
        if view is not None and view.state == "shown" and view.line.tier:
            paint(
                painter, tier_mark(view.line.tier, _MARK), QPointF(left, words.top() + 4), colours
            )
            words = words.adjusted(_MARK + 6, 0, 0, 0)
        painter.setFont(font(BODY if view else SMALL, bold=selected))
        painter.setPen(QColor(colours["ink.label" if view else "ink.second"]))
        said = painter.fontMetrics().elidedText(
            self._model.role_words(row), Qt.TextElideMode.ElideRight, words.width() - 4
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, said)
        exposure = view.line.exposure if view is not None and view.state == "shown" else None
        if exposure is not None and not exposure.too_uncertain:
            bar = range_bar(
                exposure.low, exposure.high, width=rect.width() - 12, size=NUMBER, bar=_BAR_HEIGHT
            )
            paint(painter, bar, QPointF(rect.left() + 8, rect.top() + _WORDS + 2), colours)


class MapTable(QTableView):
    """The map as a table of two columns."""

    moved = Signal(object)  # RoleView or None
    deeper = Signal()  # to the details of the role in hand

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__()
        self._language = language
        self.map = MapModel(language)
        self._delegate = _MapDelegate(theme, self.map)
        self.setHorizontalHeader(AxisHeader(theme, self, BAR))
        self.setModel(self.map)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(language.say("window.map.name"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.show_whole(whole=False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setSectionResizeMode(LANE, QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(BAR, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(LANE, _LANE_WIDTH)
        self.selectionModel().currentRowChanged.connect(lambda _: self.moved.emit(self.current()))

    def show_whole(self, *, whole: bool) -> None:
        """Be high enough for most departments, where the page scrolls anyway."""
        self.setMinimumHeight(_HIGH if whole else _LEAST)

    def put(self, views: Sequence[RoleView], chosen: RoleView | None) -> None:
        """Show roles, one of them in hand."""
        self.map.put(views)
        self.setAccessibleDescription(self.map.summary())
        self.go(chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Right goes on to the details; the cells of a row are no stops of their own."""
        if event.key() == Qt.Key.Key_Right:
            self.deeper.emit()
        else:
            super().keyPressEvent(event)

    def current(self) -> RoleView | None:
        """The role in hand."""
        place = self.currentIndex().row()
        return self.map.rows[place].view if 0 <= place < len(self.map.rows) else None

    def go(self, view: RoleView | None) -> None:
        """Take a role in hand."""
        rows = self.map.rows
        place = next((n for n, row in enumerate(rows) if row.view and row.view is view), -1)
        if place >= 0:
            self.setCurrentIndex(self.map.index(place, BAR))
            self.selectRow(place)
