"""Curated ways: first in line, honest about exposure, and right for the job and the country."""

from dataclasses import replace
from functools import cache

import pytest
from approval import approve

from desktop.assessment.curated import curated_options, ways_of
from desktop.assessment.exposure import exposure_of
from desktop.assessment.moves import drop_between
from desktop.assessment.option import drop_to
from desktop.assessment.options import options_for
from desktop.assessment.tier import tier_of
from desktop.evidence.loading import load_evidence
from desktop.evidence.moves import load_moves
from desktop.evidence.pathways import Pathways

COUNTRIES = ("US", "UK")
CARE = {"in_person_care", "human_led"}


@cache
def evidence():
    return load_evidence()


@cache
def moves():
    return load_moves()


@cache
def every():
    """Options by country and source: every occupation, and every profile."""
    known = moves().pathways.profiles
    sources = [(code, code, None) for code in evidence().occupations]
    sources += [(profile.key, profile.code, profile.key) for profile in known.values()]
    return {
        (country, source): options_for(code, evidence(), moves(), profile, country)
        for country in COUNTRIES
        for source, code, profile in sources
    }


def code_of(source):
    profile = moves().pathways.profiles.get(source)
    return profile.code if profile else source


def curated(source, country="US"):
    return [option for option in every()[country, source] if option.pathway]


def targets(source, country="US"):
    return [option.target for option in curated(source, country)]


def test_every_role_can_stay_and_has_two_or_three_more_options_in_all_lanes():
    for (country, source), options in every().items():
        reshape, *others = options
        assert reshape.lane == "reshape", (country, source)
        assert reshape.key == f"option.reshape.{tier_of(code_of(source), evidence()).key}"
        assert 2 <= len(others) <= 3, (country, source)
        assert {option.lane for option in others} == {"deepen", "oversee"}, (country, source)
        assert len({option.target for option in options}) == len(options), (country, source)


def test_curated_ways_come_first_then_moves_then_growth():
    order = {"option.pathway": 0, "option.move": 1}
    for place, options in every().items():
        ranks = [order.get(option.key, 2) for option in options[1:]]
        assert ranks == sorted(ranks), place


def test_no_role_is_led_to_where_it_stands():
    for (country, source), options in every().items():
        for option in options:
            assert option.profile != source, (country, source)
            if option.profile is None and option.code:
                assert option.code != code_of(source), (country, source)


def test_the_drop_is_computed_from_the_exposures_of_both_ends():
    for (_, source), options in every().items():
        before = exposure_of(code_of(source), evidence())
        for option in options:
            if option.code is None:
                assert (option.drop, option.exposure) == ("none", None)
                continue
            after = exposure_of(option.code, evidence())
            assert option.exposure == after
            if before is None or after is None or before.too_uncertain or after.too_uncertain:
                assert option.drop == "none", source
            else:
                assert option.drop == drop_between(before, after, 15.0), source


def test_exposure_rises_only_towards_oversight_or_care_at_the_bedside():
    for (country, source), options in every().items():
        for option in options:
            if option.drop == "worse":
                assert option.lane == "oversee" or option.tier in CARE, (country, source, option)


@pytest.mark.parametrize(
    ("words", "drops"),
    [
        ("exposure is far lower", {"clear"}),
        ("exposure is lower", {"clear", "likely"}),
        ("exposure stays high", {"sideways"}),
        ("exposure is higher", {"worse"}),
    ],
)
def test_what_a_way_says_of_exposure_is_what_was_computed(words, drops):
    said = 0
    for options in every().values():
        for option in options:
            if (
                option.pathway
                and words in moves().pathways.row(option.pathway).why["en-US"].lower()
            ):
                said += 1
                assert option.drop in drops, (option.pathway, option.drop)
    assert said


def test_an_emerging_role_has_no_exposure_and_no_code():
    found = {option.emerging: option for options in every().values() for option in options}
    known = moves().pathways.emerging
    assert set(found) == {None, *known}
    for key in known:
        assert (found[key].code, found[key].exposure, found[key].drop) == (None, None, "none")


def test_another_job_of_the_same_occupation_compares_neither_pay_nor_school():
    (auditor,) = (o for o in curated("clinical_coder") if o.target == "coding_auditor")
    assert (auditor.code, auditor.profile) == ("29-2072.00", "coding_auditor")
    assert (auditor.pay, auditor.education_steps, auditor.carries_over) == ("unknown", 0, ())
    assert auditor.drop == "sideways"


