"""Confidence: how often an answer that looks like this one was right."""

from collections.abc import Mapping, Sequence
from math import exp, log
from typing import Any

from desktop.evidence.matching import MatchingKnowledge
from desktop.matching.patterns import word_weight
from desktop.matching.ranking import Clues

_LIMIT = 7.0  # of the log-odds of the ranking
_TELLING = 6.0  # a word that tells this much leaves nothing open


def signs(
    clue: Clues, best: str, probabilities: tuple[float, float], knowledge: MatchingKnowledge
) -> tuple[float, ...]:
    """What is known about an answer besides the answer.

    Args:
        clue: Vocabulary and patterns on the title.
        best: The code the ranking puts first.
        probabilities: Of the first and the second code by the ranking.
        knowledge: Word weights and heads.
    """
    first, second = probabilities
    overruled = first < second  # the vocabulary went before the ranking
    odds = 0.0 if overruled else log(max(first, 1e-9) / max(1 - first, 1e-9))
    listed = clue.listed
    pattern = clue.first
    return (
        1.0,
        max(-_LIMIT, min(_LIMIT, odds)),
        log(max(second, 1e-4)),
        float(best in listed),
        float(bool(listed) and best not in listed),
        float(pattern is not None and pattern.code == best),
        float(pattern is not None and pattern.code != best),
        pattern.exactness / max(clue.weight, 1e-6) if pattern and pattern.code == best else 0.0,
        telling(clue, knowledge),
        _unknown(clue, knowledge),
        float(clue.title.guessed > 0),
        float(bool(clue.title.second)),
        float(knowledge.heads.get(clue.title.head) == "rank"),
        float(not clue.title.head),
        float(clue.title.doubtful > 0),
        float(overruled),
    )


def telling(clue: Clues, knowledge: MatchingKnowledge) -> float:
    """How much the most telling word says: 0 for a bare "Associate"."""
    words = [w for w in clue.title.words if knowledge.heads.get(w) not in {"generic", "rank"}]
    strongest = max((word_weight(word, knowledge.known_words) for word in words), default=0.0)
    return min(1.0, strongest / _TELLING)


def _unknown(clue: Clues, knowledge: MatchingKnowledge) -> float:
    """Share of the title, by weight, that stands in no vocabulary title."""
    unknown = sum(
        word_weight(word, knowledge.known_words)
        for word in clue.title.words
        if word not in knowledge.known_words
    )
    return unknown / max(clue.weight, 1e-6)


def confidence(values: Sequence[float], weights: Mapping[str, Any]) -> float:
    """Probability that the answer is right, fitted on titles of other employers."""
    odds = sum(float(w) * v for w, v in zip(weights["confidence"], values, strict=True))
    return 1 / (1 + exp(-max(-30.0, min(30.0, odds))))
