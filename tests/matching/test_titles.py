"""Titles: short forms written out, order turned, levels and status set aside, nothing lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.matching.titles import read_title

PLAIN = [
    # abbreviations in context
    ("PT", "physical therapist"),
    ("PT Access Rep", "patient access representative"),
    ("RT (R) CT", "ct radiology technologist"),
    ("RT - Pulmonary", "pulmonary respiratory therapist"),
    ("OT", "occupational therapist"),
    ("COMM HLTH WKR", "community health worker"),
    ("COMM SPEC", "communication specialist"),
    ("PHYS THER 2", "physical therapist"),
    ("PHYS AST", "physician assistant"),
    ("RADLG TCHNO", "radiology technologist"),
    ("HOSP LAB TCHN", "hospital laboratory technician"),
    ("CLIN RSCH CRD", "clinical research coordinator"),
    ("PAT SVC REP", "patient service representative"),
    ("IT SEC ADMIN", "information security administrator"),
    ("SEC OFFICER", "security officer"),
    ("WARD SEC", "ward secretary"),
    ("MED REC TECH", "medical record technician"),
    ("MA Clinic", "medical assistant clinic"),
    ("PA-C Orthopedics", "physician assistant orthopedic"),
    ("CNS Pulmonary", "clinical nurse specialist pulmonary"),
    ("IC Practitioner", "infection control practitioner"),
    ("PHYS RAD ONC", "physician radiation oncology"),
    ("Genetic Counsel Asst", "genetic counselor assistant"),
    ("ACTIV COORD SNF", "activity coordinator long term care"),
    ("AMB DRIVER", "ambulance driver"),
    ("AMB CLINIC RN", "ambulatory clinic registered nurse"),
    ("Research Assoc, Research Ins.", "research institute associate"),
    ("INS BILLER", "insurance biller"),
    ("R.N.", "registered nurse"),
    # inversion and commas
    ("Nurse, Registered", "registered nurse"),
    ("Manager, Pharmacy", "pharmacy manager"),
    ("Director of Nursing", "nurse director"),
    ("Registered Nurse - Intensive Care", "intensive care registered nurse"),
    ("COOK_ INST & CAF", "institution caf cook"),
    # status, grades, units and payroll suffixes
    ("CLIN NURSE 3 PD", "clinical nurse"),
    ("Registered Nurse II (per diem)", "registered nurse"),
    ("Staff Nurse Band 5 Nights", "nurse"),
    ("PHLEBOTOMIST - Full Time", "phlebotomist"),
    ("SOCIAL WORKER-O", "social worker"),
    # cut, squeezed and mistyped words
    ("CERTIFIED NURSING AIDE SUPERVI", "nurse aide supervisor"),
    ("RADIO TECHLGST", "radiology technologist"),
    ("PSYCHIARIC TECHNICIAN", "psychiatric technician"),
    ("QUALITY IMPROVEMNT COORDINATOR", "quality improvement coordinator"),
    # spellings, accents and words run together
    ("Paediatric Anaesthetist", "pediatric anesthetist"),
    ("Infirmière autorisée", "infirmiere autorisee"),
    ("Theatre Practitioner", "theater practitioner"),
    ("ResearchAssociate", "research associate"),
    ("Electronic Patient Record Trainer", "ehr trainer"),
]


@pytest.mark.parametrize(("title", "words"), PLAIN)
def test_a_title_is_read_in_plain_words(read, title, words):
    assert " ".join(read(title).words) == words


def test_a_short_form_may_mean_another_thing_in_another_country(read):
    assert read("PA", "US").words == ("physician", "assistant")
    assert read("PA", "UK").words == ("personal", "assistant")


def test_the_department_decides_what_a_short_form_means(read, knowledge):
    alone = read("RT")
    within = read_title("RT", "US", knowledge, frozenset({"radiology"}))
    assert alone.words == ("respiratory", "therapist")
    assert alone.doubtful
    assert within.words == ("radiology", "technologist")
    assert not within.doubtful


@pytest.mark.parametrize(
    ("title", "head"),
    [
        ("Director, Food Services", "director"),
        ("Radiographer Consultant", "radiographer"),
        ("Nurse Practitioner", "practitioner"),
        ("Head, Radiation Physics", "head"),
        ("Health Information", ""),
    ],
)
def test_the_jobs_own_word_is_found(read, title, head):
    assert read(title).head == head


def test_a_second_job_after_a_stroke_stands_apart(read):
    title = read("Care Coordinator/Case Manager")
    assert title.words == ("care", "coordinator")
    assert title.second == ("case", "manager")


def test_a_field_after_a_stroke_is_no_second_job(read):
    assert read("Medical/Dental Assistant").words == ("medical", "dental", "assistant")


def test_every_step_leaves_a_reason(read):
    reasons = [(r.key, dict(r.values)) for r in read("Radlg Tchn 2 PD").reasons]
    assert ("reason.abbreviation", {"short": "tchn", "long": "technician"}) in reasons
    assert ("reason.level_number", {"word": "2"}) in reasons
    assert ("reason.set_aside", {"word": "pd"}) in reasons


@pytest.mark.parametrize(
    ("title", "key", "word"),
    [("Coder III", "level_number", "iii"), ("Senior Coder", "level", "senior")],
)
def test_a_level_is_said_as_a_word_or_as_a_number(read, title, key, word):
    assert [(r.key, dict(r.values)) for r in read(title).reasons] == [
        (f"reason.{key}", {"word": word})
    ]


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Infirmier(ère) auxiliaire", "infirmier auxiliaire"),
        ("Préposé.e à l’entretien", "prepose entretien"),
        ("Commis d'unité", "commis unite"),
        ("A/P Clerk", "account payable clerk"),
    ],
)
def test_elisions_both_genders_and_initials_are_read(read, title, words):
    assert " ".join(read(title, "CA").words) == words


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Clerk P/T", "clerk"),
        ("Blood Bank Manager", "blood bank manager"),
        ("Assistant to the Director of Nursing", "executive assistant"),
        ("Assistant Director of Nursing", "nurse assistant director"),
        ("Secretary to the Team", "team secretary"),
        ("Assistant Head of Finance", "finance head"),
    ],
)
def test_words_that_change_the_meaning_stay(read, title, words):
    assert " ".join(read(title, "CA").words) == words


def test_the_stump_of_a_cut_title_is_set_aside(read, knowledge):
    found = read_title("INFUSION SERVICES MA", "US", knowledge, cut=True)
    assert found.words == ("infusion", "service")
    assert (found.reasons[-1].key, found.cut) == ("reason.cut_off", True)
    assert read("INFUSION SERVICES MA").words[-1] == "assistant"


@given(title=st.text(max_size=60), country=st.sampled_from(("US", "UK", "CA")))
def test_any_text_can_be_read(read, title, country):
    found = read(title, country)
    assert all(word == word.lower() and " " not in word for word in found.words)
    assert found.level in {"entry", "middle", "senior", "lead"}


@given(title=st.sampled_from([title for title, _ in PLAIN]))
def test_capitals_do_not_matter(read, title):
    if title != "ResearchAssociate":
        assert read(title.upper()).words == read(title.lower()).words
