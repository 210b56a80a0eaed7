"""Hostile .xls and .xlsb files: circles of sectors, counts that lie, records without end."""

import io
import struct

import xlwt
from samples.binary import parts, record, sheet, wide

from desktop.tables.compound_file import workbook_stream
from hostile.cases import CELLS, LARGE, Case
from hostile.packing import STAFF, Part

END_OF_DATA = record(146)
NAMED = (("Staff", False),)


def row(number):
    return record(0, struct.pack("<IIHBBBI", number, 0, 300, 0, 0, 0, 0))


def xlsb(*records, more=(), **changes):
    """Honest staff, and more records at the end of the data."""
    data = sheet(STAFF, **changes).replace(END_OF_DATA, b"".join([*records, END_OF_DATA]))
    return [*parts(NAMED, [data]), *more]


def shared(*records):
    return Part("xl/sharedStrings.bin", b"".join(records))


def packed_cases():
    """Hostile .xlsb files."""
    long = record(19, b"\0" + wide("x" * 60_000))
    uses = record(7, struct.pack("<III", 3, 0, 0)) * 3000
    number = record(5, struct.pack("<IId", 5, 0, 1.0))
    yield Case("dimension.xlsb", xlsb(area=(1_048_575, 16_383)), None)
    yield Case("dimension_of_no_sheet.xlsb", xlsb(area=(2**32 - 1, 2**32 - 1)), None)
    yield Case(
        "far_corner.xlsb",
        xlsb(row(1_048_575), record(5, struct.pack("<IId", 16_383, 0, 1.0))),
        CELLS,
    )
    yield Case("many_cells.xlsb", xlsb(number * 3_100_000), CELLS)
    yield Case(
        "count_that_lies.xlsb",
        xlsb(more=[shared(record(159, b"\xff" * 8), record(19, b"\0" + wide("x")))]),
        "truncated",
    )
    yield Case(
        "shared_text_repeated.xlsb",
        xlsb(row(8), uses, more=[shared(record(159, b"\1\0\0\0" * 2), long, record(160))]),
        LARGE,
    )
    yield Case(
        "text_that_lies.xlsb",
        xlsb(row(8), record(6, struct.pack("<III", 0, 0, 2**31 - 1) + b"x\0")),
        "truncated",
    )
    yield Case("record_that_lies.xlsb", xlsb(b"\x05\xff\xff\xff\x7f" + bytes(20)), "truncated")
    yield Case("no_records.xlsb", parts(NAMED, [b""]), "truncated")
    yield Case(
        "formats.xlsb",
        xlsb(more=[Part("xl/styles.bin", b"", record(47, b"\xff" * 16) * 50_000, 50)]),
        LARGE,
    )
    yield Case("bomb.xlsb", xlsb(more=[Part("xl/media/a", b"", bytes(1 << 20), 401)]), LARGE)


def old_book(rows):
    """The bytes of an .xls."""
    book = xlwt.Workbook()
    page = book.add_sheet("Staff")
    for r, cells in enumerate(rows):
        for c, text in enumerate(cells):
            page.write(r, c, text)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def begins_of(data):
    """Where in an .xls each kind of record begins."""
    stream = workbook_stream(data)
    begins, place = {}, 0
    while place + 4 <= len(stream):
        kind, size = struct.unpack("<HH", stream[place : place + 4])
        begins.setdefault(kind, data.find(stream[:64]) + place)
        place += 4 + size
    return begins


def old_cases():
    """Hostile .xls files: an honest one with a few bytes changed."""
    data = old_book(STAFF)
    begins = begins_of(data)
    table = (struct.unpack("<I", data[76:80])[0] + 1) * 512  # the first table of sectors

    def changed(name, key, place, new):
        return Case(f"{name}.xls", data[:place] + new + data[place + len(new) :], key)

    yield Case("repeated.xls", old_book((*STAFF, *[("x" * 30_000,)] * 6000)), LARGE)
    yield Case("zeros_after.xls", data + bytes(97 << 20), LARGE)
    yield changed("count_that_lies", None, begins[0xFC] + 4, b"\xff" * 8)
    yield changed("text_that_lies", "truncated", begins[0xFC] + 12, b"\xff\xff")
    yield changed("dimension", None, begins[0x200] + 4, b"\xff" * 10)
    yield changed("far_corner", CELLS, begins[0xFD] + 4, b"\xff" * 4)
    yield changed("shared_text_of_no_number", None, begins[0xFD] + 10, b"\xff" * 4)
    yield changed("no_begin", "truncated", begins[0x809], bytes(4))
    yield changed("circle", "truncated", table, struct.pack("<I", 1) * 128)
    yield changed("circles", "truncated", table, struct.pack("<128I", *range(128)))
    yield changed("beyond", "truncated", table, struct.pack("<I", 0x7FFFFFF0) * 128)
    yield changed("no_tables", "truncated", 68, b"\0\0\0\0\xff\xff\xff\x7f")
    yield changed("sector_size", "truncated", 30, b"\x1f\0")
    yield changed("small_sectors", "truncated", 56, b"\xff\xff\xff\x7f")


def binary_cases():
    yield from packed_cases()
    yield from old_cases()
