"""Ranking: what words, patterns and vocabulary say together about each occupation."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.evidence.matching import MatchingKnowledge
from desktop.matching.patterns import Hit, best_by_code, fitting_patterns, word_weight
from desktop.matching.similarity import score
from desktop.matching.titles import ReadTitle
from desktop.matching.vocabulary import look_up

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

REFUSED = "NONE"
_FLOOR = -12.0  # a word-only score below this says no more than this
# what the trained weights of the ranking multiply, in their order
INGREDIENTS = (
    "words", "pattern", "exactness", "coverage", "first_pattern", "vocabulary", "first_coverage",
    "first_exactness",
)  # fmt: skip
_MANY_WORDS = 16.0  # a pattern that tells this much is as exact as any


@dataclass(frozen=True, slots=True)
class Clues:
    """What vocabulary and patterns say about one title."""

    title: ReadTitle
    hits: Mapping[str, Hit]  # the most exact pattern of each code, best first
    weight: float  # how much all words of the title tell, in sum
    said: Mapping[str, str]  # occupation at seven characters -> the code that was said of it
    listed: Mapping[str, str | None]  # code in the vocabulary -> its profile there

    @property
    def first(self) -> Hit | None:
        """The most exact pattern."""
        return next(iter(self.hits.values()), None)


def gather_clues(title: ReadTitle, country: str, knowledge: MatchingKnowledge) -> Clues:
    """Look a title up in the vocabulary and fit the patterns to it."""
    hits = best_by_code(fitting_patterns(title, country, knowledge))
    entries = look_up(title, country, knowledge)
    weight = sum(word_weight(word, knowledge.known_words) for word in title.words)
    listed: dict[str, str | None] = {}
    for entry in entries:
        listed[entry.code] = listed.get(entry.code) or entry.profile
    said: dict[str, str] = {}
    for code in (*listed, *hits):
        said.setdefault(code[:7], code)
    return Clues(title, hits, weight, said, listed)


def word_scores(clues: Sequence[Clues], weights: Mapping[str, Any]) -> "NDArray[np.float32]":
    """The word-only log-probabilities, (titles, codes)."""
    import numpy as np  # noqa: PLC0415 - kept off the way to the first window

    return np.maximum(score([clue.title for clue in clues], weights), _FLOOR)


def ingredients(clue: Clues, places: Mapping[str, int]) -> dict[int, tuple[float, ...]]:
    """Place of a code -> its ingredients after the first, in the order of INGREDIENTS."""
    found: dict[int, tuple[float, ...]] = {}
    top = clue.first.exactness if clue.first else 1.0
    for order, hit in enumerate(clue.hits.values()):
        if hit.code in places:
            coverage = hit.exactness / max(clue.weight, hit.exactness)
            place = places[hit.code]
            first = float(order == 0)
            exact = first * min(1.0, hit.exactness / _MANY_WORDS)
            found[place] = (1.0, hit.exactness / top, coverage, first, 0.0, first * coverage, exact)
    for code in clue.listed:
        if code in places:
            place = places[code]
            own = found.get(place, (0.0,) * (len(INGREDIENTS) - 1))
            found[place] = (*own[:4], 1.0, *own[5:])
    return found


def rank(
    clues: Sequence[Clues], words: "NDArray[np.float32]", knowledge: MatchingKnowledge
) -> "NDArray[np.float32]":
    """Probability of each learned code: (titles, codes)."""
    import numpy as np  # noqa: PLC0415

    first, *others = (float(weight) for weight in knowledge.weights["ranking"])
    result = first * words
    for row, clue in zip(result, clues, strict=True):
        for place, values in ingredients(clue, knowledge.places).items():
            row[place] += sum(w * v for w, v in zip(others, values, strict=True))
    result -= result.max(axis=1, keepdims=True, initial=-np.inf)
    np.exp(result, out=result)
    return result / result.sum(axis=1, keepdims=True)


def join_specialities(
    chances: "NDArray[np.float32]", learned: Sequence[str]
) -> "tuple[NDArray[np.float32], list[list[int]]]":
    """Probability of each occupation at seven characters, and the places of its codes.

    Args:
        chances: Probability of each learned code, (titles, codes).
        learned: The codes, sorted, so that specialities stand beside their occupation.
    """
    import numpy as np  # noqa: PLC0415

    groups: dict[str, list[int]] = {}
    for place, code in enumerate(learned):
        groups.setdefault(code[:7], []).append(place)
    members = list(groups.values())
    starts = [places[0] for places in members]
    return np.add.reduceat(chances, starts, axis=1), members


def groups_of(members: Sequence[Sequence[int]], learned: Sequence[str]) -> dict[str, int]:
    """Occupation at seven characters -> its column in the joined probabilities."""
    return {learned[places[0]][:7]: group for group, places in enumerate(members)}


def vocabulary_first(
    clue: Clues,
    chances: "NDArray[np.float32]",
    best: Sequence[int],
    groups: Mapping[str, int],
) -> list[int]:
    """The best columns, with that of the exact title in the vocabulary before all others.

    What was written down for a title goes before what its words are like. Where the vocabulary
    gives it several occupations, the likeliest of them leads.

    Args:
        clue: Vocabulary and patterns on the title.
        chances: Probability of each occupation for this title, joined.
        best: Columns of the most likely occupations, best first.
        groups: See `groups_of`.
    """
    said = [groups[code[:7]] for code in clue.listed if code[:7] in groups]
    if not said or REFUSED in clue.listed:
        return list(best)
    first = max(said, key=lambda column: chances[column])
    return [first, *(column for column in best if column != first)]


def name_code(
    members: Sequence[int], row: "NDArray[np.float32]", clue: Clues, learned: Sequence[str]
) -> str:
    """Which code of an occupation: a speciality only where a pattern or title says so."""
    first = learned[members[0]]  # the codes are sorted, so .00 is the first where there is one
    explicit = clue.said.get(first[:7])
    if explicit is not None:
        return explicit
    if len(members) == 1 or first.endswith(".00"):
        return first
    return learned[max(members, key=lambda place: row[place])]
