"""Queue model: the queue as a table, filtered and searched over prepared text."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, compress
from operator import attrgetter

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.ui.common.language import Language
from desktop.ui.common.panels import tip
from desktop.ui.roles.groups import SETTLED, GroupRow, group_words, under_headings
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
        self._groups: Mapping[int, str] | None = None  # None: no headings
        self._folded = frozenset({SETTLED})
        self.sifted: tuple[QueueRow, ...] = ()  # what passes, folded or not
        self.rows: tuple[QueueRow | GroupRow, ...] = ()  # what is shown

    @property
    def all(self) -> tuple[QueueRow, ...]:
        """Every row, whatever is filtered."""
        return self._all

    @property
    def grouped(self) -> bool:
        """Whether the rows stand under headings."""
        return self._groups is not None

    def put(self, rows: Sequence[QueueRow]) -> None:
        """Show other rows under the same filter, and the same headings."""
        self._all, self._prepared = tuple(rows), None
        self._sift()

    def group(self, groups: Mapping[int, str] | None) -> None:
        """Say the group of each line before rows are put in; None: no headings."""
        self._groups, self._folded = groups, frozenset({SETTLED})

    def group_at(self, place: int) -> str | None:
        """The key of the group that a heading or a row belongs to."""
        if self._groups is None or not 0 <= place < len(self.rows):
            return None
        row = self.rows[place]
        return row.key if isinstance(row, GroupRow) else self._groups.get(row.index)

    def lines_in(self, key: str) -> list[QueueRow]:
        """The rows of a group that pass the filter, folded or not."""
        groups = self._groups or {}
        return [row for row in self.sifted if groups.get(row.index) == key]

    def fold(self, key: str, *, folded: bool) -> int:
        """Fold or unfold a group; the place of its heading."""
        self._folded = self._folded | {key} if folded else self._folded - {key}
        self._sift()
        return next(n for n, r in enumerate(self.rows) if isinstance(r, GroupRow) and r.key == key)

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
        return next(
            (n for n, r in enumerate(self.rows) if isinstance(r, QueueRow) and r.index == line), -1
        )

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
        if isinstance(row, GroupRow):
            return self._heading(row, index.column(), role)
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            return self._text(row, index.column())
        if role == _ROLE.AccessibleDescriptionRole and index.column() == TITLE:
            return self._sentence(row)
        if role == _ROLE.ToolTipRole and index.column() in (TITLE, OCCUPATION):
            return tip(f"{row.title}\n{row.department}" if index.column() == TITLE else row.why)
        if role == _ROLE.TextAlignmentRole and index.column() == PEOPLE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> object:
        """The heads of the columns."""
        if orientation == Qt.Orientation.Horizontal:
            if role in (_ROLE.DisplayRole, _ROLE.ToolTipRole):
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

    def _heading(self, group: GroupRow, column: int, role: int) -> object:
        if column == TITLE and role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            return ": ".join(group_words(group, self._language))
        if column == TITLE and role == _ROLE.AccessibleDescriptionRole:
            key = "folded" if group.folded else "unfolded"
            return self._language.say(f"window.roles.group.is_{key}")
        return None

    def _sentence(self, row: QueueRow) -> str:
        occupation = row.occupation or self._language.say("window.roles.no_occupation")
        people = self._language.count("window.people", row.people)
        status = self._language.say(f"window.roles.status.{row.status}")
        return f"{row.title}, {row.department}, {people}, {occupation}, {status}"

    def _sift(self) -> None:
        self.beginResetModel()
        let = LETS[self._filter]
        found = self._found() if self._words else self._all
        self.sifted = tuple(row for row in found if row.status in let)
        groups = self._groups
        self.rows = (
            self.sifted if groups is None else under_headings(self.sifted, groups, self._folded)
        )
        self.endResetModel()

    def _found(self) -> Iterator[QueueRow]:
        """The rows that hold the words; what they are searched by is prepared once."""
        if self._prepared is None:
            self._prepared = tuple(
                f"{row.title}\n{row.department}\n{row.occupation}".casefold() for row in self._all
            )
        words = self._words
        return compress(self._all, (words in text for text in self._prepared))
