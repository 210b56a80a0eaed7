"""Vocabulary: titles are found by their words, country by country, and the index is in step."""

from importlib.resources import files

import pytest

from desktop.evidence.matching import index_of
from desktop.evidence.vocabulary import load_vocabulary
from desktop.evidence.vocabulary_index import (
    Entry,
    build_index,
    digest_of,
    pack_index,
    unpack_index,
)
from desktop.matching.vocabulary import look_up

REMAKE = "run: python packaging/evidence/train_matcher.py --index"


@pytest.fixture(scope="module")
def tables():
    return load_vocabulary()


@pytest.mark.parametrize(
    ("title", "country", "code"),
    [
        ("Registered Nurse", "US", "29-1141.00"),
        ("NURSE, REGISTERED", "CA", "29-1141.00"),
        ("Assistant Physician", "US", "29-1229.00"),
        ("Physician Assistant", "US", "29-1071.00"),
    ],
)
def test_a_title_is_found_by_its_words(read, knowledge, title, country, code):
    assert {e.code for e in look_up(read(title, country), country, knowledge)} == {code}


def test_a_title_nobody_wrote_down_is_not_found(read, knowledge):
    assert look_up(read("Keeper of the Royal Swans"), "US", knowledge) == ()


def test_the_packed_index_is_the_index_of_the_tables(tables):
    words = bytes(tables.weights["words"]).decode("utf-8").split()
    fresh = build_index((*tables.profile_aliases, *tables.aliases), words)
    assert digest_of(tables.weights) == tables.digest, REMAKE
    assert index_of(tables).entries == fresh.entries, REMAKE
    assert index_of(tables).known_words == fresh.known_words, REMAKE


def test_packing_loses_nothing(tables):
    index = build_index(tables.profile_aliases, ["ombudsman"])
    again = unpack_index(pack_index(index, "digest"))
    assert again.entries == index.entries
    assert again.known_words == index.known_words
    assert again.word_list.words == index.word_list.words
    assert again.word_list.skeletons == index.word_list.skeletons


def test_the_profile_of_a_title_is_kept(tables):
    entries = [e for listed in index_of(tables).entries.values() for e in listed]
    assert all(isinstance(entry, Entry) for entry in entries)
    assert any(entry.profile for entry in entries)


def test_at_least_six_thousand_titles_are_shipped_in_eight_megabytes(tables):
    folder = files("assets") / "evidence" / "vocabulary"
    assert len(tables.aliases) >= 6000
    assert len((folder / "matcher_weights.npz").read_bytes()) <= 8_000_000
