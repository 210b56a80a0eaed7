"""Matcher: title lines in, one match each out, with candidates, reasons and confidence."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from desktop.evidence.matching import MatchingKnowledge
from desktop.matching.match import Candidate, Match, Reason, Status, TitleQuery
from desktop.matching.similarity import score
from desktop.matching.titles import ReadTitle, read_title
from desktop.matching.vocabulary import look_up

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_CANDIDATES = 5
_VOCABULARY_CONFIDENCE = 0.98
_REFUSED = "NONE"


def match_titles(lines: Sequence[TitleQuery], knowledge: MatchingKnowledge) -> tuple[Match, ...]:
    """Match titles, in order.

    Args:
        lines: Titles with their department and country.
        knowledge: Vocabulary, trained numbers and thresholds.
    """
    distinct = list(dict.fromkeys(lines))
    read = [read_title(line.title, line.country, knowledge) for line in distinct]
    scores = _probabilities(read, knowledge)
    answers = {
        line: _match(line, title, row, knowledge)
        for line, title, row in zip(distinct, read, scores, strict=True)
    }
    return tuple(answers[line] for line in lines)


def _probabilities(
    titles: Sequence[ReadTitle], knowledge: MatchingKnowledge
) -> "Iterable[NDArray[np.float32]]":
    import numpy as np  # noqa: PLC0415

    scores = score(titles, knowledge.weights)
    scores = np.exp(scores - scores.max(axis=1, keepdims=True, initial=-1e9))
    return scores / scores.sum(axis=1, keepdims=True)


def _match(
    line: TitleQuery,
    title: ReadTitle,
    row: "NDArray[np.float32]",
    knowledge: MatchingKnowledge,
) -> Match:
    entries = look_up(title, line.country, knowledge)
    if any(entry.code == _REFUSED for entry in entries):
        return _unmatched(title, (*title.reasons, Reason("reason.generic")))
    found: dict[str, Candidate] = {}
    for entry in entries:
        reasons = (*title.reasons, Reason("reason.vocabulary"))
        found[entry.code] = Candidate(entry.code, _VOCABULARY_CONFIDENCE, entry.profile, reasons)
    codes: Sequence[str] = knowledge.weights["codes"]
    if title.words:
        for place in row.argsort()[::-1][: 2 * _CANDIDATES]:
            code = str(codes[place])
            reasons = (*title.reasons, Reason("reason.similar"))
            found.setdefault(
                code, Candidate(code, round(0.9 * float(row[place]), 3), None, reasons)
            )
    return _answer(title, found, knowledge)


def _answer(
    title: ReadTitle, found: Mapping[str, Candidate], knowledge: MatchingKnowledge
) -> Match:
    ranked = _distinct(sorted(found.values(), key=lambda c: (-c.confidence, c.code)))
    if not ranked or ranked[0].confidence < knowledge.review:
        return _unmatched(title, (*title.reasons, Reason("reason.unclear")), ranked)
    best = ranked[0]
    status: Status = "auto" if best.confidence >= knowledge.automatic else "review"
    return Match(
        status, best.code, best.profile, best.confidence, ranked, best.reasons, title.level
    )


def _distinct(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Five candidates that differ in the occupation, not only in its speciality."""
    kept: dict[str, Candidate] = {}
    for candidate in candidates:
        kept.setdefault(candidate.code[:7], candidate)
    return tuple(kept.values())[:_CANDIDATES]


def _unmatched(
    title: ReadTitle, reasons: tuple[Reason, ...], candidates: tuple[Candidate, ...] = ()
) -> Match:
    confidence = candidates[0].confidence if candidates else 0.0
    return Match("unmatched", None, None, confidence, candidates, reasons, title.level)
