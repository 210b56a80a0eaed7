"""Filing: opening, saving and the recent files, with one question before work is lost."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.carrying import has_work
from desktop.ui.common.preferences import Preferences
from desktop.ui.dropping import ARCHIVE
from desktop.ui.file_dialogs import CARRY, DISCARD, LEAVE, RESTORE, SAVE, STAY, FileDialogs
from desktop.ui.journey import Journey

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.review.recovery import Found

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
        self._files = journey.files
        self._files.password_wished.connect(self._ask_password)
        self._files.copy_offered.connect(self._offer_copy)
        self._files.name_wished.connect(self._offer_name)
        self._files.left_behind.connect(self._offer_work)
        journey.opened.connect(self._remember_opened)
        journey.saved.connect(self._remember_saved)

    def ask_and_open(self) -> None:
        """Ask which file, and open it."""
        path = self._dialogs.roster(self._window, self._preferences.folder)
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Open a roster or a saved review; work in hand is asked about first."""
        desk = self._journey.desk
        work = desk is not None and has_work(desk.review) and path.suffix.lower() != ARCHIVE
        answer = self._dialogs.going_on(self._window, path.name) if work else LEAVE
        if answer == CARRY:
            self._journey.open(path, carry=True)
        elif answer == LEAVE and self.may_leave():
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
            self._files.save(self._journey.archive)

    def save_as(self) -> None:
        """Ask where, and save."""
        if self._journey.hand is None:
            return
        path = self._dialogs.archive(self._window, str(self._suggested(self._journey.hand.path)))
        if path is not None:
            self._files.save(path)

    def set_password(self) -> None:
        """Ask for a new password and protect the review with it."""
        instead = self._files.custody.lock is not None
        password = self._dialogs.new_password(self._window, instead=instead)
        if password is not None:
            self._files.protect(password)

    def remove_password(self) -> None:
        """Let everybody read the review again who can open its folder."""
        self._files.protect(None)

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
        if self._files.finish_saving():
            return True
        answer = self._dialogs.leaving(self._window)
        if answer == SAVE:
            self.save()
            return self._files.finish_saving()
        return answer != STAY

    def _ask_password(self, wrong: bool) -> None:
        password = self._dialogs.password(self._window, self._files.asked_for, wrong=wrong)
        if password is None:
            self._files.forget()
        else:
            self._files.open_with(password)

    def _offer_copy(self, path: Path, since: "datetime | None") -> None:
        if self._dialogs.elsewhere(self._window, path.name, since):
            self._files.open(path, copy=True)
        else:
            self._files.forget()

    def _offer_name(self, sentence: str) -> None:
        if self._dialogs.another_name(self._window, sentence):
            self.save_as()

    def _offer_work(self, left: "tuple[Found, ...]") -> None:
        """Offer what was left behind; one review can be in hand at a time."""
        if len(left) == 1:
            wished, deleted = self._one_left(left[0])
        else:
            shown = [(self._file_of(found), found.when) for found in left]
            wished, deleted = self._dialogs.recover_one_of(self._window, shown)
        for place, found in enumerate(left):
            if place in deleted:
                found.discard()
            elif place != wished:
                found.leave()
        if wished is not None:
            self._files.restore(left[wished])

    def _one_left(self, found: "Found") -> tuple[int | None, tuple[int, ...]]:
        answer = self._dialogs.recover(self._window, self._file_of(found), found.when)
        return (0 if answer == RESTORE else None), ((0,) if answer == DISCARD else ())

    @staticmethod
    def _file_of(found: "Found") -> str | None:
        return found.origin.path.name if found.origin is not None else None

    def _suggested(self, path: Path) -> Path:
        """A name to save under; never that of a file that is open elsewhere."""
        copied = self._journey.archive is None and path.suffix.lower() == ARCHIVE
        key = "window.elsewhere.file" if copied and path.exists() else ""
        stem = self._journey.language.say(key, name=path.stem) if key else path.stem
        return Path(self._preferences.folder) / f"{stem}{ARCHIVE}"

    def _keep_folder(self, path: Path) -> None:
        self._preferences.keep_folder(path.parent)

    def _remember_opened(self) -> None:
        hand = self._journey.hand
        no_file = hand is not None and hand.path.suffix.lower() == ARCHIVE
        if hand is None or (no_file and self._journey.archive is None):
            return  # work that came back, or a copy, has no file of its own
        if not (hand.review and hand.review.roster.sample):
            self._remember(hand.path)

    def _remember_saved(self) -> None:
        if self._journey.archive is not None:
            self._remember(self._journey.archive)

    def _remember(self, path: Path) -> None:
        self._preferences.remember(path)
        self._keep_folder(path)
        self.recent_changed.emit()
