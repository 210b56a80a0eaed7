"""How much a page holds: estimated heights, and options as deep as the room allows."""

import departments
import pytest
from builders import alone, briefing
from departments import eight_roles, four_roles
from sign_samples import entered

from reports.document import (
    Bullets,
    DataTable,
    Heading,
    PageBreak,
    Paragraph,
    TableColumn,
    plain,
)
from reports.pdf.blocks import Setting, column
from reports.pdf.slabs import stacked
from reports.pdf.tagging import StructureTree
from reports.sections.compose import compose
from reports.sections.inner_pages import inner_pages
from reports.sections.role_options import role_options
from reports.sections.room import WIDTH, height_of
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
    blocks = inner_pages(shown, W)
    heads = (b for b in blocks if isinstance(b, DataTable))
    return next(b for b in heads if len(b.columns) == 4 and b.columns[0].head == W.rich("head.role")
                and b.columns[1].head == W.rich("lane.reshape.short")).rows  # fmt: skip


def words_of(rows):
    return " ".join(run.text for row in rows for cell in row for run in cell)


def test_a_small_department_gets_the_first_steps_as_well():
    assert "Spend a day beside someone who does this work." in words_of(rows_of(four_roles()))


def test_eight_roles_keep_to_three_pages_with_options_of_the_largest_five():
    assert len(rows_of(eight_roles())) == 5
    assert "Spend a day" not in words_of(rows_of(eight_roles()))


def test_a_department_of_persons_has_no_table_of_options():
    assert role_options(briefing((alone(), alone("Pharmacist"))), W) == ()


@pytest.mark.parametrize("name", ["four_roles", "eight_roles", "one_role", "sixty_roles"])
def test_the_estimate_is_near_what_the_pages_take(name):
    blocks = [b for b in compose("A", entered(getattr(departments, name)())).blocks
              if not isinstance(b, PageBreak)]  # fmt: skip
    made = stacked(column(blocks, WIDTH, StructureTree().root, Setting()))
    assert 0.98 * made <= height_of(blocks) <= 1.05 * made
