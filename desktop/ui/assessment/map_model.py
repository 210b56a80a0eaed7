"""Map model: the lanes as a table, so that every bar is a row a screen reader can say."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.ui.assessment.lanes import LANES, NOT_PLACED, LaneRow, rows_of
from desktop.ui.assessment.role_view import RoleView, row_words
from desktop.ui.common.language import Language

LANE, BAR = range(2)
_Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole


class MapModel(QAbstractTableModel):
    """Two columns: the lane, and a role with its range."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self.rows: tuple[LaneRow, ...] = ()

    def put(self, views: Sequence[RoleView]) -> None:
        """Show other roles."""
        self.beginResetModel()
        self.rows = rows_of(views)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's way
        """Roles, and lanes without any."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's way
        """Lane and bar."""
        return 0 if parent.isValid() else 2

    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> object:
        """The words of a cell, and what a screen reader says."""
        row = self.rows[index.row()]
        if role == _ROLE.DisplayRole:
            if index.column() == LANE:
                return "\n".join(self.lane_words(row)) if row.first else ""
            return self.role_words(row)
        if role == _ROLE.AccessibleTextRole:
            lane = self.lane_words(row)[0]
            said = row_words(row.view, self._language) if row.view else self.role_words(row)
            return f"{lane}: {said}"
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> object:
        """The heads of the two columns."""
        if orientation == Qt.Orientation.Horizontal and role == _ROLE.DisplayRole:
            return self._language.say(f"window.map.head.{'lane' if section == LANE else 'bar'}")
        return None

    def lane_words(self, row: LaneRow) -> tuple[str, str]:
        """The name of a lane and how many people are in it."""
        placed = row.lane != NOT_PLACED
        name = self._language.say(f"quarter.{row.lane}" if placed else "window.map.not_placed")
        return name, self._language.count("window.people", row.people)

    def role_words(self, row: LaneRow) -> str:
        """A role and its people; what stands in the place of a bar that is not drawn."""
        if row.view is None:
            return self._language.say("window.map.empty")
        line = row.view.line
        said = self._language.say("window.map.role", name=line.name, people=f"{line.people:,}")
        if row.view.state != "shown":
            return f"{said}: {self._language.say(f'window.assessment.{row.view.state}')}"
        if line.exposure is None or line.exposure.too_uncertain:
            return f"{said}: {self._language.say('window.map.no_range')}"
        return said

    def summary(self) -> str:
        """The whole map in one sentence, for a screen reader."""
        parts = []
        for lane in LANES:
            inside = [row for row in self.rows if row.lane == lane and row.view is not None]
            if inside:
                name, people = self.lane_words(inside[0])
                parts.append(f"{name}: {people}")
        return self._language.say("window.map.summary", lanes="; ".join(parts))
