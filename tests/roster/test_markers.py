"""Words that mark a row: every list is written before the patterns are looked at."""

# ruff: noqa: E501 - lists are read line by line

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.roster.cells import folded
from desktop.roster.markers import (
    names_nothing,
    says_footer,
    says_leaver,
    says_legend,
    says_temporary,
    says_total,
    says_vacant,
    title_says_temporary,
)

VACANT = """VACANT|Vacant - Registered Nurse|Registered Nurse - VACANT|VACANT (was J. Smith)|Vacancy
Vacancy #1234|Staff Nurse (vacant)|Staff Nurse [VACANT]|TBC|TBA|TBD|TBH|T.B.C.|To be confirmed|To be recruited
To Be Hired|to be appointed|Being recruited|Under recruitment|Recruitment in progress|Recruiting|In recruitment
Out to advert|At advert|Open req 23-118|Open Requisition|Req 23-118|REQ#4411|Requisition 2231|Open position
Position open|OPEN|Open - posted 10/1|Unfilled|Unfilled post|Not filled|Unoccupied|No incumbent|Nobody in post
New hire pending|Hiring in progress|Held vacant|VAC|VAC - RN|VACANT1|*** VACANT ***|xx VACANT xx|Vacant Position
Vacant, Position|Position Vacant|Poste vacant|POSTE À POURVOIR|À combler|Non comblé|non pourvu|À recruter
en recrutement|Recrutement en cours|Affichage en cours|Poste libre|Vacant (maternity cover)|VACANT/FROZEN
Currently vacant|Budgeted - vacant|Vacante""".replace("\n", "|").split("|")
HELD = """Registered Nurse|Vacation Coordinator|Vaccination Nurse|Vacancies Officer|Vacancy Coordinator|Openshaw, Jane
Open Heart Nurse|Open MRI Technologist|Recruiting Coordinator|Recruiter|Recruitment Manager|Recruitment Advisor
Requena, Maria|Filled|Occupied|Not vacant|Advertising Manager|Tobe, Ann|Frozen Section Technician|Active
Occupancy Analyst|Nurse Vacuum Therapy|Positioning Technician|Comblé|Libreville, Jean|Advancement Officer"""
HELD = HELD.replace("\n", "|").split("|")
LEFT = """Terminated|TERM|Term'd|T - Terminated|Resigned|Retired|Left|Leaver|Inactive|Former employee|Separated
Deceased|Dismissed|Ex-employee|No longer employed|Quit|Departed|Ended|Assignment ended|Laid off|Démission|Démissionné
Retraité|Retraitée|Parti|Partie|Licencié|Fin de contrat|Départ|Inactif|Inactive|Contract ended|Terminate Assignment
Withdrawn|Job abandonment|End of contract|Voluntary termination|Involuntary Term|Quitté|Fin d'emploi|Not active|Non actif
No longer working|Inactive - Retired|Ex Employee|RIF|Transferred out|End assignment|Contract expired""".replace(
    "\n", "|"
).split("|")
STAYS = """Active|On leave|Leave of absence|LOA|Maternity Leave|Maternity & Adoption|Long-term sick|Suspended|Career Break
Active - notice given|Pending termination|Pending retirement|Phased retirement|Not terminated|FMLA|Sabbatical
Secondment Out|Acting Up|Active Assignment|Suspend No Pay|Congé de maternité|Congé sans solde|Invalidité|Paid Leave
Leave Without Pay|Retire and return|Retired - rehired|Actif|En poste|Permanent|Short Term Disability|Long Term Disability
Fixed Term|Long-term leave|Full time|Mid-term|Medical leave|Leave with pay|Military leave|Workers compensation""".replace(
    "\n", "|"
).split("|")
CALLED_IN = """Bank|Agency|Locum|Per Diem|PRN|Casual|Student|Volunteer|Contractor|Contingent Worker|Temp|Temporary|Seasonal
Registry|Traveler|Traveller|Intern|Zero hours|As and when required|On call pool|Casual/Relief|Permanent Casual|Occasionnel
Temporaire|Temps partiel occasionnel|Vacataire|Intérimaire|Remplaçante|Bénévole|Étudiant|Sur appel|Liste de rappel
Bank Staff|Agency Worker|PRN/Per Diem|Per-Diem|P.R.N.|External contractor|Honorary|Independent Contractor|Relief"""
CALLED_IN = CALLED_IN.replace("\n", "|").split("|")
REGULAR = """Permanent|Regular|Full time|Part time|Fixed Term|Fixed Term Temp|Non-temporary|Not temporary|Regular/Temporary
Employee|Trainee|Float Pool|Probationary|CDI|Titulaire|Temps complet permanent|Temps partiel permanent|Substantive
Contract - permanent|Staff|Internal|Regular Part-Time|No|Union""".replace("\n", "|").split("|")
CALLED_IN_TITLES = """Bank Staff Nurse|Bank HCA|Agency Nurse|Staff Nurse (Bank)|Staff Nurse - Bank|Locum Consultant
Consultant (Locum)|RN Per Diem|RN-PRN|Casual Porter|Volunteer|Student Nurse|Medical Student|Locum for A Patel
Infirmière (liste de rappel)|Infirmière occasionnelle|Traveler RN|Travel Nurse|Registry RN|Per Diem Pharmacist|RN - Casual
Bank Healthcare Assistant|Registered Nurse, PRN|Nurse Intern|Stagiaire|Temp Receptionist|Agency - Porter""".replace(
    "\n", "|"
).split("|")
REGULAR_TITLES = """Blood Bank Technologist|Volunteer Coordinator|Volunteer Services Manager|Student Services Advisor
Agency Liaison|Temporary Staffing Manager|Bank Office Coordinator|Bank Staffing Lead|Student Health Nurse|Milk Bank Technician
Food Bank Coordinator|Casualty Nurse|Internist|Interim Director|Staff Nurse|Internal Auditor|Registry Coordinator|Cancer Registry Specialist
Tumor Registry Abstractor|Medical Student Coordinator|Director of Volunteers|Travel Clinic Nurse|Contract Manager|Templating Clerk
Manager, Blood Bank|Technician, Tissue Bank|Student Records Clerk|Poste de nuit infirmier""".replace(
    "\n", "|"
).split("|")
NOTHING = "|-|--|N/A|n/a|NA|Unknown|UNKNOWN|See notes|see comments|Not known|Not stated|None|null|nil|?|...|12345|40 112|#N/A|#REF!|TBC by HR|Inconnu|Non précisé|s.o.|Voir notes|Missing|(blank)|No title|Not applicable|Other|Misc|Various|XXX|Not assigned"
NOTHING = NOTHING.split("|")


