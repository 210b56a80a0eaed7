"""Duties of a role: written ones where there are some, honest derived ones everywhere else."""

from dataclasses import replace
from functools import cache

import pytest
from approval import approve

from desktop.assessment.duties import duties_for, human_decision, nearest, role_line
from desktop.evidence.duties import Duty, DutyTables, load_duties
from desktop.evidence.loading import load_evidence
from desktop.evidence.texts import both

LISTS = ("falls", "grows", "stays")


@cache
def evidence():
    return load_evidence()


@cache
def tables():
    return load_duties()


def of(code, profile=None):
    return duties_for(code, profile, evidence(), tables())


def words(duties):
    return [duty.words["en-US"] for duty in duties]


def duty(text, direction="falls", share=None):
    return Duty(both(text, ""), direction, share, "workflow", decides=False)


def with_activities(code, shares):
    occupations = dict(evidence().occupations)
    occupations[code] = replace(occupations[code], activities=shares)
    return replace(evidence(), occupations=occupations)


def test_every_occupation_has_two_or_more_duties_in_every_list():
    for code in evidence().occupations:
        found = of(code)
        for name in LISTS:
            duties = getattr(found, name)
            assert 1 <= len(duties) <= 6, (code, name)
            assert all(one.direction == name for one in duties), code
            if found.derived:
                assert 2 <= len(duties) <= 5, (code, name)


def test_written_duties_stand_with_their_shares_and_derived_ones_without():
    written, derived = of("29-1141.00"), of("47-2111.00")
    assert not written.derived
    assert derived.derived
    assert all(one.share for name in LISTS for one in getattr(written, name))
    assert not any(one.share for name in LISTS for one in getattr(derived, name))


def test_the_duties_of_a_profile_go_before_those_of_its_occupation():
    general, auditor = of("29-2072.00"), of("29-2072.00", "coding_auditor")
    assert "Coding routine visits" in words(general.falls)
    assert "Auditing cases that software coded" in words(auditor.grows)
    assert of("29-2072.00", "no_such_profile") == general


def test_the_longest_beginning_of_a_code_counts():
    table = {"29-1": "all", "29-1141": "nurse", "biller": "profile"}
    assert nearest(table, "29-1141.03") == "nurse"
    assert nearest(table, "29-1224.00") == "all"
    assert nearest(table, "43-3021.00", "biller") == "profile"
    assert nearest(table, "43-3021.00") is None


def test_what_takes_most_time_stands_first():
    some = DutyTables(
        written={
            "29-1141": (
                duty("Small", share=(5, 10)),
                duty("Large", share=(20, 40)),
                duty("Also small", share=(5, 10)),
            )
        }
    )
    found = duties_for("29-1141.00", None, evidence(), some)
    assert words(found.falls) == ["Large", "Small", "Also small"]


def test_activities_that_are_typical_of_an_occupation_stand_first():
    electrician = of("47-2111.00")
    assert words(electrician.stays)[0] == "Repairing and keeping things running"
    scribe = with_activities("47-2111.00", {"documenting_recording_information": 1.0})
    found = duties_for("47-2111.00", None, scribe, tables())
    assert words(found.falls)[0] == "Filling in forms and logs"


def test_an_activity_under_the_least_share_is_not_named():
    shares = {"getting_information": 0.985, "selling_or_influencing_others": 0.015}
    few = with_activities("47-2111.00", shares)
    found = duties_for("47-2111.00", None, few, tables())
    assert "Winning people over" not in words(found.stays)


def test_a_list_that_would_be_too_short_is_filled_with_common_duties_of_the_setting():
    lonely = with_activities("47-2111.00", {"getting_information": 1.0})
    found = duties_for("47-2111.00", None, lonely, tables())
    assert words(found.falls)[0] == "Looking up orders and plans"
    assert all(len(getattr(found, name)) == 2 for name in LISTS)


def test_an_occupation_without_activities_takes_those_of_its_minor_group():
    none = with_activities("47-2111.00", {})
    found = duties_for("47-2111.00", None, none, tables())
    assert found.derived
    assert "Handling goods and tools by hand" in words(found.stays)


@pytest.mark.parametrize(
    ("code", "profile", "part"),
    [
        ("29-1141.00", None, "speaks up for them"),
        ("29-2072.00", "coding_auditor", "against the rules"),
        ("43-4111.00", None, "how care is paid for"),
    ],
)
def test_the_line_of_a_role_says_what_it_does(code, profile, part):
    assert part in role_line(code, profile, tables())["en-US"]


def test_a_line_differs_in_british_english_where_the_work_differs():
    line = role_line("43-4111.00", None, tables())
    assert "paid for" not in line["en-GB"]


def test_the_human_decision_is_that_of_the_profile_then_of_the_family():
    assert "note" in human_decision("29-9021.00", "cdi_specialist", tables())["en-US"]
    assert "image" in human_decision("29-1224.00", None, tables())["en-US"]
    for code in evidence().occupations:
        assert human_decision(code, None, tables()), code


def test_the_duties_of_every_occupation_are_the_approved_ones(request):
    lines = []
    for code, occupation in evidence().occupations.items():
        found = of(code)
        mark = "derived" if found.derived else "written"
        lines.append(f"{code} {occupation.names['en-US']} ({mark})")
        lines += [f"  {name}: {'; '.join(words(getattr(found, name)))}" for name in LISTS]
    approve("duties.txt", "\n".join(lines) + "\n", request)
