"""Rosters as hospitals of the United Kingdom export them, counted by hand before any import."""

# ruff: noqa: E501 - tables of rows, read line by line

from datetime import date

from samples.files import Case, Page
from samples.layouts import one, page

BRITAIN = [
    Case("staff_record_with_budget_and_vacancy_factor", "xlsx",
         page(("Directorate", "Cost Centre Desc", "Position Number", "Position Title", "Employee Name", "Band", "Budgeted WTE", "Contracted WTE", "Actual Worked WTE"),
              ("Medicine", "Ward 7 Stroke", "88001", "Ward Manager", "Tully, Morag", "Band 7", 1, 1, 1), ("Medicine", "Ward 7 Stroke", "88002", "Staff Nurse", "Pike, Lorna", "Band 5", 1, 0.8, 0.92),
              ("Medicine", "Ward 7 Stroke", "88003", "Staff Nurse", "Vacant", "Band 5", 1, 0, 0), ("Medicine", "Ward 7 Stroke", "88004", "Healthcare Support Worker", "Dunn, Colm", "Band 2", 0.6, 0.6, 0.7),
              ("Medicine", "Ward 8 Cardiology", "88005", "Cardiac Physiologist", "Orr, Fay", "Band 6", 1, 1, 1), ("Medicine", "Ward 8 Cardiology", "88006", "Staff Nurse", "Nair, Anu", "Band 5", 1, 0.61333, 0.6)),
         5, 5, 4.01333, {"Ward 7 Stroke": (3, 2.4), "Ward 8 Cardiology": (2, 1.61333)}, {"header": (1,), "vacant": (4,)}, vacant=None, secrets=("Tully", "Nair")),
    Case("weekly_hours_of_37_and_a_half", "ssv",
         page(("Surname", "Forename", "Post", "Ward/Dept", "Contracted Hours", "End of Contract"), ("Tully", "Morag", "Senior Charge Nurse", "Renal Unit", "37.50", ""), ("Pike", "Lorna", "Staff Nurse", "Renal Unit", "30.00", ""),
              ("Dunn", "Colm", "Staff Nurse", "Renal Unit", "37.50", "31/03/2026"), ("Orr", "Fay", "Renal Technician", "Renal Unit", "18.75", "31/03/2027"), ("Nair", "Anu", "Ward Clerk", "Renal Unit", "22.50", ""), ("Reid", "Una", "Dietitian", "Dietetics", "37.50", "")),
         5, 5, 3.9, {"Renal Unit": (4, 2.9), "Dietetics": (1, 1.0)}, {"header": (1,), "leaver": (4,)}, source="hours", secrets=("Tully",)),
    Case("bank_and_honorary_assignments", "xls",
         page(("Assignment Number", "Employee Name", "Job Role", "Department", "FTE", "Assignment Category", "Assignment Status"), ("20310001", "Tully, Mrs. Morag", "Community Midwife", "Maternity", 1, "Permanent", "Active Assignment"), ("20310002", "Pike, Miss Lorna", "Midwife", "Maternity", 0.8, "Fixed Term Temp", "Active Assignment"),
              ("20310002-2", "Pike, Miss Lorna", "Midwife", "Maternity", 0, "Bank", "Active Assignment"), ("20310003", "Dunn, Mr. Colm", "Maternity Support Worker", "Maternity", 0, "Bank", "Active Assignment"), ("20310004", "Orr, Dr. Fay", "Consultant Obstetrician", "Maternity", 1, "Permanent", "Acting Up"),
              ("20310005", "Nair, Ms. Anu", "Midwife", "Maternity", 1, "Permanent", "Career Break"), ("20310006", "Reid, Mrs. Una", "Ward Clerk", "Maternity", 0.5, "Permanent", "Maternity & Adoption")),
         7, None, 4.3, None, {"header": (1,)}, temporary=2, secrets=("Tully", "20310001")),
    Case("names_in_titles_and_wards_named_after_people", "xlsx",
         page(("Name", "Job Title", "Location", "WTE"), ("A. Tully", "PA to Mr J. Okonkwo", "Surgery Offices", 1), ("B. Pike", "Medical Secretary (Dr Susan Hartley)", "Surgery Offices", 0.8), ("C. Dunn", "Ward Clerk - covering for Beth Tomlin", "Florence Nightingale Ward", 1),
              ("D. Orr", "Staff Nurse", "Florence Nightingale Ward", 1), ("E. Nair", "Staff Nurse", "Charles Dickens Ward", 0.6), ("", "VACANT (was R. Quill)", "Charles Dickens Ward", 0.4), ("F. Reid", "Receptionist", "Dr Anand's Clinic", 1)),
         6, 6, 5.4, None, {"header": (1,), "vacant": (7,)}, vacant=0.4, secrets=("Okonkwo", "Hartley", "Tomlin", "Quill", "Anand"), kept=("Florence Nightingale Ward", "Charles Dickens Ward", "Surgery Offices")),
    Case("same_name_and_no_number", "csv",
         page(("Name", "Role", "Team", "WTE"), ("John Smith", "Porter", "Portering", "1.0"), ("John Smith", "Porter", "Portering", "1.0"), ("John Smith", "Porter", "Portering", "0.5"), ("Mary Jones", "Porter", "Portering", "1.0"), ("Mary Jones", "Domestic Assistant", "Domestics", "0.5")),
         5, 5, 4.0, {"Portering": (4, 3.5), "Domestics": (1, 0.5)}, {"header": (1,)}, secrets=("Smith",)),
    Case("fortnight_of_75_hours", "ods",
         page(("Payroll No", "Post Title", "Service", "Hours per fortnight"), (51001, "Physiotherapist", "Physiotherapy", 75), (51002, "Physiotherapist", "Physiotherapy", 60), (51003, "Physiotherapy Assistant", "Physiotherapy", 37.5), (51004, "Occupational Therapist", "Occupational Therapy", 75), (51005, "Occupational Therapist", "Occupational Therapy", 15)),
         5, 5, 3.5, {"Physiotherapy": (3, 2.3), "Occupational Therapy": (2, 1.2)}, {"header": (1,)}, source="hours"),
    Case("merged_departments_and_hidden_rows", "xlsx",
         (Page("Staff in post", (("Department", "Job title", "Name", "WTE"), ("Pharmacy", "Pharmacist", "Al Tully", 1), ("", "Pharmacy Technician", "Bo Pike", 1), ("", "Pharmacy Assistant", "Cy Dunn", 0.5), ("", "", "", ""), ("Pathology", "Biomedical Scientist", "Di Orr", 1), ("", "Phlebotomist", "Ed Nair", 0.8)), hidden_rows=(3,), merged=("A2:A4", "A6:A7")),),
         5, 5, 4.3, {"Pharmacy": (3, 2.5), "Pathology": (2, 1.8)}, {"header": (1,)}, problems=("note.hidden_rows", "note.department_carried")),
    Case("dates_with_months_in_words", "csv",
         page(("Post Holder", "Post", "Department", "Band", "WTE", "Start", "Leaving Date"), ("Tully M", "Radiographer", "Imaging", "6", "1", "01-Mar-19", ""), ("Pike L", "Radiographer", "Imaging", "6", "0.6", "12-Apr-21", "28-Feb-26"), ("Dunn C", "Sonographer", "Imaging", "7", "0.8", "03-Jan-18", "01-Jan-28"), ("Orr F", "Imaging Assistant", "Imaging", "3", "1", "09-Sep-24", ""), ("Nair A", "Booking Clerk", "Imaging", "2", "0.5", "14-Oct-20", "")),
         4, 4, 3.3, {"Imaging": (4, 3.3)}, {"header": (1,), "leaver": (3,)}),
    Case("title_means_mrs", "xlsx",
         page(("Title", "Surname", "First name", "Post ref", "Post", "Grade", "Hrs", "Ward"), ("Mrs", "Tully", "Morag", "N-0012", "Sister", "Band 7", 37.5, "Ward 21"), ("Ms", "Pike", "Lorna", "N-0013", "Staff Nurse", "Band 5", 37.5, "Ward 21"), ("Mr", "Dunn", "Colm", "N-0014", "Staff Nurse", "Band 5", 22.5, "Ward 21"), ("Dr", "Orr", "Fay", "M-0002", "Specialty Doctor", "MC46", 40, "Ward 22"), ("Mrs", "Nair", "Anu", "A-0101", "Ward Clerk", "Band 2", 30, "Ward 22")),
         5, 5, None, {"Ward 21": (3, 2.6), "Ward 22": (2, None)}, {"header": (1,)}, source="hours", secrets=("Tully",)),
    Case("rows_without_a_title_and_odd_amounts", "xls",
         page(("Staff No", "Job Title", "Dept", "WTE"), (70121, "Staff Nurse", "A&E", 1), (70122, "", "A&E", 1), (70123, "n/a", "A&E", 0.5), (70124, "-", "A&E", 0.5), (70125, "Emergency Nurse Practitioner", "A&E", "see HR"), (70126, "Staff Nurse", "A&E", 0), (70127, "Receptionist", "A&E", "60%"), (70128, "Receptionist", "A&E", 0.4)),
         5, 5, 2.0, {"A&E": (5, 2.0)}, {"header": (1,), "no_title": (3, 4, 5)}, problems=("problem.no_title",)),
    Case("rota_team_headings_in_the_title_column", "xlsx",
         page(one("Ward 3 nursing establishment, November 2026", 4), ("Post", "Name", "Band", "WTE"), one("Registered nurses", 4), ("Ward Manager", "Al Tully", "7", 1), ("Staff Nurse", "Bo Pike", "5", 0.8), ("Staff Nurse", "Vacancy", "5", 1), ("", "", "", ""),
              one("Support staff", 4), ("Healthcare Assistant", "Cy Dunn", "2", 1), ("Housekeeper", "Di Orr", "2", 0.6), ("", "", "Total", 4.4)),
         4, 4, 3.4, None, {"title_row": (1, 3, 8), "header": (2,), "vacant": (6,), "subtotal": (11,)}, vacant=1.0, secrets=("Tully",)),
    Case("part_posts_proved_by_name_and_birth", "csv",
         page(("Name", "Date of birth", "Job title", "Department", "WTE", "Leaver"), ("Mary Poole", "02/01/1970", "Clinical Psychologist", "Psychology", "0.5", "No"), ("Mary Poole", "02/01/1970", "Lecturer", "Education", "0.5", "No"), ("Mary Poole", "17/09/1988", "Assistant Psychologist", "Psychology", "1.0", "No"), ("Jim Oakes", "12/05/1991", "Psychotherapist", "Psychology", "1.0", "No"), ("Ivy Moss", "23/11/1966", "Team Secretary", "Psychology", "0.8", "Yes")),
         4, 3, 3.0, {"Psychology": (3, 2.5), "Education": (1, 0.5)}, {"header": (1,), "leaver": (6,)}, secrets=("Poole", "1970")),
    Case("end_dates_and_notes", "xlsx",
         page(("Employee", "Job", "Dept", "FTE", "Fixed term end", "Comments"), ("T. Tully", "Anaesthetic Nurse", "Theatres", 1, None, "see Ann Bode about rota"), ("L. Pike", "Scrub Nurse", "Theatres", 1, date(2026, 10, 31), "left, exit interview Jo Hale"), ("C. Dunn", "ODP", "Theatres", 0.8, date(2027, 10, 31), None), ("F. Orr", "Theatre Porter", "Theatres", 1, None, None)),
         3, 3, 2.8, {"Theatres": (3, 2.8)}, {"header": (1,), "leaver": (3,)}, secrets=("Bode", "Hale", "Tully")),
]  # fmt: skip
