"""Reads .csv, .tsv and .txt: the delimiter is found, and rows keep their place in the file."""

import csv
import re
from collections import Counter
from collections.abc import Iterator

from desktop.progress import Progress
from desktop.tables.encoding import decode
from desktop.tables.limits import (
    LARGEST_CELL,
    LARGEST_TEXT_FILE,
    MOST_CELLS,
    MOST_FILLED,
    cell_too_large,
    too_large,
)
from desktop.tables.refusal import Refusal
from desktop.tables.table import CellRow, Note, Sheet, Table

_DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "pipe"}
_SAMPLE_LINES = 300
_SAMPLE_TEXT = 400_000
_BATCH = 5000
_MOST_LINES_IN_CELL = 200
_PADDED_QUOTE = re.compile(r"[,;|] +\"")
_LINE = re.compile(r"[^\r\n]*+(?:\r\n|[\r\n])|[^\r\n]++")  # as csv wants them, ends and all
_WIDEST = 16_384


def read_delimited(data: bytes, file_name: str, progress: Progress) -> Table:
    """Read delimited text into a table of one sheet; every cell is text.

    Raises:
        Refusal: When the text is too large, or splits into more cells than fit.
    """
    if len(data) > LARGEST_TEXT_FILE:
        raise too_large(file_name, LARGEST_TEXT_FILE)
    text, notes = decode(data)
    text = _plain_line_ends(text.replace("\x00", ""))
    delimiter, text = _delimiter(text)
    _check_size(text, delimiter, file_name)
    if len(text) > LARGEST_CELL:
        _check_cells(text, delimiter, file_name)
    padded = bool(_PADDED_QUOTE.search(text[:_SAMPLE_TEXT]))
    rows = _quoted_rows(text, delimiter, progress, padded=padded)
    if rows is None:
        rows = tuple(_unquoted_rows(text, delimiter))
        notes = (*notes, Note("note.lost_quote"))
    sheet = Sheet(name="", rows=rows)
    return Table(file_name=file_name, kind="csv", sheets=(sheet,), notes=notes)


def _plain_line_ends(text: str) -> str:
    """Turn the line ends of old Macs into ours; csv itself understands those of Windows."""
    return text.replace("\r", "\n") if "\r" in text and "\n" not in text else text


def _check_size(text: str, delimiter: str, file_name: str) -> None:
    rows = max(text.count("\n"), text.count("\r")) + 1
    cells = text.count(delimiter) + rows
    if cells > MOST_CELLS or (cells > MOST_FILLED and _filled(text, delimiter) > MOST_FILLED):
        columns = max(line.count(delimiter) for line in text.split("\n")) + 1
        raise Refusal("refusal.too_many_cells", file=file_name, rows=rows, columns=columns)


def _check_cells(text: str, delimiter: str, file_name: str) -> None:
    for line in _LINE.finditer(text):
        long = line.end() - line.start() > LARGEST_CELL
        if long and max(map(len, line[0].split(delimiter))) > LARGEST_CELL:
            raise cell_too_large(file_name)


def _filled(text: str, delimiter: str) -> int:
    """How many cells hold something, as far as delimiters and line ends tell."""
    mark = re.escape(delimiter)
    return sum(1 for _ in re.finditer(rf"(?:^|[{mark}\r\n])[^{mark}\r\n]", text))


def _quoted_rows(
    text: str, delimiter: str, progress: Progress, *, padded: bool
) -> tuple[CellRow, ...] | None:
    """Return the rows, or None when a quotation mark is lost and cells run together."""
    total = text.count("\n") + 1
    rows: list[CellRow] = []
    # the limit is csv's own and holds for the process; it is put back at once
    before = csv.field_size_limit(LARGEST_CELL)
    try:
        lines = (line[0] for line in _LINE.finditer(text))
        reader = csv.reader(lines, delimiter=delimiter, skipinitialspace=padded)
        for number, cells in enumerate(reader):
            if number % _BATCH == 0:
                progress(reader.line_num, total, "progress.reading")
            rows.append(tuple(cells))
    except csv.Error:
        return None
    finally:
        csv.field_size_limit(before)
    return None if _swallowed(rows, total) else tuple(rows)


def _swallowed(rows: list[CellRow], lines: int) -> bool:
    """Whether one cell has taken in many lines of the file, as after a lost quotation mark."""
    if lines - len(rows) < _MOST_LINES_IN_CELL:
        return False
    return any(
        cell.count("\n") > _MOST_LINES_IN_CELL
        for row in rows
        for cell in row
        if isinstance(cell, str) and len(cell) > _MOST_LINES_IN_CELL
    )


def _unquoted_rows(text: str, delimiter: str) -> Iterator[CellRow]:
    """Split at every delimiter, and take quotation marks off where a cell has both."""
    for line in text.replace("\r\n", "\n").split("\n"):
        yield tuple(
            cell[1:-1] if len(cell) > 1 and cell[0] == cell[-1] == '"' else cell
            for cell in line.split(delimiter)
        )


def _delimiter(text: str) -> tuple[str, str]:
    """Return the delimiter and the text without the `sep=;` line some exports begin with."""
    first, _, rest = text.partition("\n")
    named = first.strip("\r \ufeff").lower()
    if named.startswith("sep=") and named[len("sep=") :] in _DELIMITERS:
        return named[len("sep=") :], rest
    lines = [line for line in text[:_SAMPLE_TEXT].splitlines() if line.strip()][:_SAMPLE_LINES]
    best = max(_DELIMITERS, key=lambda mark: _evenness(lines, mark))
    return best, text


def _evenness(lines: list[str], mark: str) -> tuple[int, int]:
    """How many lines agree on a number of cells greater than one, then how many cells."""
    sizes = Counter(len(row) for row in _split(lines, mark) if 1 < len(row) <= _WIDEST)
    if not sizes:
        return (0, 0)
    # trailing delimiters and short title lines differ: near sizes count half
    size, agreeing = max(sizes.items(), key=lambda item: (item[1], item[0]))
    return agreeing * (size > 1), size


def _split(lines: list[str], mark: str) -> list[list[str]]:
    try:
        return list(csv.reader(lines, delimiter=mark))
    except csv.Error:
        return [line.split(mark) for line in lines]
