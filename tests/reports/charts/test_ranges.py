"""Range bars: one object, two numbers that nothing strikes through, no midpoint."""

from itertools import pairwise

import pytest
from drawing_shapes import apart, extent, inside, labels, lines
from hypothesis import given
from hypothesis import strategies as st

from reports.charts.geometry import Rectangle
from reports.charts.ranges import TICKS, place, range_axis, range_bar
from reports.document import Path
from reports.wording import half_up

ends = st.tuples(st.floats(0, 100), st.floats(0, 100)).map(sorted)
widths = st.floats(90, 500)
sizes = st.sampled_from([8.25, 9.0, 13.0])


def box_of(drawing):
    return next(extent(shape) for shape in drawing.shapes if isinstance(shape, Path))


@given(ends, widths, sizes)
def test_numbers_are_the_rounded_ends(range_, width, size):
    low, high = range_
    drawing = range_bar(low, high, width=width, size=size)
    assert [label.text for label in labels(drawing)] == [str(half_up(low)), str(half_up(high))]


@given(ends, widths, sizes)
def test_numbers_stand_outside_the_box_and_nothing_strikes_them_through(range_, width, size):
    drawing = range_bar(*range_, width=width, size=size)
    box = box_of(drawing)
    rooms = [extent(label) for label in labels(drawing)]
    assert apart(*rooms)
    for room in rooms:
        assert apart(room, box, gap=2)
        for (ax, ay), (bx, by) in lines(drawing):
            stroke = Rectangle(min(ax, bx), min(ay, by), max(ax, bx), max(ay, by))
            assert apart(room, stroke, gap=1)


@given(ends, widths, sizes)
def test_everything_lies_inside_the_drawing(range_, width, size):
    assert inside(range_bar(*range_, width=width, size=size, bar=11))


@given(ends, widths)
def test_the_box_stands_on_the_scale_of_the_axis(range_, width):
    low, high = range_
    box = box_of(range_bar(low, high, width=width))
    assert box.left == pytest.approx(place(low, width, 9.0))
    assert box.right == pytest.approx(place(high, width, 9.0))
    axis = range_axis(width)
    assert {label.at[0] for label in labels(axis)} <= {place(v, width, 9.0) for v in TICKS}
    ticks = [a[0] for a, _ in lines(axis)]
    assert ticks == pytest.approx([place(v, width, 9.0) for v in TICKS])


@given(widths, sizes)
def test_axis_numbers_do_not_touch(width, size):
    axis = range_axis(width, size=size)
    rooms = [extent(label) for label in labels(axis)]
    assert all(apart(a, b) for a, b in pairwise(rooms))
    assert inside(axis)


def test_a_range_has_no_mark_between_its_ends():
    drawing = range_bar(20, 80, width=200)
    box = box_of(drawing)
    upright = [a for a, b in lines(drawing) if a[0] == b[0] and box.left < a[0] < box.right]
    assert upright == []


def test_the_words_of_the_caller_are_the_alt_text():
    assert range_bar(1, 2, width=100, alt="Exposure 1 to 2").alt == "Exposure 1 to 2"
    assert range_axis(100).alt == ""
