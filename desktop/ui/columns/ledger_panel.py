"""Ledger panel: every row of the file accounted for; a count opens the rows behind it."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.roster.problems import Problem
from desktop.roster.roster import Column
from desktop.ui.columns.reading import SheetReading
from desktop.ui.common.fonts import SECTION, SMALL, TITLE, font
from desktop.ui.common.icons import Sign
from desktop.ui.common.language import Language
from desktop.ui.common.panels import Panel, clear, label, link, rule, scrolled, words
from desktop.ui.common.theme import Theme
from desktop.ui.common.unrolling import Unrolling

_HEADINGS = ("title_row", "header")  # above the table: accounted for, but no news
_NAMED = 4  # headings named before "and n more"


class LedgerPanel(Panel):
    """Rows used and left out, and what is worth knowing about them."""

    rows_wished = Signal(str, object)  # words for the rows, their numbers
    count_wished = Signal(str)  # read, used or left_out: all rows behind a count
    columns_wished = Signal(int)  # the first column that will not be read

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__()
        self._language, self._theme = language, theme
        self.head = link("", lambda: self.count_wished.emit("read"))
        self.head.setFont(font(SECTION, bold=True))
        self._boxes = QHBoxLayout()
        self._boxes.setSpacing(8)
        self._know = label("", SECTION, bold=True)
        self._items = QVBoxLayout()
        self._items.setSpacing(8)
        holder = QWidget()
        holder.setLayout(self._items)
        self._items.setContentsMargins(0, 0, 6, 0)
        self.area = scrolled(holder, in_panel=True)
        for thing in (self.head, self._boxes, self._know):
            self.add(thing)
        self.body.addWidget(self.area, 1)
        self.unrolling = Unrolling(self.area)
        self.least = 250

    def put(self, reading: SheetReading) -> None:
        """Show the ledger of a reading."""
        clear(self._boxes)
        clear(self._items)
        say = self._language
        ledger = reading.ledger
        self.head.setEnabled(ledger is not None)
        if ledger is None:
            self.head.setText(say.say("window.columns.rows.waiting"))
        else:
            self.head.setText(say.count("window.columns.rows", ledger.read))
            left_out = ledger.read - ledger.used
            self._boxes.addWidget(self._box(ledger.used, "used"))
            self._boxes.addWidget(self._box(left_out, "left_out"))
        items = list(self._known(reading))
        self._know.setText(say.count("window.columns.know", len(items)))
        for item in items:
            self._items.addWidget(item)
            self._items.addWidget(rule())
        self._items.addStretch(1)

    def _box(self, count: int, key: str) -> QWidget:
        box = Panel(label(f"{count:,}", TITLE, bold=True), margin=10, name="figure")
        box.body.setSpacing(0)
        way = link(self._language.say(f"window.columns.{key}"), lambda: self.count_wished.emit(key))
        way.setAccessibleName(self._language.say(f"window.columns.{key}.show", count=f"{count:,}"))
        way.setEnabled(count > 0)
        box.add(way)
        return box

    def _known(self, reading: SheetReading) -> Iterator[QWidget]:
        aside = reading.ledger.set_aside if reading.ledger else {}
        if reading.ledger is None:
            yield self._item("left_out", "err", self._language.say("window.columns.no_rows"),
                             self._language.say("window.columns.no_rows.why"))  # fmt: skip
        for reason, rows in sorted(aside.items(), key=lambda pair: pair[0] in _HEADINGS):
            sign = ("accepted", "ok") if reason in _HEADINGS else ("left_out", "err")
            head = self._language.count(f"window.columns.aside.{reason}", len(rows))
            why = self._language.say(f"window.columns.aside.{reason}.why")
            yield self._item(*sign, head, why, rows)
        for problem in reading.problems:
            yield self._problem(problem)
        persons = [column for column in reading.columns if column.person]
        if persons:
            yield self._persons(persons)

    def _problem(self, problem: Problem) -> QWidget:
        said = self._language.say(problem.key, **dict(problem.values))
        head, _, why = said.partition(". ")
        return self._item("check", "warn", head.rstrip("."), why, problem.rows)

    def _persons(self, persons: list[Column]) -> QWidget:
        head = self._language.count("window.columns.persons", len(persons))
        names = [column.header or "?" for column in persons]
        named = ", ".join(names[:_NAMED])
        if len(names) > _NAMED:
            more = len(names) - _NAMED
            named = self._language.say("window.columns.more", names=named, count=more)
        why = self._language.say("window.columns.persons.why", names=named)
        item = self._item("accepted", "ok", head, why)
        way = link(
            self._language.say("window.columns.persons.show"),
            lambda: self.columns_wished.emit(persons[0].index),
        )
        self._text_of(item).addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)
        return item

    @staticmethod
    def _text_of(item: QWidget) -> QVBoxLayout:
        text = item.layout().itemAt(1).layout()
        assert isinstance(text, QVBoxLayout)  # noqa: S101 - `_item` puts the words there
        return text

    def _item(
        self, sign: str, token: str, head: str, why: str, rows: tuple[int, ...] = ()
    ) -> QWidget:
        item = QWidget()
        text = QVBoxLayout()
        text.setSpacing(1)
        title = words(head, bold=True, hint=False)
        text.addWidget(title)
        if why:
            text.addWidget(words(why, SMALL))
        if rows:
            said = self._rows_words(rows)
            way = link(said, lambda: self.rows_wished.emit(head, rows))
            way.setAccessibleName(f"{said}: {head}")
            text.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(item)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Sign(sign, token, self._theme), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        return item

    def _rows_words(self, rows: tuple[int, ...]) -> str:
        if len(rows) == 1:
            return self._language.say("window.columns.show.one", row=rows[0])
        return self._language.say("window.columns.show.many", count=len(rows))
