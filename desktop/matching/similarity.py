"""Similarity: how much the words of a title speak for each occupation, from trained numbers."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from zlib import crc32

from desktop.matching.titles import ReadTitle

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_SHORTEST, _LONGEST = 3, 5  # letters of a piece of a word
_PIECES, _PAIR, _SECOND = 0.5, 0.7, 0.4  # weights beside that of a whole word, 1


def bucket(feature: str, buckets: int) -> int:
    """The place of a feature in the table of weights (the same on every machine)."""
    return crc32(feature.encode()) % buckets


def word_features(word: str, buckets: int) -> tuple[list[int], list[float]]:
    """Places and weights of a word and its pieces of three to five letters."""
    padded = f"<{word}>"
    pieces = [
        padded[i : i + n]
        for n in range(_SHORTEST, _LONGEST + 1)
        for i in range(len(padded) - n + 1)
    ]
    weight = _PIECES / max(1, len(pieces)) ** 0.5
    places = [bucket(f"w {word}", buckets), *(bucket(f"c {piece}", buckets) for piece in pieces)]
    return places, [1.0, *(weight for _ in pieces)]


def pair_places(words: Sequence[str], buckets: int) -> list[int]:
    """Places of every two words together, in any order, and of the last word as the head."""
    ordered = sorted(words)
    names = [f"p {a} {b}" for i, a in enumerate(ordered) for b in ordered[i + 1 :]]
    names.append(f"h {words[-1] if words else ''}")
    return [bucket(name, buckets) for name in names]


def title_features(title: ReadTitle, buckets: int) -> tuple[list[int], list[float]]:
    """Places and weights of all features of one title, as the training sees them."""
    pairs = pair_places(title.words, buckets)
    places, weights = list(pairs), [_PAIR] * len(pairs)
    for words, share in ((title.words, 1.0), (title.second, _SECOND)):
        for word in words:
            found, own = word_features(word, buckets)
            places += found
            weights += [share * weight for weight in own]
    return places, weights


def score(titles: Sequence[ReadTitle], weights: Mapping[str, Any]) -> "NDArray[np.float32]":
    """Log-probability of each occupation by the words alone: (titles, codes of the weights)."""
    import numpy as np  # noqa: PLC0415 - kept off the way to the first window

    table, bias = weights["table"], weights["bias"]
    known = _word_scores({w for t in titles for w in (*t.words, *t.second)}, table)
    result = np.zeros((len(titles), table.shape[1]), dtype=np.float32)
    for place, title in enumerate(titles):
        row = result[place]
        for word in title.words:
            row += known[word]
        for word in title.second:
            row += _SECOND * known[word]
        row += _PAIR * table[pair_places(title.words, table.shape[0])].sum(axis=0, dtype=np.int32)
    result = result * weights["scale"] + bias
    result -= result.max(axis=1, keepdims=True, initial=-np.inf)
    return result - np.log(np.exp(result).sum(axis=1, keepdims=True))


def _word_scores(words: Iterable[str], table: "NDArray[Any]") -> "dict[str, NDArray[np.float32]]":
    import numpy as np  # noqa: PLC0415

    scores: dict[str, NDArray[np.float32]] = {}
    for word in words:
        places, weights = word_features(word, table.shape[0])
        scores[word] = np.asarray(weights, np.float32) @ table[places].astype(np.float32)
    return scores
