"""Columns by heading and content: lies, blanks, rivals, choices, and what may never be shown."""

# ruff: noqa: E501 - tables are read line by line

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.roster.columns import USED, may_be_shown, recognise
from desktop.roster.importing import import_roster
from desktop.tables.refusal import Refusal
from desktop.tables.table import Sheet, Table

CANARY = "Zanzibarquist"
JOBS = ("Registered Nurse", "Ward Clerk", "Porter", "Nursing Assistant", "Charge Nurse")
WARDS = ("Ward 4", "Radiology", "Emergency Department")
GIVEN = ("Ann", "Bilal", "Chloe", "Daniel", "Emma", "Farah", "Grace", "Hugo")
N = 40


def turn(values):
    return [values[n % len(values)] for n in range(N)]


def of(columns, choices=None):
    """Columns by heading and values; a list of (heading, values)."""
    rows = list(zip(*(values for _, values in columns), strict=True))
    return recognise([heading for heading, _ in columns], rows, choices)


PERSONAL = {
    "e_mail": [f"{g}.{CANARY}{n}@example.org" for n, g in enumerate(turn(GIVEN))],
    "phone": [f"(555) 014-{1000 + n}" for n in range(N)],
    "birth": [f"{1 + n % 12}/{1 + n % 28}/{1951 + n}" for n in range(N)],
    "home": [f"{n + 1} {CANARY} Street" for n in range(N)],
    "name": [f"{CANARY}, {g} {'ABC'[n % 3]}" for n, g in enumerate(turn(GIVEN))],
    "sex": turn(("Female", "Male", "Female")),
    "ethnicity": turn(("White", "Asian", "Black or African American")),
    "salutation": turn(("Mr", "Mrs", "Ms", "Dr")),
    "identifier": [f"{100 + n}-45-{6000 + n}" for n in range(N)],
    "pay": [f"${41000 + 137 * n:,}.50" for n in range(N)],
}
HEADINGS = ["", "Column7", "x", "Title", "Position", "Department", "Location", "Reference", "Grade",
            "Job Title", "Site", "Description", "Ward", "Notes"]  # fmt: skip


@pytest.mark.parametrize("heading", HEADINGS)
@pytest.mark.parametrize("kind", PERSONAL)
def test_what_is_about_persons_is_never_shown_whatever_its_heading(kind, heading):
    column = of([(heading, PERSONAL[kind]), ("Job", turn(JOBS))])[0]
    assert not may_be_shown(column)
    assert column.becomes not in {"title", "department", "grade", "status", "kind"}
    if heading != "Notes" or kind not in {"birth", "pay"}:
        assert column.person
        assert column.reason.startswith("column.reason.person.") or column.becomes == "identifier"


@pytest.mark.parametrize("kind", PERSONAL)
def test_no_value_of_a_person_column_is_kept(kind):
    rows = zip(PERSONAL[kind], turn(JOBS), turn(WARDS), strict=True)
    sheet = Sheet("Staff", (("Info", "Job title", "Ward"), *rows))
    roster = import_roster(Table("r.csv", "csv", (sheet,)))
    assert len(roster.rows) == N
    kept = repr(roster).casefold()
    assert CANARY.casefold() not in kept
    values = {value for value in PERSONAL[kind] if len(value) > 6}
    assert not [value for value in values if repr(value)[1:-1].casefold() in kept]


@pytest.mark.parametrize(
    "heading",
    [
        f"{CANARY}, Jane",
        f"Jane {CANARY}",
        f"j.{CANARY}@example.org",
        "123-45-6789",
        f"Team of Dr {CANARY}",
        f"J. {CANARY}",
    ],
)
def test_a_heading_that_is_somebody_is_not_kept(heading):
    column = of([(heading, turn(WARDS)), ("Job", turn(JOBS))])[0]
    assert CANARY not in column.header
    assert "[name]" in column.header


@pytest.mark.parametrize(
    "heading", ["Reports To Name", "Zorp", "Dr", "Home Department", "X-ray badge", ""]
)
def test_a_heading_that_is_nobody_stays_as_it_is(heading):
    assert of([(heading, turn(WARDS)), ("Job", turn(JOBS))])[0].header == heading


