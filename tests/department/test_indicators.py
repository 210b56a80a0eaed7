"""The signs of a department equal METHOD section 6 by hand, and never show a single person."""

from dataclasses import fields, replace

import pytest
from builders_desktop import line, match
from hypothesis import given
from hypothesis import strategies as st
from input_samples import FULL

from desktop.assessment.assessment import assess
from desktop.assessment.roles import gather_roles
from desktop.department.entered import ChoiceEntry, Inputs, ReadinessEntry
from desktop.department.indicators import (
    Indicators,
    compression,
    feeder_word,
    indicators_of,
    readiness,
)
from desktop.evidence.loading import load_evidence
from desktop.evidence.moves import load_moves
from desktop.review.inputs import inputs_of

EVIDENCE, MOVES = load_evidence(), load_moves()
METHOD = EVIDENCE.method
NUMBERS = METHOD.numbers["signs"]
CODER, REGISTRAR, NURSE = "29-2072.00", "43-4111.00", "29-1141.00"


def department(*rows):
    """Roles of (title, people, code, profile)."""
    lines = [line(title, people) for title, people, _, _ in rows]
    matches = [replace(match(code), profile=profile) for _, _, code, profile in rows]
    return [assess(role, EVIDENCE, MOVES) for role in gather_roles(lines, matches)]


HIM = (
    ("Coder I", 4, CODER, "entry_coder"),
    ("Coder II", 3, CODER, "clinical_coder"),
    ("Senior Coder", 2, CODER, "inpatient_coder"),
    ("Nurse", 3, NURSE, None),
)


def signs(rows=HIM, inputs=None, country="US"):
    made = department(*rows)
    return indicators_of(made, inputs or Inputs(), METHOD, MOVES.pathways, country)


def test_the_coders_of_the_sample_are_routine_information_work():
    assert {a.tier.key for a in department(*HIM[:3])} == {"information_routine"}


def test_hollowing_out_by_hand():
    # 4 at entry and 3 in the middle, of 12 covered; 2 above: two steps lead up
    found = signs().hollowing_out
    assert (found.entry_fte, found.middle_fte, found.lead_fte, found.unknown_fte) == (4, 3, 2, 0)
    assert found.share == pytest.approx(7 / 12)
    assert found.rungs == 2


def test_a_missing_step_is_counted_as_missing():
    assert signs((HIM[0], HIM[2])).hollowing_out.rungs == 1
    assert signs((HIM[0], HIM[3])).hollowing_out.rungs == 0


def test_without_information_posts_there_is_no_reading():
    assert signs((("Nurse", 12, NURSE, None),)).hollowing_out is None


def test_a_role_that_is_one_person_is_on_no_rung():
    alone = (*HIM[:2], ("Senior Coder", 1, CODER, "inpatient_coder"), HIM[3])
    found = signs(alone).hollowing_out
    assert found.lead_fte == 0
    assert found.share == pytest.approx(7 / 11)


@pytest.mark.parametrize(
    ("shares", "value", "word"),
    [
        ((0.4, 0.6, 0.25), 0.18, "noticeable"),
        ((0.3, 0.3, None), 0.09, "slight"),
        ((0.5, 0.2, None), 0.10, "noticeable"),
        ((0.5, 0.5, None), 0.25, "noticeable"),
        ((0.6, 0.5, 0.0), 0.30, "heavy"),
        ((1.0, 1.0, 1.0), 0.0, "slight"),
    ],
)
def test_compression_by_hand(shares, value, word):
    routine, time, relief = shares
    inputs = Inputs(routine_share=routine, time_share=time, relief=relief,
                    safeguards=("debrief",))  # fmt: skip
    found = compression(inputs, NUMBERS)
    assert (found.value, found.word) == (pytest.approx(value), word)
    assert found.missing == ("caseload_limit", "rotation", "supervision")


@pytest.mark.parametrize(
    ("people", "posts", "ratio", "word"),
    [(4, 2, 2.0, "covered"), (3, 2, 1.5, "thin"), (2, 2, 1.0, "thin"), (1, 2, 0.5, "broken")],
)
def test_feeder_by_hand(people, posts, ratio, word):
    found = feeder_word(people, posts, NUMBERS)
    assert (found.ratio, found.word) == (ratio, word)


