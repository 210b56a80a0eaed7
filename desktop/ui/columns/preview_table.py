"""Preview table: the rows of the file under their choices; unread columns are hatched."""

from PySide6.QtCore import QLine, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop.roster.roster import Column
from desktop.ui.columns.choice_header import ChoiceHeader
from desktop.ui.columns.preview_model import PreviewModel
from desktop.ui.columns.reading import PreviewRow
from desktop.ui.common.language import Language
from desktop.ui.common.theme import Theme

_ROW = 21
_NARROW, _WIDE, _TITLE, _PERSON = 98, 132, 146, 110
_HATCH = 6


class _Hatching(QStyledItemDelegate):
    """Paints a person column as hatched cells; others as usual, greyed where not used."""

    def __init__(self, theme: Theme, model: PreviewModel) -> None:
        super().__init__()
        self._theme, self._model = theme, model

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Hatch what is not read."""
        column = self._model.columns[index.column()]
        if column.person:
            _hatch(painter, option.rect, self._theme)
            return
        super().paint(painter, option, index)

    def initStyleOption(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Grey the values of a column that is not used."""
        super().initStyleOption(option, index)
        if self._model.columns[index.column()].becomes is None:
            colour = QColor(self._theme.tokens.text2)
            option.palette.setColor(option.palette.ColorRole.Text, colour)


class PreviewTable(QTableView):
    """The table of the columns page."""

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__()
        self.preview = PreviewModel(language)
        self.header = ChoiceHeader(language, theme, self)
        self._theme = theme
        self._widths: list[int] = []
        self.setHorizontalHeader(self.header)
        self.setModel(self.preview)
        self._delegate = _Hatching(theme, self.preview)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(language.say("window.columns.table"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        numbers = self.verticalHeader()
        numbers.setMinimumSectionSize(_ROW)
        numbers.setDefaultSectionSize(_ROW)
        numbers.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        numbers.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def put(self, columns: tuple[Column, ...], rows: tuple[PreviewRow, ...]) -> None:
        """Show columns and rows."""
        self._widths = [_width(column) for column in columns]
        self.preview.put(columns, rows)
        headings = [self.preview.heading(n) for n in range(len(columns))]
        self.header.put(columns, headings)
        self._widths = [max(_width(c), self.header.least(n)) for n, c in enumerate(columns)]
        for n, width in enumerate(self._widths):
            self.setColumnWidth(n, width)
        self._fill_width()

    def show_column(self, index: int) -> None:
        """Bring a column of the sheet into sight and mark it."""
        place = next((n for n, c in enumerate(self.preview.columns) if c.index == index), 0)
        row = max(0, self.currentIndex().row())
        self.setCurrentIndex(self.preview.index(row, place))
        self.scrollTo(self.preview.index(row, place))
        self.setFocus()

    def resizeEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """Keep the columns as wide as the table where there is room."""
        super().resizeEvent(event)
        self._fill_width()

    def _fill_width(self) -> None:
        columns = self.preview.columns
        spare = self.viewport().width() - sum(self._widths)
        growing = [n for n, column in enumerate(columns) if not column.person]
        if not growing:
            return
        more = max(0, spare) // len(growing)
        for n in growing:
            self.setColumnWidth(n, self._widths[n] + more)


def _width(column: Column) -> int:
    if column.person:
        return _PERSON
    if column.becomes == "title":
        return _TITLE
    return _WIDE if column.becomes == "department" else _NARROW


def _hatch(painter: QPainter, rect: QRect, theme: Theme) -> None:
    tokens = theme.tokens
    painter.save()
    painter.fillRect(rect, QColor(tokens.surface2))
    painter.setClipRect(rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens.line2), 1.5))
    # lines run on from cell to cell: the phase follows the place on screen
    start = rect.left() - rect.height() - (rect.left() + rect.bottom()) % _HATCH
    lines = [
        QLine(x, rect.bottom() + 1, x + rect.height(), rect.top() + 1)
        for x in range(start, rect.right() + _HATCH, _HATCH)
    ]
    painter.drawLines(lines)
    painter.setPen(QColor(tokens.line2))
    painter.drawLine(rect.topRight(), rect.bottomRight())
    painter.restore()
