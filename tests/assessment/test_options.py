"""Options without curated ways: three lanes, and moves only where every gate is passed."""

import csv
from dataclasses import replace
from functools import cache
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.assessment.exposure import Exposure, exposure_of
from desktop.assessment.moves import EDUCATION, computed_moves, drop_between, education_steps
from desktop.assessment.option import carried_over, knowledge_gaps, pay_direction
from desktop.assessment.options import growth_steps, options_for
from desktop.assessment.tier import tier_of
from desktop.evidence.loading import load_evidence
from desktop.evidence.moves import Growth, Moves, Neighbour, load_moves
from desktop.evidence.pathways import Pathways

# METHOD section 4, rule a, and the targets of section 5 that no computed move may have.
POLICY = ("29-102", "29-1041", "29-1051", "29-1071", "29-1081", "29-12")
FORBIDDEN = ("29-102", "29-103", "29-104", "29-105", "29-1081", "29-12")
STEPS = [
    "No formal educational credential",
    "High school diploma or equivalent",
    "Some college, no degree",
    "Postsecondary nondegree award",
    "Associate's degree",
    "Bachelor's degree",
    "Master's degree",
    "Doctoral or professional degree",
]


@cache
def evidence():
    return load_evidence()


@cache
def moves():
    """The tables without curated ways: those stand in test_curated.py."""
    return replace(load_moves(), pathways=Pathways())


@cache
def every():
    return {code: options_for(code, evidence(), moves()) for code in evidence().occupations}


