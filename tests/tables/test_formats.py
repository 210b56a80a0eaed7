"""Every format gives the same cells, whatever the file is called and however it is encoded."""

import codecs
import sys

import pytest
from samples.files import WRITERS, Page

from desktop.progress import Cancelled
from desktop.tables.reading import read_table

ROWS = (
    ("Job title", "Department", "FTE"),
    ("Infirmière", "Ward 4", 0.5),
    ("Ward Clerk", "Étage 2", 1),
    ("Porter", "Łódź", 0.8),
)
SUFFIXES = ("xlsx", "xlsm", "xls", "xlsb", "ods", "csv", "tsv", "txt", "html")
KINDS = {"xlsx": "xlsx", "xls": "xls", "xlsb": "xlsb", "ods": "ods", "html": "html", "xml": "xml",
         "csv": "csv", "tsv": "csv"}  # fmt: skip


def said(cell):
    if isinstance(cell, float | int):
        return f"{cell:g}"
    return "" if cell is None else str(cell).strip()


def cells(path):
    table = read_table(path)
    rows = [tuple(map(said, row)) for row in table.sheets[0].rows]
    return table.kind, [row[:3] for row in rows if any(row)]


EXPECTED = [tuple(map(said, row)) for row in ROWS]


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    folder = tmp_path_factory.mktemp("written")
    made = {}
    for kind in KINDS:
        path = folder / f"staff.{kind}"
        WRITERS[kind]((Page("Staff", ROWS),), path)
        made[kind] = path.read_bytes()
    return made


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("kind", KINDS)
def test_a_format_is_known_by_its_content_under_any_suffix(kind, suffix, written, tmp_path):
    path = tmp_path / f"roster.{suffix}"
    path.write_bytes(written[kind])
    assert cells(path) == (KINDS[kind], EXPECTED)


@pytest.mark.parametrize("kind", ["xlsx", "xls", "xlsb", "ods", "xml"])
def test_hidden_rows_are_told_by_every_format_that_has_them(kind, tmp_path):
    path = tmp_path / "staff"
    WRITERS[kind]((Page("Staff", ROWS, hidden_rows=(3,)),), path)
    (sheet,) = read_table(path).sheets
    assert sheet.hidden_rows == frozenset({2})
    assert sheet.name == "Staff"


@pytest.mark.parametrize("kind", ["xlsx", "xls", "xlsb", "ods"])
def test_hidden_sheets_are_told_by_every_format_that_has_them(kind, tmp_path):
    path = tmp_path / "staff"
    WRITERS[kind]((Page("Staff", ROWS), Page("Old", ROWS, hidden=True)), path)
    assert [(s.name, s.hidden) for s in read_table(path).sheets] == [
        ("Staff", False), ("Old", True)
    ]  # fmt: skip


# ---- delimiters and encodings -----------------------------------------------------------------


def lines(mark=",", rows=ROWS):
    return "".join(mark.join(map(said, row)) + "\r\n" for row in rows)


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
@pytest.mark.parametrize(
    ("encoding", "before"),
    [
        ("utf-8", b""),
        ("utf-8", codecs.BOM_UTF8),
        ("utf-16-le", b""),
        ("utf-16-be", b""),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
        ("utf-32-le", codecs.BOM_UTF32_LE),
    ],
)
def test_any_delimiter_in_any_encoding(mark, encoding, before, tmp_path):
    path = tmp_path / "roster.txt"
    path.write_bytes(before + lines(mark).encode(encoding))
    assert cells(path) == ("csv", EXPECTED)


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_the_old_windows_encoding_is_read_with_a_note(mark, tmp_path):
    path = tmp_path / "roster.csv"
    path.write_bytes(lines(mark, ROWS[:3]).encode("cp1252"))
    assert cells(path) == ("csv", EXPECTED[:3])
    (note,) = read_table(path).notes
    assert (note.key, dict(note.values)) == ("note.windows_encoding", {"lines": 2})


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_line_ends_of_every_system(ends, tmp_path):
    path = tmp_path / "roster.csv"
    path.write_bytes(lines().replace("\r\n", ends).encode())
    assert cells(path) == ("csv", EXPECTED)


