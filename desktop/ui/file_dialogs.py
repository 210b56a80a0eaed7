"""File dialogs: asking for a file or a folder in the system's own way."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from desktop.ui.common.language import Language
from desktop.ui.dropping import ARCHIVE, ROSTERS

SAVE, LEAVE, STAY = "save", "leave", "stay"


class FileDialogs:
    """Every question about files, in one place, so that tests can answer them."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def roster(self, parent: QWidget, folder: str) -> Path | None:
        """Which roster or saved review to open."""
        kinds = " ".join(f"*{suffix}" for suffix in (*ROSTERS, ARCHIVE))
        every = self._language.say("window.dialog.every")
        kind = self._language.say("window.dialog.rosters")
        name, _ = QFileDialog.getOpenFileName(
            parent,
            self._language.say("window.dialog.open"),
            folder,
            f"{kind} ({kinds});;{every} (*)",
        )
        return Path(name) if name else None

    def archive(self, parent: QWidget, suggested: str) -> Path | None:
        """Where to save the review."""
        kind = self._language.say("window.dialog.archive")
        return self._save(parent, "window.dialog.save", suggested, f"{kind} (*{ARCHIVE})", ARCHIVE)

    def template(self, parent: QWidget, suggested: str) -> Path | None:
        """Where to save the empty template."""
        kind = self._language.say("window.dialog.workbook")
        return self._save(parent, "window.dialog.template", suggested, f"{kind} (*.xlsx)", ".xlsx")

    def folder(self, parent: QWidget, folder: str) -> Path | None:
        """In which folder the finished set goes."""
        name = QFileDialog.getExistingDirectory(
            parent, self._language.say("window.dialog.folder"), folder
        )
        return Path(name) if name else None

    def leaving(self, parent: QWidget) -> str:
        """What to do with work that is not saved, before it is gone for good."""
        box = QMessageBox(parent)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self._language.say("window.name"))
        box.setText(self._language.say("window.leaving"))
        role = QMessageBox.ButtonRole
        ways = {
            SAVE: box.addButton(self._language.say("window.leaving.save"), role.AcceptRole),
            LEAVE: box.addButton(self._language.say("window.leaving.leave"), role.DestructiveRole),
            STAY: box.addButton(self._language.say("window.leaving.stay"), role.RejectRole),
        }
        box.setDefaultButton(ways[SAVE])
        box.setEscapeButton(ways[STAY])
        box.exec()
        return next((way for way, one in ways.items() if one is box.clickedButton()), STAY)

    def _save(
        self, parent: QWidget, key: str, suggested: str, kinds: str, suffix: str
    ) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(parent, self._language.say(key), suggested, kinds)
        if not name:
            return None
        path = Path(name)
        return path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)
