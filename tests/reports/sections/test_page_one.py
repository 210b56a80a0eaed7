"""Page 1 beside its table: numbers, decisions and what is not known."""

from dataclasses import replace

import pytest
from builders import alone, briefing, numbers_of, role, unmatched
from departments import eight_roles, four_roles, nurse
from plain_text import text_of

from reports.document import Bullets, DataTable, Numbers, SideBySide
from reports.sections.decisions import decisions
from reports.sections.lanes import lanes
from reports.sections.numbers import numbers
from reports.sections.unknowns import unknowns
from reports.wording import wording_for

W = wording_for("en-US")


def boxes(shown):
    block = numbers(shown, W)[0]
    assert isinstance(block, Numbers)
    said = [(b.number, text_of(b.caption), text_of(b.detail)) for b in block.boxes]
    return [tuple(words.replace("\N{NO-BREAK SPACE}", " ") for words in box) for box in said]


def settled(shown):
    table = next(b for b in decisions(shown, W) if isinstance(b, DataTable))
    return [(text_of(row[1]), text_of(row[4])) for row in table.rows]


def not_known(shown):
    block = unknowns(shown, W)[0]
    assert isinstance(block, SideBySide)
    bullets = next(b for b in block.columns[0] if isinstance(b, Bullets))
    return [text_of(item) for item in bullets.items]


def test_the_four_numbers_are_ranges_where_something_is_open():
    assert boxes(eight_roles()) == [
        ("70 of 80", "people covered", "88% of the people here, 84% of their hours"),
        (
            "18 to 26",
            "do information work",
            "23% to 33% of all 80 people; 3 not placed",
        ),
        (
            "31 to 43",
            "give or lead care",
            "39% to 54% of all 80 people; 3 not placed",
        ),
        ("2", "titles to check", "of 13 titles: 1 to confirm, 1 not matched"),
    ]


def test_whoever_has_no_tier_is_counted_beside_the_groups():
    everybody = briefing((nurse(6), role("Biller", 4)))
    assert boxes(everybody)[1][2] == "40% of all 10 people"
    alone_too = briefing((nurse(6), role("Biller", 3), alone()))
    assert boxes(alone_too)[1][2] == "30% of all 10 people; 1 not placed"


def test_one_of_a_kind_is_singular():
    roles = (role(people=8), nurse(2), role("Cook", 5, status="review", to_confirm_people=5))
    shown = briefing(roles, numbers=numbers_of(roles, resilient_people=(1, 1)))
    assert boxes(shown)[2][:2] == ("1", "gives or leads care")
    assert boxes(shown)[3][:2] == ("1", "title to check")


def test_titles_that_are_all_sure_are_said_to_be():
    assert boxes(four_roles())[3] == ("0", "titles to check", "All 4 titles are matched")


@pytest.mark.parametrize("roles", [(alone(), unmatched()), (unmatched(),)])
def test_groups_are_not_counted_where_no_role_may_be_shown(roles):
    assert [caption for _, caption, _ in boxes(briefing(roles))][1:] == [
        "titles to check" if len(roles) > 2 else "title to check"
    ]


def test_open_titles_come_first_among_the_decisions_then_routine_work():
    words = settled(eight_roles())
    assert words[0] == ("Which jobs the 2 open titles stand for.", "Data quality")
    assert words[1][0].startswith("When to talk with the 3 teams in routine information work (17")


def test_there_are_always_three_decisions():
    assert len(settled(briefing((unmatched(),)))) == 3
    assert len(settled(briefing((alone(),)))) == 3


def test_what_is_not_known_begins_with_the_titles():
    words = not_known(eight_roles())
    assert words[0] == "The title of 2 people is not matched: “ASSOCIATE II”."
    assert words[1] == "Titles to confirm: 8 people, in the higher numbers only."
    assert words[2] == "One role is held by one person: no range or tier here."


def test_hours_that_could_not_be_read_are_not_known():
    shown = four_roles()
    open_hours = replace(shown.numbers, unread_fte=2)
    words = not_known(replace(shown, numbers=open_hours))
    assert "The hours in 2 rows could not be read." in words


def test_nothing_is_said_about_timing_before_tools_are_declared():
    assert "Which AI tools you use. So we say nothing about timing." in not_known(four_roles())


def test_lanes_name_the_roles_that_could_move():
    (side,) = lanes(four_roles(), W)
    said = [" ".join(text_of(b.text) for b in c if hasattr(b, "text")) for c in side.columns]
    assert "Could suit: every role here." in said[0]
    assert "as a move, registration clerk; within the post, the others." in said[1]


def test_a_lane_where_nobody_moves_is_growth_within_the_post():
    (side,) = lanes(briefing((nurse(),)), W)
    said = " ".join(text_of(b.text) for b in side.columns[1] if hasattr(b, "text"))
    assert "Could suit: every role here, within the post." in said


def test_a_lane_where_everybody_could_move_names_them():
    (side,) = lanes(briefing((role(people=9), role("Biller", 4))), W)
    said = " ".join(text_of(b.text) for b in side.columns[1] if hasattr(b, "text"))
    assert "Could suit: as a move, registration clerk and biller." in said


def test_without_a_role_there_are_no_lanes():
    assert lanes(briefing((alone(),)), W) == ()
