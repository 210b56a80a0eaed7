"""The assess command: what it writes, says and refuses."""

import json

import pytest
from rosters import staff, thirteen, write_csv

from desktop.command_line import run
from desktop.evidence.moves import load_moves
from desktop.review.archive import load_review, save_review
from desktop.review.sealing import new_lock

DATE = ("--date", "2026-11-24")
DROPS = {"clear", "likely", "sideways", "worse", "none"}


@pytest.fixture
def ward(tmp_path):
    return write_csv(tmp_path / "ward.csv", thirteen())


def assess(capsys, *arguments):
    code = run(["assess", *map(str, arguments), *DATE, "--json"])
    told = capsys.readouterr()
    return code, json.loads(told.out) if told.out else None, told.err


def test_a_department_gets_its_set_in_a_folder_of_its_own(ward, tmp_path, capsys):
    code, answer, _ = assess(capsys, ward, "--out", tmp_path / "out")
    assert code == 0
    on_disk = {
        p.relative_to(tmp_path / "out").as_posix()
        for p in (tmp_path / "out").rglob("*") if p.is_file()
    }  # fmt: skip
    assert set(answer["files"]) == on_disk
    assert all(name.startswith(("Medical Ward 4/", "E-")) for name in on_disk)
    assert [name.split("/")[1][0] for name in answer["files"] if "/" in name] == [*"ABBBBCDFG"]


def test_every_matched_role_has_a_sheet_named_after_its_profile_or_occupation(
    ward, tmp_path, capsys
):
    _, answer, _ = assess(capsys, ward, "--out", tmp_path / "out", "--documents", "B")
    matched = [r for r in answer["departments"][0]["roles"] if r["match"]["code"]]
    profiles = load_moves().pathways.profiles
    said = [
        profiles[r["profile"]].names["en-US"] if r["profile"] else r["match"]["occupation"]
        for r in matched
    ]
    names = {name.lower().replace(" ", "-") for name in said}
    sheets = {name.split("/")[1] for name in answer["files"]}
    assert sheets == {f"B-{name}-2026-11-24.pdf" for name in names}


def test_the_ledger_and_the_sums_add_up(ward, tmp_path, capsys):
    _, answer, _ = assess(capsys, ward, "--out", tmp_path / "out")
    rows = answer["rows"]
    assert rows["read"] == rows["used"] + sum(rows["set_aside"].values()) == 14
    assert (answer["people"], answer["fte"], answer["fte_source"]) == (13, 12.2, "column")
    (department,) = answer["departments"]
    assert sum(role["people"] for role in department["roles"]) == 13
    slices = ("covered_fte", "to_confirm_fte", "unmatched_fte")
    assert sum(department[s] for s in slices) == pytest.approx(department["fte"])


def test_a_role_with_one_holder_shows_nothing_of_itself(ward, tmp_path, capsys):
    _, answer, _ = assess(capsys, ward, "--out", tmp_path / "out")
    (lone,) = [r for r in answer["departments"][0]["roles"] if r["people"] == 1]
    assert lone["suppressed"] == "one_holder"
    assert (lone["exposure"], lone["tier"], lone["options"]) == (None, None, [])


def test_a_score_always_stands_with_its_range_and_options_are_three_or_more(ward, tmp_path, capsys):
    _, answer, _ = assess(capsys, ward, "--out", tmp_path / "out")
    shown = [r for r in answer["departments"][0]["roles"] if r["tier"]]
    assert shown
    for role in shown:
        assert role["exposure"]["low"] <= role["exposure"]["score"] <= role["exposure"]["high"]
        assert role["options"][0]["lane"] == "reshape"
        assert len(role["options"]) >= 3
        assert all(o["drop"] in DROPS for o in role["options"])


def test_a_department_under_five_people_gets_general_sheets_and_data_quality(tmp_path, capsys):
    small = write_csv(tmp_path / "small.csv", staff("Staff Nurse", "Clinic", 4))
    _, answer, _ = assess(capsys, small, "--out", tmp_path / "out")
    (department,) = answer["departments"]
    assert department["suppressed"] == "small_department"
    assert department["fte_by_tier"] == {}
    assert all(role["exposure"] is None for role in department["roles"])
    assert [name.split("/")[1] for name in answer["files"]] == [
        "B-registered-nurse-2026-11-24.pdf",
        "C-conversation-sheet-2026-11-24.pdf",
        "F-staff-notice-2026-11-24.pdf",
        "G-data-quality-2026-11-24.pdf",
    ]


