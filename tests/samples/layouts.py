"""Rosters whose trouble is the layout: titles, headings, pages, sheets, groups, totals, legends."""

# ruff: noqa: E501 - tables of rows, read line by line

from samples.files import Case, Page

HEAD = ("Employee Name", "Employee ID", "Job Title", "Department", "FTE")
NAMES = ("Abara", "Boyd", "Chen", "Diaz", "Evans", "Fox", "Gupta", "Hill", "Ito", "Jones", "Khan",
         "Lopez", "Mori", "Nowak", "Owen", "Pham", "Quinn", "Roy", "Silva", "Tran")  # fmt: skip
GIVEN = (
    "Ana",
    "Ben",
    "Cora",
    "Dev",
    "Eve",
    "Finn",
    "Gil",
    "Hana",
    "Ian",
    "Joy",
    "Kai",
    "Lea",
    "Max",
)
JOBS = ("Registered Nurse", "Nursing Assistant", "Ward Clerk", "Charge Nurse")


def people(count, department, start=0, fte=1.0):
    """Rows under HEAD: invented names, numbers of their own, four job titles in turn."""
    return tuple(
        (f"{NAMES[n % 20]}, {GIVEN[n % 13]}", 50000 + 37 * n, JOBS[n % 4], department, fte)
        for n in range(start, start + count)
    )


def no_department(count, start=0):
    """The same without the department: name, number, title, FTE."""
    return tuple((*row[:3], row[4]) for row in people(count, "", start))


NO_DEPARTMENT = ("Employee Name", "Employee ID", "Job Title", "FTE")
BLANK = ("", "", "", "", "")


def one(text, width=5):
    """A row with one text in its first cell."""
    return (text, *[""] * (width - 1))


def page(*rows, name="Staff", **more):
    """A tuple of one page."""
    return (Page(name, tuple(rows), **more),)


