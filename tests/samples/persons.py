"""Rosters whose trouble is who counts: several rows of one person, posts, vacancies, leavers."""

# ruff: noqa: E501 - tables of rows, read line by line

from datetime import date

from samples.files import Case
from samples.layouts import BLANK, HEAD, one, page, people

BORN = ("Surname", "Forename", "Date of birth", "Job title", "Department", "FTE")
STATUS = (*HEAD, "Status")
ENDS = ("Name", "Payroll number", "Post title", "Ward", "WTE", "Leaving date")


def with_status(*values):
    """People of the ICU with one status each."""
    return tuple((*row, v) for row, v in zip(people(len(values), "ICU"), values, strict=True))


def ending(*values):
    """People of the ICU with one leaving date each."""
    return with_status(*values)


PERSONS = [
    Case("pay_types", "csv",
         page(("Name", "Employee ID", "Job Title", "Department", "Pay type", "FTE"),
              ("Fox, A", "71", "Ward Clerk", "ICU", "Regular", 1), ("Fox, A", "71", "Ward Clerk", "ICU", "Overtime", 1),
              ("Fox, A", "71", "Ward Clerk", "ICU", "Holiday", 1), ("Roy, B", "72", "Charge Nurse", "ICU", "Regular", 0.5),
              ("Roy, B", "72", "Charge Nurse", "ICU", "Shift", 0.5), ("Ito, C", "73", "Charge Nurse", "ED", "Regular", 1)),
         6, 3, 2.5, {"ICU": (2, 1.5), "ED": (1, 1)}, {"header": (1,)}, problems=("note.people_once",)),
    Case("name_and_birth_date", "xlsx",
         page(BORN, ("Fox", "Ann", date(1980, 2, 3), "Ward Clerk", "ICU", 0.5),
              ("Fox", "Ann", date(1980, 2, 3), "Receptionist", "ED", 0.5),
              ("Fox", "Ann", date(1991, 7, 9), "Ward Clerk", "ICU", 1),
              ("Roy", "Bo", date(1985, 5, 5), "Charge Nurse", "ICU", 1),
              ("Roy", "Bo", None, "Charge Nurse", "ICU", 1)),
         5, 4, 4, {"ICU": (4, 3.5), "ED": (1, 0.5)}, {"header": (1,)}, problems=("note.people_once",)),
    Case("two_posts", "ods",
         page(HEAD, *people(4, "ICU"), ("Boyd, Pat 1", 50037, "Clinical Educator", "Training", 0.4),
              ("Fox, Lee", 61, "Pharmacist", "Pharmacy", 0.5), ("Fox, Lee", 61, "Lecturer", "Training", 0.5)),
         7, 5, 5.4, {"ICU": (4, 4), "Training": (2, 0.9), "Pharmacy": (1, 0.5)}, {"header": (1,)}),
    Case("two_part_posts_of_one_title", "csv",
         page(HEAD, *people(3, "ICU"), ("Fox, Lee", 61, "Pharmacist", "Pharmacy", 0.6),
              ("Fox, Lee", 61, "Pharmacist", "Pharmacy", 0.4)),
         5, 4, 4, {"ICU": (3, 3), "Pharmacy": (1, 1)}, {"header": (1,)}),
    Case("same_name_two_people", "csv",
         page(("Name", "Job title", "Department", "FTE"), ("Smith, Jo", "Staff Nurse", "ICU", 1),
              ("Smith, Jo", "Staff Nurse", "ICU", 1), ("Smith, Jo", "Porter", "Estates", 1),
              ("Kay, Al", "Porter", "Estates", 0.5)),
         4, 4, 3.5, {"ICU": (2, 2), "Estates": (2, 1.5)}, {"header": (1,)}),
    Case("identifier_is_a_row_number", "csv",
         page(("ID", "Name", "Job title", "Department", "FTE"),
              *((1 + n % 4, f"Person {n}", "Staff Nurse", f"Ward {n // 4}", 1) for n in range(12))),
         12, 12, 12, {"Ward 0": (4, 4), "Ward 1": (4, 4), "Ward 2": (4, 4)}, {"header": (1,)},
         problems=("problem.identifier_not_proof",)),
    Case("row_number_without_names", "csv",
         page(("ID", "Job title", "Department", "FTE"),
              *((1 + n % 5, "Staff Nurse", f"Ward {n // 5}", 1) for n in range(15))),
         15, 15, 15, {"Ward 0": (5, 5), "Ward 1": (5, 5), "Ward 2": (5, 5)}, {"header": (1,)},
         problems=("problem.identifier_not_proof",)),
    Case("identifier_of_the_post", "xlsx",
         page(HEAD, *((f"Alpha{n} Beta{n}", 900 + n // 3, "Staff Nurse", "ICU", 1) for n in range(9))),
         9, 9, 9, {"ICU": (9, 9)}, {"header": (1,)}, problems=("problem.identifier_not_proof",)),
    Case("identifier_shared_by_all", "csv",
         page(("Employee ID", "Job title", "Department"), *(("8801", j, "ICU") for j in
              ("Staff Nurse", "Porter", "Ward Clerk", "Pharmacist", "Dietitian", "Cook") * 3)),
         18, 18, 18, {"ICU": (18, 18)}, {"header": (1,)}, source="assumed",
         problems=("problem.identifier_not_proof",)),
    Case("agency_staff_share_a_number", "csv",
         page(HEAD, *people(6, "ICU"), ("Abe One", "AGENCY", "Staff Nurse", "ICU", 1),
              ("Bea Two", "AGENCY", "Staff Nurse", "ICU", 1), ("Cy Three", "0", "Porter", "ICU", 1),
              ("Di Four", "0", "Porter", "ICU", 1)),
         10, 10, 10, {"ICU": (10, 10)}, {"header": (1,)}),
    Case("married_since", "csv",
         page(HEAD, *people(6, "ICU"), ("Smith, Ann", 77, "Pharmacist", "ICU", 0.5),
              ("Jones-Smith, Ann", 77, "Lecturer", "ICU", 0.5)),
         8, 7, 7, {"ICU": (7, 7)}, {"header": (1,)}),
    Case("assignment_numbers", "xls",
         page(("Assignment Number", "Surname", "Position Title", "Org L5", "FTE"),
              ("20301111", "Fox", "Staff Nurse", "Ward 1", 0.5), ("20301111-2", "Fox", "Sister", "Ward 1", 0.5),
              ("20302222", "Roy", "Staff Nurse", "Ward 1", 1), ("20303333", "Ito", "Staff Nurse", "Ward 1", 1)),
         4, 3, 3, {"Ward 1": (3, 3)}, {"header": (1,)}),
    Case("two_posts_without_fte", "csv",
         page(("Employee ID", "Job title", "Department"), ("7", "Staff Nurse", "ICU"), ("7", "Lecturer", "Training"),
              ("8", "Staff Nurse", "ICU"), ("9", "Ward Clerk", "ICU")),
         4, 3, 3, {"ICU": (3, 2.5), "Training": (1, 0.5)}, {"header": (1,)}, source="assumed"),
    Case("vacancies", "xlsx",
         page(HEAD, *people(4, "ICU"), ("VACANT", "", "Charge Nurse", "ICU", 1), ("TBC", "", "Ward Clerk", "ICU", 0.5),
              ("Open req 23-118", "", "Charge Nurse", "ED", 0.8), *people(2, "ED", 4),
              ("", "", "Vacant - Registered Nurse", "ED", 1), ("Vacant (was J. Smith)", None, "Porter", "ED", 1)),
         6, 6, 6, {"ICU": (4, 4), "ED": (2, 2)}, {"header": (1,), "vacant": (6, 7, 8, 11, 12)}, vacant=4.3),
    Case("post_without_a_holder", "csv",
         page(HEAD, *people(5, "ICU"), ("", "", "Charge Nurse", "ICU", 1), *people(3, "ED", 5)),
         8, 8, 8, {"ICU": (5, 5), "ED": (3, 3)}, {"header": (1,), "vacant": (7,)}, vacant=1,
         problems=("problem.nobody_in_post",)),
    Case("status_words", "xls",
         page(STATUS, *with_status("Active", "Terminated", "Leave of absence", "Retired", "Active", "Inactive", "Vacant")),
         3, 3, 3, {"ICU": (3, 3)}, {"header": (1,), "leaver": (3, 5, 7), "vacant": (8,)}, vacant=1),
    Case("status_letters", "csv",
         page(STATUS, *with_status("A", "A", "L", "T", "R", "A", "D", "A")),
         5, 5, 5, {"ICU": (5, 5)}, {"header": (1,), "leaver": (5, 6, 8)}),
    Case("active_yes_no", "csv",
         page((*HEAD, "Active"), *with_status("Y", "Y", "N", "Yes", "No", "Y")),
         4, 4, 4, {"ICU": (4, 4)}, {"header": (1,), "leaver": (4, 6)}),
    Case("end_dates_day_first", "csv",
         page(ENDS, *ending("", "31/10/2026", "", "25/12/2026", "03/02/2026", "", "")),
         5, 5, 5, {"ICU": (5, 5)}, {"header": (1,), "leaver": (3, 6)}),
    Case("end_dates_month_first", "csv",
         page((*HEAD, "Termination Date"), *ending("", "10/31/2026", "12/01/2026", "", "02/03/2026", "", "")),
         5, 5, 5, {"ICU": (5, 5)}, {"header": (1,), "leaver": (3, 6)}),
    Case("end_dates_as_serial_numbers", "csv",
         page(ENDS, *ending("", "45000", "", "47000", "", "", "31-DEC-4712")),
         6, 6, 6, {"ICU": (6, 6)}, {"header": (1,), "leaver": (3,)}),
    Case("end_dates_in_words", "ods",
         page(ENDS, *ending("", "14-Mar-2025", "2026-10-01", "2027-10-01", "March 3, 2026", "", "", "")),
         5, 5, 5, {"ICU": (5, 5)}, {"header": (1,), "leaver": (3, 4, 6)}),
    Case("temporary_kinds", "csv",
         page((*HEAD, "Employment type"), *with_status("Permanent", "Bank", "Agency", "Per diem", "Fixed term", "Student"),
              ("Vox, V", 9, "Volunteer", "ICU", 0, "")),
         7, 7, 6, {"ICU": (7, 6)}, {"header": (1,)}, temporary=5),
    Case("temporary_by_status_and_group", "csv",
         page(("Name", "Employee ID", "Job Title", "FTE", "Status"), one("Ward 3"),
              ("Fox, A", 1, "Staff Nurse", 1, "Active"), ("Roy, B", 2, "Staff Nurse", 1, "Active - PRN"),
              ("Ito, C", 3, "Staff Nurse", 1, "Active"),
              one("Bank staff"), ("Kay, D", 4, "Staff Nurse", 0, "Active"), ("Lam, E", 5, "Staff Nurse", 0, "Active")),
         5, 5, 3, {"Ward 3": (3, 3), "Bank staff": (2, 0)}, {"header": (1,), "title_row": (2, 6)}, temporary=3),
    Case("no_title", "csv",
         page(HEAD, *people(8, "ICU"), ("Fox, Lee", 61, "", "ICU", 1), ("Roy, Lee", 62, "N/A", "ICU", 1),
              ("Ito, Lee", 63, "-", "ICU", 1), ("Kay, Lee", 64, "40112", "ICU", 1)),
         8, 8, 8, {"ICU": (8, 8)}, {"header": (1,), "no_title": (10, 11, 12, 13)}, problems=("problem.no_title",)),
    Case("sections_of_vacancies_and_leavers", "csv",
         page(HEAD, *people(4, "ICU"), BLANK, one("Vacant positions"), ("", "", "Charge Nurse", "ICU", 1),
              ("", "", "Porter", "ICU", 0.5), BLANK, one("Leavers this quarter"), *people(2, "ICU", 8)),
         4, 4, 4, {"ICU": (4, 4)}, {"header": (1,), "title_row": (7, 11), "vacant": (8, 9), "leaver": (12, 13)}, vacant=1.5),
]  # fmt: skip
