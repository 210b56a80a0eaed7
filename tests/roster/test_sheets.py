"""Which sheet is read: the staff, whatever the order of sheets; a wish of the manager first."""

import pytest

from desktop.progress import silent
from desktop.roster.importing import import_roster
from desktop.roster.sheets import choose_sheet
from desktop.tables.refusal import Refusal
from desktop.tables.table import Sheet, Table

HEAD = ("Name", "Employee ID", "Job title", "Department", "FTE")
STAFF = (HEAD, *((f"Fox{n}, Ann", 100 + n, "Staff Nurse", "ICU", 1) for n in range(8)))
CODES = (("Code", "Job title"), *((f"J{n}", f"Nurse grade {n}") for n in range(40)))
SUMMARY = (("Department", "Staff", "FTE"), ("ICU", 8, 8.0))


def table(*sheets):
    return Table("r.xlsx", "xlsx", sheets)


def chosen(*sheets, name=None, row=None, choices=None):
    return choose_sheet(table(*sheets), name, row, choices, silent)


@pytest.mark.parametrize("turn", range(3))
def test_the_staff_are_found_wherever_their_sheet_stands(turn):
    sheets = [Sheet("Codes", CODES), Sheet("Overview", SUMMARY), Sheet("November", STAFF)]
    found = chosen(*sheets[turn:], *sheets[:turn])
    assert found.sheet.name == "November"
    assert [p.key for p in found.problems] == ["note.sheet_chosen"]


def test_a_second_list_of_staff_is_offered():
    found = chosen(Sheet("North", STAFF), Sheet("South", STAFF[:5]))
    assert found.sheet.name == "North"
    offered = next(p for p in found.problems if p.key == "problem.other_staff_sheet")
    assert dict(offered.values) == {"sheet": "North", "others": "South"}


def test_the_sheet_that_the_manager_names_is_read():
    found = chosen(Sheet("North", STAFF), Sheet("South", STAFF[:5]), name=" south ")
    assert found.sheet.name == "South"


def test_a_sheet_named_after_a_person_is_shown_without_the_name_and_found_by_either():
    sheets = (Sheet("Team of Dr Okafor", STAFF), Sheet("Other", STAFF[:4]))
    found = chosen(*sheets)
    assert "Okafor" not in repr(found.problems)
    shown = import_roster(table(*sheets)).sheet
    assert chosen(*sheets, name=shown).sheet is sheets[0]


def test_a_sheet_that_does_not_exist_is_refused():
    with pytest.raises(Refusal) as refused:
        chosen(Sheet("North", STAFF), name="West")
    assert refused.value.key == "refusal.no_such_sheet"
    assert refused.value.values["sheets"] == "North"


def test_a_list_without_a_sheet_name_has_none_to_choose():
    with pytest.raises(Refusal) as refused:
        chosen(Sheet("", STAFF), name="West")
    assert refused.value.key == "refusal.no_sheets"


def test_without_titles_the_refusal_says_what_was_seen():
    with pytest.raises(Refusal) as refused:
        chosen(Sheet("Pay", (("Department", "Salary"), ("ICU", 1), ("ED", 2))))
    assert refused.value.key == "refusal.no_title_column"
    assert refused.value.values["seen"] == "Department, Salary"


def test_a_column_that_the_manager_calls_the_title_is_enough():
    rows = (("Alpha", "Beta"), ("x1", "y1"), ("x2", "y2"))
    found = chosen(Sheet("Pay", rows), row=1, choices={1: "title"})
    assert found.header.headings == ("Alpha", "Beta")


@pytest.mark.parametrize(
    ("names", "chosen"),
    [
        (("2024", "2026", "2025"), "2026"),
        (("Oct 2026", "Nov 2026", "Dec 2025"), "Nov 2026"),
        (("Octobre 2026", "Sept 2026"), "Octobre 2026"),
        (("North", "2026"), "North"),
    ],
)
def test_of_sheets_alike_the_latest_year_is_chosen(names, chosen):
    rows = (("Name", "Job Title", "FTE"), *((f"Doe, J{n}", "Staff Nurse", 1) for n in range(6)))
    found = import_roster(Table("staff.xlsx", "xlsx", tuple(Sheet(name, rows) for name in names)))
    assert found.sheet == chosen
