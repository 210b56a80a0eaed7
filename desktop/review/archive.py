"""A review in one file: a .touchstone is a zip of JSON parts, written whole or not at all."""

import json
import os
import zipfile
from pathlib import Path
from typing import Any

from desktop.review.review import Review
from desktop.tables.refusal import Refusal

SCHEMA = 0
_MANIFEST = "manifest.json"
_PARTS = ("roster", "lines", "matches", "vacant", "settings", "log")
_LATER = ("inputs", "department_inputs")  # files of before they were there still open
_LARGEST_PART = 64 * 1024 * 1024  # bytes; a review of 100,000 title lines stays far below
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the same review gives the same bytes


def save_review(review: Review, path: Path) -> None:
    """Write a review, replacing an older file only when the new one is complete.

    Raises:
        Refusal: the file cannot be written there.
    """
    parts = {name: _converter().unstructure(getattr(review, name)) for name in (*_PARTS, *_LATER)}
    parts = {"manifest": {"schema": SCHEMA, "parts": list(parts)}, **parts}
    beside = path.with_name(f".{path.name}.part")
    try:
        with zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED) as zipped:
            for name, value in parts.items():
                entry = zipfile.ZipInfo(f"{name}.json", _EPOCH)
                entry.compress_type = zipfile.ZIP_DEFLATED
                zipped.writestr(entry, json.dumps(value, ensure_ascii=True, sort_keys=True))
        os.replace(beside, path)  # noqa: PTH105 - the atomic one, on every system
    except OSError as trouble:
        beside.unlink(missing_ok=True)
        raise Refusal("refusal.cannot_write", file=path.name) from trouble


def is_archive(path: Path) -> bool:
    """Whether a file is a saved review, by its name."""
    return path.suffix.lower() == ".touchstone"


def load_review(path: Path) -> Review:
    """Read a saved review.

    Raises:
        Refusal: the file is missing, damaged, or written by a newer version.
    """
    try:
        with zipfile.ZipFile(path) as zipped:
            _check_version(_part(zipped, _MANIFEST), path)
            later = [name for name in _LATER if f"{name}.json" in zipped.namelist()]
            parts = {name: _part(zipped, f"{name}.json") for name in (*_PARTS, *later)}
        return _converter().structure(parts, Review)
    except FileNotFoundError as trouble:
        raise Refusal("refusal.missing", file=path.name) from trouble
    except Refusal:
        raise
    except Exception as trouble:  # a damaged file may fail anywhere in zip, JSON or types
        raise Refusal("refusal.archive_damaged", file=path.name) from trouble


def _check_version(manifest: Any, path: Path) -> None:  # noqa: ANN401 - JSON is any value
    if not isinstance(manifest, dict) or manifest.get("schema") != SCHEMA:
        raise Refusal("refusal.archive_version", file=path.name)


def _part(zipped: zipfile.ZipFile, name: str) -> Any:  # noqa: ANN401 - JSON is any value
    with zipped.open(name) as part:
        data = part.read(_LARGEST_PART + 1)
    if len(data) > _LARGEST_PART:
        raise ValueError(name)
    return json.loads(data)


def _converter() -> Any:  # noqa: ANN401 - cattrs is imported here only, for its 0.1 s
    from cattrs.preconf.json import make_converter  # noqa: PLC0415 - the same reason

    return make_converter(forbid_extra_keys=True)
