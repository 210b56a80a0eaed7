"""Confidence words with their reasons, stand-ins and cautions, each with a sentence."""

from functools import cache

import pytest

from desktop.assessment.confidence import cautions_of, confidence_of, fallbacks_of
from desktop.assessment.exposure import exposure_of
from desktop.assessment.tier import TIER_KEYS
from desktop.evidence.loading import load_evidence
from reports.wording import LOCALES, wording_for


@cache
def evidence():
    return load_evidence()


def said(code, status="auto"):
    return confidence_of(code, status, evidence())


def test_three_measures_that_agree_with_sound_ratings_are_firm():
    assert said("29-2052.00") == ("firm", ("confidence.reason.agree",))
    assert said("29-2052.00", "confirmed")[0] == "firm"


def test_a_match_still_to_confirm_is_thin():
    assert said("29-2052.00", "review") == ("thin", ("confidence.reason.to_confirm",))


def test_measures_that_differ_are_fair():
    assert exposure_of("29-1141.00", evidence()).deviation > 10
    assert said("29-1141.00") == ("fair", ("confidence.reason.spread",))


def test_weak_work_context_is_fair_and_a_caution():
    code = next(
        c
        for c, row in evidence().population.rows.items()
        if row.core and row.work_context_method == "esco_xwalk_unverified" and said(c)[0] != "thin"
    )
    assert said(code)[0] == "fair"
    assert "confidence.reason.work_context" in said(code)[1]
    assert "caution.work_context" in cautions_of(code, evidence())


def test_two_measures_are_thin_and_have_a_reason_of_their_own():
    word, reasons = said("29-2055.00")
    assert word == "thin"
    assert reasons == ("confidence.reason.two_measures",)


def test_ratings_that_are_missing_or_estimated_are_thin():
    word, reasons = said("29-2072.00")
    assert word == "thin"
    assert reasons[0] == "confidence.reason.stand_in"


def test_the_words_follow_the_rule_for_every_occupation():
    sound = {"fingerprint", "nesta_pp_verified"}
    for code in evidence().occupations:
        exposure = exposure_of(code, evidence())
        if fallbacks_of(code, evidence()) or len(exposure.readings) < 3:
            expected = "thin"
        elif (
            exposure.deviation <= 10
            and evidence().population.rows[code].work_context_method in sound
        ):
            expected = "firm"
        else:
            expected = "fair"
        assert said(code)[0] == expected, code


def test_stand_ins_name_missing_and_blind_measures_and_the_job_zone():
    assert fallbacks_of("29-2055.00", evidence()) == ("measure.ilo_2025",)
    assert "excluded.ms_applicability" in fallbacks_of("31-9094.00", evidence())
    assert "job_zone.six_digits" in fallbacks_of("19-3039.00", evidence())
    assert fallbacks_of("29-1141.00", evidence()) == ()


@pytest.mark.parametrize(
    ("caution", "codes"),
    [
        ("caution.imaging", "29-1224.00 29-1222.00 29-2034.00 29-2011.00 29-2012.01"),
        ("caution.robotics", "29-2052.00 31-9093.00 35-2012.00 51-6011.00 37-2012.00"),
        ("caution.accountability", "29-2061.00 29-2042.00 29-2043.00 29-1151.00"),
    ],
)
def test_cautions_stand_where_the_method_puts_them(caution, codes):
    for code in codes.split():
        assert caution in cautions_of(code, evidence()), code


def test_a_ward_nurse_has_no_caution():
    assert cautions_of("29-1141.00", evidence()) == ()


@pytest.mark.parametrize("locale", LOCALES)
def test_everything_said_here_has_a_sentence_in_every_language(locale):
    w = wording_for(locale)
    keys = {f"tier.definition.{tier}" for tier in TIER_KEYS}
    keys |= {f"quarter.{n}" for n in range(4)}
    keys |= {f"measure.{measure}" for measure in evidence().method.exposure.weights}
    keys |= {f"source.name.{source.key}" for source in evidence().sources}
    keys |= {f"exclusion.{exclusion.reason}" for exclusion in evidence().exclusions}
    for code, row in evidence().population.rows.items():
        for status in ("auto", "review") if row.core else ():
            keys |= set(confidence_of(code, status, evidence())[1])
        keys |= set(cautions_of(code, evidence()))
        keys |= {f"fallback.{name}" for name in fallbacks_of(code, evidence())}
    assert [key for key in sorted(keys) if not w.has(key)] == []
    assert len(keys) > 40
