"""Makes assets/samples: an invented roster with realistic mess, and the empty template."""

import io
import zipfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font

from desktop.evidence.local_programmes import HEADINGS as COURSES

SAMPLES = Path(__file__).parent.parent / "assets" / "samples"
_EPOCH = (1980, 1, 1, 0, 0, 0)
_WIDTHS = (26, 12, 34, 34, 8, 8, 12, 12, 12)
HEADINGS = (
    "Employee Name", "Emp No", "Position Title", "Department", "Grade", "FTE", "Status",
    "Hire Date", "Base Salary",
)  # fmt: skip
# title, how many, FTE of each in turn, grade
Post = tuple[str, int, tuple[float, ...], str]
SURGERY = "Outpatient Surgery and Imaging"
RECORDS = "Health Information Management"
REVENUE = "Revenue Cycle Office"
WARD = "Medical Ward 4 West"
POSTS: dict[str, tuple[Post, ...]] = {
    SURGERY: (
        ("Registered Nurse", 8, (1.0, 0.9, 0.6), "N2"),
        ("RN II - PERIOP", 3, (1.0,), "N2"),
        ("Surgical Technologist", 5, (1.0, 0.8), "T3"),
        ("Radiologic Technologist", 4, (1.0, 0.5), "T3"),
        ("MRI Technologist", 2, (1.0,), "T4"),
        ("Sterile Processing Tech", 3, (1.0,), "T1"),
        ("PATIENT ACCESS REP", 4, (1.0, 0.75), "C2"),
        ("Anesthesiologist", 2, (1.0, 0.5), "M1"),
        ("Nurse Manager", 1, (1.0,), "L1"),
    ),
    RECORDS: (
        ("HIM Coder I", 4, (1.0,), "C2"),
        ("Medical Coder, Inpatient", 3, (1.0, 0.8), "C4"),
        ("Coding Auditor", 1, (1.0,), "C5"),
        ("Health Information Technician", 5, (1.0, 0.6), "C3"),
        ("Release of Information Clerk", 2, (1.0,), "C1"),
        ("Medical Transcriptionist", 2, (0.5, 0.75), "C2"),
        ("Data Analyst", 1, (1.0,), "P2"),
        ("Director, Health Information", 1, (1.0,), "L2"),
    ),
    REVENUE: (
        ("Billing Specialist", 6, (1.0, 0.9), "C3"),
        ("Prior Authorization Specialist", 5, (1.0,), "C3"),
        ("A/R Follow-up Rep", 4, (1.0, 0.8), "C2"),
        ("Denials Specialist", 3, (1.0,), "C3"),
        ("Patient Financial Counselor", 2, (1.0,), "C3"),
        ("Scheduler", 4, (1.0, 0.5), "C2"),
        ("Revenue Cycle Manager", 1, (1.0,), "L1"),
        ("Associate", 2, (1.0,), "C1"),
    ),
    WARD: (
        ("Staff Nurse", 9, (1.0, 0.9, 0.6), "N2"),
        ("LPN", 3, (1.0,), "N1"),
        ("Certified Nursing Assistant", 9, (1.0, 0.8), "T1"),
        ("Unit Secretary", 3, (1.0, 0.5), "C1"),
        ("Physical Therapist", 2, (1.0,), "P2"),
        ("RESP THERAPIST", 3, (1.0, 0.6), "P1"),
        ("Social Worker, MSW", 2, (1.0,), "P1"),
        ("Pharmacy Tech", 2, (1.0,), "T2"),
        ("EVS Aide", 4, (1.0,), "S1"),
        ("Hospitalist", 2, (1.0,), "M1"),
    ),
}
_FIRST = (
    "Aster", "Bramble", "Cedar", "Dahlia", "Elder", "Fennel", "Garnet", "Hazel", "Indigo",
    "Juniper", "Kestrel", "Linden", "Marigold", "Nettle", "Ochre", "Poppy", "Quill", "Rowan",
    "Saffron", "Thistle",
)  # fmt: skip
_LAST = (
    "Applewhite", "Birdsong", "Cloudsley", "Driftwood", "Evergreen", "Foxglove", "Greenhill",
    "Hollyoak", "Inkwell", "Jasper", "Kingfisher", "Lavender", "Moonwood", "Nightingale",
    "Oakenshaw", "Pebblebrook", "Quicksilver", "Riverstone", "Snowberry", "Thornbury",
)  # fmt: skip


def main() -> None:
    """Write both files; the same bytes every time."""
    SAMPLES.mkdir(parents=True, exist_ok=True)
    for name, book in (
        ("sample_roster.xlsx", sample_roster()),
        ("blank_template.xlsx", blank_template()),
    ):
        (SAMPLES / name).write_bytes(steady_bytes(book))


