"""Crosswalk: a hospital's decisions come first, stay as they are, and say when advice changed."""

import pytest

from desktop.matching.crosswalk import Crosswalk, Decision, decision_key
from desktop.matching.match import TitleQuery
from desktop.matching.matcher import match_titles

NURSE, AIDE = "29-1141.00", "31-1131.00"


@pytest.fixture
def decided(knowledge):
    def decided(title, department="", **decisions):
        rows = {}
        for place, decision in decisions.items():
            rows[decision_key(title, "" if place == "everywhere" else place)] = decision
        query = TitleQuery(title, department)
        return match_titles([query], knowledge, Crosswalk(rows))[0]

    return decided


def test_a_decision_is_applied_before_anything_else(decided):
    found = decided("Registered Nurse", everywhere=Decision(AIDE))
    assert (found.status, found.code, found.confidence) == ("confirmed", AIDE, 1.0)
    assert found.candidates[0].code == AIDE
    assert NURSE in {c.code for c in found.candidates}


def test_a_decision_of_the_department_goes_before_one_for_everywhere(decided):
    both = {"everywhere": Decision(AIDE), "surgery": Decision(NURSE)}
    assert decided("Care Partner", "Surgery", **both).code == NURSE
    assert decided("Care Partner", "Medicine", **both).code == AIDE


def test_a_decision_of_another_department_does_not_count(decided):
    assert decided("Registered Nurse", "Medicine", surgery=Decision(AIDE)).code == NURSE


def test_case_accents_and_punctuation_do_not_matter():
    assert decision_key("  NURSE,  Registered ") == decision_key("nurse registered")
    assert decision_key("Préposé") == decision_key("PREPOSE")


def test_a_level_makes_another_title():
    assert decision_key("Coder I") != decision_key("Coder II")


def test_none_of_these_is_a_decision_too(decided):
    found = decided("Registered Nurse", everywhere=Decision(None))
    assert (found.status, found.code) == ("unmatched", None)
    assert found.reasons[0].key == "reason.none_fits"


def test_a_changed_suggestion_is_shown_and_changes_nothing(decided):
    found = decided("Registered Nurse", everywhere=Decision(AIDE, suggested=AIDE))
    assert found.code == AIDE
    assert ("code", NURSE) in found.reasons[1].values


def test_an_unchanged_suggestion_is_not_mentioned(decided):
    found = decided("Registered Nurse", everywhere=Decision(AIDE, suggested=NURSE))
    assert [reason.key for reason in found.reasons] == ["reason.confirmed"]


def test_a_profile_is_remembered(decided):
    found = decided("Coder", everywhere=Decision("29-2072.00", "inpatient_coder"))
    assert found.profile == "inpatient_coder"


def test_what_a_hospital_decided_counts_as_decided_by_a_person(decided):
    assert decided("Registered Nurse", everywhere=Decision(AIDE)).decided
    assert decided("Registered Nurse", everywhere=Decision(None)).decided


def test_a_changed_suggestion_is_shown_beside_none_of_these_too(decided):
    found = decided("Registered Nurse", everywhere=Decision(None, suggested=AIDE))
    keys = [reason.key for reason in found.reasons]
    assert keys == ["reason.none_fits", "reason.suggestion_changed"]
