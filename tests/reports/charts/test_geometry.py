"""Hatches are lines and dots that stay inside their area."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.charts.geometry import Rectangle, diagonals, hatch, horizontals, quadratic, verticals
from reports.charts.palette import TIERS
from reports.document import Disc, Segments

areas = st.builds(
    lambda x, y, w, h: Rectangle(x, y, x + w, y + h),
    st.floats(-50, 50), st.floats(-50, 50), st.floats(1, 300), st.floats(1, 40),
)  # fmt: skip


def within(point, area):
    x, y = point
    return area.left - 1e-6 <= x <= area.right + 1e-6 and area.bottom - 1e-6 <= y <= area.top + 1e-6


@given(areas, st.booleans())
def test_diagonals_stay_inside_and_run_at_45_degrees(area, rising):
    for (ax, ay), (bx, by) in diagonals(area, 4.4, rising=rising):
        assert within((ax, ay), area)
        assert within((bx, by), area)
        assert (by - ay) == pytest.approx((bx - ax) * (1 if rising else -1), abs=1e-6)


@given(areas)
def test_level_and_upright_lines_cross_the_area(area):
    assert all(within(p, area) for line in horizontals(area, 4) for p in line)
    assert all(within(p, area) for line in verticals(area, 4) for p in line)


@given(areas, st.sampled_from(TIERS))
def test_every_hatch_is_explicit_and_stays_inside(area, tier):
    for shape in hatch(area, tier):
        if isinstance(shape, Disc):
            assert within(shape.centre, area)
        elif isinstance(shape, Segments):
            assert shape.width >= 1.1
            assert all(within(p, area) for line in shape.lines for p in line)
        else:
            assert all(within(p, area) for p in shape.points)


def test_a_margin_never_turns_a_rectangle_inside_out():
    assert Rectangle(0, 0, 1, 10).inside(3) == Rectangle(0.5, 3, 0.5, 7)


def test_a_curve_passes_through_its_middle():
    points = quadratic((0, 0), (1, 2), (2, 0), pieces=2)
    assert points == ((1.0, 1.0), (2.0, 0.0))
