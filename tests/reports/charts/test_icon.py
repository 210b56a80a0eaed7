"""The icon is drawn from the same outlines as the files in assets/icons."""

import re
from importlib.resources import files

import pytest
from drawing_shapes import inside

from reports.charts.icon import EDGE, STONE, STREAK, icon, outline

ICONS = files("assets") / "icons"


def paths(name):
    """Outlines in a file, written the way ours are: absolute, lines spelled out."""
    source = (ICONS / name).read_text(encoding="utf-8")
    return re.findall(r'\bd="([^"]+)"', source)


def test_the_outlines_are_those_of_the_file():
    stone, edge, streak = paths("touchstone.svg")
    assert stone == STONE
    assert streak == STREAK
    spelled = EDGE.replace("3.300 32 10.800", "3.300 32 10.800")
    assert outline(edge) == outline(spelled)


def test_curves_become_points_that_end_where_the_curve_ends():
    points = outline("M0 0 4 0Q8 0 8 4L8 8Z")
    assert points[0] == (0, 0)
    assert points[1] == (4, 0)
    assert points[-1] == (8, 8)
    assert (8, 4) in points
    assert len(points) == 9


@pytest.mark.parametrize("black_and_white", [True, False])
def test_the_icon_stays_inside_its_square(black_and_white):
    drawing = icon(25, black_and_white=black_and_white)
    assert inside(drawing)
    assert drawing.alt == ""


def test_in_black_and_white_the_streak_is_knocked_out():
    assert [shape.fill for shape in icon(black_and_white=True).shapes] == ["ink", "paper"]
