"""Large sheets without merged areas are handed over with an empty list of them, and read alike."""

import io
import zlib
from zipfile import ZipFile

import pytest
from hostile.packing import STAFF, pack, rows_of, sheet_xml, xlsx
from python_calamine import load_workbook

from desktop.tables.one_reading import EMPTY_LIST, with_empty_lists
from desktop.tables.reading import read_table

PART = "xl/worksheets/sheet1.xml"
MANY = [STAFF[0], *(STAFF[1 + n % 5] for n in range(26_000))]
MERGED = '<mergeCells count="1"><mergeCell ref="B2:B5"/></mergeCells>'
LONG = '<x y="{}"/>'  # what stands before merged areas and holds no begin of a cell


def written(tmp_path, **around):
    path = tmp_path / "staff.xlsx"
    pack(path, xlsx(sheet_xml(rows_of(MANY), **around)))
    return path


def bare(data):
    return load_workbook(io.BytesIO(data)).get_sheet_by_index(0)


def test_the_checksum_of_the_list_leaves_every_other_as_it_is():
    assert zlib.crc32(EMPTY_LIST) == 0
    assert zlib.crc32(b"<worksheet>", zlib.crc32(EMPTY_LIST)) == zlib.crc32(b"<worksheet>")


def test_a_sheet_with_the_list_is_whole_and_holds_the_same_cells(tmp_path):
    data = written(tmp_path).read_bytes()
    given = with_empty_lists(data, [PART])
    with ZipFile(io.BytesIO(given)) as package, ZipFile(io.BytesIO(data)) as before:
        assert package.testzip() is None
        assert sorted(package.namelist()) == sorted(before.namelist())
        assert package.read(PART) == EMPTY_LIST + before.read(PART)
    assert bare(given).to_python() == bare(data).to_python()
    assert bare(given).merged_cell_ranges == []


def test_the_engine_stops_at_the_list_and_does_not_read_on(tmp_path):
    """What it is for: a list behind the cells is not found any more, so nothing may be there."""
    data = written(tmp_path, after=MERGED).read_bytes()
    assert bare(data).merged_cell_ranges
    assert not bare(with_empty_lists(data, [PART])).merged_cell_ranges


def test_a_large_sheet_reads_as_the_engine_alone_reads_it(tmp_path):
    path = written(tmp_path)
    (sheet,) = read_table(path).sheets
    assert list(map(list, sheet.rows)) == bare(path.read_bytes()).to_python()
    assert sheet.merged == ()


@pytest.mark.parametrize("far", [0, 900_000, 2_500_000])
def test_merged_areas_of_a_large_sheet_are_kept_wherever_they_stand(tmp_path, far):
    path = written(tmp_path, after=LONG.format("z" * far) + MERGED)
    (sheet,) = read_table(path).sheets
    assert sheet.merged == ((1, 1, 4, 1),)


@pytest.mark.parametrize("changed", ["stored", "ä"])
def test_what_is_packed_in_an_unusual_way_is_left_alone(tmp_path, changed):
    path = tmp_path / "a.zip"
    with ZipFile(path, "w") as package:
        package.writestr("ä.xml" if changed == "ä" else "a.xml", b"<a/>")
    data = path.read_bytes()
    given = with_empty_lists(data, ["ä.xml" if changed == "ä" else "a.xml"])
    with ZipFile(io.BytesIO(given)) as package:
        assert package.testzip() is None
        assert [package.read(name) for name in package.namelist()] == [b"<a/>"]


def test_nothing_is_done_where_no_sheet_asks_for_it():
    assert with_empty_lists(b"anything", ()) == b"anything"
