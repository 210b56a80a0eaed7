"""Options by role: the words of the table are explained where they stand, no role goes unsaid."""

from builders import OPTIONS, briefing, move, role
from departments import nurse
from plain_text import said_in

from reports.sections.role_options import role_options
from reports.wording import wording_for

W = wording_for("en-US")
GB = wording_for("en-GB")


def fullest(*roles, w=W):
    return said_in(role_options(briefing(roles), w)[0])


def test_only_words_of_the_table_are_explained():
    every = fullest(role("Biller", 5), nurse(4))
    assert "Likely drop: 15 points or more. Sideways: about the same." in every
    assert "Clear drop:" not in every
    clear = move("deepen", "Sterile processing technician", 11.0, drop="clear")
    assert "Clear drop: the ranges" in fullest(role("Biller", 5, options=(OPTIONS[0], clear)))


def test_pay_is_compared_only_where_a_move_says_something_about_it():
    assert "Pay compares US medians." in fullest(role("Biller", 5))
    assert "Pay is a US direction" in fullest(role("Biller", 5), w=GB)
    assert "Pay compares" not in fullest(nurse(4))


def test_a_move_to_higher_exposure_is_called_so():
    higher = move("oversee", "Nurse informaticist", 84.0, drop="worse")
    assert "Higher: exposure 84, range 62 to 100." in fullest(role("Nurse", 5, options=(higher,)))


def test_roles_without_a_row_are_said_to_have_their_own_sheets():
    roles = tuple(role(f"Clerk {n}", 20 - n) for n in range(9))
    forms = role_options(briefing(roles), W)
    assert "own sheet" not in fullest(*roles[:3])
    assert "1 other role has its options on its own sheet." in said_in(forms[0])
    assert "6 other roles have their options on their own sheets." in said_in(forms[-1])
