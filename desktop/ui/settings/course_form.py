"""Course form: one course of the hospital as fields, checked as a file of them would be."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QFormLayout, QLineEdit, QWidget

from desktop.evidence.local_programmes import (
    LONGEST,
    LocalProgramme,
    LocalProgrammes,
    local_programmes_from,
    values_of,
)
from desktop.evidence.programmes import COST_BANDS
from desktop.ui.common.choice_box import ChoiceBox
from desktop.ui.common.language import Language
from desktop.ui.common.theme import Theme
from desktop.ui.settings.section import show_choice

TEXTS = ("course", "provider", "titles", "leads_to", "hours", "entry")
_LIST = 400  # characters of a list of titles


class CourseForm(QWidget):
    """Fields with a name each; what is wrong is said by field."""

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__()
        self._language = language
        self.fields: dict[str, QLineEdit | ChoiceBox] = {}
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for key in (*TEXTS[:-1], "cost", TEXTS[-1]):
            field = self._cost(theme) if key == "cost" else self._line(key)
            named = self._say(f"field.{key}")
            form.addRow(named, field)
            field.setAccessibleName(named.replace("&", ""))
            self.fields[key] = field

    def suggest(self, names: Sequence[str]) -> None:
        """Offer the names of jobs that an option can lead to."""
        completer = QCompleter(list(names))
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        field = self.fields["leads_to"]
        if isinstance(field, QLineEdit):
            field.setCompleter(completer)

    def put(self, course: LocalProgramme | None) -> None:
        """Show a course, or empty fields."""
        (values,) = values_of([course or LocalProgramme("")])
        for key, field in self.fields.items():
            value = values[key]
            if isinstance(field, ChoiceBox):
                show_choice(field, value)
            elif isinstance(value, list):
                field.setText("; ".join(map(str, value)))
            else:
                field.setText("" if value is None else f"{value:g}" if key == "hours" else value)

    def read(self) -> LocalProgrammes:
        """The course that the fields hold, or what is wrong with them."""
        values = {
            key: field.currentData() if isinstance(field, ChoiceBox) else field.text()
            for key, field in self.fields.items()
        }
        return local_programmes_from([values])

    @property
    def empty(self) -> bool:
        """Whether nothing is written."""
        lines = (field for field in self.fields.values() if isinstance(field, QLineEdit))
        return not any(line.text().strip() for line in lines)

    def _line(self, key: str) -> QLineEdit:
        line = QLineEdit()
        line.setAcceptDrops(False)
        line.setMaxLength(_LIST if key == "titles" else LONGEST)
        hint = self._say(f"hint.{key}")
        line.setPlaceholderText(hint)
        line.setAccessibleDescription(hint)
        return line

    def _cost(self, theme: Theme) -> ChoiceBox:
        box = ChoiceBox(theme)
        for band in ("U", *(band for band in COST_BANDS if band != "U")):
            box.addItem(self._language.say(f"cost.{band}"), band)
        return box

    def _say(self, key: str) -> str:
        return self._language.say(f"window.settings.courses.{key}")