def test_what_nobody_knows_is_neither_read_nor_shown():
    column = of([("Zorp", [f"ask {CANARY}" for _ in range(N)]), ("Job", turn(JOBS))])[0]
    assert column.becomes is None
    assert column.reason == "column.reason.not_known"
    assert not may_be_shown(column)


@pytest.mark.parametrize(
    ("heading", "values", "becomes", "person"),
    [
        ("Title", turn(("Mr", "Mrs", "Dr")), None, True),
        ("Position", list(range(4000, 4000 + N)), None, False),
        ("Position", turn(JOBS), "title", False),
        ("Name", turn(WARDS), "department", False),
        ("Grade", [f"{30000 + 111.25 * n:.2f}" for n in range(N)], None, True),
        ("Grade", turn(("5", "6", "8a")), "grade", False),
        ("Employee", list(range(70123, 70123 + N)), "identifier", True),
        ("Employee", PERSONAL["name"], None, True),
        ("Location", turn(WARDS), "department", False),
        ("Status", turn(("Full time", "Part time")), "fte", False),
        ("Description", turn(JOBS), "title", False),
        ("Service", turn(WARDS), "department", False),
    ],
)
def test_content_wins_where_the_heading_lies_or_says_two_things(heading, values, becomes, person):
    column = of([(heading, values), ("zz", [None] * N)])[0]
    assert (column.becomes, column.person) == (becomes, person)
    assert 0 < column.confidence <= 1


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (("Job Title", turn(("A110", "B220"))), ("Working Title", turn(JOBS))),
        (("Classification", turn(("N2", "C1"))), ("Position Description", turn(JOBS))),
        (("Job Family", turn(("Nursing", "Support"))), ("Title", turn(JOBS))),
        (("Job Class", turn((101, 102))), ("Classification", turn(JOBS))),
        (("Title", turn(("Mr", "Ms"))), ("Role", turn(JOBS))),
        (("Position", turn((50011, 50012, 50013))), ("Position", turn(JOBS))),
        (("Job", turn(WARDS)), ("Function", turn(JOBS))),
        (("Supervisor Title", turn(JOBS)), ("Job Title", turn(JOBS))),
    ],
)
def test_of_two_titles_the_one_with_words_of_jobs_is_used(one, two):
    for columns in ([one, two], [two, one]):
        told = {column.becomes: column.header for column in of(columns)}
        assert columns[[c.becomes for c in of(columns)].index("title")] is two
        assert told["title"] == two[0]


@pytest.mark.parametrize(
    ("columns", "department"),
    [
        ([("Org L3", ("Medicine", "Surgery")), ("Org L5", WARDS), ("Org L4", ("Acute", "Elective"))], 1),
        ([("Division", ("Medicine", "Surgery")), ("Department", WARDS)], 1),
        ([("Location", ("Main Hospital", "North Clinic")), ("Division", ("Medicine", "Surgery"))], 1),
        ([("Dept ID", (6170, 6180)), ("Dept Descr", WARDS)], 1),
        ([("Dept", (6170, 6180)), ("Dept Name", WARDS)], 1),
        ([("Dept ID", (6170, 6180)), ("City", ("Leeds", "York"))], 0),
        ([("Cost Centre", (6170, 6180)), ("City", ("Leeds", "York"))], 0),
        ([("Site", ("Main Hospital", "North Clinic")), ("City", ("Leeds", "York"))], 0),
        ([("Level 2 Organisation", ("Acute", "Elective")), ("Level 4 Organisation", WARDS)], 1),
    ],
)  # fmt: skip
def test_the_column_that_parts_the_staff_is_the_department(columns, department):
    made = of([("Job", turn(JOBS)), *((heading, turn(values)) for heading, values in columns)])
    assert [c.index - 1 for c in made if c.becomes == "department"] == [department]
    assert not [c for c in made if c.becomes in {"division", "site"}]


