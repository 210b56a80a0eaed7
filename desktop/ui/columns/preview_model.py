"""Preview model: rows of the file for a table view; person columns hold nothing at all."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.roster.roster import Column
from desktop.ui.columns.reading import PreviewRow
from desktop.ui.common.language import Language
from desktop.ui.common.panels import tip

_NUMBERS = ("fte", "hours", "basis")
_Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole


class PreviewModel(QAbstractTableModel):
    """Rows by number, columns as in the file."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self.columns: tuple[Column, ...] = ()
        self.rows: tuple[PreviewRow, ...] = ()

    def put(self, columns: tuple[Column, ...], rows: tuple[PreviewRow, ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.columns, self.rows = columns, rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's way
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's way
        """How many columns the sheet has."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> object:
        """A cell's text, where it stands, and what a screen reader says."""
        column = self.columns[index.column()]
        text = self.rows[index.row()].cells[index.column()]
        if role == _ROLE.DisplayRole:
            return text
        if role == _ROLE.AccessibleTextRole:
            return self._language.say("window.columns.unread") if column.person else text
        if role == _ROLE.TextAlignmentRole and column.becomes in _NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == _ROLE.ToolTipRole and not column.person:
            return tip(text)
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> object:
        """Headings as in the file, and the numbers of the rows."""
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole, _ROLE.ToolTipRole):
            if orientation == Qt.Orientation.Vertical:
                return str(self.rows[section].number)
            heading = self.heading(section)
            return tip(heading) if role == _ROLE.ToolTipRole else heading
        return None

    def heading(self, section: int) -> str:
        """The heading of a column, or its letter where the file has none."""
        name = self.columns[section].header
        letter = _letter(self.columns[section].index)
        return name or self._language.say("window.columns.letter", letter=letter)


def _letter(index: int) -> str:
    """A column's letter as a spreadsheet shows it."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
