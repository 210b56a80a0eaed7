"""The board summary: counts summed, suppressed together, rounded; no small one comes back."""

import random
from dataclasses import replace

import numpy as np
import pytest
from scipy.optimize import Bounds, LinearConstraint, milp

from desktop.briefing.summary import tier_counts
from desktop.department.picture import picture
from reports.charts.palette import TIERS


def department(**people):
    return replace(
        picture("Ward", []),
        suppressed=None,
        teams_by_tier={t: (n,) for t, n in people.items() if n},
    )


def told(counts):
    return [(count.tiers, count.about) for count in counts]


def test_counts_are_summed_over_departments_before_anything_is_hidden():
    parts = [department(mixed=3, hands_on=12), department(mixed=4, hands_on=9)]
    assert told(tier_counts(parts, 5)) == [(("hands_on",), 20), (("mixed",), 5)]


def test_small_counts_are_told_together_only():
    found = tier_counts([department(mixed=2, hands_on=3, human_led=40)], 5)
    small = [count for count in found if {"mixed", "hands_on"} & set(count.tiers)]
    assert len(small) == 1
    assert {"mixed", "hands_on"} <= set(small[0].tiers)


def test_a_small_department_is_in_no_count_of_a_tier():
    small = replace(department(mixed=4), suppressed="small_department")
    assert told(tier_counts([small, department(mixed=9)], 5)) == [(("mixed",), 10)]


def ends(counts, threshold, tier):
    """The least and the most a reader can work out for a tier, by integer programming."""
    present = [t for count in counts for t in count.tiers]
    rows, low, high = [], [], []
    least = np.ones(len(present))
    for count in counts:
        rows.append([float(t in count.tiers) for t in present])
        known = count.about is not None
        low.append(count.about - 2 if known else 0)
        high.append(count.about + 2 if known else np.inf)
        if known and len(count.tiers) == 1:
            least[present.index(count.tiers[0])] = threshold
    goal = np.array([float(t == tier) for t in present])
    found = []
    for sign in (1, -1):
        upper = np.full(len(present), 500.0)
        answer = milp(sign * goal, constraints=LinearConstraint(np.array(rows), low, high),
                      bounds=Bounds(least, upper), integrality=np.ones(len(present)))  # fmt: skip
        assert answer.success
        found.append(round(sign * answer.fun))
    return found


@pytest.mark.parametrize("threshold", [5, 8, 10])
def test_no_small_count_of_a_thousand_random_departments_can_be_worked_out(threshold):
    dice, tried = random.Random(threshold), 0  # noqa: S311 - no secret
    for _ in range(340):
        parts = [
            department(**{t: dice.choice((0, 2, 3, 4, 6, 11, 30)) for t in TIERS})
            for _ in range(dice.randint(1, 3))
        ]
        counts = tier_counts(parts, threshold)
        sums = {t: sum(p.people_by_tier.get(t, 0) for p in parts) for t in TIERS}
        assert {t for c in counts for t in c.tiers} == {t for t in TIERS if sums[t]}
        for tier in (t for t in TIERS if 0 < sums[t] < threshold):
            low, high = ends(counts, threshold, tier)
            assert low < high
            assert low <= sums[tier] <= high
            tried += 1
    assert tried


def given_away(small, low, high, spare):
    """How many small teams are known exactly to who knows the ends of each and of the sum."""
    constraint = LinearConstraint(np.ones((1, len(small))), *spare)
    found = 0
    for place, size in enumerate(small):
        goal = np.eye(len(small))[place]
        least, most = (
            round(sign * milp(sign * goal, constraints=constraint, bounds=Bounds(low, high),
                              integrality=np.ones(len(small))).fun)
            for sign in (1, -1)
        )  # fmt: skip
        found += least == most == size
    return found


@pytest.mark.parametrize(
    ("threshold", "low", "high"), [(5, 2, 4), (8, 2, 4), (8, 5, 7), (10, 5, 9)]
)
def test_nor_by_a_reader_who_also_holds_the_workbook_of_the_run(threshold, low, high):
    dice = random.Random(threshold + low)  # noqa: S311 - no secret
    for _ in range(150):
        large = [
            dice.randint(threshold, 30) for _ in range(2)
        ]  # each stands exactly in the workbook
        small = [dice.randint(low, high) for _ in range(dice.randint(1, 4))]  # told as small there
        (count,) = tier_counts([department(mixed=n) for n in (*large, *small)], threshold)
        assert abs(count.about - sum(large) - sum(small)) <= 3  # the sum, rounded, at most one off
        # who knows the rule knows that the last one at either end was moved towards the middle
        about = [
            s for s in range(low * len(small), high * len(small) + 1)
            if rounded(sum(large) + moved(s, low, high, len(small))) == count.about
        ]  # fmt: skip
        assert given_away(small, low, high, (min(about), max(about))) == 0


def moved(total, low, high, teams):
    return min(max(total, low * teams + 1), high * teams - 1)


def rounded(total):
    return 5 * ((total + 2) // 5)


def test_who_is_at_neither_end_is_counted_truly():
    assert told(tier_counts([department(mixed=n) for n in (10, 2, 3, 4, 4)], 5)) == [
        (("mixed",), 25)
    ]
    assert told(tier_counts([department(mixed=n) for n in (8, 2, 2)], 5)) == [(("mixed",), 15)]
