"""Legends: found above, below, beside and on other sheets, and used only where they explain."""

from desktop.roster.layout import Header
from desktop.roster.legends import find_legend, read_codes, without_legend
from desktop.tables.table import Sheet

HEAD = ("Name", "Job title", "Ward", "Type")
STAFF = tuple((f"Name {n}", "Staff Nurse", "ICU", ("A1", "B2")[n % 2]) for n in range(6))
HEADER = Header(0, 0, HEAD, 5.0)


def legend_of(*rows, others=()):
    return find_legend((HEAD, *STAFF, *rows), HEADER, others)


def test_pairs_below_are_found_with_their_rows():
    legend = legend_of((), ("Key",), ("A1: Permanent",), ("B2", "Bank staff"), ("Printed 1 May",))
    assert legend.words == {"a1": "Permanent", "b2": "Bank staff"}
    assert legend.rows == {8, 9, 10}


def test_a_pair_outside_a_block_counts_only_for_a_code_that_is_used():
    assert legend_of(("A1 = Permanent",)).words == {"a1": "Permanent"}
    assert legend_of(("ZZ = Something else",)).words == {}
    assert legend_of(("Date: November",)).words == {}


def test_a_sheet_of_pairs_is_a_legend_and_a_sheet_of_staff_is_none():
    codes = Sheet("Codes", (("Code", "Meaning"), ("A1", "Permanent"), ("B2", "Bank staff")))
    assert legend_of(others=(codes,)).words["b2"] == "Bank staff"
    assert legend_of(others=(Sheet("Other", (HEAD, *STAFF)),)).words == {}


def test_codes_become_words_only_in_columns_made_of_them():
    legend = legend_of(("A1 = Permanent",), ("B2 = Bank staff",))
    rows, read = read_codes(HEAD, STAFF, legend)
    assert read == ("Type",)
    assert {row[3] for row in rows} == {"Permanent", "Bank staff"}
    assert {row[0] for row in rows} == {row[0] for row in STAFF}


def test_a_legend_beside_is_no_part_of_the_staff():
    head = (*HEAD, "", "Code", "Meaning")
    beside = [("", "A1", "Permanent"), ("", "B2", "Bank staff"), ("", "", "")]
    rows = [(*row, *beside[min(n, 2)]) for n, row in enumerate(STAFF)]
    legend = find_legend((head, *rows), Header(0, 0, head, 5.0), ())
    assert legend.beside == 5
    assert all(len(row) == 5 for row in without_legend(rows, legend))
