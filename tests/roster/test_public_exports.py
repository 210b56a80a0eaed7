"""Headings of public payroll disclosures with invented values: what each column becomes."""

# ruff: noqa: E501 - tables of columns, read line by line

import pytest
from export_columns import (
    COMMA,
    GIVEN,
    HIRES,
    MAILS,
    NAMES,
    QUEBEC,
    RATES,
    ROWS,
    SALARIES,
    SURNAMES,
    export,
    numbered,
    some,
)

from desktop.roster.columns import recognise

PUBLIC = [
    export("florida",("Agency Name",some("Health","Veterans Affairs"),"?"),("Budget Entity",some("Hospital A","County Health Units"),"?"),("Position Number",numbered(64001,3),"-"),("Last Name",SURNAMES,"person"),("First Name",GIVEN,"person"),("Middle Name",some("A","B",""),"person"),("Employee Type",some("CS","SES","OPS"),"kind"),("FTE",some("1","0.5"),"fte"),("Class Code",some("5294","0001"),"-"),("Class Title",some("SENIOR REGISTERED NURSE-F/C","CLERK","DIETETIC TECHNICIAN-SES"),"title"),("State Hire Date",HIRES,"start_date"),("Salary",[f"${s:,.2f}" for s in SALARIES],"person"),("OPS Hourly Rate",some("","$14.00"),"person")),
    export("masscthru",("Year",some("2024"),"-"),("Name_Last",SURNAMES,"person"),("Name_First",GIVEN,"person"),("Department_Division",some("DEPT OF MENTAL HEALTH (DMH)","PUBLIC HEALTH (DPH)"),"department"),("Position_Title",some("Mental Health Worker I","Registered Nurse II","Clerk III"),"title"),("Position_Type",some("Full Time - Regular","Part Time","Contractor"),"kind"),("Service_End_Date",some("","","6/30/2027"),"end_date"),("Pay_Total_Actual",SALARIES,"person"),("Pay_Base_Actual",SALARIES,"person"),("Annual_Rate",SALARIES,"person"),("Department_Location_Zip_Code",some("02301","01532"),"?"),("Contract",some("Not Applicable"),"?"),("Bargaining_Group_Title",some("SEIU","MNA"),"person"),("Trans_No",numbered(10,1),"?")),
    export("sf",("Organization Group Code",some("4"),"-"),("Organization Group",some("Community Health"),"-"),("Department Code",some("DPH"),"-"),("Department",some("DPH Public Health","HSA"),"department"),("Union",some("SEIU, Local 1021","IFPTE"),"person"),("Job Family Code",some("2300","2900"),"-"),("Job Family",some("Nursing","Human Services"),"-"),("Job Code",some("2320","2903"),"-"),("Job",some("Registered Nurse","Patient Care Assistant","Eligibility Worker"),"title"),("Employee Identifier",numbered(8500001),"identifier"),("Salaries",SALARIES,"person"),("Overtime",RATES,"person"),("Total Compensation",SALARIES,"person")),
    export("montgomery",("Full Name",COMMA,"person"),("Gender",some("F","M"),"person"),("Current Annual Salary",SALARIES,"person"),("2016 Gross Pay Received",SALARIES,"person"),("2016 Overtime Pay",SALARIES,"person"),("Department",some("HHS","POL"),"?"),("Department Name",some("Department of Health and Human Services","Department of Police"),"department"),("Division",some("School Health Services","Behavioral Health"),"-"),("Assignment Category",some("Fulltime-Regular","Parttime-Regular"),"?"),("Employee Position Title",some("Community Health Nurse II","School Health Room Technician I"),"title"),("Underfilled Job Title",some("","Nurse I",""),"-"),("Date First Hired",HIRES,"start_date")),
    export("ukgov",("Post Unique Reference",numbered(1001,1),"-"),("Name",NAMES,"person"),("Grade (or equivalent)",some("SCS1","SCS2"),"grade"),("Job Title",some("Director of Nursing","Deputy Director","Head of Finance"),"title"),("Job/Team Function",some("Leads nursing policy across the trust","Runs finance"),"?"),("Parent Department",some("Department of Health"),"-"),("Organisation",some("Example NHS Trust"),"?"),("Unit",some("Nursing Directorate","Finance"),"department"),("Contact Phone",some("020 7946 0000"),"person"),("Contact E-mail",MAILS,"person"),("Reports to Senior Post",some("1001","1002"),"person"),("Salary Cost of Reports (£)",SALARIES,"person"),("FTE",some(1,0.8),"fte"),("Actual Pay Floor (£)",SALARIES,"person"),("Total Pay (£)",SALARIES,"person"),("Professional/Occupational Group",some("Medicine","Finance"),"-"),("Notes",some(None),"-"),("Valid?",some(1),"?")),
    export("gcc_california",("Year",some(2022),"-"),("EmployerType",some("Special District"),"?"),("EmployerName",some("Example Healthcare District"),"?"),("DepartmentOrSubdivision",some("ICU","Surgical Services"),"department"),("Position",some("Registered Nurse","Phlebotomist"),"title"),("ElectedOfficial",some("False"),"-"),("OtherPositions",some(""),"-"),("MinPositionSalary",SALARIES,"person"),("MaxPositionSalary",SALARIES,"person"),("ReportedBaseWage",SALARIES,"person"),("RegularPay",SALARIES,"person"),("OvertimePay",RATES,"person"),("LumpSumPay",RATES,"person"),("TotalWages",SALARIES,"person"),("DefinedBenefitPlanContribution",RATES,"person"),("TotalRetirementAndHealthContribution",RATES,"person")),
    export("iowa",("Fiscal Year",some(2023),"-"),("Department",some("University of Iowa","Human Services"),"department"),("Agency/Institution",some("Example Hospital"),"-"),("Name",COMMA,"person"),("Gender",some("F","M"),"person"),("Place of Residence",some("JOHNSON","POLK"),"person"),("Position",some("STAFF NURSE","NURSING ASSISTANT"),"title"),("Base Salary",some("TERMINATED","$1,234.00 BW"),"person"),("Total Salary Paid",SALARIES,"person"),("Travel & Subsistence",RATES,"person"),("Base Salary Date",HIRES,"?")),
    export("cook",("Fiscal Year",some(2024),"-"),("Fiscal Quarter",some(1),"-"),("Bureau",some("Health and Hospitals"),"-"),("Office",some("4897"),"?"),("Office Name",some("John H. Stroger Jr. Hospital","Provident Hospital"),"department"),("Job Code",some("1941","2012"),"-"),("Job Title",some("Clinical Nurse I","Ward Clerk"),"title"),("Base Pay",SALARIES,"person"),("Position ID",numbered(9500001),"-"),("Employee Identifier",[f"{n:08x}-aa" for n in range(ROWS)],"identifier"),("Original Hire Date",HIRES,"start_date")),
    export("vermont",("Name",COMMA,"person"),("Title",some("Registered Nurse II - CSN","Custodian II"),"title"),("Department",some("Vermont Psychiatric Care Hosp","Health"),"department"),("Hourly Rate",RATES,"person"),("FTE%",some("100","80"),"fte"),("YTD Gross",SALARIES,"person"),("EmplType",some("Classified Regular","Temporary"),"kind")),
    export("nj",("CALENDAR_YEAR",some(2024),"-"),("AS_OF_DATE",some("12/31/2024"),"-"),("PAYROLL_ID",[f"{n:064x}" for n in range(ROWS)],"identifier"),("LAST_NAME",SURNAMES,"person"),("ORIGINAL_EMPLOYMENT_DTE",HIRES,"start_date"),("MASTER_DEPARTMENT_AGENCY_DESC",some("Human Services"),"?"),("MASTER_SECTION_DESC",some("Ancora Psychiatric Hospital","Trenton Psychiatric Hospital"),"?"),("MASTER_TITLE_DESC",some("HUMAN SERVICES ASSISTANT","CHARGE NURSE"),"title"),("EMPLOYEE_RELATIONS_GROUP",some("CWA"),"?"),("COMPENSATION_METHOD",some("Salary"),"?"),("SALARY_HOURLY_RATE",SALARIES,"person"),("MASTER_YTD_ALL_PAYMENTS",SALARIES,"person")),
    export("bc",("Surname",SURNAMES,"person"),("Given Name",GIVEN,"person"),("Position/Title",some("Registered Nurse","Pharmacist"),"title"),("Remuneration",SALARIES,"person"),("Expenses",RATES,"person"),("Health Authority",some("Interior Health","Island Health"),"department")),
    export("quebec_sig",("Exercice",some("2025-2026"),"-"),("Établissement",some("CISSS de l'Exemple"),"-"),("Sous-centre d'activités",some("Bloc opératoire","Urgence"),"department"),("Appellation d'emploi",some(*QUEBEC),"title"),("Catégorie de personnel",some("Catégorie 1","Catégorie 2"),"?"),("Nb ETC",some("1,0","0,6"),"fte"),("Statut de l'employé",some("TCP","TPO"),"?"),("No dossier",numbered(1000),"?")),
]  # fmt: skip


def recognised(case, order=None):
    places = list(order or range(len(case.columns)))
    rows = [tuple(case.columns[p][1][n] for p in places) for n in range(ROWS)]
    return recognise([case.columns[p][0] for p in places], rows)


@pytest.mark.parametrize("case", PUBLIC, ids=[case.name for case in PUBLIC])
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


@pytest.mark.parametrize("case", PUBLIC, ids=[case.name for case in PUBLIC])
def test_the_order_of_columns_does_not_matter(case):
    straight = {n: column.becomes for n, column in enumerate(recognised(case))}
    turned = list(range(len(case.columns)))[::-1]
    back = recognised(case, turned)
    assert {place: column.becomes for place, column in zip(turned, back, strict=True)} == straight
