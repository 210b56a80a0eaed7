"""Chart painter: every shape of the display list reaches the screen where it belongs."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.briefing import Disc, Drawing, Label, Path, Segments, range_bar, tier_mark
from desktop.ui.common.chart_painter import inks, paint
from desktop.ui.common.tokens import LIGHT

pytestmark = pytest.mark.usefixtures("qapp")
WHITE = QColor("white")


def painted(*shapes, width=40, height=40):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(WHITE)
    painter = QPainter(image)
    paint(painter, Drawing(width, height, shapes), QPointF(0, 0), inks(LIGHT))
    painter.end()
    return image


def ink_at(image, x, y):
    return image.pixelColor(x, y) != WHITE


def test_y_grows_upwards_as_on_paper():
    image = painted(Path(((0, 0), (10, 0), (10, 10), (0, 10)), ink=None, fill="ink", closed=True))
    assert ink_at(image, 5, 35)
    assert not ink_at(image, 5, 5)


def test_segments_are_drawn():
    image = painted(Segments((((0, 20), (40, 20)),), width=2))
    assert ink_at(image, 20, 20)
    assert not ink_at(image, 20, 10)


def test_a_half_disc_is_filled_at_its_left():
    image = painted(Disc((20, 20), 15, fill="ink", half=True))
    assert ink_at(image, 12, 20)
    assert not ink_at(image, 28, 20)


def test_a_halo_clears_what_is_behind_a_label():
    line = Segments((((0, 20), (40, 20)),), width=4)
    image = painted(line, Label((20, 16), "8", 12, align="centre", halo=True))
    bare = painted(line)
    assert image.pixelColor(13, 20) != bare.pixelColor(13, 20)


def test_labels_stand_where_they_are_aligned():
    left = painted(Label((20, 15), "88", 12))
    right = painted(Label((20, 15), "88", 12, align="right"))
    assert any(ink_at(left, x, 22) for x in range(21, 40))
    assert not any(ink_at(left, x, 22) for x in range(19))
    assert any(ink_at(right, x, 22) for x in range(19))


@pytest.mark.parametrize(
    "tier",
    ["in_person_care", "human_led", "hands_on", "mixed", "information_expert",
     "information_routine"],
)  # fmt: skip
def test_every_mark_of_the_printed_page_can_be_drawn(tier):
    image = painted(*tier_mark(tier, 16).shapes)
    assert any(ink_at(image, x, y) for x in range(16) for y in range(24, 40))


def test_a_range_bar_has_no_ink_in_its_middle_but_its_hatch():
    drawing = range_bar(20, 60, width=200, size=12, bar=10)
    image = painted(*drawing.shapes, width=200, height=round(drawing.height))
    assert any(ink_at(image, x, round(drawing.height / 2)) for x in range(200))
