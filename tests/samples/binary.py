"""Writes small .xlsb workbooks record by record, since no library does."""

import struct

from hostile.packing import PACKAGE, RELATIONS, XML, Part, pack

# record types of [MS-XLSB] 2.4
_ROW, _NUMBER, _TEXT, _SHARED = 0, 5, 6, 7
_SHARED_TEXT = 19
_BOOK, _SHEETS, _SHEET = (131, 132), (143, 144), 156
_WORKSHEET, _DATA, _AREA = (129, 130), (145, 146), 148
_TEXTS = (159, 160)


def record(kind, body=b""):
    """One record: its type and its length are packed by sevens."""
    head = bytes([kind]) if kind < 0x80 else bytes([kind & 0x7F | 0x80, kind >> 7])
    length, size = b"", len(body)
    while size > 0x7F:
        length += bytes([size & 0x7F | 0x80])
        size >>= 7
    return head + length + bytes([size]) + body


def wide(text):
    """A length and UTF-16."""
    data = text.encode("utf-16-le", errors="surrogatepass")
    return struct.pack("<I", len(data) // 2) + data


def sheet(rows, hidden_rows=(), area=None):
    """The records of a sheet; text stands in its cells."""
    last = area or (max(0, len(rows) - 1), max(map(len, rows), default=1) - 1)
    found = [record(_WORKSHEET[0]), record(_AREA, struct.pack("<IIII", 0, last[0], 0, last[1]))]
    found.append(record(_DATA[0]))
    for r, row in enumerate(rows):
        flags = 0x10 if r + 1 in hidden_rows else 0
        found.append(record(_ROW, struct.pack("<IIHBBBI", r, 0, 300, 0, flags, 0, 0)))
        for c, value in enumerate(row):
            place = struct.pack("<II", c, 0)
            if isinstance(value, int | float):
                found.append(record(_NUMBER, place + struct.pack("<d", value)))
            elif value not in {None, ""}:
                found.append(record(_TEXT, place + wide(value)))
    return b"".join([*found, record(_DATA[1]), record(_WORKSHEET[1])])


def book(pages):
    """The records of the list of sheets: (name, is hidden)."""
    sheets = (
        record(_SHEET, struct.pack("<II", hidden, n) + wide(f"rId{n}") + wide(name))
        for n, (name, hidden) in enumerate(pages, 1)
    )
    return b"".join(
        [record(_BOOK[0]), record(_SHEETS[0]), *sheets, record(_SHEETS[1]), record(_BOOK[1])]
    )


def parts(pages, sheets):
    """The parts of an .xlsb: pages are (name, is hidden), sheets their records."""
    relations = "".join(
        f'<Relationship Id="rId{n}" Type="{RELATIONS}/worksheet" Target="worksheets/sheet{n}.bin"/>'
        for n in range(1, len(sheets) + 1)
    )
    return [
        Part("[Content_Types].xml", f'{XML}<Types xmlns="{PACKAGE}"/>'.encode()),
        Part("xl/workbook.bin", book(pages)),
        Part("xl/_rels/workbook.bin.rels",
             f'{XML}<Relationships xmlns="{PACKAGE}">{relations}</Relationships>'.encode()),
        *(Part(f"xl/worksheets/sheet{n}.bin", data) for n, data in enumerate(sheets, 1)),
    ]  # fmt: skip


def write_xlsb(pages, path):
    """Write pages, as the other writers of samples do."""
    pack(path, parts([(page.name, page.hidden) for page in pages],
                     [sheet(page.rows, page.hidden_rows) for page in pages]))  # fmt: skip
