"""Similarity: how much the words of a title speak for each occupation, from trained numbers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from zlib import crc32

from desktop.matching.titles import ReadTitle

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_SHORTEST, _LONGEST = 3, 5  # letters of a piece of a word
PIECE_WEIGHT, PAIR_WEIGHT, SECOND_WEIGHT = 0.5, 0.7, 0.4


@dataclass(frozen=True, slots=True)
class Features:
    """Features of one title: buckets and weights of the same length."""

    buckets: tuple[int, ...]
    weights: tuple[float, ...]


def bucket(feature: str, buckets: int) -> int:
    """The place of a feature in the table of weights (the same on every machine)."""
    return crc32(feature.encode()) % buckets


def word_features(word: str, buckets: int) -> Features:
    """A word and its pieces; the pieces of one word weigh as much as half the word."""
    padded = f"<{word}>"
    pieces = [
        padded[i : i + n]
        for n in range(_SHORTEST, _LONGEST + 1)
        for i in range(len(padded) - n + 1)
    ]
    weight = PIECE_WEIGHT / max(1, len(pieces)) ** 0.5
    names = [f"w {word}", *(f"c {piece}" for piece in pieces)]
    return Features(
        tuple(bucket(name, buckets) for name in names), (1.0, *(weight for _ in pieces))
    )


def pair_features(title: ReadTitle, buckets: int) -> Features:
    """Every two words together, in any order, and the head."""
    words = sorted(title.words)
    names = [f"p {a} {b}" for i, a in enumerate(words) for b in words[i + 1 :]]
    names.append(f"h {title.words[-1] if title.words else ''}")
    return Features(tuple(bucket(name, buckets) for name in names), (PAIR_WEIGHT,) * len(names))


def title_features(title: ReadTitle, buckets: int) -> Features:
    """All features of one title, as the training sees them."""
    parts = [word_features(word, buckets) for word in title.words]
    parts.append(pair_features(title, buckets))
    second = [word_features(word, buckets) for word in title.second]
    return Features(
        tuple(b for part in (*parts, *second) for b in part.buckets),
        (
            *(w for part in parts for w in part.weights),
            *(w * SECOND_WEIGHT for part in second for w in part.weights),
        ),
    )


def score(titles: Sequence[ReadTitle], weights: Mapping[str, Any]) -> "NDArray[np.float32]":
    """Log-odds per title and occupation: (titles, codes of the weights)."""
    import numpy as np  # noqa: PLC0415

    table, scale, bias = weights["table"], weights["scale"], weights["bias"]
    result = np.empty((len(titles), table.shape[1]), dtype=np.float32)
    for place, title in enumerate(titles):
        features = title_features(title, table.shape[0])
        rows = table[list(features.buckets)].astype(np.float32)
        result[place] = np.asarray(features.weights, dtype=np.float32) @ rows
    return result * scale + bias
