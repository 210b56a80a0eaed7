"""Tiers: the seven rules in order, the groups they name, and steadiness."""

from collections import Counter
from dataclasses import replace
from functools import cache
from types import MappingProxyType

import pytest
from approval import approve
from hypothesis import given
from hypothesis import strategies as st

from desktop.assessment.confidence import fallbacks_of
from desktop.assessment.exposure import exposure_of
from desktop.assessment.resilience import resilience_of
from desktop.assessment.tier import TIER_KEYS, _decide, _Inputs, _moved, job_zone_of, tier_of
from desktop.evidence.loading import load_evidence

HEAD = (
    "code,title,exposure,low,high,relational,hands_on,accountability,resilience,"
    "tier,borderline,rule,job_zone,fallbacks"
)
NURSE, DOCTOR, CLERK = "29-1141.00", "29-1215.00", "43-3021.00"


@cache
def evidence():
    return load_evidence()


def core():
    return [row.code for row in evidence().population.rows.values() if row.core]


def decided(code, exposure, resilience, relational=80.0, margin=8.0, zone=3):  # noqa: PLR0917 - as in the rules
    inputs = _Inputs(code, exposure, margin, resilience, relational, zone)
    return _decide(inputs, evidence().method.tiers)


def test_the_312_core_occupations_fall_into_the_tiers_the_method_counts():
    tiers = [tier_of(code, evidence()) for code in core()]
    assert Counter(tier.key for tier in tiers) == {
        "in_person_care": 52,
        "human_led": 65,
        "hands_on": 58,
        "mixed": 46,
        "information_expert": 58,
        "information_routine": 33,
    }
    assert sum(bool(tier.borderline) for tier in tiers) == 99


@pytest.mark.parametrize(
    ("tier", "codes"),
    [
        (
            "in_person_care",
            "29-1141.00 29-1141.01 29-1141.02 29-1141.03 29-1141.04 29-1171.00 29-2061.00",
        ),
        ("in_person_care", "29-1151.00 29-1161.00"),  # nurse anesthetists, nurse midwives
        ("in_person_care", "29-1122.00 29-1123.00 29-1124.00 29-1126.00"),  # therapists
        ("in_person_care", "31-1131.00 31-1132.00 31-1133.00 31-2012.00 31-2022.00"),  # aides
        ("in_person_care", "29-2055.00 29-2034.00 29-2035.00 29-2033.00"),  # technologists
        (
            "human_led",  # physicians, a physician assistant, pharmacists
            "29-1211.00 29-1215.00 29-1216.00 29-1224.00 29-1249.00 29-1071.00 29-1051.00",
        ),
        ("human_led", "21-1021.00 21-1022.00 21-1023.00"),  # social workers
        ("human_led", "19-3033.00 19-3039.03"),  # psychologists
        (
            "information_routine",
            # claims, billing, registration, coding, transcription
            "43-9041.00 43-3021.00 43-4111.00 29-2072.00 31-9094.00",
        ),
        ("information_expert", "15-1211.01"),  # health informatics
        ("hands_on", "37-2011.00 37-2012.00"),  # housekeeping
    ],
)
def test_the_occupations_everybody_knows_come_out_as_they_should(tier, codes):
    found = {code: tier_of(code, evidence()).key for code in codes.split()}
    assert found == dict.fromkeys(found, tier)


def test_every_physician_is_human_led_and_steady():
    physicians = [code for code in core() if code.startswith("29-12")]
    assert len(physicians) > 20
    for code in physicians:
        assert tier_of(code, evidence()).key == "human_led"
        assert tier_of(code, evidence()).borderline == ()


def test_policy_comes_before_every_number():
    assert decided(DOCTOR, 5.0, 99.0) == ("human_led", "a")
    assert decided(DOCTOR, None, None, None) == ("human_led", "a")


def test_without_exposure_only_the_licensed_have_a_tier():
    assert decided("29-1123.00", None, 90.0) == ("human_led", "b")
    assert decided("29-1129.00", None, 90.0) == (None, "b")
    assert decided("21-1094.00", None, 90.0) == (None, "b")
    assert decided(CLERK, None, 30.0) == (None, "b")


def test_without_resilience_the_licensed_are_human_led_and_the_rest_mixed():
    assert decided("21-1022.00", 50.0, None, None) == ("human_led", "b")
    assert decided(CLERK, 90.0, None, None) == ("mixed", "b")


