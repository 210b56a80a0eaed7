"""Merged cells: what stands once for several rows is read in each of them."""

from collections.abc import Mapping

from desktop.roster.cells import is_blank
from desktop.tables.table import Cell, CellRow, Sheet

_MOST_CELLS = 1_000_000  # filled in all; a roster has a few thousand


def spread(sheet: Sheet, first: int) -> tuple[tuple[CellRow, ...], Mapping[int, frozenset[int]]]:
    """Fill cells that are merged downwards, in rows that hold something else as well.

    Args:
        sheet: The sheet as it stands in the file.
        first: 0-based row from which on cells are filled.

    Returns:
        The rows, and for each column the 0-based rows in which its cell was filled.
    """
    tall = [area for area in sheet.merged if area[2] > area[0] and area[2] >= first]
    if not tall:
        return sheet.rows, {}
    changed: dict[int, list[Cell]] = {}
    filled: dict[int, set[int]] = {}
    left_over = _MOST_CELLS
    for top, left, bottom, _ in tall:
        left_over -= min(bottom, len(sheet.rows)) - top
        if left_over < 0:
            break
        if top >= len(sheet.rows) or left >= len(sheet.rows[top]):
            continue
        value = sheet.rows[top][left]
        for row in range(max(top + 1, first), min(bottom + 1, len(sheet.rows))):
            if is_blank(value) or all(map(is_blank, sheet.rows[row])):
                continue
            cells = changed.setdefault(row, list(sheet.rows[row]))
            cells.extend([None] * (left + 1 - len(cells)))
            if is_blank(cells[left]):
                cells[left] = value
                filled.setdefault(left, set()).add(row)
    rows = tuple(
        tuple(changed[number]) if number in changed else row
        for number, row in enumerate(sheet.rows)
    )
    return rows, {column: frozenset(numbers) for column, numbers in filled.items()}
