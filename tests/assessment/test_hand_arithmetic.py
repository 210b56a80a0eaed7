"""Ten occupations recomputed by hand: counted from the raw table, then written out as sums.

Nothing here uses the code under test to reach an expected figure. The percentiles in HAND were
counted from national.csv (jobs below the value, plus half of the jobs at it); `counted` does that
counting again, straight from METHOD sections 2 and 3.
"""

import csv
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path

import numpy as np
import pytest

from desktop.assessment.exposure import exposure_of
from desktop.assessment.resilience import resilience_of
from desktop.assessment.tier import tier_of
from desktop.evidence.loading import load_evidence

TABLE = Path(__file__).parents[2] / "assets" / "evidence" / "national.csv"
MEASURES = ("gpt_beta_avg", "ilo_2025", "ms_applicability")
AXES = {
    "relational": (
        "concern_for_others",
        "social_perceptiveness",
        "therapy_and_counseling",
        "assisting_and_caring",
    ),
    "hands_on": (
        "physical_proximity",
        "time_using_hands",
        "arm_hand_steadiness",
        "manual_dexterity",
    ),
    "accountability": (
        "others_health_and_safety",
        "consequence_of_error",
        "decision_frequency",
        "responsibility_for_outcomes",
    ),
}


@dataclass(frozen=True)
class Hand:
    name: str
    gpt: float  # percentiles, as counted
    ilo: float | None
    applicability: float | None
    score: float  # the sum written out
    low: float
    high: float
    relational: float
    hands_on: float
    accountability: float | None
    resilience: float
    tier: str


HAND = {
    "29-2055.00": Hand(
        "surgical technologist: no ILO value, so 0.35 and 0.25 of 0.60, and 5 points wider",
        9.340,
        None,
        4.031,
        score=(0.35 * 9.340 + 0.25 * 4.031) / 0.60,
        low=0,  # 7.128 - 27 lies below 0
        high=7.128 + 22 + 5,
        relational=82.308,
        hands_on=99.615,
        accountability=99.415,
        resilience=0.40 * 82.308 + 0.25 * 99.615 + 0.20 * 99.615 + 0.15 * 99.415,
        tier="in_person_care",
    ),
    "31-1131.00": Hand(
        "nursing assistant",
        21.052,
        10.858,
        3.456,
        score=0.35 * 21.052 + 0.40 * 10.858 + 0.25 * 3.456,
        low=0,
        high=12.575 + 22,
        relational=93.622,
        hands_on=65.593,
        accountability=81.573,
        resilience=0.40 * 93.622 + 0.25 * 65.593 + 0.20 * 93.622 + 0.15 * 81.573,
        tier="in_person_care",
    ),
    "29-1141.00": Hand(
        "registered nurse: SD 10.431, so two of them are less than 22",
        55.210,
        37.909,
        29.182,
        score=0.35 * 55.210 + 0.40 * 37.909 + 0.25 * 29.182,
        low=41.782 - 22,
        high=41.782 + 22,
        relational=96.426,
        hands_on=81.364,
        accountability=87.867,
        resilience=0.40 * 96.426 + 0.25 * 81.364 + 0.20 * 96.426 + 0.15 * 87.867,
        tier="in_person_care",
    ),
    "29-2052.00": Hand(
        "pharmacy technician: R 72 is below 75, so rule d",
        61.421,
        50.929,
        63.512,
        score=0.35 * 61.421 + 0.40 * 50.929 + 0.25 * 63.512,
        low=57.747 - 22,
        high=57.747 + 22,
        relational=63.936,
        hands_on=79.065,
        accountability=73.882,
        resilience=0.40 * 63.936 + 0.25 * 79.065 + 0.20 * 79.065 + 0.15 * 73.882,
        tier="human_led",
    ),
    "29-2072.00": Hand(
        "medical records specialist",
        86.923,
        86.040,
        73.917,
        score=0.35 * 86.923 + 0.40 * 86.040 + 0.25 * 73.917,
        low=83.318 - 22,
        high=100,
        relational=17.687,
        hands_on=48.166,
        accountability=69.362,
        resilience=0.40 * 17.687 + 0.25 * 48.166 + 0.20 * 48.166 + 0.15 * 69.362,
        tier="information_routine",
    ),
    "43-3021.00": Hand(
        "billing clerk: SD 12.932, so the range is two of them each way",
        87.425,
        99.566,
        66.601,
        score=0.35 * 87.425 + 0.40 * 99.566 + 0.25 * 66.601,
        low=87.075 - 2 * 12.932,
        high=100,
        relational=51.092,
        hands_on=15.700,
        accountability=1.189,
        resilience=0.40 * 51.092 + 0.25 * 15.700 + 0.20 * 51.092 + 0.15 * 1.189,
        tier="information_routine",
    ),
    "43-9041.00": Hand(
        "claims clerk",
        98.454,
        99.566,
        86.349,
        score=0.35 * 98.454 + 0.40 * 99.566 + 0.25 * 86.349,
        low=95.873 - 22,
        high=100,
        relational=46.617,
        hands_on=16.566,
        accountability=14.344,
        resilience=0.40 * 46.617 + 0.25 * 16.566 + 0.20 * 46.617 + 0.15 * 14.344,
        tier="information_routine",
    ),
    "31-9094.00": Hand(
        "medical transcriptionist: applicability is a documented blind spot",
        82.840,
        87.493,
        None,
        score=(0.35 * 82.840 + 0.40 * 87.493) / 0.75,
        low=85.322 - 22 - 5,
        high=100,
        relational=17.552,
        hands_on=46.323,
        accountability=65.214,
        resilience=0.40 * 17.552 + 0.25 * 46.323 + 0.20 * 46.323 + 0.15 * 65.214,
        tier="information_routine",
    ),
    "29-2061.00": Hand(
        "licensed practical nurse: no work context, so accountability is 50; SD 12.570",
        38.155,
        29.069,
        5.731,
        score=0.35 * 38.155 + 0.40 * 29.069 + 0.25 * 5.731,
        low=26.414 - 2 * 12.570,
        high=26.414 + 2 * 12.570,
        relational=95.345,
        hands_on=83.088,
        accountability=None,
        resilience=0.40 * 95.345 + 0.25 * 83.088 + 0.20 * 95.345 + 0.15 * 50,
        tier="in_person_care",
    ),
    "37-2012.00": Hand(
        "housekeeper",
        5.647,
        8.028,
        0.503,
        score=0.35 * 5.647 + 0.40 * 8.028 + 0.25 * 0.503,
        low=0,
        high=5.313 + 22,
        relational=49.858,
        hands_on=48.712,
        accountability=6.163,
        resilience=0.40 * 49.858 + 0.25 * 48.712 + 0.20 * 49.858 + 0.15 * 6.163,
        tier="hands_on",
    ),
}


