"""What a workbook tells besides its cells, found before calamine reads it."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Facts:
    """Hidden rows (0-based) and merged areas by sheet name; formulas that hold no value.

    `may_be_doubled` is False where no text can have been encoded twice, so none is looked at.
    `unmerged` names the parts of large sheets in which no areas are merged.
    """

    hidden_rows: Mapping[str, frozenset[int]] = field(default_factory=dict)
    merged: Mapping[str, tuple[tuple[int, int, int, int], ...]] = field(default_factory=dict)
    formulas_without_value: int = 0
    may_be_doubled: bool = True
    unmerged: tuple[str, ...] = ()
