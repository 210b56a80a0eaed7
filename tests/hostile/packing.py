"""Packs workbooks by hand: any parts, any declared size, bombs that are made in no time."""

import struct
import zlib
from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

MEGABYTE = 1024 * 1024
SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
ODF = "urn:oasis:names:tc:opendocument:xmlns"
HEAD = ("Job title", "Department", "FTE")
JOBS = ("Staff Nurse", "Ward Clerk", "Porter", "Pharmacist", "Physiotherapist", "Staff Nurse")
STAFF = (HEAD, *((job, "Ward 4", "1.0") for job in JOBS))


@dataclass(frozen=True)
class Part:
    """One part: bytes before, a filling repeated so many times, bytes after; what it says of it."""

    name: str
    before: bytes = b""
    filling: bytes = b""
    times: int = 0
    after: bytes = b""
    declared: int | None = None  # None: the truth
    checksum: int | None = None  # None: of the bytes before and after; the engine may not ask
    flags: int = 0

    def packed(self):
        """Deflate; a filling is packed once and its blocks are repeated."""
        packer = zlib.compressobj(9, zlib.DEFLATED, -15)
        first = packer.compress(self.before) + packer.flush(zlib.Z_FULL_FLUSH)
        block = packer.compress(self.filling) + packer.flush(zlib.Z_FULL_FLUSH)
        last = packer.compress(self.after) + packer.flush()
        return first + block * self.times + last

    def size(self):
        return len(self.before) + len(self.filling) * self.times + len(self.after)

    def sum(self):
        if self.checksum is not None:
            return self.checksum
        value = zlib.crc32(self.before)
        for _ in range(self.times):
            value = zlib.crc32(self.filling, value)
        return zlib.crc32(self.after, value)


def pack(path, parts):
    """Write a package of parts, as they come, also two of one name."""
    offset, directory = 0, b""
    with path.open("wb") as file:
        for part in parts:
            data, name = part.packed(), part.name.encode()
            size = part.size() if part.declared is None else part.declared
            facts = struct.pack(
                "<HHHHHIII", 20, part.flags, 8, 0, 33, part.sum(), len(data), size
            ) + struct.pack("<HH", len(name), 0)
            file.write(b"PK\x03\x04" + facts + name + data)
            directory += b"PK\x01\x02" + struct.pack("<H", 20) + facts
            directory += struct.pack("<HHHII", 0, 0, 0, 0, offset) + name
            offset += 30 + len(name) + len(data)
        file.write(directory)
        count = min(len(parts), 0xFFFF)
        file.write(
            b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, count, count, len(directory), offset, 0)
        )


def cell(place, text):
    """A cell of an .xlsx with its text in it."""
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def rows_of(rows):
    """Rows of plain text, the first of them row 1."""
    return "".join(
        f'<row r="{r}">'
        + "".join(cell(f"{chr(65 + c)}{r}", t) for c, t in enumerate(row))
        + "</row>"
        for r, row in enumerate(rows, 1)
    )


def sheet_xml(rows, before="", after=""):
    """A sheet of an .xlsx from the XML of its rows."""
    return (
        f'{XML}<worksheet xmlns="{SPREADSHEET}">{before}<sheetData>{rows}</sheetData>{after}'
        "</worksheet>"
    )


def book_xml(names):
    """The list of sheets of an .xlsx."""
    sheets = "".join(
        f"<sheet name={quoteattr(name)} sheetId='{n}' r:id='rId{n}'/>"
        for n, name in enumerate(names, 1)
    )
    return (
        f'{XML}<workbook xmlns="{SPREADSHEET}" xmlns:r="{RELATIONS}"><sheets>{sheets}</sheets>'
        "</workbook>"
    )


def xlsx(sheet=None, *, names=("Staff",), shared=None, book=None, more=()):
    """The parts of a small .xlsx; a sheet may be text or a Part of its own."""
    relations = "".join(
        f'<Relationship Id="rId{n}" Type="{RELATIONS}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n in range(1, len(names) + 1)
    )
    parts = [
        Part("[Content_Types].xml", f'{XML}<Types xmlns="{PACKAGE}"/>'.encode()),
        Part("_rels/.rels", (
            f'{XML}<Relationships xmlns="{PACKAGE}"><Relationship Id="rId1" '
            f'Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
        ).encode()),
        Part("xl/workbook.xml", (book or book_xml(names)).encode()),
        Part("xl/_rels/workbook.xml.rels",
             f'{XML}<Relationships xmlns="{PACKAGE}">{relations}</Relationships>'.encode()),
    ]  # fmt: skip
    sheet = sheet_xml(rows_of(STAFF)) if sheet is None else sheet
    for n in range(1, len(names) + 1):
        name = f"xl/worksheets/sheet{n}.xml"
        parts.append(sheet if isinstance(sheet, Part) else Part(name, sheet.encode()))
    if shared is not None:
        shared = (
            shared if isinstance(shared, Part) else Part("xl/sharedStrings.xml", shared.encode())
        )
        parts.append(shared)
    return [*parts, *more]


def ods(rows, *, before="", more=()):
    """The parts of a small .ods, from the XML of its rows or a whole Part."""
    head = (
        f'{XML}{before}<office:document-content xmlns:office="{ODF}:office:1.0" '
        f'xmlns:table="{ODF}:table:1.0" xmlns:text="{ODF}:text:1.0" office:version="1.2">'
        '<office:body><office:spreadsheet><table:table table:name="Staff">'
    )
    tail = "</table:table></office:spreadsheet></office:body></office:document-content>"
    if isinstance(rows, Part):
        content = Part("content.xml", head.encode() + rows.before, rows.filling, rows.times,
                       rows.after + tail.encode())  # fmt: skip
    else:
        content = Part("content.xml", (head + rows + tail).encode())
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        f'{XML}<manifest:manifest xmlns:manifest="{ODF}:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
        "</manifest:manifest>"
    )
    listed = Part("META-INF/manifest.xml", manifest.encode())
    return [Part("mimetype", kind.encode()), content, listed, *more]


def ods_cell(text, more=""):
    """A cell of an .ods."""
    return (
        f'<table:table-cell office:value-type="string"{more}><text:p>{text}</text:p>'
        "</table:table-cell>"
    )


def ods_rows(rows):
    """Rows of an .ods."""
    return "".join(
        f"<table:table-row>{''.join(map(ods_cell, row))}</table:table-row>" for row in rows
    )
