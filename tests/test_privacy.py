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
HEAD = (
    "Employee name", "Staff number", "Date of birth", "Sex", "Ethnicity", "Disability", "Union",
    "Sickness days", "Home address", "Salary", "E-mail", "Phone", "Manager", "Notes",
    "Job title", "Department", "FTE", "Status",
)  # fmt: skip


def person(title, department="Clinic A", fte="1.0", status="Active"):
    return (
        f"Quentin {CANARY}", f"{CANARY}-77", "1970-01-02", CANARY, CANARY, CANARY, CANARY, CANARY,
        f"{CANARY} Street 1", "99999", f"q@{CANARY}.example", f"555 {CANARY}", f"Dr {CANARY}",
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
    for needle in (CANARY.encode(), CANARY.encode("utf-16-le"), CANARY.encode("utf-16-be")):
        assert needle.lower() not in data.lower(), where


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
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "assess", roster, "--out", out, "--json",
         "--date", "2026-11-24", "--save", out / "kept.touchstone"],
        cwd=ROOT, capture_output=True, check=False,
        env={**os.environ, "TMPDIR": str(temporary), "HOME": str(home), "TEMP": str(temporary)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    scan(done.stdout, "standard output")
    scan(done.stderr, "standard error")
    written = [p for p in tmp_path.rglob("*") if p.is_file() and folder not in p.parents]
    assert any(p.suffix == ".pdf" for p in written)
    assert any(p.suffix == ".touchstone" for p in written)
    for path in written:
        scan_file(path)


def as_xlsx(path):
    import csv  # noqa: PLC0415 - only here

    import openpyxl  # noqa: PLC0415 - only here

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = f"Staff of Dr {CANARY}"
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.reader(file):
            sheet.append(row)
    book.properties.creator = CANARY
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
