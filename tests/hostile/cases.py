"""Hostile files of every family, each with the refusal that must come of it, or none."""

import zlib
from dataclasses import dataclass
from typing import Any

from hostile.packing import (
    MEGABYTE,
    SPREADSHEET,
    STAFF,
    XML,
    Part,
    book_xml,
    ods,
    ods_cell,
    ods_rows,
    pack,
    rows_of,
    sheet_xml,
    xlsx,
)

LARGE, CELLS, CELL = "too_large", "too_many_cells", "cell_too_large"
LAUGHS = "".join(f'<!ENTITY l{n} "{"lol" if n == 0 else f"&l{n - 1};" * 10}">' for n in range(10))
ENTITIES = f"<!DOCTYPE a [{LAUGHS}]>"
OUTSIDE = '<!DOCTYPE a [<!ENTITY l9 SYSTEM "file:///etc/passwd">]>'
FAR = 'table:number-rows-repeated="1048568"'
EMPTY = '<table:table-cell table:number-columns-repeated="{}"/>'


@dataclass(frozen=True)
class Case:
    """A file that means harm: parts of a package or plain bytes, and its refusal (None: read)."""

    name: str
    content: Any
    key: str | None

    def write(self, folder):
        path = folder / self.name
        if isinstance(self.content, bytes):
            path.write_bytes(self.content)
        else:
            pack(path, self.content)
        return path


def sheet_part(filling, times, *, before="", after="", **more):
    """The sheet of an .xlsx whose rows are followed by very much of something."""
    head, tail = sheet_xml("@").split("@")
    first = (head + rows_of(STAFF) + before).encode()
    return Part("xl/worksheets/sheet1.xml", first, filling, times, (after + tail).encode(), **more)


def lying(filling, times):
    """A sheet that says it is as large as its honest beginning, with the checksum of that."""
    head = (sheet_xml("@").split("@")[0] + rows_of(STAFF)).encode()
    return sheet_part(filling, times, declared=len(head), checksum=zlib.crc32(head))


def more_rows(xml, **more):
    """An .xlsx of honest staff with more rows of XML."""
    return xlsx(sheet_xml(rows_of(STAFF) + xml, **more))


def shared(filling, times, use=""):
    """An .xlsx whose shared texts are very much of something."""
    head = f'<sst xmlns="{SPREADSHEET}">'.encode()
    part = Part("xl/sharedStrings.xml", head, filling, times, b"</sst>")
    return xlsx(sheet_xml(rows_of(STAFF) + use), shared=part)


def far_cell(place):
    return (
        f'<row r="{place.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")}"><c r="{place}"><v>1</v></c></row>'
    )


def styles(filling, times):
    head = f'<styleSheet xmlns="{SPREADSHEET}">'.encode()
    return xlsx(more=[Part("xl/styles.xml", head, filling, times, b"</styleSheet>")])


NAMED = (*STAFF, ("&l9;", "", ""))
TEXT = '<row r="9"><c r="A9" t="inlineStr"><is><t>{}</t></is></c></row>'
FULL = "<c><v>1</v></c>"
REPEATED = "<row>" + '<c t="s"><v>0</v></c>' * 1000 + "</row>"
ODD = "<row>" + "<c t='s'><f>1</f><v>0</v></c>" * 1000 + "</row>"
LONG_TEXT = b"<si><t>" + b"x" * 500_000 + b"</t></si>"
MERGES = "<mergeCells>{}</mergeCells>"

