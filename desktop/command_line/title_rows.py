"""The rows of a file of titles, every one of them, each with the title exactly as it stands."""

import csv
import io
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from desktop.matching.match import TitleQuery
from desktop.tables.encoding import as_it_stands, repaired_line
from desktop.tables.limits import LARGEST_TEXT_FILE, too_large
from desktop.tables.reading import read_table
from desktop.tables.refusal import Refusal
from desktop.tables.table import Cell
from desktop.tables.unread import unread

_COLUMNS = ("title", "department", "country")
_COUNTRIES = ("US", "UK", "CA")
_DELIMITED = (".csv", ".tsv")
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")  # a workbook under the name of a CSV file
_DELIMITERS = (",", ";", "\t", "|")
_WORDS = {True: "TRUE", False: "FALSE"}
_LONGEST_CELL = 16 * 1024 * 1024


def read_title_rows(path: Path) -> list[TitleQuery]:
    """One query a row, in order: repeated and blank titles too.

    A .txt holds one title a line. Other files have a head with a column called title, and may
    have department and country. Nothing is trimmed and nothing repaired in a title.

    Raises:
        Refusal: the file cannot be read or has no column called title.
    """
    data = _bytes(path)
    suffix = path.suffix.lower()
    if suffix == ".txt":
        return [TitleQuery(line) for line in _lines(_text(data, path.name))]
    if suffix in _DELIMITED and not data.startswith(_WORKBOOKS):
        return _queries(_delimited(_text(data, path.name)), path.name)
    rows = [tuple(map(_as_text, row)) for row in read_table(path).sheets[0].rows]
    return _queries(rows, path.name)


def matched_as(query: TitleQuery) -> TitleQuery:
    """The query as it is matched: text that was encoded twice is read as it was meant."""
    return TitleQuery(repaired_line(query.title), repaired_line(query.department), query.country)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as trouble:
        raise unread(path, trouble) from trouble


def _text(data: bytes, file: str) -> str:
    if len(data) > LARGEST_TEXT_FILE:
        raise too_large(file, LARGEST_TEXT_FILE)
    return as_it_stands(data)


def _lines(text: str) -> list[str]:
    """Lines as an editor shows them; a carriage return within one belongs to the title."""
    if "\n" not in text:
        text = text.replace("\r", "\n")
    lines = text.replace("\r\n", "\n").split("\n")
    return lines if lines[-1] else lines[:-1]


def _delimited(text: str) -> list[tuple[str, ...]]:
    """The rows of delimited text; the head says what parts them, titles may hold anything."""
    if "\n" not in text:
        text = text.replace("\r", "\n")
    head = text.lstrip("\r\n").split("\n", 1)[0]
    mark = max(_DELIMITERS, key=lambda mark: ("title" in _names(head.split(mark)), mark in head))
    # the limit is csv's own and holds for the process; it is put back at once
    before = csv.field_size_limit(_LONGEST_CELL)
    try:
        return [tuple(row) for row in csv.reader(io.StringIO(text, newline=""), delimiter=mark)]
    finally:
        csv.field_size_limit(before)


def _queries(rows: Sequence[Sequence[str]], file: str) -> list[TitleQuery]:
    first = next((i for i, row in enumerate(rows) if any(cell.strip() for cell in row)), 0)
    names = _names(rows[first]) if rows else []
    if "title" not in names:
        raise Refusal("refusal.match_columns", file=file)
    places = {name: names.index(name) for name in _COLUMNS if name in names}
    return [_query(row, places) for row in rows[first + 1 :]]


def _names(cells: Sequence[str]) -> list[str]:
    return [cell.strip().strip('"').strip().casefold() for cell in cells]


def _query(row: Sequence[str], places: dict[str, int]) -> TitleQuery:
    def cell(name: str) -> str:
        place = places.get(name, len(row))
        return row[place] if place < len(row) else ""

    country = cell("country").strip().upper()
    return TitleQuery(
        cell("title"), cell("department").strip(), country if country in _COUNTRIES else "US"
    )


def _as_text(cell: Cell) -> str:
    """A cell of a workbook as it shows its value: 1234 and not 1234.0."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return _WORDS[cell]
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, date) and not isinstance(cell, datetime):
        return cell.isoformat()
    return str(cell)
