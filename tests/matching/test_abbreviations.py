"""Abbreviations, levels and heads: tables that never say two things at once."""

from collections import Counter

import pytest

from desktop.evidence.vocabulary import load_vocabulary


@pytest.fixture(scope="module")
def tables():
    return load_vocabulary()


def test_no_short_form_has_two_meanings_under_the_same_conditions(tables):
    rows = Counter((a.short, a.near, a.country) for a in tables.abbreviations)
    assert [row for row, times in rows.items() if times > 1] == []


def test_a_short_form_that_stands_for_itself_is_not_listed(tables):
    idle = [a.short for a in tables.abbreviations if a.short == a.long and " " not in a.short]
    assert idle == []


def test_every_country_is_known(tables):
    assert {a.country for a in tables.abbreviations} <= {"", "US", "UK", "CA"}


def test_no_phrase_is_set_aside_in_two_ways(tables):
    rows = Counter(row.phrase for row in tables.set_aside)
    assert [phrase for phrase, times in rows.items() if times > 1] == []


def test_what_is_set_aside_is_a_level_a_status_or_an_organisation(tables):
    kinds = {row.kind for row in tables.set_aside}
    assert kinds == {"entry", "middle", "senior", "lead", "status", "organisation"}


def test_heads_are_of_three_kinds(tables):
    assert set(tables.heads.values()) == {"specific", "generic", "rank"}
