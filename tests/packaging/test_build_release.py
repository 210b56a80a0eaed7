"""A release holds together: what workflows and installer name exists, notes and hashes agree."""

import hashlib
import os
import re
import sys
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "packaging"))
compare_builds = import_module("compare_builds")
hashes = import_module("hashes")
release_notes = import_module("release_notes")

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
SCRIPTS = sorted((ROOT / "packaging" / "windows").glob("*.ps1"))
NAMED = re.compile(
    r"(?<![\w./-])((?:packaging|assets|tests|desktop|\.github)/[\w./-]*\w|"
    r"requirements[\w-]*\.txt|pyproject\.toml|CHANGELOG\.md)"
)
CHANGELOG = """\
# Changelog

## [Unreleased]

## [1.1.0] - 2026-12-01

### Added
- A.

## [1.0.0] - 2026-11-01
- B.
"""


def text_of(path):
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_every_file_a_workflow_names_exists(workflow):
    named = {name for name in NAMED.findall(text_of(workflow)) if "*" not in name}
    missing = [name for name in named if not (ROOT / name).exists()]
    assert not missing


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_every_make_target_a_workflow_names_exists(workflow):
    targets = set(re.findall(r"(?m)^([a-z-]+):", text_of(ROOT / "Makefile")))
    assert set(re.findall(r"\bmake ([a-z-]+)", text_of(workflow))) <= targets


def test_the_workflows_do_name_files_and_targets():
    everything = "\n".join(map(text_of, WORKFLOWS))
    assert {"packaging/build.py", "packaging/windows/sign.ps1"} <= set(NAMED.findall(everything))
    assert "make package-windows-smoke" in everything


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_is_yaml_with_jobs_that_all_run_somewhere(workflow):
    yaml = pytest.importorskip("yaml")
    read = yaml.safe_load(text_of(workflow))
    for name, job in read["jobs"].items():
        assert "runs-on" in job or "uses" in job, name
        for needed in [job.get("needs") or []]:
            assert set([needed] if isinstance(needed, str) else needed) <= set(read["jobs"])


USES = re.compile(r"(?m)^ *(?:- )?uses: (\S+)(.*)$")
PINNED = re.compile(r"[\w-]+/[\w./-]+@[0-9a-f]{40}")


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_an_action_of_others_is_named_by_its_hash_with_its_version_beside_it(workflow):
    used = [(name, more) for name, more in USES.findall(text_of(workflow)) if name[:2] != "./"]
    assert used
    for name, more in used:
        assert PINNED.fullmatch(name), name
        assert re.fullmatch(r" # v\d+\.\d+\.\d+", more), name


def test_one_action_has_one_version_everywhere():
    used = {found for path in WORKFLOWS for found in USES.findall(text_of(path))}
    assert len({name.split("@")[0] for name, _ in used}) == len(used)


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_may_read_the_code_and_only_publishing_may_write(workflow):
    read = pytest.importorskip("yaml").safe_load(text_of(workflow))
    assert read["permissions"] == {"contents": "read"}
    more = {name: job["permissions"] for name, job in read["jobs"].items() if "permissions" in job}
    wanted = {"publish": {"contents": "write"}} if workflow.name == "release.yml" else {}
    assert more == wanted
    for job in read["jobs"].values():
        steps = [
            s for s in job.get("steps", []) if s.get("uses", "").startswith("actions/checkout")
        ]
        assert all(step["with"] == {"persist-credentials": False} for step in steps)


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_no_secret_and_no_word_of_others_stands_in_a_script(workflow):
    read = pytest.importorskip("yaml").safe_load(text_of(workflow))
    scripts = [
        s["run"] for job in read["jobs"].values() for s in job.get("steps", []) if "run" in s
    ]
    assert all("${{" not in script for script in scripts)
    assert "secrets: inherit" not in text_of(workflow)
    told = re.compile(
        r"(?i)\b(echo|write-output|write-host|cat|get-content)\b[^\n]*(password|secret|token)"
    )
    assert [script for script in scripts if told.search(script)] == []


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_no_job_may_run_for_hours(workflow):
    read = pytest.importorskip("yaml").safe_load(text_of(workflow))
    own = [job for job in read["jobs"].values() if "uses" not in job]
    assert all(1 <= job["timeout-minutes"] <= 60 for job in own)


def test_every_script_of_windows_is_used_or_told_to_it():
    told = text_of(ROOT / "packaging" / "README.md") + "\n".join(map(text_of, WORKFLOWS))
    assert SCRIPTS
    assert [path.name for path in SCRIPTS if path.name not in told] == []


