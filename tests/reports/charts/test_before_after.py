"""Before and after: every duty in its column, with the sign of the way it goes."""

from drawing_shapes import apart, extent, inside, labels
from hypothesis import given
from hypothesis import strategies as st

from reports.charts.before_after import Duty, before_after
from reports.document import Path, Segments

duties = st.lists(
    st.builds(
        Duty, st.text("abcdefgh ", min_size=1, max_size=90),
        st.sampled_from(["falls", "stays", "grows"]),
    ),
    max_size=5,
)  # fmt: skip
HEADS = ("Today: processor", "Next: auditor")


@given(duties, duties, st.floats(250, 500))
def test_nothing_touches_and_nothing_leaves_the_drawing(before, after, width):
    drawing = before_after(before, after, heads=HEADS, width=width)
    rooms = [extent(label) for label in labels(drawing)]
    assert all(apart(a, b) for k, a in enumerate(rooms) for b in rooms[k + 1 :])
    assert inside(drawing)


@given(duties, duties)
def test_every_word_stands_on_its_side(before, after):
    drawing = before_after(before, after, heads=HEADS, width=493)
    left = [label.text for label in labels(drawing) if label.at[0] < 246]
    right = [label.text for label in labels(drawing) if label.at[0] >= 246]
    for said, head, found in ((left, HEADS[0], before), (right, HEADS[1], after)):
        whole = head + "".join(duty.words for duty in found)
        assert "".join("".join(said).split()) == "".join(whole.split())


def test_the_three_ways_differ_without_colour():
    def drawn(change):
        shapes = before_after((Duty("x", change),), (), heads=("", ""), width=300).shapes
        solid = any(isinstance(s, Path) and s.fill == "ink" and len(s.points) == 4 for s in shapes)
        hatched = any(isinstance(s, Segments) and len(s.lines) > 2 for s in shapes)
        return solid, hatched

    assert {change: drawn(change) for change in ("falls", "stays", "grows")} == {
        "falls": (False, True), "stays": (True, False), "grows": (False, False),
    }  # fmt: skip
