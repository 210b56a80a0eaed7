"""Tables: the neutral rows of a sheet, before any workbook is made."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Value: TypeAlias = str | int | float
Kind: TypeAlias = Literal["text", "long", "count", "decimal"]


@dataclass(frozen=True, slots=True)
class Column:
    """Head, width in characters and kind of a column."""

    head: str
    width: float
    kind: Kind = "text"


@dataclass(frozen=True, slots=True)
class SheetTable:
    """One sheet: its tab, a title, notes under it, and a table under a frozen head."""

    tab: str
    title: str
    notes: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    strong: tuple[int, ...] = ()  # rows in bold: totals
