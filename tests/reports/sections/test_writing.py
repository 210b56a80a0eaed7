"""Room to write: labels beside their lines where these are long enough, else below one another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.document import Figure, Paragraph, SideBySide
from reports.sections.writing import fields, lines, tick


def rooms(blocks):
    return [column[0].drawing.width for block in blocks for column in block.columns
            if isinstance(column[0], Figure)]  # fmt: skip


def test_labels_share_a_line_by_weight():
    (row,) = fields(("Name:", "Date:"), 400, (3, 1))
    wide, narrow = rooms((row,))
    assert isinstance(row, SideBySide)
    assert wide == pytest.approx(3 * narrow)


@given(st.lists(st.text("abc ", min_size=1, max_size=40), min_size=1, max_size=4))
def test_there_is_always_room_to_write(labels):
    blocks = fields(labels, 360)
    assert len(rooms(blocks)) == len(labels)
    assert len(labels) == 1 or all(room >= 40 for room in rooms(blocks))


def test_a_short_label_keeps_the_width_that_a_column_needs():
    (row,) = fields(("A:", "B:"), 300)
    assert all(share >= 24 for share in row.shares)
    assert [c[0] for c in row.columns if isinstance(c[0], Paragraph)]


def test_lines_are_decorations_and_a_box_to_tick_has_words():
    assert all(not line.drawing.alt for line in lines(3, 100))
    assert tick(()).drawing.shapes
