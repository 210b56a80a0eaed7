"""Local programmes beside options: before the catalogue's, where they lead, and nowhere else."""

from dataclasses import replace
from functools import cache

import pytest
from builders_desktop import line, match

from desktop.assessment.assessment import assess
from desktop.assessment.roles import gather_roles
from desktop.briefing import load_crossing
from desktop.briefing.options import option_line
from desktop.evidence.loading import load_evidence
from desktop.evidence.local_programmes import LocalProgramme
from desktop.evidence.moves import load_moves

CODER = "29-2072.00"
REVIEW = LocalProgramme("Chart review", titles=("HIM Coder I",), leads_to="coding auditors",
                        hours=12.0, cost_band="0")  # fmt: skip


@cache
def tables():
    return load_evidence(), load_moves()


def assessed(*local, title="HIM Coder I", code=CODER, profile="clinical_coder", country="US"):
    found = replace(match(code), profile=profile)
    (role,) = gather_roles([line(title, 5)], [found])
    return assess(role, *tables(), country, local)


def beside(assessment):
    return {option.target: [one.name for one in option.local] for option in assessment.options}


def test_a_course_stands_beside_the_option_it_leads_to_and_beside_no_other():
    found = beside(assessed(REVIEW))
    assert found["coding_auditor"] == ["Chart review"]
    assert [target for target, names in found.items() if names] == ["coding_auditor"]


def test_a_course_for_other_titles_is_not_shown():
    assert not any(beside(assessed(REVIEW, title="Staff nurse", profile=None)).values())
    assert any(beside(assessed(replace(REVIEW, titles=()), title="Coder II")).values())


def test_a_course_meant_for_the_name_of_the_role_fits_whatever_its_title():
    fits = replace(REVIEW, titles=("Medical coders",))
    assert any(beside(assessed(fits, title="Abstractor 3")).values())


def test_a_course_that_leads_to_no_other_post_stands_beside_stay_and_reshape():
    found = assessed(LocalProgramme("Code updates"))
    assert [o.lane for o in found.options if o.local] == ["reshape"]


def test_without_a_course_meant_for_it_an_assessment_is_what_it_was():
    plain = assessed(title="Coder II")
    assert assessed(REVIEW, title="Coder II") == plain
    assert assessed(REVIEW) != assessed()


@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
def test_the_page_names_it_first_free_and_without_a_dagger(locale):
    crossing = load_crossing(locale)
    country = "UK" if locale == "en-GB" else "US"
    (option,) = [o for o in assessed(REVIEW, country=country).options if o.local]
    printed = option_line(option, crossing, crossing.evidence.edition.date)
    assert printed.programmes[0].name == "Chart review (here, 12 hours)"
    assert printed.programmes[0].daggers == ()
    assert printed.cost_band == "0"
    assert len(printed.programmes) <= 2
