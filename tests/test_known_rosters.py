"""The six real shapes, through the real program and through the window's reading: one ledger."""

import csv
import json
from pathlib import Path

import pytest

from desktop.command_line import run
from desktop.matching.crosswalk import EMPTY
from desktop.progress import silent
from desktop.settings import Settings

ROSTERS = Path(__file__).parents[2] / "shared" / "rosters"
REASONS = {
    "title_row", "header", "repeated_header", "legend", "subtotal", "footer", "vacant", "leaver",
    "no_title", "not_staff",
}  # fmt: skip
# rows read, with the header; people with an active row
KNOWN = {
    "houston_health_title_rows_above_header.xlsx": (1051, 1048),
    "new_hampshire_rows_per_pay_type.csv": (4450, 1206),
    "new_mexico_padded_cells.csv": (3300, 3299),
    "montana_state_hospitals.csv": (1337, 1336),
    "ontario_hospitals_2003.csv": (2045, 2044),
    "uw_medicine_2025.xlsx": (2501, 2500),
}
DATE = "2026-11-24"

pytestmark = pytest.mark.skipif(
    not ROSTERS.exists(), reason="NOT TESTED: the six real rosters are not beside the project"
)


@pytest.fixture(scope="module")
def knowledge():
    from desktop.ui.long_work import load_knowledge  # noqa: PLC0415 - the window is only for this

    return load_knowledge("en-US", silent)


@pytest.mark.parametrize("name", KNOWN)
def test_a_real_roster_is_counted_as_its_readme_says_and_its_ledger_adds_up(
    name, knowledge, tmp_path, capsys
):
    before = (ROSTERS / name).stat()
    code = run(["assess", str(ROSTERS / name), "--out", str(tmp_path / "out"), "--documents", "G",
                "--date", DATE, "--json"])  # fmt: skip
    answer = json.loads(capsys.readouterr().out)
    read, people = KNOWN[name]
    rows = answer["rows"]
    assert code == 0
    assert answer["refused"] == []
    assert (rows["read"], answer["people"]) == (read, people)
    assert rows["read"] == rows["used"] + sum(rows["set_aside"].values())
    assert set(rows["set_aside"]) <= REASONS
    assert rows["set_aside"]["header"] == 1
    assert (ROSTERS / name).stat() == before
    assert rows == as_counted(ledger_in_the_window(name, knowledge))


def ledger_in_the_window(name, knowledge):
    from types import SimpleNamespace  # noqa: PLC0415 - only here

    from desktop.ui.long_work import open_file, terms_of  # noqa: PLC0415 - as above

    kept = SimpleNamespace(programmes=(), columns=())
    terms = terms_of(kept, Settings(date=DATE), EMPTY, "Without a department", knowledge)
    return open_file(ROSTERS / name, terms, silent).reading.ledger


def as_counted(ledger):
    return {
        "read": ledger.read,
        "used": ledger.used,
        "set_aside": {reason: len(rows) for reason, rows in ledger.set_aside.items()},
    }


def test_new_hampshire_has_more_identifiers_than_people_in_a_post():
    path = ROSTERS / "new_hampshire_rows_per_pay_type.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = [{k.strip(): v.strip() for k, v in row.items() if k} for row in csv.DictReader(file)]
    (key,) = [name for name in rows[0] if "ID" in name.split()]
    assert len({row[key] for row in rows}) == 1419
    assert len(rows) == 4449