LAYOUTS = [
    Case("plain", "csv", page(HEAD, *people(6, "Ward 4")),
         6, 6, 6, {"Ward 4": (6, 6)}, {"header": (1,)}),
    Case("titles_above", "xlsx",
         page(one("Mercy General Hospital"), one("Active staff as of 11/01/2026"), BLANK, BLANK,
              HEAD, *people(5, "ICU"), *people(3, "ED", 5)),
         8, 8, 8, {"ICU": (5, 5), "ED": (3, 3)}, {"title_row": (1, 2), "header": (5,)}),
    Case("padded_headings", "xls",
         page((" Employee \n Name ", "Employee\nID ", "  Job\r\nTitle", "Home\nDepartment  ", "FTE "),
              *people(6, "  Ward 4 ")),
         6, 6, 6, {"Ward 4": (6, 6)}, {"header": (1,)}),
    Case("groups_above_headings", "xlsx",
         page(("Employee", None, "Position", None, None, "Contract", None),
              ("Name", "Number", "Number", "Title", "Department", "Hours", "FTE"),
              *((n, i, 7000 + k, t, "Theatres", 37.5, f)
                for k, (n, i, t, _, f) in enumerate(people(6, "")))
              , merged=("A1:B1", "C1:E1", "F1:G1")),
         6, 6, 6, {"Theatres": (6, 6)}, {"header": (1, 2)}),
    Case("heading_over_two_rows", "xls",
         page(("", "Employee", "Job", "", "Contracted"), ("Name", "ID", "Title", "Ward", "Hours"),
              *people(6, "Ward 7", fte=37.5), *people(2, "Ward 8", 6, fte=22.5)),
         8, 8, 7.2, {"Ward 7": (6, 6), "Ward 8": (2, 1.2)}, {"header": (1, 2)}, source="hours"),
    Case("pages", "csv",
         page(one("County Medical Center"), one("Staff listing"), HEAD, *people(4, "ICU"),
              one("Page 1 of 2"), one("County Medical Center"), one("Staff listing"), HEAD,
              *people(4, "ICU", 4), one("Page 2 of 2"), one("Printed on 03/11/2026 08:14")),
         8, 8, 8, {"ICU": (8, 8)},
         {"title_row": (1, 2, 9, 10), "header": (3,), "repeated_header": (11,),
          "footer": (8, 16, 17)}),
    Case("furniture_inside", "html",
         page(one("Report HR-204"), HEAD, *people(3, "Lab"), BLANK, one("Run date: 2026-11-02"),
              one("Report HR-204"), HEAD, *people(3, "Lab", 3), BLANK, one("*** End of report ***")),
         6, 6, 6, {"Lab": (6, 6)},
         {"title_row": (1, 8), "header": (2,), "repeated_header": (9,), "footer": (7, 14)}),
    Case("two_row_heading_repeated", "csv",
         page(("", "Employee", "Job", "", ""), ("Name", "ID", "Title", "Ward", "FTE"),
              *people(3, "Ward 1"), ("", "Employee", "Job", "", ""),
              ("Name", "ID", "Title", "Ward", "FTE"), *people(3, "Ward 1", 3)),
         6, 6, 6, {"Ward 1": (6, 6)}, {"header": (1, 2), "repeated_header": (6, 7)}),
    Case("staff_among_sheets", "xlsx",
         (Page("Read me", (("How to read this workbook",), ("Contact HR with questions",))),
          Page("Job codes", (("Code", "Job title"), *((f"J{n}", f"{t} {n}") for n in range(30)
                                                     for t in ("Technician",)))),
          Page("Roster Nov", (HEAD, *people(9, "Imaging"))),
          Page("Summary", (("Department", "Head count"), ("Imaging", 9), ("Total", 9)))),
         9, 9, 9, {"Imaging": (9, 9)}, {"header": (1,)}, problems=("note.sheet_chosen",),
         sheet="Roster Nov"),
    Case("leavers_on_their_own_sheet", "xlsx",
         (Page("Leavers", (HEAD, *people(12, "ICU", 20))), Page("Current", (HEAD, *people(8, "ICU")))),
         8, 8, 8, {"ICU": (8, 8)}, {"header": (1,)}, problems=("problem.other_staff_sheet",),
         sheet="Current"),
    Case("two_staff_sheets", "ods",
         (Page("North site", (HEAD, *people(9, "North ED"))),
          Page("South site", (HEAD, *people(5, "South ED", 9)))),
         9, 9, 9, {"North ED": (9, 9)}, {"header": (1,)}, problems=("problem.other_staff_sheet",),
         sheet="North site"),
    Case("hidden_sheet", "xls",
         (Page("Old", (HEAD, *people(12, "ICU", 20)), hidden=True),
          Page("Now", (HEAD, *people(7, "ICU")))),
         7, 7, 7, {"ICU": (7, 7)}, {"header": (1,)}, problems=("problem.other_staff_sheet",),
         sheet="Now"),
    Case("only_sheet_with_staff_is_hidden", "xlsx",
         (Page("Cover", (("Staff list",), ("November",))),
          Page("Data", (HEAD, *people(7, "ICU")), hidden=True)),
         7, 7, 7, {"ICU": (7, 7)}, {"header": (1,)}, problems=("note.hidden_sheet",), sheet="Data"),
    Case("hidden_rows", "xlsx", page(HEAD, *people(8, "ICU"), hidden_rows=(4, 5)),
         8, 8, 8, {"ICU": (8, 8)}, {"header": (1,)}, problems=("note.hidden_rows",)),
    Case("merged_departments", "xlsx",
         page(HEAD, *people(4, "ICU")[:1], *((*r[:3], None, r[4]) for r in people(3, "", 1)),
              *people(1, "ED", 4), *((*r[:3], None, r[4]) for r in people(2, "", 5)),
              merged=("D2:D5", "D6:D8")),
         7, 7, 7, {"ICU": (4, 4), "ED": (3, 3)}, {"header": (1,)},
         problems=("note.department_carried",)),
    Case("department_only_once", "csv",
         page(HEAD, *people(1, "ICU"), *people(3, "", 1), *people(1, "ED", 4), *people(4, "", 5)),
         9, 9, 9, {"ICU": (4, 4), "ED": (5, 5)}, {"header": (1,)},
         problems=("note.department_carried",)),
    Case("department_missing_here_and_there", "csv",
         page(HEAD, *people(5, "ICU"), *people(1, "", 5), *people(4, "ED", 6)),
         10, 10, 10, {"ICU": (5, 5), "": (1, 1), "ED": (4, 4)}, {"header": (1,)}),
    Case("group_headings", "xls",
         page(NO_DEPARTMENT, one("Cardiology", 4), *no_department(3), one("Oncology", 4),
              *no_department(4, 3)),
         7, 7, 7, {"Cardiology": (3, 3), "Oncology": (4, 4)},
         {"header": (1,), "title_row": (2, 6)}, problems=("note.department_headings",)),
    Case("labelled_group_headings", "csv",
         page(NO_DEPARTMENT, ("Department:", "6170 Intensive Care", "", ""), *no_department(3),
              ("Department:", "7010 Emergency", "", ""), *no_department(3, 3),
              one("Cost Centre: 4410 Pharmacy", 4), *no_department(2, 6)),
         8, 8, 8, {"6170 Intensive Care": (3, 3), "7010 Emergency": (3, 3),
                   "4410 Pharmacy": (2, 2)},
         {"header": (1,), "title_row": (2, 6, 10)}, problems=("note.department_headings",)),
    Case("group_headings_in_the_title_column", "csv",
         page(("Job Title", "Employee ID", "Hours per week"), ("Day Surgery", "", ""),
              *((t, i, 40) for _, i, t, _ in no_department(3)), ("Wound Clinic", "", ""),
              *((t, i, 20) for _, i, t, _ in no_department(3, 3))),
         6, 6, 4.5, {"Day Surgery": (3, 3), "Wound Clinic": (3, 1.5)},
         {"header": (1,), "title_row": (2, 6)}, source="hours",
         problems=("note.department_headings",)),
    Case("group_headings_with_codes", "xlsx",
         page(NO_DEPARTMENT, ("6170", "Intensive Care", "", ""), *no_department(3),
              (7010, "Emergency", "", ""), *no_department(3, 3)),
         6, 6, 6, {"6170 Intensive Care": (3, 3), "7010 Emergency": (3, 3)},
         {"header": (1,), "title_row": (2, 6)}, problems=("note.department_headings",)),
    Case("headings_where_departments_stand_as_well", "csv",
         page(HEAD, one("Medicine"), *people(3, "Ward 4"), one("Surgery"), *people(3, "Theatres", 3),
              *people(1, "", 6)),
         7, 7, 7, {"Ward 4": (3, 3), "Theatres": (3, 3), "": (1, 1)},
         {"header": (1,), "title_row": (2, 6)}),
    Case("department_above_the_headings", "xls",
         page(one("Department: Radiology", 4), one("Printed 1 November 2026", 4), NO_DEPARTMENT,
              *no_department(4)),
         4, 4, 4, {"Radiology": (4, 4)}, {"title_row": (1, 2), "header": (3,)}),
    Case("notes_in_the_title_column", "csv",
         page(("Job Title", "Name", "Ward", "FTE"), ("Staff Nurse", "A Fox", "ICU", 1),
              ("Porter", "B Roy", "ICU", 1), ("Ward Clerk", "C Ito", "ED", 0.5),
              one("This list holds everybody employed on 1 November except volunteers.", 4),
              one("* part-time staff", 4), one("Source: HR", 4)),
         3, 3, 2.5, {"ICU": (2, 2), "ED": (1, 0.5)},
         {"header": (1,), "footer": (5, 7), "not_staff": (6,)}),
    Case("units_below_a_heading", "ods",
         page(("Name", "Job title", "Hours", "Ward"), ("", "", "per week", ""),
              ("A Fox", "Staff Nurse", 40, "ICU"), ("B Roy", "Staff Nurse", 20, "ICU")),
         2, 2, 1.5, {"ICU": (2, 1.5)}, {"header": (1, 2)}, source="hours"),
    Case("heading_over_three_rows", "xlsx",
         page(("Staff", "", "Post", "", "", "Time", ""),
              ("Name", "Number", "Job", "Department", "Pay", "Weekly", "FTE"),
              ("", "", "Title", "", "Band", "Hours", ""),
              ("A Fox", 101, "Staff Nurse", "ICU", "5", 37.5, 1),
              ("B Roy", 102, "Porter", "ICU", "2", 18.75, 0.5),
              merged=("A1:B1", "C1:E1", "F1:G1")),
         2, 2, 1.5, {"ICU": (2, 1.5)}, {"header": (1, 2, 3)}),
    Case("only_titles", "tsv",
         page(("Job title",), ("Staff Nurse",), ("Porter",), ("Ward Clerk",), ("Ward Clerk",)),
         4, 4, 4, {"": (4, 4)}, {"header": (1,)}, source="assumed"),
    Case("totals", "xlsx",
         page(HEAD, *people(3, "ICU"), ("ICU Total", "", "", "", 3), *people(2, "ED", 3),
              ("Sub-total", None, None, "ED", 2), one("Count: 5"),
              ("", "", "", "Grand Total", 5), ("", "", "", "", 5)),
         5, 5, 5, {"ICU": (3, 3), "ED": (2, 2)}, {"header": (1,), "subtotal": (5, 8, 9, 10, 11)}),
    Case("total_beside_a_title", "csv",
         page(HEAD, *people(4, "ICU"), ("Total", "", "Registered Nurse", "", 4),
              ("Subtotal:", "", "Ward Clerk", "ICU", 2), ("Overall total", "4", "", "", 4)),
         4, 4, 4, {"ICU": (4, 4)}, {"header": (1,), "subtotal": (6, 7, 8)}),
    Case("totals_in_french", "ssv",
         page(("Nom", "Matricule", "Titre d'emploi", "Service", "ETC"),
              ("Côté, Zoé", "A1", "Infirmière clinicienne", "Chirurgie", "1,0"),
              ("Roy, Éric", "A2", "Préposé aux bénéficiaires", "Chirurgie", "0,6"),
              ("Sous-total Chirurgie", "", "", "", "1,6"),
              ("Caron, Luc", "A3", "Agent administratif", "Archives", "1,0"),
              ("Total général", "", "", "", "2,6")),
         3, 3, 2.6, {"Chirurgie": (2, 1.6), "Archives": (1, 1)},
         {"header": (1,), "subtotal": (4, 6)}),
    Case("someone_called_sum", "csv",
         page(HEAD, *people(4, "ICU"), ("Sum, Wai", 41, "Ward Clerk", "ICU", 1),
              ("Total Parenteral, Ann", 42, "Total Quality Manager", "ICU", 1)),
         6, 6, 6, {"ICU": (6, 6)}, {"header": (1,)}),
    Case("separators", "csv",
         page(HEAD, *people(3, "ICU"), BLANK, ("-----", "-----", "-----", "-----", "-----"),
              *people(3, "ED", 3), (" ", "\t", "", "", " ")),
         6, 6, 6, {"ICU": (3, 3), "ED": (3, 3)}, {"header": (1,), "footer": (6,)}),
    Case("no_heading_row", "csv", page(*people(9, "Ward 4")),
         9, 9, 9, {"Ward 4": (9, 9)}, {}, problems=("note.no_header",)),
    Case("headings_nobody_knows", "csv",
         page(("Who", "Key", "What they do", "Where they do it", "How much"),
              *people(9, "Ward 4")),
         9, 9, 9, {"Ward 4": (9, 9)}, {"header": (1,)}),
    Case("legend_on_its_own_sheet", "xlsx",
         (Page("Staff", (("Name", "Staff no", "Job title", "Ward", "Status"),
                         *((n, i, t, "Ward 9", s) for (n, i, t, _, _), s in zip(
                             people(8, ""), ("FR", "FR", "PR", "FR", "XX", "FR", "PD", "FR"),
                             strict=True)))),
          Page("Codes", (("Code", "Meaning"), ("FR", "Full-time regular"),
                         ("PR", "Part-time regular"), ("PD", "Per diem"), ("XX", "Terminated")))),
         7, 7, 7, {"Ward 9": (7, 7)}, {"header": (1,), "leaver": (6,)}, source="assumed",
         temporary=1, problems=("note.legend_used",), sheet="Staff"),
    Case("legend_below", "csv",
         page(("Name", "Staff no", "Job title", "Ward", "Type"),
              *((n, i, t, "Ward 9", s) for (n, i, t, _, _), s in zip(
                  people(6, ""), ("A1", "A1", "B2", "A1", "B2", "A1"), strict=True)),
              BLANK, one("Legend:"), one("A1 = Permanent"), ("B2", "Bank staff", "", "", "")),
         6, 6, 6, {"Ward 9": (6, 6)}, {"header": (1,), "legend": (9, 10, 11)}, source="assumed",
         temporary=2, problems=("note.legend_used",)),
    Case("legend_beside", "xlsx",
         page(("Name", "Staff no", "Job title", "Ward", "Type", None, "Code", "Meaning"),
              *((n, i, t, "Ward 9", s, None, *(k or (None, None)))
                for (n, i, t, _, _), s, k in zip(
                    people(6, ""), ("R", "R", "C", "R", "C", "R"),
                    (("R", "Regular"), ("C", "Casual"), None, None, None, None), strict=True))),
         6, 6, 6, {"Ward 9": (6, 6)}, {"header": (1,)}, source="assumed", temporary=2,
         problems=("note.legend_used",)),
]  # fmt: skip
