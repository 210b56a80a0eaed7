"""Patterns: heads and modifiers that fix an occupation, the more exact before the general."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import fsum

from desktop.evidence.matching import MatchingKnowledge, PatternIndex, Rule
from desktop.matching.titles import ReadTitle

_RARE = 6.0


@dataclass(frozen=True, slots=True)
class Hit:
    """A pattern that fits a title.

    `words` are the words that met its groups; `exactness` is how much they tell, in sum.
    """

    code: str
    profile: str | None
    exactness: float
    words: frozenset[str]
    order: int


def fitting_patterns(title: ReadTitle, country: str, knowledge: MatchingKnowledge) -> list[Hit]:
    """Every pattern that fits, the most exact first, and of equals the earlier."""
    words = frozenset(title.words)
    hits = [
        hit
        for rule in _possible(title, knowledge.patterns)
        if (not rule.country or rule.country == country)
        and (hit := _fit(rule, words, title.head, knowledge.known_words)) is not None
    ]
    return sorted(hits, key=lambda hit: (-hit.exactness, hit.order))


def _possible(title: ReadTitle, index: PatternIndex) -> Iterator[Rule]:
    seen: set[int] = set()
    keys = [("", word) for word in title.words]
    if title.head:
        keys += [(title.head, word) for word in ("", *title.words)]
    for key in keys:
        for rule in index.get(key, ()):
            if rule.order not in seen:
                seen.add(rule.order)
                yield rule


def _fit(rule: Rule, words: frozenset[str], head: str, weights: Mapping[str, float]) -> Hit | None:
    if not rule.without.isdisjoint(words):
        return None
    met: set[str] = {head} if rule.head else set()
    for group in rule.groups:
        both = group & words
        if not both:
            return None
        met |= both
    if len(met) < len(rule.groups) + bool(rule.head):
        return None  # one word cannot meet two groups
    exactness = fsum(word_weight(word, weights) for word in met)  # the same in any order
    return Hit(rule.code, rule.profile, exactness, frozenset(met), rule.order)


def word_weight(word: str, weights: Mapping[str, float]) -> float:
    """How much a word tells; one that the vocabulary does not hold tells as much as a rare one."""
    return weights.get(word, _RARE)


def best_by_code(hits: Sequence[Hit]) -> Mapping[str, Hit]:
    """The most exact hit of each occupation, best first."""
    best: dict[str, Hit] = {}
    for hit in hits:
        best.setdefault(hit.code, hit)
    return best
