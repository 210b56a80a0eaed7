"""Range box: another exposure range for a role, with a reason; the score stays where it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from desktop.assessment.exposure import Exposure
from desktop.briefing import half_up
from desktop.department.entered import RangeEntry
from desktop.ui.assessment.entry_form import EntryForm, Value
from desktop.ui.common.fonts import SMALL
from desktop.ui.common.language import Language
from desktop.ui.common.panels import Panel, beside, button, link, words
from desktop.ui.common.theme import Theme

FIELDS = ("ranges.low", "ranges.high", "ranges.reason")


class RangeBox(Panel):
    """Says where the range comes from, and lets a manager who knows better change it."""

    wished = Signal(object)  # what the fields say by name, or None: the published range again

    def __init__(
        self, language: Language, theme: Theme, published: Exposure, entry: RangeEntry | None
    ) -> None:
        super().__init__(margin=8, name="figure")
        self._language, self._entry = language, entry
        self.body.setSpacing(4)
        if entry is not None:
            low, high = half_up(published.low), half_up(published.high)
            said = language.say(
                "window.range.changed", reason=entry.reason, low=f"{low}", high=f"{high}"
            )
            self.add(words(said, hint=False))
        self.open = link(language.say("window.range.other"), self._unfold)
        self.back = link(language.say("window.range.back"), lambda: self.wished.emit(None))
        if entry is None:
            self.back.hide()
        self.add(beside(self.open, 1))
        self.add(beside(self.back, 1))
        self.entries = EntryForm(language, theme, FIELDS)
        self.use = button(language.say("window.range.use"), self._use)
        self.leave = button(language.say("window.range.leave"), self._fold)
        fields = self.entries.fields.values()
        for control in (self.open, self.back, self.use, *fields):
            control.setProperty("at", "ranges")  # after a change the first has the focus
        for field in fields:
            if isinstance(field, QLineEdit):
                field.returnPressed.connect(self._use)
        form = Panel(
            words(language.say("window.range.hint"), SMALL),
            self.entries,
            beside(self.use, self.leave, 1),
            margin=2,
            name="plain",
        )
        self._form = form
        self.add(form)
        form.hide()

    def values(self) -> dict[str, Value]:
        """What the fields say, by the names of an entry."""
        found = self.entries.values()
        return {name.removeprefix("ranges."): value for name, value in found.items()}

    def _unfold(self) -> None:
        entry = self._entry
        if entry is not None:
            self.entries.put({name: getattr(entry, name.split(".")[1]) for name in FIELDS})
        self._form.show()
        self.open.hide()
        self.entries.fields["ranges.low"].setFocus()

    def _fold(self) -> None:
        self._form.hide()
        self.open.show()
        self.open.setFocus()

    def _use(self) -> None:
        self.wished.emit(self.values())
