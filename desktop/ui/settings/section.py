"""Section: one page of the settings dialog, with the words and ways all of them share."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFormLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.common.choice_box import ChoiceBox
from desktop.ui.common.fonts import DETAIL
from desktop.ui.common.language import Language
from desktop.ui.common.panels import label, words
from desktop.ui.common.theme import Theme
from desktop.ui.tuning import Tuning

_AROUND = 60  # pixels above and below a field that is gone to
Choice = tuple[str, object]  # words, value


class Section(QWidget):
    """One page: a title, a hint, and what can be chosen.

    Args:
        key: Of the words, `window.settings.<key>`.
        tuning: Makes the changes.
        language: The words.
        theme: The colours.
    """

    refused = Signal(str)  # a sentence that says what went wrong

    def __init__(self, key: str, tuning: Tuning, language: Language, theme: Theme) -> None:
        super().__init__()
        self.key, self.tuning, self.language, self.theme = key, tuning, language, theme
        self.title = label(self.say("title"), DETAIL, bold=True)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(4, 4, 12, 4)
        self.body.setSpacing(8)
        self.body.addWidget(self.title)
        self.body.addWidget(words(self.say("hint")))

    def say(self, key: str, /, **values: str | float) -> str:
        """A sentence of this page."""
        return self.language.say(f"window.settings.{self.key}.{key}", **values)

    def put(self) -> None:
        """Show what is chosen now."""

    def first(self) -> QWidget:
        """Where work on this page begins."""
        raise NotImplementedError

    def form(self) -> QFormLayout:
        """Rows of a name and a field; long names stand above their field."""
        made = QFormLayout()
        made.setHorizontalSpacing(12)
        made.setVerticalSpacing(8)
        made.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        made.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.body.addLayout(made)
        return made

    def choice(
        self, form: QFormLayout, key: str, choices: list[Choice], chosen: Callable[[object], object]
    ) -> ChoiceBox:
        """A row of the form with a choice of words."""
        box = ChoiceBox(self.theme)
        for said, value in choices:
            box.addItem(said, value)
        named = self.say(key)
        form.addRow(named, box)
        box.setAccessibleName(named.replace("&", ""))
        box.activated.connect(lambda _: chosen(box.currentData()))
        return box


def show_choice(box: ChoiceBox, value: object) -> None:
    """Show a value that is among the choices of a box."""
    place = next((n for n in range(box.count()) if box.itemData(n) == value), 0)
    box.setCurrentIndex(place)


def go_to(field: QWidget) -> None:
    """Put the focus on a field, and scroll to where it is seen with what stands around it."""
    field.setFocus()
    above: QWidget | None = field
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None:  # once what was said above the field has found its place
        area = above
        QTimer.singleShot(0, area, lambda: area.ensureWidgetVisible(field, 0, _AROUND))
