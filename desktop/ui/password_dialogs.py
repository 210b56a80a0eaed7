"""Password dialogs: one asks for the password of a file, one for a new password, twice."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.common.language import Language
from desktop.ui.common.panels import make_primary, words

SHORTEST = 8  # characters of a new password
_WIDTH = 460


class _PasswordDialog(QDialog):
    """Words, fields for passwords, a box that shows them, and two buttons."""

    def __init__(self, language: Language, parent: QWidget | None, title: str, said: str) -> None:
        super().__init__(parent)
        self.language = language
        self.setWindowTitle(language.say(title))
        self.setMinimumWidth(_WIDTH)
        self._said = words(said, hint=False)
        self.hint = words("", bold=True, hint=False)
        self.hint.hide()
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.fields: list[QLineEdit] = []
        self.shown = QCheckBox(language.say("window.password.show"))
        self.shown.toggled.connect(self._show)
        self.okay = QPushButton()
        self.okay.setDefault(True)
        make_primary(self.okay)
        cancel = QPushButton(language.say("window.password.cancel"))
        cancel.setAutoDefault(False)
        self.okay.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        buttons = QDialogButtonBox()
        buttons.addButton(self.okay, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self._said)
        layout.addLayout(self.form)
        layout.addWidget(self.shown)
        layout.addWidget(self.hint)
        layout.addWidget(buttons)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Take the height of the words."""
        super().showEvent(event)
        self._fit()

    @property
    def password(self) -> str:
        """What was typed."""
        return self.fields[0].text()

    def add_field(self, key: str) -> QLineEdit:
        """One more field for a password."""
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        field.setInputMethodHints(hints)
        name = QLabel(self.language.say(key))
        name.setBuddy(field)
        field.setAccessibleName(name.text().replace("&", ""))
        self.form.addRow(name, field)
        self.fields.append(field)
        field.textChanged.connect(lambda _text: self.look())
        return field

    def look(self) -> None:
        """See whether what was typed will do."""
        self.okay.setEnabled(bool(self.password))

    def say(self, sentence: str) -> None:
        """Show what is the matter, or nothing."""
        self.hint.setText(sentence)
        self.hint.setVisible(bool(sentence))
        if self.isVisible():
            self._fit()
        self.fields[0].setAccessibleDescription(sentence)

    def _fit(self) -> None:
        """As high as the words are at this width; Qt would keep room for narrower lines."""
        margins = self.layout().contentsMargins()
        width = self.width() - margins.left() - margins.right()
        for told in (self._said, self.hint):
            told.setMinimumHeight(max(0, told.heightForWidth(width)))
        self.layout().activate()
        self.resize(self.width(), self.layout().totalMinimumHeightForWidth(self.width()))

    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in self.fields:
            field.setEchoMode(mode)


class AskPassword(_PasswordDialog):
    """Asks for the password of a protected review."""

    def __init__(
        self, language: Language, parent: QWidget | None, file: str, *, wrong: bool
    ) -> None:
        said = language.say("window.password.ask", file=file)
        super().__init__(language, parent, "window.password.ask.title", said)
        self.add_field("window.password.field")
        self.okay.setText(language.say("window.password.open"))
        self.look()
        if wrong:
            self.say(language.say("window.password.wrong"))
        self.fields[0].setFocus()


class NewPassword(_PasswordDialog):
    """Asks for a new password, twice, and says what a lost one costs."""

    def __init__(self, language: Language, parent: QWidget | None, *, instead: bool) -> None:
        kind = "change" if instead else "set"
        said = language.say("window.password.new")
        super().__init__(language, parent, f"window.password.{kind}.title", said)
        self.add_field("window.password.first")
        self.add_field("window.password.again")
        self.okay.setText(language.say(f"window.password.{kind}"))
        self.look()
        self.fields[0].setFocus()

    def look(self) -> None:
        """Long enough, and the same twice; a field that is not filled yet is no mistake."""
        one, two = (field.text() for field in self.fields) if len(self.fields) > 1 else ("", "")
        trouble = ""
        if one and len(one) < SHORTEST:
            trouble = self.language.say("window.password.short", least=SHORTEST)
        elif two and one != two:
            trouble = self.language.say("window.password.differ")
        self.say(trouble)
        self.okay.setEnabled(len(one) >= SHORTEST and one == two)
