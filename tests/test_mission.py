"""The mission: every concept of the idea has data behind it and a place where a reader meets it.

Each row names the data that must be there and what stands on paper, and where: a document letter,
or `B` and the source of a role. Carpenters, plumbers and gardeners with nothing entered are the
control: what stands on their pages as well proves nothing, unless the row is in GENERAL.
"""

import pytest
from mission_house import control, full
from mission_parts import LOCALES, UK, US
from mission_table import ROWS

from reports.wording import wording_for

CONCEPTS = (
    *(f"R{n}" for n in range(1, 21)), *(f"S{n}" for n in range(1, 12)),
    *(f"M{n}" for n in range(1, 23)), *(f"X{n}" for n in range(1, 10)),
)  # fmt: skip
# What is said to everybody, because it holds for everybody: the control says it as well.
GENERAL = {"R2", "R3", "M1", "M9", "M22", "M2", "M3"}
US_ONLY = {"X3", "X4", "X5", "X8"}  # money paid through jobs: hidden elsewhere


# ---- the walk -----------------------------------------------------------------------------------


def test_the_table_has_every_concept_and_no_other():
    assert tuple(ROWS) == CONCEPTS


@pytest.mark.parametrize("concept", CONCEPTS)
def test_there_is_data_behind_a_concept(concept):
    assert ROWS[concept].data(), concept


@pytest.mark.parametrize(
    ("concept", "locale"), [(key, locale) for key, row in ROWS.items() for locale in row.locales]
)
def test_a_reader_meets_the_concept_on_paper(concept, locale):
    places = ROWS[concept].places(locale)
    assert places, concept
    for place in places:
        assert place.words in full(locale).said[place.document], (concept, place)


@pytest.mark.parametrize("concept", [c for c in CONCEPTS if c not in GENERAL])
def test_where_nothing_was_entered_for_other_work_a_concept_is_not_met(concept):
    """At least one of its places is silent for carpenters: the row can fail."""
    (locale, *_) = ROWS[concept].locales
    said = control(locale).said
    pages = {key: " ".join(v for k, v in said.items() if k[0] == key) for key in "ABCDEF"}
    places = ROWS[concept].places(locale)
    assert any(place.words not in pages[place.document[0]] for place in places), concept


@pytest.mark.parametrize("concept", sorted(US_ONLY))
def test_what_holds_in_the_us_only_is_not_met_elsewhere(concept):
    for place in ROWS[concept].places(US):
        british = full(UK).said
        assert all(place.words not in text for text in british.values()), place


def test_budget_pressure_is_not_met_in_the_us():
    words = wording_for(US).sentences["scenario.budget"]
    assert all(words not in text for text in full(US).said.values())


def test_every_role_sheet_offers_the_three_lanes():
    for locale in LOCALES:
        w = wording_for(locale)
        for source, text in full(locale).sheets().items():
            for lane in ("deepen", "oversee"):
                assert w.say(f"sheet.lane.{lane}") in text, (source, lane)
            assert w.say("sheet.after.same") in text, source


def test_roles_that_end_in_another_profile_of_the_same_occupation_have_their_own_duties():
    sheets = full(US).sheets()
    w = wording_for(US)
    heads = (w.say("sheet.duties.grow"), w.say("sheet.duties.picture"))
    coders = {
        text.split(head)[1].split("\n")[1]
        for text in (sheets[key] for key in ("entry_coder", "clinical_coder", "him_technician"))
        for head in heads
        if head in text
    }
    assert len(coders) == 3
