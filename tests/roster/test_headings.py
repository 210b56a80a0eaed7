"""Headings of HR exports in English and French: what each says its column is."""

# ruff: noqa: E501 - lists are read line by line

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.roster.columns import recognise
from desktop.roster.headings import meanings_of, normalised_heading
from desktop.roster.spellings import PERSON_SPELLINGS, SPELLINGS, UNUSED_SPELLINGS

# written by hand, as files have them; one column each, with values that suit it
LISTED = {
    "title": """Job Title|JOB TITLE|job_title|JobTitle|Job_Title_Desc|JOB_TITLE_DESC|POSN TTL|Posn Title|Position Title|Post Title|Role|Title|Classification
Class Title|Job Class Description|Working Title|Business Title|Functional Title|Payroll Title|Job Description|Job Desc|JOBCODE DESCR|Jobcode Descr|Job Code Description|Position|Position - Job Profile
Job Profile|Job Profile Name|Position Description|POSITION DESC|Designation|Occupation|Job|Job Name|Employee Title|Primary Job|Position Text|Job Role|Job~Title| Job  Title |Current Job Title|Employee's Job Title|Titre d'emploi|TITRE D'EMPLOI|Titre du poste|Emploi
Fonction|Poste|Libellé emploi|Libellé du poste|Intitulé du poste|Intitulé de poste|Métier|Titre d’emploi|Corps d'emploi|Description du poste|Job title (as per contract)|Post Title / Role|Staff Role|Job Ttl|Official Job Title""",
    "department": """Department|DEPT|DEPTNAME|Dept|Dept Name|Department Name|DEPTID DESCR|Deptid Descr|Dept Descr|Department Description|Home Department|Home Dept Desc|Home Department Description|Ward|Ward/Dept|Unit|Nursing Unit|Team|Service|Cost Centre|Cost Center Name
Cost Centre Description|Cost Ctr Desc|CC Name|Org Unit|Organizational Unit|Org.unit text|Org Unit Desc|Supervisory Organization|Business Unit|Business Unit Description|Clinic|Section|Work Unit|Département|Service d'affectation|Unité administrative
Unité de soins|Libellé UF|Centre d'activités|Centre de coûts|Nom du service|Affectation|Port d'attache|Équipe|Department / Ward|Dept_Name|DEPARTMENT_NAME|Working Department|Department (current)|Accounting Unit Description|Primary Department|Cost Center - Name""",
    "division": """Division|Directorate|Care Group|Org L4|Org L5|Organisation|Agency|AGENCY|Employer|Trust|Hospital|Pôle|Direction|Établissement|Employeur|Org Level 3|Org Level 4 Name""",
    "site": """Site|Location|Work Location|Campus|Facility|Building|Location Descr|Lieu de travail|Installation|Site géographique""",
    "fte": """FTE|F.T.E.|Full Time Equivalent|Full_Time_Equivalent|FTE %|FTE Value|Assigned FTE|WTE|Contracted WTE|Actual WTE|FTE Contracted|Percent Time|Pct Time|Appointment Percent|Percent Full Time|ETP|ETC|Équivalent temps complet|Equivalent temps plein
Quotité|Quotité de travail|Taux d'activité|% d'activité|Pourcentage de temps|Full/Part Time|FULL_PART_TIME|FT/PT|Time Type|Employment Percentage|Job FTE|FTE (contracted)|FTE Percentage|Cap.util.lvl""",
    "hours": """Hours|Hrs|Hours per Week|Hrs/Wk|Hrs/Week|Std Hrs/Wk|STD_HOURS|Standard Hours|Std Hours|Weekly Hours|Scheduled Weekly Hours|Scheduled Hours|Contracted Hours|Contracted~Hours|Contract Hours|Hours per Fortnight|Hrs P/Fnight|Fortnightly Hours|Biweekly Hours
Biweekly Std Hours|Hours Per Pay Period|Hrs/PP|Heures|Heures / semaine|Heures hebdomadaires|Heures/sem|Nb heures / sem|Heures par quinzaine|Durée hebdomadaire|WkHrs/Wk|Weekly Contracted Hours|HRSWKD|STDHRS""",
    "budget": "Budget WTE|Budgeted FTE|Position FTE|Funded WTE|Establishment WTE",
    "basis": "Full Time Hours|FT Hours|Full-time basis|Default Weekly Hours|FTE Basis|Heures temps plein|Whole time hours",
    "grade": "Grade|GRADE|Pay Grade|Salary Grade|SALARY_GRADE|Band|AfC Band|Pay Band|Pay Scale|Step|Level|Job Grade|PAY GRD|Compensation Grade|Échelon|Niveau|Classe salariale|Échelle|Grade Step|PS group|Spine Point|Grade/Band",
    "status": "Status|STATUS|Employee Status|Emp Status|EMPL_STATUS|Employment Status|HR Status|HR_STATUS|ASSIGNMENT STATUS|Assignment Status|ASGN STAT|Active/Inactive|Position Status|Statut|État|Vacant/Filled|Occupied/Vacant|Payroll Status",
    "kind": "Employee Type|Employment Type|Emp Type|REG_TEMP|Reg/Temp|Employee Class|EMPLTYPE|EMPL_CLASS|EMP CLS|Worker Type|Contract Type|Type of Contract|Assignment Category|Employee Group|Employee Subgroup|Worker Category Description|Type de contrat|Nature du contrat|Statut d'emploi|Staff Category|Perm/Temp|Appointment Type",
    "start_date": "Hire Date|HIREDT|HIRE_DT|Date of Hire|Date_of_Hire|Start Date|Date d'embauche|Date d'entrée|Date de début|Original Hire Date|Date Started|Seniority Date|Latest Start Date",
    "end_date": "End Date|Termination Date|TERM DT|TERMINATION_DT|Leaving Date|Date Left|Contract End Date|Fixed Term End Date|Date de fin|Date de sortie|Date de départ|Fin de contrat|Last Day Worked|Separation Date",
    "identifier": "Employee ID|EMPLID|Empl ID|Emp No|Employee Number|EMP_NBR|Staff No.|Staff Number|Payroll No|Payroll Number|Personnel Number|Pers.No.|PERNR|Person Number|Worker ID|Assignment Number|Matricule|No. employé|N° matricule|Numéro d'employé|Internal ID|INTERNAL ID|File Number|Associate ID|Badge #",
    "pay_type": "Pay Type|PAY TYPE|Earn Code|Earnings Code|Pay Code|Pay Element",
}
PERSONS = {
    "name": "Name|Employee Name|EMP NM|Full Name|Last Name|LAST_NAME|First Name|FirstName|Surname|Forename|Middle Initial|Known As|Preferred Name|Nom|Prénom|Nom et prénom|Nom, prénom|Employee/app.name|Person Full Name|Worker|Titulaire|Incumbent|Payroll Name",
    "manager": "Manager|Manager Name|Line Manager|Supervisor|Supervisor Name|Supervisor Title|Manager ID|Reports To|Reports To Name|Worker's Manager|Supérieur immédiat|Gestionnaire|Manager - Level 1|Nurse Manager Name|Dept Manager|Supervisor Employee ID",
    "salutation": "Salutation|Civilité|Prefix|Mr/Mrs|Honorific",
    "birth": "Date of Birth|DOB|D.O.B.|Birthdate|BIRTHDATE|Birth Date|Age|Age Band|Date de naissance|Birthday|DOB (dd/mm/yyyy)",
    "sex": "Sex|Gender|GENDER|Sexe|Genre|Gender Key|Gender / Sex (Self-ID)|Pronouns",
    "ethnicity": "Race|Ethnicity|Ethnic Origin|ETHNIC_GRP|Race/Ethnicity|Nationality|Religion|Marital Status|Veteran Status|Origine ethnique|Marit.Status|Hispanic/Latino",
    "disability": "Disability|Disabled|Disability Status|Handicap|Disability (Y/N)",
    "union": "Union|Union Code|Bargaining Unit|BARGAINING UNIT|Syndicat|Trade Union|Union Local",
    "sickness": "Sickness|Sick Days|Sickness Absence|Days Absent|Absence %|Jours maladie|Bradford Factor|Sickness last 12m|Performance Rating|On Leave",
    "home": "Address|Home Address|Address Line 1|Postcode|Zip Code|Home City|Adresse|Code postal|Primary Address: Zip / Postal Code|Street",
    "pay": "Salary|Annual Salary|Base Pay|BASE_PAY|Hourly Rate|HRLY RT|Pay Rate|Gross Pay|Total Pay|Salary (£)|Salaire|Taux horaire|Compensation|Overtime|Total Compensation|Annualized Base Pay|Regular Pay Rate Amount",
    "e_mail": "E-mail|Email|EMAIL ADDRESS|Work Email|Courriel|Email - Work",
    "phone": "Phone|Telephone|Mobile|Cell Phone|Téléphone|Phone ext|Extension|Pager|Bleep",
}
UNUSED = {
    "position_number": "Position Number|Position No.|POSITION_NBR|Posn No|Pos #|Position ID|PCN|Post Number|No. poste|Requisition|Numéro de poste|Position Control Number",
    "title_code": "Job Code|JOBCODE|Jobcode|Class Code|Title Code|Job Family|Staff Group|Code titre|FLSA Status|Code d'emploi",
    "code": "Dept ID|DEPTID|Department Code|Dept No|Cost Center Code|Cost Centre No|Company Code|Location Code|GL Code|Cost Center - ID|Home Department Code|Code UF|No. service",
    "period": "Year|Fiscal Year|Pay Period|Empl Rcd|EMPL_RCD|As of Date|Année|Report Date|Seq No",
    "other": "Notes|Comments|Shift|Pay Frequency|License Number|Headcount|Years of Service|Remarques|Quart de travail|NMC PIN|Pay Rule",
}
VALUES = {
    "title": ("Registered Nurse", "Ward Clerk", "Porter", "Nursing Assistant"), "department": ("Ward 4", "Radiology", "Ward 9", "Pharmacy"),
    "division": ("Surgery", "Medicine", "Surgery", "Support Services"), "site": ("Main Hospital", "North Clinic"), "fte": (1.0, 0.6, 0.8, 1.0),
    "hours": (37.5, 22.5, 30, 37.5), "basis": (37.5,), "budget": (1.0, 0.8), "grade": ("5", "2", "6"), "status": ("Active", "On leave"), "kind": ("Permanent", "Bank"),
    "start_date": ("2015-04-01", "2019-10-14", "2022-01-03"), "end_date": ("", "", "2027-03-31"), "pay_type": ("Regular", "Overtime"),
}  # fmt: skip
ROWS = 24


