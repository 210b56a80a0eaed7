"""Crosswalk reading: a CSV file from anywhere becomes numbered rows, or is refused."""

import csv
import io
from pathlib import Path

from desktop.tables.refusal import Refusal
from desktop.tables.unread import unread

NEEDED = ("title", "code")  # the other columns may be missing
MOST_BYTES = 5_000_000
_SEPARATORS = (",", ";", "\t")
_WIDE = (b"\xff\xfe", b"\xfe\xff")  # how UTF-16 begins


def numbered_rows(path: Path) -> list[tuple[int, dict[str, str]]]:
    """The rows below the head by column, with their numbers as a spreadsheet counts them.

    Raises:
        Refusal: the file cannot be read, is too large, or has not the columns of a crosswalk.
    """
    text = _text(path)
    first = text.split("\n", 1)[0]
    separator = max(_SEPARATORS, key=first.count)
    try:
        records = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
    except csv.Error as trouble:
        raise Refusal("refusal.crosswalk_unreadable", file=path.name) from trouble
    head = [cell.strip().casefold() for cell in records[0]] if records else []
    if not set(NEEDED) <= set(head):
        raise Refusal("refusal.crosswalk_columns", file=path.name)
    return [
        (number, {name: cell.strip() for name, cell in zip(head, cells, strict=False)})
        for number, cells in enumerate(records[1:], start=2)
        if any(cell.strip() for cell in cells)
    ]


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as trouble:
        raise unread(path, trouble) from trouble
    if len(data) > MOST_BYTES:
        megabytes = MOST_BYTES // 1_000_000
        raise Refusal("refusal.crosswalk_too_large", file=path.name, megabytes=megabytes)
    if b"\0" in data and not data.startswith(_WIDE):
        raise Refusal("refusal.crosswalk_unreadable", file=path.name)
    return _decoded(data).replace("\r\n", "\n").replace("\r", "\n")


def _decoded(data: bytes) -> str:
    wide = data.startswith(_WIDE)
    try:
        return data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")
