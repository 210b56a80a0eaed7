"""Settings store: typed, never lost, never in the way of a start."""

import json
import os
import stat
from dataclasses import replace

import pytest

from desktop.evidence.local_programmes import LocalProgramme
from desktop.review.kept_settings import (
    MOST_HEADERS,
    MOST_RECENT,
    ColumnMemory,
    KeptSettings,
    kept_of,
    values_of,
    with_columns,
    with_recent,
    without_columns,
)
from desktop.review.settings_store import NAME, SettingsStore

HEADER = "0123456789abcdef" * 2
EVERY = KeptSettings(
    locale="en-GB",
    paper="letter",
    small_group=8,
    large_print=True,
    black_and_white=True,
    colours="dark",
    recent=("a.xlsx", "b.csv"),
    folder="somewhere",
    shape="AAECAw==",
    programmes=(
        LocalProgramme("Blood draws", "Education unit", ("Porter",), "Phlebotomist", 40.0, "0"),
    ),
    columns=(ColumnMemory(HEADER, "2026-10-02", {0: "title", 3: None}),),
)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "place" / NAME


def values_in(path):
    return json.loads(path.read_text(encoding="ascii"))


def keys(store):
    return [refusal.key for refusal in store.troubles()]


def test_nothing_is_written_before_something_is_changed(path):
    store = SettingsStore(path)
    assert store.kept == KeptSettings()
    assert not path.exists()
    assert keys(store) == []


def test_every_setting_comes_back_as_it_was(path):
    assert all(
        getattr(EVERY, name) != getattr(KeptSettings(), name) for name in values_of(EVERY)
    ), "a setting that this test leaves at its default would not be tested"
    SettingsStore(path).change(lambda _: EVERY)
    assert SettingsStore(path).kept == EVERY
    assert values_in(path)["version"] == 1


def test_every_field_is_written(path):
    SettingsStore(path).change(lambda _: EVERY)
    assert set(values_in(path)) == {*KeptSettings.__slots__, "version"}


def test_what_a_newer_version_wrote_stays_in_the_file(path):
    path.parent.mkdir()
    path.write_text(json.dumps({"version": 7, "moon": {"phase": 3}, "paper": "a4"}))
    store = SettingsStore(path)
    assert store.kept.paper == "a4"
    store.change(lambda kept: replace(kept, paper="letter"))
    assert values_in(path)["moon"] == {"phase": 3}
    assert (values_in(path)["version"], values_in(path)["paper"]) == (7, "letter")
    assert keys(store) == []


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"[1]", b"\xff\xfe\x00", b'{"paper": "a4"', b"[" * 100_000]
)
def test_a_damaged_file_is_set_aside_and_told_once(path, damage):
    path.parent.mkdir()
    path.write_bytes(damage)
    store = SettingsStore(path)
    assert store.kept == KeptSettings()
    (told,) = store.troubles()
    assert told.key == "refusal.settings_damaged"
    assert path.with_name(told.values["kept"]).read_bytes() == damage, "nothing is lost"
    assert store.troubles() == ()
    assert keys(SettingsStore(path)) == [], "nor at the next start"
    store.change(lambda kept: replace(kept, paper="a4"))
    assert SettingsStore(path).kept.paper == "a4"


def test_a_second_damaged_file_does_not_replace_the_first(path):
    path.parent.mkdir()
    for damage in (b"one", b"two"):
        path.write_bytes(damage)
        SettingsStore(path)
    kept = {p.read_bytes() for p in path.parent.iterdir()}
    assert kept == {b"one", b"two"}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("locale", "fr-FR"),
        ("paper", 4),
        ("small_group", 1),
        ("small_group", True),
        ("small_group", 5.0),
        ("large_print", 1),
        ("colours", None),
        ("recent", "a.xlsx"),
        ("recent", [1]),
        ("shape", ["x"]),
        ("folder", "x" * 5000),
        ("programmes", [{"course": ""}]),
        ("programmes", ["x"]),
        ("columns", [{"header": "Job title", "decided": "2026-01-01", "meanings": {}}]),
        ("columns", [{"header": HEADER, "decided": "2026-01-01", "meanings": {"x": "title"}}]),
    ],
)
def test_a_wrong_entry_is_told_by_name_and_the_others_are_used(path, name, value):
    path.parent.mkdir()
    other = {"folder": "kept"} if name != "folder" else {"shape": "kept"}
    written = {"version": 1, **other, name: value}
    path.write_text(json.dumps(written))
    store = SettingsStore(path)
    (told,) = store.troubles()
    assert (told.key, told.values["names"]) == ("refusal.settings_entries", name)
    assert json.loads(path.with_name(told.values["kept"]).read_text()) == written
    assert "kept" in (store.kept.folder, store.kept.shape)
    assert keys(SettingsStore(path)) == [], "told once"


