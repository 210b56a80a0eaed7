"""The map: lanes in order, a range for every role, words beside it, never a point."""

from drawing_shapes import apart, extent, inside, labels
from hypothesis import given, settings
from hypothesis import strategies as st

from reports.charts.palette import TIERS
from reports.charts.ranges import place
from reports.charts.resilience_map import Lane, LaneRole, resilience_map
from reports.document import Path
from reports.wording import half_up

WIDTH = 493.0
ends = st.tuples(st.integers(0, 100), st.integers(0, 100)).map(sorted)
roles = st.builds(
    lambda name, people, tier, ends: LaneRole(f"{name}, {people}", tier, *map(float, ends)),
    st.sampled_from(
        [
            "Aide",
            "Registered nurse",
            "Claims and prior authorization clerk",
            "Secretary to the " + "very " * 20 + "long name",
        ]
    ),
    st.integers(5, 99),
    st.sampled_from(TIERS),
    ends,
)
lanes = st.lists(
    st.builds(Lane, st.just("Upper middle"), st.just("17 people"), st.lists(roles).map(tuple)),
    min_size=1, max_size=4,
)  # fmt: skip


@settings(max_examples=50)
@given(lanes)
def test_no_label_touches_another(found):
    drawing = resilience_map(found, width=WIDTH)
    rooms = [extent(label) for label in labels(drawing)]
    assert all(apart(a, b) for k, a in enumerate(rooms) for b in rooms[k + 1 :])
    assert inside(drawing)


@settings(max_examples=50)
@given(lanes)
def test_every_role_has_its_words_and_both_ends_of_its_range(found):
    said = [label.text for label in labels(resilience_map(found, width=WIDTH))]
    whole = "".join("".join(said).split())
    for lane in found:
        for role in lane.roles:
            assert "".join(role.words.split()) in whole
            said.remove(str(half_up(role.low)))
            said.remove(str(half_up(role.high)))


@settings(max_examples=50)
@given(roles)
def test_the_box_stands_on_the_axis_and_clear_of_the_words(role):
    drawing = resilience_map([Lane("Top", "", (role,))], width=WIDTH)
    left = WIDTH * 0.21
    (box,) = [
        extent(s) for s in drawing.shapes
        if isinstance(s, Path) and s.ink == "ink" and s.width == 0.9
    ]  # fmt: skip
    assert abs(box.left - left - place(role.low, WIDTH - left, 9.0)) < 0.01
    assert abs(box.right - left - place(role.high, WIDTH - left, 9.0)) < 0.01
    assert all(apart(extent(label), box, gap=1) for label in labels(drawing) if label.text != "Top")


def test_lanes_stand_in_the_order_given_and_an_empty_one_is_shown():
    found = [Lane(name, "none", ()) for name in ("Top quarter", "Upper middle", "Lower middle")]
    drawing = resilience_map(found, width=WIDTH)
    tops = {label.text: label.at[1] for label in labels(drawing)}
    assert tops["Top quarter"] > tops["Upper middle"] > tops["Lower middle"]


def test_a_role_without_a_range_has_words_and_a_mark_only():
    role = LaneRole("Research coordinator: no range shown", "mixed", None, None)
    drawing = resilience_map([Lane("Top", "", (role,))], width=WIDTH)
    assert [label.text for label in labels(drawing) if label.bold] == ["Top"]
    assert role.words in [label.text for label in labels(drawing)]
