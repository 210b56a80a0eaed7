"""Dealing items out to pages: all of them, in order, together where they belong together."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from reports.pdf.pages import paginate
from reports.pdf.slabs import Cell, Item, Row


@dataclass(frozen=True, slots=True)
class Brick:
    """A slab of a height, with a name."""

    name: str
    height: float

    def paint(self, pen, left, top):
        raise NotImplementedError


HEAD = Brick("head", 10)
heights = st.floats(1, 99)
items = st.lists(
    st.builds(
        Item,
        st.builds(Brick, st.uuids().map(str), heights),
        st.floats(0, 30),
        st.sampled_from(["", "", "soft", "firm"]),
        st.sampled_from([None, None, HEAD]),
        st.booleans(),
    ),
    max_size=25,
)


def names(page):
    return [placed.slab.name for placed in page.placed if not placed.repeated]


@given(items)
def test_every_item_is_placed_once_in_order(found):
    pages = paginate(found, 120)
    assert [n for page in pages for n in names(page)] == [item.slab.name for item in found]


@given(items)
def test_nothing_reaches_below_the_page_or_over_its_neighbour(found):
    for page in paginate(found, 120):
        down = 0.0
        for placed in page.placed:
            assert placed.down >= down - 1e-6
            down = placed.down + placed.slab.height
        assert down <= 120 + 1e-6


@given(st.lists(heights, min_size=2, max_size=3), st.floats(0, 119))
def test_what_is_tied_together_stays_together_where_a_page_can_hold_it(tied, before):
    if sum(tied) > 120:
        return
    first = Item(Brick("first", before + 1))
    group = [Item(Brick(str(k), h), glue="firm") for k, h in enumerate(tied[:-1])]
    pages = paginate([first, *group, Item(Brick("last", tied[-1]))], 120)
    page = next(page for page in pages if "0" in names(page))
    assert "last" in names(page)


def test_the_space_above_is_dropped_at_the_top_of_a_page():
    pages = paginate([Item(Brick("a", 100), before=30), Item(Brick("b", 100), before=30)], 120)
    assert [page.placed[0].down for page in pages] == [0, 0]


def test_a_head_is_repeated_when_its_rows_go_on():
    rows = [Item(Brick(str(k), 30), head=HEAD) for k in range(6)]
    pages = paginate([Item(HEAD, glue="firm"), *rows], 120)
    assert [page.placed[0].slab.name for page in pages] == ["head", "head"]
    assert [page.placed[0].repeated for page in pages] == [False, True]


def test_a_forced_page_begins_a_page_but_never_leaves_one_empty():
    pages = paginate([Item(Brick("a", 10), new_page=True), Item(Brick("b", 10), new_page=True)], 99)
    assert [names(page) for page in pages] == [["a"], ["b"]]


def test_a_forced_page_goes_on_where_little_is_filled():
    items = [Item(Brick("a", 30)), Item(Brick("b", 50), new_page=True),
             Item(Brick("c", 10), new_page=True)]  # fmt: skip
    assert [names(page) for page in paginate(items, 100, fullness=0.35)] == [["a", "b"], ["c"]]


def test_a_row_taller_than_a_page_goes_on_and_loses_nothing():
    bricks = tuple(Item(Brick(str(k), 25)) for k in range(20))
    row = Row((Cell(0, 50, bricks), Cell(50, 50, bricks[:3])), 100)
    pages = paginate([Item(Brick("before", 20)), Item(row)], 120)
    parts = [placed.slab for page in pages for placed in page.placed][1:]
    held = [[i.slab.name for part in parts for i in part.cells[c].items] for c in (0, 1)]
    assert held == [[str(k) for k in range(20)], ["0", "1", "2"]]
    assert all(part.height <= 120 for part in parts)
