"""Names stop at the door: a canary planted everywhere is found nowhere afterwards."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pikepdf
import pytest
from rosters import write_csv

ROOT = Path(__file__).parent.parent
CANARY = "Zanzibarquist"
BORN, PAY = "1931-07-19", "98765.43"  # canaries too: nothing else of a run holds them
HEAD = (
    "Employee name", "Staff number", "Date of birth", "Sex", "Ethnicity", "Disability", "Union",
    "Sickness days", "Home address", "Salary", "E-mail", "Phone", "Manager", "Notes",
    "Job title", "Department", "FTE", "Status",
)  # fmt: skip


def person(title, department="Clinic A", fte="1.0", status="Active"):
    return (
        f"Quentin {CANARY}", f"{CANARY}-77", BORN, CANARY, CANARY, CANARY, CANARY, CANARY,
        f"{CANARY} Street 1", PAY, f"q@{CANARY}.example", f"555 {CANARY}", f"Dr {CANARY}",
        f"ask {CANARY}", title, department, fte, status,
    )  # fmt: skip


def canary_rows():
    other = [(f"Person {i}, Quentin", *person("Staff nurse")[1:]) for i in range(6)]
    rows = [(n, f"{i}", *rest[1:]) for i, (n, *rest) in enumerate(other)]
    return [
        *rows,
        person(f"Secretary to Dr {CANARY}"),
        person(f"VACANT (was J. {CANARY})"),
        person(f"Staff nurse - Mrs {CANARY}"),
        person(f"Ward clerk (cover for Jane {CANARY})"),
        person("Staff nurse", department=f"Office of Dr {CANARY}"),
        person("Staff nurse", status=f"Left, replaced by {CANARY}"),
        person("Staff nurse", fte=f"ask {CANARY}"),
    ]


def scan(data, where):
    folded = data.lower()
    for word in (CANARY, BORN, PAY):
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            assert word.lower().encode(encoding) not in folded, (where, word)


def scan_file(path):
    scan(path.name.encode(), path)
    scan(path.read_bytes(), path)
    if path.suffix == ".pdf":
        text = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True).stdout
        assert text.strip()
        scan(text, path)
        with pikepdf.open(path) as pdf:
            scan(str(pdf.docinfo).encode() + bytes(pdf.Root.Metadata.read_bytes()), path)
            for thing in pdf.objects:
                if isinstance(thing, pikepdf.Stream):
                    scan(thing.read_bytes() if "/Filter" in thing else thing.read_raw_bytes(), path)
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as zipped:
            for name in zipped.namelist():
                scan(name.encode() + zipped.read(name), f"{path}: {name}")


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_canary_is_found_nowhere_afterwards(kind, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    roster = write_csv(folder / f"{CANARY}.csv", canary_rows(), HEAD)
    if kind == "xlsx":
        roster = as_xlsx(roster)
    out, temporary, home = (tmp_path / name for name in ("out", "temporary", "home"))
    for path in (out, temporary, home):
        path.mkdir()
    for day in ("2026-11-24", "2026-11-25"):  # the second time leaves a backup
        done = subprocess.run(
            [sys.executable, "-m", "desktop", "assess", roster, "--out", out, "--json",
             "--workbook", "--combined", "--date", day, "--save", out / "kept.touchstone"],
            cwd=ROOT, capture_output=True, check=False,
            env={**os.environ, "TMPDIR": str(temporary), "TEMP": str(temporary),
                 "HOME": str(home), "XDG_STATE_HOME": str(home)},
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        scan(done.stdout, "standard output")
        scan(done.stderr, "standard error")
    written = [p for p in tmp_path.rglob("*") if p.is_file() and folder not in p.parents]
    assert any(p.suffix == ".pdf" for p in written)
    assert any(p.suffix == ".touchstone" for p in written)
    assert any(p.parent.suffix == ".backups" for p in written)
    assert any(p.suffix == ".xlsx" for p in written)
    assert [p for p in temporary.rglob("*") if p.is_file()] == []
    for path in written:
        scan_file(path)


def as_xlsx(path):
    import csv  # noqa: PLC0415 - only here

    import openpyxl  # noqa: PLC0415 - only here
    from openpyxl.comments import Comment  # noqa: PLC0415 - only here
    from openpyxl.workbook.defined_name import DefinedName  # noqa: PLC0415 - only here

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = f"Staff of Dr {CANARY}"
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.reader(file):
            sheet.append(row)
    for name in ("creator", "lastModifiedBy", "title", "subject", "description", "keywords"):
        setattr(book.properties, name, CANARY)
    sheet["A2"].comment = Comment(f"ask {CANARY}", CANARY)
    sheet.column_dimensions["A"].hidden = True
    sheet.oddHeader.left.text = f"List of {CANARY}"
    sheet.oddFooter.right.text = f"printed by {CANARY}"
    sheet["O3"].hyperlink = f"https://example.invalid/{CANARY}"
    book.defined_names[CANARY] = DefinedName(CANARY, attr_text="'Lists'!$A$1:$A$3")
    hidden = book.create_sheet("Lists")
    hidden.sheet_state = "hidden"
    for line in (f"Managers: {CANARY}", BORN, PAY):
        hidden.append([line])
    # a column whose heading says nothing
    place = sheet.max_column + 1
    sheet.cell(1, place, "Field 19")
    for row in range(2, sheet.max_row + 1):
        sheet.cell(row, place, f"{CANARY}, Quentin")
    made = path.with_suffix(".xlsx")
    book.save(made)
    return made


def test_a_refusal_names_no_person_either(tmp_path):
    head = ("Employee name", f"{CANARY}", "Phone")
    roster = write_csv(tmp_path / "r.csv", [(f"Quentin {CANARY}", CANARY, CANARY)] * 8, head)
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "assess", roster, "--out", tmp_path / "out"],
        cwd=ROOT, capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    scan(done.stderr, "the refusal")


@pytest.mark.parametrize("module", ["desktop", "reports"])
def test_no_code_knows_the_network(module):
    words = ("import socket", "urllib", "http.client", "requests", "QtNetwork", "ftplib", "smtplib")
    for path in (ROOT / module).rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        assert not [word for word in words if word in source], path


def test_no_type_has_a_field_for_a_name_and_nothing_scores_a_person():
    """Hard rules 1 and 2, read off the value types."""
    import ast  # noqa: PLC0415 - only here

    forbidden = {
        "person_name", "first_name", "last_name", "surname", "employee", "staff_number",
        "birth_date", "salary", "score_of_person", "person_score", "rank",
    }  # fmt: skip
    for path in [*(ROOT / "desktop").rglob("*.py"), *(ROOT / "reports").rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                assert node.target.id not in forbidden, f"{path}: {node.target.id}"