def test_of_two_columns_of_hours_the_one_that_is_the_same_for_all_is_full_time():
    made = of(
        [("Hours", turn((37.5, 20, 30))), ("Standard Hours", [37.5] * N), ("Job", turn(JOBS))]
    )
    assert [c.becomes for c in made[:2]] == ["hours", "basis"]


def test_words_of_full_and_part_time_are_used_only_where_nothing_tells_more():
    words = ("Contract", turn(("Full time", "Part time")))
    assert of([words, ("Job", turn(JOBS))])[0].becomes == "fte"
    assert of([words, ("FTE", turn((1, 0.5))), ("Job", turn(JOBS))])[0].becomes != "fte"


def test_the_manager_may_choose_but_not_a_column_about_persons():
    columns = [("Name", PERSONAL["name"]), ("Zorp", turn(WARDS)), ("Job", turn(JOBS))]
    chosen = of(columns, {0: "title", 1: "grade", 2: None})
    assert [c.becomes for c in chosen] == [None, "grade", None]
    assert chosen[0].person
    assert chosen[1].reason == "column.reason.chosen"


def test_a_column_without_rows_is_told_by_its_heading():
    made = recognise(("Job Title", "Department", "FTE", "Name"), [])
    assert [c.becomes for c in made] == ["title", "department", "fte", None]
    assert made[3].person


KINDS = {
    "Job Title": turn(JOBS), "Department": turn(WARDS), "FTE": turn((1, 0.6)), "Grade": turn(("5", "6")),
    "Hours": turn((40, 20)), "Status": turn(("Active", "LOA")), "Employee ID": list(range(500, 500 + N)),
    "Name": PERSONAL["name"], "": PERSONAL["e_mail"], "Division": turn(("Medicine", "Surgery")),
    "Job Family": turn(("Nursing", "Support")), "Job Code": turn(("N1", "N2")), "Zorp": turn(WARDS),
    "Contract": turn(("Permanent", "Bank")), "Start": turn(("2011-01-05", "2020-02-03")),
}  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.permutations(list(KINDS)), st.integers(1, len(KINDS)))
def test_the_order_of_columns_does_not_change_what_they_become(order, many):
    chosen = order[:many]
    there = {c.header: (c.becomes, c.person, c.reason) for c in of([(h, KINDS[h]) for h in chosen])}
    again = sorted(chosen)
    back = {c.header: (c.becomes, c.person, c.reason) for c in of([(h, KINDS[h]) for h in again])}
    assert there == back


cells = st.one_of(
    st.none(), st.text(max_size=14), st.integers(), st.floats(), st.booleans(), st.dates(),
    st.times(), st.sampled_from(["Job title", "Staff Nurse", "Ward 4", "60 %", "Mr", "F", "a@b.org"]),
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.text(max_size=12), max_size=6), st.lists(st.lists(cells, max_size=7), max_size=12)
)
def test_any_soup_of_cells_gives_one_answer_for_each_column(headings, rows):
    columns = recognise(headings, [tuple(row) for row in rows])
    assert [c.index for c in columns] == list(range(len(columns)))
    assert len(columns) == max([len(headings), *map(len, rows)], default=0)
    used = [c.becomes for c in columns if c.becomes]
    assert len(used) == len(set(used))
    assert set(used) <= set(USED)
    assert all(0 <= c.confidence <= 1 for c in columns)
    assert not [c for c in columns if c.person and may_be_shown(c)]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(list(PERSONAL)), min_size=1, max_size=4, unique=True), st.randoms())
def test_no_canary_in_any_mix_of_columns_survives(kinds, dice):
    columns = [("", PERSONAL[kind]) for kind in kinds]
    columns += [("Job title", turn(JOBS)), ("Notes", [f"{CANARY} said"] * N), ("Ward", turn(WARDS))]
    dice.shuffle(columns)
    rows = tuple(zip(*(values for _, values in columns), strict=True))
    table = Table("r.csv", "csv", (Sheet("S", (tuple(h for h, _ in columns), *rows)),))
    try:
        roster = import_roster(table)
    except Refusal as refusal:
        assert CANARY not in repr(refusal)  # noqa: PT017 - a refusal is an answer
        return
    assert CANARY.casefold() not in repr(roster).casefold()
