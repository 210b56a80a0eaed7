"""Whole exports with several troubles at once, as HR systems of four countries make them."""

# ruff: noqa: E501 - tables of rows, read line by line

from datetime import date

from samples.files import Case, Page
from samples.layouts import one, page

ESR = ("Org L4", "Org L5", "Assignment Number", "Title", "Surname", "First Name", "Position Title",
       "Pay Band", "Contracted\nHours", "FTE", "Assignment Status", "Assignment Category",
       "Leaving Date")  # fmt: skip


def esr(ward, number, last, job, hours, *, status="Active Assignment", kind="Permanent", end=None):
    """A row as the staff record of the NHS has it."""
    return ("Medicine", ward, number, "Mrs", last, "Pat", job, "Band 5", hours, hours / 37.5,
            status, kind, end)  # fmt: skip


COMBINED = [
    Case("nhs_staff_record", "xls",
         page(one("Staff in Post", 13), one("Run date: 02-NOV-2026", 13), one("", 13), ESR,
              esr("Ward 11", "20300001", "Fox", "Staff Nurse", 37.5),
              esr("Ward 11", "20300002", "Roy", "Staff Nurse", 22.5),
              esr("Ward 11", "20300002-2", "Roy", "Practice Educator", 15.0),
              esr("Ward 11", "20300003", "Ito", "Healthcare Assistant", 30.0, end=date(2026, 5, 31)),
              esr("Ward 11", "20300004", "Kay", "Ward Clerk", 18.75, status="Career Break"),
              esr("Ward 12", "20300005", "Lam", "Sister/Charge Nurse", 37.5),
              esr("Ward 12", "20300006", "Moe", "Staff Nurse", 0.0, kind="Bank"),
              ("", "", "", "", "", "", "", "", "", 4.1, "", "", ""),
              one("Page 1 of 1", 13)),
         6, 5, 3.5, {"Ward 11": (3, 2.5), "Ward 12": (2, 1)},
         {"title_row": (1, 2), "footer": (13,), "header": (4,), "leaver": (8,), "subtotal": (12,)},
         temporary=1),
    Case("us_page_report", "html",
         page(one("St. Example Medical Center", 6), one("Position Control", 6),
              ("Pos #", "Job Code", "Job Title", "Employee", "Emp ID", "FTE"),
              one("Dept: 6170 - ICU", 6),
              ("1001", "RN2", "REGISTERED NURSE II", "DOE, JANE", "44011", "1.00"),
              ("1002", "RN2", "REGISTERED NURSE II", "VACANT", "", "0.90"),
              ("1003", "NA1", "NURSING ASST", "ROE, RICK", "44012", ".75"),
              ("", "", "Total 6170 - ICU", "", "", "2.65"),
              one("Page 1", 6),
              ("Pos #", "Job Code", "Job Title", "Employee", "Emp ID", "FTE"),
              one("Dept: 7010 - EMERGENCY", 6),
              ("1004", "UC1", "UNIT CLERK", "POE, PAT", "44013", "1.00"),
              ("1005", "RN2", "REGISTERED NURSE II", "DOE, JANE", "44011", "0.10"),
              ("", "", "Total 7010 - EMERGENCY", "", "", "1.10"),
              ("", "", "Grand Total", "", "", "3.75"), one("Page 2", 6)),
         4, 3, 2.85, {"6170 - ICU": (2, 1.75), "7010 - EMERGENCY": (2, 1.1)},
         {"title_row": (1, 2, 4, 11), "header": (3,), "repeated_header": (10,), "vacant": (6,),
          "subtotal": (8, 14, 15), "footer": (9, 16)}, vacant=0.9),
    Case("quebec_staff_list", "ssv",
         page(one("CIUSSS de l'Exemple - Liste du personnel", 6), one("", 6),
              ("Nom, prénom", "Matricule", "Titre d'emploi", "Unité administrative",
               "Heures / semaine", "Statut"),
              ("Côté, Zoé", "10010", "Infirmière clinicienne", "Urgence", "37,5", "TCP"),
              ("Roy, Éric", "10011", "Préposé aux bénéficiaires", "Urgence", "22,5", "TPP"),
              ("Poste à pourvoir", "", "Infirmière", "Urgence", "37,5", ""),
              ("Caron, Luc", "10012", "Agent administratif", "Archives", "37,5", "TCP"),
              ("Morin, Léa", "10013", "Archiviste médicale", "Archives", "7,5", "TPO"),
              ("Total général", "", "", "", "142,5", ""), one("", 6),
              one("Légende : TCP = temps complet permanent", 6),
              ("TPP", "Temps partiel permanent", "", "", "", ""),
              ("TPO", "Temps partiel occasionnel", "", "", "", ""),
              one("Imprimé le 2026-11-03", 6)),
         4, 4, 2.8, {"Urgence": (2, 1.6), "Archives": (2, 1.2)},
         {"title_row": (1,), "header": (3,), "vacant": (6,), "subtotal": (9,),
          "legend": (11, 12, 13), "footer": (14,)}, vacant=1, source="hours", temporary=1,
         problems=("note.legend_used",)),
    Case("australian_fortnights", "xlsx",
         (Page("Notes", (("Extract of 3 November",),)),
          Page("Establishment", (
              ("Local Health District", None, None, None, None, None),
              ("Position", "Position", "Employee", "Employee", "Cost Centre", "Hours"),
              ("Number", "Title", "Name", "Number", "Name", "per fortnight"),
              ("50012", "Registered Nurse", "Fox Ann", "60001", "Dialysis", 76),
              ("50013", "Enrolled Nurse", "Roy Bo", "60002", None, 38),
              ("50014", "Assistant in Nursing", "Recruitment in progress", None, None, 76),
              ("50015", "Nurse Unit Manager", "Ito Cy", "60003", None, 76),
              ("50016", "Ward Clerk", "Kay Di", "60004", "Renal Clinic", 57),
              ("50017", "Registered Nurse", "Fox Ann", "60001", None, 19)),
              merged=("A1:F1", "E4:E7", "E8:E9"), hidden_rows=(9,))),
         5, 4, 3.5, {"Dialysis": (3, 2.5), "Renal Clinic": (2, 1)},
         {"title_row": (1,), "header": (2, 3), "vacant": (6,)}, vacant=1, source="hours",
         problems=("note.department_carried", "note.hidden_rows"), sheet="Establishment"),
    Case("text_dump", "tsv",
         page(one("STAFF EXTRACT", 6), ("EMPID", "NAME", "JOBTITLE", "DEPT", "FTE%", "STATUS"),
              ("1", "DOE J", "STAFF NURSE", "ICU", "100%", "Active"),
              ("2", "ROE R", "STAFF NURSE", "ICU", "60%", "Active"),
              ("2", "ROE R", "STAFF NURSE", "ICU", "60%", "Active"),
              ("3", "POE P", "PORTER", "ESTATES", "100%", "Resigned"),
              ("4", "LOE L", "PORTER", "ESTATES", "0%", "Active"), one("4 records", 6)),
         4, 3, 1.6, {"ICU": (2, 1.6), "ESTATES": (1, 0)},
         {"title_row": (1,), "header": (2,), "leaver": (6,), "footer": (8,)}),
]  # fmt: skip
