"""Kept settings: what the program remembers between two starts, as one typed value."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, cast

from desktop.settings import LOCALES, PAPERS, SMALL_GROUPS, Locale, Paper, Settings, paper_of

if TYPE_CHECKING:
    from desktop.evidence.local_programmes import LocalProgramme

Colours: TypeAlias = Literal["system", "light", "dark", "contrast"]

COLOURS: tuple[Colours, ...] = ("system", "light", "dark", "contrast")
MOST_RECENT: Final = 10
MOST_HEADERS: Final = 50  # rosters whose columns are remembered; the oldest are forgotten
_LONGEST_TEXT = 4096
_YES_NO = (True, False)
_HASH = re.compile("[0-9a-f]{32}")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class ColumnMemory:
    """What was decided about the columns under one header: a hash, meanings, and the day."""

    header: str  # 32 hexadecimal digits; no word of the header can be read from it
    decided: str  # ISO
    meanings: Mapping[int, str | None]  # by 0-based column; None: not used


@dataclass(frozen=True, slots=True)
class KeptSettings:
    """All that is kept. None: as the system or the locale has it."""

    locale: Locale | None = None
    paper: Paper | None = None
    small_group: int = 5
    large_print: bool = False
    black_and_white: bool = False
    colours: Colours = "system"
    recent: tuple[str, ...] = ()  # paths, newest first
    folder: str = ""  # the one last used
    shape: str = ""  # where the window stood, as Qt writes it, base 64
    programmes: "tuple[LocalProgramme, ...]" = ()  # the hospital's own courses
    columns: tuple[ColumnMemory, ...] = ()  # newest first

    def for_review(self, locale_of_system: Locale, date: str) -> Settings:
        """The settings that a review begins with."""
        locale = self.locale or locale_of_system
        return Settings(
            date=date,
            locale=locale,
            paper=self.paper or paper_of(locale),
            small_group=self.small_group,
            large_print=self.large_print,
            black_and_white=self.black_and_white,
        )


def with_recent(kept: KeptSettings, path: str) -> KeptSettings:
    """A file at the head of the recent ones."""
    others = (name for name in kept.recent if name != path)
    return replace(kept, recent=(path, *others)[:MOST_RECENT])


def with_columns(kept: KeptSettings, memory: ColumnMemory) -> KeptSettings:
    """A header at the head of those whose columns are remembered."""
    others = without_columns(kept, memory.header).columns
    return replace(kept, columns=(memory, *others)[:MOST_HEADERS])


def without_columns(kept: KeptSettings, header: str) -> KeptSettings:
    """Nothing remembered of a header any more."""
    return replace(kept, columns=tuple(m for m in kept.columns if m.header != header))


# ---- to and from plain values -----------------------------------------------------------------


class _Unfit(Exception):  # noqa: N818 - says what a value is
    """A value that is none of those a setting may have."""


def values_of(kept: KeptSettings) -> dict[str, Any]:
    """The settings as plain values for JSON, by name."""
    programmes: Sequence[Any] = ()
    if kept.programmes:
        from desktop.evidence.local_programmes import values_of as plain  # noqa: PLC0415 - rare

        programmes = plain(kept.programmes)
    memories = [
        {
            "header": memory.header,
            "decided": memory.decided,
            "meanings": {str(index): kind for index, kind in sorted(memory.meanings.items())},
        }
        for memory in kept.columns
    ]
    simple = ("locale", "paper", "small_group", "large_print", "black_and_white", "colours",
              "recent", "folder", "shape")  # fmt: skip
    values = {name: getattr(kept, name) for name in simple}
    values |= {"recent": list(kept.recent), "programmes": list(programmes), "columns": memories}
    return values


def kept_of(values: Mapping[str, Any]) -> tuple[KeptSettings, tuple[str, ...]]:
    """Settings from plain values, and the names of those whose value is none they may have.

    What is not named keeps its default, and so does what is wrong.
    """
    found: dict[str, Any] = {}
    unfit: list[str] = []
    for name, read in _READERS.items():
        if name in values:
            try:
                found[name] = read(values[name])
            except _Unfit:
                unfit.append(name)
    return KeptSettings(**found), tuple(unfit)


def _one_of(*allowed: object) -> Callable[[Any], Any]:
    def read(value: Any) -> Any:  # noqa: ANN401 - JSON is any value
        for one in allowed:
            if one == value and type(one) is type(value):
                return one
        raise _Unfit

    return read


def _text(value: Any) -> str:  # noqa: ANN401 - JSON is any value
    if not isinstance(value, str) or len(value) > _LONGEST_TEXT:
        raise _Unfit
    return value


def _list(value: Any) -> list[Any]:  # noqa: ANN401 - JSON is any value
    if not isinstance(value, list):
        raise _Unfit
    return cast("list[Any]", value)


def _record(value: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON is any value
    if not isinstance(value, dict):
        raise _Unfit
    return cast("dict[str, Any]", value)


def _recent(value: Any) -> tuple[str, ...]:  # noqa: ANN401 - JSON is any value
    return tuple(_text(name) for name in _list(value))[:MOST_RECENT]


def _programmes(value: Any) -> "tuple[LocalProgramme, ...]":  # noqa: ANN401 - JSON is any value
    rows = [_record(row) for row in _list(value)]
    if not rows:
        return ()
    from desktop.evidence.local_programmes import local_programmes_from  # noqa: PLC0415 - rare

    read = local_programmes_from(rows)
    if read.problems:
        raise _Unfit
    return read.programmes


def _columns(value: Any) -> tuple[ColumnMemory, ...]:  # noqa: ANN401 - JSON is any value
    return tuple(_memory(_record(row)) for row in _list(value))[:MOST_HEADERS]


def _memory(row: Mapping[str, Any]) -> ColumnMemory:
    header, decided = _text(row.get("header")), _text(row.get("decided"))
    if not (_HASH.fullmatch(header) and _DAY.fullmatch(decided)):
        raise _Unfit
    meanings: dict[int, str | None] = {}
    for index, kind in _record(row.get("meanings")).items():
        if not index.isdecimal():
            raise _Unfit
        meanings[int(index)] = None if kind is None else _text(kind)
    return ColumnMemory(header, decided, meanings)


_READERS: Mapping[str, Callable[[Any], Any]] = {
    "locale": _one_of(None, *LOCALES),
    "paper": _one_of(None, *PAPERS),
    "small_group": _one_of(*SMALL_GROUPS),
    "large_print": _one_of(*_YES_NO),
    "black_and_white": _one_of(*_YES_NO),
    "colours": _one_of(*COLOURS),
    "recent": _recent,
    "folder": _text,
    "shape": _text,
    "programmes": _programmes,
    "columns": _columns,
}
