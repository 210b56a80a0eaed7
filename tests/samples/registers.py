"""Staff registers, establishments and public payrolls of several countries, counted by hand first."""

# ruff: noqa: E501 - tables of rows, read line by line

from datetime import date

from samples.files import Case, Page
from samples.layouts import one, page

_ESR = (
    "Org L3",
    "Org L4",
    "Org L5",
    "Org L6",
    "Staff Group",
    "Job Role",
    "Position Title",
    "Employee Number",
    "Assignment Number",
    "Assignment Category",
    "FTE",
    "Pay Scale Description",
    "Age Band",
    "Gender",
    "Ethnic Origin",
    "Latest Start Date",
)


def _esr(ward, *told):
    """A row of the staff record."""
    group, role, title, number, suffix, kind, fte, age, sex = told
    return ("Trust", "Medicine", "Acute Medicine", ward, group, role, title, number, f"{number}{suffix}", kind, fte,
            "XR05 - Band 5", age, sex, "A White - British", date(2019, 4, 1))  # fmt: skip


REGISTERS = [
    Case("esr_with_protected_characteristics", "xlsx",
         page(one("Staff List with Staff Group and Job Role", 16), one("As At 31-OCT-2026", 16), _ESR,
              _esr("361 Ward 9", "Nursing and Midwifery Registered", "Staff Nurse", "Staff Nurse Band 5", 20500001, "", "Permanent", 1, "31-35", "Female"),
              _esr("361 Ward 9", "Nursing and Midwifery Registered", "Staff Nurse", "Staff Nurse Band 5", 20500002, "", "Permanent", 0.64, "41-45", "Female"),
              _esr("361 Ward 9", "Nursing and Midwifery Registered", "Staff Nurse", "Bank Staff Nurse", 20500002, "-2", "Bank", 0, "41-45", "Female"),
              _esr("361 Ward 9", "Additional Clinical Services", "Healthcare Assistant", "Health Care Assistant Band 2", 20500003, "", "Fixed Term Temp", 0.8, "21-25", "Male"),
              _esr("362 Ward 10", "Administrative and Clerical", "Clerical Worker", "Ward Clerk Band 2", 20500004, "", "Permanent", 0.5, "56-60", "Female"),
              _esr("362 Ward 10", "Nursing and Midwifery Registered", "Sister/Charge Nurse", "Ward Manager Band 7", 20500005, "", "Permanent", 1, "46-50", "Male")),
         6, 5, 3.94, {"361 Ward 9": (3, 2.44), "362 Ward 10": (2, 1.5)}, {"title_row": (1, 2), "header": (3,)}, temporary=1,
         secrets=("20500001", "White", "31-35"), persons=("Employee Number", "Age Band", "Gender", "Ethnic Origin")),
    Case("irish_grades_are_the_titles", "xls",
         page(("Personnel Number", "Surname", "Forename", "Grade Code", "Grade Description", "Cost Centre", "Cost Centre Description", "WTE", "Contract Type", "PPS Number"),
              (90011, "Byrne", "Aoife", "2135", "Staff Nurse - General", 41020, "St Anne's Ward", 1, "Permanent Wholetime", "1234567TA"), (90012, "Daly", "Sean", "2135", "Staff Nurse - General", 41020, "St Anne's Ward", 0.5, "Permanent Jobshare", "2234567TB"),
              (90013, "Egan", "Niamh", "6075", "Health Care Assistant", 41020, "St Anne's Ward", 0.77, "Permanent Part Time", "3234567TC"), (90014, "Foley", "Cian", "0558", "Clerical Officer, Grade III", 41090, "Medical Records", 1, "Specified Purpose", "4234567TD"),
              (90015, "Grady", "Orla", "0558", "Clerical Officer, Grade III", 41090, "Medical Records", 0.6, "Permanent Part Time", "5234567TE"), (90016, "Healy", "Ruth", "2116", "Clinical Nurse Manager 2", 41020, "St Anne's Ward", 1, "Permanent Wholetime", "6234567TF")),
         6, 6, 4.87, {"St Anne's Ward": (4, 3.27), "Medical Records": (2, 1.6)}, {"header": (1,)}, temporary=None,
         titles=("Staff Nurse - General", "Health Care Assistant", "Clerical Officer, Grade III", "Clinical Nurse Manager 2"), secrets=("Byrne", "90011", "1234567TA"), persons=("Personnel Number", "Surname", "Forename", "PPS Number")),
    Case("australian_codes_explained_on_another_sheet", "xlsx",
         (Page("Staff Establishment", (("Emp No", "Position Title", "Classification", "Award", "Cost Centre Name", "Emp Type", "Contract Hrs p/f"),
              ("A70001", "Registered Nurse", "RN Yr 8", "Nurses Award", "Emergency Dept", "PFT", 76), ("A70002", "Clinical Nurse Specialist", "CNS Gr 1", "Nurses Award", "Emergency Dept", "PFT", 76), ("A70003", "Registered Nurse", "RN Yr 3", "Nurses Award", "Emergency Dept", "PPT", 48),
              ("A70004", "Enrolled Nurse", "EN Yr 5", "Nurses Award", "Emergency Dept", "CAS", 0), ("A70005", "Administration Officer", "AO L3", "Clerical Award", "Emergency Dept", "PPT", 38), ("A70006", "Orderly", "HA Gr 2", "Support Award", "Patient Transport", "TFT", 76))),
          Page("Codes", (("Code", "Description"), ("PFT", "Permanent Full Time"), ("PPT", "Permanent Part Time"), ("TFT", "Temporary Full Time"), ("CAS", "Casual")))),
         6, 6, 4.131579, {"Emergency Dept": (5, 3.131579), "Patient Transport": (1, 1)}, {"header": (1,)}, source="hours", temporary=None, problems=("note.legend_used",), sheet="Staff Establishment", secrets=("A70001",), persons=("Emp No",)),
    Case("state_payroll_of_a_public_hospital", "csv",
         page(("Agency", "Employee Name", "Job Title", "Base Pay", "Overtime Pay", "Other Pay", "Benefits", "Total Pay", "Total Pay & Benefits", "Year"),
              ("Valley Medical Center", "Anders, Jo", "Staff Nurse II", "98,210.11", "12,004.50", "1,200.00", "40,110.90", "111,414.61", "151,525.51", "2025"), ("Valley Medical Center", "Bartlett, Amy", "Staff Nurse II", "101,003.00", "0.00", "850.25", "41,000.10", "101,853.25", "142,853.35", "2025"),
              ("Valley Medical Center", "Cho, Sun", "Hospital Unit Clerk", "48,790.32", "3,310.08", "0.00", "22,310.77", "52,100.40", "74,411.17", "2025"), ("Valley Medical Center", "Diaz, Ray", "Pharmacist", "150,221.87", "900.00", "15.00", "60,001.00", "151,136.87", "211,137.87", "2025"),
              ("Valley Medical Center", "Eng, Tom", "Janitor", "39,002.44", "8,112.20", "310.00", "19,002.36", "47,424.64", "66,427.00", "2025"), ("Valley Medical Center", "Cho, Sun", "Medical Records Technician", "51,790.32", "10.08", "0.00", "21,310.77", "51,800.40", "73,111.17", "2025")),
         6, 6, 6, {"Valley Medical Center": (6, 6)}, {"header": (1,)}, source="assumed", secrets=("Anders", "98,210", "98210"), persons=("Employee Name", "Base Pay", "Overtime Pay", "Other Pay", "Total Pay", "Total Pay & Benefits")),
    Case("city_payroll_with_ceased_staff", "csv",
         page(("FISCAL_YEAR", "AGENCY_NAME", "LAST_NAME", "FIRST_NAME", "MID_INIT", "AGENCY_START_DATE", "WORK_LOCATION_BOROUGH", "TITLE_DESCRIPTION", "LEAVE_STATUS_AS_OF_JUNE_30", "BASE_SALARY", "PAY_BASIS", "REGULAR_GROSS_PAID", "TOTAL_OT_PAID"),
              ("2026", "PUBLIC HOSPITALS", "ADLER", "RUTH", "B", "01/04/2010", "BRONX", "STAFF NURSE", "ACTIVE", "$98,000.00", "per Annum", "$97,500.12", "$4,010.55"), ("2026", "PUBLIC HOSPITALS", "BANKS", "OSCAR", "", "03/21/2016", "BRONX", "PATIENT CARE ASSOCIATE", "ACTIVE", "$44,120.00", "per Annum", "$43,900.18", "$7,118.02"),
              ("2026", "PUBLIC HOSPITALS", "CRANE", "IDA", "L", "11/07/2022", "BRONX", "CLERICAL ASSOCIATE", "CEASED", "$41,002.00", "per Annum", "$12,118.91", "$0.00"), ("2026", "PUBLIC HOSPITALS", "DREW", "MAX", "", "05/30/2018", "BRONX", "COMMUNITY HEALTH WORKER", "ON LEAVE", "$50,110.00", "per Annum", "$20,555.00", "$0.00"),
              ("2026", "PUBLIC HOSPITALS", "EAST", "ZOE", "Q", "08/14/2001", "BRONX", "PHARMACIST", "ACTIVE", "$121,000.00", "per Annum", "$120,400.75", "$310.99")),
         4, 4, 4, {"PUBLIC HOSPITALS": (4, 4)}, {"header": (1,), "leaver": (4,)}, source="assumed", secrets=("ADLER", "98,000"), persons=("LAST_NAME", "FIRST_NAME", "BASE_SALARY", "REGULAR_GROSS_PAID", "TOTAL_OT_PAID")),
    Case("university_hospital_percent_of_time", "html",
         page(("Name", "Working Title", "Dept", "Annual Full Salary", "Percent of Time", "Pay Basis"),
              ("SMITH,JOHN A", "Clinical Professor", "Medicine-Cardiology", "$310,000", "50", "Annual"), ("SMITH,JOHN A", "Medical Director", "Hospital Administration", "$320,000", "50", "Annual"), ("TRUE,ELLA", "Research Coordinator", "Medicine-Cardiology", "$61,000", "100", "Annual"),
              ("UNDERHILL,KAY", "Nurse Practitioner", "Medicine-Cardiology", "$130,000", "80", "Annual"), ("VAUGHN,LEE", "Administrative Specialist", "Hospital Administration", "$55,000", "75", "Hourly")),
         5, 5, 3.55, {"Medicine-Cardiology": (3, 2.3), "Hospital Administration": (2, 1.25)}, {"header": (1,)}, secrets=("SMITH", "310,000"), persons=("Name", "Annual Full Salary")),
    Case("county_earnings_of_one_pay_period", "csv",
         page(("Employee Number", "Employee", "Job Class Title", "Department", "Position FTE", "Earnings Code Description", "Hours", "Amount"),
              ("E-5501", "Amble, Ray", "Public Health Nurse", "Clinic Services", "1.00", "Regular", "72.00", "3600.00"), ("E-5501", "Amble, Ray", "Public Health Nurse", "Clinic Services", "1.00", "Sick Leave", "8.00", "400.00"), ("E-5501", "Amble, Ray", "Public Health Nurse", "Clinic Services", "1.00", "Overtime", "4.50", "337.50"),
              ("E-5502", "Bligh, Sue", "Licensed Vocational Nurse", "Clinic Services", "0.80", "Regular", "64.00", "1920.00"), ("E-5502", "Bligh, Sue", "Licensed Vocational Nurse", "Clinic Services", "0.80", "Shift Differential", "16.00", "32.00"),
              ("E-5503", "Crisp, Tom", "Office Assistant III", "Vital Records", "0.50", "Regular", "40.00", "880.00"), ("E-5504", "Amble, Ray", "Custodian", "Vital Records", "1.00", "Regular", "80.00", "1600.00"), ("E-5504", "Amble, Ray", "Custodian", "Vital Records", "1.00", "Holiday", "8.00", "160.00")),
         8, 4, 3.3, {"Clinic Services": (2, 1.8), "Vital Records": (2, 1.5)}, {"header": (1,)}, secrets=("Amble", "E-5501", "3600"), persons=("Employee Number", "Employee", "Amount")),
    Case("percent_full_time_and_annual_hours_as_text", "ssv",
         page(("Employee Ref", "Post Title", "Directorate", "Ward / Department", "Annual Hours", "Contract"),
              ("R-0001", "Radiographer", "Imaging", "CT Scanning", "1,950.00", "Substantive"), ("R-0002", "Radiographer", "Imaging", "CT Scanning", "975.00", "Substantive"), ("R-0003", "Senior Radiographer", "Imaging", "MRI", "1,950.00", "Substantive"),
              ("R-0004", "Imaging Support Worker", "Imaging", "MRI", "1,560.00", "Substantive"), ("R-0005", "Radiographer", "Imaging", "MRI", "0.00", "Bank"), ("R-0006", "Clerical Officer", "Imaging", "CT Scanning", "1,950.00", "Fixed Term")),
         6, 6, 4.3, {"CT Scanning": (3, 2.5), "MRI": (3, 1.8)}, {"header": (1,)}, source="hours", temporary=1, secrets=("R-0001",), persons=("Employee Ref",)),
    Case("terminated_employees_below_the_active_ones", "xlsx",
         page(one("Dialysis Center staff listing", 5), ("Employee", "Title", "Hire Date", "Shift", "FTE"), one("Active employees", 5), ("Hale, Ann", "Dialysis Technician", "4/2/2018", "1", 1), ("Ingle, Bo", "Charge Nurse", "9/12/2015", "1", 1), ("Jaffe, Cy", "Social Worker", "1/30/2020", "1", 0.5),
              one("Terminated employees", 5), ("Keene, Di", "Dialysis Technician", "6/1/2021", "2", 1), ("Lusk, Ed", "Dialysis Technician", "7/7/2022", "2", 1), one("", 5), one("Report run on 11/14/2026 by HRIS", 5)),
         3, 3, 2.5, None, {"title_row": (1, 3, 7), "header": (2,), "leaver": (8, 9), "footer": (11,)}, secrets=("Hale", "Keene"), persons=("Employee",)),
    Case("two_sheets_of_staff_a_pivot_and_hidden_codes", "xlsx",
         (Page("Pivot", (("Row Labels", "Sum of FTE"), ("ICU", 3.4), ("NICU", 2.0), ("Grand Total", 5.4))),
          Page("Clinical", (("Last", "First", "Job", "Unit", "FTE"), *((f"Nurse{n}", "Pat", "Registered Nurse", "ICU" if n < 4 else "NICU", (1, 1, 0.9, 0.5, 1, 1)[n]) for n in range(6)))),
          Page("Support", (("Last", "First", "Job", "Unit", "FTE"), *((f"Clerk{n}", "Lou", "Unit Clerk", "ICU", 1) for n in range(3)))),
          Page("Codes", (("Code", "Meaning"), ("ICU", "Intensive Care Unit"), ("PACU", "Recovery")), hidden=True)),
         6, 6, 5.4, None, {"header": (1,)}, problems=("note.sheet_chosen", "problem.other_staff_sheet"), sheet="Clinical", secrets=("Nurse1",)),
    Case("volunteers_students_and_the_bank_by_department", "csv",
         page(("ID", "Name", "Role", "Department", "Worker Category", "Contracted WTE"),
              ("1001", "Ann Bow", "Chaplain", "Spiritual Care", "Employee", "1.0"), ("1002", "Bob Cox", "Chaplaincy Volunteer", "Spiritual Care", "Volunteer", "0"), ("1003", "Cat Day", "Student Nurse", "Practice Education", "Student Placement", "0"), ("1004", "Dan Eke", "Practice Educator", "Practice Education", "Employee", "0.8"),
              ("1005", "Eve Fry", "Healthcare Assistant", "Nurse Bank", "Bank Worker", "0"), ("1006", "Fin Guy", "Locum Consultant", "Spiritual Care", "Agency", "0.4"), ("1007", "Gil Hay", "Blood Bank Technologist", "Transfusion", "Employee", "1.0"), ("1008", "Hal Ivy", "Volunteer Services Manager", "Spiritual Care", "Employee", "1.0")),
         8, 8, 4.2, {"Spiritual Care": (4, 2.4), "Practice Education": (2, 0.8), "Nurse Bank": (1, 0), "Transfusion": (1, 1)}, {"header": (1,)}, temporary=4, secrets=("Bow", "1001"), persons=("ID", "Name")),
]  # fmt: skip
