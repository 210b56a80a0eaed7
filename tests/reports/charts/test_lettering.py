"""Lettering: widths come from the bundled fonts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.charts.lettering import advances, face_of, width_of, wrapped


def test_figures_are_tabular_so_counts_line_up():
    for face in ("regular", "bold", "italic"):
        assert len({advances(face)[digit] for digit in "0123456789"}) == 1


def test_a_width_grows_with_size_and_weight():
    assert width_of("100", 18) == pytest.approx(2 * width_of("100", 9))
    assert width_of("mouse", 9, bold=True) > width_of("mouse", 9)


def test_what_the_font_lacks_is_as_wide_as_its_placeholder():
    assert width_of("漢", 10) == width_of("\ufffd", 10)


def test_bold_wins_over_italic_because_there_is_no_bold_italic():
    assert face_of(bold=True, italic=True) == "bold"


@given(st.text("abcdef -", max_size=120), st.floats(20, 200))
def test_wrapped_lines_fit_and_lose_nothing(text, width):
    lines = wrapped(text, 9, width)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(width_of(line, 9) <= width for line in lines)