@pytest.mark.parametrize("text", VACANT)
def test_a_post_that_nobody_holds(text):
    assert says_vacant(folded(text))


@pytest.mark.parametrize("text", HELD)
def test_a_post_that_somebody_holds(text):
    assert not says_vacant(folded(text))


@pytest.mark.parametrize("text", LEFT)
def test_a_status_that_says_left(text):
    assert says_leaver(folded(text))


@pytest.mark.parametrize("text", STAYS)
def test_a_status_of_somebody_who_stays(text):
    assert not says_leaver(folded(text))


@pytest.mark.parametrize("text", CALLED_IN)
def test_a_kind_of_employment_that_is_called_in(text):
    assert says_temporary(folded(text))


@pytest.mark.parametrize("text", REGULAR)
def test_a_kind_of_employment_that_is_regular(text):
    assert not says_temporary(folded(text))


@pytest.mark.parametrize("text", CALLED_IN_TITLES)
def test_a_title_that_says_called_in(text):
    assert title_says_temporary(folded(text))


@pytest.mark.parametrize("text", REGULAR_TITLES)
def test_a_title_that_only_sounds_so(text):
    assert not title_says_temporary(folded(text))


@pytest.mark.parametrize("text", NOTHING)
def test_a_title_that_names_no_job(text):
    assert names_nothing(folded(text))


@pytest.mark.parametrize(
    "text", ["Registered Nurse", "RN", "Other Health Professional", "A/O I", "Nurse 2"]
)
def test_a_title_that_names_one(text):
    assert not names_nothing(folded(text))


@pytest.mark.parametrize(
    "text",
    ["Total", "Subtotal", "Grand total", "Sous-total", "Total général", "TOTAL FTE 12.5", "Headcount: 12",
     "Number of employees: 12", "Nombre d'employés : 2", "Nombre de postes : 4", "Staff count 12", "Employees: 12",
     "Total staff", "Effectif total", "Count", "Average", "Somme"],
)  # fmt: skip
def test_a_label_of_a_total(text):
    assert says_total(folded(text))


@pytest.mark.parametrize(
    "text",
    ["Total Quality Manager", "Total Joint Coordinator", "Total Rewards Analyst", "Counter Assistant",
     "Registered Nurse", "Summer Student", "Employees Health Nurse", "Account Clerk", "Total Care"],
)  # fmt: skip
def test_a_title_that_sounds_like_a_total(text):
    assert not says_total(folded(text))


@pytest.mark.parametrize(
    "text",
    ["Page 1 of 3", "Printed on 03/11/2026", "Report run date: 2026", "End of report", "Confidential",
     "12 records", "Source: HR", "Imprimé le 3 novembre", "*** End of report ***", "Generated by HRIS"],
)  # fmt: skip
def test_report_furniture(text):
    assert says_footer(folded(text))


@pytest.mark.parametrize(
    "text", ["Confidential Secretary", "Source Code Auditor", "Copyright Clerk", "Registered Nurse"]
)
def test_a_title_that_sounds_like_furniture(text):
    assert not says_footer(folded(text))


@pytest.mark.parametrize("text", ["MDS - REGISTERED NURSE", "Vice-President", "E-Learning Manager"])
def test_a_title_with_a_dash_explains_no_code(text):
    assert not says_legend(folded(text))


@pytest.mark.parametrize(
    "text", ["PT - part time", "Legend:", "PT = part time", "FR: full-time regular", "Key"]
)
def test_what_explains_codes(text):
    assert says_legend(folded(text))


@given(st.text(max_size=60))
def test_any_text_is_judged(text):
    for judge in (says_vacant, says_leaver, says_temporary, title_says_temporary, says_total,
                  says_footer, says_legend, names_nothing):  # fmt: skip
        assert judge(folded(text)) in {True, False}
