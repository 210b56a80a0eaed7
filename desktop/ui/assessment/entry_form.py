"""Entry form: numbers, words and texts that may be entered, from the list of known fields."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from desktop.review.input_fields import NUMBERS, TEXTS, WORDS
from desktop.ui.common.choice_box import ChoiceBox
from desktop.ui.common.language import Language
from desktop.ui.common.panels import beside, label, words
from desktop.ui.common.theme import Theme

_PER_CENT = 100
_NAMES, _NUMBER = 210, 96  # pixels: for the name of a field, for a number
_DOWN = 4
Value = str | float | None


class EntryForm(QWidget):
    """Rows of a name and a field. Shares are entered in per cent.

    Args:
        language: The words.
        theme: The colours.
        names: Which fields, by their place, as `tools.sampling`.
    """

    changed = Signal()

    def __init__(self, language: Language, theme: Theme, names: Sequence[str]) -> None:
        super().__init__()
        self._language = language
        self.fields: dict[str, QLineEdit | ChoiceBox] = {}
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name in names:
            field = self._choice(name, theme) if name in WORDS else self._line(name)
            said = field_words(name, language)
            field.setAccessibleName(said)
            field.setProperty("input", name)
            self.fields[name] = field
            name_label = words(said, hint=False)
            name_label.setBuddy(field)
            name_label.setMinimumWidth(_NAMES)
            name_label.setContentsMargins(0, _DOWN, 0, 0)  # beside the words of its field
            form.addRow(name_label, self._row(name, field))

    def put(self, values: Mapping[str, Value]) -> None:
        """Show what is entered; a field that says the same already is left alone."""
        for name, field in self.fields.items():
            value = values.get(name)
            if isinstance(field, ChoiceBox):
                field.setCurrentIndex(max(0, field.findData(value or None)))
            elif read_entry(name, field.text()) != (None if value == "" else value):
                field.setText(shown_entry(name, value))

    def values(self) -> dict[str, Value]:
        """What is entered, by place; text that is no number stays text."""
        return {
            name: field.currentData()
            if isinstance(field, ChoiceBox)
            else read_entry(name, field.text())
            for name, field in self.fields.items()
        }

    def _line(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setAcceptDrops(False)
        field.editingFinished.connect(self.changed)
        if name in NUMBERS:
            field.setFixedWidth(_NUMBER)
            field.setAccessibleDescription(unit_words(name, self._language))
        else:
            field.setMaxLength(TEXTS[name])
        return field

    def _row(self, name: str, field: QWidget) -> QWidget:
        """A field; behind a number its unit, which is seen also when something is entered."""
        if name not in NUMBERS:
            return field
        holder = QWidget()
        unit = label(unit_words(name, self._language), hint=True)
        row = beside(field, unit, 1)
        row.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(row)
        return holder

    def _choice(self, name: str, theme: Theme) -> ChoiceBox:
        box = ChoiceBox(theme)
        box.addItem(self._language.say("window.form.not_said"), None)
        for word in WORDS[name]:
            box.addItem(self._language.say(f"window.form.{name}.{word}"), word)
        box.activated.connect(lambda _: self.changed.emit())
        return box


def read_entry(name: str, text: str) -> Value:
    """What a field says: a number, its text where it is none, None where it is empty."""
    text = " ".join(text.split())
    if name not in NUMBERS or not text:
        return text or None
    try:
        number = float(text.removesuffix("%").replace(",", "."))
    except ValueError:
        return text
    return number / _PER_CENT if NUMBERS[name].unit == "share" else number


def field_words(name: str, language: Language) -> str:
    """What a field asks for."""
    return language.say(f"window.form.{name}")


def unit_words(name: str, language: Language) -> str:
    """The unit of a number; a share is entered in per cent."""
    unit = NUMBERS[name].unit
    return language.say("window.form.per_cent" if unit == "share" else f"unit.{unit}")


def limits_of(name: str) -> tuple[str, str]:
    """The lowest and the highest number a field takes, as it is entered."""
    ask = NUMBERS[name]
    factor = _PER_CENT if ask.unit == "share" else 1
    return f"{ask.low * factor:g}", f"{ask.high * factor:g}"


def heading(words_: str) -> QWidget:
    """A heading between two parts of a form."""
    return label(words_, bold=True)


def shown_entry(name: str, value: Value) -> str:
    """A value as it stands in its field."""
    if value is None:
        return ""
    if name in NUMBERS and isinstance(value, int | float):
        share = NUMBERS[name].unit == "share"
        return f"{round(value * _PER_CENT, 6) if share else value:g}"
    return str(value)
