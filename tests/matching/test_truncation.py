"""Truncation: a pile of titles at one length was cut there, and nothing cut is automatic."""

from desktop.matching.match import TitleQuery
from desktop.matching.matcher import match_titles
from desktop.matching.truncation import cut_length, is_cut

WHOLE = (
    "Registered Nurse", "Pharmacist", "Infusion Services Manager", "Unit Clerk",
    "Transplant Nurse Manager", "Physical Therapist", "Patient Access Center Agent",
    "Nursing Care Assistant", "Culinary Services Manager", "Chief Compliance Officer",
)  # fmt: skip
CUT = tuple(title[:20] for title in WHOLE)


def test_a_pile_at_the_longest_length_is_a_cut():
    assert cut_length(CUT) == 20


def test_titles_of_all_lengths_are_not_cut():
    assert cut_length(WHOLE) == 0
    assert cut_length(()) == 0


def test_four_titles_of_one_length_are_chance():
    assert cut_length(CUT[:6]) == 0


def test_a_blank_at_the_cut_was_lost_first():
    assert is_cut("Director of Clinica", 20)
    assert not is_cut("Registered Nurse", 20)
    assert not is_cut("Registered Nurse", 0)


def test_a_title_that_may_have_lost_its_end_is_never_automatic(knowledge):
    found = match_titles([TitleQuery(title) for title in CUT], knowledge)
    for title, match in zip(CUT, found, strict=True):
        assert (match.status == "auto") <= (len(title) < 19), title
    assert found[CUT.index("Pharmacist")].status == "auto"
