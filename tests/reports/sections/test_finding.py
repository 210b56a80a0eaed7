"""The finding: the larger group first, counts for small teams, fractions for large ones."""

import pytest
from builders import alone, briefing, evidence, numbers_of, role, unmatched
from departments import four_roles, nurse, one_role
from plain_text import text_of

from reports.document import Box, Heading
from reports.sections.finding import finding
from reports.wording import wording_for

W = wording_for("en-US")


def headline(shown):
    blocks = finding(shown, W)
    said = next(text_of(b.text) for b in blocks if isinstance(b, Heading))
    return said.replace("\N{NO-BREAK SPACE}", " ")


def test_a_small_team_is_counted():
    assert headline(four_roles()) == (
        "10 of 13 people give or lead care, where AI helps with notes. "
        "Up to 2 do information work that AI can partly do."
    )


def test_one_person_takes_the_singular():
    roles = (role(people=8), nurse(2, borderline=("mixed",)))
    numbers = numbers_of(roles, resilient_people=(1, 1))
    assert "1 gives or leads care" in headline(briefing(roles, numbers=numbers))


def test_a_large_team_is_said_as_a_fraction_and_the_larger_group_comes_first():
    shown = briefing((nurse(50), role(people=26)))
    assert headline(shown) == (
        "About two thirds of the people here give or lead care, where AI helps with notes. "
        "About one third do information work that AI can partly do."
    )


def test_a_fraction_stays_on_one_line():
    heading = next(
        b for b in finding(briefing((nurse(50), role(people=26))), W) if isinstance(b, Heading)
    )
    assert text_of(heading.text).startswith(
        "About\N{NO-BREAK SPACE}two\N{NO-BREAK SPACE}thirds of "
    )


def test_a_wide_range_is_never_said_as_one_fraction():
    shown = briefing((nurse(20), role(people=40, to_confirm_people=30, status="review")))
    assert "10 to 40 of 60 people do information work" in headline(
        briefing(shown.roles, numbers=numbers_of(shown.roles, covered_people=40))
    )


def test_a_large_team_with_a_wide_range_is_said_in_percent():
    roles = (nurse(300), role(people=200), role("Aide", 500, tier="hands_on"))
    numbers = numbers_of(roles, resilient_people=(220, 600), people_by_tier={})
    shown = briefing(roles, numbers=numbers)
    assert "22% to 60% of the people here give or lead care" in headline(shown)
    assert headline(shown).endswith("20% do information work that AI can partly do.")


def test_nothing_for_certain_is_up_to():
    roles = (nurse(300), role(people=200, borderline=("mixed",)))
    assert "Up to 40% do information work" in headline(briefing(roles))


def test_a_team_of_one_kind_is_all_of_it():
    assert headline(one_role()).startswith("All 12 people here do hands-on work")
    assert "No role shown below is information work." in headline(one_role())


@pytest.mark.parametrize(
    ("roles", "said"),
    [
        ((unmatched(), unmatched("X")), "We could not match any job title yet"),
        ((alone(), alone("Pharmacist"), unmatched()), "Each role we could match here is held"),
        ((role(people=6, status="review", to_confirm_people=6),), "not sure of any job title"),
        ((nurse(4), unmatched(people=9)), "sure of the job titles of only 4 of 13 people"),
    ],
)
def test_what_cannot_be_said_is_said_first(roles, said):
    assert said in headline(briefing(roles))


@pytest.mark.parametrize(
    ("n", "words"),
    [(100, "All"), (97, "Nearly all"), (90, "About nine in ten"), (34, "About one third"),
     (52, "About half"), (83, "About four in five"),
     (61, "About three in five"), (12, "About one in ten"), (3, "A small part")],
)  # fmt: skip
def test_a_fraction_is_the_nearest_one(n, words):
    roles = (nurse(n), role("Clerk", 100 - n)) if n < 100 else (nurse(100),)
    shown = briefing(roles, numbers=numbers_of(roles, people=100, resilient_people=(n, n)))
    assert f"{words} " in headline(shown)


def test_evidence_older_than_18_months_prints_a_warning_first():
    old = briefing((nurse(),), evidence=evidence(months_old=19))
    first = finding(old, W)[0]
    assert isinstance(first, Box)
    assert "19 months old" in text_of(first.blocks[0].text)
    assert not isinstance(finding(briefing((nurse(),)), W)[0], Box)
