"""Claims: a source each, what speaks against them, and nothing unread printed as if it were so."""

import re
import shutil
from functools import cache
from importlib.resources import files
from pathlib import Path
from statistics import fmean

import pytest

from desktop.assessment.exposure import readings_of
from desktop.assessment.tier import tier_of
from desktop.evidence.claims import READ, claims_in, load_claims
from desktop.evidence.emerging import load_emerging
from desktop.evidence.loading import load_evidence
from desktop.evidence.programmes import load_programmes
from desktop.tables.refusal import Refusal

TABLE = Path(str(files("assets") / "evidence")) / "claims.csv"
# The claims that the idea of the program makes; R and S concepts without one are features only.
CLAIMED = {
    *(f"M{n}" for n in range(1, 23) if n not in {13, 19}), "M13", "M19",
    *(f"X{n}" for n in range(1, 10)),
    "R1", "R3", "R4", "R5", "R15", "R16", "R20", "S1", "S2", "S3", "S4", "S5", "S6", "S8", "S9",
}  # fmt: skip
LONGEST_SOURCE = 60


@cache
def claims():
    return load_claims()


@pytest.fixture
def base(tmp_path):
    shutil.copy(TABLE, tmp_path / TABLE.name)
    return tmp_path


def change(base, old, new):
    path = base / TABLE.name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8", newline="\n")
    return base


def test_each_claim_of_the_idea_has_a_row():
    told = {concept for claim in claims().values() for concept in claim.concepts}
    assert CLAIMED - told == set()


@pytest.mark.parametrize("key", list(claims()))
def test_a_claim_says_where_it_comes_from_and_what_speaks_against_it(key):
    claim = claims()[key]
    assert len(claim.source) <= LONGEST_SOURCE
    assert not claim.date or re.fullmatch(r"20[0-9]{2}", claim.date)
    assert bool(claim.against_source) == bool(claim.against["en-US"])
    assert claim.cited.startswith(claim.source)


@pytest.mark.parametrize("key", list(claims()))
def test_only_what_somebody_read_or_computed_counts_as_verified(key):
    claim = claims()[key]
    assert claim.verified == (claim.checked in READ)
    read = claim.checked in {"page read", "summary read"}
    assert not read or claim.address, "what was read can be found again"


def test_a_supported_claim_is_a_verified_one():
    assert [c.key for c in claims().values() if c.strength == "S" and not c.verified] == []


def test_what_emerging_roles_rest_on_is_among_the_claims():
    named = {c for role in load_emerging(load_programmes()).values() for c in role.claims}
    assert named
    assert named <= claims().keys()


def test_what_is_said_of_the_us_is_not_said_elsewhere():
    here = {claim.key for claim in claims_in("US", claims().values())}
    there = {claim.key for claim in claims_in("UK", claims().values())}
    assert here == claims().keys()
    hidden = [claims()[key] for key in here - there]
    assert hidden
    assert {claim.country for claim in hidden} == {"US"}
    for key in there:
        assert not {"X3", "X4", "X5", "X8"} & set(claims()[key].concepts)


# ---- computed claims are computed again -------------------------------------------------------


def test_nurses_and_physical_therapists_are_in_person_care():
    for code in ("29-1141.00", "29-1123.00"):
        assert tier_of(code, load_evidence()).key == "in_person_care"
    assert claims()["C20"].checked == "computed"


def test_two_studies_place_billing_in_the_top_quarter_and_one_in_the_upper_half():
    readings = readings_of("43-3021.00", load_evidence())
    assert sorted(reading.quarter for reading in readings) == [2, 3, 3]
    assert claims()["C34"].checked == "computed"


def test_observed_use_is_highest_in_information_work_and_lowest_in_care_in_person():
    evidence = load_evidence()
    places = {}
    for code in evidence.occupations:
        for reading in readings_of(code, evidence):
            if reading.measure == "ms_applicability":
                places.setdefault(tier_of(code, evidence).key, []).append(reading.percentile)
    order = sorted(places, key=lambda tier: fmean(places[tier]))
    assert order[0] == "in_person_care"
    assert set(order[-2:]) == {"information_routine", "information_expert"}
    assert claims()["C33"].checked == "computed"


# ---- broken tables ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("C02,", "C01,", "duplicate"),
        (",S,", ",Q,", "unknown_word"),
        ("R20|M13|R1", "R20|Q13", "unknown_word"),
        ("C01,R1,", "C01,,", "empty"),
        ("page read", "hearsay", "unknown_word"),
        ("article only", "page read", "contradiction"),
        ("The issuing bodies’ own pages", "", "contradiction"),
    ],
)
def test_a_broken_table_is_refused(base, old, new, why):
    with pytest.raises(Refusal) as refused:
        load_claims(change(base, old, new))
    assert refused.value.key == f"refusal.evidence.{why}"
