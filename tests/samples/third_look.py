"""A third lot of rosters, written and counted after the second was mended."""

# ruff: noqa: E501 - tables of rows, read line by line

from datetime import date

from samples.files import Case, Page
from samples.layouts import one, page

THIRD_LOOK = [
    Case("payroll_register_with_rates", "csv",
         page(("Dept", "Emp Name", "Emp ID", "Job", "FT/PT", "Rate", "Reg Hrs", "OT Hrs", "Gross"), ("RADIOLOGY", "Alder, May", "2201", "CT Technologist", "FT", "38.10", "80.00", "4.25", "3290.88"), ("RADIOLOGY", "Birch, Ned", "2202", "Mammography Technologist", "FT", "36.95", "80.00", "0.00", "2956.00"), ("RADIOLOGY", "Cedar, Oli", "2203", "Film Library Clerk", "PT", "17.20", "40.00", "0.00", "688.00"), ("LABORATORY", "Elder, Pam", "2204", "Phlebotomist", "FT", "19.05", "80.00", "2.00", "1581.15"), ("LABORATORY", "Flint, Ray", "2205", "Histotechnologist", "FT", "31.40", "80.00", "0.00", "2512.00")),
         5, 5, None, None, {"header": (1,)}, source="hours", secrets=("Alder", "2201", "3290"), persons=("Emp Name", "Emp ID", "Rate", "Gross")),
    Case("trust_list_of_doctors", "xlsx",
         page(("Title", "Surname", "Initials", "GMC", "Grade", "Specialty", "Directorate", "PAs", "WTE"), ("Dr", "Ash", "K", 6012345, "Consultant", "Cardiology", "Medicine", 10, 1), ("Dr", "Box", "L", 6012346, "Specialty Registrar", "Cardiology", "Medicine", 10, 1), ("Mr", "Cox", "M", 6012347, "Consultant", "Urology", "Surgery", 8, 0.8), ("Miss", "Day", "N", 6012348, "Foundation Doctor Year 1", "Urology", "Surgery", 10, 1), ("Dr", "Eve", "O", 6012349, "Specialty Doctor", "Respiratory", "Medicine", 6, 0.6)),
         5, 5, 4.4, None, {"header": (1,)}, titles=("Consultant", "Specialty Registrar", "Foundation Doctor Year 1", "Specialty Doctor"), secrets=("Ash",), persons=("Title", "Surname")),
    Case("swiss_list_with_a_total_of_rates", "ssv",
         page(one("Etat du personnel au 1er novembre 2026", 6), ("Nom", "Prénom", "Fonction", "Service", "Taux", "Date de sortie"), ("Aubert", "Luc", "Infirmier chef d'unité", "Soins intensifs", "100%", ""), ("Berset", "Ida", "Infirmière", "Soins intensifs", "80%", ""), ("Crettaz", "Noé", "Assistant en soins", "Soins intensifs", "60%", "30.09.2026"), ("Darbellay", "Eva", "Secrétaire", "Secrétariat médical", "50%", ""), ("Emery", "Guy", "Secrétaire", "Secrétariat médical", "70%", ""), ("Total", "", "", "", "360%", "")),
         4, 4, 3.0, {"Soins intensifs": (2, 1.8), "Secrétariat médical": (2, 1.2)}, {"title_row": (1,), "header": (2,), "leaver": (5,), "subtotal": (8,)}, secrets=("Aubert",), persons=("Nom", "Prénom")),
    Case("new_zealand_roster", "xlsx",
         page(("Employee Number", "Preferred Name", "Family Name", "Position", "Responsibility Centre", "RC Name", "Contracted FTE", "Employment Status", "Ethnicity", "Leave Balance (hrs)"), (40011, "Aroha", "Kingi", "Registered Nurse", 3101, "Paediatric Ward", 0.9, "Permanent", "Maori", 112.5), (40012, "Beth", "Lawson", "Registered Nurse", 3101, "Paediatric Ward", 0.6, "Permanent", "NZ European", 88), (40013, "Chen", "Ma", "Health Care Assistant", 3101, "Paediatric Ward", 1, "Fixed Term", "Chinese", 40.25), (40014, "Dee", "Noa", "Registered Nurse", 3101, "Paediatric Ward", 0, "Casual", "Samoan", 0), (40015, "Eru", "Otene", "Clerical Officer", 3105, "Outpatients", 1, "Permanent", "Maori", 61)),
         5, 5, 3.5, {"Paediatric Ward": (4, 2.5), "Outpatients": (1, 1)}, {"header": (1,)}, temporary=1, secrets=("Kingi", "Samoan", "40011"), persons=("Employee Number", "Preferred Name", "Family Name", "Ethnicity", "Leave Balance (hrs)")),
    Case("list_sorted_by_name_with_vacancies_at_the_end", "html",
         page(one("Position Listing by Employee", 7), ("Employee", "Emp. No.", "Pos. No.", "Pos. Title", "Org. Unit", "Hrs/Wk", "Pos. Status"), ("ADKINS, LEE", "81", "9001", "SOCIAL WORKER", "CASE MANAGEMENT", "40", "Filled"), ("BARTON, MIA", "82", "9002", "UTILIZATION REVIEW NURSE", "CASE MANAGEMENT", "40", "Filled"), ("CONNOR, ABE", "83", "9003", "DISCHARGE PLANNER", "CASE MANAGEMENT", "24", "Filled"), ("** VACANT **", "", "9004", "SOCIAL WORKER", "CASE MANAGEMENT", "40", "Vacant"), ("** VACANT **", "", "9005", "CLERK TYPIST", "CASE MANAGEMENT", "20", "Frozen"), one("3 employees listed", 7)),
         3, 3, 2.6, {"CASE MANAGEMENT": (3, 2.6)}, {"title_row": (1,), "header": (2,), "vacant": (6, 7), "footer": (8,)}, vacant=1.5, source="hours", secrets=("ADKINS",), persons=("Employee", "Emp. No.")),
    Case("ontario_seniority_by_department", "csv",
         page(("Department", "Employee", "Classification", "Status", "Seniority Hours", "FTE", "Hire Date"), ("DIETARY", "Aiken Jo", "Dietary Aide", "FT", "18,221.50", "1.0", "2014-02-03"), ("DIETARY", "Bains Ravi", "Cook", "FT", "22,100.00", "1.0", "2011-06-20"), ("DIETARY", "Cole Deb", "Dietary Aide", "PT", "4,010.25", "0.5", "2020-10-11"), ("HOUSEKEEPING", "Dhillon Amy", "Housekeeper", "FT", "9,872.00", "1.0", "2018-01-15"), ("HOUSEKEEPING", "Esposito Al", "Housekeeper", "CASUAL", "1,020.75", "0.0", "2023-05-05")),
         5, 5, 3.5, {"DIETARY": (3, 2.5), "HOUSEKEEPING": (2, 1.0)}, {"header": (1,)}, temporary=1, secrets=("Aiken",), persons=("Employee",)),
    Case("ward_blocks_with_their_own_headings", "xlsx",
         page(one("Ward 5 North", 4), ("Name", "Role", "Band", "WTE"), ("Al Moss", "Staff Nurse", 5, 1), ("Bo Nunn", "Staff Nurse", 5, 0.8), one("", 4), one("Ward 6 South", 4), ("Name", "Role", "Band", "WTE"), ("Cy Orme", "Charge Nurse", 6, 1), ("Di Pugh", "Healthcare Assistant", 2, 0.6), ("Ed Rudd", "Ward Clerk", 2, 0.5)),
         5, 5, 3.9, {"Ward 5 North": (2, 1.8), "Ward 6 South": (3, 2.1)}, {"title_row": (1, 6), "header": (2,), "repeated_header": (7,)}, secrets=("Moss",), persons=("Name",)),
    Case("hours_of_a_month_in_france", "xlsx",
         page(("Matricule", "Agent", "Métier", "Pôle", "Unité", "Heures mensuelles", "Type contrat"), ("M1", "ABADIE Rose", "Infirmière", "Médecine", "Pneumologie", 151.67, "CDI"), ("M2", "BLANC Remy", "Aide-soignant", "Médecine", "Pneumologie", 121.34, "CDI"), ("M3", "CLERC Anne", "Infirmière", "Médecine", "Pneumologie", 151.67, "Vacataire"), ("M4", "DUPUY Jean", "Agent de service", "Médecine", "Gastrologie", 75.84, "CDD"), ("M5", "FABRE Lise", "Infirmière", "Médecine", "Gastrologie", 151.67, "CDI")),
         5, 5, None, {"Pneumologie": (3, 2.8), "Gastrologie": (2, 1.5)}, {"header": (1,)}, source="hours", temporary=1, secrets=("ABADIE",), persons=("Matricule", "Agent")),
    Case("everything_in_one_department_and_a_grand_total", "tsv",
         page(one("Home Care Team", 4), one("Date printed: 14/11/2026", 4), ("Care worker", "Job title", "Contracted hours", "Left on"), ("Abe Lane", "Home Carer", "37.5", ""), ("Bea Mott", "Home Carer", "30", ""), ("Cal Nash", "Senior Home Carer", "37.5", "01/02/2026"), ("Dot Owen", "Care Coordinator", "37.5", ""), ("Eli Pope", "Home Carer", "15", ""), ("", "Total hours", "157.5", "")),
         4, 4, 3.2, {"": (4, 3.2)}, {"title_row": (1, 2), "header": (3,), "leaver": (6,), "subtotal": (9,)}, source="hours", secrets=("Lane",)),
    Case("newest_sheet_and_an_archive", "xlsx",
         (Page("Archive 2024", (("Employee", "Title", "Dept", "FTE"), *((f"Old{n}, Pat", "Pharmacist", "Pharmacy", 1) for n in range(9)))), Page("Nov 2026", (("Employee", "Title", "Dept", "FTE", "Start"), *((f"Lake{n}, Kim", "Pharmacist", "Pharmacy", 1, date(2020, 1, 2 + n)) for n in range(6)))), Page("Lookup", (("Dept", "Cost centre"), ("Pharmacy", 4410)))),
         6, 6, 6, {"Pharmacy": (6, 6)}, {"header": (1,)}, problems=("problem.other_staff_sheet",), sheet="Nov 2026", secrets=("Lake1",), persons=("Employee",)),
]  # fmt: skip
