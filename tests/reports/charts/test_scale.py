"""The scale of words: all of them, in order, one reversed, no word touching its box."""

from itertools import pairwise

import pytest
from drawing_shapes import extent, inside, labels
from hypothesis import given
from hypothesis import strategies as st

from reports.charts.scale import word_scale
from reports.document import Path

words = st.lists(st.text("abcdefgh ", min_size=1, max_size=20), min_size=1, max_size=5)


@given(words, st.data())
def test_every_word_stands_in_a_box_of_its_own(found, data):
    chosen = data.draw(st.none() | st.integers(0, len(found) - 1))
    drawing = word_scale(found, chosen)
    boxes = [extent(shape) for shape in drawing.shapes if isinstance(shape, Path)]
    assert [label.text for label in labels(drawing)] == found
    assert all(a.right < b.left for a, b in pairwise(boxes))
    for box, label in zip(boxes, labels(drawing), strict=True):
        room = extent(label)
        assert box.left + 4 < room.left
        assert room.right < box.right - 4
    assert inside(drawing)


def test_the_word_that_holds_is_white_and_bold_on_black():
    drawing = word_scale(("Slight", "Noticeable", "Heavy"), 1)
    fills = [shape.fill for shape in drawing.shapes if isinstance(shape, Path)]
    assert fills == [None, "ink", None]
    assert [(label.bold, label.ink) for label in labels(drawing)] == [
        (False, "ink"), (True, "paper"), (False, "ink"),
    ]  # fmt: skip


def test_before_anything_is_known_no_word_is_reversed():
    drawing = word_scale(("Starting", "Ready"), None)
    assert {shape.fill for shape in drawing.shapes if isinstance(shape, Path)} == {None}


def test_a_word_that_is_not_there_is_refused():
    with pytest.raises(ValueError, match="3"):
        word_scale(("a", "b"), 3)
