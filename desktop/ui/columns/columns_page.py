"""Columns page: twenty rows as they stand, what each column becomes, and why."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.tables.table import Table
from desktop.ui.columns.ledger_panel import LedgerPanel
from desktop.ui.columns.preview_table import PreviewTable
from desktop.ui.columns.reading import (
    REMEMBERED,
    PreviewRow,
    SheetReading,
    aside_rows,
    first_rows,
    rows_of,
    used_rows,
)
from desktop.ui.common.choice_box import ChoiceBox
from desktop.ui.common.dates import day_words
from desktop.ui.common.fonts import SMALL
from desktop.ui.common.language import Language
from desktop.ui.common.number_box import NumberBox
from desktop.ui.common.page import NARROW, Page
from desktop.ui.common.panels import beside, button, label, link, words
from desktop.ui.common.tab_order import stops, tab_through
from desktop.ui.common.theme import Theme

_LEAST, _HIGH = 240, 340  # pixels: the table at least, and where the page scrolls


class ColumnsPage(Page):
    """The second step."""

    read_again_wished = Signal(str, int, object)  # sheet, header row (0: find it), choices
    reload_wished = Signal()

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__("columns", language, theme)
        self._reading: SheetReading | None = None
        self._table: Table | None = None
        self.sheet, self.header_row = ChoiceBox(theme), NumberBox(theme)
        self._sheet_label = label()
        self.table = PreviewTable(language, theme)
        self.ledger = LedgerPanel(language, theme)
        self._which = words("", SMALL)
        self._back_to_first = link(self.say("first"), self._show_first)
        self._gone = words(self.say("no_cells"))
        self._fill_tools()
        main = QVBoxLayout()
        main.setSpacing(4)
        main.addWidget(self.table, 1)
        main.addWidget(self._gone)
        main.addLayout(beside(self._which, self._back_to_first, 1))
        self.panes.addLayout(main, 3)
        self.panes.addWidget(self.ledger, 1)
        self._fill_bar()
        self.table.header.chosen.connect(self._choose)
        self.ledger.rows_wished.connect(self._show_rows)
        self.ledger.count_wished.connect(self._show_count)
        self.ledger.columns_wished.connect(self.table.show_column)

    def put(self, reading: SheetReading, table: Table | None) -> None:
        """Show how a file was understood; without cells only the columns and counts are known."""
        combos = self.table.header.combos
        held = next((column for column, combo in combos.items() if combo.hasFocus()), None)
        self._reading, self._table = reading, table
        self._show_sheets(reading, table)
        self.ledger.put(reading)
        self._gone.setVisible(table is None)
        self._show_first()
        self._show_problem(reading)
        if held is not None and held in self.table.header.combos:  # the choices are made anew
            self.table.header.combos[held].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """On a narrow page the ledger stands below, at its full height."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        self.ledger.unrolling.wish(unrolled=narrow)
        self.table.setMinimumHeight(_HIGH if narrow else _LEAST)

    def parts(self) -> tuple[QWidget, ...]:
        """Table and ledger."""
        return (self.table, self.ledger)

    def focus_first(self) -> None:
        """Work begins at the column of job titles, or at the first choice."""
        combos = self.table.header.combos
        wanted = next((c for c in combos.values() if c.currentData() == "title"), None)
        first = wanted or next(iter(combos.values()), None)
        if first is not None:
            first.setFocus()

    def _fill_tools(self) -> None:
        self.sheet.setMinimumWidth(110)
        self.sheet.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.sheet.activated.connect(lambda: self._read_again(0, {}))
        self.header_row.setRange(1, 9999)
        self.header_row.setKeyboardTracking(False)
        self.header_row.valueChanged.connect(lambda row: self._read_again(row, {}))
        for key, control in (("sheet", self.sheet), ("header_row", self.header_row)):
            name = label(self.say(key))
            name.setBuddy(control)
            self._sheet_label = name if control is self.sheet else self._sheet_label
            control.setAccessibleName(self.say(key).replace("&", ""))
            self.tools.addWidget(name)
            self.tools.addWidget(control)

    def _fill_bar(self) -> None:
        self._next = button(self.say("next"), lambda: self.went.emit("roles"), primary=True)
        back = button(self.say("back"), lambda: self.went.emit("roster"))
        self._reload = button(self.say("reload"), self.reload_wished.emit)
        self.bar.put((self._reload,), (back, self._next))

    def _show_sheets(self, reading: SheetReading, table: Table | None) -> None:
        names = [sheet.name for sheet in table.sheets] if table else [reading.sheet]
        self.sheet.clear()
        self.sheet.addItems(names)
        self.sheet.setCurrentText(reading.sheet)
        self.sheet.setEnabled(len(names) > 1)
        for part in (self.sheet, self._sheet_label):  # a text file has no sheets
            part.setVisible(any(names))
        self.header_row.blockSignals(True)  # noqa: FBT003 - Qt's name for it
        self.header_row.setValue(reading.header_row)
        self.header_row.blockSignals(False)  # noqa: FBT003 - Qt's name for it
        self.header_row.setEnabled(table is not None)
        self._reload.setEnabled(table is not None)

    def _show_first(self) -> None:
        if self._reading is None:
            return
        rows = first_rows(self._table, self._reading) if self._table else ()
        self._put_rows(self._reading, rows)
        self._which.clear()
        self._back_to_first.hide()

    def _put_rows(self, reading: SheetReading, rows: tuple[PreviewRow, ...]) -> None:
        """Fill the table, whose choices are made anew, and let Tab come to all in their order."""
        self.table.put(reading.columns, rows)
        choices = self.table.header.combos.values()
        shown = (self._back_to_first, *stops(self.ledger))
        tab_through(self.sheet, self.header_row, *choices, self.table, *shown)

    def _show_rows(self, what: str, numbers: tuple[int, ...]) -> None:
        if self._reading is None or self._table is None:
            return
        rows = rows_of(self._table, self._reading, numbers)
        self._put_rows(self._reading, rows)
        key = "showing" if len(rows) == len(numbers) else "showing.first"
        self._which.setText(self.say(key, what=what, count=f"{len(rows):,}"))
        self._back_to_first.show()
        if rows:
            self.table.selectRow(0)
            self.table.setFocus()

    def _show_count(self, which: str) -> None:
        if self._reading is None or self._table is None:
            return
        used = used_rows(self._table, self._reading) if which != "left_out" else ()
        aside = aside_rows(self._reading) if which != "used" else ()
        self._show_rows(self.say(which), tuple(sorted((*used, *aside))))

    def _show_problem(self, reading: SheetReading) -> None:
        ready = reading.ledger is not None
        self._next.setEnabled(ready)
        self.bar.tell(self._how_it_stands(reading))
        if ready:
            self.problem.clear()
        else:
            self.problem.tell(
                self.say("no_title", sheet=reading.sheet or self._file_name()),
                (self.say("no_title.go"), self.focus_first),
            )

    def _how_it_stands(self, reading: SheetReading) -> str:
        """Whether one can go on, and whether the columns were read as decided before."""
        said = self.say("choose_title" if reading.ledger is None else "ready")
        values = (dict(c.reason_values) for c in reading.columns if c.reason == REMEMBERED)
        day = next((str(found["day"]) for found in values), None)
        if day is None:
            return said
        return self.say("remembered", day=day_words(day, self.language.locale))

    def _file_name(self) -> str:
        return self._table.file_name if self._table is not None else ""

    def _choose(self, column: int, meaning: str | None) -> None:
        if self._reading is None:
            return
        choices = dict(self._reading.choices)
        if meaning is not None:  # one column only can be the title, and so on
            for other in self._reading.columns:
                if other.becomes == meaning and other.index != column:
                    choices[other.index] = None
        choices[column] = meaning
        self._read_again(self._reading.header_row, choices)

    def _read_again(self, header_row: int, choices: dict[int, str | None]) -> None:
        self.read_again_wished.emit(self.sheet.currentText(), header_row, choices)
