"""Word list: the words that titles are made of, ready for reading unknown ones."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

VOWELS = frozenset("aeiouy")
_SHORTEST = 4  # letters of a word that is worth reading into


@dataclass(frozen=True, slots=True)
class WordList:
    """Known words, ready for reading unknown ones."""

    words: Mapping[str, int]  # word -> how many titles hold it
    ordered: Sequence[str]  # alphabetically
    skeletons: Mapping[str, str]  # consonants -> the commonest word with them
    shapes: Mapping[tuple[str, int], Sequence[str]]  # first letter, length -> words


def index_words(words: Mapping[str, int]) -> WordList:
    """Index known words with their counts."""
    skeletons: dict[str, str] = {}
    shapes: dict[tuple[str, int], list[str]] = {}
    for word in sorted(words):
        shapes.setdefault((word[0], len(word)), []).append(word)
    for word in sorted(words, key=lambda w: (-words[w], w)):
        if len(word) >= _SHORTEST:
            skeletons.setdefault(skeleton(word), word)
    return WordList(words, tuple(sorted(words)), skeletons, shapes)


def add_words(known: WordList, words: Iterable[str]) -> WordList:
    """The list with a few more words, each as if one title held it."""
    new = sorted({word for word in words if word and word not in known.words})
    skeletons = dict(known.skeletons)
    shapes = {shape: list(listed) for shape, listed in known.shapes.items()}
    for word in new:
        shapes.setdefault((word[0], len(word)), []).append(word)
        if len(word) >= _SHORTEST:
            skeletons.setdefault(skeleton(word), word)
    counts = {**known.words, **dict.fromkeys(new, 1)}
    return WordList(counts, tuple(sorted(counts)), skeletons, shapes)


def skeleton(word: str) -> str:
    """The consonants of a word, doubled ones once, after its first letter."""
    consonants = word[0]
    for letter in word[1:]:
        if letter not in VOWELS and letter != consonants[-1]:
            consonants += letter
    return consonants
