"""The role table: eight rows or as many as page 1 holds, and nobody falls between the lists."""

from builders import alone, briefing, evidence, role, unmatched
from departments import eight_roles
from plain_text import text_of

from reports.document import DataTable
from reports.sections.role_table import behind, first_page, legend, role_table
from reports.wording import wording_for

W = wording_for("en-US")


def test_page_1_holds_eight_roles_and_the_rest_stand_behind():
    roles = [role(f"Clerk {n}", 30 - n) for n in range(12)]
    shown = briefing((*roles, alone()))
    first = first_page(shown, W)
    assert [r.name for r in first] == [f"Clerk {n}" for n in range(8)]
    assert [r.name for r in behind(shown, first)] == [
        "Clerk 8", "Clerk 9", "Clerk 10", "Clerk 11", "Radiologist",
    ]  # fmt: skip


def test_long_names_and_an_old_edition_leave_room_for_fewer_roles():
    name = "Claims and prior authorization processing clerk"
    roles = [role(name, 30 - n, to_confirm_people=n, borderline=("mixed",)) for n in range(12)]
    new = first_page(briefing(roles), W)
    old = first_page(briefing(roles, evidence=evidence(months_old=19)), W)
    assert 2 <= len(old) < len(new) < 8


def test_two_roles_that_look_the_same_are_both_placed():
    shown = briefing([role("Clerk", 5) for _ in range(10)])
    first = first_page(shown, W)
    assert len(first) + len(behind(shown, first)) == 10


def remainder(roles):
    table = next(b for b in role_table(briefing(roles), W) if isinstance(b, DataTable))
    return [text_of(cell) for cell in table.rows[-1][:2]]


def test_the_last_line_says_what_it_counts():
    clerk = role(people=9)
    assert remainder((clerk, alone())) == ["1 other role", "1"]
    assert remainder((clerk, unmatched(people=3))) == ["1 title not matched", "3"]
    assert remainder((clerk, alone(), unmatched(), unmatched("X", 1))) == [
        "3 other roles and titles", "4",
    ]  # fmt: skip
    assert remainder((clerk,)) == ["Registration clerk", "9"]


def test_the_legend_takes_the_first_bar_of_the_page_as_its_example():
    wide = role("Manager", 9, (60, 20, 98))
    said = text_of(legend((wide, *eight_roles().roles[3:4]), W))
    assert "Score 88, range 66 to 100 means: more exposed than at least 66" in said


def test_without_a_bar_there_is_no_legend():
    assert legend((role("Manager", 9, None),), W) == ()
