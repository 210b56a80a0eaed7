"""Column memory: a header is known again, and no word of it can be read from the settings."""

import json

import pytest

from desktop.review.column_memory import header_hash, memory_of, recall
from desktop.review.kept_settings import KeptSettings, values_of
from desktop.tables.table import Sheet, Table

HEAD = ("Employee name", "Position", "Cost centre", "WTE")
ROWS = (HEAD, ("Quentin Doe", "Staff nurse", "Ward A", 1.0))


def table(*sheets):
    made = [Sheet(name, tuple(rows), hidden=hidden) for name, rows, hidden in sheets]
    return Table("staff.xlsx", "xlsx", tuple(made))


def remembered(meanings=None):
    found = memory_of(
        table(("Staff", ROWS, False)), "Staff", 1, meanings or {1: "title", 2: None}, "2026-10-02"
    )
    assert found is not None
    return found


def test_the_same_header_is_found_wherever_it_stands():
    memory = remembered()
    next_month = table(
        ("Notes", [("Report of November",)], False),
        ("Staff list", [("Report",), (), tuple(f" {h.upper()} " for h in HEAD), *ROWS[1:]], False),
    )
    found = recall(next_month, [memory])
    assert found is not None
    assert (found.sheet, found.header_row, found.memory) == ("Staff list", 3, memory)


@pytest.mark.parametrize(
    "head",
    [
        HEAD[::-1],
        HEAD[:-1],
        (*HEAD, "Grade"),
        ("Employee name", "Position", "Cost centre", "WTE 2"),
        ("", *HEAD),
    ],
)
def test_another_header_is_another_one(head):
    assert recall(table(("Staff", [head, *ROWS[1:]], False)), [remembered()]) is None


def test_empty_columns_to_the_right_do_not_matter():
    assert header_hash((*HEAD, None, "", " ")) == header_hash(HEAD)


def test_a_visible_sheet_is_looked_at_before_a_hidden_one():
    found = recall(table(("Old", ROWS, True), ("New", ROWS, False)), [remembered()])
    assert found is not None
    assert found.sheet == "New"


@pytest.mark.parametrize("row", [(), (None, ""), ("Total",)])
def test_a_row_of_a_word_or_less_is_no_header(row):
    assert header_hash(row) is None
    assert memory_of(table(("Staff", [row], False)), "Staff", 1, {}, "2026-10-02") is None


def test_a_row_outside_of_the_sheet_is_no_header():
    for row in (0, 9):
        assert memory_of(table(("Staff", ROWS, False)), "Staff", row, {}, "2026-10-02") is None


def test_nothing_of_a_header_can_be_read_from_what_is_kept():
    kept = json.dumps(values_of(KeptSettings(columns=(remembered(),)))).casefold()
    for heading in HEAD:
        for word in heading.casefold().split():
            assert word not in kept, "only a hash is kept"
