"""A review in one file: a .touchstone is a zip of JSON parts, written whole or not at all."""

import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from desktop.review.backups import keep_backup
from desktop.review.migrating import migrate
from desktop.review.packing import Foreign, Newer, pack, unpack
from desktop.review.replacing import replace_file
from desktop.review.review import Review
from desktop.tables.refusal import Refusal

SUFFIX = ".touchstone"
_PARTS = (
    "roster", "lines", "matches", "vacant", "settings", "log", "inputs", "department_inputs",
)  # fmt: skip
_LISTS = frozenset({"lines", "matches", "log"})  # long ones, written one entry at a time


def is_archive(path: Path) -> bool:
    """Whether a file is a saved review, by its name."""
    return path.suffix.lower() == SUFFIX


def save_review(review: Review, path: Path) -> None:
    """Write a review; an older file becomes its newest backup, and stays until the new is whole.

    Raises:
        Refusal: the file cannot be written there; its key says why.
    """
    data = pack({name: _text(name, getattr(review, name)) for name in _PARTS})
    keep_backup(path)
    replace_file(path, data)


def load_review(path: Path) -> Review:
    """Read a saved review, of this version or an older one.

    Raises:
        Refusal: the file is missing, damaged, foreign or of a newer version; its key says which.
    """
    data = _bytes(path)
    try:
        schema, parts = unpack(data)
        return converter().structure(migrate(parts, schema), Review)
    except Foreign as trouble:
        raise Refusal("refusal.archive_foreign", file=path.name) from trouble
    except Newer as trouble:
        raise Refusal("refusal.archive_version", file=path.name) from trouble
    except Exception as trouble:  # a damaged file may fail anywhere in zip, JSON or types
        raise Refusal("refusal.archive_damaged", file=path.name) from trouble


@cache
def converter() -> Any:  # noqa: ANN401 - cattrs is imported here only, for its 0.1 s
    """Turns values into plain JSON values and back, strictly."""
    from cattrs.preconf.json import make_converter  # noqa: PLC0415 - the same reason

    return make_converter(forbid_extra_keys=True)


def _text(name: str, value: Any) -> str:  # noqa: ANN401 - any part of a review
    """The JSON of a part; entry by entry, so that the window can go on between two of them."""
    if name in _LISTS:
        return f"[{', '.join(_entries(value))}]"
    return _dumped(value)


def _entries(values: Iterable[Any]) -> Iterable[str]:
    return (_dumped(value) for value in values)


def _dumped(value: Any) -> str:  # noqa: ANN401 - any value of a review
    return json.dumps(converter().unstructure(value), ensure_ascii=True, sort_keys=True)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as trouble:
        raise Refusal("refusal.missing", file=path.name) from trouble
    except OSError as trouble:
        key = "refusal.folder" if path.is_dir() else "refusal.locked"
        raise Refusal(key, file=path.name) from trouble
