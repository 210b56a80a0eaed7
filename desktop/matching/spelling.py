"""Spelling: cut, squeezed and mistyped words are read as words the vocabulary holds."""

from bisect import bisect_left
from dataclasses import dataclass

from desktop.evidence.word_list import VOWELS, WordList, skeleton

_SHORTEST_CUT = 4
_SHORTEST_SQUEEZED = 4
_SHORTEST_MISTYPED = 6
_PER_VOWEL = 5  # letters: with more vowels a word was not squeezed
_SHORTEST_SKELETON = 3  # two consonants stand for too many words


@dataclass(frozen=True, slots=True)
class Spelling:
    """How a word was read: `how` is cut, squeezed or mistyped."""

    word: str
    how: str


def read_word(word: str, known: WordList, *, last: bool) -> Spelling | None:
    """Read an unknown word, or None where nothing is near enough.

    Args:
        word: Lower case, not itself a known word.
        known: The words it may stand for.
        last: Whether it ends the title, where titles are cut.
    """
    ways = [("squeezed", _squeezed(word, known)), ("mistyped", _mistyped(word, known))]
    cut = ("cut", _cut(word, known, last=last))
    # a word that kept its vowels was cut rather than squeezed
    ways.insert(2 if VOWELS.isdisjoint(word[1:]) else 0, cut)
    return next((Spelling(found, how) for how, found in ways if found), None)


def _squeezed(word: str, known: WordList) -> str:
    """Read techlgst as technologist where its letters stand there in order."""
    if len(word) < _SHORTEST_SQUEEZED or sum(v in VOWELS for v in word) > len(word) / 3:
        return ""
    fitting = [
        other
        for length in range(len(word) + 1, 2 * len(word) + 2)
        for other in known.shapes.get((word[0], length), ())
        if other[-1] == word[-1] and _in_order(word, other)
    ]
    if not fitting:
        bones = skeleton(word)
        vowels = sum(letter in VOWELS for letter in word[1:])
        is_bare = _PER_VOWEL * vowels <= len(word) and len(bones) >= _SHORTEST_SKELETON
        return known.skeletons.get(bones, "") if is_bare else ""
    return max(fitting, key=lambda w: (known.words[w] / (len(w) - len(word)), w))


def _in_order(short: str, long: str) -> bool:
    letters = iter(long)
    return all(letter in letters for letter in short)


def _cut(word: str, known: WordList, *, last: bool) -> str:
    """Read supervi at the end of a title as supervisor."""
    if len(word) < _SHORTEST_CUT + (not last):
        return ""
    place = bisect_left(known.ordered, word)
    fitting: list[str] = []
    while place < len(known.ordered) and known.ordered[place].startswith(word):
        fitting.append(known.ordered[place])
        place += 1
    return max(fitting, key=lambda w: (known.words[w], w), default="")


def _mistyped(word: str, known: WordList) -> str:
    if len(word) < _SHORTEST_MISTYPED:
        return ""
    near = [
        other
        for length in (len(word), len(word) + 1, len(word) - 1)
        for other in known.shapes.get((word[0], length), ())
        if (other[1] == word[1] or other[-2:] == word[-2:]) and _one_slip(word, other)
    ]
    return max(near, key=lambda w: (known.words[w], w), default="")


def _one_slip(a: str, b: str) -> bool:
    """Whether one letter is missing, added, changed or swapped with its neighbour."""
    start = next(
        (i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b))
    )
    if len(a) == len(b):
        swapped = a[start + 1 : start + 2] + a[start : start + 1] + a[start + 2 :]
        return a[start + 1 :] == b[start + 1 :] or swapped == b[start:]
    if len(a) > len(b):
        a, b = b, a
    return a[start:] == b[start + 1 :]