WORKBOOKS = (
    Case("bomb_of_one_part.xlsx", xlsx(sheet_part(b" " * MEGABYTE, 401)), LARGE),
    Case("bomb_of_all_parts.xlsx",
         xlsx(more=[Part(f"xl/media/{n}.png", b"", bytes(MEGABYTE), 100) for n in range(7)]),
         LARGE),
    Case("bomb_that_lies.xlsx", xlsx(lying(b"<row><c><v>1</v></c></row>" * 40000, 500)),
         "truncated"),
    Case("many_parts.xlsx", xlsx(more=[Part(f"xl/{n}") for n in range(5001)]), LARGE),
    Case("nested.xlsx", xlsx(more=[Part("xl/embeddings/a.zip", b"PK\x03\x04" + bytes(999))]), None),
    Case("two_of_one_name.xlsx", xlsx(more=[sheet_part(b"", 0)]), "truncated"),
    Case("two_sheets_of_one_part.xlsx",
         xlsx(names=("A", "B"), more=[])[:-1], "truncated"),
    Case("spaces.xlsx", xlsx(sheet_part(b" " * MEGABYTE, 390)), CELL),
    Case("one_text.xlsx",
         xlsx(sheet_part(b"x" * MEGABYTE, 390, before=TEXT.partition("{}")[0],
                         after=TEXT.partition("{}")[2])), CELL),
    Case("much_text.xlsx",
         xlsx(sheet_part(TEXT.format("x" * MEGABYTE).replace(' r="A9"', "").encode(), 200)), LARGE),
    Case("many_cells.xlsx", xlsx(sheet_part(f"<row>{FULL * 1000}</row>".encode(), 3500)), CELLS),
    Case("formats.xlsx", styles(b'<xf numFmtId="14"/>' * 50_000, 50), LARGE),
    Case("one_shared_text.xlsx", shared(b"x" * MEGABYTE, 200), CELL),
    Case("many_shared_texts.xlsx", shared(b"<si><t>x</t></si>" * 60_000, 60), LARGE),
    Case("shared_text_repeated.xlsx", shared(LONG_TEXT, 1, REPEATED), LARGE),
    Case("shared_text_repeated_oddly.xlsx", shared(LONG_TEXT, 1, ODD), LARGE),
    Case("shared_text_of_no_number.xlsx",
         shared(b"<si><t>x</t></si>", 1, '<row><c t="s"><v>4294967295</v></c></row>'), "truncated"),
    Case("dimension.xlsx",
         more_rows("", before='<dimension ref="A1:XFD1048576"/>'), None),
    Case("dimension_of_no_sheet.xlsx",
         more_rows("", before='<dimension ref="A1:ZZZZZZ99999999999"/>'), None),
    Case("far_corner.xlsx", more_rows(far_cell("XFD1048576")), CELLS),
    Case("beyond_the_corner.xlsx", more_rows(far_cell("ZZZZ4294967297")), CELLS),
    Case("tall.xlsx", more_rows(far_cell("G1048576")), None),
    Case("empty_far_corner.xlsx",
         more_rows('<row r="1048576"><c r="XFD1048576" s="0"/></row>'), None),
    Case("no_row.xlsx", more_rows(far_cell("A0")), "truncated"),
    Case("ten_megabytes.xlsx", more_rows(TEXT.format("Nurse " * 1_700_000)), None),
    Case("merged.xlsx",
         more_rows("", after=MERGES.format('<mergeCell ref="A1:XFD1048576"/>')), None),
    Case("merged_often.xlsx",
         more_rows("", after=MERGES.format('<mergeCell ref="B2:B1048576"/>' * 100_000)), None),
    Case("merged_too_often.xlsx",
         more_rows("", after=MERGES.format('<mergeCell ref="B2:B3"/>' * 260_000)), LARGE),
    Case("deep.xlsx", more_rows("<row>" + "<a>" * 1_000_000), None),
    Case("dates.xlsx", more_rows('<row r="9"><c r="A9" s="0"><v>1e300</v></c><c r="B9" s="0">'
                                 '<v>-1e9</v></c><c r="C9" s="9"><v>nan</v></c></row>'), None),
    *(
        Case(f"{what}_in_{where}.xlsx", content, "entities")
        for what, declared in (("laughs", ENTITIES), ("outside", OUTSIDE))
        for where, content in (
            ("a_sheet", xlsx(sheet_xml(rows_of(NAMED)).replace(XML, XML + declared))),
            ("the_book", xlsx(book=book_xml(["Staff"]).replace(XML, XML + declared))),
            ("shared_texts",
             xlsx(shared=f'{XML}{declared}<sst xmlns="{SPREADSHEET}"><si><t>&l9;</t></si></sst>')),
            ("styles", xlsx(more=[Part("xl/styles.xml", f"{XML}{declared}<a>&l9;</a>".encode())])),
        )
    ),
    Case("path_tricks.xlsx",
         xlsx(names=("../../evil", "/etc/passwd", "CON", "C:\\evil", "..\\evil"), more=[
             Part("../../evil.xml"), Part("/etc/evil.xml"), Part("C:\\evil.xml"), Part("NUL")]),
         None),
)  # fmt: skip


