"""Words that wards, departments and sites are named with: what tells such a column from others."""

# ruff: noqa: SIM905 - words are read as text

import re

_WORDS = """
ward wards unit units dept department departments clinic clinics center centre centers centres
service services svc svcs icu nicu picu ccu itu hdu ed er or ae a&e pacu theatre theatres surgery
surgical medicine medical emergency radiology imaging laboratory lab labs pathology pharmacy
maternity pediatrics paediatrics oncology dialysis renal outpatient outpatients inpatient
inpatients nursing administration finance billing resources records health information mgmt
management rehab rehabilitation physiotherapy housekeeping environmental facilities maintenance
estates catering food dietary dietetics nutrition laundry transport engineering technology quality
education research program programme division directorate intensive operating recovery endoscopy
mental psychiatry behavioral behavioural community hospice palliative ambulatory floor telemetry
stepdown med/surg medsurg neonatal nursery labor delivery perioperative sterile processing supply
purchasing procurement payroll informatics registration admissions admitting access scheduling
hospital office team labour stroke elderly haematology hematology cath sleep wound burns
transplant trauma orthopaedics orthopedics ortho neuro cardiac respiratory therapies governance
chaplaincy switchboard reception corporate executive it hr ehr epr campus school college agency
bureau institute trust board group network region urgence urgences soins bloc archives pharmacie
laboratoire imagerie chirurgie medecine pediatrie unite direction clinique hopital dialyse
maternite consultations accueil cuisine lingerie comptabilite finances restauration brancardage
sterilisation informatique reanimation geriatrie psychiatrie bloc operatoire pole east west north
south
""".split()
UNIT_WORDS = frozenset(_WORDS)
_STEMS = re.compile(r"\w{3,}(ology|ologie|iatrics?|iatrie|aesthesia|esthesia|esthesie|ostics)\b")
_TOKEN = re.compile(r"[^\W\d_]+(?:[/&][^\W\d_]+)?")
# "4 West", "2B", "Ward 12", "5 North", "6170 - ICU"
_FLOOR = re.compile(r"^\d{1,2}\s?(?:[a-e]|east|west|north|south|main|tower|floor)\b")


def names_unit(folded: str) -> bool:
    """Whether a folded text reads like the name of a ward, a department or a site."""
    words = _TOKEN.findall(folded)
    return (
        any(word in UNIT_WORDS for word in words)
        or bool(_STEMS.search(folded))
        or bool(_FLOOR.match(folded))
    )
