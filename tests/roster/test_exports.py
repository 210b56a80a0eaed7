"""Exports of HR systems in four countries, invented: what each column becomes."""

# ruff: noqa: E501 - tables of columns, read line by line

from datetime import date

import pytest
from export_columns import (
    BIRTHS,
    CAPITALS,
    CENTRES,
    COMMA,
    FRANCE,
    GIVEN,
    HIRES,
    JOBS,
    MAILS,
    NAMES,
    NHS,
    QUEBEC,
    RATES,
    ROWS,
    SALARIES,
    SURNAMES,
    UNITS,
    UPPER,
    WARDS,
    export,
    numbered,
    some,
)

from desktop.roster.columns import recognise

EXPORTS = [
    export("us_peoplesoft",
        ("EMPLID", numbered(1003410), "identifier"), ("EMPL_RCD", some(0, 0, 0, 1), "-"), ("NAME", COMMA, "person"),
        ("JOBCODE", some("N0012", "N0044", "C0100"), "-"), ("JOBCODE_DESCR", some(*UPPER), "title"),
        ("DEPTID", some(6170, 6180, 7010), "-"), ("DEPTID_DESCR", some(*UNITS), "department"),
        ("STD_HOURS", some(40, 36, 24, 40), "?"), ("FTE", some(1.0, 0.9, 0.6, 1.0), "fte"),
        ("REG_TEMP", some("R", "R", "T"), "kind"), ("FULL_PART_TIME", some("F", "P"), "?"),
        ("EMPL_STATUS", some("A", "A", "L", "T"), "status"), ("SAL_ADMIN_PLAN", some("NUR", "ADM"), "?"),
        ("GRADE", some("011", "014", "020"), "grade"), ("HOURLY_RT", RATES, "person"), ("HIRE_DT", HIRES, "start_date"),
        ("BIRTHDATE", BIRTHS, "person"), ("ETHNIC_GRP", some("1", "2", "3"), "person"), ("SEX", some("F", "M", "F"), "person")),
    export("nhs_esr",
        ("Employee Number", numbered(20310045), "identifier"), ("Assignment Number", numbered(20310045, 37, "{}-2"), "person"),
        ("Title", some("Mrs", "Mr", "Ms", "Dr"), "person"), ("Last Name", SURNAMES, "person"), ("First Name", GIVEN, "person"),
        ("Org L3", some("Medicine Division", "Surgery Division"), "-"), ("Org L4", some("Acute Medicine", "General Surgery"), "-"),
        ("Org L5", some(*WARDS), "department"), ("Position Title", some(*NHS), "title"),
        ("Position Number", numbered(880011, 3), "-"), ("Staff Group", some("Nursing and Midwifery Registered", "Additional Clinical Services", "Administrative and Clerical"), "-"),
        ("Pay Scale", some("XR05", "XR02", "XR06"), "grade"), ("Contracted WTE", some(1.0, 0.8, 0.6), "fte"),
        ("Contracted Hours", some(37.5, 30, 22.5), "?"), ("Assignment Status", some("Active Assignment", "Active Assignment", "Maternity", "Career Break"), "status"),
        ("Assignment Category", some("Permanent", "Permanent", "Fixed Term Temp", "Bank"), "kind"),
        ("Fixed Term Temp End Date", some(None, None, date(2027, 3, 31)), "end_date"), ("Age Band", some("26-30", "51-55", "41-45"), "person"),
        ("Ethnic Origin", some("A White - British", "H Asian or Asian British - Indian", "Z Not Stated"), "person"),
        ("NI Number", [f"QQ{100000 + 977 * n}C" for n in range(ROWS)], "person"), ("Annual Salary", SALARIES, "person")),
    export("quebec_payroll",
        ("No. employé", numbered(40112), "identifier"), ("Nom", SURNAMES, "person"), ("Prénom", GIVEN, "person"),
        ("Titre d'emploi", some(*QUEBEC), "title"), ("Code titre", some("1911", "3480", "5312"), "-"),
        ("Centre d'activités", some(*CENTRES), "department"), ("Direction", some("Direction des soins infirmiers", "DSP"), "-"),
        ("Installation", some("Hôpital de l'Exemple", "CLSC des Pins"), "-"),
        ("Statut d'emploi", some("Temps complet permanent", "Temps partiel permanent", "Temps partiel occasionnel"), "kind"),
        ("Nb heures / sem", some("37,5", "30,0", "15,0"), "hours"), ("Échelon", some(3, 7, 12), "grade"),
        ("Date d'embauche", HIRES, "start_date"), ("Date de naissance", BIRTHS, "person"), ("Sexe", some("F", "M"), "person"),
        ("Courriel", MAILS, "person"), ("Téléphone", numbered(5145550101, 111), "person"), ("Taux horaire", RATES, "person")),
    export("australian_district",
        ("Assignment ID", numbered(50120), "?"), ("Person ID", numbered(60120), "identifier"), ("Surname", SURNAMES, "person"),
        ("Given Names", GIVEN, "person"), ("Position No.", numbered(70010, 11), "-"),
        ("Position Description", some("Registered Nurse", "Enrolled Nurse", "Assistant in Nursing", "Nurse Unit Manager", "Ward Clerk"), "title"),
        ("Award Classification", some("RN YR 8 THRFTR", "EN YR 5", "AIN YR 3", "NUM LVL 2"), "?"),
        ("Org Unit Desc", some("Renal Dialysis Unit", "Maternity Ward", "Medical Imaging"), "department"),
        ("Cost Centre", some(241100, 241105), "-"), ("Facility", some("Example Base Hospital", "Coast Hospital"), "-"),
        ("Employment Type", some("Permanent Full Time", "Permanent Part Time", "Casual"), "kind"),
        ("Hrs P/Fnight", some(76, 64, 38), "hours"), ("Base Rate", RATES, "person"),
        ("Occupied/Vacant", some("Occupied", "Occupied", "Vacant"), "status")),
    export("us_workday",
        ("Worker", NAMES, "person"), ("Employee ID", numbered(100231, 7, "W{}"), "identifier"), ("Worker Type", some("Employee", "Contingent Worker"), "kind"),
        ("Position ID", numbered(10023, 5, "P-{}"), "-"), ("Business Title", some(*JOBS), "title"), ("Job Family", some("Nursing", "Allied Health", "Clerical"), "-"),
        ("Cost Center - ID", some("CC1001", "CC1002"), "-"), ("Cost Center - Name", some(*UNITS), "department"),
        ("Location", some("Main Campus", "North Clinic"), "-"), ("Time Type", some("Full time", "Part time"), "?"),
        ("Scheduled Weekly Hours", some(40, 36, 20), "?"), ("Default Weekly Hours", some(40), "?"), ("FTE %", some("100%", "90%", "50%"), "fte"),
        ("On Leave", some("No", "No", "Yes"), "-"), ("Hire Date", HIRES, "start_date"), ("Worker's Manager", NAMES[::-1], "person"),
        ("Compensation Grade", some("H10", "H12", "S04"), "grade"), ("Email - Work", MAILS, "person"), ("Total Base Pay Annualized - Amount", SALARIES, "person")),
    export("kronos",
        ("Person Number", numbered(77120), "identifier"), ("Person Full Name", COMMA, "person"), ("Primary Job", some(*JOBS), "title"),
        ("Home Department", some(*UNITS), "department"), ("Employment Status", some("Active", "Active", "Inactive"), "status"),
        ("Badge Number", numbered(900771), "person"), ("Date of Hire", HIRES, "start_date"), ("Pay Rule", some("Hourly 8/80", "Salaried"), "-"),
        ("FTE Percentage", some(100, 60, 90), "fte"), ("Reports To Name", NAMES[::-1], "person"), ("Employee Email", MAILS, "person"),
        ("Birthday", [d.strftime("%m/%d/%Y") for d in BIRTHS], "person")),
    export("sap_two_positions",
        ("Pers.No.", numbered(1200345), "identifier"), ("Employee/app.name", NAMES, "person"), ("PersA", some("1000", "2000"), "-"),
        ("Personnel Subarea", some("Acute Site", "Rehab Site"), "-"), ("Position", numbered(50011234, 9), "-"), ("Position", some(*JOBS), "title"),
        ("Org.unit", some(30001122, 30001190), "-"), ("Organizational Unit", some(*UNITS), "department"), ("Employee Subgroup", some("Full Time Regular", "Casual", "Part Time Regular"), "kind"),
        ("Cap.util.lvl", some("100,00", "60,00", "50,00"), "fte"), ("WkHrs/Wk", some("37,50", "22,50", "18,75"), "?"), ("PS group", some("GR05", "GR11"), "grade"),
        ("Entry", HIRES, "start_date"), ("Leaving", some(None, None, None, date(2027, 1, 31)), "end_date"), ("Gender Key", some("Female", "Male"), "person"),
        ("Annual salary", SALARIES, "person"), ("Marit.Status", some("Single", "Marr."), "person")),
    export("adp_small_hospital",
        ("Payroll Name", COMMA, "person"), ("File Number", numbered(300410), "identifier"), ("Position ID", numbered(300410, 37, "KXY{}"), "-"),
        ("Job Title Description", some(*JOBS), "title"), ("Home Department Code", some("006170", "007010"), "-"), ("Home Department Description", some(*UNITS), "department"),
        ("Location Description", some("Main Hospital", "Clinic East"), "-"), ("Worker Category Description", some("Full Time", "Part Time", "Per Diem"), "kind"),
        ("Position Status", some("Active", "Leave", "Terminated"), "status"), ("Standard Hours", some(80, 72, 40), "hours"),
        ("Regular Pay Rate Amount", RATES, "person"), ("Birth Date", [d.strftime("%m/%d/%Y") for d in BIRTHS], "person"), ("Gender / Sex (Self-ID)", some("Female", "Male"), "person"),
        ("Tax ID (SSN)", [f"XXX-XX-{1000 + 7 * n}" for n in range(ROWS)], "person"), ("Primary Address: Address Line 1", [f"{n + 12} Maple St" for n in range(ROWS)], "person"),
        ("Primary Address: Zip / Postal Code", numbered(59001, 13), "person"), ("Race Description", some("White", "Asian", "Black or African American"), "person")),
    export("headings_say_nothing",
        ("Column1", numbered(80123), "identifier"), ("Column2", CAPITALS, "person"), ("", some(*JOBS), "title"), ("Field4", some(*UNITS), "department"),
        ("", some(1.0, 0.6, 0.9, 1.0), "fte"), ("Column6", BIRTHS, "person"), ("Column7", MAILS, "person"), ("x", [f"555-01{n:02}" for n in range(ROWS)], "person"),
        ("Column9", SALARIES, "person"), ("Column10", some("F", "M"), "person"), ("Column11", [f"{n + 12} Oak Avenue" for n in range(ROWS)], "person")),
    export("uk_home_made",
        ("Name", NAMES, "person"), ("Job", some(*NHS), "title"), ("Team", some(*WARDS), "department"), ("Band", some("5", "2", "8a"), "grade"),
        ("Hrs", some(37.5, 22.5, 30), "hours"), ("Start", [d.strftime("%d/%m/%Y") for d in HIRES], "start_date"), ("DOB", [d.strftime("%d/%m/%Y") for d in BIRTHS], "person"),
        ("Line Manager", NAMES[::-1], "person"), ("Phone ext", numbered(4010, 1), "person"), ("Notes", some("ask Emma Boyd", None, "see rota"), "-"), ("Salary (£)", [f"£{s:,.2f}" for s in SALARIES], "person"),
        ("Contract", some("Perm", "FTC", "Bank"), "kind"), ("Address", [f"{n} High Street" for n in range(1, ROWS + 1)], "person"), ("Sickness last 12m", some(0, 3, 11), "person")),
    export("french_public",
        ("Matricule", numbered(20410), "identifier"), ("Civilité", some("Mme", "M."), "person"), ("Nom", SURNAMES, "person"), ("Prénom", GIVEN, "person"),
        ("Fonction", some(*FRANCE), "title"), ("UF", some("2101", "2105"), "-"), ("Libellé UF", some(*CENTRES), "department"), ("Pôle", some("Pôle Urgences", "Pôle Médecine"), "-"),
        ("Quotité", some(100, 80, 50), "fte"), ("Type de contrat", some("Titulaire", "CDI", "CDD"), "kind"), ("Date d'entrée", HIRES, "start_date"), ("Date de sortie", some(None, None, date(2027, 1, 1)), "end_date"),
        ("Indice majoré", some(371, 415, 502), "?"), ("N° Sécurité sociale", numbered(184057511100100, 911), "person")),
    export("headings_that_lie",
        ("Title", some("Mr", "Mrs", "Ms", "Dr", "Prof"), "person"), ("Position", numbered(44001, 2), "-"), ("Description", some(*JOBS), "title"), ("Name", some(*UNITS), "department"),
        ("Grade", [f"{s:,.2f}" for s in SALARIES], "person"), ("Reference", MAILS, "person"), ("Employee", numbered(90001, 17), "identifier"), ("Date", BIRTHS, "person"),
        ("Location", NAMES, "person"), ("FTE", some(1, 0.5, 0.8), "fte")),
    export("two_titles",
        ("Employee ID", numbered(5001, 7), "identifier"), ("Job Title", some("A1102", "A1105", "B2000"), "-"), ("Job Family", some("Nursing", "Support", "Pharmacy"), "-"),
        ("Working Title", some(*JOBS), "title"), ("Supervisor Title", some("Nurse Manager", "Director of Nursing"), "person"), ("Manager ID", numbered(4001, 7), "person"), ("Unit", some(*UNITS), "department")),
    export("truncated_headings",
        ("EMP NBR", numbered(5001, 7), "identifier"), ("EMP NM", COMMA, "person"), ("POSN TTL", some(*UPPER), "title"), ("DEPT NM", some(*UNITS), "department"), ("STD HRS/WK", some(40, 36, 20), "hours"),
        ("ASGN STAT", some("Active", "LOA"), "status"), ("EMP CLS", some("Regular", "Per Diem"), "kind"), ("HIRE DT", HIRES, "start_date"), ("TERM DT", some(None, None, date(2027, 2, 1)), "end_date"), ("PAY GRD", some("G10", "G12"), "grade"), ("HRLY RT", RATES, "person")),
]  # fmt: skip


