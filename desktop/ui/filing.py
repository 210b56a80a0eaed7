"""Filing: opening, saving and the recent files, with one question before work is lost."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.common.preferences import Preferences
from desktop.ui.file_dialogs import SAVE, STAY, FileDialogs
from desktop.ui.journey import Journey

# ruff: noqa: PLC0415 - what a wish needs is imported when it is made, never at the start


class Filing(QObject):
    """What the File menu and the first page can wish for."""

    recent_changed = Signal()

    def __init__(
        self, window: QWidget, journey: Journey, preferences: Preferences, dialogs: FileDialogs
    ) -> None:
        super().__init__(window)
        self._window, self._journey = window, journey
        self._preferences, self._dialogs = preferences, dialogs
        self._leave_after_saving = False
        journey.opened.connect(self._remember_opened)
        journey.saved.connect(self._remember_saved)

    def ask_and_open(self) -> None:
        """Ask which file, and open it."""
        path = self._dialogs.roster(self._window, self._preferences.folder)
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Open a roster or a saved review; unsaved work is asked about first."""
        if self.may_leave():
            self._journey.open(path)

    def open_sample(self) -> None:
        """Open the invented roster."""
        if self.may_leave():
            self._journey.open_sample()

    def save(self) -> None:
        """Save where the review was saved before, or ask."""
        if self._journey.archive is None:
            self.save_as()
        else:
            self._journey.save(self._journey.archive)

    def save_as(self) -> None:
        """Ask where, and save."""
        if self._journey.hand is None:
            return
        suggested = Path(self._preferences.folder) / f"{self._journey.hand.path.stem}.touchstone"
        path = self._dialogs.archive(self._window, str(suggested))
        if path is not None:
            self._journey.save(path)

    def save_template(self) -> None:
        """Ask where, and save an empty roster template."""
        name = self._journey.language.say("window.template.file")
        path = self._dialogs.template(self._window, str(Path(self._preferences.folder) / name))
        if path is None:
            return
        from desktop.ui.long_work import save_template

        self._journey.background.run(save_template, path, done=self._keep_folder)

    def ask_folder(self) -> Path | None:
        """Ask into which folder a finished set goes, and remember it."""
        folder = self._dialogs.folder(self._window, self._preferences.folder)
        if folder is not None:
            self._preferences.keep_folder(folder)
        return folder

    def forget_recent(self) -> None:
        """Clear the recent files."""
        self._preferences.forget_recent()
        self.recent_changed.emit()

    def may_leave(self) -> bool:
        """Whether the work in hand may go: it is saved, or the manager said so."""
        if not self._journey.dirty:
            return True
        answer = self._dialogs.leaving(self._window)
        if answer == SAVE:
            self.save()
            return self._journey.finish_saving()
        return answer != STAY

    def _keep_folder(self, path: Path) -> None:
        self._preferences.keep_folder(path.parent)

    def _remember_opened(self) -> None:
        hand = self._journey.hand
        if hand is not None and not (hand.review and hand.review.roster.sample):
            self._remember(hand.path)

    def _remember_saved(self) -> None:
        if self._journey.archive is not None:
            self._remember(self._journey.archive)

    def _remember(self, path: Path) -> None:
        self._preferences.remember(path)
        self._keep_folder(path)
        self.recent_changed.emit()
