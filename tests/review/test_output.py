"""Folders are safe on every system, and nothing is overwritten silently or half written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.review import output
from desktop.review.output import safe_names, write_files
from desktop.tables.refusal import Refusal


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Ward 4 West", "Ward 4 West"),
        ("HHS:NEW HAMPSHIRE HOSPITAL", "HHS NEW HAMPSHIRE HOSPITAL"),
        ("../../etc", "etc"),
        ("CON", "_CON"),
        ("com1.x", "_com1.x"),
        ("a/b\\c", "a b c"),
        ("...", "_"),
        ("Soins infirmiers, étage 2. ", "Soins infirmiers, étage 2"),
    ],
)
def test_a_department_becomes_a_folder_that_every_system_takes(name, safe):
    assert safe_names([name]) == (safe,)


def test_departments_that_would_share_a_folder_are_told_apart():
    assert safe_names(["Ward", "WARD", "Ward?"]) == ("Ward", "WARD (2)", "Ward (3)")


@given(st.lists(st.text(max_size=90), max_size=8))
def test_folder_names_are_always_different_short_and_plain(names):
    safe = safe_names(names)
    assert len({name.casefold() for name in safe}) == len(names)
    for name in safe:
        assert 0 < len(name) <= 70
        assert not set(name) & set('<>:"/\\|?*\0\n')
        assert name == name.strip(" .")


def test_an_identical_file_is_kept_and_a_different_one_is_refused(tmp_path):
    write_files(tmp_path, {"W/a.pdf": b"1"}, overwrite=False)
    write_files(tmp_path, {"W/a.pdf": b"1", "W/b.pdf": b"2"}, overwrite=False)
    with pytest.raises(Refusal) as caught:
        write_files(tmp_path, {"W/a.pdf": b"new", "W/c.pdf": b"3"}, overwrite=False)
    assert caught.value.key == "refusal.file_exists"
    assert (tmp_path / "W/a.pdf").read_bytes() == b"1"
    assert not (tmp_path / "W/c.pdf").exists()
    write_files(tmp_path, {"W/a.pdf": b"new"}, overwrite=True)
    assert (tmp_path / "W/a.pdf").read_bytes() == b"new"
    assert sorted(p.name for p in (tmp_path / "W").iterdir()) == ["a.pdf", "b.pdf"]


def test_a_folder_that_cannot_be_made_is_a_refusal(tmp_path):
    (tmp_path / "W").write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(Refusal) as caught:
        write_files(tmp_path, {"W/a.pdf": b"1"}, overwrite=False)
    assert caught.value.key == "refusal.cannot_write"


def test_a_full_disk_leaves_the_older_set_whole_and_says_so(tmp_path):
    from disks import small_disk  # noqa: PLC0415 - only here

    with small_disk(tmp_path / "disk", "64k") as disk:
        write_files(disk.folder, {"W/a.pdf": b"older"}, overwrite=False)
        with pytest.raises(Refusal) as caught:
            write_files(disk.folder, {"W/a.pdf": b"x" * 100_000}, overwrite=True)
        assert caught.value.key == "refusal.disk_full"
        assert (disk.folder / "W/a.pdf").read_bytes() == b"older"
        assert [p.name for p in (disk.folder / "W").iterdir()] == ["a.pdf"]
        write_files(disk.folder, {"W/a.pdf": b"new"}, overwrite=True)


@pytest.mark.parametrize("below", ["", "sub/deeper"])
def test_a_file_in_the_place_of_the_folder_is_named_and_left_alone(tmp_path, below):
    taken = tmp_path / "set"
    taken.write_text("mine", encoding="utf-8")
    with pytest.raises(Refusal) as caught:
        write_files(taken / below, {"W/a.pdf": b"1"}, overwrite=True)
    assert (caught.value.key, caught.value.values["file"]) == ("refusal.not_a_folder", "set")
    assert taken.read_text(encoding="utf-8") == "mine"


def test_a_set_that_does_not_fit_on_the_disk_leaves_no_part_of_itself(tmp_path, monkeypatch):
    (tmp_path / "W").mkdir()
    (tmp_path / "W" / "mine.txt").write_bytes(b"mine")
    whole = output.replace_file

    def full(path, data, *, lasting):
        if path.name == "c.pdf":
            raise Refusal("refusal.disk_full", file=path.name)
        whole(path, data, lasting=lasting)

    monkeypatch.setattr(output, "replace_file", full)
    files = {"V/a.pdf": b"1", "W/b.pdf": b"2", "W/c.pdf": b"3"}
    with pytest.raises(Refusal) as caught:
        write_files(tmp_path, files, overwrite=False)
    assert caught.value.key == "refusal.disk_full"
    assert [p.name for p in tmp_path.rglob("*")] == ["W", "mine.txt"]
