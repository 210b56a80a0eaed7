"""The briefing in large print: words where a bar would be tiny, and what is signed stands last."""

import departments
import pytest
from plain_text import blocks_of, text_of, words_of
from sign_samples import entered

from reports.document import DataTable, Drawing
from reports.pdf.tables import table_items
from reports.pdf.tagging import Element
from reports.sections.compose import compose

NAMES = ("one_role", "four_roles", "eight_roles", "sixty_roles")


def large(name):
    return compose("A", entered(getattr(departments, name)(), large_print=True))


def roles_of(document):
    return next(b for b in blocks_of(document.blocks) if isinstance(b, DataTable))


def test_ranges_of_page_1_are_words_beside_their_scores():
    table = roles_of(large("eight_roles"))
    heads = [text_of(column.head) for column in table.columns]
    assert heads[2:4] == ["Score", "Range"]
    assert not any(isinstance(cell, Drawing) for row in table.rows for cell in row)
    assert all(" to " in text_of(row[3]) for row in table.rows if text_of(row[2]) != "–")
    assert "How to read a range." in words_of(large("eight_roles"))


@pytest.mark.parametrize("name", NAMES)
def test_nothing_stands_behind_what_is_signed(name):
    said = words_of(large(name))
    signed = said.index("Read and discussed")
    for heading in ("What if demand", "Options by role", "Roles not shown", "Ask of each tool"):
        assert heading not in said[signed:], heading


@pytest.mark.parametrize("name", NAMES)
def test_no_head_of_a_table_is_torn(name):
    for table in (b for b in blocks_of(large(name).blocks) if isinstance(b, DataTable)):
        items = table_items(table, 370.0, Element("Document"))
        assert "\u00ad" not in repr(items[0]), [text_of(c.head) for c in table.columns]
