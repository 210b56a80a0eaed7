"""Refreshing the evidence base: rebuilt from source tables, twice the same, and what moved."""

import csv
import shutil
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "assets" / "evidence"
REFRESH = ROOT / "packaging" / "evidence" / "refresh.py"
SOURCES = ROOT / ".." / "shared" / "evidence"
NURSE, CLERK = "29-1141.00", "43-3021.00"
MADE = ("national.csv", "occupations.csv", "moves.csv", "knowledge.csv", "edition.toml")


def module(name):
    spec = spec_from_file_location(name, REFRESH.with_name(f"{name}.py"))
    loaded = module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


COLUMNS = module("source_columns")


def read(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write(path, rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def change(path, code, column, value, key="onet"):
    rows = read(path)
    next(row for row in rows if row[key] == code)[column] = value
    write(path, rows)


def national_source(row):
    values = {theirs: row[ours] for ours, theirs in COLUMNS.NATIONAL.items()}
    return {"onet": row["code"], "Title": row["title"], **values}


def hospital_source(row, national):
    activities = {
        f"gwa_{name.removeprefix('activity_')}": share
        for name, share in row.items()
        if name.startswith("activity_")
    }
    raters = {source: row[ours] for ours, pair in COLUMNS.RATERS.items() for source in pair}
    facts = {theirs: row[ours] for ours, theirs in COLUMNS.HOSPITAL.items()}
    shared = {k: v for k, v in national_source(national).items() if k != "employment_weight"}
    return {"core_hospital": "1", **shared, **facts, **raters, **activities}


@pytest.fixture
def sources(tmp_path):
    """Source tables in their own columns, with every fifth hospital occupation and two known."""
    national = {row["code"]: row for row in read(SHIPPED / "national.csv")}
    hospital = read(SHIPPED / "occupations.csv")
    kept = [row for n, row in enumerate(hospital) if n % 5 == 0 or row["code"] in {NURSE, CLERK}]
    folder = tmp_path / "sources"
    folder.mkdir()
    write(folder / "national_occupations.csv", [national_source(r) for r in national.values()])
    write(
        folder / "hospital_occupations.csv",
        [hospital_source(row, national[row["code"]]) for row in kept],
    )
    related = {"onet": NURSE, "related_onet": CLERK, "tier": "Primary-Short", "rank": "1"}
    write(folder / "related_occupations.csv", [related])
    (folder / "left_out.csv").write_text("code,title,reason\n", encoding="utf-8")
    return folder


@pytest.fixture
def target(tmp_path):
    """What a maintainer writes by hand; the tables made by the command are not there yet."""
    folder = tmp_path / "evidence"
    folder.mkdir()
    for name in ("method.toml", "names.csv", "exclusions.csv", "sources.csv"):
        shutil.copy(SHIPPED / name, folder / name)
    return folder


def refresh(target, *arguments, sources=None, refused=False):
    command = [sys.executable, str(REFRESH), "--target", str(target), *arguments]
    if sources:
        command += [str(sources), "--left-out", str(sources / "left_out.csv")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert (done.returncode != 0) == refused, done.stderr
    assert "Traceback" not in done.stderr
    return done.stderr if refused else done.stdout


def first(target, sources):
    return refresh(target, "--edition", "test", "--date", "2026-11-24", sources=sources)


def content(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_refreshing_twice_changes_nothing_and_says_so(target, sources):
    assert "Registered Nurses: added" in first(target, sources)
    before = content(target)
    assert set(MADE) <= set(before)
    said = refresh(target, sources=sources)
    assert content(target) == before
    assert "changed" not in said
    assert "edition.toml: as before" in said
    assert said.endswith(" 0 moved\n")


def test_what_moved_is_printed_with_exposure_and_tier(target, sources):
    first(target, sources)
    for table in ("national_occupations.csv", "hospital_occupations.csv"):
        change(sources / table, CLERK, "gpt_beta_avg", "0.01")
        change(sources / table, CLERK, "ilo_2025", "0.1")
    said = refresh(target, sources=sources)
    assert "43-3021.00 Billing and Posting Clerks: exposure 87.1 to" in said
    assert "tier information_routine to hands_on" in said
    assert "national.csv: 1016 rows, changed" in said
    assert "edition.toml: renewed" in said


def test_occupations_left_out_with_a_reason_are_removed(target, sources):
    first(target, sources)
    with (sources / "left_out.csv").open("a", encoding="utf-8") as file:
        file.write(f"{CLERK},Billing and Posting Clerks,no hospital has one\n")
    said = refresh(target, sources=sources)
    assert f"{CLERK} Billing and Posting Clerks: removed" in said
    assert CLERK not in {row["code"] for row in read(target / "occupations.csv")}
    assert CLERK in {row["code"] for row in read(target / "national.csv")}


def test_leaving_out_without_a_reason_or_what_is_not_there_is_refused(target, sources):
    left_out = sources / "left_out.csv"
    left_out.write_text(f"code,title,reason\n{CLERK},Clerks,\n", encoding="utf-8")
    said = refresh(target, sources=sources, refused=True)
    assert f"{CLERK} is left out without a reason" in said
    left_out.write_text("code,title,reason\n99-9999.00,Nobody,unknown\n", encoding="utf-8")
    assert "99-9999.00" in refresh(target, sources=sources, refused=True)


def test_sources_that_contradict_one_another_are_refused(target, sources):
    change(sources / "national_occupations.csv", NURSE, "ilo_2025", "0.9")
    said = refresh(target, sources=sources, refused=True)
    assert f"{NURSE}: ilo_2025 is '0.25' in one source, '0.9' in the other." in said


def test_a_missing_source_is_refused_by_name(target, sources):
    (sources / "national_occupations.csv").unlink()
    said = refresh(target, sources=sources, refused=True)
    assert "national_occupations.csv cannot be read" in said


def test_a_first_edition_needs_a_name_and_a_date(target, sources):
    assert "give --edition and --date" in refresh(target, sources=sources, refused=True)


def test_a_completed_rating_is_marked_as_estimated(target, sources):
    change(sources / "hospital_occupations.csv", NURSE, "sk_Social Perceptiveness", "")
    first(target, sources)
    row = next(row for row in read(target / "national.csv") if row["code"] == NURSE)
    assert row["estimated"] == "social_perceptiveness"
    assert row["social_perceptiveness"]


def test_sealing_renews_the_checksums_and_nothing_else(target, sources):
    first(target, sources)
    (target / "vocabulary").mkdir()
    (target / "vocabulary" / "heads.csv").write_text("word\nnurse\n", encoding="utf-8")
    tables = content_of_tables(target)
    assert refresh(target, "--seal") == "edition.toml: renewed\n"
    assert content_of_tables(target) == tables
    assert '"vocabulary/heads.csv"' in (target / "edition.toml").read_text(encoding="utf-8")
    assert "date = 2026-11-24" in (target / "edition.toml").read_text(encoding="utf-8")
    assert refresh(target, "--seal") == "edition.toml: as before\n"


def content_of_tables(folder):
    return {path.name: path.read_bytes() for path in folder.glob("*.csv")}


def test_the_committed_tables_are_those_the_command_makes(tmp_path):
    if not SOURCES.exists():
        pytest.skip("the source tables are not beside the project: nothing to rebuild from")
    shutil.copytree(SHIPPED, tmp_path / "evidence")
    command = [sys.executable, str(REFRESH), "--target", str(tmp_path / "evidence"), str(SOURCES)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    for name in MADE[:-1]:
        assert (tmp_path / "evidence" / name).read_bytes() == (SHIPPED / name).read_bytes()
    assert done.stdout.endswith("300 occupations, 0 moved\n")
