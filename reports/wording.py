"""Wording: every sentence of the program by key, in the language and form of a locale.

Sentences live in `assets/translations/<locale>/*.po`, one file per room, keyed by msgid. en-GB
holds only what differs from en-US. Values are put in after the sentence is parsed, so nothing
a roster says can become markup.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from string import Formatter

from reports.document import Run, Text

LOCALES = ("en-US", "en-GB")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_BOLD = re.compile(r"\*\*(.+?)\*\*")

Value = str | int | float


@dataclass(frozen=True, slots=True)
class Wording:
    """The sentences of one locale.

    A key that has no sentence is a bug and raises KeyError.
    """

    locale: str
    sentences: Mapping[str, str]
    plurals: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    def say(self, key: str, /, **values: Value) -> str:
        """The sentence of a key with its values put in, without bold marks."""
        sentence = self.sentences[key]
        return (_BOLD.sub(r"\1", sentence) if "**" in sentence else sentence).format(**values)

    def count(self, key: str, n: int, /, **values: Value) -> str:
        """The singular or plural sentence of a key; `{n}` is the number in the locale's form."""
        one, many = self.plurals[key]
        return (one if n == 1 else many).format(n=self.number(n), **values)

    def rich(self, key: str, /, **values: Value) -> Text:
        """The sentence as runs: `**bold**` in the catalogue (never in a value) turns bold."""
        return tuple(_runs(self.sentences[key], values))

    def has(self, key: str) -> bool:
        """Whether a sentence exists, for texts that are optional by design."""
        return key in self.sentences

    def number(self, value: float, digits: int = 0) -> str:
        """A number with thousands separated; an en dash stands for the minus."""
        text = f"{abs(value):,.{digits}f}"
        return f"\N{EN DASH}{text}" if value < 0 and text.strip("0,.") else text

    def date(self, iso: str) -> str:
        """A date in words: November 24, 2026, or 24 November 2026."""
        day = date.fromisoformat(iso)
        month = _MONTHS[day.month - 1]
        if self.locale == "en-US":
            return f"{month} {day.day}, {day.year}"
        return f"{day.day} {month} {day.year}"

    def join(self, items: tuple[str, ...]) -> str:
        """a, b and c."""
        if len(items) <= 1:
            return "".join(items)
        return self.say("list.and", head=", ".join(items[:-1]), last=items[-1])

    def within(self, name: str) -> str:
        """A name inside a sentence: Registered nurse begins small there, MRI technologist not."""
        return name[:1].lower() + name[1:] if name[1:2].islower() else name


def half_up(value: float) -> int:
    """Round half up, as every printed score and range is (METHOD section 2)."""
    return int(value + 0.5)


@cache
def wording_for(locale: str) -> Wording:
    """The wording of a locale, with en-US under it.

    Raises:
        ValueError: the locale is not one of LOCALES.
    """
    if locale not in LOCALES:
        raise ValueError(locale)
    sentences: dict[str, str] = {}
    plurals: dict[str, tuple[str, str]] = {}
    for name in dict.fromkeys(("en-US", locale)):
        for part in _catalogues(name):
            _read(part, sentences, plurals)
    return Wording(locale, sentences, plurals)


def _catalogues(locale: str) -> list[Traversable]:
    folder = files("assets") / "translations" / locale.replace("-", "_")
    return sorted((f for f in folder.iterdir() if f.name.endswith(".po")), key=lambda f: f.name)


def _read(
    part: Traversable, sentences: dict[str, str], plurals: dict[str, tuple[str, str]]
) -> None:
    import polib  # noqa: PLC0415 - kept off the way to the first window

    for entry in polib.pofile(part.read_text(encoding="utf-8")):
        if entry.msgstr_plural:
            plurals[entry.msgid] = (entry.msgstr_plural[0], entry.msgstr_plural[1])
        else:
            sentences[entry.msgid] = entry.msgstr


def _runs(template: str, values: Mapping[str, Value]) -> Iterator[Run]:
    for position, part in enumerate(_BOLD.split(template)):
        if part:
            yield Run(Formatter().vformat(part, (), values), bold=position % 2 == 1)
