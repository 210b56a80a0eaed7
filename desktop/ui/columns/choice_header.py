"""Choice header: the table's heading, with a choice of meaning and its reason in each column."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableView, QVBoxLayout, QWidget

from desktop.roster.roster import Column
from desktop.ui.columns.preview_model import PreviewModel
from desktop.ui.common.choice_box import ChoiceBox
from desktop.ui.common.dates import day_words
from desktop.ui.common.fonts import SMALL, font
from desktop.ui.common.icons import Sign
from desktop.ui.common.language import Language
from desktop.ui.common.panels import beside, tip, words
from desktop.ui.common.theme import Theme

HEADING, CHOICE, LINE = 27, 92, 17  # pixels high
_AROUND = 47  # pixels beside the words of a choice: arrow, edges, margins of the cell
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_LINES = 3  # of words below a choice; all of them stand in the hint
_DECIDED = ("column.reason.chosen", "column.reason.remembered")
_FIRM, _FAIR = 0.8, 0.55  # how sure a guess is, from which value on
# what the manager may make of a column, in this order
MEANINGS = (
    "title", "department", "fte", "hours", "grade", "status", "kind", "start_date", "end_date",
)  # fmt: skip


class ChoiceHeader(QHeaderView):
    """Headings above, choices below; a person column has no choice, only a lock."""

    chosen = Signal(int, object)  # column of the sheet, meaning or None

    def __init__(self, language: Language, theme: Theme, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._language, self._theme = language, theme
        self._cells: list[QWidget] = []
        self._columns: tuple[Column, ...] = ()
        self.combos: dict[int, QComboBox] = {}
        self.setSectionsClickable(False)
        self.sectionResized.connect(self._place)
        parent.horizontalScrollBar().valueChanged.connect(self._place)

    def put(self, columns: Sequence[Column], headings: Sequence[str]) -> None:
        """Make a cell for every column."""
        for cell in self._cells:
            cell.hide()
            cell.deleteLater()
        self._columns = tuple(columns)
        self.combos = {}
        self._cells = [
            self._lock(column, heading) if column.person else self._choice(column, heading)
            for column, heading in zip(columns, headings, strict=True)
        ]
        for cell in self._cells:
            cell.setParent(self.viewport())
            cell.show()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Left and Right go from choice to choice."""
        step = _STEPS.get(event.key()) if isinstance(event, QKeyEvent) else None
        choices = list(self.combos.values())
        if step is None or event.type() != QEvent.Type.KeyPress or watched not in choices:
            return super().eventFilter(watched, event)
        place = choices.index(watched) + step
        if 0 <= place < len(choices):
            choices[place].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def least(self, section: int) -> int:
        """The width at which the words of a choice are seen whole."""
        combo = self.combos.get(self._columns[section].index)
        if combo is None:
            return 0
        return QFontMetrics(font(bold=True)).horizontalAdvance(combo.currentText()) + _AROUND

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """High enough for a heading, a choice, and three lines of reason."""
        return QSize(super().sizeHint().width(), HEADING + CHOICE)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        """Paint the heading; a person column's is struck out."""
        tokens = self._theme.tokens
        column = self._columns[section]
        head = QRect(rect.left(), rect.top(), rect.width(), HEADING)
        painter.save()
        painter.fillRect(rect, QColor(tokens.surface2 if column.person else tokens.surface))
        painter.fillRect(head, QColor(tokens.surface2))
        face = font(SMALL, bold=True)
        face.setStrikeOut(column.person)
        painter.setFont(face)
        painter.setPen(QColor(tokens.text2 if column.person else tokens.text))
        model = self.model()
        name = model.heading(section) if isinstance(model, PreviewModel) else ""
        room = head.adjusted(8, 0, -6, 0)
        elided = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, elided)
        painter.setPen(QColor(tokens.line))
        painter.drawLine(head.bottomLeft(), head.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(QColor(tokens.line2))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.restore()

    def _choice(self, column: Column, heading: str) -> QWidget:
        combo = ChoiceBox(self._theme)
        combo.setProperty("strong", "true" if column.becomes is not None else "false")
        say = self._language.say
        combo.addItem(say("window.columns.not_used"), None)
        meanings = MEANINGS if column.becomes in (None, *MEANINGS) else (*MEANINGS, column.becomes)
        for meaning in meanings:
            combo.addItem(meaning_words(self._language, meaning), meaning)
        combo.setCurrentIndex(max(0, combo.findData(column.becomes)))
        combo.setAccessibleName(say("window.columns.combo", header=heading))
        reason = because_words(self._language, column)
        combo.setAccessibleDescription(reason)
        combo.setToolTip(tip(f"{heading}\n{reason}"))
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.activated.connect(lambda: self.chosen.emit(column.index, combo.currentData()))
        combo.installEventFilter(self)
        self.combos[column.index] = combo
        said = words(reason, SMALL)
        said.setMaximumHeight(_LINES * LINE)
        said.setToolTip(tip(reason))
        return _cell(combo, said)

    def _lock(self, column: Column, heading: str) -> QWidget:
        head = words(self._language.say("window.columns.unread"), SMALL, bold=True, hint=False)
        row = beside(Sign("lock", "text2", self._theme, 14), head, spacing=4)
        row.setStretch(1, 1)
        holder = QWidget()
        holder.setLayout(row)
        row.setContentsMargins(0, 2, 0, 0)
        why = reason_words(self._language, column)
        said = words(why, SMALL)
        said.setMaximumHeight(_LINES * LINE)
        cell = _cell(holder, said)
        cell.setToolTip(tip(f"{heading}\n{head.text()}. {why}"))
        return cell

    def _place(self, *_: int) -> None:
        for section, cell in enumerate(self._cells):
            left = self.sectionViewportPosition(section)
            cell.setGeometry(left + 2, HEADING + 1, self.sectionSize(section) - 5, CHOICE - 3)


def meaning_words(language: Language, meaning: str) -> str:
    """What a column becomes, in words."""
    own = f"window.columns.becomes.{meaning}"
    return language.say(own if language.has(own) else f"column.{meaning}")


def sureness(column: Column) -> str | None:
    """How sure a guess is: firm, fair or thin; None for a decision, or where nothing is read."""
    if column.becomes is None or column.person or column.reason in _DECIDED:
        return None
    return (
        "firm" if column.confidence >= _FIRM else "fair" if column.confidence >= _FAIR else "thin"
    )


def because_words(language: Language, column: Column) -> str:
    """How sure a meaning is, and why."""
    sure, why = sureness(column), reason_words(language, column)
    return f"{language.say(f'window.columns.sure.{sure}')} {why}" if sure else why


def reason_words(language: Language, column: Column) -> str:
    """Why a column becomes what it becomes, in the importer's words or in ours."""
    if language.has(column.reason):
        values = dict(column.reason_values)
        if "day" in values:
            values["day"] = day_words(str(values["day"]), language.locale)
        return language.say(column.reason, **values)
    if column.person:
        return language.say("window.columns.reason.person")
    guessed = "window.columns.reason.guess" if column.becomes else "window.columns.reason.none"
    return language.say(guessed)


def _cell(*things: QWidget) -> QWidget:
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(4, 4, 4, 2)
    column.setSpacing(2)
    for thing in things:
        column.addWidget(thing)
    column.addStretch(1)
    return cell
