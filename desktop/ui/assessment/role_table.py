"""Role table: the list of roles, every bar on one shared axis, every row a real table row."""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop.briefing import Drawing, confidence_mark, range_bar, tier_mark
from desktop.ui.assessment.axis_header import NUMBER, AxisHeader
from desktop.ui.assessment.role_model import (
    CONFIDENCE,
    EXPOSURE,
    PEOPLE,
    ROLE,
    SCORE,
    TIER,
    TIMING,
    RoleModel,
)
from desktop.ui.assessment.role_view import RoleView
from desktop.ui.common.chart_painter import inks, paint
from desktop.ui.common.fonts import BODY, SMALL, font
from desktop.ui.common.language import Language
from desktop.ui.common.painting import lay_ground, shortened
from desktop.ui.common.theme import Theme

_ROW, _LEAST, _LINE = 34, 180, 18
_WIDTHS = {PEOPLE: 57, SCORE: 52, EXPOSURE: 168, TIER: 208, CONFIDENCE: 84, TIMING: 70}
_NARROW_WIDTHS = {PEOPLE: 60, EXPOSURE: 138, TIER: 138}  # the details say the rest
_FRAME = 4  # pixels above and below
_HIGH_ROW, _HIGH_TABLE = 50, 440  # pixels where names go over three lines
_ROOM = 640  # pixels for all columns
_BAR = 10.0  # height in the bar
_Index = QModelIndex | QPersistentModelIndex
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


@lru_cache(maxsize=512)
def _bar(low: float, high: float, width: int) -> Drawing:
    return range_bar(low, high, width=width, size=NUMBER, bar=_BAR)


class _RoleDelegate(QStyledItemDelegate):
    """Paints bars and marks; the words stay the model's."""

    def __init__(self, theme: Theme, model: RoleModel) -> None:
        super().__init__()
        self._theme, self._model = theme, model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one cell on the ground of its row."""
        tokens = self._theme.tokens
        selected = lay_ground(painter, option, tokens)
        view = self._model.views[index.row()]
        room = option.rect.adjusted(8, 0, -4, 0)
        ink = QColor(tokens.onsel if selected else tokens.text)
        painter.save()
        painter.setFont(font(BODY))
        painter.setPen(ink)
        words = str(index.data())
        colours = inks(tokens, selected=selected)
        match index.column():
            case 0:
                self._name(painter, room, words, ink, selected=selected)
            case 3 if self._has_bar(view):
                drawing = _bar(view.line.exposure.low, view.line.exposure.high, room.width())
                paint(painter, drawing, _middle(room, drawing), colours)
            case 3:
                painter.setFont(font(SMALL, italic=True))
                middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(room, middle, words)
            case 4 if view.line.tier and view.state == "shown":
                self._marked(painter, room, tier_mark(view.line.tier, 14), words, colours)
            case 5 if view.line.confidence and view.state == "shown":
                mark = confidence_mark(view.line.confidence, 12)
                self._marked(painter, room, mark, words, colours)
            case 1 | 2:
                painter.setFont(font(BODY, bold=index.column() == SCORE))
                painter.drawText(room, _MIDDLE | Qt.AlignmentFlag.AlignRight, words)
            case _:
                painter.drawText(room, _MIDDLE, words)
        painter.restore()

    @staticmethod
    def _has_bar(view: RoleView) -> bool:
        exposure = view.line.exposure
        return view.state == "shown" and exposure is not None and not exposure.too_uncertain

    def _name(
        self, painter: QPainter, room: QRect, words: str, ink: QColor, *, selected: bool
    ) -> None:
        name, _, note = words.partition("\n")
        painter.setFont(font(BODY, bold=selected))
        if painter.fontMetrics().horizontalAdvance(name) > room.width():
            painter.setFont(font(SMALL, bold=selected))
            wrapped = _MIDDLE | Qt.TextFlag.TextWordWrap
            whole = f"{name} ({note})" if note else name
            needed = painter.fontMetrics().boundingRect(room, wrapped, whole).height()
            painter.drawText(room, wrapped, whole if needed <= room.height() else name)
            return
        above = room.adjusted(0, 0, 0, -room.height() // 2 + 2) if note else room
        painter.drawText(above, _MIDDLE, name)
        if note:
            painter.setFont(font(11))
            painter.setPen(ink if selected else QColor(self._theme.tokens.text2))
            painter.drawText(room.adjusted(0, room.height() // 2 - 1, 0, -2), _MIDDLE, note)

    @staticmethod
    def _marked(
        painter: QPainter, room: QRect, mark: Drawing, words: str, colours: dict[str, str]
    ) -> None:
        paint(painter, mark, _middle(room, mark, left=True), colours)
        place = room.adjusted(round(mark.width) + 6, 0, 0, 0)
        painter.setPen(QColor(colours["ink.label"]))
        painter.setFont(font(BODY))
        lines = shortened(words, font(BODY), place.width(), place.height() // _LINE)
        painter.drawText(place, _MIDDLE, "\n".join(lines))


class RoleTable(QTableView):
    """The list of roles."""

    moved = Signal(int)
    deeper = Signal()  # to the details of the role in hand

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__()
        self.roles = RoleModel(language)
        self._delegate = _RoleDelegate(theme, self.roles)
        self.setHorizontalHeader(AxisHeader(theme, self, EXPOSURE))
        self.setModel(self.roles)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(language.say("window.assessment.table"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setMinimumSectionSize(44)
        for column in _WIDTHS:
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        self._arrange()
        head.setSectionResizeMode(ROLE, QHeaderView.ResizeMode.Stretch)
        self.roles.modelReset.connect(self._arrange)
        self.selectionModel().currentRowChanged.connect(lambda now: self.moved.emit(now.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show as many columns as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        roomy = self.viewport().width() >= _ROOM
        widths = _WIDTHS if roomy else _NARROW_WIDTHS
        self.verticalHeader().setDefaultSectionSize(_ROW if roomy else _HIGH_ROW)
        rows = self.horizontalHeader().height() + _HIGH_ROW * self.roles.rowCount() + _FRAME
        self.setMinimumHeight(_LEAST if roomy else max(_LEAST, min(rows, _HIGH_TABLE)))
        for column in _WIDTHS:
            self.setColumnHidden(column, column not in widths)
            self.setColumnWidth(column, widths.get(column, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Right goes on to the details; the cells of a row are no stops of their own."""
        if event.key() == Qt.Key.Key_Right:
            self.deeper.emit()
        else:
            super().keyPressEvent(event)

    def current(self) -> RoleView | None:
        """The role in hand."""
        place = self.currentIndex().row()
        return self.roles.views[place] if 0 <= place < len(self.roles.views) else None

    def go(self, place: int) -> None:
        """Take a role in hand."""
        if 0 <= place < len(self.roles.views):
            self.setCurrentIndex(self.roles.index(place, ROLE))
            self.selectRow(place)


def _middle(room: QRect, drawing: Drawing, *, left: bool = False) -> QPointF:
    x = room.left() if left else room.left() + (room.width() - drawing.width) / 2
    return QPointF(x, room.top() + (room.height() - drawing.height) / 2)
