"""The rows of a sheet that hold something, as whole columns, however long each of them is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.progress import silent
from desktop.roster.body import body_of, cells_at
from desktop.roster.cells import is_blank

CELL = st.sampled_from([None, "", " ", "\n", "Nurse", "Ward 4", 0, 0.5, 1, True, False])
ROWS = st.lists(st.lists(CELL, max_size=5).map(tuple), max_size=12).map(tuple)


@given(ROWS, st.sampled_from([1, 300]))
def test_rows_are_kept_and_counted_as_one_by_one(rows, times):
    body = body_of(rows * times, 7, silent)
    kept = [(7 + n, row) for n, row in enumerate(rows * times) if not all(map(is_blank, row))]
    assert list(zip(body.numbers, body.rows, strict=True)) == kept
    assert list(body.filled) == [sum(c is not None and c != "" for c in row) for _, row in kept]


@given(ROWS, st.sampled_from([1, 300]))
def test_a_column_is_that_of_the_rows_with_yes_and_no_as_text(rows, times):
    body = body_of(rows * times, 1, silent)
    for place in range(6):
        cells = body.cells(place)
        assert list(map(repr, cells)) == list(map(repr, cells_at(body.rows, place)))
        assert body.has_texts(place) == any(isinstance(cell, str) for cell in cells)
    assert body.cells(None) == [None] * len(body.rows)


def test_progress_is_told_every_ten_thousand_rows_and_may_stop_the_work():
    told = []

    def stop_at_the_third(done, total, what):
        told.append((done, total, what))
        if len(told) == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        body_of((("Nurse",),) * 30_001, 2, stop_at_the_third)
    assert told == [(n, 30_001, "progress.rows") for n in (0, 10_000, 20_000)]
