"""What one person's role would add is found nowhere: all that a run writes is set side by side."""

import json
import shutil
import subprocess

import pytest
from openpyxl import load_workbook
from rosters import staff, thirteen, write_csv

from desktop.command_line import run

pytestmark = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="pdftotext is not installed: nothing can be read back"
)
# one holder each, in five tiers and with ranges far apart
LONE = ("Registered Nurse", "Medical Biller", "Housekeeper", "Radiologist", "Data Scientist")
PLACES = ("Front Office", "Medical Ward 4", "Imaging")


def rows(titles):
    """Three departments, in each of them one role that is one person."""
    front = [
        *staff("Patient Registrar", "Front Office", 9, 0.9, start=200),
        *staff("Patient Scheduler", "Front Office", 3, start=300),
    ]
    imaging = [
        *staff("Radiologic Technologist", "Imaging", 7, start=400),
        *staff("MRI Technologist", "Imaging", 5, start=500),
    ]
    lone = [
        row
        for k, (title, place) in enumerate(zip(titles, PLACES, strict=True))
        for row in staff(title, place, 1, 0.7, start=600 + k)
    ]
    return [*thirteen(), *front, *imaging, *lone]


def numbers_of(department):
    """A department of --json without what names the one role: all that could be subtracted."""
    found = {key: value for key, value in department.items() if key != "roles"}
    found["roles"] = [role for role in department["roles"] if role["suppressed"] is None]
    found["others"] = [
        {key: role[key] for key in ("people", "fte", "exposure", "tier", "borderline", "options")}
        for role in sorted(department["roles"], key=lambda role: role["fte"])
        if role["suppressed"] == "one_holder"
    ]
    return found


def words_of(path):
    done = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True)
    return done.stdout.decode()


def cells_of(path):
    """Every text and number of a workbook, sheet by sheet."""
    book = load_workbook(path)
    return {sheet.title: [list(row) for row in sheet.values] for sheet in book}


def written(folder, titles, capsys, more=()):
    """What a run with these three lone roles told: --json, document E and the workbook."""
    folder.mkdir()
    roster = write_csv(folder / "staff.csv", [*rows(titles), *more])
    options = ("--date", "2026-11-24", "--documents", "AE", "--workbook", "--json")
    assert run(["assess", str(roster), "--out", str(folder / "out"), *options]) == 0
    answer = json.loads(capsys.readouterr().out)
    (summary,) = (folder / "out").glob("E-*.pdf")
    (book,) = (folder / "out").glob("*.xlsx")
    return answer, words_of(summary), cells_of(book)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("subtraction")


def test_runs_that_differ_in_lone_roles_only_tell_the_same_numbers(folder, capsys):
    one = written(folder / "one", LONE[:3], capsys)
    other = written(folder / "other", LONE[2:], capsys)
    for department, again in zip(one[0]["departments"], other[0]["departments"], strict=True):
        assert [role["suppressed"] for role in department["roles"]].count("one_holder") >= 1
        assert numbers_of(department) == numbers_of(again)
    assert one[1] == other[1]
    assert one[2] == other[2]


def test_a_role_of_many_does_change_them(folder, capsys):
    """The comparison sees what may be seen: without this, the test above would prove nothing."""
    one = written(folder / "small", LONE[:3], capsys)
    other = written(folder / "large", LONE[:3], capsys, more=staff("Coder", "Imaging", 9, start=90))
    numbers = [[numbers_of(d) for d in run[0]["departments"]] for run in (one, other)]
    assert numbers[0] != numbers[1]
    assert one[1] != other[1]
    assert one[2] != other[2]
