"""The palette: every name a drawing uses is known, and readable on paper."""

import pytest
from document_samples import every_block

from reports.charts.icon import icon
from reports.charts.palette import PAPER, TIERS, on_paper
from reports.document import Drawing


def luminance(colour):
    parts = [int(colour[k : k + 2], 16) / 255 for k in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def drawings(value):
    if isinstance(value, Drawing):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from drawings(item)
    elif hasattr(value, "__slots__"):
        for name in value.__slots__:
            yield from drawings(getattr(value, name))


@pytest.mark.parametrize("name", [n for n in PAPER if n not in {"paper", "gold", "icon.gold"}])
def test_what_carries_meaning_is_readable_on_white(name):
    assert 1.05 / (luminance(PAPER[name]) + 0.05) >= 4.5


def test_every_tier_has_an_ink():
    assert all(f"tier.{tier}" in PAPER for tier in TIERS)


def test_black_and_white_knows_two_colours():
    assert {on_paper(name, black_and_white=True) for name in PAPER} == {"#000000", "#FFFFFF"}


def test_every_ink_of_our_drawings_is_in_the_palette():
    found = [*drawings(every_block()), icon(), icon(black_and_white=True)]
    inks = {
        ink
        for drawing in found
        for shape in drawing.shapes
        for ink in (shape.ink, getattr(shape, "fill", None))
        if ink
    }
    assert inks <= set(PAPER)
    assert len(inks) > 8