def test_the_feeder_counts_people_with_a_gate_that_opens_in_three_years():
    by_hand = 0
    for a in department(*HIM):
        ways = [
            w for w in MOVES.pathways.rows if a.role.profile in w.sources and w.lane == "oversee"
        ]
        near = [w for w in ways if w.target.endswith("auditor") and w.months and w.months[0] <= 36]
        by_hand += a.role.people if near and w_country(near) else 0
    assert by_hand
    assert signs(inputs=Inputs(auditor_posts=2)).feeder.people == by_hand


def w_country(ways):
    return any(w.country in (None, "US") for w in ways)


def test_auditors_and_leads_are_not_their_own_juniors():
    rows = (
        ("Coding Auditor", 6, CODER, "coding_auditor"),
        ("Lead Coder", 3, CODER, "clinical_coder"),
    )
    assert signs(rows, Inputs(auditor_posts=1)).feeder.people == 0


@pytest.mark.parametrize(
    ("means", "mean", "word"),
    [
        ([1] * 8, 1.0, "starting"),
        ([1, 2, 2, 1, 2, 3, 2, 3], 2.0, "getting_ready"),
        ([1.5] * 8, 1.5, "getting_ready"),
        ([4, 3, 3, 3, 3, 3, 4, 3], 3.25, "ready"),
    ],
)
def test_readiness_by_hand(means, mean, word):
    found = readiness(ReadinessEntry("Coders", 5, tuple(means)), NUMBERS)
    assert (found.replies, found.mean, found.word) == (5, pytest.approx(mean), word)


def test_a_group_under_five_is_not_reported():
    found = readiness(ReadinessEntry("Coders", 4, (4.0,) * 8), NUMBERS)
    assert (found.replies, found.mean, found.word) == (None, None, None)


def test_learning_hours_by_hand():
    # 4 entry coders x 10 hours, and 3 coders who choose between 40 and 60 hours
    made = department(*HIM)
    keys = {a.role.profile: [o.pathway or o.key for o in a.options] for a in made}
    chosen = (
        ChoiceEntry("entry_coder", keys["entry_coder"][0], "accepted", 10),
        ChoiceEntry("clinical_coder", keys["clinical_coder"][0], "accepted", 40),
        ChoiceEntry("clinical_coder", keys["clinical_coder"][1], "accepted", 60),
        ChoiceEntry("inpatient_coder", keys["inpatient_coder"][0], "not_now", 500),
    )
    assert signs(inputs=Inputs(choices=chosen)).learning_hours == (40 + 120, 40 + 180)


def test_everything_empty_is_not_entered_and_never_zero():
    found = signs((("Nurse", 12, NURSE, None),))
    assert found == Indicators()
    assert all(getattr(found, part.name) in (None, ()) for part in fields(found))


def test_a_department_under_five_people_has_no_signs():
    assert signs((("Coder I", 4, CODER, "entry_coder"),), inputs_of(FULL).inputs) == Indicators()


DEPENDS = {
    "meeting_hours": {"governance_hours", "net_hours", "scenarios"},
    "routine_share": {"compression"},
    "time_share": {"compression"},
    "relief": {"compression"},
    "auditor_posts": {"feeder"},
    "pajama_before": set(),
    "pajama_after": set(),
    "demand_hours": {"scenarios"},
    "payer_share": {"scenarios"},
    "revenue_share": {"scenarios"},
    "budget_share": set(),
    "detections": {"scenarios"},
    "follow_up_hours": {"scenarios"},
    "follow_up_available": {"scenarios"},
}


@given(st.sampled_from(sorted(DEPENDS)), st.floats(0.05, 0.95))
def test_changing_one_input_changes_only_what_depends_on_it(name, share):
    base = inputs_of(FULL).inputs
    value = 1 + round(10 * share) if name == "auditor_posts" else share
    before, after = signs(inputs=base), signs(inputs=replace(base, **{name: value}))
    changed = {
        part.name for part in fields(before)
        if getattr(before, part.name) != getattr(after, part.name)
    }  # fmt: skip
    assert changed <= DEPENDS[name]


@given(st.floats(0, 1), st.floats(0, 1), st.floats(0, 1), st.integers(1, 50))
def test_signs_keep_to_their_bounds(routine, time, relief, posts):
    inputs = Inputs(routine_share=routine, time_share=time, relief=relief, auditor_posts=posts)
    found = signs(inputs=inputs)
    assert 0 <= found.compression.value <= 1
    assert 0 <= found.feeder.people <= 12
    assert 0 <= found.hollowing_out.share <= 1
