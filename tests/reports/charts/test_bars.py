"""Bars with words before and numbers after them: to scale, nothing on top of anything."""

from itertools import pairwise

import pytest
from drawing_shapes import apart, extent, inside, labels
from hypothesis import given
from hypothesis import strategies as st

from reports.charts.bars import Step, rungs, tier_rows
from reports.charts.palette import TIERS
from reports.document import Path, Segments

WORDS = {tier: tier.replace("_", " ").capitalize() for tier in TIERS}
amounts = st.floats(0, 900)
steps = st.lists(
    st.builds(
        lambda words, amount: Step(words, amount, f"{amount:,.1f}"),
        st.text("abcdefghij ", min_size=1, max_size=60), amounts,
    ),
    max_size=6,
)  # fmt: skip


def boxes(drawing):
    return [
        extent(s) for s in drawing.shapes if isinstance(s, Path) and s.closed and s.fill is None
    ]


@given(steps, st.floats(150, 500))
def test_words_bars_and_numbers_never_touch(found, width):
    drawing = rungs(found, width=width)
    rooms = [extent(label) for label in labels(drawing)]
    assert all(apart(a, b) for k, a in enumerate(rooms) for b in rooms[k + 1 :])
    assert all(apart(room, box, gap=2) for room in rooms for box in boxes(drawing))
    assert inside(drawing)


@given(steps)
def test_no_word_and_no_number_is_lost(found):
    said = " ".join(label.text for label in labels(rungs(found, width=300)))
    for step in found:
        assert step.text in said
    assert sorted("".join(said.split())) == sorted(
        "".join("".join((step.words + step.text).split()) for step in found)
    )


def test_bars_are_in_proportion_and_start_on_one_line():
    drawing = rungs((Step("Lead", 4, "4"), Step("Entry", 16, "16")), width=300)
    lead, entry = boxes(drawing)
    assert lead.left == entry.left
    assert (entry.width + 1) / (lead.width + 1) == pytest.approx(4)


def test_an_amount_of_zero_has_a_number_and_no_bar():
    drawing = rungs((Step("Lead", 0, "0"), Step("Entry", 3, "3")), width=200)
    assert len(boxes(drawing)) == 1
    assert [label.text for label in labels(drawing)] == ["Lead", "0", "Entry", "3"]


def test_an_open_bar_has_no_hatch():
    open_, hatched = (rungs((Step("x", 5, "5", h),), width=200) for h in (False, True))
    assert not [s for s in open_.shapes if isinstance(s, Segments)]
    assert [s for s in hatched.shapes if isinstance(s, Segments)]


def test_tiers_keep_their_order_and_each_has_mark_word_hatch_and_number():
    found = {tier: float(k + 1) for k, tier in enumerate(reversed(TIERS))}
    numbers = {tier: f"{amount:.1f}" for tier, amount in found.items()}
    drawing = tier_rows(found, words=WORDS, numbers=numbers, width=493)
    said = [label.text for label in labels(drawing)]
    assert said == [text for tier in TIERS for text in (WORDS[tier], numbers[tier])]
    inks = {s.ink or s.fill for s in drawing.shapes if getattr(s, "ink", "") != "ink"}
    assert {f"tier.{tier}" for tier in TIERS} <= inks
    tops = [extent(label).top for label in labels(drawing)[::2]]
    assert all(a > b for a, b in pairwise(tops))
    assert inside(drawing)


def test_a_tier_without_anybody_has_no_row():
    drawing = tier_rows({"mixed": 3, "hands_on": 0}, words=WORDS, numbers={"mixed": "3"}, width=300)
    assert [label.text for label in labels(drawing)] == ["Mixed", "3"]