def sample_roster() -> Workbook:
    """The sample roster: 120 invented people in four departments, as HR would export them."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None  # noqa: S101 - a new workbook has a sheet
    sheet.title = "Staff List"
    sheet.append(["Riverbend Hospital (invented): staff list, SAMPLE DATA"])
    sheet.append(["Run date 2026-11-02"])
    sheet.append([])
    sheet.append(HEADINGS)
    for row in _rows():
        sheet.append(row)
    sheet.append(["End of report"])
    _dress(sheet, header_row=4)
    legend = book.create_sheet("Codes")
    legend.append(["Grade", "Meaning"])
    for code, meaning in (("N", "Nursing"), ("T", "Technical"), ("C", "Clerical"), ("L", "Lead")):
        legend.append([code, meaning])
    return book


def blank_template() -> Workbook:
    """The empty template: one sheet for staff, one for the hospital's own courses, one to read."""
    book = Workbook()
    staff = book.active
    assert staff is not None  # noqa: S101 - a new workbook has a sheet
    staff.title = "Staff"
    staff.append(["Job title", "Department", "FTE", "Grade", "Status", "End date"])
    _explain(staff, {
        "A1": "One row for each person. Write the job title as you use it. Leave names out.",
        "B1": "The ward, unit or office.",
        "C1": "1 is full time, 0.5 is half time.",
        "D1": "Grade or band. You may leave it empty.",
        "E1": "Active, vacant or left. Empty means active.",
        "F1": "Only for people who have left.",
    })  # fmt: skip
    programmes = book.create_sheet("Local programmes")
    programmes.append(list(COURSES.values()))
    _explain(programmes, {
        "A1": "A course or training place that your hospital offers itself.",
        "B1": "The unit or school that gives it. Leave names of people out.",
        "C1": "The job titles it is meant for, parted by semicolons. Empty means everybody.",
        "D1": "The job it leads to. Empty means more skill in the same post.",
        "E1": "Hours of learning, such as 12.",
        "F1": "free, employer, or a sum in US dollars. Empty means not known.",
        "G1": "What somebody needs to begin, in a few words.",
    })  # fmt: skip
    notes = book.create_sheet("Read me")
    for line in (
        "Fill in the sheet Staff: one row for each person. Only the job title is needed.",
        "Leave out names, staff numbers, birth dates and pay. Touchstone does not read them.",
        "Save the file and open it in Touchstone. It is never changed and never leaves your PC.",
    ):
        notes.append([line])
    notes.column_dimensions["A"].width = 90
    _dress(staff, header_row=1)
    _dress(programmes, header_row=1)
    return book


def steady_bytes(book: Workbook) -> bytes:
    """A workbook as bytes without the moment it was made."""
    moment = date(2026, 11, 2)
    book.properties.creator = "Touchstone"
    book.properties.created = book.properties.modified = _noon(moment)
    first, steady = io.BytesIO(), io.BytesIO()
    book.save(first)
    with zipfile.ZipFile(first) as old, zipfile.ZipFile(steady, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist()):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            data = old.read(name)
            new.writestr(entry, _without_moment(data) if name == "docProps/core.xml" else data)
    return steady.getvalue()


def _rows() -> Iterator[list[Any]]:
    """Staff in blocks by department, with vacancies, a leaver, a bank nurse and subtotals."""
    number = 0
    for department, posts in POSTS.items():
        people = 0
        for title, count, ftes, grade in posts:
            for i in range(count):
                yield _person(number, title, department, (grade, ftes[i % len(ftes)]))
                number, people = number + 1, people + 1
        yield from _extras(department, number)
        yield ["", "", f"Total {department}", "", "", people, "", "", ""]
        yield []


def _extras(department: str, number: int) -> Iterator[list[Any]]:
    def somebody(offset: int, title: str, fte: object, status: str = "Active") -> list[Any]:
        return _person(200 + number + offset, title, department, ("", fte, status))

    match department:
        case "Outpatient Surgery and Imaging":
            yield ["VACANT", "", "Registered Nurse", department, "N2", 1.0, "Vacant"]
        case "Health Information Management":
            yield somebody(0, "Medical Transcriptionist", 1.0, "Inactive")
            yield somebody(1, "Secretary to Dr Pebblebrook", 0.8)
        case "Revenue Cycle Office":
            yield ["VACANT - Req 26-118", "", "Scheduler", department, "C2", 0.5, "Vacant"]
        case _:
            yield somebody(0, "Staff Nurse (Bank)", 0)
            yield somebody(1, "Staff Nurse", "see HR")


def _person(number: int, title: str, department: str, terms: tuple[object, ...]) -> list[Any]:
    """One row; `terms` are grade, FTE and perhaps a status other than active."""
    grade, fte, status = (*terms, "Active")[:3]
    name = f"{_LAST[number * 7 % 20]}, {_FIRST[number % 20]} {chr(65 + number * 3 % 26)}"
    hired = date(2009, 3, 2) + timedelta(days=number * 41 % 5800)
    pay = 31000 + number * 977 % 68000
    return [name, f"S{40000 + number * 13}", title, department, grade, fte, status, hired, pay]


def _dress(sheet: Any, header_row: int) -> None:  # noqa: ANN401 - openpyxl has no types
    for cell in sheet[header_row]:
        cell.font = Font(bold=True)
    for letter, width in zip("ABCDEFGHI", _WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = f"A{header_row + 1}"


def _explain(sheet: Any, notes: dict[str, str]) -> None:  # noqa: ANN401 - openpyxl has no types
    for place, text in notes.items():
        sheet[place].comment = Comment(text, "Touchstone", width=260, height=80)


def _noon(day: date) -> Any:  # noqa: ANN401 - openpyxl has no types
    from datetime import datetime  # noqa: PLC0415 - only here

    return datetime(day.year, day.month, day.day, 12)  # noqa: DTZ001 - openpyxl takes local time


def _without_moment(core: bytes) -> bytes:
    """Put the sample's own date where the library writes the moment of saving."""
    import re  # noqa: PLC0415 - only here

    return re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>2026-11-02T12:00:00Z", core)


if __name__ == "__main__":
    main()
