"""Crosswalk store: decisions come back as they were, and a hostile file does no harm."""

import csv
import io

import pytest
from builders_desktop import line, match, review
from hypothesis import given
from hypothesis import strategies as st

from desktop.matching.crosswalk import decision_key
from desktop.matching.match import TitleQuery
from desktop.review.crosswalk_store import (
    HEAD,
    Entry,
    crosswalk_of,
    crosswalk_text,
    everywhere,
    merge,
    read_crosswalk,
    read_entries,
    remember,
    settle,
    write_entries,
)
from desktop.review.decisions import Desk
from desktop.tables.refusal import Refusal

NURSE, AIDE, CODER, CLERK = "29-1141.00", "31-1131.00", "29-2072.00", "43-6013.00"
CODES = {NURSE, AIDE, CODER, CLERK}
PROFILES = {"inpatient_coder": CODER, "unit_clerk": CLERK}
ENTRIES = (
    Entry("Care partner", "Ward 4", AIDE, None, "2026-11-24", "They help with meals", NURSE),
    Entry("Coder II", "", CODER, "inpatient_coder", "2026-11-24"),
    Entry("Liaison", "Ward 4", None, None, "2026-11-20", "Too general"),
)


@pytest.fixture
def read(tmp_path):
    def read(content):
        path = tmp_path / "crosswalk.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return read_entries(path, CODES, PROFILES)

    return read


def found(problems):
    return {problem.key.removeprefix("problem.crosswalk_"): problem.rows for problem in problems}


def test_what_is_written_comes_back(tmp_path):
    write_entries(ENTRIES, tmp_path / "a.csv")
    entries, problems = read_entries(tmp_path / "a.csv", CODES, PROFILES)
    assert sorted(entries, key=str) == sorted(ENTRIES, key=str)
    assert not problems
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


def test_the_same_decisions_give_the_same_text_in_any_order():
    assert crosswalk_text(ENTRIES) == crosswalk_text(reversed(ENTRIES))


@given(
    title=st.text(min_size=1, max_size=40).filter(lambda t: decision_key(t)[0]),
    note=st.text(max_size=40),
)
def test_no_cell_of_the_file_begins_like_a_formula(title, note):
    rows = list(csv.reader(io.StringIO(crosswalk_text([Entry(title, "", NURSE, note=note)]))))
    assert rows[0] == list(HEAD)
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in rows[1])


def test_a_title_that_begins_with_a_sign_survives(read):
    text = crosswalk_text([Entry("-Nurse, 'acting'", "+Ward", NURSE), Entry("'=odd", "", AIDE)])
    assert {(e.title, e.department) for e in read(text)[0]} == {
        ("-Nurse, 'acting'", "+Ward"),
        ("'=odd", ""),
    }


def test_a_formula_from_elsewhere_is_left_out_with_its_row(read):
    entries, problems = read(f"title,code\nRN,{NURSE}\n=HYPERLINK(A1),{NURSE}\n@SUM(1),{AIDE}\n")
    assert [entry.title for entry in entries] == ["RN"]
    assert found(problems) == {"formula": (3, 4)}


def test_every_bad_row_is_told_with_its_number(read):
    rows = [
        "title,department,code,profile,decided",
        f"RN,,{NURSE},,",
        f",,{NURSE},,",
        "Aide,,,,",
        "Poet,,27-3043.05,,",
        f"Clerk,,{CLERK},inpatient_coder,",
        f"Reg. Nurse,,{NURSE},,",
        f"REG NURSE,,{NURSE},,",
        f"Reg-Nurse,,{AIDE},,",
        "",
        f"{'x' * 301},,{NURSE},,",
        f"LPN,,{AIDE},,11/24/2026",
    ]
    entries, problems = read("\n".join(rows))
    assert [entry.title for entry in entries] == ["RN", "Reg. Nurse", "LPN"]
    assert entries[-1].decided == "", "the decision counts, the date does not"
    assert found(problems) == {
        "no_title": (3,),
        "no_code": (4,),
        "unknown_code": (5,),
        "unknown_profile": (6,),
        "repeated": (8,),
        "contradiction": (9,),
        "too_long": (11,),
        "no_date": (12,),
    }


@pytest.mark.parametrize(
    "content",
    [
        f"Title;Code\r\nPréposé;{AIDE}\r\n".encode("cp1252"),
        f"﻿title\tcode\nPréposé\t{AIDE}\n".encode(),
        f"title,code\nPréposé,{AIDE[:7]}\n".encode("utf-16"),
        f'"code","note","title"\n"{AIDE}","x","Préposé"\n'.encode(),
    ],
)
def test_a_file_that_a_spreadsheet_saved_in_its_own_way_is_read(read, content):
    ((entry,), problems) = read(content)
    assert (entry.title, entry.code) == ("Préposé", AIDE)
    assert not problems


@pytest.mark.parametrize(
    ("content", "key"),
    [
        ("", "columns"),
        ("name,job\nx,y\n", "columns"),
        ("title,department\nRN,\n", "columns"),
        (f'title,code\n"RN,{NURSE}\n', "unreadable"),
        (b"PK\x03\x04\0\0title,code", "unreadable"),
        ("title,code\n" + "x" * 200_000 + "\n", "unreadable"),
        (b"title,code\n" + b"RN,29-1141.00\n" * 400_000, "too_large"),
    ],
)
def test_a_file_that_is_no_crosswalk_is_refused(read, content, key):
    with pytest.raises(Refusal) as refused:
        read(content)
    assert refused.value.key == f"refusal.crosswalk_{key}"
    assert refused.value.values["file"] == "crosswalk.csv"


