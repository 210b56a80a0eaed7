"""A review is saved whole, opened again as it was, and refused when it is damaged."""

import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from builders_desktop import line, match, review

from desktop.department.picture import Vacant
from desktop.review.archive import load_review, save_review
from desktop.review.backups import KEPT, backups_of
from desktop.review.decisions import Desk
from desktop.tables.refusal import Refusal


def sample():
    made = review(
        (line("Staff nurse", 6, elsewhere={0, 3}, grades=("5",)), match("29-1141.00")),
        (line("Coordinator", 2), match(None, candidates=["43-6014.00"])),
    )
    desk = Desk(made, lambda: "2026-11-24")
    desk.answer(1, "43-6014.00")
    desk.review.vacant["Ward 4"] = Vacant(2, 1.5)
    return desk.review


def test_a_review_comes_back_as_it_was(tmp_path):
    save_review(sample(), tmp_path / "a.touchstone")
    assert load_review(tmp_path / "a.touchstone") == sample()


def test_the_same_review_gives_the_same_bytes(tmp_path):
    save_review(sample(), tmp_path / "a.touchstone")
    save_review(sample(), tmp_path / "b.touchstone")
    assert (tmp_path / "a.touchstone").read_bytes() == (tmp_path / "b.touchstone").read_bytes()


def test_it_is_a_zip_of_json_parts_with_a_schema_version(tmp_path):
    save_review(sample(), tmp_path / "a.touchstone")
    with zipfile.ZipFile(tmp_path / "a.touchstone") as zipped:
        assert json.loads(zipped.read("manifest.json"))["schema"] == 1
        assert all(name.endswith(".json") for name in zipped.namelist())


def test_saving_over_an_older_file_leaves_only_its_backup_beside_it(tmp_path):
    path = tmp_path / "a.touchstone"
    path.write_bytes(b"older")
    save_review(sample(), path)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.touchstone", "a.touchstone.backups"]
    assert [p.read_bytes() for p in backups_of(path)] == [b"older"]
    assert load_review(path) == sample()


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (None, "refusal.missing"),
        (b"", "refusal.archive_damaged"),
        (b"no zip at all", "refusal.archive_foreign"),
        (b"PK\x03\x04 cut short", "refusal.archive_damaged"),
    ],
)
def test_a_missing_or_damaged_file_is_refused(tmp_path, content, key):
    path = tmp_path / "a.touchstone"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(Refusal) as caught:
        load_review(path)
    assert caught.value.key == key


def rewrite(path, name, text):
    with zipfile.ZipFile(path) as zipped:
        parts = {n: zipped.read(n) for n in zipped.namelist()}
    parts[name] = text.encode()
    with zipfile.ZipFile(path, "w") as zipped:
        for part, data in parts.items():
            zipped.writestr(part, data)


@pytest.mark.parametrize(
    ("name", "text", "key"),
    [
        ("manifest.json", '{"schema": 99}', "refusal.archive_version"),
        ("manifest.json", "[]", "refusal.archive_foreign"),
        ("manifest.json", '{"format": "another", "schema": 1}', "refusal.archive_foreign"),
        ("lines.json", "[1, 2]", "refusal.archive_damaged"),
        ("matches.json", "[]", "refusal.archive_damaged"),
        ("settings.json", '{"date": "2026-11-24", "locale": "xx"}', "refusal.archive_damaged"),
        ("settings.json", "{", "refusal.archive_damaged"),
    ],
)
def test_a_newer_or_broken_part_is_refused(tmp_path, name, text, key):
    path = tmp_path / "a.touchstone"
    save_review(sample(), path)
    rewrite(path, name, text)
    with pytest.raises(Refusal) as caught:
        load_review(path)
    assert caught.value.key == key


def test_a_part_that_unpacks_to_too_much_is_refused(tmp_path):
    path = tmp_path / "a.touchstone"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr("manifest.json", b" " * (65 * 1024 * 1024))
    with pytest.raises(Refusal) as caught:
        load_review(path)
    assert caught.value.key == "refusal.archive_damaged"


def test_a_file_of_the_first_schema_still_opens():
    old = Path(__file__).parent / "files" / "schema_0.touchstone"
    assert load_review(old) == sample()


def test_the_five_last_states_are_kept(tmp_path):
    path = tmp_path / "a.touchstone"
    for day in range(1, 9):
        made = sample()
        save_review(replace(made, settings=replace(made.settings, date=f"2026-11-0{day}")), path)
    save_review(load_review(path), path)  # nothing new: one more state, but no two alike
    save_review(load_review(path), path)
    days = [load_review(kept).settings.date[-1] for kept in backups_of(path)]
    assert len(days) == KEPT
    assert days == ["8", "7", "6", "5", "4"]
