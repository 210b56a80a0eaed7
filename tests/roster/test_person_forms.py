"""Forms of names, numbers, addresses and money; words of jobs and wards that are none of these."""

# ruff: noqa: E501 - tables are read line by line

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.roster import person_forms as forms
from desktop.roster.cells import folded
from desktop.roster.job_words import JOB_WORDS, has_job_word, names_job
from desktop.roster.person_words import GIVEN_NAMES
from desktop.roster.unit_words import UNIT_WORDS, names_unit


@pytest.mark.parametrize(
    "text",
    ["SMITH, JANE", "Smith, Jane A", "Smith, J", "Jane Smith", "Jane A. Smith", "J. Smith", "SMITH J", "O'Neill, Mary",
     "Côté, Zoé", "García-López, Maria", "Dr Amit Shah", "Van der Berg, Jan", "KATSURA,EMERY G", "Rowan_Emery F"],
)  # fmt: skip
def test_a_name_has_its_form(text):
    assert forms.may_be_name(text)
    assert forms.is_surely_name(text)


@pytest.mark.parametrize(
    "text",
    ["Nurse, Registered", "Staff Nurse", "Ward 4", "Intensive Care", "Surgery, General", "Emergency Department",
     "Registered Nurse II", "Radiology", "4011", "", "jane@example.org", "Physical Therapist, Senior", "Chief Executive"],
)  # fmt: skip
def test_a_job_or_a_ward_is_no_name(text):
    assert not forms.is_surely_name(text)


@pytest.mark.parametrize(
    ("form", "yes", "no"),
    [
        (forms.is_e_mail, ["a.b@c.org", "x@y.co.uk"], ["a at b", "@home", "Ward @ 4"]),
        (forms.is_phone, ["(555) 014-1234", "555-0142", "+44 20 7946 0000", "514 555-0101", "07700 900123"],
         ["12", "6170 - ICU", "Ward 4", "2020-01-05 text"]),
        (forms.is_national_number, ["123-45-6789", "XXX-XX-1234", "QQ123456C", "046 454 286", "184057511100100"],
         ["12345", "AB12", "2020-01-05"]),
        (forms.is_money, ["$1,234.50", "£9", "1 234,50 $", "31,850.00", "CAD 12"], ["12", "1.0", "Ward 4", ""]),
        (forms.is_address, ["12 elm street", "4 rue des pins", "sw1a 1aa", "h2x 1y4", "p.o. box 12", "221b baker st"],
         ["ward 4", "4 west", "street outreach team", "12"]),
        (forms.is_ethnic, ["white - british", "black or african american", "asian", "hispanic or latino"],
         ["staff nurse", "ward 4", "full time"]),
        (forms.is_marital, ["single", "married", "marie(e)"], ["single point of access", "active"]),
    ],
)  # fmt: skip
def test_a_form_is_told_from_what_only_looks_like_it(form, yes, no):
    assert all(map(form, yes)), [text for text in yes if not form(text)]
    assert not any(map(form, no)), [text for text in no if form(text)]


@pytest.mark.parametrize(
    "text",
    ["Staff Nurse", "RN II", "Ward Clerk", "Aide-soignante", "Préposé aux bénéficiaires", "NURS AIDE_ORDR_ATN-B",
     "VP, Clinical Support", "Medical Officer of Health", "CLIN NURSE 2", "Porter", "Inhalothérapeute", "Dietitian"],
)  # fmt: skip
def test_a_job_names_somebody(text):
    assert names_job(folded(text))
    assert has_job_word(folded(text))


@pytest.mark.parametrize(
    "text",
    ["Nursing", "Pharmacy", "Physical Therapy", "Housekeeping", "Laundry", "Radiology", "Ward 4"],
)
def test_a_place_or_a_kind_of_work_names_nobody(text):
    assert not names_job(folded(text))


@pytest.mark.parametrize(
    "text",
    ["Ward 4", "Radiology", "4 West", "6170 - ICU", "Soins intensifs", "Urgence", "Emergency Department", "Cardiologie",
     "Neonatology", "Health Information Mgmt", "Bloc opératoire", "Paediatrics", "2B"],
)  # fmt: skip
def test_a_ward_or_a_department_is_known(text):
    assert names_unit(folded(text))


@pytest.mark.parametrize("text", ["Okafor", "Jane", "zorp", "", "1234", "Smith, Jane"])
def test_another_word_is_no_ward(text):
    assert not names_unit(folded(text))


def test_no_given_name_is_the_name_of_a_job_or_a_ward():
    assert not GIVEN_NAMES & JOB_WORDS
    assert not GIVEN_NAMES & UNIT_WORDS
    assert not [name for name in GIVEN_NAMES if names_job(name) or names_unit(name)]
    assert all(word == folded(word) for word in GIVEN_NAMES | UNIT_WORDS | JOB_WORDS)


@given(st.text(max_size=60))
def test_any_text_has_a_form_or_none(text):
    for form in (
        forms.may_be_name,
        forms.is_surely_name,
        forms.is_money,
        forms.is_phone,
        names_unit,
        names_job,
    ):
        assert form(text) in {True, False}
    assert forms.may_be_name(text) or not forms.is_surely_name(text)