def listed(table):
    for kind, spellings in table.items():
        for heading in spellings.replace("\n", "|").split("|"):
            # a tilde is a line break inside a heading
            yield pytest.param(heading.replace("~", "\n"), kind, id=f"{kind}: {heading}")


def values(kind, row):
    if kind == "identifier":
        return 40100 + 37 * row
    return VALUES[kind][row % len(VALUES[kind])]


@pytest.mark.parametrize(("heading", "kind"), list(listed(LISTED)))
def test_a_listed_heading_is_recognised_with_values_that_suit_it(heading, kind):
    other = ("Job Title", "title") if kind != "title" else ("FTE", "fte")
    rows = [(values(kind, n), values(other[1], n)) for n in range(ROWS)]
    column = recognise([heading, other[0]], rows)[0]
    # where nothing else tells, a division parts the staff and a budget tells the FTE
    expected = {"division": "department", "site": "department", "budget": "fte"}.get(kind, kind)
    assert column.becomes == expected
    assert column.reason == "column.reason.heading"
    assert 0.3 < column.confidence <= 1


@pytest.mark.parametrize(("heading", "kind"), list(listed(PERSONS)))
def test_a_heading_about_persons_is_never_read(heading, kind):
    told = meanings_of(heading)
    assert told[0].person or any(m.person for m in told)
    rows = [(f"Zz{n}", values("title", n)) for n in range(ROWS)]
    column = recognise([heading, "Job Title"], rows)[0]
    assert column.person
    assert column.becomes is None
    assert kind in {m.kind for m in told}