def test_the_same_input_gives_the_same_bytes_and_is_kept(ward, tmp_path, capsys):
    for folder in ("one", "two", "two"):
        code, answer, _ = assess(capsys, ward, "--out", tmp_path / folder)
        assert code == 0
    for name in answer["files"]:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_a_different_file_is_not_overwritten_unless_told_to(ward, tmp_path, capsys):
    out = tmp_path / "out"
    _, answer, _ = assess(capsys, ward, "--out", out)
    victim = out / answer["files"][0]
    victim.write_bytes(b"something of mine")
    code, again, told = assess(capsys, ward, "--out", out)
    assert (code, again) == (1, None)
    assert "--overwrite" in told
    assert victim.read_bytes() == b"something of mine"
    code, _, _ = assess(capsys, ward, "--out", out, "--overwrite")
    assert code == 0
    assert victim.read_bytes().startswith(b"%PDF")


def test_a_bad_file_among_several_is_named_and_the_rest_is_done(ward, tmp_path, capsys):
    bad = tmp_path / "picture.csv"
    bad.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    code, answer, told = assess(capsys, ward, bad, "--out", tmp_path / "out")
    assert code == 0
    assert [r["file"] for r in answer["refused"]] == ["picture.csv"]
    assert "picture.csv" in told
    assert len(answer["departments"]) == 1


def test_only_bad_files_end_with_one_plain_sentence(tmp_path, capsys):
    code = run(["assess", str(tmp_path / "gone.xlsx"), "--out", str(tmp_path / "out")])
    told = capsys.readouterr()
    assert code == 1
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert "gone.xlsx" in told.err
    assert not (tmp_path / "out").exists()


def test_a_folder_stands_for_the_rosters_in_it(tmp_path, capsys):
    folder = tmp_path / "rosters"
    (folder / "deeper").mkdir(parents=True)
    write_csv(folder / "a.csv", staff("Staff Nurse", "A", 6))
    write_csv(folder / "b.csv", staff("Staff Nurse", "B", 6))
    write_csv(folder / "deeper" / "c.csv", staff("Staff Nurse", "C", 6))
    (folder / "~$a.xlsx").write_bytes(b"lock file of a spreadsheet program")
    _, answer, _ = assess(capsys, folder, "--out", tmp_path / "out")
    assert [d["name"] for d in answer["departments"]] == ["A", "B"]


def test_two_departments_of_one_name_get_two_folders(tmp_path, capsys):
    one = write_csv(tmp_path / "a.csv", staff("Staff Nurse", "Ward", 6))
    two = write_csv(tmp_path / "b.csv", staff("Staff Nurse", "Ward", 7))
    _, answer, _ = assess(capsys, one, two, "--out", tmp_path / "out")
    assert {name.split("/")[0] for name in answer["files"] if "/" in name} == {"Ward", "Ward (2)"}


def test_department_keeps_one_or_names_what_has_no_name(tmp_path, capsys):
    both = write_csv(
        tmp_path / "both.csv", staff("Staff Nurse", "A", 6) + staff("Ward Clerk", "B", 6, start=50)
    )
    _, answer, _ = assess(capsys, both, "--out", tmp_path / "o1", "--department", "B")
    assert [d["name"] for d in answer["departments"]] == ["B"]
    code, _, told = assess(capsys, both, "--out", tmp_path / "o2", "--department", "Q")
    assert code == 1
    assert "Q" in told
    bare = write_csv(tmp_path / "bare.csv", [("Staff Nurse",)] * 6, head=("Job title",))
    _, answer, _ = assess(capsys, bare, "--out", tmp_path / "o3", "--department", "Ward Q")
    assert [d["name"] for d in answer["departments"]] == ["Ward Q"]
    assert answer["fte_source"] == "assumed"


def test_a_saved_review_gives_the_same_set_as_its_roster(ward, tmp_path, capsys):
    kept = tmp_path / "ward.touchstone"
    _, first, _ = assess(capsys, ward, "--out", tmp_path / "a", "--save", kept)
    _, second, _ = assess(capsys, kept, "--out", tmp_path / "b")
    assert first == second
    for name in first["files"]:
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()


def test_a_protected_review_is_refused_with_the_way_to_open_it_and_stays(ward, tmp_path, capsys):
    kept = tmp_path / "ward.touchstone"
    assess(capsys, ward, "--out", tmp_path / "a", "--save", kept)
    save_review(load_review(kept), kept, new_lock("correct horse"))
    before = kept.read_bytes()
    code, answer, told = assess(capsys, kept, "--out", tmp_path / "b")
    assert (code, answer["files"]) == (1, [])
    assert "protected by a password" in told
    assert "window" in answer["refused"][0]["sentence"]
    code = run(["assess", str(ward), "--out", str(tmp_path / "c"), "--save", str(kept), *DATE])
    assert code == 1
    assert "not replaced" in capsys.readouterr().err
    assert kept.read_bytes() == before