def row_of(*cells, more=""):
    return f"<table:table-row{more}>{''.join(cells)}</table:table-row>"


def repeated(text, columns):
    return ods_cell(text, f' table:number-columns-repeated="{columns}"')


def much(before, filling, times, after):
    row = '<table:table-row><table:table-cell office:value-type="string"'
    end = b"</table:table-cell></table:table-row>"
    return ods(Part("", f"{ods_rows(STAFF)}{row}{before}".encode(), filling, times,
                    after.encode() + end))  # fmt: skip


def honest_and(*rows):
    return ods(ods_rows(STAFF) + "".join(rows))


WIDE_SHEET = row_of(EMPTY.format(16_000), ods_cell("x"), more=' table:number-rows-repeated="300"')
OPEN = (
    Case("dimension.ods", honest_and(row_of(EMPTY.format(16384), more=f" {FAR}")), None),
    Case("repeated_rows.ods", honest_and(row_of(ods_cell("x"), more=f" {FAR}")), CELLS),
    Case("repeated_cells.ods", honest_and(row_of(repeated("x", 16384))), None),
    Case("repeated_text.ods", honest_and(row_of(repeated("x" * 10_000, 16384))), LARGE),
    Case("empty_without_end.ods", honest_and(row_of(EMPTY.format(2_000_000_000))), None),
    Case("far_without_end.ods",
         honest_and(row_of(EMPTY.format(2_000_000_000), ods_cell("x"))), CELLS),
    Case("number_of_no_end.ods",
         honest_and(row_of(EMPTY.format("9" * 5000), ods_cell("x"))), CELLS),
    Case("far_corner.ods",
         honest_and(row_of(more=f" {FAR}"), row_of(EMPTY.format(16383), ods_cell("x"))), CELLS),
    Case("hidden_without_end.ods",
         honest_and(row_of(EMPTY.format(1), more=' table:visibility="collapse" '
                                                 'table:number-rows-repeated="4000000000"')), None),
    Case("merged.ods",
         honest_and(row_of(ods_cell("x", ' table:number-columns-spanned="16384" '
                                         'table:number-rows-spanned="1048576"'))), None),
    Case("many_sheets.ods",
         honest_and(f'</table:table><table:table table:name="B">{WIDE_SHEET}' * 4), CELLS),
    Case("ten_megabytes.ods", honest_and(row_of(ods_cell("Nurse " * 1_700_000))), None),
    Case("one_text.ods", much("><text:p>", b"x" * MEGABYTE, 390, "</text:p>"), CELL),
    Case("one_value.ods", much(' office:string-value="', b"x" * MEGABYTE, 390, '">'), CELL),
    Case("spaces_without_end.ods",
         honest_and(row_of(ods_cell('a<text:s text:c="2000000000"/>b'))), CELL),
    Case("deep.ods", much(">", b"<text:span>" * 50_000, 20, ""), "truncated"),
    Case("laughs.ods", ods(ods_rows(NAMED), before=ENTITIES), "entities"),
    Case("outside.ods", ods(ods_rows(NAMED), before=OUTSIDE), "entities"),
    Case("bomb.ods", ods(Part("", b"", b" " * MEGABYTE, 401)), LARGE),
)  # fmt: skip

LINES = "".join(",".join(row) + "\n" for row in STAFF).encode()
PAGE = "<html><table>" + "".join(
    f"<tr>{''.join(f'<td>{text}</td>' for text in row)}</tr>" for row in STAFF
)
BOOK = (
    f'<?xml version="1.0"?>{{}}<Workbook xmlns="{"urn:schemas-microsoft-com:office:spreadsheet"}" '
    'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Staff"><Table>'
)
DATA = '<Cell><Data ss:Type="String">{}</Data></Cell>'