@pytest.mark.parametrize(("heading", "kind"), list(listed(UNUSED)))
def test_a_heading_of_something_else_is_not_used(heading, kind):
    rows = [(f"{4000 + n % 9}", values("title", n)) for n in range(ROWS)]
    column = recognise([heading, "Job Title"], rows)[0]
    assert kind in {m.kind for m in meanings_of(heading)}
    assert column.becomes in {None, "department"}  # a department may be told by its code alone


def test_more_than_sixty_spellings_in_two_languages_are_listed():
    assert sum(1 for _ in listed(LISTED)) > 250
    assert {"Titre d'emploi", "Quotité"} <= {p.values[0] for p in listed(LISTED)}


@pytest.mark.parametrize("table", [SPELLINGS, PERSON_SPELLINGS, UNUSED_SPELLINGS])
def test_every_spelling_of_the_tables_is_written_as_it_is_looked_up(table):
    for kind, spellings in table.items():
        for spelling in spellings.split("|"):
            assert normalised_heading(spelling) == spelling
            assert kind in {meaning.kind for meaning in meanings_of(spelling)}, spelling


@pytest.mark.parametrize(
    ("heading", "folded"),
    [("JobTitle", "job title"), ("  Job\n Title ", "job title"), ("TITRE D’EMPLOI", "titre d emploi"),
     ("Échelon", "echelon"), ("N° employé", "no employe"), ("Emp #", "emp number"), ("FTE%", "fte%"), ("", "")],
)  # fmt: skip
def test_a_heading_is_folded_for_looking_up(heading, folded):
    assert normalised_heading(heading) == folded


@pytest.mark.parametrize(
    "text",
    ["Ward 4", "Registered Nurse", "Okafor, Jane", "", "4011", "Zanzibar", "Staff Nurse", "ICU"],
)
def test_a_value_is_no_known_heading(text):
    assert not any(meaning.known for meaning in meanings_of(text))


@given(st.text(max_size=60))
def test_any_text_is_a_heading_or_none(heading):
    for meaning in meanings_of(heading):
        assert 0 < meaning.weight <= 1
