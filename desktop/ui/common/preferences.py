"""Preferences: the kept settings as the window uses them, and what older versions had kept."""

from base64 import b64decode, b64encode
from binascii import Error
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from desktop.review.kept_settings import KeptSettings, with_recent
from desktop.review.settings_store import NAME, SettingsStore
from desktop.tables.refusal import Refusal


class Preferences:
    """Recent files, the window's shape and everything that the settings dialog shows.

    Args:
        folder: Where settings and the hospital's decisions about titles are kept.
        older: What a version before settings.json wrote; taken over once.
    """

    def __init__(self, folder: Path, older: QSettings | None = None) -> None:
        self._store = SettingsStore(folder / NAME)
        self.crosswalk = folder / "crosswalk.csv"
        if older is not None and not self._store.existed and Path(older.fileName()).exists():
            self._take_over(older)

    @property
    def kept(self) -> KeptSettings:
        """All settings as they stand."""
        return self._store.kept

    @property
    def file(self) -> Path:
        """The file they are kept in."""
        return self._store.path

    def change(self, how: Callable[[KeptSettings], KeptSettings]) -> None:
        """Change settings and keep them."""
        self._store.change(how)

    def troubles(self) -> tuple[Refusal, ...]:
        """What went wrong with the file since this was last asked."""
        return self._store.troubles()

    @property
    def recent(self) -> tuple[Path, ...]:
        """The files opened last, newest first; some may be gone."""
        return tuple(Path(name) for name in self.kept.recent)

    def remember(self, path: Path) -> None:
        """Put a file at the head of the recent ones."""
        self.change(lambda kept: with_recent(kept, str(path)))

    def forget_recent(self) -> None:
        """Clear the list of recent files."""
        self.change(lambda kept: replace(kept, recent=()))

    @property
    def shape(self) -> QByteArray | None:
        """Where the window stood and how large it was."""
        try:
            data = b64decode(self.kept.shape, validate=True)
        except (Error, ValueError):
            return None
        return QByteArray(data) if data else None

    def keep_shape(self, shape: QByteArray) -> None:
        """Remember where the window stands."""
        said = b64encode(shape.data()).decode("ascii")
        self.change(lambda kept: replace(kept, shape=said))

    @property
    def folder(self) -> str:
        """The folder last used for saving, or an empty text."""
        return self.kept.folder

    def keep_folder(self, folder: Path) -> None:
        """Remember where something was saved."""
        self.change(lambda kept: replace(kept, folder=str(folder)))

    def _take_over(self, older: QSettings) -> None:
        shape, folder = older.value("shape"), older.value("folder", "")
        recent = older.value("recent", [])
        names = [recent] if isinstance(recent, str) else recent if isinstance(recent, list) else []
        self.change(
            lambda kept: replace(
                kept,
                recent=tuple(str(name) for name in names),
                folder=folder if isinstance(folder, str) else "",
                shape=b64encode(shape.data()).decode("ascii")
                if isinstance(shape, QByteArray)
                else "",
            )
        )
        decisions = Path(older.fileName()).with_name("crosswalk.csv")
        with suppress(OSError):  # they stay where they were
            if decisions.exists() and not self.crosswalk.exists():
                self.crosswalk.write_bytes(decisions.read_bytes())


def older_settings() -> QSettings:
    """Where versions before settings.json kept what they remembered."""
    ini, user = QSettings.Format.IniFormat, QSettings.Scope.UserScope
    return QSettings(ini, user, "Touchstone", "Touchstone")
