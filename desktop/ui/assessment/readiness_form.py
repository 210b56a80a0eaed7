"""Readiness form: what the groups of a department replied to the self-check, one at a time."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.department.entered import ReadinessEntry
from desktop.evidence.checklists import Item, Kind
from desktop.review.input_fields import ITEMS
from desktop.ui.assessment.entry_form import EntryForm, Value, read_entry, shown_entry, unit_words
from desktop.ui.common.choice_box import ChoiceBox
from desktop.ui.common.fonts import SMALL
from desktop.ui.common.language import Language
from desktop.ui.common.panels import beside, button, label, words
from desktop.ui.common.theme import Theme
from desktop.ui.common.tick_box import TickBox

_MEANS: Final = "readiness.means"
_NAMES: Final = ("readiness.group", "readiness.replies")
_NARROW: Final = 110  # pixels: a number from 0 to 4
_Group = dict[str, object]


class ReadinessForm(QWidget):
    """Group by group: its name, how many replied, and the mean of each of the eight answers.

    A group that is not complete counts for nothing; it stays on screen until it is.
    """

    changed = Signal()

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__()
        self._language = language
        self._groups: list[_Group] = [{}]
        self._asked: dict[Kind, tuple[str, ...]] = {}
        self.which = ChoiceBox(theme)
        self.facts = EntryForm(language, theme, _NAMES)
        self.leaders = TickBox(language.say("window.form.readiness.leaders"), theme)
        self.leaders.setProperty("input", "readiness.leaders")
        self.means = tuple(self._mean() for _ in range(ITEMS))
        self._questions = tuple(words(hint=False) for _ in range(ITEMS))
        self._open = words("", SMALL, hint=False)
        self.add = button(language.say("window.form.readiness.add"), self._add)
        self.take_out = button(language.say("window.form.readiness.take_out"), self._take_out)
        self._lay_out()
        self.which.activated.connect(lambda _: self._show())
        self.facts.changed.connect(self._take)
        self.leaders.clicked.connect(self._take)
        self._show()

    def ask(self, checklists: Sequence[Item]) -> None:
        """Take the questions of the two forms from the evidence."""
        for kind in ("readiness", "readiness_leaders"):
            found = (item.words[self._language.locale] for item in checklists if item.kind == kind)
            self._asked[kind] = tuple(found)
        self._show_questions()

    def put(self, entries: Sequence[ReadinessEntry], *, anew: bool) -> None:
        """Show what is entered; groups that are not complete stay unless all is shown anew."""
        place = self.which.currentIndex()
        kept = [] if anew else [g for g in self._groups if _begun(g) and not _complete(g)]
        self._groups = [_plain(entry) for entry in entries] + kept or [{}]
        self._name_groups(0 if anew else min(max(0, place), len(self._groups) - 1))
        self._show()

    def values(self) -> list[Mapping[str, object]]:
        """The groups that are complete, as an object of the file of inputs."""
        return [group for group in self._groups if _complete(group)]

    def field_of(self, path: str) -> QWidget:
        """The field that a problem is about: `readiness[0].means[3]`."""
        _, _, rest = path.partition("[")
        number, _, part = rest.partition("].")
        complete = [n for n, group in enumerate(self._groups) if _complete(group)]
        self.which.setCurrentIndex(complete[int(number)])
        self._show()
        name, _, item = part.partition("[")
        if name == "means" and item:
            return self.means[int(item.rstrip("]"))]
        return self.facts.fields.get(f"readiness.{name}", self.which)

    # ---- one group at a time --------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        said = self._language.say("window.form.readiness.which")
        which = label(said)
        which.setBuddy(self.which)
        self.which.setAccessibleName(said.replace("&", ""))
        self.which.setMinimumContentsLength(12)
        column.addLayout(beside(which, self.which, 1))
        column.addWidget(self.facts)
        column.addWidget(self.leaders)
        column.addWidget(words(self._language.say("window.form.readiness.scale"), SMALL))
        grid = QGridLayout()
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for row, (question, field) in enumerate(zip(self._questions, self.means, strict=True)):
            question.setBuddy(field)
            question.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(question, row, 0)
            grid.addWidget(field, row, 1)
        column.addLayout(grid)
        column.addWidget(self._open)
        column.addLayout(beside(self.add, self.take_out, 1))

    def _mean(self) -> QLineEdit:
        field = QLineEdit()
        field.setAcceptDrops(False)
        field.setFixedWidth(_NARROW)
        field.setProperty("input", _MEANS)
        unit = unit_words(_MEANS, self._language)
        field.setPlaceholderText(unit)
        field.setAccessibleDescription(unit)
        field.editingFinished.connect(self._take)
        return field

    @property
    def _in_hand(self) -> _Group:
        return self._groups[max(0, self.which.currentIndex())]

    def _take(self) -> None:
        """Keep what the fields say; an empty field is not entered, and never 0."""
        found = self.facts.values()
        group = self._in_hand
        before = dict(group)
        group["group"], group["replies"] = (found[name] for name in _NAMES)
        group["leaders"] = self.leaders.isChecked()
        group["means"] = [read_entry(_MEANS, field.text()) for field in self.means]
        self._name_groups(self.which.currentIndex())
        self._show_questions()
        if group != before:
            self.changed.emit()

    def _show(self) -> None:
        group = self._in_hand
        self.facts.put({name: _value(group, name.split(".")[1]) for name in _NAMES})
        self.leaders.setChecked(bool(group.get("leaders")))
        means = group.get("means")
        for n, field in enumerate(self.means):
            mean = means[n] if isinstance(means, list) else None
            if read_entry(_MEANS, field.text()) != mean:
                field.setText(shown_entry(_MEANS, mean))
        self._show_questions()

    def _show_questions(self) -> None:
        kind: Kind = "readiness_leaders" if self.leaders.isChecked() else "readiness"
        asked = self._asked.get(kind, ("",) * ITEMS)
        for number, (said, question, field) in enumerate(
            zip(asked, self._questions, self.means, strict=True), 1
        ):
            question.setText(f"{number}. {said}")
            field.setAccessibleName(f"{number}. {said}")
        group = self._in_hand
        begun = _begun(group) and not _complete(group)
        missing = _missing(group)
        self._open.setText(self._language.count("window.form.readiness.open", missing))
        self._open.setVisible(begun)
        self.take_out.setEnabled(_begun(group) or len(self._groups) > 1)
        self.add.setEnabled(all(map(_begun, self._groups)))

    def _name_groups(self, chosen: int) -> None:
        self.which.clear()
        for group in self._groups:
            name = group.get("group")
            new = self._language.say("window.form.readiness.new")
            self.which.addItem(str(name) if name else new)
        self.which.setCurrentIndex(chosen)

    def _add(self) -> None:
        self._groups.append({})
        self._name_groups(len(self._groups) - 1)
        self._show()
        self.facts.fields["readiness.group"].setFocus()

    def _take_out(self) -> None:
        gone = self._groups.pop(max(0, self.which.currentIndex()))
        self._groups = self._groups or [{}]
        self._name_groups(0)
        self._show()
        self.which.setFocus()
        if _complete(gone):
            self.changed.emit()


def _plain(entry: ReadinessEntry) -> _Group:
    means: list[Value] = [*entry.means]
    return {
        "group": entry.group, "replies": float(entry.replies), "leaders": entry.leaders,
        "means": means,
    }  # fmt: skip


def _value(group: _Group, name: str) -> Value:
    value = group.get(name)
    return value if isinstance(value, str | float) else None


def _parts(group: _Group) -> list[object]:
    means = group.get("means")
    asked = means if isinstance(means, list) else [None] * ITEMS
    return [group.get("group"), group.get("replies"), *asked]


def _begun(group: _Group) -> bool:
    return any(part is not None for part in _parts(group))


def _missing(group: _Group) -> int:
    return sum(part is None for part in _parts(group))


def _complete(group: _Group) -> bool:
    return not _missing(group)
