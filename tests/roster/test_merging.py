"""Merged cells are read in every row they span; blank rows stay blank; there is an end to it."""

from desktop.roster.merging import spread
from desktop.tables.table import Sheet

HEAD = ("Name", "Job title", "Ward")


def test_a_cell_merged_downwards_is_read_in_each_row():
    sheet = Sheet("s", (HEAD, ("A", "Nurse", "ICU"), ("B", "Porter"), ("C", "Clerk", "ED")),
                  merged=((1, 2, 2, 2),))  # fmt: skip
    rows, filled = spread(sheet, 1)
    assert [row[2] for row in rows] == ["Ward", "ICU", "ICU", "ED"]
    assert filled == {2: {2}}


def test_blank_rows_and_cells_with_a_value_of_their_own_stay():
    sheet = Sheet("s", (HEAD, ("A", "Nurse", "ICU"), (None, None, None), ("C", "Clerk", "ED")),
                  merged=((1, 2, 3, 2),))  # fmt: skip
    rows, filled = spread(sheet, 1)
    assert rows == sheet.rows
    assert filled == {}


def test_areas_across_and_areas_beyond_the_sheet_change_nothing():
    sheet = Sheet("s", (HEAD, ("A", "Nurse", "ICU")), merged=((1, 0, 1, 2), (5, 0, 9, 0)))
    assert spread(sheet, 1) == (sheet.rows, {})


def test_thousands_of_areas_over_the_whole_sheet_come_to_an_end():
    rows = (HEAD, *((f"A{n}", "Nurse", None) for n in range(2000)))
    sheet = Sheet("s", rows, merged=((1, 2, 2000, 2),) * 100_000)
    assert len(spread(sheet, 1)[0]) == 2001