@pytest.mark.parametrize("plain", [64 * 1024, 10 * 1024 * 1024])
def test_one_windows_byte_after_very_much_plain_text_does_not_end_the_import(plain, tmp_path):
    path = tmp_path / "roster.csv"
    line = b"Ward Clerk,Ward 4,1," + b"-" * 200 + b"\n"
    honest = b"Job title,Department,FTE,Note\n" + line * (plain // len(line) + 1)
    path.write_bytes(honest + "Infirmière,Étage 2,0.5,\n".encode("cp1252") + "Büro,,,\n".encode())
    table = read_table(path)
    assert table.sheets[0].rows[-2][:3] == ("Infirmière", "Étage 2", "0.5")
    assert table.sheets[0].rows[-1][0] == "Büro"
    (note,) = table.notes
    assert dict(note.values) == {"lines": 1}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_text_encoded_twice_is_repaired_with_a_note_and_sound_text_is_left(encoding, tmp_path):
    sound = "Naïve Ã la carte"  # a lone letter that looks like damage and is none
    doubled = "Infirmière – Étage".encode().decode("cp1252")
    path = tmp_path / "roster.csv"
    text = f"Job title,Department\n{doubled},Ward\n{sound},Ward\n"
    path.write_bytes(text.encode(encoding))
    table = read_table(path)
    assert [row[0] for row in table.sheets[0].rows] == [
        "Job title", "Infirmière – Étage", sound
    ]  # fmt: skip
    (note,) = table.notes
    assert (note.key, dict(note.values)) == ("note.double_encoded", {"lines": 1})


@pytest.mark.parametrize("kind", ["html", "xml"])
def test_a_page_in_the_old_windows_encoding_is_read(kind, written, tmp_path):
    path = tmp_path / "roster.xls"
    data = written[kind].decode().replace("Łódź", "Lodz")
    declared = {
        "html": data.replace("utf-8", "windows-1252"),
        "xml": data.replace('version="1.0"', 'version="1.0" encoding="windows-1252"'),
    }
    path.write_bytes(declared[kind].encode("cp1252"))
    assert cells(path)[1][1:3] == EXPECTED[1:3]


def test_a_line_that_names_the_delimiter_is_obeyed_and_left_out(tmp_path):
    path = tmp_path / "roster.csv"
    path.write_text("sep=|\n" + lines("|"), encoding="utf-8")
    assert cells(path) == ("csv", EXPECTED)


def test_commas_at_the_ends_of_lines_and_in_quotes_do_no_harm(tmp_path):
    path = tmp_path / "roster.csv"
    path.write_text(
        'Job title,Department,FTE,,,\n"Nurse, Registered","Ward ""4""",1,,,\n"Two\nlines",B,1\n',
        encoding="utf-8",
    )
    (sheet,) = read_table(path).sheets
    assert sheet.rows[1][:3] == ("Nurse, Registered", 'Ward "4"', "1")
    assert sheet.rows[2] == ("Two\nlines", "B", "1")


# ---- HTML as systems write it -----------------------------------------------------------------


def html_rows(body, tmp_path):
    path = tmp_path / "roster.xls"
    path.write_text(f"<html><body>{body}</body></html>", encoding="utf-8")
    return [sheet.rows for sheet in read_table(path).sheets]


@pytest.mark.parametrize(
    ("body", "rows"),
    [
        ("<table><tr><td>a<td>b<tr><td>c", [("a", "b"), ("c",)]),
        ("<TABLE><TR><TH>a</TH><TD>b</TD></TR></TABLE>", [("a", "b")]),
        ("<table><tr><td>a<br>b<br/>c</td></tr></table>", [("a\nb\nc",)]),
        ("<table><tr><td><p>a</p><b>b</b> &amp; &eacute;&#233;&nbsp;c</td></tr></table>",
         [("a\nb & éé c",)]),
        ("<table><tr><td title='x > y'>a</td><td title=\"<td>\">b</td></tr></table>",
         [("a", "b")]),
        ("<table><tr><td>a<!-- <td>no</td> --></td><td>b</td></tr></table>", [("a", "b")]),
        ("<table><tr><td><script>x = '<td>'</script>a</td></tr></table>", [("a",)]),
        ("<table><tr><td>3 < 4 > 2</td></tr></table>", [("3 < 4 > 2",)]),
        ("<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
         [("a", "b"), (None, "c")]),
        ("<table><tr><td colspan=2>a</td><td>b</td></tr></table>", [("a", None, "b")]),
        ("<table><tr><td>&#xD800;&#0;&#1114112;&lt;b&gt;</td></tr></table>",
         [("\ufffd\ufffd\ufffd<b>",)]),
    ],
)  # fmt: skip
def test_html_is_read_as_a_browser_shows_it(body, rows, tmp_path):
    assert html_rows(body, tmp_path) == [tuple(rows)]


def test_a_table_in_a_cell_is_a_table_of_its_own(tmp_path):
    body = "<table><tr><td>a<table><tr><td>b</td></tr></table></td><td>c</td></tr></table>"
    assert html_rows(body, tmp_path) == [(("a", "c"),), (("b",),)]


def test_hidden_rows_and_merged_cells_of_html_are_told(tmp_path):
    path = tmp_path / "roster.xls"
    path.write_text(
        "<table><tr><td rowspan=3>a</td><td class='hidden'>b</td></tr>"
        "<tr style='display: none'><td>c</td></tr><tr hidden><td>d</td></tr></table>",
        encoding="utf-8",
    )
    (sheet,) = read_table(path).sheets
    assert sheet.hidden_rows == frozenset({1, 2})
    assert sheet.merged == ((0, 0, 2, 0),)


# ---- progress and cancelling ------------------------------------------------------------------


def many(kind, folder, count):
    rows = (ROWS[0], *(("Ward Clerk", f"Ward {n % 40}", 1) for n in range(count)))
    path = folder / f"many.{kind}"
    WRITERS[kind]((Page("Staff", rows),), path)
    return path


@pytest.mark.parametrize(("kind", "count"), [("csv", 100_000), ("html", 30_000), ("xls", 20_000),
                                             ("xlsb", 20_000)])  # fmt: skip
def test_reading_tells_how_far_it_is_and_stops_where_it_is_asked(kind, count, tmp_path):
    path = many(kind, tmp_path, count)
    told = []
    table = read_table(path, lambda *step: told.append(step))
    assert len(table.sheets[0].rows) == count + 1
    shares = [done / total for done, total, _ in told if total]
    assert len(shares) > 2
    assert shares == sorted(shares)
    assert shares[-1] <= 1
    before = sorted(tmp_path.iterdir())
    limit = sys.getrecursionlimit()
    for last in (0, len(told) // 2, len(told) - 1):
        steps = iter(range(last))

        def stop(*_step, steps=steps):
            if next(steps, None) is None:
                raise Cancelled

        with pytest.raises(Cancelled):
            read_table(path, stop)
    assert sorted(tmp_path.iterdir()) == before
    assert sys.getrecursionlimit() == limit
    assert read_table(path) == table
