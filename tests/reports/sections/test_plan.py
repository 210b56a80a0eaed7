"""The plan: steps that follow from what was found, hours and cost of what was chosen."""

from dataclasses import replace

import departments
from builders import briefing, move, role
from plain_text import blocks_of, text_of
from plain_text import said_in as said
from sign_samples import entered, signs

from reports.document import DataTable
from reports.sections.plan import plan, sign_off
from reports.signs import Signs
from reports.wording import wording_for

W = wording_for("en-US")


def chosen(count=1):
    option = move("deepen", "Medical assistant", months=(6, 12), cost_band="B", decision="accepted")
    roles = tuple(
        replace(role(f"Clerk {n}", 6 + n), options=(option,), learning_hours=120.4)
        for n in range(count)
    )
    return briefing(roles, signs=signs())


def test_steps_follow_from_what_was_found():
    words = said(plan(entered(departments.eight_roles()), W))
    assert "Settle the 2 open job titles" in words
    assert "Close 2 gaps in checking" in words
    assert "Agree caseload limits" in words
    assert "List AI tools" not in words


def test_where_no_tool_was_entered_listing_them_is_a_step():
    words = said(plan(entered(departments.one_role(), signs=Signs()), W))
    assert "List AI tools used and planned" in words
    assert "caseload" not in words
    assert "open job title" not in words


def test_chosen_options_have_hours_earliest_date_and_fee():
    table = next(b for b in plan(chosen(), W) if isinstance(b, DataTable))
    assert [text_of(cell) for cell in table.rows[0]] == [
        "Clerk 0", "Medical assistant", "6 to 12 months", "120", "$250 to $749",
    ]  # fmt: skip
    assert "Learning time in all: 500 to 700 hours" in said(plan(chosen(), W))


def test_more_than_eight_chosen_options_are_counted():
    assert "2 more roles have a chosen option" in said(plan(chosen(10), W))
    assert "1 more role has a chosen option" in said(plan(chosen(9), W))
    assert "more role" not in said(plan(chosen(8), W))


def test_where_none_is_chosen_there_is_no_empty_table():
    blocks = plan(departments.four_roles(), W)
    assert not any(isinstance(b, DataTable) for b in blocks_of(blocks))
    assert "nothing is added up" in said(blocks)


def test_fees_elsewhere_are_said_to_be_us_bands():
    assert "Fees are US bands per person" in said(plan(chosen(), wording_for("en-GB")))


def test_the_sign_off_names_who_was_consulted_and_what_hr_has_to_check():
    words = said(sign_off(entered(departments.four_roles()), W))
    assert "Consulted: Department leads, November 9." in words
    assert (
        "HR should check the equality effect of any plan; "
        "this tool does not hold the data to do it."
    ) in words
    assert "This page says nothing about safe staffing levels." in words
    assert "Consulted" not in said(sign_off(departments.four_roles(), W))