def test_a_script_for_windows_powershell_says_so_and_is_run_by_it():
    """Its commands for AppLocker and App Control do not pass files on in PowerShell 7."""
    old = re.compile(r"(?m)^[^#\n]*\b(New-AppLockerPolicy|New-CIPolicy)\b")
    steps = [
        step
        for path in WORKFLOWS
        for job in pytest.importorskip("yaml").safe_load(text_of(path))["jobs"].values()
        for step in job.get("steps", [])
    ]
    found = [path for path in SCRIPTS if old.search(text_of(path))]
    assert [path.name for path in found] == ["app_control.ps1"]
    for path in found:
        assert "#Requires -PSEdition Desktop\n" in text_of(path)
        (step,) = [step for step in steps if path.name in step.get("run", "")]
        assert step["shell"] == "powershell"


def test_scripts_stop_at_the_first_fault_and_close_what_they_open():
    for path in SCRIPTS:
        words = re.sub(r"(?m)#.*$|'[^']*'|\"[^\"]*\"", "", text_of(path))
        assert "$ErrorActionPreference =" in words, path.name
        for opening, closing in ("()", "{}", "[]"):
            assert words.count(opening) == words.count(closing), (path.name, opening)


def test_notes_are_those_of_the_version():
    assert release_notes.notes_of("1.1.0", CHANGELOG) == "### Added\n- A.\n"
    assert release_notes.notes_of("1.0.0", CHANGELOG) == "- B.\n"


@pytest.mark.parametrize("version", ["2.0.0", "1.0", "Unreleased", "1.1.0] - 2026"])
def test_a_version_without_notes_is_no_release(version):
    with pytest.raises(release_notes.NoNotes, match=re.escape(version)):
        release_notes.notes_of(version, CHANGELOG)


def test_a_tag_that_is_not_the_programs_version_is_no_release():
    with pytest.raises(release_notes.NoNotes, match="the tag says 99"):
        release_notes.main("v99.0.0")


def test_a_catalogue_is_made_from_programs_and_libraries_only(tmp_path):
    folder = tmp_path / "touchstone"
    (folder / "inside").mkdir(parents=True)
    for name in ("touchstone.exe", "inside/a.dll", "inside/b.pyd", "inside/c.txt"):
        (folder / name).write_bytes(name.encode())
    archive = tmp_path / "Touchstone-1.0.0-windows-x86_64.zip"
    archive.write_bytes(b"")
    made = hashes.write_catalogue(folder, archive).read_bytes().decode("ascii").split("\r\n")
    assert "Name=Touchstone-1.0.0-windows-x86_64.cat" in made
    assert [line for line in made if line.startswith("<HASH>")] == [
        "<HASH>touchstone\\inside\\a.dll=touchstone\\inside\\a.dll",
        "<HASH>touchstone\\inside\\b.pyd=touchstone\\inside\\b.pyd",
        "<HASH>touchstone\\touchstone.exe=touchstone\\touchstone.exe",
    ]


def two_builds(tmp_path):
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "table.csv").write_text("a\n", encoding="utf-8")
        (tmp_path / name / "x.dll").write_bytes(b"library")
    return tmp_path / "one", tmp_path / "two"


def test_two_builds_alike_are_alike(tmp_path, capsys):
    assert compare_builds.main(*two_builds(tmp_path)) == 0
    assert capsys.readouterr().out == "2 files, 0 different, 0 of them not listed\n"


@pytest.mark.parametrize("change", ["contents", "missing", "added", "rights"])
def test_a_difference_that_is_not_listed_is_a_fault(tmp_path, capsys, change):
    first, second = two_builds(tmp_path)
    if change == "contents":
        (second / "table.csv").write_text("b\n", encoding="utf-8")
    elif change == "missing":
        (second / "table.csv").unlink()
    elif change == "added":
        (second / "new.csv").write_text("b\n", encoding="utf-8")
    elif os.name == "nt":
        pytest.skip("Windows has no right to run a file")
    else:
        (second / "table.csv").chmod(0o755)
    assert compare_builds.main(first, second) == 1
    assert "NOT listed" in capsys.readouterr().out


def test_a_listed_difference_is_told_with_its_reason(tmp_path, capsys):
    first, second = two_builds(tmp_path)
    (second / "x.dll").write_bytes(b"signed library")
    assert compare_builds.main(first, second) == 0
    assert "x.dll: other contents (see *.exe)" in capsys.readouterr().out


def test_hashes_are_those_of_the_files(tmp_path):
    folder = tmp_path / "touchstone"
    folder.mkdir()
    (folder / "touchstone").write_bytes(b"program")
    archive = tmp_path / "T.zip"
    archive.write_bytes(b"zip")
    lines = text_of(hashes.write_hashes(folder, archive)).splitlines()
    numbers = [hashlib.sha256(data).hexdigest() for data in (b"zip", b"program")]
    assert lines == [f"{numbers[0]}  T.zip", f"{numbers[1]}  touchstone/touchstone"]
