"""Tools form: which AI tools are in use or planned here, and for each who checks it and how."""

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.department.entered import STATES, Inputs, ToolEntry
from desktop.evidence.drivers import DriverFacts, load_drivers
from desktop.evidence.duties import Driver
from desktop.ui.assessment.entry_form import EntryForm
from desktop.ui.common.choice_box import ChoiceBox
from desktop.ui.common.fonts import SMALL
from desktop.ui.common.language import Language
from desktop.ui.common.panels import label, rule, words
from desktop.ui.common.theme import Theme

DETAILS = (
    "tools.checker", "tools.sampling", "tools.stop_rule", "tools.minutes", "tools.volume",
    "tools.saved_low", "tools.saved_high", "tools.pressure", "tools.pressure_reason",
)  # fmt: skip


class ToolsForm(QWidget):
    """A state for each kind of tool, and the details of the one that is looked at."""

    changed = Signal()

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__()
        self._language = language
        self._drivers: dict[Driver, DriverFacts] = load_drivers()
        self._entered: dict[Driver, dict[str, object]] = {}
        self.states: dict[Driver, ChoiceBox] = {}
        self.which = ChoiceBox(theme)
        self.details = EntryForm(language, theme, DETAILS)
        self._what = words("", SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid(theme))
        column.addWidget(rule())
        which = label(language.say("window.form.which"), bold=True)
        which.setBuddy(self.which)
        self.which.setAccessibleName(language.say("window.form.which").replace("&", ""))
        for part in (which, self.which, self._what, self.details):
            column.addWidget(part)
        column.addStretch(1)
        self.which.activated.connect(lambda _: self._show_details())
        self.details.changed.connect(self._take_details)
        self._show_details()

    def put(self, inputs: Inputs) -> None:
        """Show what is entered."""
        self._entered = {tool.driver: _plain(tool) for tool in inputs.tools}
        for key, box in self.states.items():
            state = self._entered.get(key, {}).get("state")
            box.setCurrentIndex(max(0, box.findData(state)))
        self._show_details()

    def values(self) -> dict[Driver, dict[str, object]]:
        """What is entered about each tool of which anything was said."""
        return {key: entry for key, entry in self._entered.items() if entry.get("state")}

    def field_of(self, path: str) -> QWidget:
        """The field that a problem is about."""
        _, key, *rest = path.split(".")
        self.which.setCurrentIndex(max(0, self.which.findData(key)))
        self._show_details()
        return self.details.fields.get(f"tools.{'.'.join(rest)}", self.which)

    def _grid(self, theme: Theme) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for row, (key, facts) in enumerate(self._drivers.items()):
            name = facts.names[self._language.locale]
            box = ChoiceBox(theme)
            box.addItem(self._language.say("window.form.not_said"), None)
            for state in STATES:
                box.addItem(self._language.say(f"window.form.tools.state.{state}"), state)
            box.setAccessibleName(name)
            box.setProperty("input", "tools.state")
            box.setAccessibleDescription(facts.what[self._language.locale])
            box.activated.connect(lambda _, key=key: self._take_state(key))
            said = label(name)
            said.setToolTip(facts.what[self._language.locale])
            grid.addWidget(said, row, 0)
            grid.addWidget(box, row, 1)
            self.states[key] = box
            self.which.addItem(name, key)
        return grid

    def _take_state(self, key: Driver) -> None:
        self._entered.setdefault(key, {})["state"] = self.states[key].currentData()
        self.which.setCurrentIndex(self.which.findData(key))
        self._show_details()
        self.changed.emit()

    def _take_details(self) -> None:
        key = cast("Driver", self.which.currentData())
        found = {name.removeprefix("tools."): v for name, v in self.details.values().items()}
        self._entered.setdefault(key, {}).update(found)
        self.changed.emit()

    def _show_details(self) -> None:
        key = cast("Driver", self.which.currentData())
        entry = self._entered.get(key, {})
        self._what.setText(self._drivers[key].what[self._language.locale])
        self.details.setEnabled(bool(entry.get("state")))
        shown = {f"tools.{name}": value for name, value in entry.items()}
        self.details.put(cast("dict[str, str | float | None]", shown))


def _plain(tool: ToolEntry) -> dict[str, object]:
    names = [name.removeprefix("tools.") for name in DETAILS]
    return {"state": tool.state, **{name: _said(getattr(tool, name)) for name in names}}


def _said(value: object) -> object:
    """Nothing for an empty text; 0 was entered and stays."""
    return None if value == "" else value
