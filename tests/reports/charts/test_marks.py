"""Marks: every tier its own shape, inside its drawing, with outlines a photocopier keeps."""

from itertools import combinations

import pytest
from drawing_shapes import inside

from reports.charts.marks import CONFIDENCE, confidence_mark, tick_box, tier_mark
from reports.charts.palette import TIERS
from reports.charts.strips import quarter_strip
from reports.document import Path

SIZES = (10, 10.5, 12, 14.2)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("tier", TIERS)
def test_a_mark_fills_most_of_its_square_and_stays_inside(tier, size):
    mark = tier_mark(tier, size)
    assert (mark.width, mark.height) == (size, size)
    assert inside(mark, slack=0.3)


def test_every_tier_has_its_own_shape():
    def shape(tier):
        return repr(tier_mark(tier).shapes).replace(tier, "")

    assert all(shape(a) != shape(b) for a, b in combinations(TIERS, 2))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("tier", TIERS)
def test_outlines_are_heavy_enough_for_a_photocopy(tier, size):
    outlined = [shape for shape in tier_mark(tier, size).shapes if shape.ink]
    assert all(shape.width >= 1.3 for shape in outlined)


def test_an_unknown_tier_is_a_mistake_of_ours():
    with pytest.raises(KeyError):
        tier_mark("doomed")


@pytest.mark.parametrize(("level", "bars"), [("thin", 1), ("fair", 2), ("firm", 3)])
def test_confidence_fills_as_many_bars_as_it_is_firm(level, bars):
    mark = confidence_mark(level)
    assert sum(shape.fill is not None for shape in mark.shapes) == bars
    assert len(mark.shapes) == len(CONFIDENCE)
    assert inside(mark)


@pytest.mark.parametrize("quarter", range(4))
def test_a_quarter_strip_fills_one_box_of_four(quarter):
    strip = quarter_strip(quarter, alt="words")
    assert [shape.fill is not None for shape in strip.shapes] == [k == quarter for k in range(4)]
    assert inside(strip)
    assert strip.alt == "words"


def test_there_is_no_fifth_quarter():
    with pytest.raises(ValueError, match="4"):
        quarter_strip(4)


def test_a_tick_is_drawn_as_a_path_because_the_font_has_none():
    empty, ticked = tick_box(), tick_box(ticked=True)
    assert len(ticked.shapes) == len(empty.shapes) + 1
    assert isinstance(ticked.shapes[-1], Path)
    assert inside(ticked)