def test_a_way_shows_programmes_and_gates_of_its_country():
    (american,) = (o for o in curated("clinical_coder") if o.target == "coding_auditor")
    (british,) = (o for o in curated("clinical_coder", "UK") if o.target == "coding_auditor")
    assert american.programmes == ("P010", "P001")
    assert british.programmes == ("P018", "P017")
    assert (american.months, british.months) == ((3, 12), (0, 36))
    assert (american.basis, british.basis) == ("judgement", "evidence")
    assert (american.cost, british.cost) == ("U", "EMP")
    assert american.unconfirmed == ("prerequisite", "cost")
    assert british.unconfirmed == ("cost",)


def test_a_gate_is_called_evidence_only_where_its_programme_can_be_taken():
    for options in every().values():
        for option in options:
            assert option.basis != "evidence" or option.programmes, option.pathway
    (british,) = (o for o in curated("utilization_nurse", "UK") if o.profile)
    assert (british.programmes, british.basis) == ((), "judgement")


def test_programmes_of_another_country_are_left_out():
    known = moves().pathways.programmes
    for (country, _), options in every().items():
        away = "England" if country == "US" else "US"
        for option in options:
            for key in option.programmes:
                assert known[key].places != (away,), (country, option.pathway, key)


def test_the_ways_of_a_profile_go_before_those_of_its_occupation_lane_by_lane():
    rows = moves().pathways.rows
    own = [row for row in rows if row.id == "biller.reshape.post"]
    general = [r for r in rows if r.sources[0] in {"claims_processor", "him_technician"}]
    some = Pathways(rows=(*general, *own))
    found = ways_of("29-2072.00", "biller", "US", some)
    assert {way.lane: way.sources[0] for way in found} == {
        "reshape": "biller",
        "oversee": "him_technician",
        "deepen": "him_technician",
    }


def test_the_longest_beginning_of_a_code_decides():
    row = moves().pathways.row("biller.reshape.post")
    near, far = replace(row, id="near", sources=("29-12",)), replace(row, sources=("29-1",))
    some = Pathways(rows=(far, near))
    assert [way.id for way in ways_of("29-1224.00", None, "US", some)] == ["near"]
    assert [way.id for way in ways_of("29-1141.00", None, "US", some)] == [row.id]
    assert ways_of("43-3021.00", None, "US", some) == ()


def test_physicians_have_their_own_ways_and_no_other_occupation():
    for code in evidence().occupations:
        if code.startswith(("29-121", "29-122", "29-124")):
            for option in every()["US", code]:
                assert option.code is None or option.profile == "physician_informaticist", code


def test_an_exposure_too_uncertain_to_compare_gives_no_drop():
    assert drop_to("43-4111.00", "29-2099.08", evidence()) == "none"
    assert drop_to("43-4111.00", "31-9097.00", evidence()) == "clear"


def test_curated_ways_of_a_role_without_any_are_none():
    assert curated_options("47-2111.00", None, "US", evidence(), moves()) == ()


@pytest.mark.parametrize(
    ("source", "country", "expected"),
    [
        ("prior_authorization", "US", "29-2099.08"),
        ("registrar", "US", "patient_navigator"),
        ("registrar", "US", "31-9097.00"),
        ("29-1141.00", "US", "29-1171.00"),
        ("operating_room_nurse", "UK", "nurse_informaticist"),
        ("31-1131.00", "UK", "29-2061.00"),
        ("ct_technologist", "UK", "29-2035.00"),
        ("29-1224.00", "UK", "clinical_ai_validation_lead"),
        ("pharmacy_buyer", "US", "31-9093.00"),
        ("unit_clerk", "UK", "31-1131.00"),
    ],
)
def test_ways_a_reader_from_the_department_expects_are_shown(source, country, expected):
    assert expected in targets(source, country)


def test_the_options_of_every_role_are_the_approved_ones(request):
    lines = ["country,source,lane,option,drop,pay,months,programmes,basis"]
    for (country, source), options in every().items():
        for o in options:
            months = f"{o.months[0]}-{o.months[1]}" if o.months else ""
            what = o.pathway or o.code or o.key
            lines.append(
                f"{country},{source},{o.lane},{what},{o.drop},{o.pay},{months},"
                f"{'|'.join(o.programmes)},{o.basis}"
            )
    approve("options.csv", "\n".join(lines) + "\n", request)