def test_the_roster_is_never_written_to(ward, tmp_path, capsys):
    before = (ward.read_bytes(), ward.stat().st_mtime_ns)
    ward.chmod(0o444)
    assess(capsys, ward, "--out", tmp_path / "out")
    assert (ward.read_bytes(), ward.stat().st_mtime_ns) == before


@pytest.mark.parametrize("option", ["--inputs", "--crosswalk"])
def test_a_file_that_is_not_there_is_refused_plainly(ward, tmp_path, capsys, option):
    code = run(["assess", str(ward), "--out", str(tmp_path / "o"), option, "x"])
    assert code == 1
    assert "x was not found" in capsys.readouterr().err
    assert not (tmp_path / "o").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["assess"],
        ["assess", "x.csv"],
        ["assess", "x.csv", "--out", "o", "--locale", "fr-FR"],
        ["assess", "x.csv", "--out", "o", "--date", "24.11.2026"],
        ["assess", "x.csv", "--out", "o", "--documents", "AZ"],
        ["assess", "x.csv", "--out", "o", "--small-group", "3"],
        ["match", "x.csv"],
        ["occupations"],
        ["--nonsense"],
    ],
)
def test_wrong_usage_ends_with_two(arguments, capsys):
    assert run(arguments) == 2
    told = capsys.readouterr()
    assert told.out == ""
    said, how = told.err.strip().split("\n")
    assert said.startswith("touchstone")
    assert how.startswith("touchstone")
    assert "--help" in how


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["asess", "x.csv", "--out", "o"], "neither a command nor a file. Did you mean assess?"),
        (["foo"], "The commands are assess, match, occupations, self-check."),
        (["assess", "x.csv", "--out", "o", "--jsn"], "touchstone assess: not known: --jsn"),
        (["assess", "x.csv", "--out", ""], "argument --out: the name is empty"),
        (["assess", "x.csv", "--out", "o", "--inputs", " "], "--inputs: the name is empty"),
        (["occupations", "--out", ""], "argument --out: the name is empty"),
        (["assess", "x.csv", "--out", "o", "--date", "0226-11-24"], "check the year"),
        (["assess", "x.csv", "--out", "o", "--reviewer", "x" * 81], "at most 80 characters"),
    ],
)  # fmt: skip
def test_a_slip_of_the_keyboard_is_named(arguments, said, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run(arguments) == 2
    assert said in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_every_option_says_what_it_does(capsys):
    with pytest.raises(SystemExit):
        run(["assess", "--help"])
    options = capsys.readouterr().out.split("\noptions:\n")[1]
    entries = options.replace("\n  -", "\0-").split("\0")
    assert len(entries) > 18
    for entry in entries:
        words = [w for w in entry.split() if not w.startswith(("-", "{")) and w != w.upper()]
        assert len(words) > 1, entry


def test_without_a_screen_the_window_says_so(capsys, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert run([]) == 1
    assert "no screen is connected" in capsys.readouterr().err


def test_a_review_that_cannot_be_kept_leaves_nothing_else(ward, tmp_path, capsys):
    away = tmp_path / "gone" / "a.touchstone"
    code, answer, err = assess(capsys, ward, "--out", tmp_path / "out", "--save", away)
    assert (code, answer) == (1, None)
    assert "a.touchstone could not be saved" in err
    assert not (tmp_path / "out").exists()


def test_departments_of_one_name_from_two_files_are_told(tmp_path, capsys):
    rows, head = [("Registered Nurse", 1.0)] * 6, ("Job Title", "FTE")
    one, two = (write_csv(tmp_path / name, rows, head) for name in ("one.csv", "two.csv"))
    code, _, err = assess(capsys, one, two, "--out", tmp_path / "out")
    assert code == 0
    assert "More than one department is called All staff" in err
    assert assess(capsys, one, "--out", tmp_path / "alone")[2] == ""


def test_json_is_one_ascii_object_and_nothing_else(tmp_path, capsys):
    roster = write_csv(tmp_path / "é.csv", staff("Infirmière", "Étage 2", 6))
    run(["assess", str(roster), "--out", str(tmp_path / "o"), *DATE, "--json"])
    out = capsys.readouterr().out
    assert out.isascii()
    assert json.loads(out)["departments"][0]["name"] == "Étage 2"


def test_the_date_is_the_only_clock(ward, tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795478400")
    run(["assess", str(ward), "--out", str(tmp_path / "a")])
    run(["assess", str(ward), "--out", str(tmp_path / "b"), "--date", "2026-11-24"])
    capsys.readouterr()
    one, two = (sorted(p.read_bytes() for p in (tmp_path / x).rglob("*.pdf")) for x in "ab")
    assert one == two