def test_in_person_care_needs_care_resilience_contact_and_low_exposure():
    assert decided("31-1131.00", 51.9, 75.0, 75.0) == ("in_person_care", "c")
    assert decided("31-1131.00", 52.0, 75.0, 75.0) == ("human_led", "d")  # E + e is 60
    assert decided("31-1131.00", 51.9, 74.9, 75.0) == ("human_led", "d")
    assert decided("31-1131.00", 51.9, 75.0, 74.9) == ("human_led", "d")
    assert decided("37-2012.00", 20.0, 90.0, 90.0) == ("hands_on", "e")  # not care
    assert decided("53-3011.00", 20.0, 90.0, 90.0) == ("in_person_care", "c")


def test_human_led_needs_a_licence_or_the_listed_groups_with_contact():
    assert decided("29-1031.00", 90.0, 10.0, 10.0) == ("human_led", "d")  # licensed
    assert decided("11-9111.00", 69.9, 60.0, 60.0) == ("human_led", "d")
    assert decided("11-9111.00", 70.0, 60.0, 60.0) == ("information_routine", "f")
    assert decided("11-9111.00", 69.9, 59.9, 60.0) == ("mixed", "g")
    assert decided("11-9111.00", 69.9, 60.0, 59.9) == ("mixed", "g")
    assert decided("11-3012.00", 69.9, 99.0, 99.0) == ("mixed", "g")  # another manager


def test_what_is_left_goes_by_exposure_and_job_zone():
    assert decided(CLERK, 44.9, 50.0) == ("hands_on", "e")
    assert decided(CLERK, 45.0, 50.0) == ("mixed", "g")
    assert decided(CLERK, 69.9, 50.0) == ("mixed", "g")
    assert decided(CLERK, 70.0, 50.0, zone=3) == ("information_routine", "f")
    assert decided(CLERK, 70.0, 50.0, zone=4) == ("information_expert", "f")


@given(
    st.sampled_from([NURSE, CLERK, "31-1131.00", "11-9111.00", "21-1094.00"]),
    st.floats(0, 100),
    st.floats(0, 100),
    st.floats(0, 100),
    st.integers(1, 5),
)
def test_every_combination_of_numbers_has_a_tier(code, exposure, resilience, relational, zone):
    key, rule = decided(code, exposure, resilience, relational, zone=zone)
    assert key in TIER_KEYS
    assert rule in "acdefg"


def test_a_role_is_moved_by_e_and_by_5_one_at_a_time():
    inputs = _Inputs(CLERK, 60.0, 9.0, 40.0, 30.0, 3)
    moved = _moved(inputs, evidence().method.tiers)
    assert [(m.exposure, m.resilience) for m in moved] == [
        (51.0, 40.0),
        (69.0, 40.0),
        (60.0, 35.0),
        (60.0, 45.0),
    ]


def test_borderline_names_the_other_tiers_only():
    for code in core():
        tier = tier_of(code, evidence())
        assert tier.key not in tier.borderline
        assert len(set(tier.borderline)) == len(tier.borderline)


def test_a_missing_job_zone_is_that_of_the_nearest_sibling():
    assert job_zone_of("29-1141.00", evidence()).fallback == ""
    assert job_zone_of("19-3039.00", evidence()).fallback == "six_digits"
    assert job_zone_of("29-1249.00", evidence()).fallback == "five_digits"


def test_a_job_zone_without_any_sibling_is_assumed():
    full = evidence()
    row = replace(full.population.rows[CLERK], code="98-7654.00", job_zone=None)
    rows = MappingProxyType({**full.population.rows, row.code: row})
    alone = replace(full, population=replace(full.population, rows=rows))
    assert job_zone_of("98-7654.00", alone).zone == 3
    assert job_zone_of("98-7654.00", alone).fallback == "assumed"


def test_score_and_tier_of_every_occupation_are_the_approved_ones(request):
    lines = [HEAD]
    lines += [_line(code) for code in sorted(evidence().occupations)]
    approve("exposures.csv", "\n".join(lines) + "\n", request)


def _line(code):
    exposure, resilience = exposure_of(code, evidence()), resilience_of(code, evidence())
    tier = tier_of(code, evidence())
    numbers = [getattr(exposure, part, None) for part in ("score", "low", "high")]
    numbers += [resilience.relational, resilience.hands_on, resilience.accountability]
    cells = [
        code,
        '"' + evidence().occupations[code].title + '"',
        *("" if n is None else f"{n:.1f}" for n in (*numbers, resilience.score)),
        tier.key or "",
        "|".join(tier.borderline),
        tier.rule,
        str(job_zone_of(code, evidence()).zone),
        "|".join(fallbacks_of(code, evidence())),
    ]
    return ",".join(cells)
