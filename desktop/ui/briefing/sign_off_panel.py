"""Sign-off panel: who checked the matches, ranges and options, and when; else it stays a draft."""

from PySide6.QtCore import QDate, QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QDateEdit, QFormLayout, QLineEdit

from desktop.briefing import lacking
from desktop.ui.common.fonts import SECTION, SMALL
from desktop.ui.common.icons import Sign
from desktop.ui.common.language import Language
from desktop.ui.common.number_box import indent
from desktop.ui.common.panels import Panel, beside, label, words
from desktop.ui.common.theme import Theme
from desktop.ui.common.tick_box import TickBox

_PAUSE = 500  # milliseconds after the last key, before the preview is made again


class SignOffPanel(Panel):
    """The only outlined panel until it is filled; then DRAFT disappears from the preview."""

    signed = Signal()

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__(margin=10, name="asks")
        self.body.setSpacing(4)
        self._language = language
        say = language.say
        self._sign = Sign("check", "warn", theme)
        head = label(say("window.briefing.sign"), SECTION, bold=True)
        self.add(beside(self._sign, head, 1))
        self.name, self.date = QLineEdit(), QDateEdit()
        self.name.setPlaceholderText(say("window.briefing.sign.name.hint"))
        self.name.setAcceptDrops(False)
        self.name.setMaxLength(80)
        indent(self.date)
        self.date.setLocale(QLocale(language.locale.replace("-", "_")))
        self.date.setDisplayFormat("MMMM d, yyyy" if language.locale == "en-US" else "d MMMM yyyy")
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for key, field in (("name", self.name), ("date", self.date)):
            words_of = say(f"window.briefing.sign.{key}")
            form.addRow(words_of, field)
            field.setAccessibleName(words_of.replace("&", ""))
        self.checked = TickBox(say("window.briefing.sign.checked"), theme, room=290)
        self._told = words(say("window.briefing.sign.draft"), SMALL)
        self.add(form)
        self.add(self.checked)
        self.add(self._told)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._tell)
        self.name.textChanged.connect(lambda _: self._pause.start())
        self.date.dateChanged.connect(lambda _: self._pause.start())
        self.checked.toggled.connect(self._tell)

    @property
    def reviewer(self) -> str | None:
        """Who signs; None while the name or the tick is missing."""
        name = self.name.text().strip()
        return name if name and self.checked.isChecked() and not lacking(name) else None

    @property
    def day(self) -> str:
        """The date of the briefing, as ISO text."""
        return self.date.date().toString(Qt.DateFormat.ISODate)

    def put(self, reviewer: str | None, date: str) -> None:
        """Show what a review says."""
        for field in (self.name, self.date, self.checked):
            field.blockSignals(True)  # noqa: FBT003 - Qt's name for it
        self.date.setDate(QDate.fromString(date, Qt.DateFormat.ISODate))
        if reviewer is not None:
            self.name.setText(reviewer)
            self.checked.setChecked(True)
        elif self.reviewer is not None:  # the sign-off was taken back
            self.checked.setChecked(False)
        for field in (self.name, self.date, self.checked):
            field.blockSignals(False)  # noqa: FBT003 - Qt's name for it
        self._show()

    def _tell(self) -> None:
        self._pause.stop()
        self._show()
        self.signed.emit()

    def _show(self) -> None:
        final = self.reviewer is not None
        missing = lacking(self.name.text())
        self._told.setText(self._language.say(self._key(), letters=" ".join(sorted(missing))))
        wanted = "panel" if final else "asks"
        if self.objectName() != wanted:
            self.setObjectName(wanted)
            self.style().unpolish(self)
            self.style().polish(self)
        self._sign.setVisible(not final)

    def _key(self) -> str:
        if lacking(self.name.text()):
            return "window.briefing.sign.lacking"
        final = self.reviewer is not None
        return "window.briefing.sign.final" if final else "window.briefing.sign.draft"
