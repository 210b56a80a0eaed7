"""Language: every word of the window by key, quick enough to stand before the first paint.

The window's own sentences (`window.po`) are read at the start. All others come with the wording
of the printed briefing, which is loaded after the first paint and asked for what is missing here.
"""

import re
from functools import cached_property
from importlib.resources import files
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

if TYPE_CHECKING:
    from desktop.briefing import Wording

_BOLD = re.compile(r"\*\*(.+?)\*\*")

_BRITISH = frozenset(
    {
        QLocale.Country.UnitedKingdom, QLocale.Country.Ireland, QLocale.Country.Australia,
        QLocale.Country.NewZealand,
    }
)  # fmt: skip

Value = str | int | float


class Language:
    """The sentences of one locale, the window's first.

    A key that has no sentence is a bug and raises KeyError.
    """

    def __init__(self, locale: str) -> None:
        self.locale = locale
        self._sentences: dict[str, str] = {}
        self._plurals: dict[str, tuple[str, str]] = {}
        for name in dict.fromkeys(("en-US", locale)):
            self._read(name)

    def say(self, key: str, /, **values: Value) -> str:
        """The sentence of a key with its values put in."""
        sentence = self._sentences.get(key)
        if sentence is None:
            return self.wording.say(key, **values)
        return _BOLD.sub(r"\1", sentence).format(**values)

    def html(self, key: str, /, **values: Value) -> str:
        """The sentence for a label that knows markup; no value can bring markup in."""
        escaped = {name: _escape(str(value)) for name, value in values.items()}
        return _BOLD.sub(r"<b>\1</b>", _escape(self._sentences[key])).format(**escaped)

    def count(self, key: str, n: int, /, **values: Value) -> str:
        """The singular or plural sentence of a key; `{n}` is the number."""
        forms = self._plurals.get(key)
        if forms is None:
            return self.wording.count(key, n, **values)
        return forms[n != 1].format(n=f"{n:,}", **values)

    def has(self, key: str) -> bool:
        """Whether a sentence exists, for texts that are optional by design."""
        return key in self._sentences or self.wording.has(key)

    @cached_property
    def wording(self) -> "Wording":
        """The wording of the printed briefing; slow the first time, so never before the paint."""
        from desktop.briefing import wording_for  # noqa: PLC0415 - the same reason

        return wording_for(self.locale)

    def _read(self, locale: str) -> None:
        import polib  # noqa: PLC0415 - so that reading is the only cost of this module

        path = files("assets") / "translations" / locale.replace("-", "_") / "window.po"
        for entry in polib.pofile(path.read_text(encoding="utf-8")):
            if entry.msgstr_plural:
                self._plurals[entry.msgid] = (entry.msgstr_plural[0], entry.msgstr_plural[1])
            else:
                self._sentences[entry.msgid] = entry.msgstr


def locale_of_system() -> str:
    """en-GB where the system's region spells that way, else en-US."""
    return "en-GB" if QLocale.system().territory() in _BRITISH else "en-US"


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
