"""Matching knowledge: vocabulary tables made ready for looking up, loaded once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.evidence.title_words import bag_key, plain_words
from desktop.evidence.vocabulary import (
    Abbreviation,
    Alias,
    Pattern,
    VocabularyTables,
    load_vocabulary,
)


@dataclass(frozen=True, slots=True)
class Expansion:
    """One way to read a short form, with the conditions under which it holds."""

    short: tuple[str, ...]
    long: tuple[str, ...]  # comparable words; empty: set aside
    any_of: frozenset[str]
    none_of: frozenset[str]
    place: str  # "^" first word, "$" last word, "" anywhere
    country: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A title of the vocabulary under its key."""

    code: str
    profile: str | None
    country: str


@dataclass(frozen=True, slots=True)
class MatchingKnowledge:
    """Everything the matcher knows, as one value."""

    expansions: Mapping[str, tuple[Expansion, ...]]  # by first word, longest first
    set_aside: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]  # by first word: phrase, kind
    heads: Mapping[str, str]  # word -> specific, generic, rank
    entries: Mapping[str, tuple[Entry, ...]]  # by bag key
    known_words: Mapping[str, int]  # how many titles of the vocabulary hold the word
    patterns: tuple[Pattern, ...]
    codes: tuple[str, ...]  # occupations that may be answered
    weights: Mapping[str, Any]
    automatic: float  # a: confidence from which a match needs no look
    review: float  # b: below it a title is unmatched


def load_matching() -> MatchingKnowledge:
    """Load and index the vocabulary."""
    return index_vocabulary(load_vocabulary())


def index_vocabulary(tables: VocabularyTables) -> MatchingKnowledge:
    """Index the tables for looking up."""
    entries = _entries(tables.aliases)
    return MatchingKnowledge(
        expansions=_expansions(tables.abbreviations),
        set_aside=_phrases(tables.set_aside),
        heads=tables.heads,
        entries=entries,
        known_words=_count_words(entries),
        patterns=tables.patterns,
        codes=tables.codes,
        weights=tables.weights,
        automatic=tables.settings.get("automatic", 0.9),
        review=tables.settings.get("review", 0.3),
    )


def _expansions(rows: Iterable[Abbreviation]) -> dict[str, tuple[Expansion, ...]]:
    found: dict[str, list[Expansion]] = {}
    for row in rows:
        expansion = _expansion(row)
        found.setdefault(expansion.short[0], []).append(expansion)
    return {k: tuple(sorted(v, key=lambda e: -len(e.short))) for k, v in found.items()}


def _expansion(row: Abbreviation) -> Expansion:
    plain = [c for c in row.near if c not in "^$"]
    return Expansion(
        short=tuple(row.short.split()),
        long=plain_words(row.long),
        any_of=frozenset(c for c in plain if not c.startswith("!")),
        none_of=frozenset(c[1:] for c in plain if c.startswith("!")),
        place=next((c for c in row.near if c in "^$"), ""),
        country=row.country,
    )


def _phrases(
    rows: Iterable[tuple[str, str]],
) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, kind in rows:
        words = tuple(phrase.split())
        found.setdefault(words[0], []).append((words, kind))
    return {k: tuple(sorted(v, key=lambda p: -len(p[0]))) for k, v in found.items()}


def _entries(aliases: Iterable[Alias]) -> dict[str, tuple[Entry, ...]]:
    found: dict[str, list[Entry]] = {}
    for alias in aliases:
        key = bag_key(plain_words(alias.title))
        found.setdefault(key, []).append(Entry(alias.code, alias.profile, alias.country))
    return {key: tuple(entries) for key, entries in found.items()}


def _count_words(entries: Mapping[str, tuple[Entry, ...]]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for key in entries:
        for word in key.split():
            counts[word] = counts.get(word, 0) + 1
    return counts
