"""Looks through an .xlsb before it is read: how far its cells reach, and its hidden rows."""

from collections.abc import Iterator
from zipfile import ZipFile

from desktop.progress import Progress, silent
from desktop.tables.facts import Facts
from desktop.tables.limits import (
    LARGEST_BINARY,
    LARGEST_CELL,
    LARGEST_STYLES,
    LARGEST_TEXT,
    MOST_FILLED,
    MOST_HIDDEN,
    MOST_RECORDS,
    Area,
    check_area,
    metered,
    too_large,
)
from desktop.tables.package_parts import part_named, read_xml

# record types of [MS-XLSB] 2.4
_ROW = 0
_CELLS = range(2, 12)  # from a yes/no to a formula; 1 is an empty cell
_SHARED_CELL = 7
_OWN_TEXT = frozenset({6, 8})  # text in the cell itself, or as the result of a formula
_SHARED_TEXT = 19
_SHEET = 156
_ROW_FLAGS = 11
_ZERO_HEIGHT = 0x10


def look_through(package: ZipFile, file_name: str, progress: Progress = silent) -> Facts:
    """Scan every sheet of an .xlsb without building anything from it.

    Raises:
        Refusal: When it is too large or spans too many cells.
        KeyError, ValueError, IndexError, expat.ExpatError: When parts are missing or broken.
    """
    _check_styles(package, file_name)
    lengths = _shared_lengths(package, file_name)
    text = filled = 0
    hidden: dict[str, frozenset[int]] = {}
    sheets = tuple(_sheet_parts(package, file_name))
    if len({part for _, part in sheets}) < len(sheets):
        raise ValueError("two sheets of one part")
    for name, part in sheets:
        progress(filled, None, "progress.opening")
        area, rows, text_here = _look_at(package, part, lengths, file_name)
        text += text_here
        if text > LARGEST_TEXT:
            raise too_large(file_name, LARGEST_TEXT)
        filled = check_area(area, file_name, filled)
        if rows:
            hidden[name] = frozenset(rows)
    return Facts(hidden_rows=hidden)


def _look_at(
    package: ZipFile, part: str, lengths: list[int], file_name: str
) -> tuple[Area, set[int], int]:
    """What a sheet spans, its hidden rows, and the bytes of text in its cells."""
    area, hidden, text, row = Area(), set[int](), 0, 0
    for number, (kind, body) in enumerate(_records(_part(package, part, file_name))):
        if number > MOST_RECORDS:
            raise too_large(file_name)
        if kind == _ROW:
            row = int.from_bytes(body[:4], "little")
            zero = len(body) > _ROW_FLAGS and body[_ROW_FLAGS] & _ZERO_HEIGHT
            if zero and len(hidden) < MOST_HIDDEN:
                hidden.add(row)
        elif kind in _CELLS:
            area.include(row + 1, int.from_bytes(body[:4], "little") + 1)
            if kind == _SHARED_CELL:
                index = int.from_bytes(body[8:12], "little")
                text += lengths[index] if index < len(lengths) else 0
            elif kind in _OWN_TEXT:
                text += len(body)
    return area, hidden, text


def _check_styles(package: ZipFile, file_name: str) -> None:
    try:
        part = package.getinfo(part_named(package, "xl/styles.bin"))
    except KeyError:
        return
    if part.file_size > LARGEST_STYLES:
        raise too_large(file_name, LARGEST_STYLES)


def _shared_lengths(package: ZipFile, file_name: str) -> list[int]:
    try:
        data = _part(package, "xl/sharedStrings.bin", file_name)
    except KeyError:
        return []
    lengths = [len(body) for kind, body in _records(data) if kind == _SHARED_TEXT]
    if len(lengths) > MOST_FILLED:
        raise too_large(file_name)
    return lengths


def _sheet_parts(package: ZipFile, file_name: str) -> Iterator[tuple[str, str]]:
    targets: dict[str, str] = {}

    def relation(_: str, attributes: dict[str, str]) -> None:
        targets[attributes.get("Id", "")] = "xl/" + attributes.get("Target", "").removeprefix(
            "/xl/"
        )

    read_xml([bytes(_part(package, "xl/_rels/workbook.bin.rels", file_name))], relation, file_name)
    for kind, body in _records(_part(package, "xl/workbook.bin", file_name)):
        if kind == _SHEET:
            key, rest = _text(body[8:])
            name, _ = _text(rest)
            if key in targets:
                yield name, targets[key]


def _text(body: bytearray) -> tuple[str, bytearray]:
    end = 4 + 2 * int.from_bytes(body[:4], "little")
    return body[4:end].decode("utf-16-le", errors="replace"), body[end:]


def _part(package: ZipFile, name: str, file_name: str) -> bytearray:
    part = package.getinfo(part_named(package, name))
    data = bytearray()
    for piece in metered(package, part, file_name):
        data += piece
        if len(data) > LARGEST_BINARY:
            raise too_large(file_name, LARGEST_BINARY)
    return data


def _records(data: bytearray) -> Iterator[tuple[int, bytearray]]:
    """Yield (type, body) of the records of a binary part; both numbers are packed by sevens."""
    place, end = 0, len(data)
    while place < end:
        kind = data[place]
        place += 1
        if kind & 0x80:
            kind = (kind & 0x7F) | (data[place] << 7)
            place += 1
        size = shift = 0
        while True:
            byte = data[place]
            place += 1
            size |= (byte & 0x7F) << shift
            shift += 7
            if not byte & 0x80 or shift > 21:  # noqa: PLR2004 - four bytes at most
                break
        if size > LARGEST_CELL:
            raise ValueError("a record larger than any program writes")
        yield kind, data[place : place + size]
        place += size
