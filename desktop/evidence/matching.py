"""Matching knowledge: vocabulary tables made ready for looking up, loaded once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.evidence.title_words import fold_word, plain_words
from desktop.evidence.vocabulary import (
    Abbreviation,
    Pattern,
    SetAside,
    VocabularyTables,
    load_vocabulary,
)
from desktop.evidence.vocabulary_index import (
    Entry,
    VocabularyIndex,
    build_index,
    digest_of,
    unpack_index,
)
from desktop.evidence.word_list import WordList, add_words

_AUTOMATIC, _REVIEW = 0.95, 0.3  # until method.toml says otherwise


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
class Rule:
    """A pattern made ready: `head` is empty where any word may be the head."""

    head: frozenset[str]
    groups: tuple[frozenset[str], ...]
    without: frozenset[str]
    code: str
    profile: str | None
    country: str
    order: int


# by head (or "") and one word of the first group (or "")
PatternIndex = Mapping[tuple[str, str], tuple[Rule, ...]]


@dataclass(frozen=True, slots=True)
class MatchingKnowledge:
    """Everything the matcher knows, as one value."""

    expansions: Mapping[str, tuple[Expansion, ...]]  # by first word, longest first
    set_aside: Mapping[str, tuple[SetAside, ...]]  # by first word, longest first
    heads: Mapping[str, str]  # word -> specific, generic, rank
    entries: Mapping[str, tuple[Entry, ...]]  # by bag key
    known_words: Mapping[str, float]  # how much a word of the vocabulary tells: rarer, more
    word_list: WordList
    patterns: PatternIndex
    answerable: frozenset[str]  # occupations of the evidence base
    learned: tuple[str, ...]  # occupations the trained numbers know, in their order
    places: Mapping[str, int]  # code -> its place in `learned`
    weights: Mapping[str, Any]
    automatic: float  # a: confidence from which a match needs no look
    review: float  # b: below it a title is unmatched


def load_matching() -> MatchingKnowledge:
    """Load and index the vocabulary."""
    return index_vocabulary(load_vocabulary())


def index_vocabulary(tables: VocabularyTables) -> MatchingKnowledge:
    """Index the tables for looking up."""
    index = index_of(tables)
    learned = tuple(str(code) for code in tables.weights.get("codes", ()))
    return MatchingKnowledge(
        expansions=_expansions(tables.abbreviations),
        set_aside=_phrases(tables.set_aside),
        heads=tables.heads,
        entries=index.entries,
        known_words=index.known_words,
        word_list=add_words(index.word_list, _other_words(tables)),
        patterns=_index_patterns(tables.patterns),
        answerable=frozenset(tables.codes),
        learned=learned,
        places={code: place for place, code in enumerate(learned)},
        weights=tables.weights,
        automatic=tables.settings.get("auto", _AUTOMATIC),
        review=tables.settings.get("review", _REVIEW),
    )


def index_of(tables: VocabularyTables) -> VocabularyIndex:
    """The index shipped with the trained numbers, or a new one where the tables have changed."""
    if digest_of(tables.weights) == tables.digest:
        return unpack_index(tables.weights)
    words = bytes(tables.weights.get("words", b"")).decode("utf-8")
    return build_index((*tables.profile_aliases, *tables.aliases), words.split())


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


def _phrases(rows: Iterable[SetAside]) -> dict[str, tuple[SetAside, ...]]:
    found: dict[str, list[SetAside]] = {}
    for row in rows:
        found.setdefault(row.phrase[0], []).append(row)
    return {k: tuple(sorted(v, key=lambda r: -len(r.phrase))) for k, v in found.items()}


def _other_words(tables: VocabularyTables) -> set[str]:
    """Words that abbreviations, patterns and heads know besides the titles."""
    words = {word for row in tables.abbreviations for word in plain_words(row.long)}
    for pattern in tables.patterns:
        for group in (pattern.head, pattern.without, *pattern.groups):
            words |= _fold(group)
    return words | set(tables.heads)


def _index_patterns(patterns: Iterable[Pattern]) -> PatternIndex:
    found: dict[tuple[str, str], list[Rule]] = {}
    for order, pattern in enumerate(patterns):
        rule = _rule(pattern, order)
        first = rule.groups[0] if rule.groups else frozenset({""})
        for head in rule.head or {""}:
            for word in first:
                found.setdefault((head, word), []).append(rule)
    return {key: tuple(rules) for key, rules in found.items()}


def _rule(pattern: Pattern, order: int) -> Rule:
    return Rule(
        head=_fold(pattern.head),
        groups=tuple(_fold(group) for group in pattern.groups),
        without=_fold(pattern.without),
        code=pattern.code,
        profile=pattern.profile,
        country=pattern.country,
        order=order,
    )


def _fold(words: Iterable[str]) -> frozenset[str]:
    return frozenset(part for word in words for part in fold_word(word).split())
