"""How much a page holds: estimated heights, and options as deep as the room allows."""

import pytest
from builders import alone, briefing
from departments import eight_roles, four_roles

from reports.document import (
    Bullets,
    DataTable,
    Heading,
    PageBreak,
    Paragraph,
    TableColumn,
    plain,
)
from reports.sections.role_options import role_options
from reports.sections.room import height_of
from reports.wording import wording_for

W = wording_for("en-US")


def table(*rows):
    columns = (TableColumn(plain("A"), 1), TableColumn(plain("B"), 3))
    return DataTable(columns, tuple((plain(a), plain(b)) for a, b in rows))


def test_a_long_cell_makes_its_row_higher():
    low, high = table(("a", "b")), table(("a long name " * 5, "b"))
    assert height_of((high,)) > height_of((low,)) + 11


def test_blocks_add_up():
    blocks = (Heading(plain("A")), Paragraph(plain("b")), Bullets((plain("c"), plain("d"))))
    assert height_of(blocks) == sum(height_of((block,)) for block in blocks)
    assert height_of(()) == 0


def test_an_unknown_block_is_a_fault():
    with pytest.raises(TypeError):
        height_of((PageBreak(),))


def rows_of(shown):
    return next(b for b in role_options(shown, W) if isinstance(b, DataTable)).rows


def words_of(rows):
    return " ".join(run.text for row in rows for cell in row for run in cell)


def test_a_small_department_gets_the_first_steps_as_well():
    assert "Spend a day beside someone who does this work." in words_of(rows_of(four_roles()))


def test_eight_roles_keep_to_the_page_with_options_of_the_largest_five():
    shown = briefing([r for r in eight_roles().roles if r.people > 4])
    assert len(rows_of(shown)) == 5
    assert "Spend a day" not in words_of(rows_of(shown))


def test_a_third_page_is_filled_with_the_options_of_all_roles_of_page_1():
    assert len(rows_of(eight_roles())) == 8
    assert "Spend a day" in words_of(rows_of(eight_roles()))


def test_a_department_of_persons_has_no_table_of_options():
    assert role_options(briefing((alone(), alone("Pharmacist"))), W) == ()
