"""The data quality page: every row accounted for, person columns named but never read."""

from dataclasses import replace

import pytest
from builders import briefing, column, numbers_of, problem, role, roster, unmatched
from departments import eight_roles, four_roles
from plain_text import text_of

from reports.document import Bullets, DataTable, Heading, Paragraph
from reports.pdf.fitting import pages_of
from reports.sections.columns_read import columns_read, columns_read_short
from reports.sections.compose import compose
from reports.sections.open_titles import open_titles
from reports.sections.people_counted import people_counted
from reports.sections.problems_found import problems_found
from reports.sections.rows_read import rows_read
from reports.wording import wording_for

W = wording_for("en-US")


def cells(blocks):
    table = next(b for b in blocks if isinstance(b, DataTable))
    return [[text_of(cell) for cell in row] for row in table.rows]


def items(blocks):
    return [text_of(i) for b in blocks if isinstance(b, Bullets) for i in b.items]


def with_roster(**changes):
    return replace(four_roles(), roster=roster(**changes))


@pytest.mark.parametrize("shown", [four_roles(), eight_roles()], ids=["small", "messy"])
def test_rows_used_and_set_aside_add_up_to_rows_read(shown):
    rows = cells(rows_read(shown, W))
    assert rows[0][0] == "Used: staff"
    assert rows[-1][0] == "Rows read"
    assert sum(int(row[1]) for row in rows[:-1]) == int(rows[-1][1]) == shown.roster.rows_read


def test_each_reason_names_its_rows_in_the_order_of_the_file():
    rows = cells(rows_read(eight_roles(), W))
    assert [row[2] for row in rows[1:-1]] == ["1, 2", "4", "17–19, 30", "33, 40", "50, 84", "51"]


def test_every_reason_of_the_closed_list_has_words():
    reasons = (
        "title_row", "header", "repeated_header", "legend", "subtotal", "footer", "vacant",
        "leaver", "no_title", "not_staff",
    )  # fmt: skip
    aside = tuple((reason, (n,)) for n, reason in enumerate(reasons, 1))
    rows = cells(rows_read(with_roster(set_aside=aside), W))
    assert all(row[0].startswith("Set aside: ") for row in rows[1:-1])


def test_a_file_of_several_departments_says_so():
    said = [text_of(b.text) for b in rows_read(eight_roles(), W) if isinstance(b, Paragraph)]
    assert "4 departments" in said[0]
    said = [text_of(b.text) for b in rows_read(four_roles(), W) if isinstance(b, Paragraph)]
    assert "departments" not in said[0]


def test_person_columns_are_named_and_will_not_be_read():
    columns = (
        column("Shift", None, reason="column.reason.not_needed"),
        column("Employee Name", None, person=True, reason="column.reason.person.name"),
        column("Title", "title"),
        column("First Name", None, person=True, reason="column.reason.person.name"),
    )
    assert cells(columns_read(with_roster(columns=columns), W)) == [
        ["“Title”", "Job title", "The heading says so."],
        ["“Employee Name” and “First Name”", "Will not be read", "It holds names of people."],
        ["“Shift”", "Not used", "The assessment does not need it."],
    ]


@pytest.mark.parametrize("source", ["column", "hours", "words", "assumed"])
def test_every_source_of_fte_is_said(source):
    assert len(items(people_counted(with_roster(fte_source=source), W))) == 2


def test_temporary_staff_and_vacant_posts_stand_apart():
    said = items(people_counted(eight_roles(), W))
    assert said[1].startswith("5 of them are bank, agency, per-diem")
    assert "3 vacant posts (2.5 FTE) stand apart and are not counted." in said


def test_one_of_everything_is_singular():
    roles = (role(people=9),)
    numbers = numbers_of(
        roles, unread_fte=1, temporary_people=1, temporary_fte=0.5, vacant_posts=1, vacant_fte=1.0
    )
    said = " ".join(items(people_counted(briefing(roles, numbers=numbers), W)))
    assert "1 of them is bank" in said
    assert "In 1 row the FTE" in said
    assert "1 vacant post (1.0 FTE) stands apart" in said


