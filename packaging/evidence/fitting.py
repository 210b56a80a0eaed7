"""Fitting: the few weights of ranking and confidence, from labelled titles."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from labelled import Labelled
from numpy.typing import NDArray
from scipy.optimize import minimize

from desktop.evidence.matching import MatchingKnowledge
from desktop.matching.confidence import signs
from desktop.matching.ranking import (
    INGREDIENTS,
    Clues,
    gather_clues,
    groups_of,
    ingredients,
    join_specialities,
    name_code,
    rank,
    vocabulary_first,
    word_scores,
)
from desktop.matching.titles import read_title

Floats = NDArray[np.float64]
_RANKING_PENALTY = 0.02
_CONFIDENCE_PENALTY = 0.003
_START = 0.5
# employers whose titles were not looked at while patterns and abbreviations were written: how
# sure the matcher may be of a new employer shows in these, so they count more
_UNSEEN = frozenset({"UW-Madison 2025", "SC MUSC/DMH 2017", "Texas A&M System", "Houston 2014"})
_UNSEEN_WEIGHT = 3.0


@dataclass(frozen=True, slots=True)
class Prepared:
    """Labelled titles with everything about them that does not depend on fitted weights."""

    labelled: tuple[Labelled, ...]
    clues: tuple[Clues, ...]
    words: NDArray[np.float32]  # (titles, codes)

    def part(self, chosen: Sequence[int]) -> "Prepared":
        """Some of the titles."""
        return Prepared(
            tuple(self.labelled[i] for i in chosen),
            tuple(self.clues[i] for i in chosen),
            self.words[list(chosen)],
        )

    def and_(self, other: "Prepared") -> "Prepared":
        """The titles of both."""
        return Prepared(
            self.labelled + other.labelled,
            self.clues + other.clues,
            np.concatenate([self.words, other.words]),
        )


def prepare(labelled: Sequence[Labelled], knowledge: MatchingKnowledge) -> Prepared:
    """Read the titles and look them up."""
    clues = tuple(
        gather_clues(read_title(row.title, row.country, knowledge), row.country, knowledge)
        for row in labelled
    )
    return Prepared(tuple(labelled), clues, word_scores(clues, knowledge.weights))


def fit(prepared: Prepared, blind: Prepared, knowledge: MatchingKnowledge) -> MatchingKnowledge:
    """The knowledge with ranking and confidence fitted to titles.

    Args:
        prepared: The titles that ranking and confidence are fitted to.
        blind: More titles for the confidence only: how sure the matcher may be of an employer it
            has not seen shows best in titles that nobody had in sight when rules were written.
        knowledge: Vocabulary, patterns and trained numbers.
    """
    coded = prepared.part([i for i, row in enumerate(prepared.labelled) if row.right])
    ranking = fit_ranking(coded, knowledge)
    ranked = replace(knowledge, weights={**knowledge.weights, "ranking": ranking})
    confidence = fit_confidence(prepared.and_(blind), ranked)
    return replace(ranked, weights={**ranked.weights, "confidence": confidence})


def fit_ranking(prepared: Prepared, knowledge: MatchingKnowledge) -> Floats:
    """Weights of INGREDIENTS that make the right codes likely (softmax over all codes)."""
    learned = knowledge.learned
    values = np.zeros((*prepared.words.shape, len(INGREDIENTS)), np.float32)
    values[:, :, 0] = prepared.words
    for row, clue in enumerate(prepared.clues):
        for place, others in ingredients(clue, knowledge.places).items():
            values[row, place, 1:] = others
    right = np.array([[code[:7] in row.right for code in learned] for row in prepared.labelled])
    known = right.any(axis=1)
    values, right = values[known], right[known]

    def loss(weights: Floats) -> tuple[float, Floats]:
        scores = values @ weights
        scores = np.exp(scores - scores.max(axis=1, keepdims=True))
        chances = scores / scores.sum(axis=1, keepdims=True)
        hits = np.where(right, chances, 0)
        total = hits.sum(axis=1) + 1e-9
        pull = np.einsum("ij,ijk->k", hits / total[:, None] - chances, values)
        penalty = _RANKING_PENALTY * (weights @ weights) / 2
        return (
            float(-np.log(total).mean() + penalty),
            -pull / len(values) + _RANKING_PENALTY * weights,
        )

    start = np.full(len(INGREDIENTS), _START)
    return np.round(minimize(loss, start, jac=True, method="L-BFGS-B").x, 4)


def fit_confidence(prepared: Prepared, knowledge: MatchingKnowledge) -> Floats:
    """Weights of the signs of confidence (logistic regression)."""
    values, right = answers_and_signs(prepared, knowledge)
    counts = np.array([_UNSEEN_WEIGHT if r.source in _UNSEEN else 1.0 for r in prepared.labelled])
    counts /= counts.sum()

    def loss(weights: Floats) -> tuple[float, Floats]:
        chances = 1 / (1 + np.exp(-(values @ weights)))
        error = -counts @ np.log(np.where(right, chances, 1 - chances) + 1e-12)
        penalty = _CONFIDENCE_PENALTY * (weights[1:] @ weights[1:]) / 2
        slope = values.T @ (counts * (chances - right))
        slope[1:] += _CONFIDENCE_PENALTY * weights[1:]
        return float(error + penalty), slope

    start = np.zeros(values.shape[1])
    return np.round(minimize(loss, start, jac=True, method="L-BFGS-B").x, 4)


def answers_and_signs(
    prepared: Prepared, knowledge: MatchingKnowledge
) -> tuple[Floats, NDArray[np.bool_]]:
    """Signs of the first answer to each title, and whether it was right."""
    chances = rank(prepared.clues, prepared.words, knowledge)
    joined, members = join_specialities(chances, knowledge.learned)
    groups = groups_of(members, knowledge.learned)
    values: list[tuple[float, ...]] = []
    right: list[bool] = []
    for row, clue in enumerate(prepared.clues):
        best = np.argsort(-joined[row], kind="stable")[:2]
        first, second = vocabulary_first(clue, joined[row], [int(i) for i in best], groups)[:2]
        code = name_code(members[first], chances[row], clue, knowledge.learned)
        both = (float(joined[row, first]), float(joined[row, second]))
        values.append(signs(clue, code, both, knowledge))
        right.append(code[:7] in prepared.labelled[row].right)
    return np.array(values), np.array(right)
