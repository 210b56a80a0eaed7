"""Settings store: kept settings in one JSON file, never lost, never in the way of a start."""

import json
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, cast

from desktop.review.kept_settings import KeptSettings, kept_of, values_of
from desktop.tables.refusal import Refusal

NAME = "settings.json"
VERSION = 1  # of the file; a newer one is read as far as it is understood
_LARGEST = 8 * 1024 * 1024  # bytes
_MOST_ASIDE = 100


class SettingsStore:
    """The settings of one user, or of the folder of a portable program.

    A file that cannot be read is set aside under another name and told once. What a newer version
    wrote stays in the file, and so does what another window wrote meanwhile.

    Args:
        path: The file; it need not be there.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._troubles: list[Refusal] = []
        self._locked = False  # a file that could neither be read nor set aside is left alone
        self._unwritten = False  # what is in memory is newer than the file
        self.existed = path.exists()
        self._values = self._read()
        self._kept = self._understood()

    @property
    def kept(self) -> KeptSettings:
        """The settings as they stand."""
        return self._kept

    def troubles(self) -> tuple[Refusal, ...]:
        """What went wrong since this was last asked, each told once."""
        told, self._troubles = tuple(self._troubles), []
        return told

    def change(self, how: Callable[[KeptSettings], KeptSettings]) -> None:
        """Change settings and write them; where that cannot be done they hold until the end."""
        if not (self._locked or self._unwritten) and self.path.exists():
            self._values = self._read()
            self._kept = self._understood()
        before, self._kept = self._kept, how(self._kept)
        if self._kept != before or not self.path.exists():
            self._values |= values_of(self._kept)
            self._write()

    def _read(self) -> dict[str, Any]:
        try:
            data = self.path.read_bytes()
        except FileNotFoundError:
            return {}
        except OSError:
            self._locked = True
            self._troubles.append(Refusal("refusal.settings_locked", file=self.path.name))
            return {}
        try:
            return _record(data)
        except (ValueError, RecursionError):
            self._set_aside("refusal.settings_damaged", data, move=True)
            return {}

    def _understood(self) -> KeptSettings:
        kept, unfit = kept_of(self._values)
        if unfit:
            data = _dumped(self._values)
            self._values |= {
                name: value for name, value in values_of(kept).items() if name in unfit
            }
            self._set_aside("refusal.settings_entries", data, move=False, names=", ".join(unfit))
        return kept

    def _set_aside(self, key: str, data: bytes, *, move: bool, **values: str) -> None:
        """Keep a file that is not understood beside the new one, whatever else happens."""
        aside = self._free_name()
        try:
            if move:
                os.replace(self.path, aside)  # noqa: PTH105 - the atomic one, on every system
            else:
                aside.write_bytes(data)
                self._write()
        except OSError:
            self._locked = True
            key = "refusal.settings_locked"
        kept = {"kept": aside.name} if not self._locked else {}
        self._troubles.append(Refusal(key, file=self.path.name, **kept, **values))

    def _free_name(self) -> Path:
        stem = f"{self.path.stem}-damaged"
        names = [f"{stem}.json", *(f"{stem}-{n}.json" for n in range(2, _MOST_ASIDE))]
        beside = [self.path.with_name(name) for name in names]
        return next((path for path in beside if not path.exists()), beside[-1])

    def _write(self) -> None:
        if self._locked:
            return
        from desktop.review.replacing import replace_file  # noqa: PLC0415 - not before the paint

        version = self._values.get("version")
        newest = max(VERSION, version) if isinstance(version, int) else VERSION
        values = {**self._values, "version": newest}
        try:
            with suppress(OSError):
                self.path.parent.mkdir(parents=True, exist_ok=True)
            replace_file(self.path, _dumped(values), lasting=False)
        except Refusal:
            if not self._unwritten:
                why = Refusal("refusal.settings_unwritten", file=self.path.name)
                self._troubles.append(why)
            self._unwritten = True
        else:
            self._unwritten = False


def _dumped(values: dict[str, Any]) -> bytes:
    return f"{json.dumps(values, ensure_ascii=True, indent=1, sort_keys=True)}\n".encode("ascii")


def _record(data: bytes) -> dict[str, Any]:
    if len(data) > _LARGEST:
        raise ValueError("size")
    values = json.loads(data.decode("utf-8-sig"))
    if not isinstance(values, dict):
        raise ValueError("kind")  # noqa: TRY004 - a file that is no record is damaged
    return cast("dict[str, Any]", values)