def test_a_folder_that_cannot_be_written_is_told_once_and_choices_hold(path, monkeypatch):
    def refuse(*_, **__):
        raise PermissionError(13, "no")

    store = SettingsStore(path)
    monkeypatch.setattr(os, "replace", refuse)
    store.change(lambda kept: replace(kept, paper="a4"))
    store.change(lambda kept: replace(kept, small_group=10))
    assert keys(store) == ["refusal.settings_unwritten"]
    assert (store.kept.paper, store.kept.small_group) == ("a4", 10)
    assert not path.exists()


def test_a_file_that_cannot_be_read_is_left_alone(path, monkeypatch):
    SettingsStore(path).change(lambda _: EVERY)
    before = path.read_bytes()

    def locked(_self):
        raise PermissionError(13, "no")

    with monkeypatch.context() as patch:
        patch.setattr(type(path), "read_bytes", locked)
        store = SettingsStore(path)
        assert keys(store) == ["refusal.settings_locked"]
    store.change(lambda kept: replace(kept, paper="a4"))
    assert store.kept.paper == "a4"
    assert path.read_bytes() == before


def test_two_windows_do_not_undo_each_other(path):
    one, other = SettingsStore(path), SettingsStore(path)
    one.change(lambda kept: replace(kept, paper="a4"))
    other.change(lambda kept: with_recent(kept, "a.xlsx"))
    one.change(lambda kept: replace(kept, small_group=8))
    kept = SettingsStore(path).kept
    assert (kept.paper, kept.recent, kept.small_group) == ("a4", ("a.xlsx",), 8)


def test_a_write_that_breaks_off_leaves_the_older_file(path, monkeypatch):
    SettingsStore(path).change(lambda _: EVERY)
    store = SettingsStore(path)

    def full(*_, **__):
        raise OSError(28, "full")

    monkeypatch.setattr(os, "replace", full)
    store.change(lambda kept: replace(kept, paper="a4"))
    assert SettingsStore(path).kept == EVERY
    assert [p.name for p in path.parent.iterdir()] == [NAME]


def test_the_file_is_the_users_own_text(path):
    SettingsStore(path).change(lambda kept: replace(kept, folder="Zürich"))
    path.read_bytes().decode("ascii")
    assert stat.S_ISREG(path.stat().st_mode)
    assert SettingsStore(path).kept.folder == "Zürich"


def test_ten_recent_files_the_newest_first():
    kept = KeptSettings()
    for number in range(14):
        kept = with_recent(kept, f"{number}.xlsx")
    assert len(kept.recent) == MOST_RECENT
    kept = with_recent(kept, kept.recent[4])
    assert (kept.recent[0], len(set(kept.recent))) == ("9.xlsx", MOST_RECENT)


def test_the_oldest_headers_are_forgotten_and_one_can_be():
    kept = KeptSettings()
    for number in range(MOST_HEADERS + 3):
        kept = with_columns(kept, ColumnMemory(f"{number:032x}", "2026-01-01", {0: "title"}))
    assert len(kept.columns) == MOST_HEADERS
    assert kept.columns[0].header == f"{MOST_HEADERS + 2:032x}"
    assert kept_of(values_of(kept)) == (kept, ())
    less = without_columns(kept, kept.columns[0].header)
    assert less.columns == kept.columns[1:]


def test_a_review_begins_with_what_is_kept_and_else_with_what_is_usual():
    usual = KeptSettings().for_review("en-GB", "2026-11-24")
    assert (usual.locale, usual.paper, usual.small_group) == ("en-GB", "a4", 5)
    kept = EVERY.for_review("en-US", "2026-11-24")
    assert (kept.locale, kept.paper, kept.small_group) == ("en-GB", "letter", 8)
    assert (kept.large_print, kept.black_and_white, kept.reviewer) == (True, True, None)
