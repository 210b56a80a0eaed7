"""Numbers on paper are those of --json: people, scores and ranges, read back from the PDF."""

import json
import shutil
import subprocess

import pytest
from rosters import staff, thirteen, write_csv

from desktop.command_line import run
from reports.wording import half_up

pytestmark = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="pdftotext is not installed: nothing can be read back"
)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("paper")
    rows = thirteen() + [
        row
        for k, title in enumerate(("Medical Biller", "Patient Registrar", "Staff Nurse"))
        for row in staff(title, "Front Office", 6 + k, 0.9, start=100 * (k + 1))
    ]
    return folder, write_csv(folder / "ward.csv", rows)


def text_of(path):
    done = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
def test_people_scores_and_ranges_on_paper_are_those_of_the_json(made, locale, capsys):
    folder, roster = made
    out = folder / locale
    arguments = ["assess", roster, "--out", out, "--locale", locale, "--date", "2026-11-24"]
    assert run([*map(str, arguments), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    compared = 0
    for department in answer["departments"]:
        pages = {p.name: text_of(p) for p in (out / department["name"]).glob("*.pdf")}
        (briefing,) = [text for name, text in pages.items() if name.startswith("A-")]
        assert f"of {department['people']} people" in briefing or (
            f" of {department['people']} " in briefing
        )
        for role in department["roles"]:
            shown = role["exposure"]
            if not shown:
                continue
            score, low, high = (half_up(shown[k]) for k in ("score", "low", "high"))
            said = f"Exposure {score}, range {low} to {high}"
            sheets = [text for name, text in pages.items() if name.startswith("B-")]
            assert any(said in text and f"{role['people']} people" in text for text in sheets)
            assert f"{role['people']}* {score} " in briefing or (
                f"{role['people']} {score} " in briefing
            )
            compared += 1
    assert compared >= 5
