"""Reading method.toml: every number of the method, checked for name and kind."""

import tomllib
from collections.abc import Mapping
from dataclasses import Field, fields
from importlib.resources.abc import Traversable
from typing import Any, ClassVar, Protocol, TypeVar

from desktop.evidence.method import (
    ConfidenceMethod,
    ExposureMethod,
    Method,
    ResilienceMethod,
    TierGroups,
    TierMethod,
)
from desktop.evidence.rows import read_text
from desktop.tables.refusal import Refusal

FILE = "method.toml"
_OWN = ("exposure", "resilience", "tiers", "confidence", "cautions", "edition")

_Table = Mapping[str, object]


class _Values(Protocol):
    """Any of the method's value types."""

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]


_Part = TypeVar("_Part", bound=_Values)


def read_method(folder: Traversable) -> Method:
    """The method of a folder.

    Raises:
        Refusal: the file is missing or broken, or a number is missing, unknown or of a wrong kind.
    """
    table = parse_toml(read_text(folder, FILE), FILE)
    tiers = _table(table, "tiers")
    return Method(
        exposure=_part(ExposureMethod, _table(table, "exposure")),
        resilience=_part(ResilienceMethod, _table(table, "resilience")),
        tiers=_part(TierMethod, {**tiers, "groups": _part(TierGroups, _table(tiers, "groups"))}),
        confidence=_part(ConfidenceMethod, _table(table, "confidence")),
        cautions={name: _texts(name, codes) for name, codes in _table(table, "cautions").items()},
        oldest_months=int(_number("oldest_months", _table(table, "edition").get("oldest_months"))),
        numbers={name: _numbers(_table(table, name)) for name in table if name not in _OWN},
    )


def parse_toml(text: str, file: str) -> dict[str, object]:
    """The tables of a TOML text.

    Raises:
        Refusal: the text is no TOML.
    """
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise Refusal("refusal.evidence.not_toml", file=file, fault=str(fault)) from None


def _part(kind: type[_Part], table: _Table) -> _Part:
    names = [field.name for field in fields(kind)]
    for name in names:
        if name not in table:
            raise _wrong(name)
    for name in table:
        if name not in names:
            raise _wrong(name)
    return kind(**{name: _value(name, table[name]) for name in names})


def _value(name: str, value: object) -> object:
    if isinstance(value, list):
        return _texts(name, value)
    if isinstance(value, dict):
        return {key: _value(key, inner) for key, inner in value.items()}
    return value if isinstance(value, TierGroups) else _number(name, value)


def _table(table: _Table, name: str) -> _Table:
    inner = table.get(name)
    if isinstance(inner, dict):
        return inner
    raise _wrong(name)


def _numbers(table: _Table) -> dict[str, float]:
    return {name: _number(name, value) for name, value in table.items()}


def _number(name: str, value: object) -> float:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return value
    raise _wrong(name)


def _texts(name: str, value: object) -> tuple[str, ...]:
    if isinstance(value, list) and all(isinstance(text, str) for text in value):
        return tuple(value)
    raise _wrong(name)


def _wrong(name: str) -> Refusal:
    return Refusal("refusal.evidence.method", file=FILE, column=name)