@cache
def raw():
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    codes = [row["code"] for row in rows]
    columns = {
        name: np.array([float(row[name] or "nan") for row in rows])
        for name in (*MEASURES, *chain(*AXES.values()), "employment_weight")
    }
    return codes, columns


def counted(values):
    """Jobs below the value and half of the jobs at it, in per cent of all jobs with a value."""
    weight = np.where(np.isnan(values), 0.0, raw()[1]["employment_weight"])
    below = (values[None, :] < values[:, None]) @ weight
    at = (values[None, :] == values[:, None]) @ weight
    return np.where(np.isnan(values), np.nan, 100 * (below + at / 2) / weight.sum())


@cache
def counted_axis(axis):
    places = np.array([counted(raw()[1][name]) for name in AXES[axis]])
    known = ~np.isnan(places)
    total = np.where(known, places, 0).sum(axis=0)
    number = known.sum(axis=0)
    return counted(np.where(number > 0, total / np.maximum(number, 1), np.nan).round(9))


@cache
def evidence():
    return load_evidence()


def at(places, code):
    value = places[raw()[0].index(code)]
    return None if np.isnan(value) else value


@pytest.mark.parametrize("code", HAND)
def test_the_percentiles_written_here_are_those_of_the_raw_table(code):
    hand = HAND[code]
    columns = raw()[1]
    assert at(counted(columns["gpt_beta_avg"]), code) == pytest.approx(hand.gpt, abs=6e-4)
    if hand.ilo is not None:
        assert at(counted(columns["ilo_2025"]), code) == pytest.approx(hand.ilo, abs=6e-4)
    if hand.applicability is not None:
        place = at(counted(columns["ms_applicability"]), code)
        assert place == pytest.approx(hand.applicability, abs=6e-4)
    for axis in AXES:
        expected = getattr(hand, axis)
        found = at(counted_axis(axis), code)
        assert found == (expected if expected is None else pytest.approx(expected, abs=6e-4))


@pytest.mark.parametrize("code", HAND)
def test_score_and_range_are_the_sums_written_out_by_hand(code):
    hand, exposure = HAND[code], exposure_of(code, evidence())
    assert exposure.score == pytest.approx(hand.score, abs=1e-3)
    assert exposure.low == pytest.approx(hand.low, abs=2e-3)
    assert exposure.high == pytest.approx(hand.high, abs=2e-3)


@pytest.mark.parametrize("code", HAND)
def test_resilience_and_tier_are_those_written_out_by_hand(code):
    hand, resilience = HAND[code], resilience_of(code, evidence())
    assert resilience.score == pytest.approx(hand.resilience, abs=1e-3)
    assert tier_of(code, evidence()).key == hand.tier


@pytest.mark.parametrize("axis", AXES)
def test_every_axis_of_every_occupation_is_the_counted_one(axis):
    places = evidence().population.axes[axis]
    for code, expected in zip(raw()[0], counted_axis(axis), strict=True):
        if np.isnan(expected):
            assert code not in places
        else:
            assert places[code] == pytest.approx(expected, abs=1e-6), code
