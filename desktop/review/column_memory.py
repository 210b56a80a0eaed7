"""Column memory: the same header next month is read as the manager decided, known by its hash."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256

from desktop.review.kept_settings import ColumnMemory
from desktop.roster.cells import folded, text_of
from desktop.roster.layout import SEARCHED_ROWS
from desktop.roster.masking import mask
from desktop.tables.table import CellRow, Sheet, Table

_FEWEST = 2  # headings; a single word is no header to be known again
_DIGITS = 32
_BETWEEN = "\x1f"


@dataclass(frozen=True, slots=True)
class Recalled:
    """Where a header stands that was decided about before."""

    sheet: str
    header_row: int  # 1-based
    memory: ColumnMemory


def header_hash(row: CellRow) -> str | None:
    """What a header is known by: the same words in the same order, and nothing can be read of it.

    None where a row holds too little to be a header.
    """
    texts = [folded(text_of(cell)) for cell in row]
    while texts and not texts[-1]:
        texts.pop()
    if sum(map(bool, texts)) < _FEWEST:
        return None
    return sha256(_BETWEEN.join(texts).encode()).hexdigest()[:_DIGITS]


def recall(table: Table, memories: Iterable[ColumnMemory]) -> Recalled | None:
    """The first header of a file that something is remembered of; visible sheets come first."""
    known = {memory.header: memory for memory in memories}
    if not known:
        return None
    for sheet in sorted(table.sheets, key=lambda sheet: sheet.hidden):
        for number, row in enumerate(sheet.rows[:SEARCHED_ROWS], 1):
            memory = known.get(header_hash(row) or "")
            if memory is not None:
                return Recalled(sheet.name, number, memory)
    return None


def memory_of(
    table: Table, sheet: str, header_row: int, meanings: Mapping[int, str | None], day: str
) -> ColumnMemory | None:
    """What is to be remembered of a reading; None where no header stands in that row.

    Args:
        table: The cells.
        sheet: The sheet by its name, as it is shown.
        header_row: 1-based, the last row of the header.
        meanings: What the manager decided about columns.
        day: When, as ISO text.
    """
    found = next(_named(table, sheet), None)
    if found is None or not 0 < header_row <= len(found.rows):
        return None
    header = header_hash(found.rows[header_row - 1])
    return ColumnMemory(header, day, dict(meanings)) if header else None


def _named(table: Table, name: str) -> Iterator[Sheet]:
    for sheet in table.sheets:
        if name in (sheet.name, mask(sheet.name).text):
            yield sheet
