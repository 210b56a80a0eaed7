"""The match and occupations commands: plain tables, one row in, one row out."""

import csv

import openpyxl
import pytest

from desktop.command_line import run

HEAD = ["title", "code", "profile", "occupation", "confidence", "status", "candidates", "reason"]
STATUSES = {"auto", "review", "unmatched"}


def rows_of(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def matched(tmp_path, source):
    out = tmp_path / "out.csv"
    assert run(["match", str(source), "--out", str(out)]) == 0
    rows = rows_of(out)
    assert list(rows[0]) == HEAD
    return rows


def check(rows, titles):
    assert [row["title"] for row in rows] == titles
    for row in rows:
        assert row["status"] in STATUSES
        assert 0 <= float(row["confidence"]) <= 1
        candidates = row["candidates"].split("|") if row["candidates"] else []
        assert len(candidates) <= 5
        assert len(set(candidates)) == len(candidates)
        if row["status"] == "unmatched":
            assert row["code"] == ""
        else:
            assert candidates[0] == row["code"]
        assert row["reason"]


def test_a_text_file_has_one_title_a_line(tmp_path):
    titles = ["Staff Nurse", "  RN II ", "", "Infirmière auxiliaire", 'Clerk "A", night', "=1+1"]
    source = tmp_path / "titles.txt"
    source.write_text("\n".join(titles) + "\n", encoding="utf-8")
    check(matched(tmp_path, source), titles)


def test_a_text_file_of_an_old_windows_is_read_too(tmp_path):
    source = tmp_path / "titles.txt"
    source.write_bytes("Infirmière\r\nStaff Nurse".encode("cp1252"))
    check(matched(tmp_path, source), ["Infirmière", "Staff Nurse"])


def test_a_csv_may_say_department_and_country(tmp_path):
    source = tmp_path / "titles.csv"
    source.write_text(
        "country,title,department\nUK,Ward Sister,Ward 4\nUS, Technologist ,Radiology\n",
        encoding="utf-8",
    )
    rows = matched(tmp_path, source)
    check(rows, ["Ward Sister", " Technologist "])
    assert rows[0]["code"] == "29-1141.00"


def test_a_workbook_is_read_as_well(tmp_path):
    book = openpyxl.Workbook()
    for row in [("title",), ("Staff Nurse",), ("Registered Nurse",)]:
        book.active.append(row)
    book.save(tmp_path / "titles.xlsx")
    check(matched(tmp_path, tmp_path / "titles.xlsx"), ["Staff Nurse", "Registered Nurse"])


@pytest.mark.parametrize("text", ["name\nStaff Nurse\n", "Staff Nurse\nWard Clerk\n"])
def test_a_table_without_a_title_column_is_refused(tmp_path, capsys, text):
    source = tmp_path / "titles.csv"
    source.write_text(text, encoding="utf-8")
    assert run(["match", str(source), "--out", str(tmp_path / "out.csv")]) == 1
    assert "title" in capsys.readouterr().err
    assert not (tmp_path / "out.csv").exists()


def test_the_occupations_table_has_every_occupation(tmp_path):
    out = tmp_path / "occupations.csv"
    assert run(["occupations", "--out", str(out)]) == 0
    rows = rows_of(out)
    assert len(rows) >= 280
    nurse = next(row for row in rows if row["code"] == "29-1141.00")
    assert (nurse["exposure"], nurse["tier"]) == ("41.8", "in_person_care")
    for row in rows:
        if row["exposure"]:
            assert 0 <= float(row["low"]) <= float(row["exposure"]) <= float(row["high"]) <= 100
        else:
            assert row["low"] == row["high"] == ""


def test_an_output_that_cannot_be_written_is_refused(tmp_path, capsys):
    (tmp_path / "folder").write_text("a file", encoding="utf-8")
    assert run(["occupations", "--out", str(tmp_path / "folder" / "x.csv")]) == 1
    assert "folder is a file and no folder, so nothing was written" in capsys.readouterr().err
