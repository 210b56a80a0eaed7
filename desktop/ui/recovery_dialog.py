"""Recovery dialog: several copies of work that was left behind, one to restore, any to delete."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.ui.common.dates import moment_words
from desktop.ui.common.language import Language
from desktop.ui.common.panels import beside, button, make_primary, words

Left = tuple[str | None, datetime]  # the saved file it belongs to, and when it was last kept
_WIDTH, _HEIGHT = 520, 300
_PLACE = Qt.ItemDataRole.UserRole


class RecoveryDialog(QDialog):
    """A list, newest first. What is not restored and not deleted is offered at the next start.

    Attributes:
        restored: The place of the copy to restore, or None.
        deleted: The places of the copies to delete for good.
    """

    def __init__(self, language: Language, parent: QWidget | None, left: Sequence[Left]) -> None:
        super().__init__(parent)
        self.restored: int | None = None
        self.deleted: tuple[int, ...] = ()
        self._language = language
        say = language.say
        self.setWindowTitle(say("window.name"))
        self.resize(_WIDTH, _HEIGHT)
        self.copies = QListWidget()
        self.copies.setAccessibleName(say("window.recovery.several.list"))
        for place, one in enumerate(left):
            item = QListWidgetItem(self._words(one))
            item.setData(_PLACE, place)
            self.copies.addItem(item)
        self.copies.setCurrentRow(0)
        self.copies.itemActivated.connect(lambda _: self._restore())
        self.restore = button(say("window.recovery.restore"), self._restore, primary=True)
        make_primary(self.restore)
        self.restore.setDefault(True)
        self.delete = button(say("window.recovery.discard"), self._delete)
        self.later = button(say("window.recovery.later"), self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(words(language.count("window.recovery.several", len(left)), hint=False))
        whole.addWidget(self.copies, 1)
        whole.addLayout(beside(1, self.restore, self.delete, self.later))
        self.copies.setFocus()

    def _words(self, left: Left) -> str:
        file, when = left
        moment = moment_words(when, self._language.locale)
        key = "saved" if file else "unsaved"
        return self._language.say(f"window.recovery.several.{key}", file=file or "", when=moment)

    def _restore(self) -> None:
        item = self.copies.currentItem()
        if item is not None:
            self.restored = item.data(_PLACE)
            self.accept()

    def _delete(self) -> None:
        """Take the chosen copy off the list; without copies there is nothing left to ask."""
        item = self.copies.takeItem(self.copies.currentRow())
        if item is not None:
            self.deleted = (*self.deleted, item.data(_PLACE))
        if not self.copies.count():
            self.reject()
