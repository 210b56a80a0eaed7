"""The bar of tiers: in the fixed order, to scale where the eye can tell, every number readable."""

from itertools import pairwise

import pytest
from drawing_shapes import apart, extent, inside, labels
from hypothesis import given
from hypothesis import strategies as st

from reports.charts.palette import TIERS
from reports.charts.tiers import tier_bar
from reports.document import Path

amounts = st.dictionaries(st.sampled_from(TIERS), st.floats(0.1, 900), min_size=1)
WIDTH = 493.0


def bar(found, width=WIDTH):
    return tier_bar(found, width=width, numbers={k: f"{v:,.1f}" for k, v in found.items()})


def segments(drawing):
    """Outlines of the segments, by tier."""
    top = drawing.height
    found = {}
    for shape in drawing.shapes:
        if isinstance(shape, Path) and shape.fill is None and extent(shape).top > top - 2:
            found[shape.ink.removeprefix("tier.")] = extent(shape)
    return found


@given(amounts)
def test_segments_stand_in_the_fixed_order_and_fill_the_width(found):
    rooms = segments(bar(found))
    assert list(rooms) == [tier for tier in TIERS if tier in found]
    edges = list(rooms.values())
    assert edges[0].left == pytest.approx(0.5)
    assert edges[-1].right == pytest.approx(WIDTH - 0.5)
    assert all(a.right < b.left for a, b in pairwise(edges))


@given(amounts)
def test_a_small_tier_is_still_wide_enough_to_see(found):
    assert all(room.width >= 5.9 for room in segments(bar(found)).values())


@given(amounts)
def test_wide_segments_keep_their_proportion(found):
    rooms = {k: r.width + 1 for k, r in segments(bar(found)).items() if r.width > 8}
    ratios = [room / found[tier] for tier, room in rooms.items()]
    assert ratios == pytest.approx([ratios[0]] * len(ratios)) if ratios else True


@given(amounts, st.floats(300, 500))
def test_numbers_never_touch_one_another_or_leave_the_drawing(found, width):
    drawing = bar(found, width)
    rooms = [extent(label) for label in labels(drawing)]
    assert len(rooms) == len(found)
    assert all(apart(a, b, gap=2) for a, b in pairwise(rooms))
    assert inside(drawing)


def test_tiers_without_anybody_are_left_out():
    drawing = bar({"in_person_care": 3.0})
    assert [label.text for label in labels(drawing)] == ["3.0"]
    empty = tier_bar({"mixed": 0.0, "hands_on": 2.0}, width=100, numbers={"hands_on": "2"})
    assert len(labels(empty)) == 1


def test_nobody_at_all_is_an_empty_drawing():
    assert tier_bar({}, width=100, numbers={}).shapes == ()
