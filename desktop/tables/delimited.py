"""Reads .csv, .tsv and .txt: the delimiter is found, rows keep their place in the file."""

import csv
from collections import Counter
from collections.abc import Iterator

from desktop.progress import Progress
from desktop.tables.encoding import decode
from desktop.tables.refusal import Refusal
from desktop.tables.table import CellRow, Note, Sheet, Table

_DELIMITERS = ",;\t|"
_SAMPLE_LINES = 200
_BATCH = 5000
_LONGEST_CELL = 16 * 1024 * 1024


def read_delimited(data: bytes, file_name: str, progress: Progress) -> Table:
    """Read delimited text into a table of one sheet; every cell is text.

    Raises:
        Refusal: When a quoted cell never ends and swallows more than 16 MB.
    """
    text, notes = decode(data)
    text = text.replace("\x00", "").removeprefix("\ufeff")
    delimiter, text = _delimiter(text)
    rows = tuple(_rows(text, delimiter, file_name, progress))
    notes = (*notes, Note("note.delimiter", (("delimiter", _NAMES[delimiter]),)))
    sheet = Sheet(name="", rows=rows)
    return Table(file_name=file_name, kind="csv", sheets=(sheet,), notes=notes)


_NAMES = {",": "comma", ";": "semicolon", "\t": "tab", "|": "pipe"}


def _rows(text: str, delimiter: str, file_name: str, progress: Progress) -> Iterator[CellRow]:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if lines and not lines[-1]:
        lines.pop()
    total = len(lines)
    # the largest cell Excel can hold is far below; a lost quote is found by its length
    before = csv.field_size_limit(_LONGEST_CELL)
    try:
        reader = csv.reader((line + "\n" for line in lines), delimiter=delimiter)
        for number, cells in enumerate(reader):
            if number % _BATCH == 0:
                progress(number, total, "progress.reading")
            yield tuple(cells)
    except csv.Error as fault:
        raise Refusal("refusal.unclosed_quote", file=file_name) from fault
    finally:
        csv.field_size_limit(before)


def _delimiter(text: str) -> tuple[str, str]:
    """Return the delimiter and the text without the `sep=;` line some exports begin with."""
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) <= len("sep=;"):
        named = first.rstrip("\r\n")[len("sep=") :] or "\t"
        if named in _DELIMITERS:
            return named, rest
    lines = [line for line in text[:1_000_000].split("\n") if line.strip()][:_SAMPLE_LINES]
    return max(_DELIMITERS, key=lambda mark: _evenness(lines, mark)), text


def _evenness(lines: list[str], mark: str) -> tuple[int, int]:
    """How many lines agree on a number of cells greater than one, then how many cells."""
    sizes = Counter(len(row) for row in _split(lines, mark) if len(row) > 1)
    if not sizes:
        return (0, 0)
    size, agreeing = max(sizes.items(), key=lambda item: (item[1], item[0]))
    return agreeing, size


def _split(lines: list[str], mark: str) -> list[list[str]]:
    try:
        return list(csv.reader(lines, delimiter=mark))
    except csv.Error:
        return [line.split(mark) for line in lines]
