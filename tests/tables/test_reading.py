"""Files of every family are read by what they hold, or refused with a key of their own."""

import openpyxl
import pytest
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

from desktop.tables.reading import read_table
from desktop.tables.refusal import Refusal

ROWS = [("Job title", "Department"), ("Infirmière", "Ward 4"), ("Ward Clerk", "=1+1")]


def as_csv(path, encoding="utf-8", mark=","):
    path.write_bytes("\n".join(mark.join(row) for row in ROWS).encode(encoding))


def as_xlsx(path):
    book = openpyxl.Workbook()
    for row in ROWS:
        book.active.append([f"'{c}" if c.startswith("=") else c for c in row])
    book.active["B3"].value, book.active["B3"].data_type = "=1+1", "s"
    book.save(path)


def as_xls(path):
    book = xlwt.Workbook()
    sheet = book.add_sheet("Staff")
    for i, row in enumerate(ROWS):
        for j, cell in enumerate(row):
            sheet.write(i, j, cell)
    book.save(str(path))


def as_ods(path):
    book = OpenDocumentSpreadsheet()
    sheet = Table(name="Staff")
    for row in ROWS:
        line = TableRow()
        for text in row:
            cell = TableCell(valuetype="string")
            cell.addElement(P(text=text))
            line.addElement(cell)
        sheet.addElement(line)
    book.spreadsheet.addElement(sheet)
    book.save(str(path))


@pytest.mark.parametrize("suffix", [".right", ".csv"])
@pytest.mark.parametrize(
    "write",
    [as_csv, as_xlsx, as_xls, as_ods, lambda p: as_csv(p, "cp1252"),
     lambda p: as_csv(p, "utf-16"), lambda p: as_csv(p, "utf-8-sig", ";"),
     lambda p: as_csv(p, "utf-8", "\t")],
)  # fmt: skip
def test_a_family_is_found_by_content_whatever_the_name_says(write, suffix, tmp_path):
    path = tmp_path / f"roster{suffix}"
    write(path)
    (sheet, *_) = read_table(path).sheets
    read = [tuple(str(cell).strip() for cell in row[:2]) for row in sheet.rows if any(row)]
    assert read == ROWS


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "refusal.empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(99), "refusal.picture"),
        (b"%PDF-1.7\n" + bytes(99), "refusal.pdf"),
        (b"PK\x03\x04 cut off", "refusal.truncated"),
    ],
)
def test_what_is_no_table_is_refused_by_name(data, key, tmp_path):
    path = tmp_path / "roster.xlsx"
    path.write_bytes(data)
    with pytest.raises(Refusal) as caught:
        read_table(path)
    assert caught.value.key == key


def test_a_missing_file_and_a_folder_are_refused(tmp_path):
    with pytest.raises(Refusal, match=r"refusal\.missing"):
        read_table(tmp_path / "gone.csv")
    with pytest.raises(Refusal, match=r"refusal\.folder"):
        read_table(tmp_path)
