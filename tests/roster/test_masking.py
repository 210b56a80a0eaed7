"""Names of persons inside titles, departments and sheet names; ward names and saints stay."""

# ruff: noqa: E501, SIM905 - lists are read line by line

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.roster.masking import NAME, mask

HIDDEN = """Secretary to Dr Okafor>Secretary to Dr [name]
Secretary to Dr. A. Okafor>Secretary to Dr. [name]
VACANT (was J. Smith)>VACANT (was [name])
VACANT - was Smith>VACANT - was [name]
Vacant (formerly Jane Smith)>Vacant (formerly [name])
PA to Prof. M. Jones>PA to Prof. [name]
PA to Professor Mary Jones-Smith>PA to Professor [name]
Ward 4 (Sr. Mary Collins)>Ward 4 (Sr. [name])
Locum for A Patel>Locum for [name]
Locum for Dr Patel>Locum for Dr [name]
Staff Nurse (cover for Jane Okafor)>Staff Nurse (cover for [name])
Maternity cover for Jane Okafor>Maternity cover for [name]
Ward Clerk - Mrs Okafor>Ward Clerk - Mrs [name]
Nurse, J. Okafor>Nurse, [name]
J.P. Okafor Clinic>[name] Clinic
Office of Dr Okafor>Office of Dr [name]
Dr Okafor's Clinic>Dr [name] Clinic
Dr O'Neill's secretary>Dr [name] secretary
Backfill for Smith, Jane>Backfill for [name]
Replaces Jane Smith>Replaces [name]
Replaced by Jane Smith>Replaced by [name]
Remplace Mme Tremblay>Remplace Mme [name]
Remplacement de Marie Tremblay>Remplacement de [name]
Adjointe du Dr Côté>Adjointe du Dr [name]
Secrétaire de Mme Roy>Secrétaire de Mme [name]
Occupé par Jean Roy>Occupé par [name]
Staff Nurse c/o Jane Okafor>Staff Nurse c/o [name]
Assistant to Jane Okafor>Assistant to [name]
Secretary to M Jones>Secretary to [name]
Exec Asst to Mr. Okafor>Exec Asst to Mr. [name]
RN (Jane Okafor)>RN ([name])
Intensive Care Unit (Maria Lopez)>Intensive Care Unit ([name])
Surgery (Lopez, Maria)>Surgery ([name])
Cardiology - Maria Lopez>Cardiology - [name]
Reports to Maria Lopez>Reports to [name]
Held by Maria Lopez>Held by [name]
DR. JOHN OKAFOR>DR. [name]
JUNIOR DOCTOR OKAFOR>JUNIOR DOCTOR [name]
SECRETARY TO DR OKAFOR>SECRETARY TO DR [name]
Ward Clerk (jane.okafor@example.org)>Ward Clerk ([name])
Receptionist, call 555-014-1234>Receptionist, call [name]
VACANT (WAS JANE SMITH)>VACANT (WAS [name])""".split("\n")
HIDDEN = [tuple(line.split(">")) for line in HIDDEN]
KEPT = """Staff Nurse|Dr|Doctor|Junior Doctor|Junior Doctor FY1|Resident Doctor ST 3|Doctor CT2|Doctor in Training|Dr Assistant|St Mary's Ward|St. Mary's Hospital|Saint John Unit
Johns Hopkins Unit|Mary Seacole Ward|Florence Nightingale Ward|Ward 4|Registered Nurse|Mr|Professor of Nursing|Prof
Assistant to the Director|Secretary to the Board|PA to Chief Executive|PA to Medical Director|Assistant to Director of Nursing
Sr. Nurse|Sr Staff Nurse|Sister|Sir Charles Gairdner Hospital|Nurse (Nights)|Ward Clerk (Part Time)
Staff Nurse - Intensive Care|Manager (Grade 7)|Physical Therapist - Outpatient|St. Joseph's|S. Tower|E.R. Nurse|O.R. Technician
I.V. Nurse|I.T. Support|U.S. Navy Liaison|R.N. Supervisor|Cover for Maternity Leave|Locum for Ward 4|M.D. Anderson Center|A.M. Shift
Martin Luther King Clinic|Princess Margaret Ward|Queen Elizabeth Building|Grace Unit|Hope Ward|B. Braun Technician|Charge Nurse, Days
Covering for nights|Replaces post 1234|Formerly Ward 9|Directeur adjoint|Secrétaire de direction|Adjointe de la directrice
Chef d'unité|Assistant to Nurse Manager|VACANT|Operating Room (Main)|Emergency - Pediatrics|Rose Garden Café|Clinical Research - Phase I
Assistant to Head of Nursing|Admin to Surgical Team|Dr. Martin Luther King Jr. Campus|Medicine (General)|Family Medicine - North
Cancer Center - Hematology|H. Lee Moffitt|Mr. Fix It""".replace("\n", "|").split("|")
# names of buildings and wards that a form of address or an initial begins; hiding them is the safer mistake
SAFER_HIDDEN = {
    "Sir Charles Gairdner Hospital",
    "Dr. Martin Luther King Jr. Campus",
    "H. Lee Moffitt",
    "Mr. Fix It",
    "B. Braun Technician",
}


@pytest.mark.parametrize(("text", "hidden"), HIDDEN)
def test_a_name_is_hidden_and_the_rest_stays(text, hidden):
    assert mask(text).text == hidden
    assert mask(text).masked


@pytest.mark.parametrize("text", [text for text in KEPT if text not in SAFER_HIDDEN])
def test_what_is_no_name_stays(text):
    assert mask(text).text == text
    assert not mask(text).masked


@pytest.mark.parametrize("text", sorted(SAFER_HIDDEN))
def test_what_reads_like_a_name_is_hidden_when_in_doubt(text):
    assert mask(text).masked


@given(st.text(max_size=80))
def test_masking_twice_is_masking_once(text):
    once = mask(text)
    assert mask(once.text).text == once.text
    assert once.masked == (NAME in once.text and once.text != text)


@given(
    st.sampled_from(["Secretary to Dr {}", "VACANT (was J. {})", "Ward Clerk - Mrs {}", "Office of Prof {}",
                     "Staff Nurse (cover for Jane {})", "PA to Prof. M. {}", "Remplace Mme {}", "Locum for A {}"]),
    st.sampled_from(["Zanzibarquist", "O'Zanzibarquist", "Zanzibarquist-Smith", "ZANZIBARQUIST", "Ñandú", "Łucja"]),
)  # fmt: skip
def test_no_canary_survives(form, name):
    assert name.casefold() not in mask(form.format(name)).text.casefold()
