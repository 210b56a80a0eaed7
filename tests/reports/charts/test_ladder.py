"""The ladder of years: first step at the bottom, diamonds at the earliest dates, one warning."""

from drawing_shapes import apart, extent, inside, labels, lines
from hypothesis import given
from hypothesis import strategies as st

from reports.charts.geometry import Rectangle
from reports.charts.ladder import Rung, ladder
from reports.document import Path

EXAMPLE = "An example, not a norm"
YEARS = {0.0: "2026", 5.0: "2031", 10.0: "2036"}
rising = st.lists(st.integers(0, 12), min_size=1, max_size=5).map(sorted)


def steps_of(starts, words="Clinical trainer, half of the time"):
    return [
        Rung(f"{words} {k}", float(s), s + 2.0, f"earliest: November {2026 + s}", hatched=not k)
        for k, s in enumerate(starts)
    ]


def drawn(starts, width=493.0):
    return ladder(steps_of(starts), years=YEARS, example=EXAMPLE, width=width)


@given(rising, st.floats(380, 500))
def test_nothing_touches_and_nothing_leaves_the_drawing(starts, width):
    drawing = drawn(starts, width)
    rooms = [extent(label) for label in labels(drawing)]
    assert all(apart(a, b) for k, a in enumerate(rooms) for b in rooms[k + 1 :])
    assert inside(drawing)


@given(rising)
def test_no_line_strikes_a_word(starts):
    drawing = drawn(starts)
    for label in labels(drawing):
        for (ax, ay), (bx, by) in lines(drawing):
            stroke = Rectangle(min(ax, bx), min(ay, by), max(ax, bx), max(ay, by))
            assert apart(extent(label), stroke, gap=0.5), label.text


def test_it_says_that_it_is_an_example_and_every_date():
    said = [label.text for label in labels(drawn([0, 5, 10]))]
    assert EXAMPLE in said
    assert [text for text in said if text.startswith("earliest")] == [
        "earliest: November 2026", "earliest: November 2031", "earliest: November 2036",
    ]  # fmt: skip
    assert {"2026", "2031", "2036"} <= set(said)


def test_steps_rise_to_the_right_and_each_starts_at_a_diamond():
    drawing = drawn([0, 5, 10])
    diamonds = [
        extent(s) for s in drawing.shapes
        if isinstance(s, Path) and s.fill == "ink" and len(s.points) == 4
    ]  # fmt: skip
    assert len(diamonds) == 3
    assert [d.left for d in diamonds] == sorted(d.left for d in diamonds)
    assert [d.bottom for d in diamonds] == sorted(d.bottom for d in diamonds)


def test_words_are_bold_on_all_their_lines_and_the_detail_is_not():
    step = Rung("Five years as a trainer of many tools", 0, 5, detail="In a hospital or a firm")
    drawing = ladder([step], years=YEARS, example=EXAMPLE, width=380.0)
    weights = {label.text: label.bold for label in labels(drawing)}
    assert {text for text, bold in weights.items() if bold} - {EXAMPLE} == {
        "Five years as a trainer of many", "tools",
    }  # fmt: skip
    assert not weights["In a hospital or a firm"]
