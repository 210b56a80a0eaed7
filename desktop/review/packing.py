"""Packing: parts of a review become the bytes of a zip and come back, each checked for its size."""

import io
import json
import zipfile
from collections.abc import Mapping
from typing import Any

SCHEMA = 1
MANIFEST = "manifest.json"
_FORMAT = "touchstone-review"
_LARGEST_PART = 64 * 1024 * 1024  # bytes; a review of 100,000 title lines stays far below
_LARGEST_FILE = 256 * 1024 * 1024
_MOST_PARTS = 64
_BEGINS = b"PK\x03\x04"  # a zip; a file that was cut short may still be one of ours
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the same review gives the same bytes


class Foreign(Exception):  # noqa: N818 - says what it is
    """A file that is no saved review at all."""


class Newer(Exception):  # noqa: N818 - says what it is
    """A review saved by a newer version."""


def pack(parts: Mapping[str, str]) -> bytes:
    """The bytes of a file, from JSON text by name of part."""
    manifest = {"format": _FORMAT, "schema": SCHEMA, "parts": list(parts)}
    texts = {name: text.encode("ascii") for name, text in parts.items()}
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as zipped:
        for name, data in {"manifest": json.dumps(manifest).encode("ascii"), **texts}.items():
            entry = zipfile.ZipInfo(f"{name}.json", _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # the same bytes on every system
            zipped.writestr(entry, data)
    return whole.getvalue()


def unpack(data: bytes) -> tuple[int, dict[str, Any]]:
    """The schema of a whole file, and its parts as JSON values.

    Raises:
        Foreign: this is no saved review.
        Newer: it was saved by a newer version.
        Exception: it is damaged, in one of many ways.
    """
    if len(data) > _LARGEST_FILE or not _BEGINS.startswith(data[: len(_BEGINS)]):
        raise Foreign
    with zipfile.ZipFile(io.BytesIO(data)) as zipped:
        if MANIFEST not in zipped.namelist():
            raise Foreign
        schema = _schema(json.loads(_read(zipped, MANIFEST)))
        return schema, _values(zipped)


def _schema(manifest: Any) -> int:  # noqa: ANN401 - JSON is any value
    """The version of a file. Files of schema 0 do not name their format."""
    if not isinstance(manifest, dict) or manifest.get("format", _FORMAT) != _FORMAT:
        raise Foreign
    schema = manifest.get("schema")
    if not isinstance(schema, int) or schema < 0:
        raise Foreign
    if schema > SCHEMA:
        raise Newer
    return schema


def _values(zipped: zipfile.ZipFile) -> dict[str, Any]:
    names = [name for name in zipped.namelist() if name.endswith(".json") and name != MANIFEST]
    if len(names) > _MOST_PARTS:
        raise ValueError("parts")
    return {name.removesuffix(".json"): json.loads(_read(zipped, name)) for name in names}


def _read(zipped: zipfile.ZipFile, name: str) -> bytes:
    with zipped.open(name) as part:
        data = part.read(_LARGEST_PART + 1)
    if len(data) > _LARGEST_PART:
        raise ValueError(name)
    return data