def page(text):
    return (PAGE + text).encode()


def book(xml="", declared=""):
    """An XML spreadsheet of honest staff, and more."""
    rows = "".join(f"<Row>{''.join(map(DATA.format, row))}</Row>" for row in STAFF)
    return f"{BOOK.format(declared)}{rows}{xml}</Table></Worksheet></Workbook>".encode()


def text_cases():
    """Text is made when it is asked for: most of it is large."""
    yield Case("wide.csv", LINES + b"," * 1_000_000, None)
    yield Case("too_wide.csv", LINES + b"," * 8_000_001, CELLS)
    yield Case("ten_megabytes.csv", LINES + b"Nurse " * 1_700_000 + b",Ward 4,1.0\n", None)
    yield Case("one_text.csv", LINES + b"x" * (40 * MEGABYTE), CELL)
    yield Case("quoted_text.csv", LINES + b'"' + b"x" * (40 * MEGABYTE) + b'"', CELL)
    yield Case("large.csv", LINES + b"x" * (65 * MEGABYTE), LARGE)
    yield Case("quotes.csv", LINES + b'"' * 5_000_000, None)
    yield Case("many_rows.csv", LINES + b"Staff Nurse,Ward 4,1\n" * 510_000, CELLS)
    yield Case("line_ends.csv", LINES + b"\r" * 10_000_000, CELLS)
    yield Case("zeros_within.csv", LINES * 20 + b"Staff\x00 Nurse,Ward\x00 4,1.0\n", None)
    yield Case("zeros.csv", bytes(1_000_000), "empty")
    yield Case("ten_megabytes.html", page("<tr><td>" + "Nurse " * 1_700_000), None)
    yield Case("one_tag.html", page('<tr><td title="' + "x" * (20 * MEGABYTE) + '">a'), None)
    for name, piece, times in (
        ("open_tags", "<td ", 500_000), ("brackets", "<", 1_000_000), ("bangs", "<!", 500_000),
        ("letters", "<a", 500_000), ("comments", "<!--", 500_000), ("scripts", "<script>", 50_000),
        ("deep", "<div>", 500_000), ("quotes", "<td \"<td '", 200_000), ("ends", "</td>", 500_000),
        ("entities", "<td>&amp", 100_000), ("numbers", f"<td>&#{'9' * 5000};", 100),
    ):  # fmt: skip
        yield Case(f"{name}.html", page(piece * times), None)
    yield Case("tables.html", page("<table><tr><td>" * 100_000), CELLS)
    yield Case("spans.html", page("<tr>" + "<td rowspan=65000 colspan=16000>x" * 20), CELLS)
    yield Case("cells.html", page("<tr>" + "<td>x" * 2_100_000), CELLS)
    yield Case("declared.html", page("<tr><td>&l9;").replace(b"<html>", ENTITIES.encode()), None)
    yield Case("far.xml", book(f'<Row ss:Index="99999999">{DATA.format("x")}</Row>'), CELLS)
    yield Case("far_cell.xml", book('<Row><Cell ss:Index="99999999"/></Row>'), CELLS)
    merged = '<Row><Cell ss:MergeAcross="16383" ss:MergeDown="1048575"/></Row>'
    yield Case("merged.xml", book(merged), None)
    yield Case("ten_megabytes.xml", book(f"<Row>{DATA.format('Nurse ' * 1_700_000)}</Row>"), None)
    yield Case("one_text.xml", book(f"<Row>{DATA.format('x' * (20 * MEGABYTE))}</Row>"), CELL)
    yield Case("sheets.xml", book("</Table></Worksheet><Worksheet><Table>" * 100_000), CELLS)
    yield Case("deep.xml", book("<a>" * 1_000_000), "truncated")
    yield Case("laughs.xml", book(f"<Row>{DATA.format('&l9;')}</Row>", ENTITIES), "entities")
    yield Case("outside.xml", book(f"<Row>{DATA.format('&l9;')}</Row>", OUTSIDE), "entities")
