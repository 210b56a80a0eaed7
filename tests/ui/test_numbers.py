"""One number, three places: the window's tables, the pages and --json say the same of a roster."""

import json
import shutil
import subprocess
from contextlib import redirect_stdout
from functools import cache
from importlib.resources import files
from io import StringIO
from pathlib import Path
from types import SimpleNamespace

import pytest

from desktop.briefing import load_crossing, results_said
from desktop.command_line import run
from desktop.review.archive import load_review
from desktop.review.judging import judge
from desktop.ui.assessment.map_model import MapModel
from desktop.ui.assessment.role_model import EXPOSURE, PEOPLE, SCORE, TIER, TIMING, RoleModel
from desktop.ui.assessment.role_view import views_of
from desktop.ui.common.language import Language
from reports.wording import half_up

SAMPLES = Path(str(files("assets") / "samples"))
LOCALES = ("en-US", "en-GB")

pytestmark = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="pdftotext is not installed: nothing can be read back"
)


@pytest.fixture(scope="module", params=LOCALES)
def made(request, tmp_path_factory):
    """The sample with its inputs: what --json said, the pages, and a review for the window."""
    folder = tmp_path_factory.mktemp(request.param)
    arguments = [
        "assess", SAMPLES / "sample_roster.xlsx", "--inputs", SAMPLES / "sample_inputs.json",
        "--locale", request.param, "--date", "2026-11-24", "--out", folder / "set",
        "--save", folder / "one.touchstone", "--json",
    ]  # fmt: skip
    said = StringIO()
    with redirect_stdout(said):
        assert run([*map(str, arguments)]) == 0
    crossing = load_crossing(request.param)
    review = load_review(folder / "one.touchstone")
    pictures = judge(review, crossing.evidence, crossing.moves, crossing.duties)
    departments = json.loads(said.getvalue())["departments"]
    return SimpleNamespace(
        folder=folder / "set", language=Language(request.param), crossing=crossing, review=review,
        departments=[(d, next(p for p in pictures if p.name == d["name"])) for d in departments],
    )  # fmt: skip


@cache
def page_of(path):
    done = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


def paper(made, name, letter):
    return [page_of(path) for path in sorted((made.folder / name).glob(f"{letter}-*.pdf"))]


def rows_of(made, picture):
    """The rows of the window's list: the role as it is known, and its cells."""
    model = RoleModel(made.language)
    model.put(views_of(picture, made.review, made.crossing))
    columns = (PEOPLE, SCORE, EXPOSURE, TIER, TIMING)
    return [
        (view, [str(model.index(row, column).data()) for column in columns])
        for row, view in enumerate(model.views)
    ]


def test_a_role_has_the_same_people_score_range_and_tier_everywhere(made):
    compared = 0
    for said, picture in made.departments:
        (briefing,), sheets = paper(made, said["name"], "A"), paper(made, said["name"], "B")
        rows = rows_of(made, picture)
        assert len(rows) == len(said["roles"])
        for (view, cells), role in zip(rows, said["roles"], strict=True):
            people, score, words, tier, timing = cells
            assert (sorted(view.line.titles), people) == (
                sorted(role["titles"]),
                str(role["people"]),
            )
            shown = role["exposure"]
            if not shown or role["suppressed"]:
                assert score == "–"
                continue
            low, high = half_up(shown["low"]), half_up(shown["high"])
            if high - low > 70:
                continue
            assert score == str(half_up(shown["score"]))
            assert words == f"Exposure {score}, range {low} to {high}"
            assert made.language.say(f"tier.short.{role['tier']}") in tier
            assert timing == made.language.say(f"window.assessment.timing.{role['timing']}")
            (sheet,) = [text for text in sheets if f" {view.line.name} {people} people," in text]
            assert words in sheet
            assert view.line.name.split()[-1] in briefing
            compared += 1
    assert compared >= 20


def test_a_role_that_is_a_person_has_no_number_anywhere(made):
    alone = 0
    for said, picture in made.departments:
        for (view, cells), role in zip(rows_of(made, picture), said["roles"], strict=True):
            if role["suppressed"]:
                assert (role["exposure"], role["tier"], role["options"]) == (None, None, [])
                assert cells[1] == "–"
                assert not any(c.isdigit() for c in cells[2])
                assert view.line.exposure is None
                alone += 1
    assert alone


def test_net_hours_are_those_of_the_json_on_the_page_and_on_the_screen(made):
    told = 0
    for said, picture in made.departments:
        hours = said["indicators"]["net_hours"]
        if hours is None:
            continue
        low, high = (half_up(hours[end]) for end in ("low", "high"))
        (briefing,) = paper(made, said["name"], "A")
        screen = " ".join(
            cell
            for part in results_said(made.review, picture, made.crossing)
            for cell in part.cells
        )
        assert f"+{low} to +{high}" in briefing
        for place in (briefing, screen):
            assert f"{low} to {high} hours saved a week" in place
        told += 1
    assert told


def test_a_role_lies_in_the_same_lane_on_the_screen_and_on_the_page(made):
    placed = 0
    for _, picture in made.departments:
        model = MapModel(made.language)
        model.put(views_of(picture, made.review, made.crossing))
        for row in model.rows:
            if row.view and row.view.assessment:
                quarter = row.view.line.resilience
                assert row.lane == (-1 if quarter is None else quarter)
                placed += 1
    assert placed >= 20


def test_people_and_covered_hours_of_a_department_are_the_same(made):
    for said, picture in made.departments:
        assert (said["people"], said["covered_fte"]) == (
            picture.people, pytest.approx(picture.covered_fte, abs=0.01),
        )  # fmt: skip
        (briefing,) = paper(made, said["name"], "A")
        assert f" of {said['people']} " in briefing