def recognised(case, order=None):
    places = list(order or range(len(case.columns)))
    rows = [tuple(case.columns[p][1][n] for p in places) for n in range(ROWS)]
    return recognise([case.columns[p][0] for p in places], rows)


@pytest.mark.parametrize("case", EXPORTS, ids=[case.name for case in EXPORTS])
def test_an_export_is_recognised_column_by_column(case):
    columns = recognised(case)
    told = {n: columns[n].becomes for n in case.becomes}
    assert told == case.becomes
    unused = {
        c.header
        for n, c in enumerate(columns)
        if case.columns[n][2] in {"-", "person"} and c.becomes
    }
    assert not unused
    assert [columns[n].header for n in case.persons if not columns[n].person] == []
    assert [
        c.header
        for n, c in enumerate(columns)
        if c.person and case.columns[n][2] not in {"person", "identifier", "?", "-"}
    ] == []


@pytest.mark.parametrize("case", EXPORTS, ids=[case.name for case in EXPORTS])
def test_the_order_of_columns_does_not_matter(case):
    straight = {n: column.becomes for n, column in enumerate(recognised(case))}
    turned = list(range(len(case.columns)))[::-1]
    back = recognised(case, turned)
    assert {place: column.becomes for place, column in zip(turned, back, strict=True)} == straight
