"""Exposure: score and range from the published measures."""

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.assessment.exposure import Reading, combine, exposure_of, readings_of
from desktop.evidence.loading import load_evidence

MEASURES = ("gpt_beta_avg", "ilo_2025", "ms_applicability")
WEIGHTS = {"gpt_beta_avg": 0.35, "ilo_2025": 0.40, "ms_applicability": 0.25}

places = st.dictionaries(
    st.sampled_from(MEASURES), st.floats(0, 100), min_size=2, max_size=3
)  # fmt: skip


@cache
def evidence():
    return load_evidence()


def core():
    return [row.code for row in evidence().population.rows.values() if row.core]


def combined(percentiles):
    readings = tuple(Reading(m, 0.5, place, 0) for m, place in percentiles.items())
    return combine(readings, (), evidence().method.exposure)


def scores(codes):
    return [e.score for code in codes if (e := exposure_of(code, evidence()))]


def test_the_sanity_order_of_the_method_holds():
    written = {
        "29-2055.00": 7.1,  # surgical technologist
        "31-1131.00": 12.6,  # nursing assistant
        "29-1141.00": 41.8,  # registered nurse
        "29-2052.00": 57.7,  # pharmacy technician
        "29-2072.00": 83.3,  # medical records
        "43-3021.00": 87.1,  # billing
        "43-9041.00": 95.9,  # claims
    }
    found = {code: round(exposure_of(code, evidence()).score, 1) for code in written}
    assert found == written
    assert list(found.values()) == sorted(found.values())


def test_clerical_work_is_told_from_physicians_psychologists_and_social_workers():
    clerical = scores(
        code
        for code in core()
        if code.startswith("43-") and not code.startswith(("43-5", "43-9051", "43-9071"))
    )
    judging = scores(c for c in core() if c.startswith(("29-12", "19-303", "21-102")))
    assert len(clerical) > 20
    assert len(judging) > 30
    wins = sum((a > b) + (a == b) / 2 for a in clerical for b in judging)
    assert wins / (len(clerical) * len(judging)) >= 0.98


def test_twenty_three_of_the_312_core_ranges_are_too_uncertain_to_use():
    found = [exposure_of(code, evidence()) for code in core()]
    assert len(found) == 312
    assert sum(e.too_uncertain for e in found if e) == 23
    assert all(e.too_uncertain == (e.high - e.low > 70) for e in found if e)


def test_the_mean_half_width_of_the_core_ranges_is_26():
    def half(exposure):
        wide = max(22, 2 * exposure.deviation)
        return wide + (5 if len(exposure.readings) < 3 else 0)

    widths = [half(e) for code in core() if (e := exposure_of(code, evidence()))]
    assert round(sum(widths) / len(widths)) == 26


@pytest.mark.parametrize("measure", MEASURES)
def test_the_range_holds_a_left_out_measure_in_at_least_four_of_five_cases(measure):
    """Leave one measure out; the range of the other two (5 points wider) should hold it."""
    held = []
    for code in core():
        readings = {r.measure: r for r in readings_of(code, evidence())}
        if len(readings) == 3:
            left_out = readings.pop(measure)
            exposure = combine(tuple(readings.values()), (), evidence().method.exposure)
            held.append(exposure.low <= left_out.percentile <= exposure.high)
    assert len(held) > 280
    assert sum(held) / len(held) >= 0.8


def test_a_documented_blind_spot_counts_as_a_missing_measure():
    exposure = exposure_of("31-9094.00", evidence())
    assert exposure.excluded == ("ms_applicability",)
    assert [r.measure for r in exposure.readings] == ["gpt_beta_avg", "ilo_2025"]
    blind = next(
        r for r in readings_of("31-9094.00", evidence()) if r.measure == "ms_applicability"
    )
    assert round(blind.percentile) == 20  # what METHOD 2.4 says of it
    assert [round(r.percentile) for r in exposure.readings] == [83, 87]


def test_fewer_than_two_measures_give_no_exposure():
    assert exposure_of("29-1249.00", evidence()) is None


def test_an_unknown_code_is_a_bug_and_not_an_empty_answer():
    with pytest.raises(KeyError):
        exposure_of("99-9999.00", evidence())


@given(places)
def test_the_range_contains_the_score_and_stays_between_0_and_100(percentiles):
    exposure = combined(percentiles)
    assert 0 <= exposure.low <= exposure.score + 1e-9
    assert exposure.score - 1e-9 <= exposure.high <= 100


@given(places)
def test_weights_are_renormalised_over_the_measures_present(percentiles):
    total = sum(WEIGHTS[m] for m in percentiles)
    expected = sum(WEIGHTS[m] * place for m, place in percentiles.items()) / total
    assert combined(percentiles).score == pytest.approx(expected, abs=1e-9)


@given(st.sets(st.sampled_from(MEASURES), min_size=2), st.floats(0, 100))
def test_measures_that_agree_give_their_own_place_and_the_least_width(measures, place):
    exposure = combined(dict.fromkeys(measures, place))
    half = 22 if len(measures) == 3 else 27
    assert exposure.score == pytest.approx(place)
    assert exposure.deviation == pytest.approx(0, abs=1e-9)
    assert exposure.low == pytest.approx(max(0, place - half))
    assert exposure.high == pytest.approx(min(100, place + half))


@given(places)
def test_the_half_width_is_never_below_22_before_clipping(percentiles):
    exposure = combined(percentiles)
    clipped = exposure.low == 0 or exposure.high == 100
    assert clipped or exposure.high - exposure.low >= 44 - 1e-9


@given(st.floats(0, 100), st.floats(0, 100), st.floats(0, 100), st.floats(0, 50))
def test_a_higher_reading_never_lowers_the_score(gpt, ilo, applicability, more):
    before = combined({"gpt_beta_avg": gpt, "ilo_2025": ilo, "ms_applicability": applicability})
    raised = min(100, ilo + more)
    after = combined(
        {"gpt_beta_avg": gpt, "ilo_2025": raised, "ms_applicability": applicability}
    )  # fmt: skip
    assert after.score >= before.score - 1e-9


def test_quarters_follow_the_percentile():
    for code in core():
        for reading in readings_of(code, evidence()):
            assert reading.quarter == min(3, int(reading.percentile / 25))
