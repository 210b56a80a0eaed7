"""Role model: the roles of a department as a table."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.briefing import half_up
from desktop.ui.assessment.role_view import RoleView, bar_words, row_words, tier_words
from desktop.ui.common.language import Language
from desktop.ui.common.panels import tip

ROLE, PEOPLE, SCORE, EXPOSURE, TIER, CONFIDENCE, TIMING = range(7)
_HEADS = ("role", "people", "score", "exposure", "tier", "confidence", "timing")
_RIGHT = (PEOPLE, SCORE)
_Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole


class RoleModel(QAbstractTableModel):
    """Rows are roles. The score never stands without its range: they are columns side by side."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self.views: tuple[RoleView, ...] = ()

    def put(self, views: Sequence[RoleView]) -> None:
        """Show other roles."""
        self.beginResetModel()
        self.views = tuple(views)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's way
        """How many roles."""
        return 0 if parent.isValid() else len(self.views)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's way
        """Seven."""
        return 0 if parent.isValid() else len(_HEADS)

    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> object:
        """A cell's text, and what a screen reader says."""
        view = self.views[index.row()]
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            return self._text(view, index.column())
        if role == _ROLE.AccessibleDescriptionRole and index.column() == ROLE:
            return row_words(view, self._language)
        if role == _ROLE.ToolTipRole:
            if index.column() == ROLE:
                return tip("\n".join((view.line.name, ", ".join(view.line.titles))))
            return tip(self._text(view, index.column()))
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> object:
        """The heads of the columns."""
        if orientation == Qt.Orientation.Horizontal:
            if role in (_ROLE.DisplayRole, _ROLE.ToolTipRole):
                return self._language.say(f"window.assessment.head.{_HEADS[section]}")
            if role == _ROLE.TextAlignmentRole:
                right = section in _RIGHT
                side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def _text(self, view: RoleView, column: int) -> str:
        line, say = view.line, self._language.say
        shown = view.state == "shown"
        if column == ROLE:
            note = say(f"window.assessment.note.{view.note}") if view.note else ""
            return f"{line.name}\n{note}" if note else line.name
        if column == PEOPLE:
            return f"{line.people:,}"
        if column == EXPOSURE:
            return bar_words(view, self._language)
        if column == SCORE and shown and line.exposure and not line.exposure.too_uncertain:
            return f"{half_up(line.exposure.score)}"
        said = {
            TIER: tier_words(view, self._language) if shown else "",
            CONFIDENCE: say(f"window.assessment.confidence.{line.confidence}")
            if shown and line.confidence
            else "",
            TIMING: say(f"window.assessment.timing.{line.timing}") if shown else "",
        }
        return said.get(column, "") or "–"
