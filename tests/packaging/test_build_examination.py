"""The examination of a built program finds what is wrong: programs that are not right are given."""

import sys
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "packaging"))
examination = import_module("examination")
check_build = import_module("check_build")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="stand-ins are shell scripts")
GOOD_PDF = "printf '%%PDF-1.7\\nbody\\n%%%%EOF\\n'"


def stand_in(tmp_path, lines):
    """A program that is a shell script; the examination cannot tell the difference."""
    folder = tmp_path / "built"
    folder.mkdir()
    program = folder / "touchstone"
    program.write_text(f"#!/bin/sh\n{lines}\n", encoding="utf-8")
    program.chmod(0o755)
    return examination.Start(folder, (), {"PATH": "/usr/bin:/bin"})


def making(*names, told=None, pdf=GOOD_PDF):
    paths = ", ".join(f'"Ward/{name}"' for name in told or names)
    lines = [f"{pdf} > Ward/{name}" for name in names]
    return "\n".join(["mkdir -p Ward", *lines, f"echo '{{\"files\": [{paths}]}}'"])


def out_of(tmp_path):
    out = tmp_path / "out"
    out.mkdir(exist_ok=True)
    return out


def test_a_program_that_passes_itself_passes(tmp_path):
    start = stand_in(tmp_path, "echo 'pass  one'; echo 'pass  two'")
    found = examination.self_check(start, out_of(tmp_path))
    assert found.state == "pass"
    assert found.remark.startswith("2 lines, ")


@pytest.mark.parametrize(
    ("lines", "remark"),
    [
        ("echo 'pass  one'; echo 'fail  two: gone'; exit 1", "fail  two: gone"),
        ("echo 'pass  one'; echo 'pass  two'; exit 3", "ended with 3"),
        ("exit 0", "ended with 0"),
    ],
)
def test_a_self_check_that_is_not_all_well_fails(tmp_path, lines, remark):
    found = examination.self_check(stand_in(tmp_path, lines), out_of(tmp_path))
    assert found.state == "FAIL"
    assert remark in found.remark


def test_a_whole_set_passes_and_has_a_fingerprint_of_its_contents(tmp_path):
    start = stand_in(tmp_path, making("A.pdf", "D.pdf", "G.pdf"))
    found, first = examination.pdf_set(start, out_of(tmp_path), Path("roster.csv"))
    assert found.state == "pass"
    assert found.remark.startswith("3 files, 60 bytes, ")
    assert examination.pdf_set(start, out_of(tmp_path), Path("roster.csv"))[1] == first
    changed = out_of(tmp_path) / "Ward" / "A.pdf"
    changed.write_text("other", encoding="utf-8")
    files = sorted((tmp_path / "out" / "Ward").iterdir())
    assert examination.fingerprint(files, tmp_path / "out") != first


@pytest.mark.parametrize(
    ("lines", "remark"),
    [
        (making("A.pdf", "G.pdf"), "no document D"),
        (making("A.pdf", "D.pdf", "G.pdf", told=("A.pdf",)), "not the files written"),
        (making("A.pdf", "D.pdf", "G.pdf", pdf="echo"), "no whole PDF: A.pdf, D.pdf, G.pdf"),
        ("echo 'roster.csv is empty.' >&2; exit 1", "ended with 1: roster.csv is empty."),
    ],
)
def test_a_set_that_is_not_whole_fails(tmp_path, lines, remark):
    start = stand_in(tmp_path, lines)
    found, fingerprint = examination.pdf_set(start, out_of(tmp_path), Path("roster.csv"))
    assert (found.state, fingerprint) == ("FAIL", "")
    assert remark in found.remark


@pytest.mark.parametrize(
    ("lines", "state"),
    [
        ("exec sleep 60", "pass"),
        ("echo 'qt.qpa.plugin: Could not load' >&2; exec sleep 60", "FAIL"),
        ("exit 0", "FAIL"),
    ],
)
def test_a_window_must_live_and_say_nothing(tmp_path, lines, state):
    start = stand_in(tmp_path, lines)
    assert examination.window_unseen(start, out_of(tmp_path), seconds=0.3).state == state


def test_a_program_without_a_window_fails_and_a_picture_is_left(tmp_path):
    if reason := import_module("screen").unavailable():
        pytest.skip(reason)
    picture = tmp_path / "pictures" / "nothing.png"
    found = examination.window(stand_in(tmp_path, "exit 1"), out_of(tmp_path), picture)
    assert found.state == "FAIL"
    assert "no window appeared" in found.remark
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_a_trace_is_judged_rule_by_rule(tmp_path):
    place = check_build.Place(*(tmp_path / name for name in ("built", "home", "tmp", "out")))
    log = f'open("{place.out}/a.pdf", O_WRONLY|O_CREAT, 0666) = 3<{place.out}/a.pdf>\n'
    states = {found.check: found.state for found in check_build._judged("PDF set", log, place)}
    assert set(states.values()) == {"pass"}
    assert len(states) == 5
    settings = f"{place.home}/.config/Touchstone/Touchstone.ini"
    log += f'open("{settings}", O_WRONLY|O_CREAT, 0666) = 3<{settings}>\n'
    found = {one.check: one for one in check_build._judged("PDF set", log, place)}
    assert found["traced: PDF set writes nowhere else"].state == "FAIL"
    assert {one.state for one in check_build._judged("window", log, place)} == {"pass"}
    silent = {one.check: one.state for one in check_build._judged("PDF set", "", place)}
    assert silent["traced: PDF set was watched while it wrote"] == "FAIL"


def test_a_finding_is_one_line_and_a_skip_names_its_reason():
    finding = examination.Finding("plain: window", "skip", None, "needs Xvfb")
    assert check_build.line_of(finding) == "skip          plain: window  (needs Xvfb)"
    timed = examination.Finding("plain: PDF set", "pass", 1.234, "3 files")
    assert check_build.line_of(timed) == "pass   1.23s  plain: PDF set  (3 files)"


def test_a_folder_is_measured_without_counting_links_twice(tmp_path):
    (tmp_path / "lib.so.1").write_bytes(bytes(2_000_000))
    (tmp_path / "lib.so").symlink_to("lib.so.1")
    assert check_build.sizes(tmp_path) == [
        "2.0 MB in 1 files; the largest:",
        "    2.0 MB  lib.so.1",
    ]
