"""Queue table: titles to check, each with its best occupation and why on two lines."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPolygonF, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop.briefing import confidence_mark
from desktop.ui.common.chart_painter import inks, paint
from desktop.ui.common.fonts import BODY, SMALL, font
from desktop.ui.common.icons import draw_sign
from desktop.ui.common.language import Language
from desktop.ui.common.painting import lay_ground, shortened
from desktop.ui.common.theme import Theme
from desktop.ui.roles.groups import GroupRow, group_words
from desktop.ui.roles.queue import QueueRow
from desktop.ui.roles.queue_model import MATCH, OCCUPATION, PEOPLE, STATUS, TITLE, QueueModel

_ROW, _HIGH_ROW = 38, 56  # pixels; higher where a title goes over two lines
_NAME_LINE, _LINE = 17, 16
_ROOM_FOR_MATCH = 560  # pixels
_LEAST, _HIGH_TABLE = 200, 262  # pixels: the table at least, and where the page scrolls
_SIGNS = {
    "check": ("check", "warn"),
    "unmatched": ("left_out", "err"),
    "rejected": ("left_out", "text2"),
    "auto": ("accepted", "ok"),
    "confirmed": ("accepted", "ok"),
    "remembered": ("accepted", "ok"),
}
_Index = QModelIndex | QPersistentModelIndex


class _QueueDelegate(QStyledItemDelegate):
    """Paints two-line cells, bars and signs; the words stay the model's."""

    def __init__(self, language: Language, theme: Theme, model: QueueModel) -> None:
        super().__init__()
        self._language, self._theme, self._model = language, theme, model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one cell on the ground of its row."""
        selected = lay_ground(painter, option, self._theme.tokens)
        row = self._model.rows[index.row()]
        room = option.rect.adjusted(8, 0, -6, 0)
        tokens = self._theme.tokens
        first = tokens.onsel if selected else tokens.text
        second = tokens.onsel if selected else tokens.text2
        if isinstance(row, GroupRow):
            painter.save()
            if not selected:
                ground = option.rect.adjusted(0, 0, 0, -1)  # the rule below stays
                painter.fillRect(ground, QColor(tokens.surface2))
            self._heading(painter, room, row, (first, second))
            painter.restore()
            return
        painter.save()
        match index.column():
            case 0:
                strong = selected or row.open
                said = (row.title, row.department)
                _two_lines(painter, room, said, (first, second), bold=strong)
            case 2:
                name, _, why = str(index.data()).partition("\n")
                _two_lines(painter, room, (name, why), (first, second))
            case 3:
                self._bars(painter, room, index, first, selected=selected)
            case 4:
                self._status(painter, room, index, first, selected=selected)
            case _:
                painter.setFont(font(BODY))
                painter.setPen(QColor(first))
                end = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
                painter.drawText(room.adjusted(0, 0, -2, 0), end, str(index.data()))
        painter.restore()

    def _heading(
        self, painter: QPainter, room: QRect, group: GroupRow, inks_: tuple[str, str]
    ) -> None:
        x, y = room.left() + 3.0, room.center().y() + 0.5
        arrow = (
            [QPointF(x, y - 5), QPointF(x + 6, y), QPointF(x, y + 5)]
            if group.folded
            else [QPointF(x - 2, y - 3), QPointF(x + 8, y - 3), QPointF(x + 3, y + 3)]
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(inks_[0]))
        painter.drawPolygon(QPolygonF(arrow))
        words = group_words(group, self._language)
        _two_lines(painter, room.adjusted(18, 0, 0, 0), words, inks_, bold=True)

    def _bars(
        self, painter: QPainter, room: QRect, index: _Index, ink: str, *, selected: bool
    ) -> None:
        painter.setFont(font(BODY))
        painter.setPen(QColor(ink))
        words, bars = str(index.data()), self._model.rows[index.row()].bars
        if bars is None:
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
            return
        mark = confidence_mark(bars, 12)
        colours = inks(self._theme.tokens, selected=selected)
        paint(painter, mark, QPointF(room.left(), room.center().y() - 6), colours)
        painter.setPen(QColor(ink))
        painter.setFont(font(BODY))
        painter.drawText(room.adjusted(20, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)

    def _status(
        self, painter: QPainter, room: QRect, index: _Index, ink: str, *, selected: bool
    ) -> None:
        sign, token = _SIGNS[self._model.rows[index.row()].status]
        tokens = self._theme.tokens
        colour = ink if selected and tokens.plain else str(getattr(tokens, token))
        corner = QPointF(room.left(), room.center().y() - 7)
        draw_sign(painter, sign, corner, colour, 14)
        painter.setFont(font(BODY))
        painter.setPen(QColor(ink))
        words = str(index.data())
        painter.drawText(room.adjusted(19, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)


class QueueTable(QTableView):
    """The queue. Typing letters never searches here: digits and letters are commands."""

    moved = Signal(int)  # the table's row, or -1
    fold_wished = Signal(int, bool)  # the table's row, whether its group is to be folded

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__()
        self.queue = QueueModel(language)
        self._delegate = _QueueDelegate(language, theme, self.queue)
        self.setModel(self.queue)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(language.say("window.roles.table"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        for column, width in ((PEOPLE, 66), (MATCH, 80), (STATUS, 124)):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, width)
        head.setSectionResizeMode(OCCUPATION, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Fixed)
        self.selectionModel().currentRowChanged.connect(lambda now: self.moved.emit(now.row()))
        self.queue.modelReset.connect(self._span_headings)
        self.clicked.connect(lambda index: self.turn(index.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Titles take a quarter of the width, reasons the rest."""
        super().resizeEvent(event)
        width = self.viewport().width()
        narrow = width < _ROOM_FOR_MATCH
        self.setColumnWidth(TITLE, width * (30 if narrow else 27) // 100)
        self.setColumnHidden(MATCH, narrow)  # the status says it as well
        self.verticalHeader().setDefaultSectionSize(_HIGH_ROW if narrow else _ROW)
        self.setMinimumHeight(_HIGH_TABLE if narrow else _LEAST)

    def current(self) -> QueueRow | None:
        """The title in hand; None on a heading."""
        row = self._in_hand
        return row if isinstance(row, QueueRow) else None

    def heading(self) -> GroupRow | None:
        """The heading in hand, if it is one."""
        row = self._in_hand
        return row if isinstance(row, GroupRow) else None

    @property
    def _in_hand(self) -> QueueRow | GroupRow | None:
        place = self.currentIndex().row()
        return self.queue.rows[place] if 0 <= place < len(self.queue.rows) else None

    def go(self, place: int) -> None:
        """Take a row in hand."""
        if 0 <= place < len(self.queue.rows):
            self.setCurrentIndex(self.queue.index(place, TITLE))
            self.selectRow(place)

    def turn(self, place: int) -> None:
        """Fold an open group, unfold a folded one; a title is no heading."""
        row = self.queue.rows[place] if 0 <= place < len(self.queue.rows) else None
        if isinstance(row, GroupRow):
            self.fold_wished.emit(place, not row.folded)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Left folds the group in hand, Right unfolds it, as in any tree; Space does either."""
        place, key = self.currentIndex().row(), event.key()
        if self.queue.grouped and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.fold_wished.emit(place, key == Qt.Key.Key_Left)
        elif key == Qt.Key.Key_Space and self.heading() is not None:
            self.turn(place)
        else:
            super().keyPressEvent(event)

    def _span_headings(self) -> None:
        """A heading takes the whole width."""
        self.clearSpans()
        if self.queue.grouped:
            for place, row in enumerate(self.queue.rows):
                if isinstance(row, GroupRow):
                    self.setSpan(place, 0, 1, self.queue.columnCount())

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's name
        """Leave letters to the page: they are its commands."""


def _two_lines(
    painter: QPainter,
    room: QRect,
    said: tuple[str, str],
    colours: tuple[str, str],
    *,
    bold: bool = False,
) -> None:
    """A name, in two lines where the row is high, and what is to be known of it."""
    faces = (font(BODY, bold=bold), font(SMALL))
    names = shortened(said[0], faces[0], room.width(), (room.height() - _LINE) // _NAME_LINE)
    parts = (names, shortened(said[1], faces[1], room.width(), 1))
    top = room.top() + (room.height() - _NAME_LINE * len(names) - _LINE) // 2
    for lines, face, colour, step in zip(parts, faces, colours, (_NAME_LINE, _LINE), strict=True):
        painter.setFont(face)
        painter.setPen(QColor(colour))
        for line in lines:
            place = QRect(room.left(), top, room.width(), step)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, line)
            top += step
