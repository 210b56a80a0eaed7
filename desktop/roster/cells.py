"""What a cell says: its text with white space folded, its number, its date."""

import re
import unicodedata
from datetime import date, datetime, time, timedelta

from desktop.tables.table import Cell

_SPACE = re.compile(r"\s+")
# nothing a title or a heading needs is longer; a ten-megabyte cell is cut before it is looked at
LONGEST_TEXT = 300
_INVISIBLE = {ord(mark): None for mark in "\u00ad\u200b\u200c\u200d\u2060\ufeff"}


def text_of(cell: Cell) -> str:
    """Return the text of a cell on one line, at most 300 characters; blank cells give ""."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        text = cell[: LONGEST_TEXT * 4]
        if not text.isascii():
            text = unicodedata.normalize("NFC", text.translate(_INVISIBLE))
        if not text.isprintable():
            text = "".join(mark for mark in text if mark.isprintable() or mark.isspace())
        return _SPACE.sub(" ", text).strip()[:LONGEST_TEXT]
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, (date, time, datetime)):
        return cell.isoformat()
    return str(cell)


def folded(text: str) -> str:
    """Return text for comparing: lower case, no accents, one space between words."""
    if text.isascii():
        return _SPACE.sub(" ", text).strip().lower()
    text = unicodedata.normalize("NFKD", text).casefold()
    text = "".join(mark for mark in text if not unicodedata.combining(mark))
    return _SPACE.sub(" ", text).strip()


def is_blank(cell: Cell) -> bool:
    """Whether a cell holds nothing, or only white space."""
    return cell is None or (isinstance(cell, str) and not cell.strip())


def is_number(cell: Cell) -> bool:
    """Whether a cell holds a number rather than text (a yes/no is no number)."""
    return isinstance(cell, (int, float)) and not isinstance(cell, bool)


def is_date(cell: Cell) -> bool:
    """Whether a cell holds a date, a time or a span of time."""
    return isinstance(cell, (date, time, timedelta))
