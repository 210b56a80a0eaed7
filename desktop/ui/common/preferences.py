"""Preferences: what the window remembers between two starts, paths and shapes, no content."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

MOST_RECENT = 10


class Preferences:
    """Recent files, the window's shape and the locale, in the user's own configuration folder."""

    def __init__(self, settings: QSettings | None = None) -> None:
        self._settings = settings or QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Touchstone", "Touchstone"
        )

    @property
    def recent(self) -> tuple[Path, ...]:
        """The files opened last, newest first; some may be gone."""
        return tuple(Path(name) for name in self._list("recent"))

    def remember(self, path: Path) -> None:
        """Put a file at the head of the recent ones."""
        names = [str(path), *(name for name in self._list("recent") if name != str(path))]
        self._settings.setValue("recent", names[:MOST_RECENT])

    def forget_recent(self) -> None:
        """Clear the list of recent files."""
        self._settings.remove("recent")

    @property
    def shape(self) -> QByteArray | None:
        """Where the window stood and how large it was."""
        value = self._settings.value("shape")
        return value if isinstance(value, QByteArray) else None

    def keep_shape(self, shape: QByteArray) -> None:
        """Remember where the window stands."""
        self._settings.setValue("shape", shape)

    @property
    def folder(self) -> str:
        """The folder last used for saving, or an empty text."""
        return str(self._settings.value("folder", ""))

    def keep_folder(self, folder: Path) -> None:
        """Remember where something was saved."""
        self._settings.setValue("folder", str(folder))

    @property
    def crosswalk(self) -> Path:
        """Where this hospital's decisions about titles are remembered, beside the preferences."""
        return Path(self._settings.fileName()).with_name("crosswalk.csv")

    def _list(self, key: str) -> list[str]:
        value = self._settings.value(key, [])
        if isinstance(value, str):  # a list of one comes back as its only text
            return [value]
        return [str(name) for name in value] if isinstance(value, list) else []
