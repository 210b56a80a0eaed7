"""Vocabulary index: titles ready for looking up, kept packed beside the trained numbers."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import log
from typing import Any

from desktop.evidence.title_words import bag_key, plain_words
from desktop.evidence.vocabulary import Alias
from desktop.evidence.word_list import WordList, index_words

PACKED = ("index_titles", "index_words", "index_digest")
_CHARACTERS = "utf-8"


@dataclass(frozen=True, slots=True)
class Entry:
    """What the vocabulary says under one key."""

    code: str
    profile: str | None
    country: str
    last: str  # the last word: the same words in another order may be another job


@dataclass(frozen=True, slots=True)
class VocabularyIndex:
    """Titles under the key of their words, and the words they are made of."""

    entries: Mapping[str, tuple[Entry, ...]]  # by bag key
    known_words: Mapping[str, float]  # how much a word of the vocabulary tells: rarer, more
    word_list: WordList


def build_index(aliases: Iterable[Alias], learned_words: Iterable[str]) -> VocabularyIndex:
    """Index the titles of the vocabulary.

    Args:
        aliases: Titles with their occupations.
        learned_words: Words of the titles the model was trained on, which need no reading.
    """
    found: dict[str, dict[Entry, None]] = {}
    for alias in aliases:
        words = plain_words(alias.title)
        key = bag_key(words)
        entry = Entry(alias.code, alias.profile, alias.country, words[-1] if words else "")
        found.setdefault(key, {})[entry] = None
    entries = {key: tuple(listed) for key, listed in found.items()}
    counts = Counter(word for key in entries for word in key.split())
    known = {word: round(log(len(entries) / count), 4) for word, count in counts.items()}
    counts.update(learned_words)
    return VocabularyIndex(entries, known, index_words(counts))


def pack_index(index: VocabularyIndex, digest: str) -> dict[str, bytes]:
    """The index as text, with the digest of the tables it was made from."""
    titles = (
        f"{key}\t{';'.join(map(_entry_text, entries))}"
        for key, entries in sorted(index.entries.items())
    )
    skeletons = {word: skeleton for skeleton, word in index.word_list.skeletons.items()}
    words = (
        f"{word}\t{count}\t{index.known_words.get(word, '')}\t{skeletons.get(word, '')}"
        for word, count in sorted(index.word_list.words.items())
    )
    return {
        "index_titles": "\n".join(titles).encode(_CHARACTERS),
        "index_words": "\n".join(words).encode(_CHARACTERS),
        "index_digest": digest.encode(_CHARACTERS),
    }


def unpack_index(packed: Mapping[str, Any]) -> VocabularyIndex:
    """The index from its text."""
    entries: dict[str, tuple[Entry, ...]] = {}
    seen: dict[str, tuple[Entry, ...]] = {}
    for line in _text(packed["index_titles"]).split("\n"):
        key, _, listed = line.partition("\t")
        if listed not in seen:
            seen[listed] = tuple(_entry(text) for text in listed.split(";"))
        entries[key] = seen[listed]
    words: dict[str, int] = {}
    known: dict[str, float] = {}
    skeletons: dict[str, str] = {}
    shapes: dict[tuple[str, int], list[str]] = {}
    for line in _text(packed["index_words"]).split("\n"):
        word, count, weight, skeleton = line.split("\t")
        words[word] = int(count)
        shapes.setdefault((word[0], len(word)), []).append(word)
        if weight:
            known[word] = float(weight)
        if skeleton:
            skeletons[skeleton] = word
    return VocabularyIndex(entries, known, WordList(words, tuple(words), skeletons, shapes))


def digest_of(packed: Mapping[str, Any]) -> str:
    """The digest of the tables a packed index was made from, empty where there is none."""
    return _text(packed["index_digest"]) if "index_digest" in packed else ""


def _entry_text(entry: Entry) -> str:
    return f"{entry.code}|{entry.profile or ''}|{entry.country}|{entry.last}"


def _entry(text: str) -> Entry:
    code, profile, country, last = text.split("|")
    return Entry(code, profile or None, country, last)


def _text(packed: Any) -> str:  # noqa: ANN401 - bytes, or the array that bytes are shipped in
    return bytes(packed).decode(_CHARACTERS)
