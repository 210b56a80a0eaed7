"""Rows made column by column are those made one by one."""

from dataclasses import FrozenInstanceError

import pytest

from desktop.roster.roster import Row, rows_of

COLUMNS = (
    (7, 9),
    ("Registered Nurse", "Porter"),
    ("Ward 4", ""),
    (0, 1),
    (0.8, None),
    ("regular", "temporary"),
    ("Band 5", ""),
)


def test_rows_made_by_column_equal_rows_made_one_by_one():
    made = rows_of(COLUMNS)
    assert made == [Row(*fields) for fields in zip(*COLUMNS, strict=True)]
    assert made[1].kind == "temporary"


def test_no_rows_are_made_of_empty_columns():
    assert rows_of([()] * len(COLUMNS)) == []


def test_rows_made_by_column_stay_frozen():
    with pytest.raises(FrozenInstanceError):
        rows_of(COLUMNS)[0].title = "Matron"


@pytest.mark.parametrize(
    "columns",
    [COLUMNS[:-1], (*COLUMNS, (1, 2)), (*COLUMNS[:-1], ("Band 5",))],
    ids=["too few", "too many", "one too short"],
)
def test_columns_that_do_not_fit_make_no_rows(columns):
    with pytest.raises(ValueError):  # noqa: PT011 - zip says it its own way
        rows_of(columns)
