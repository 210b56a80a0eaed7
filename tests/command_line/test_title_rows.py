"""Rows of titles: one out for every one in, and every title as it stands in the file."""

import csv
from datetime import date

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.command_line import run
from desktop.command_line.title_rows import matched_as, read_title_rows

ODD = [
    "Staff Nurse", "Staff Nurse", "", "  RN ", "1234", "007", "1e5", "TRUE", "2024-01-05",
    "=SUM(A1)", "Nurse\u00a0III", "Clerk\tnight", 'a "q" b', "O'Neil; ward | 4", "Infirmière",
    "InfirmiÃ¨re", "\U0001f600", "two\nlines", "A\x0bB\x0cC\x85D\x1cE", "a,b", "",
]  # fmt: skip


def titles_of(path):
    return [query.title for query in read_title_rows(path)]


def matched(tmp_path, source):
    out = tmp_path / "out.csv"
    assert run(["match", str(source), "--out", str(out)]) == 0
    with out.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def written(path, rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


@pytest.mark.parametrize("more", [[], ["Ward 4"], ["Ward 4", "UK"]])
def test_every_title_of_a_csv_comes_out_as_it_stands(tmp_path, more):
    head = ["title", "department", "country"][: 1 + len(more)]
    source = written(tmp_path / "titles.csv", [head, *([title, *more] for title in ODD)])
    rows = matched(tmp_path, source)
    assert [row["title"] for row in rows] == ODD


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))))
def test_any_title_survives_the_way_through_a_csv(tmp_path_factory, titles):
    folder = tmp_path_factory.mktemp("titles")
    source = written(folder / "t.csv", [["title", "x"], *([title, "x"] for title in titles)])
    assert titles_of(source) == titles


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_the_head_says_what_parts_the_columns(tmp_path, mark):
    source = tmp_path / "titles.csv"
    source.write_text(f"id{mark}title{mark}country\n1{mark}Sister{mark}UK\n", encoding="utf-8")
    (query,) = read_title_rows(source)
    assert (query.title, query.country) == ("Sister", "UK")


def test_blank_lines_within_are_rows_too(tmp_path):
    (tmp_path / "t.csv").write_text("title\n\nPorter\n\n\nCook\n", encoding="utf-8")
    (tmp_path / "t.txt").write_text("\nPorter\n\n\nCook\n", encoding="utf-8")
    for name in ("t.csv", "t.txt"):
        assert titles_of(tmp_path / name) == ["", "Porter", "", "", "Cook"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_the_encoding_is_found(tmp_path, encoding):
    (tmp_path / "t.txt").write_bytes("Infirmière\r\nStaff Nurse\r\n".encode(encoding))
    assert titles_of(tmp_path / "t.txt") == ["Infirmière", "Staff Nurse"]


def test_one_odd_byte_does_not_change_the_other_lines(tmp_path):
    (tmp_path / "t.txt").write_bytes("Infirmière\n".encode() + b"caf\xe9 \x81 host\n")
    assert titles_of(tmp_path / "t.txt") == ["Infirmière", "café \x81 host"]


def test_a_carriage_return_within_a_line_stays_one_row(tmp_path):
    (tmp_path / "t.txt").write_bytes(b"Staff\rNurse\nPorter\n")
    rows = matched(tmp_path, tmp_path / "t.txt")
    assert [row["title"] for row in rows] == ["Staff\rNurse", "Porter"]


def test_an_old_mac_file_has_lines_too(tmp_path):
    (tmp_path / "t.txt").write_bytes(b"Staff Nurse\rPorter\r")
    assert titles_of(tmp_path / "t.txt") == ["Staff Nurse", "Porter"]


def test_text_encoded_twice_is_written_as_it_stands_and_read_as_it_was_meant(tmp_path):
    (tmp_path / "t.txt").write_text("InfirmiÃ¨re auxiliaire\n", encoding="utf-8")
    (query,) = read_title_rows(tmp_path / "t.txt")
    assert query.title == "InfirmiÃ¨re auxiliaire"
    assert matched_as(query).title == "Infirmière auxiliaire"


def test_a_workbook_gives_a_row_for_every_row(tmp_path):
    book = openpyxl.Workbook()
    rows = [
        (None,), ("Title", "Country"), ("Staff Nurse", "UK"), (None, "UK"), (1234, "US"),
        (12.5, ""), (True, ""), (date(2024, 1, 5), ""), ("  RN ", "CA"), ("Staff Nurse", None),
    ]  # fmt: skip
    for row in rows:
        book.active.append(row)
    book.save(tmp_path / "t.xlsx")
    assert titles_of(tmp_path / "t.xlsx") == [
        "Staff Nurse", "", "1234", "12.5", "TRUE", "2024-01-05", "  RN ", "Staff Nurse",
    ]  # fmt: skip


def test_the_country_of_a_row_is_used(tmp_path):
    source = written(
        tmp_path / "t.csv",
        [["title", "country"], ["PA", "US"], ["Consultant", "UK"], ["RPN", "CA"], ["RN", "France"]],
    )
    assert [query.country for query in read_title_rows(source)] == ["US", "UK", "CA", "US"]
    rows = matched(tmp_path, source)
    assert rows[1]["candidates"].startswith("29-1229")
    assert rows[2]["candidates"].startswith("29-2061")


def test_an_occupation_without_evidence_is_named_first_but_never_given(tmp_path):
    (tmp_path / "t.txt").write_text("Dental Hygienist\n", encoding="utf-8")
    (row,) = matched(tmp_path, tmp_path / "t.txt")
    assert (row["status"], row["code"], row["occupation"]) == ("unmatched", "", "")
    assert row["candidates"].split("|")[0] == "29-1292.00"
    assert len(row["candidates"].split("|")) <= 5


def test_a_file_of_nothing_has_a_head_and_no_rows(tmp_path):
    (tmp_path / "t.txt").write_bytes(b"")
    assert matched(tmp_path, tmp_path / "t.txt") == []
