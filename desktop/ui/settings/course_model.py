"""Course model: the hospital's own courses as a table over frozen values."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.evidence.local_programmes import LocalProgramme
from desktop.ui.common.language import Language

COLUMNS = ("course", "provider", "titles", "leads_to", "hours", "cost")
_Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole


class CourseModel(QAbstractTableModel):
    """One row a course."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self.courses: tuple[LocalProgramme, ...] = ()

    def put(self, courses: Sequence[LocalProgramme]) -> None:
        """Show other courses."""
        self.beginResetModel()
        self.courses = tuple(courses)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's way
        """One row a course."""
        return 0 if parent.isValid() else len(self.courses)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's way
        """What is told of each."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> object:
        """A cell as text."""
        if role in (_ROLE.DisplayRole, _ROLE.ToolTipRole, _ROLE.AccessibleTextRole):
            return self._text(self.courses[index.row()], COLUMNS[index.column()])
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> object:
        """What a column tells."""
        if orientation == Qt.Orientation.Horizontal and role == _ROLE.DisplayRole:
            return self._language.say(f"window.settings.courses.head.{COLUMNS[section]}")
        return None

    def _text(self, course: LocalProgramme, column: str) -> str:
        match column:
            case "titles":
                everybody = self._language.say("window.settings.courses.everybody")
                return "; ".join(course.titles) or everybody
            case "leads_to":
                return course.leads_to or self._language.say("window.settings.courses.same_post")
            case "hours":
                return "" if course.hours is None else f"{course.hours:g}"
            case "cost":
                return self._language.say(f"cost.{course.cost_band}")
            case "provider":
                return course.provider
            case _:
                return course.name