def test_a_missing_file_and_a_folder_are_refused(tmp_path):
    with pytest.raises(Refusal, match=r"refusal\.missing"):
        read_entries(tmp_path / "none.csv", CODES, PROFILES)
    with pytest.raises(Refusal, match=r"refusal\.(folder|locked)"):
        read_entries(tmp_path, CODES, PROFILES)


def test_a_file_that_cannot_be_written_is_refused_and_the_old_one_stays(tmp_path):
    (tmp_path / "a.csv").mkdir()
    with pytest.raises(Refusal, match=r"refusal\.cannot_write"):
        write_entries(ENTRIES, tmp_path / "a.csv")
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


def test_names_of_persons_neither_enter_nor_leave(read):
    text = crosswalk_text([Entry("Secretary to Dr Okafor", "", CLERK, note="vice J. Smith")])
    assert "Okafor" not in text
    assert "Smith" not in text
    ((entry,), _) = read(f"title,code\nSecretary to Dr Okafor,{CLERK}\n")
    assert "Okafor" not in entry.title


def test_merging_keeps_ours_and_returns_the_conflict():
    ours = [Entry("Care Partner", "", AIDE), Entry("RN", "", NURSE)]
    theirs = [Entry("CARE PARTNER", "", NURSE), Entry("RN", "", NURSE), Entry("Coder", "", CODER)]
    merged, (conflict,) = merge(ours, theirs)
    assert [entry.code for entry in merged] == [AIDE, NURSE, CODER]
    assert (conflict.ours.code, conflict.theirs.code) == (AIDE, NURSE)
    assert [entry.code for entry in settle(merged, conflict)] == [NURSE, NURSE, CODER]


def test_another_department_is_no_conflict():
    ours, theirs = Entry("RT", "Radiology", NURSE), Entry("RT", "Lung clinic", AIDE)
    assert merge([ours], [theirs]) == ((ours, theirs), ())


def test_what_is_decided_in_a_review_is_remembered_and_undone_decisions_are_not():
    made = review(
        (line("Care partner"), match(None, candidates=[NURSE, AIDE])),
        (line("Liaison"), match(None, candidates=[CLERK])),
        (line("Staff nurse"), match(NURSE)),
        (line("Helper"), match(None, candidates=[AIDE])),
    )
    desk = Desk(made, lambda: "2026-11-24")
    desk.answer(0, AIDE, "They help with meals")
    desk.answer(1, None)
    desk.answer(3, AIDE)
    desk.undo()
    before = (Entry("Care Partner", "ward 4", CLERK), Entry("Old", "", NURSE))
    by_title = {entry.title: entry for entry in remember(before, desk.review)}
    assert set(by_title) == {"Care partner", "Old", "Liaison"}
    assert by_title["Care partner"] == Entry(
        "Care partner", "Ward 4", AIDE, None, "2026-11-24", "They help with meals", NURSE
    )
    assert by_title["Liaison"].code is None


def test_a_decision_may_hold_everywhere():
    assert everywhere(ENTRIES[0]).key == decision_key("Care partner")


def test_a_decision_whose_occupation_left_the_evidence_is_kept_and_not_applied(tmp_path):
    path = tmp_path / "a.csv"
    write_entries(ENTRIES, path)
    fewer, profiles = CODES - {AIDE}, {}
    entries, problems = read_entries(path, fewer, profiles, keep_unknown=True)
    assert {e.title: e.known for e in entries} == {
        "Care partner": False, "Coder II": False, "Liaison": True,
    }  # fmt: skip
    assert found(problems) == {"unknown_code": (2,), "unknown_profile": (3,)}
    walk = crosswalk_of(entries)
    assert walk.find(TitleQuery("Care partner", "Ward 4")) is None
    assert walk.find(TitleQuery("Coder II")) is None
    assert walk.find(TitleQuery("Liaison", "Ward 4")) is not None
    write_entries(entries, path)
    again, _ = read_entries(path, CODES, PROFILES)
    assert sorted(again, key=str) == sorted(ENTRIES, key=str), "an edition that holds them has them"
    assert len(read_entries(path, fewer, profiles)[0]) == 1, "of a foreign file they are left out"


def test_a_title_that_is_decided_again_needs_no_older_answer():
    made = review((line("Care partner"), match(None, candidates=[NURSE])))
    desk = Desk(made, lambda: "2026-11-24")
    desk.answer(0, NURSE)
    old = Entry("Care partner", "Ward 4", "99-9999.00", known=False)
    (entry,) = remember([old], desk.review)
    assert (entry.code, entry.known) == (NURSE, True)


def test_a_title_without_letters_is_never_taken_for_another():
    walk = crosswalk_of([Entry("Ж", "", NURSE)])
    assert walk.find(TitleQuery("Щ")) is None


def test_the_installed_profiles_are_known(tmp_path):
    (tmp_path / "a.csv").write_text(f"title,code,profile\nCoder,{CODER},inpatient_coder\n")
    walk, problems = read_crosswalk(tmp_path / "a.csv", CODES)
    assert walk.find(TitleQuery("CODER")).profile == "inpatient_coder"
    assert not problems
