"""The hospital's own courses: read with the roster they came with, beside the options they fit."""

from functools import cache
from importlib.resources import files
from pathlib import Path

from openpyxl import load_workbook

from desktop.briefing import brief, load_crossing
from desktop.evidence.matching import load_matching
from desktop.review.judging import judge
from desktop.review.opening import Choices, open_review
from desktop.settings import Settings
from reports.wording import wording_for

TEMPLATE = Path(str(files("assets") / "samples")) / "blank_template.xlsx"
COURSE = ["Blood draws for beginners", "Education unit", "Patient registrar", "Phlebotomist",
          40, "free", ""]  # fmt: skip


@cache
def knowledge():
    return load_matching()


def opened(tmp_path, *courses):
    book = load_workbook(TEMPLATE)
    for _ in range(6):
        book["Staff"].append(["Patient Registrar", "Admitting", 1, "C2", "Active", None])
    for course in courses:
        book["Local programmes"].append(course)
    book.save(tmp_path / "filled.xlsx")
    settings = Settings("2026-11-24")
    return open_review(tmp_path / "filled.xlsx", settings, knowledge(), Choices(unnamed="All"))


def test_courses_of_the_workbook_stand_first_beside_the_option_they_lead_to(tmp_path):
    review = opened(tmp_path, COURSE)
    assert [course.name for course in review.inputs.local_programmes] == [COURSE[0]]
    crossing = load_crossing("en-US")
    (picture,) = judge(review, crossing.evidence, crossing.moves)
    (role,) = brief(review, picture, crossing).roles
    named = [o for o in role.options if o.programmes and "here" in o.programmes[0].name]
    assert [option.target for option in named] == ["Phlebotomist"]
    assert named[0].programmes[0].name == "Blood draws for beginners (here, 40 hours)"


def test_a_broken_course_is_a_problem_with_its_place_and_the_roster_is_read_all_the_same(tmp_path):
    review = opened(tmp_path, [*COURSE[:4], "soon", "free", ""])
    assert review.inputs.local_programmes == ()
    assert sum(line.people for line in review.lines) == 6
    (problem,) = [p for p in review.roster.problems if p.key == "local.hours"]
    said = wording_for("en-US").say(problem.key, **dict(problem.values))
    assert said.startswith("Sheet “Local programmes”, row 2, column Hours: “soon”")


def test_a_roster_without_such_a_sheet_has_no_courses_and_no_problem(tmp_path):
    path = tmp_path / "staff.csv"
    path.write_text("Job title,Department\nNurse,Ward\n", encoding="utf-8")
    review = open_review(path, Settings("2026-11-24"), knowledge(), Choices(unnamed="All"))
    assert review.inputs.local_programmes == ()
    assert not [p for p in review.roster.problems if p.key.startswith("local.")]
