"""Answers: read titles become matches by ranking, confidence and thresholds."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.evidence.matching import MatchingKnowledge
from desktop.matching.confidence import confidence, signs, telling
from desktop.matching.match import Candidate, Match, Reason, Status
from desktop.matching.ranking import (
    REFUSED,
    Clues,
    gather_clues,
    groups_of,
    join_specialities,
    name_code,
    rank,
    vocabulary_first,
    word_scores,
)
from desktop.matching.titles import ReadTitle
from desktop.progress import Progress, silent

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_IN_VOCABULARY, _SIMILAR = Reason("reason.vocabulary"), Reason("reason.similar")
_CANDIDATES = 5
_LOOKED_AT = 6  # occupations, of which the first five that are covered are shown
_SLICE = 2_000  # titles ranked at once: bounds memory
_STEP = 0.01  # of confidence
_FEW_WORDS = 2  # nothing else decides what a short form with several meanings stands for
_OPEN_TELLING = 0.5  # words that tell less leave the occupation open


@dataclass(frozen=True, slots=True)
class Answer:
    """A match with the reading it stands on.

    `open`: the department may say more. `leaning` are the words that the vocabulary or a pattern
    knows together.
    """

    match: Match
    title: ReadTitle
    open: bool
    leaning: frozenset[str] = frozenset()


def answer_titles(
    titles: Sequence[tuple[ReadTitle, str]],
    knowledge: MatchingKnowledge,
    progress: Progress = silent,
) -> list[Answer]:
    """Answers for read titles with their countries, in order; titles were read before that."""

    def tell(done: float) -> None:
        progress(len(titles) + int(done), 2 * len(titles), "progress.matching")

    answers: list[Answer] = []
    for start in range(0, len(titles), _SLICE):
        part = titles[start : start + _SLICE]
        clues: list[Clues] = []
        for title, country in part:
            tell(start + len(clues) / 2)
            clues.append(gather_clues(title, country, knowledge))
        chances = rank(clues, word_scores(clues, knowledge.weights), knowledge)
        joined, members = join_specialities(chances, knowledge.learned)
        groups = groups_of(members, knowledge.learned)
        order = _best_places(joined)
        for clue, row, chance, places in zip(clues, chances, joined, order, strict=True):
            tell(len(answers))
            ranked = [
                (name_code(members[place], row, clue, knowledge.learned), float(chance[place]))
                for place in vocabulary_first(clue, chance, places, groups)
            ]
            answers.append(_answer(clue, ranked, knowledge))
    return answers


def _best_places(chances: "NDArray[np.float32]") -> "NDArray[np.intp]":
    import numpy as np  # noqa: PLC0415 - kept off the way to the first window

    looked_at = min(_LOOKED_AT, chances.shape[1])
    places = np.argpartition(-chances, looked_at - 1, axis=1)[:, :looked_at]
    order = np.argsort(-np.take_along_axis(chances, places, axis=1), axis=1, kind="stable")
    return np.take_along_axis(places, order, axis=1)


def _answer(
    clue: Clues, ranked: Sequence[tuple[str, float]], knowledge: MatchingKnowledge
) -> Answer:
    values = signs(clue, ranked[0][0], (ranked[0][1], ranked[1][1]), knowledge)
    sure = confidence(values, knowledge.weights)
    generic = telling(clue, knowledge) < _OPEN_TELLING
    if not clue.title.words:
        return Answer(_unmatched(clue, 0.0, "reason.generic", ()), clue.title, open=True)
    if ranked[0][0] not in knowledge.answerable:
        return Answer(_outside(clue, ranked, sure, knowledge), clue.title, open=False)
    if _is_refused(clue):
        candidates = _candidates(clue, ranked, min(sure, knowledge.review), knowledge)
        return Answer(_unmatched(clue, 0.0, "reason.generic", candidates), clue.title, open=True)
    if clue.title.cut or _stands_on_a_guess(clue.title):
        sure = below(knowledge.automatic, sure)
    candidates = _candidates(clue, ranked, sure, knowledge)
    if sure < knowledge.review:
        key = "reason.generic" if generic else "reason.unclear"
        return Answer(_unmatched(clue, sure, key, candidates), clue.title, open=generic)
    status: Status = "auto" if sure >= knowledge.automatic else "review"
    best = candidates[0]
    match = Match(
        status, best.code, best.profile, best.confidence, candidates, best.reasons,
        clue.title.level,
    )  # fmt: skip
    is_open = status == "review" and generic
    return Answer(match, clue.title, is_open, _leaning(best.code, clue))


def _stands_on_a_guess(title: ReadTitle) -> bool:
    """Whether every word was read as another, or a short form with several meanings decides."""
    few = len(title.words) <= _FEW_WORDS
    return title.guessed >= len(title.words) or bool(title.doubtful and few)


def _leaning(code: str, clue: Clues) -> frozenset[str]:
    if code in clue.listed:
        return frozenset(clue.title.words)
    return clue.hits[code].words if code in clue.hits else frozenset()


def below(automatic: float, sure: float) -> float:
    """A confidence that asks a human, however sure the ranking is."""
    return min(sure, automatic - _STEP)


def _is_refused(clue: Clues) -> bool:
    if clue.listed:
        return REFUSED in clue.listed
    return clue.first is not None and clue.first.code == REFUSED


def _outside(
    clue: Clues, ranked: Sequence[tuple[str, float]], sure: float, knowledge: MatchingKnowledge
) -> Match:
    """A title that means an occupation without evidence: said so, with the nearest that have it."""
    near = _candidates(clue, ranked, min(1 - sure, knowledge.review), knowledge)
    match = _unmatched(clue, 0.0, "reason.not_covered", near)
    return replace(match, outside=ranked[0][0])


def _candidates(
    clue: Clues, ranked: Sequence[tuple[str, float]], sure: float, knowledge: MatchingKnowledge
) -> tuple[Candidate, ...]:
    """Up to five; what the first leaves is shared by the others."""
    chosen = [pair for pair in ranked if pair[0] in knowledge.answerable][:_CANDIDATES]
    rest = sum(chance for _, chance in chosen[1:]) or 1.0
    shares = [sure, *((1 - sure) * chance / rest for _, chance in chosen[1:])]
    return tuple(
        Candidate(
            code,
            round(min(share, sure), 3),
            _profile(code, clue),
            (*clue.title.reasons, _why(code, clue)),
        )
        for (code, _), share in zip(chosen, shares, strict=False)
    )


def _profile(code: str, clue: Clues) -> str | None:
    hit = clue.hits.get(code)
    return clue.listed.get(code) or (hit.profile if hit else None)


def _why(code: str, clue: Clues) -> Reason:
    if code in clue.listed:
        return _IN_VOCABULARY
    hit = clue.hits.get(code)
    if hit is None:
        return _SIMILAR
    words = " ".join([word for word in clue.title.words if word in hit.words])
    return Reason("reason.pattern", (("words", words),))


def _unmatched(clue: Clues, sure: float, key: str, candidates: tuple[Candidate, ...]) -> Match:
    reasons = (*clue.title.reasons, Reason(key))
    return Match("unmatched", None, None, round(sure, 3), candidates, reasons, clue.title.level)
