"""Looks through an old .xls before it is read: password, hidden rows, how far cells reach."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop.tables.compound_file import workbook_stream
from desktop.tables.facts import Facts
from desktop.tables.limits import (
    LARGEST_BINARY,
    LARGEST_TEXT,
    MOST_FILLED,
    MOST_MERGED,
    MOST_RECORDS,
    Area,
    check_area,
    too_large,
)
from desktop.tables.old_texts import text_lengths
from desktop.tables.refusal import Refusal

# record types of [MS-XLS] 2.3
_BEGIN, _END, _PASSWORD, _SHEET, _ROW = 0x0809, 0x000A, 0x002F, 0x0085, 0x0208
_CELLS = frozenset({0x0006, 0x00FD, 0x0203, 0x0204, 0x0205, 0x027E, 0x00BD, 0x00D6})
_MANY = 0x00BD  # several numbers in one record
_ZERO_HEIGHT = 0x20
_SHARED_CELL, _SHARED_TEXTS, _CONTINUED, _MERGED = 0x00FD, 0x00FC, 0x003C, 0x00E5


@dataclass(slots=True)
class _Sheets:
    """The sheets in the order of the stream, and what has been seen of each."""

    names: dict[int, str] = field(default_factory=dict[int, str])  # by place of their begin
    areas: dict[str, Area] = field(default_factory=dict[str, Area])
    hidden: dict[str, set[int]] = field(default_factory=dict[str, set[int]])
    current: str | None = None

    def note(self, place: int, kind: int, body: bytes) -> None:
        """Take one record in."""
        if kind == _SHEET and len(body) > 8:  # noqa: PLR2004 - place, state, kind and a name
            self.names[int.from_bytes(body[:4], "little")] = _short_text(body[6:])
        elif kind == _BEGIN:
            self.current = self.names.get(place, self.current)
        elif self.current is None or len(body) < 4:  # noqa: PLR2004 - a row and a column
            return
        elif kind == _ROW:
            if len(body) > 12 and body[12] & _ZERO_HEIGHT:  # noqa: PLR2004 - where flags stand
                row = int.from_bytes(body[:2], "little")
                self.hidden.setdefault(self.current, set()).add(row)
        elif kind in _CELLS:
            last = body[-2:] if kind == _MANY else body[2:4]
            column = int.from_bytes(last, "little") + 1
            row = int.from_bytes(body[:2], "little") + 1
            cells = len(body) // 6 if kind == _MANY else 1
            self.areas.setdefault(self.current, Area()).include(row, column, cells)


@dataclass(slots=True)
class _Texts:
    """The texts that cells share, and how many letters they come to where cells repeat them."""

    records: list[bytes] = field(default_factory=list[bytes])
    open: bool = False  # the records of shared texts are still going on
    lengths: list[int] = field(default_factory=list[int])
    repeated: int = 0

    def note(self, kind: int, body: bytes) -> None:
        """Take one record in; the texts come before the cells."""
        if kind == _SHARED_TEXTS or (self.open and kind == _CONTINUED):
            self.records.append(body)
            self.open = True
        elif self.open:
            self.open = False
            self.lengths = text_lengths(self.records)
        if kind == _SHARED_CELL:
            index = int.from_bytes(body[6:10], "little")
            self.repeated += self.lengths[index] if index < len(self.lengths) else 0


def look_through(data: bytes, file_name: str) -> Facts:
    """Scan the records of an .xls without building anything from them.

    Raises:
        Refusal: When it is protected or spans too many cells.
        ValueError, IndexError, KeyError: When the file is cut or broken.
    """
    if len(data) > LARGEST_BINARY:
        raise too_large(file_name, LARGEST_BINARY)
    sheets, texts = _Sheets(), _Texts()
    merged = 0
    for number, (place, kind, body) in enumerate(_records(workbook_stream(data))):
        if kind == _PASSWORD:
            raise Refusal("refusal.password", file=file_name)
        sheets.note(place, kind, body)
        texts.note(kind, body)
        merged += len(body) // 8 if kind == _MERGED else 0
        if number > MOST_RECORDS or merged > MOST_MERGED:
            raise too_large(file_name, LARGEST_BINARY)
        if texts.repeated > LARGEST_TEXT or len(texts.lengths) > MOST_FILLED:
            raise too_large(file_name, LARGEST_TEXT)
    filled = 0
    for area in sheets.areas.values():
        filled = check_area(area, file_name, filled)
    return Facts(hidden_rows={name: frozenset(rows) for name, rows in sheets.hidden.items()})


def _short_text(body: bytes) -> str:
    if len(body) < 2:  # noqa: PLR2004 - a length and a flag
        return ""
    length, wide = body[0], body[1] & 1
    if wide:
        return body[2 : 2 + 2 * length].decode("utf-16-le", errors="replace")
    return body[2 : 2 + length].decode("latin-1")


def _records(stream: bytes) -> Iterator[tuple[int, int, bytes]]:
    place = 0
    while place + 4 <= len(stream):
        kind = int.from_bytes(stream[place : place + 2], "little")
        size = int.from_bytes(stream[place + 2 : place + 4], "little")
        yield place, kind, stream[place + 4 : place + 4 + size]
        place += 4 + size
