"""What assess makes on top of the set: one combined PDF, the workbook for HR, a word on glyphs."""

import io
import json
import shutil

import openpyxl
import pikepdf
import pytest
from rosters import staff, thirteen, write_csv

from desktop.command_line import run

DATE = ("--date", "2026-11-24")


@pytest.fixture
def ward(tmp_path):
    return write_csv(tmp_path / "ward.csv", thirteen() + staff("Ward Clerk", "B", 6, start=60))


def assess(capsys, *arguments):
    code = run(["assess", *map(str, arguments), *DATE, "--json"])
    told = capsys.readouterr()
    return code, json.loads(told.out) if told.out else None, told.err


def test_neither_is_made_unasked(ward, tmp_path, capsys):
    _, answer, _ = assess(capsys, ward, "--out", tmp_path / "out")
    assert not [name for name in answer["files"] if "set-" in name or name.endswith(".xlsx")]


def test_a_combined_file_holds_every_page_of_the_set_of_its_department(ward, tmp_path, capsys):
    out = tmp_path / "out"
    _, answer, _ = assess(capsys, ward, "--out", out, "--combined")
    bound = [name for name in answer["files"] if "/set-" in name]
    assert bound == [
        "B/set-b-2026-11-24.pdf",
        "Medical Ward 4/set-medical-ward-4-2026-11-24.pdf",
    ]
    for name in bound:
        parts = [n for n in answer["files"] if n.split("/")[0] == name.split("/")[0] and n != name]
        with pikepdf.open(out / name) as pdf:
            assert len(pdf.pages) == sum(pages(out / part) for part in parts)
            with pdf.open_outline() as outline:
                assert len(outline.root) == len(parts)


def pages(path):
    with pikepdf.open(path) as pdf:
        return len(pdf.pages)


def test_one_workbook_holds_every_department_of_the_run(ward, tmp_path, capsys):
    out = tmp_path / "out"
    _, answer, _ = assess(capsys, ward, "--out", out, "--workbook")
    assert "HR-workbook-2026-11-24.xlsx" in answer["files"]
    book = openpyxl.load_workbook(out / "HR-workbook-2026-11-24.xlsx")
    said = {cell.value for sheet in book for row in sheet.iter_rows() for cell in row}
    assert {"Medical Ward 4", "B", "Registered nurse"} <= said


def test_both_are_the_same_bytes_every_time_and_never_written_over(ward, tmp_path, capsys):
    for folder in ("one", "two"):
        code, answer, _ = assess(
            capsys, ward, "--out", tmp_path / folder, "--combined", "--workbook"
        )
        assert code == 0
    for name in answer["files"]:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()
    (tmp_path / "two" / "HR-workbook-2026-11-24.xlsx").write_bytes(b"mine")
    code, _, told = assess(capsys, ward, "--out", tmp_path / "two", "--workbook")
    assert code == 1
    assert "--overwrite" in told


def test_a_character_that_no_font_holds_is_named_and_printed_as_a_replacement(tmp_path, capsys):
    roster = write_csv(tmp_path / "ward.csv", staff("看護師", "Ward 看", 6))
    code, answer, told = assess(capsys, roster, "--out", tmp_path / "out", "--combined")
    assert code == 0
    assert "U+770B" in told
    assert told.count("U+770B") == 1
    assert answer["files"]
    latin = write_csv(tmp_path / "latin.csv", staff("Staff Nurse", "Ward é Ω Я ő", 6))
    _, _, told = assess(capsys, latin, "--out", tmp_path / "latin")
    assert told == ""


def test_the_workbook_opens_clean_in_a_spreadsheet_library(ward, tmp_path, capsys):
    out = tmp_path / "out"
    assess(capsys, ward, "--out", out, "--workbook")
    data = (out / "HR-workbook-2026-11-24.xlsx").read_bytes()
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert len(book.sheetnames) == 7
    shutil.rmtree(out)


INKS = {"rg", "RG", "g", "G"}


def operators(path, wanted):
    """The operands of the operators that are asked for, on every page."""
    with pikepdf.open(path) as pdf:
        for page in pdf.pages:
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) in wanted:
                    yield tuple(operands)


def text_sizes(path):
    """Sizes as they are seen: what is drawn, times the scale of the whole page."""
    zoom = max(float(matrix[0]) for matrix in operators(path, {"cm"}))
    return {round(float(size) * zoom, 1) for _, size in operators(path, {"Tf"})}


def inks(path):
    found = (tuple(map(float, ink)) for ink in operators(path, INKS))
    return {ink if len(ink) == 3 else ink * 3 for ink in found}


def test_large_print_reaches_every_document(ward, tmp_path, capsys):
    small, large = tmp_path / "small", tmp_path / "large"
    _, answer, _ = assess(capsys, ward, "--out", small, "--combined")
    _, told, _ = assess(capsys, ward, "--out", large, "--combined", "--large-print")
    assert told["files"] == answer["files"]
    for name in answer["files"]:
        assert 14.0 in text_sizes(large / name), name
        assert pages(large / name) >= pages(small / name)
        assert 10.5 in text_sizes(small / name), name


def test_black_and_white_reaches_every_document(ward, tmp_path, capsys):
    colour, plain = tmp_path / "colour", tmp_path / "plain"
    _, answer, _ = assess(capsys, ward, "--out", colour, "--combined")
    assess(capsys, ward, "--out", plain, "--combined", "--black-and-white")
    two = {(0.0,) * 3, (1.0,) * 3}
    for name in answer["files"]:
        assert inks(plain / name) <= two, name
        assert not inks(colour / name) <= two, name