@cache
def table(name):
    text = (files("assets") / "evidence" / name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


@cache
def zones():
    return {r["code"]: int(r["job_zone"]) for r in table("national.csv") if r["job_zone"]}


def zone(code):
    """The zone as published, else of the nearest sibling, else 3: METHOD section 4, rule f."""
    if code in zones():
        return zones()[code]
    for digits in (7, 6):
        near = [c for c in zones() if c[:digits] == code[:digits]]
        if near:
            here = float(code.replace("-", ""))
            return zones()[min(near, key=lambda c: (abs(float(c.replace("-", "")) - here), c))]
    return 3


def denied(source, target, country="US"):
    for rule in table("denied_moves.csv"):
        if rule["country"] not in {"", country}:
            continue
        froms, tos, unless = (rule[c].split("|") for c in ("source", "target", "unless"))
        hit = any(source.startswith(one) for one in froms)
        spared = any(source.startswith(one) for one in unless if one)
        if hit and not spared and any(target.startswith(one) for one in tos):
            return True
    return False


def drops(source, target):
    before, after = exposure_of(source, evidence()), exposure_of(target, evidence())
    if before is None or after is None:
        return False
    if max(one.high - one.low for one in (before, after)) > 70:
        return False
    return after.high < before.low or after.score <= before.score - 15


def within_reach(source, target):
    rows = {r["code"]: r for r in table("occupations.csv")}
    here, there = rows.get(source), rows.get(target)
    if here is None or there is None:
        return False
    if not all(r[c] for r in (here, there) for c in ("wage_2024", "entry_education")):
        return False
    steps = STEPS.index(there["entry_education"]) - STEPS.index(here["entry_education"])
    return (
        abs(zone(source) - zone(target)) <= 1
        and steps <= 3
        and float(there["wage_2024"]) >= 0.88 * float(here["wage_2024"])
    )


def passes(row):
    source, target = row["source"], row["target"]
    least = 50 if row["related"] == "1" else 85
    return (
        float(row["percentile"]) >= least
        and not source.startswith(POLICY)
        and not target.startswith(FORBIDDEN)
        and within_reach(source, target)
        and drops(source, target)
        and tier_of(target, evidence()).key != "information_routine"
        and not denied(source, target)
    )


def exposure(score, low, high):
    return Exposure(score, low, high, 0.0, ())


def alike(code):
    return Neighbour(code, 1.0, 100.0, related=True)


@st.composite
def exposures(draw):
    low, score, high = sorted(draw(st.lists(st.floats(0, 100), min_size=3, max_size=3)))
    return exposure(score, low, high)


def test_every_occupation_can_stay_and_reshape_and_has_two_options_more():
    for code, options in every().items():
        reshape, *others = options
        assert reshape.lane == "reshape", code
        assert reshape.key == f"option.reshape.{tier_of(code, evidence()).key}"
        assert 2 <= len(others) <= 3, code
        assert all(option.lane != "reshape" for option in others)
        assert len({option.target for option in options}) == len(options), code


def test_every_occupation_has_an_option_in_each_of_the_three_lanes():
    lanes = {code: {option.lane for option in options} for code, options in every().items()}
    assert [code for code, found in lanes.items() if len(found) < 3] == []


def test_computed_moves_are_exactly_the_pairs_that_pass_every_gate_recomputed_here():
    expected = {(r["source"], r["target"]) for r in table("moves.csv") if passes(r)}
    found = {
        (code, move.code)
        for code in evidence().occupations
        for move in computed_moves(code, evidence(), moves())
    }
    assert len(expected) > 120
    assert found == expected


def test_moves_shown_are_the_most_alike_of_their_group_in_order_of_likeness():
    for code, options in every().items():
        shown = [option.code for option in options if option.code]
        computed = [move.code for move in computed_moves(code, evidence(), moves())]
        first = [c for i, c in enumerate(computed) if c[:4] not in {d[:4] for d in computed[:i]}]
        assert shown == first[: len(shown)], code


def test_exposure_of_options_is_never_the_order_they_stand_in():
    scores = [[o.exposure.score for o in options if o.exposure] for options in every().values()]
    assert any(found != sorted(found) for found in scores)
    assert any(found != sorted(found, reverse=True) for found in scores)


def test_professions_that_answer_for_diagnosis_and_treatment_get_no_computed_move():
    professions = [code for code in every() if code.startswith(POLICY)]
    assert len(professions) > 30
    assert [c for c in professions if any(option.code for option in every()[c])] == []


def test_no_move_leads_to_a_denied_or_forbidden_target():
    for code, options in every().items():
        for option in options:
            if option.code:
                assert not option.code.startswith(FORBIDDEN), (code, option.code)
                assert not denied(code, option.code), (code, option.code)


def test_nobody_is_led_to_a_management_post_who_leads_nobody_today():
    for code, options in every().items():
        if not code.startswith("11-"):
            assert not any((o.code or "").startswith("11-") for o in options), code


def test_no_computed_move_of_the_uk_leads_to_a_profession_that_is_registered_there():
    registered = (
        "29-1031", "29-1122.00", "29-1123", "29-1124", "29-1127", "29-1141", "29-1171",
        "29-203", "29-2031", "29-2043", "29-2052", "29-2055", "29-2061",
    )  # fmt: skip
    nurses = ("29-1141", "29-1171", "25-1072")
    for code in evidence().occupations:
        for move in computed_moves(code, evidence(), moves(), "UK"):
            within = code.startswith(nurses) and move.code.startswith(nurses)
            assert within or not move.code.startswith(registered), (code, move.code)


def test_a_senior_post_is_led_to_no_move_that_was_computed_for_all_who_share_its_code():
    whole = load_moves()
    profiles = whole.pathways.profiles.values()
    grown = [p for p in profiles if p.grade in {"senior", "lead"}]
    assert len(grown) > 20
    for profile in grown:
        options = options_for(profile.code, evidence(), whole, profile.key)
        assert not any(o.basis == "computed" for o in options), profile.key
        assert len(options) >= 3


def test_a_move_says_what_it_is_and_growth_says_nothing_about_exposure():
    for code, options in every().items():
        for option in options:
            if option.code is None:
                assert (option.drop, option.exposure, option.pay) == ("none", None, "unknown")
                assert option.target == option.key
                continue
            assert option.key == "option.move"
            assert option.drop in {"clear", "likely"}
            assert option.exposure == exposure_of(option.code, evidence())
            assert option.tier == tier_of(option.code, evidence()).key
            assert option.entry_education in EDUCATION.values()
            assert 0 <= option.education_steps <= 3
            assert option.pay != "unknown", code


@pytest.mark.parametrize(
    ("code", "target"),
    [
        ("43-6013.00", "31-9092.00"),  # unit clerk: medical assistant
        ("43-4171.00", "31-9092.00"),  # receptionist: medical assistant
        ("31-9092.00", "31-9097.00"),  # medical assistant: phlebotomist
        ("15-1232.00", "49-9062.00"),  # IT support: biomedical equipment technician
        ("29-2052.00", "31-9093.00"),  # pharmacy technician: sterile processing
        ("43-5021.00", "53-3011.00"),  # courier: ambulance driver
    ],
)
def test_moves_that_people_in_hospitals_make_are_found(code, target):
    assert target in [option.code for option in every()[code]]


@pytest.mark.parametrize(
    ("code", "step"),
    [
        ("43-4111.00", "patient_guide"),  # registration clerk
        ("43-9041.00", "auditor"),  # claims clerk
        ("29-2072.00", "auditor"),  # coder
        ("29-1141.00", "complex_care"),  # registered nurse
        ("29-1224.00", "clinical_validator"),  # radiologist
        ("37-2012.00", "machine_checker"),  # housekeeper
    ],
)
def test_growth_within_the_post_stands_where_no_honest_drop_exists(code, step):
    assert f"option.grow.{step}" in [option.key for option in every()[code]]


def test_a_missing_wage_or_education_closes_the_way_to_a_target():
    known = evidence()
    target = known.occupations["31-9092.00"]
    for gap in ({"wage_2024": None}, {"entry_education": None}):
        occupations = {**known.occupations, target.code: replace(target, **gap)}
        poorer = replace(known, occupations=occupations)
        found = [move.code for move in computed_moves("43-6013.00", poorer, moves())]
        assert target.code not in found


def test_nothing_is_compared_with_an_exposure_that_is_too_uncertain():
    wide = [
        code
        for code in evidence().occupations
        if (found := exposure_of(code, evidence())) and found.too_uncertain
    ]
    assert len(wide) > 10
    open_doors = Moves(neighbours={"43-9041.00": tuple(map(alike, wide))})
    assert computed_moves("43-9041.00", evidence(), open_doors) == ()
    assert [code for code in wide if computed_moves(code, evidence(), moves())] == []


def test_a_target_that_is_no_hospital_occupation_is_left_out():
    strangers = Moves(neighbours={"43-9041.00": (alike("27-2011.00"),)})
    assert computed_moves("43-9041.00", evidence(), strangers) == ()


@given(exposures(), exposures())
def test_a_drop_is_never_said_of_a_target_that_is_not_lower(source, target):
    drop = drop_between(source, target, 15.0)
    if drop in {"clear", "likely"}:
        assert target.score < source.score
    assert (drop == "clear") == (target.high < source.low)
    if drop == "worse":
        assert target.score >= source.score + 15


def test_a_drop_of_exactly_fifteen_is_likely_and_touching_ranges_overlap():
    source = exposure(80.0, 60.0, 100.0)
    assert drop_between(source, exposure(65.0, 43.0, 87.0), 15.0) == "likely"
    assert drop_between(source, exposure(65.1, 43.0, 87.0), 15.0) == "sideways"
    assert drop_between(source, exposure(40.0, 20.0, 60.0), 15.0) == "likely"
    assert drop_between(source, exposure(39.0, 19.0, 59.9), 15.0) == "clear"
    assert drop_between(source, exposure(95.0, 80.0, 100.0), 15.0) == "worse"


@pytest.mark.parametrize(
    ("before", "after", "word"),
    [
        (100.0, 105.0, "similar"),
        (100.0, 105.1, "higher"),
        (100.0, 95.0, "similar"),
        (100.0, 94.9, "lower"),
        (None, 50.0, "unknown"),
        (50.0, None, "unknown"),
    ],
)
def test_pay_is_similar_within_five_per_cent(before, after, word):
    nurse = evidence().occupations["29-1141.00"]
    source, target = replace(nurse, wage_2024=before), replace(nurse, wage_2024=after)
    assert pay_direction(source, target, 0.05) == word


def test_education_steps_count_up_and_down_and_are_unknown_without_a_word():
    nurse = evidence().occupations["29-1141.00"]
    school = replace(nurse, entry_education="High school diploma or equivalent")
    assert education_steps(school, nurse) == 4
    assert education_steps(nurse, school) == -4
    assert education_steps(nurse, replace(nurse, entry_education=None)) is None
    assert list(EDUCATION) == STEPS


ratings = st.dictionaries(st.sampled_from("abcdefgh"), st.floats(1, 5), max_size=8)


@given(ratings, ratings)
def test_what_carries_over_is_used_by_both_and_gaps_are_larger_at_the_target(source, target):
    shared = carried_over(source, target, 3.0, 0.5)
    gaps = knowledge_gaps(source, target, 3.0, 0.5)
    assert len(shared) <= 3
    assert len(gaps) <= 3
    assert not set(shared) & set(gaps)
    for key in shared:
        area = key.removeprefix("knowledge.")
        assert min(source[area], target[area]) >= 3
    for key in gaps:
        area = key.removeprefix("knowledge.")
        assert target[area] >= 3
        assert target[area] - source[area] >= 0.5


def test_the_largest_shared_area_and_the_largest_gap_stand_first():
    source = {"biology": 4.0, "medicine": 3.5, "psychology": 3.9, "design": 1.0, "physics": 1.0}
    target = {"biology": 3.2, "medicine": 4.5, "psychology": 4.2, "design": 3.1, "physics": 4.0}
    assert carried_over(source, target, 3.0, 0.5) == ("knowledge.psychology", "knowledge.biology")
    assert knowledge_gaps(source, target, 3.0, 0.5) == (
        "knowledge.physics",
        "knowledge.design",
        "knowledge.medicine",
    )


def test_nobody_reads_that_a_colleague_lacks_english():
    named = {
        area
        for options in every().values()
        for option in options
        for area in (*option.carries_over, *option.gaps)
    }
    assert len(named) > 15
    assert "knowledge.english_language" not in named


def test_the_nearest_family_that_has_the_lane_decides_growth():
    rows = (
        Growth("", "deepen", "mentor"),
        Growth("", "oversee", "super_user"),
        Growth("43-", "deepen", "guide"),
        Growth("43-", "deepen", "lead"),
        Growth("43-9041", "oversee", "auditor"),
    )
    some = Moves(growth=rows)
    keys = [step.key for step in growth_steps("43-9041.00", some, ("deepen", "oversee"), 0)]
    assert keys == ["guide", "auditor"]
    assert [step.key for step in growth_steps("43-4071.00", some, (), 2)] == ["guide", "lead"]
    assert [step.key for step in growth_steps("11-1011.00", some, ("oversee",), 2)] == [
        "super_user",
        "mentor",
    ]


def test_the_same_question_has_the_same_answer():
    again = replace(load_moves(), pathways=Pathways())
    for code, options in every().items():
        assert options_for(code, evidence(), again) == options
