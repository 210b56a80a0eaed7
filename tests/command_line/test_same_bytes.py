"""The whole set from a roster: the same bytes on any machine, and no letter lost in silence."""

import os
import re
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

from pdf_reading import pdftotext
from rosters import staff, write_csv

from desktop.command_line import run

SAMPLES = Path(str(files("assets") / "samples"))
ONE = {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C", "LANG": "C", "USER": "one"}
OTHER = {
    "PYTHONHASHSEED": "77", "TZ": "Pacific/Auckland", "LC_ALL": "tr_TR.UTF-8",
    "LANG": "tr_TR.UTF-8", "USER": "another",
}  # fmt: skip


def made_with(folder, **environment):
    """Every file of the sample set by its place, made by a process of its own."""
    arguments = [
        SAMPLES / "sample_roster.xlsx", "--inputs", SAMPLES / "sample_inputs.json",
        "--out", folder, "--date", "2026-11-24", "--workbook",
    ]  # fmt: skip
    command = [sys.executable, "-m", "desktop", "assess", *map(str, arguments)]
    subprocess.run(command, check=True, env={**os.environ, **environment})
    found = {p.relative_to(folder): p.read_bytes() for p in folder.rglob("*") if p.is_file()}
    assert len(found) > 30
    return found


def test_hash_seed_time_zone_language_and_user_have_no_say(tmp_path):
    first, second = made_with(tmp_path / "a", **ONE), made_with(tmp_path / "b", **OTHER)
    assert sorted(first) == sorted(second)
    assert [str(name) for name in first if first[name] != second[name]] == []


def test_file_names_hold_the_department_what_it_is_and_the_date_only(tmp_path):
    roster = write_csv(
        tmp_path / "payroll_export_J_Smith.csv", staff("Staff Nurse", "Ward 4/West", 7)
    )
    assert run(["assess", str(roster), "--out", str(tmp_path / "out"), "--date", "2026-11-24"]) == 0
    names = [p.relative_to(tmp_path / "out") for p in (tmp_path / "out").rglob("*.pdf")]
    assert names
    for name in names:
        assert re.fullmatch(r"[A-G](-[a-z0-9]+)+-2026-11-24\.pdf", name.name)
        assert "smith" not in str(name).lower()
    assert {p.parent.name for p in names if p.name[0] != "E"} == {"Ward 4 West"}


def test_a_letter_the_fonts_lack_is_told_and_never_a_silent_blank(tmp_path, capsys):
    roster = write_csv(tmp_path / "ward.csv", staff("Staff Nurse 看護師", "Ward 4", 7))
    assert run(["assess", str(roster), "--out", str(tmp_path / "out"), "--date", "2026-11-24"]) == 0
    told = capsys.readouterr().err
    assert all(f"U+{ord(letter):04X}" in told for letter in "看護師")
    page = (tmp_path / "out" / "Ward 4" / "D-method-2026-11-24.pdf").read_bytes()
    assert "Staff Nurse \ufffd\ufffd\ufffd" in " ".join(pdftotext(page).split())


def test_a_title_with_loose_accents_is_printed_composed(tmp_path):
    loose = "Infirmie\u0300re de bloc"
    roster = write_csv(tmp_path / "ward.csv", staff(loose, "Ward 4", 7))
    assert run(["assess", str(roster), "--out", str(tmp_path / "out"), "--date", "2026-11-24"]) == 0
    page = (tmp_path / "out" / "Ward 4" / "G-data-quality-2026-11-24.pdf").read_bytes()
    said = pdftotext(page)
    assert "Infirmi\u00e8re de bloc" in said
    assert "\u0300" not in said