def test_titles_to_look_at_come_largest_first_with_what_to_do_next():
    shown = briefing((role(people=9), unmatched("UNIT X", 3), role("Cook", 5, status="review")))
    assert cells(open_titles(shown, W)) == [
        ["“COOK”", "5", "Cook", "Confirm, or choose another"],
        ["“UNIT X”", "3", "Not matched", "Choose an occupation"],
    ]


def test_one_step_for_all_titles_is_said_once_and_leaves_them_its_room():
    shown = briefing((role(people=9), role("Cook", 5, status="review")))
    blocks = open_titles(shown, W)
    assert cells(blocks) == [["“COOK”", "5", "Cook"]]
    assert text_of(blocks[1].text).endswith("Confirm the occupation below, or choose another.")
    unanswered = open_titles(briefing((role(people=9), unmatched("X", 3), unmatched("Y", 2))), W)
    assert text_of(unanswered[1].text).endswith("Choose an occupation for each of these.")


def test_a_file_without_sheets_names_none():
    said = text_of(rows_read(with_roster(sheet=""), W)[1].text)
    assert said == "Headings in row 3. Each row that is not blank stands here once."


def test_titles_are_looked_at_without_scores():
    shown = briefing((role(people=9), role("Cook", 5, status="review")))
    said = " ".join(cell for row in cells(open_titles(shown, W)) for cell in row)
    assert "%" not in said
    assert "88" not in said


def test_where_every_title_is_sure_nothing_is_listed():
    blocks = open_titles(four_roles(), W)
    assert [type(b) for b in blocks] == [Heading, Paragraph]
    assert text_of(blocks[1].text) == "We are sure of 4 job titles."


def test_problems_name_their_rows():
    shown = with_roster(problems=(problem(rows=(7,)), problem(rows=(8, 9, 10))))
    said = items(problems_found(shown, W))
    assert said[0].endswith("Row 7.")
    assert said[1].endswith("Rows 8–10.")


def test_a_problem_of_the_whole_file_names_no_row():
    hours = problem("problem.hours_basis", (), hours="37.5")
    assert items(problems_found(with_roster(problems=(hours,)), W)) == [
        "Hours were turned into FTE with 37.5 hours as full time."
    ]


def test_no_problem_is_said_as_well():
    blocks = problems_found(four_roles(), W)
    assert text_of(blocks[1].text) == "We found no problems in the rows and columns."


def busy(problems):
    """Twelve columns and a problem or more: a little too long for one page, or much."""
    columns = tuple(column(f"Heading {n}", becomes) for n, becomes in enumerate(_USES))
    whole = eight_roles()
    facts = replace(whole.roster, columns=columns, problems=(problem(),) * problems)
    return replace(whole, roster=facts)


_USES = ("identifier", "title", "department", "grade", "fte", "status", "start_date", "end_date",
         "hours", "kind", "division", "site")  # fmt: skip


def test_columns_are_told_in_short_where_the_page_would_not_hold_them():
    short = compose("G", busy(1))
    assert columns_read_short(busy(1), W)[1] in short.blocks
    assert pages_of(short) == 1
    full = replace(short, blocks=(*columns_read(busy(1), W), *short.blocks))
    assert pages_of(full) > 1
    assert columns_read(eight_roles(), W)[1] in compose("G", eight_roles()).blocks


def test_in_short_every_column_stands_with_its_use_and_none_about_persons_is_called_used():
    columns = (
        column("Post", "title"),
        column("Name", None, person=True, reason="column.reason.person.name"),
        column("Shift", None, reason="column.reason.not_needed"),
    )
    said = cells(columns_read_short(with_roster(columns=columns), W))
    assert said[0] == ["“Post” (Job title)", "The heading says so."]
    assert [row[0] for row in said[1:]] == ["“Name”", "“Shift”"]
    assert said[1][1].startswith("Will not be read. ")
    assert said[2][1].startswith("Not used. ")


def test_a_long_list_of_problems_goes_on_to_another_page_and_loses_none():
    assert len([i for i in items(compose("G", busy(40)).blocks) if "FTE or hours" in i]) == 40
