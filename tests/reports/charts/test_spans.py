"""Ranges that may cross zero: on one scale, with free-standing numbers and one heavier line."""

import pytest
from drawing_shapes import apart, extent, inside, labels, lines
from hypothesis import given
from hypothesis import strategies as st

from reports.charts.geometry import Rectangle
from reports.charts.spans import SpanRow, span_chart
from reports.document import Path, Segments

TICKS = {-40.0: "–40", 0.0: "0", 40.0: "+40"}
values = st.tuples(st.integers(-99, 99), st.integers(-99, 99)).map(sorted)
rows = st.lists(
    st.builds(
        lambda ends, words: SpanRow(words, *map(float, ends), f"{ends[0]}", f"{ends[1]:+}"),
        values, st.text("abcdefg ", max_size=50),
    ),
    min_size=1, max_size=5,
)  # fmt: skip


def chart(found, width=493.0, ticks=TICKS):
    return span_chart(found, width=width, ticks=ticks, ends=("lost", "saved"))


@given(rows, st.floats(260, 500))
def test_no_line_strikes_a_number_and_nothing_leaves_the_drawing(found, width):
    drawing = chart(found, width)
    rooms = [extent(label) for label in labels(drawing) if label.bold]
    for room in rooms:
        for (ax, ay), (bx, by) in lines(drawing):
            stroke = Rectangle(min(ax, bx), min(ay, by), max(ax, bx), max(ay, by))
            assert apart(room, stroke, gap=0.8)
    assert inside(drawing)


@given(rows)
def test_words_numbers_and_boxes_keep_apart(found):
    drawing = chart(found)
    rooms = [extent(label) for label in labels(drawing)]
    assert all(apart(a, b) for k, a in enumerate(rooms) for b in rooms[k + 1 :])
    boxes = [extent(s) for s in drawing.shapes if isinstance(s, Path)]
    assert all(apart(room, box, gap=1) for room in rooms for box in boxes)


@given(rows)
def test_all_rows_stand_on_one_scale(found):
    drawing = chart(found)
    boxes = [extent(s) for s in drawing.shapes if isinstance(s, Path)]
    ranges = [row for row in found if row.low != row.high]
    units = [box.width / (row.high - row.low) for box, row in zip(boxes, ranges, strict=True)]
    assert units == pytest.approx([units[0]] * len(units)) if units else True


def test_a_range_without_width_is_one_cap_and_one_number():
    drawing = chart([SpanRow("", 4, 4, "4", "4")])
    assert [label.text for label in labels(drawing) if label.bold] == ["4"]
    assert not [s for s in drawing.shapes if isinstance(s, Path)]


def test_zero_is_drawn_only_where_the_scale_crosses_it():
    heavy = [s for s in chart([SpanRow("", -5, 9, "–5", "9")]).shapes
             if isinstance(s, Segments) and s.width == 1.4]  # fmt: skip
    assert heavy
    above = chart([SpanRow("", 5, 9, "5", "9")], ticks={0.0: "0", 10.0: "10"})
    assert not [s for s in above.shapes if isinstance(s, Segments) and s.width == 1.4]
