"""Local programmes: the template's own sheet, a CSV file or typed values, faults by their place."""

from importlib.resources import files
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop.evidence.local_programmes import (
    HEADINGS,
    LONGEST,
    MOST_PROGRAMMES,
    LocalProgramme,
    csv_of,
    local_programmes_from,
    local_programmes_of,
    values_of,
)
from desktop.tables.reading import read_table
from desktop.tables.table import Sheet, Table
from reports.wording import wording_for

TEMPLATE = Path(str(files("assets") / "samples")) / "blank_template.xlsx"
HEAD = tuple(HEADINGS.values())
COURSE = ("Chart review", "Education unit", "HIM Coder I; Coder II", "Coding auditor", 12, "free",
          "One year of coding")  # fmt: skip


def table(*rows, name="Local programmes"):
    return Table("hospital.xlsx", "xlsx", (Sheet("Staff", (("Job title",),)), Sheet(name, rows)))


def read(*rows, **options):
    return local_programmes_of(table(HEAD, *rows, **options))


def only_problem(*rows):
    read_of = read(*rows)
    assert len(read_of.problems) == 1
    return read_of.problems[0]


def test_a_row_becomes_a_course_with_all_it_says():
    assert read(COURSE).programmes == (
        LocalProgramme("Chart review", "Education unit", ("HIM Coder I", "Coder II"),
                       "Coding auditor", 12.0, "0", "One year of coding"),
    )  # fmt: skip
    assert read(COURSE).problems == ()


def test_the_template_of_the_program_is_read_as_it_is_filled_in(tmp_path):
    book = load_workbook(TEMPLATE)
    book["Staff"].append(["Coder", "HIM", 1, "C2", "Active", None])
    book["Local programmes"].append(list(COURSE))
    book.save(tmp_path / "filled.xlsx")
    assert local_programmes_of(read_table(tmp_path / "filled.xlsx")) == read(COURSE)


def test_the_empty_template_holds_no_course_and_no_problem():
    empty = local_programmes_of(read_table(TEMPLATE))
    assert (empty.programmes, empty.problems) == ((), ())


def test_a_workbook_without_such_a_sheet_holds_none():
    staff = Table("staff.xlsx", "xlsx", (Sheet("Staff", (("Job title", "FTE"), ("Coder", 1))),))
    assert local_programmes_of(staff).programmes == ()
    assert local_programmes_of(staff).problems == ()


def test_headings_may_stand_lower_and_in_another_order_and_case():
    rows = (("Our courses",), (), ("leads to", "COURSE", " Hours "), ("Nurse", "Bridge", "40 h"))
    (found,) = local_programmes_of(table(*rows, name="Other")).programmes
    assert (found.name, found.leads_to, found.hours) == ("Bridge", "Nurse", 40.0)


def test_a_sheet_of_that_name_without_headings_is_a_problem():
    (problem,) = local_programmes_of(table(("Chart review", "us"))).problems
    assert problem.key == "no_headings"


@pytest.mark.parametrize(
    ("column", "value", "key"),
    [
        ("Course", None, "no_course"),
        ("Course", "x" * (LONGEST + 1), "too_long"),
        ("For job titles", "Nurse; " + "x" * (LONGEST + 1), "too_long"),
        ("Hours", "a few", "hours"),
        ("Hours", -3, "hours"),
        ("Hours", 10**6, "hours"),
        ("Hours", float("nan"), "hours"),
        ("Cost", "ask", "cost"),
        ("Cost", "£300", "cost"),
        ("Cost", "-5", "cost"),
    ],
)
def test_a_broken_cell_is_named_by_sheet_row_and_column(column, value, key):
    row = list(COURSE)
    row[HEAD.index(column)] = value
    problem = only_problem(tuple(row))
    assert (problem.key, problem.sheet, problem.row, problem.column) == (
        key, "Local programmes", 2, column,
    )  # fmt: skip
    assert read(tuple(row), COURSE).programmes == read(COURSE).programmes


@pytest.mark.parametrize(
    ("cost", "band"),
    [
        ("free", "0"), (0, "0"), ("0", "0"), ("Employer", "EMP"), ("b", "B"), ("emp", "EMP"),
        (249.99, "A"), (250, "B"), ("$1,500", "C"), ("3000", "D"), ("US$ 20,000", "E"), (None, "U"),
        ("U", "U"),
    ],
)  # fmt: skip
def test_a_cost_is_a_band_a_word_or_an_amount(cost, band):
    row = (*COURSE[:5], cost, "")
    assert read(row).programmes[0].cost_band == band


def test_the_same_course_twice_is_told_once():
    again = ("CHART REVIEW", *COURSE[1:])
    assert only_problem(COURSE, again).key == "twice"
    assert len(read(COURSE, again).programmes) == 1


def test_a_very_long_list_ends_with_a_word_about_it():
    rows = [(f"Course {n}", "", "", "", "", "", "") for n in range(MOST_PROGRAMMES + 5)]
    found = read(*rows)
    assert len(found.programmes) == MOST_PROGRAMMES
    assert [problem.key for problem in found.problems] == ["too_many"]


def test_typed_values_are_read_like_a_sheet():
    typed = [{"course": "Chart review", "titles": ["HIM Coder I"], "hours": 12, "cost": "free"}]
    (found,) = local_programmes_from(typed).programmes
    assert found == LocalProgramme("Chart review", titles=("HIM Coder I",), hours=12.0,
                                   cost_band="0")  # fmt: skip


def test_a_field_nobody_knows_is_a_problem_and_the_rest_is_read():
    read_of = local_programmes_from([{"course": "A", "price": 3}])
    assert [(p.key, p.row, p.column) for p in read_of.problems] == [("unknown_field", 1, "price")]
    assert [one.name for one in read_of.programmes] == ["A"]


def test_values_and_csv_come_back_as_they_went(tmp_path):
    courses = read(
        COURSE, ("=SUM(A1)", "-x", "@a; b", "+1", 7.5, "C", "'quoted")
    ).programmes  # fmt: skip
    assert len(courses) == 2
    assert local_programmes_from(values_of(courses)).programmes == courses
    path = tmp_path / "own.csv"
    path.write_text(csv_of(courses), encoding="utf-8")
    assert local_programmes_of(read_table(path)).programmes == courses


def test_no_text_in_the_csv_can_be_a_formula():
    lines = csv_of(read(("=1+1", "", "", "", "", "", "")).programmes).splitlines()
    assert lines[1].startswith("'=")


def test_titles_and_targets_are_compared_as_people_mean_them():
    course = LocalProgramme("A", titles=("Coders, Inpatient",), leads_to="Coding Auditors")
    assert course.meant_for(["INPATIENT CODER"])
    assert not course.meant_for(["Outpatient coder"])
    assert course.leads(["coding auditor"])
    assert not course.leads(["auditor"])
    assert LocalProgramme("B").meant_for(["anybody"])
    assert not LocalProgramme("B").leads([""])


@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
def test_each_problem_has_a_sentence_that_says_where(locale):
    rows = [("", "x"), ("x" * 99,), ("A", "", "", "", "?", "?"), ("B",), ("B",)]
    problems = [*read(*rows).problems, *local_programmes_from([{"prize": 1}]).problems]
    assert {p.key for p in problems} >= {"no_course", "too_long", "hours", "cost", "twice"}
    for p in problems:
        said = wording_for(locale).say(
            f"local.{p.key}", sheet=p.sheet, row=str(p.row), column=p.column, value=p.value
        )
        assert p.sheet in said
        assert str(p.row) in said
