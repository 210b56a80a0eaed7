"""Queue model: the queue as a table, filtered and searched over prepared text."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, compress
from operator import attrgetter

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.ui.common.language import Language
from desktop.ui.roles.queue import LETS, QueueRow

TITLE, PEOPLE, OCCUPATION, MATCH, STATUS = range(5)
_HEADS = ("title", "people", "occupation", "match", "status")
_Index = QModelIndex | QPersistentModelIndex
_STATUS = attrgetter("status")
_ROLE = Qt.ItemDataRole


class QueueModel(QAbstractTableModel):
    """The rows that pass the filter and the words looked for."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._all: tuple[QueueRow, ...] = ()
        self._prepared: tuple[str, ...] | None = None  # None: nobody has searched yet
        self._filter, self._words = "all", ""
        self.rows: tuple[QueueRow, ...] = ()

    @property
    def all(self) -> tuple[QueueRow, ...]:
        """Every row, whatever is filtered."""
        return self._all

    def put(self, rows: Sequence[QueueRow]) -> None:
        """Show other rows under the same filter."""
        self._all, self._prepared = tuple(rows), None
        self._sift()

    def sift(self, chosen: str | None = None, words: str | None = None) -> None:
        """Change the filter or the words."""
        self._filter = self._filter if chosen is None else chosen
        self._words = self._words if words is None else words.casefold().strip()
        self._sift()

    def counts(self) -> dict[str, int]:
        """How many rows each filter lets through."""
        found = Counter(map(_STATUS, self._all))
        return {key: sum(found[status] for status in let) for key, let in LETS.items()}

    def place(self, line: int) -> int:
        """The table's row of a review's line, or -1."""
        return next((n for n, row in enumerate(self.rows) if row.index == line), -1)

    def next_open(self, after: int) -> int:
        """The next row to look at below `after`, then from the top; -1 when there is none."""
        ring = chain(range(after + 1, len(self.rows)), range(min(max(after, 0), len(self.rows))))
        return next((n for n in ring if self.rows[n].open), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's way
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's way
        """Title, people, occupation, match, status."""
        return 0 if parent.isValid() else len(_HEADS)

    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> object:
        """A cell's text, and what a screen reader says."""
        row = self.rows[index.row()]
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            return self._text(row, index.column())
        if role == _ROLE.AccessibleDescriptionRole and index.column() == TITLE:
            return self._sentence(row)
        if role == _ROLE.ToolTipRole and index.column() in (TITLE, OCCUPATION):
            return row.department if index.column() == TITLE else row.why
        if role == _ROLE.TextAlignmentRole and index.column() == PEOPLE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> object:
        """The heads of the columns."""
        if orientation == Qt.Orientation.Horizontal:
            if role == _ROLE.DisplayRole:
                return self._language.say(f"window.roles.head.{_HEADS[section]}")
            if role == _ROLE.TextAlignmentRole:
                side = (
                    Qt.AlignmentFlag.AlignRight if section == PEOPLE else Qt.AlignmentFlag.AlignLeft
                )
                return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def _text(self, row: QueueRow, column: int) -> str:
        say = self._language.say
        match column:
            case 0:
                return row.title
            case 1:
                return f"{row.people:,}"
            case 2:
                name = row.occupation or say("window.roles.no_occupation")
                return f"{name}\n{row.why}"
            case 3:
                return say(f"window.roles.bars.{row.bars}") if row.bars else "–"
            case _:
                return say(f"window.roles.status.{row.status}")

    def _sentence(self, row: QueueRow) -> str:
        occupation = row.occupation or self._language.say("window.roles.no_occupation")
        people = self._language.count("window.people", row.people)
        status = self._language.say(f"window.roles.status.{row.status}")
        return f"{row.title}, {row.department}, {people}, {occupation}, {status}"

    def _sift(self) -> None:
        self.beginResetModel()
        let = LETS[self._filter]
        found = self._found() if self._words else self._all
        self.rows = tuple(row for row in found if row.status in let)
        self.endResetModel()

    def _found(self) -> Iterator[QueueRow]:
        """The rows that hold the words; what they are searched by is prepared once."""
        if self._prepared is None:
            self._prepared = tuple(
                f"{row.title}\n{row.department}\n{row.occupation}".casefold() for row in self._all
            )
        words = self._words
        return compress(self._all, (words in text for text in self._prepared))
