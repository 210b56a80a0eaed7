"""File dialogs: asking for a file or a folder in the system's own way, and what to do with work."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from desktop.ui.common.dates import moment_words
from desktop.ui.common.language import Language
from desktop.ui.common.panels import make_primary
from desktop.ui.dropping import ARCHIVE, ROSTERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.ui.recovery_dialog import Left

SAVE, LEAVE, STAY, CARRY = "save", "leave", "stay", "carry"
RESTORE, DISCARD, LATER = "restore", "discard", "later"


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

    def crosswalk_from(self, parent: QWidget) -> Path | None:
        """Which file decisions about titles are taken from."""
        return self._open(parent, "window.dialog.crosswalk.from", ("*.csv",))

    def crosswalk_to(self, parent: QWidget, suggested: str) -> Path | None:
        """Where decisions about titles are written."""
        return self._save_csv(parent, "window.dialog.crosswalk.to", suggested)

    def courses_from(self, parent: QWidget) -> Path | None:
        """Which file courses are taken from."""
        kinds = tuple(f"*{suffix}" for suffix in ROSTERS)
        return self._open(parent, "window.dialog.courses.from", kinds)

    def courses_to(self, parent: QWidget, suggested: str) -> Path | None:
        """Where courses are written."""
        return self._save_csv(parent, "window.dialog.courses.to", suggested)

    def folder(self, parent: QWidget, folder: str) -> Path | None:
        """In which folder the finished set goes."""
        name = QFileDialog.getExistingDirectory(
            parent, self._language.say("window.dialog.folder"), folder
        )
        return Path(name) if name else None

    def leaving(self, parent: QWidget) -> str:
        """What to do with work that is not saved, before it is gone for good."""
        ways = {SAVE: "window.leaving.save", LEAVE: "window.leaving.leave"}
        ways |= {STAY: "window.leaving.stay"}
        return self._ask(parent, self._language.say("window.leaving"), "", ways)

    def going_on(self, parent: QWidget, file: str) -> str:
        """Whether the work in hand goes on with another roster, or that is begun afresh."""
        ways = {CARRY: "window.going_on.carry", LEAVE: "window.going_on.leave"}
        ways |= {STAY: "window.leaving.stay"}
        said = self._language.say("window.going_on", file=file)
        return self._ask(parent, said, self._language.say("window.going_on.more"), ways)

    def recover(self, parent: QWidget, file: str | None, when: datetime) -> str:
        """What to do with work that a program left behind when it ended unexpectedly.

        Args:
            parent: Over which window.
            file: The saved file it belongs to; None: it was never saved.
            when: The moment it was last kept.
        """
        moment = moment_words(when, self._language.locale)
        said = self._language.say("window.recovery", when=moment)
        key = "window.recovery.saved" if file else "window.recovery.unsaved"
        more = self._language.say(key, file=file or "")
        ways = {
            RESTORE: "window.recovery.restore",
            DISCARD: "window.recovery.discard",
            LATER: "window.recovery.later",
        }
        return self._ask(parent, said, more, ways)

    def recover_one_of(
        self, parent: QWidget, left: "Sequence[Left]"
    ) -> tuple[int | None, tuple[int, ...]]:
        """Which of several copies to restore, and which to delete for good."""
        from desktop.ui.recovery_dialog import RecoveryDialog  # noqa: PLC0415 - rarely needed

        dialog = RecoveryDialog(self._language, parent, left)
        dialog.exec()
        return dialog.restored, dialog.deleted

    def elsewhere(self, parent: QWidget, file: str, since: datetime | None) -> bool:
        """Whether to open a copy of a review that is open in another place."""
        said = self._language.say("window.elsewhere", file=file)
        if since is not None:
            moment = moment_words(since, self._language.locale)
            said = self._language.say("window.elsewhere.since", file=file, when=moment)
        ways = {SAVE: "window.elsewhere.copy", STAY: "window.elsewhere.stay"}
        return self._ask(parent, said, self._language.say("window.elsewhere.more"), ways) == SAVE

    def another_name(self, parent: QWidget, sentence: str) -> bool:
        """Whether to save under another name, since the file itself belongs to somebody else."""
        ways = {SAVE: "window.another_name.save", STAY: "window.another_name.stay"}
        return self._ask(parent, sentence, "", ways) == SAVE

    def password(self, parent: QWidget, file: str, *, wrong: bool) -> str | None:
        """The password of a protected review; None: it is not to be opened."""
        from desktop.ui.password_dialogs import AskPassword  # noqa: PLC0415 - rarely needed

        dialog = AskPassword(self._language, parent, file, wrong=wrong)
        return dialog.password if dialog.exec() else None

    def new_password(self, parent: QWidget, *, instead: bool) -> str | None:
        """A new password, in place of another one or for the first time."""
        from desktop.ui.password_dialogs import NewPassword  # noqa: PLC0415 - rarely needed

        dialog = NewPassword(self._language, parent, instead=instead)
        return dialog.password if dialog.exec() else None

    def _ask(self, parent: QWidget, said: str, more: str, ways: dict[str, str]) -> str:
        """A question with named answers: the first by Enter, the last by Escape."""
        box = QMessageBox(parent)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self._language.say("window.name"))
        box.setText(said)
        box.setInformativeText(more)
        role = QMessageBox.ButtonRole
        first, last = next(iter(ways)), next(reversed(ways))
        roles = {first: role.AcceptRole, last: role.RejectRole}
        buttons = {
            way: box.addButton(self._language.say(key), roles.get(way, role.DestructiveRole))
            for way, key in ways.items()
        }
        make_primary(buttons[first])
        box.setDefaultButton(buttons[first])
        box.setEscapeButton(buttons[last])
        box.exec()
        return next((way for way, one in buttons.items() if one is box.clickedButton()), last)

    def _open(self, parent: QWidget, key: str, patterns: tuple[str, ...]) -> Path | None:
        kind, every = (self._language.say(f"window.dialog.{k}") for k in ("tables", "every"))
        kinds = f"{kind} ({' '.join(patterns)});;{every} (*)"
        name, _ = QFileDialog.getOpenFileName(parent, self._language.say(key), "", kinds)
        return Path(name) if name else None

    def _save_csv(self, parent: QWidget, key: str, suggested: str) -> Path | None:
        kind = self._language.say("window.dialog.csv")
        return self._save(parent, key, suggested, f"{kind} (*.csv)", ".csv")

    def _save(
        self, parent: QWidget, key: str, suggested: str, kinds: str, suffix: str
    ) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(parent, self._language.say(key), suggested, kinds)
        if not name:
            return None
        path = Path(name)
        return path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)
