"""The crossing of roles: what the privacy gate lets through, and a sheet for every occupation."""

from dataclasses import fields, replace

import pytest
from builders_desktop import line, match, review

from desktop.briefing import brief, load_crossing
from desktop.evidence.duties import DRIVERS
from desktop.review.judging import judge
from desktop.settings import Settings
from reports.pdf.fitting import pages_of
from reports.render import sheet_documents

CROSSINGS = {locale: load_crossing(locale) for locale in ("en-US", "en-GB")}
EVIDENCE = CROSSINGS["en-US"].evidence
NURSE, RADIOLOGIST, CODER = "29-1141.00", "29-1224.00", "29-2072.00"
LONG = "Explaining to colleagues and to clinicians what a change in the rules asks of them now"


def briefing_of(*pairs, locale="en-US", **settings):
    made = review(*pairs, settings=Settings("2026-11-24", locale, **settings))
    crossing = CROSSINGS[locale]
    (picture,) = judge(made, crossing.evidence, crossing.moves)
    return brief(made, picture, crossing)


def everybody(people, status="auto", **settings):
    """A department in which every occupation of the evidence has as many people."""
    return briefing_of(
        *((line(f"Title {n}", people), match(code, status))
          for n, code in enumerate(EVIDENCE.occupations)),
        **settings,
    )  # fmt: skip


# ---- the gate ------------------------------------------------------------------------------


def test_a_role_carries_the_evidence_behind_its_range_and_tier():
    (nurse,) = briefing_of((line("Staff nurse", 22), match(NURSE))).roles
    assert [(r.key, r.quarter) for r in nurse.readings] == [
        ("gpt_beta_avg", 2), ("ilo_2025", 1), ("ms_applicability", 1),
    ]  # fmt: skip
    assert [(a.key, a.quarter) for a in nurse.axes] == [
        ("relational", 3), ("hands_on", 3), ("accountability", 3),
    ]  # fmt: skip
    assert nurse.tier_rule == "c"
    assert nurse.tasks_exposed < nurse.tasks_with_software < 1
    assert nurse.projection == EVIDENCE.occupations[NURSE].projection_24_34


def test_a_role_says_what_it_does_its_duties_and_the_decision_that_stays_with_a_person():
    (coder,) = briefing_of((line("Coder", 5), match(CODER))).roles
    assert coder.summary
    assert coder.human_decision
    assert min(map(len, (coder.duties_fall, coder.duties_grow, coder.duties_stay))) >= 2
    assert set(coder.tools) <= set(DRIVERS)
    assert "revenue_cycle" in coder.tools


def test_every_occupation_has_duties_in_all_three_lists_and_a_human_decision():
    for role in everybody(5).roles:
        assert all((role.duties_fall, role.duties_grow, role.duties_stay)), role.name
        assert all((role.human_decision, role.summary)), role.name


def test_a_measure_that_cannot_see_the_work_is_marked_and_one_without_a_value_stays_empty():
    (blind,) = briefing_of((line("Transcriptionist", 5), match("31-9094.00"))).roles
    assert [r.left_out for r in blind.readings] == [False, False, True]
    for role in everybody(5).roles:
        values = EVIDENCE.population.rows[role.code].values
        assert [r.quarter is None for r in role.readings] == [
            values[r.key] is None for r in role.readings
        ]


def test_of_a_role_of_one_person_only_name_titles_and_the_fact_remain():
    roles = briefing_of(
        (line("Consultant radiologist", 1, 0.37), match(RADIOLOGIST)),
        (line("Staff nurse", 9), match(NURSE)),
    ).roles
    lone = next(role for role in roles if role.people == 1)
    assert lone.suppressed == "one_holder"
    kept = {"name", "code", "titles", "people", "fte", "status", "suppressed"}
    empty = (None, 0, (), "", "unclear", False)
    assert all(getattr(lone, f.name) in empty for f in fields(lone) if f.name not in kept)


def test_the_library_holds_the_roles_of_one_person_and_nothing_local():
    first = briefing_of(
        (line("CANARY Dr Only One", 1, 0.37), match(RADIOLOGIST, "review")),
        (line("Staff nurse", 9), match(NURSE)),
    ).library
    second = briefing_of(
        (line("Radiologist", 1, 1.0, grades=("9",)), match(RADIOLOGIST)),
        (line("Coder", 60), match(CODER)),
    ).library
    assert first == second
    (radiologist,) = first
    assert (radiologist.titles, radiologist.people, radiologist.fte) == ((), 0, 0.0)
    assert radiologist.exposure
    assert len(radiologist.options) >= 3
    assert "CANARY" not in repr(first)
    assert "0.37" not in repr(first)


def test_all_matched_roles_of_a_department_under_five_people_go_to_the_library():
    small = briefing_of(
        (line("Staff nurse", 3), match(NURSE)), (line("Associate II", 1), match(None))
    )
    assert small.suppressed == "small_department"
    assert [role.name for role in small.library] == ["Registered nurse"]
    assert all(role.exposure is None for role in small.roles)
    assert [name for name, _ in sheet_documents(small)] == ["B-registered-nurse-2026-11-24.pdf"]


def test_two_people_in_two_departments_do_not_meet_in_a_library():
    one = briefing_of((line("Staff nurse", 9), match(NURSE)))
    assert one.library == ()


# ---- a page for every occupation -----------------------------------------------------------


def assert_one_page_each(shown, expected):
    documents = sheet_documents(shown)
    assert len(documents) == len({name for name, _ in documents}) == expected
    assert all(name.isascii() for name, _ in documents)
    assert [name for name, document in documents if pages_of(document) != 1] == []


@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
def test_the_general_sheet_of_every_occupation_is_one_page(locale):
    assert_one_page_each(everybody(1, locale=locale), len(EVIDENCE.occupations))


def test_the_sheet_of_every_small_team_still_to_confirm_is_one_page():
    reviewer = "J. Okafor, Director of Health Information Management and Clinical Governance"
    shown = everybody(3, "review", reviewer=reviewer)
    assert_one_page_each(shown, len(EVIDENCE.occupations))


@pytest.mark.parametrize("code", [NURSE, RADIOLOGIST, CODER, "31-9094.00", "43-6013.00"])
def test_a_sheet_with_the_longest_texts_is_one_page(code):
    shown = briefing_of((line("Title", 3), match(code, "review")))
    (role,) = shown.roles
    wordy = replace(
        role,
        summary=f"{LONG}. {LONG}.",
        duties_fall=(LONG,) * 6,
        duties_grow=(LONG,) * 6,
        duties_stay=(LONG,) * 6,
        human_decision=f"{LONG}. {LONG}.",
        contrary=(f"{LONG}.",) * 5,
        options=tuple(replace(o, step=f"{LONG}.", gate=f"{LONG}.") for o in role.options),
    )
    assert_one_page_each(
        replace(shown, roles=(wordy,), department="Department of Everything " * 9), 1
    )
