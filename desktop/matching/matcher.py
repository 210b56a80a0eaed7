"""Matcher: title lines in, one match each out, with candidates, reasons and confidence."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from desktop.evidence.matching import MatchingKnowledge
from desktop.matching.answers import Answer, answer_titles, below
from desktop.matching.context import by_department, field_words, shared_words, within
from desktop.matching.crosswalk import EMPTY, Crosswalk
from desktop.matching.match import Match, Reason, TitleQuery
from desktop.matching.titles import read_title


def match_titles(
    lines: Sequence[TitleQuery], knowledge: MatchingKnowledge, crosswalk: Crosswalk = EMPTY
) -> tuple[Match, ...]:
    """Match titles, in order.

    Args:
        lines: Titles with their department and country.
        knowledge: Vocabulary, patterns, trained numbers and thresholds.
        crosswalk: This hospital's confirmed decisions, applied first.
    """
    distinct = list(dict.fromkeys(lines))
    departments = {line.department: line.country for line in distinct}
    fields = {d: field_words(d, country, knowledge) for d, country in departments.items() if d}
    read = [
        read_title(line.title, line.country, knowledge, frozenset(fields.get(line.department, ())))
        for line in distinct
    ]
    answers = answer_titles(
        [(title, line.country) for title, line in zip(read, distinct, strict=True)], knowledge
    )
    found = dict(zip(distinct, answers, strict=True))
    found |= _in_context(found, fields, knowledge)
    confirmed = {line: crosswalk.confirm(line, answer.match) for line, answer in found.items()}
    return tuple(confirmed[line] for line in lines)


def _in_context(
    found: Mapping[TitleQuery, Answer],
    fields: Mapping[str, tuple[str, ...]],
    knowledge: MatchingKnowledge,
) -> dict[TitleQuery, Answer]:
    """Second answers for titles that are open by themselves but not in their department."""
    waiting: list[tuple[TitleQuery, tuple[str, ...]]] = []
    for department, lines in by_department(found).items():
        neighbours = [found[line].title for line in lines if found[line].match.status == "auto"]
        words = fields[department] or shared_words(neighbours, knowledge)
        waiting += [(line, words) for line in lines if words and found[line].open]
    second = answer_titles(
        [(within(found[line].title, words), line.country) for line, words in waiting], knowledge
    )
    return {
        line: _to_confirm(answer, found[line], words, knowledge.automatic)
        for (line, words), answer in zip(waiting, second, strict=True)
        if answer.match.code is not None
        and not answer.leaning.isdisjoint(words)
        and answer.match.confidence > found[line].match.confidence
    }


def _to_confirm(answer: Answer, first: Answer, words: Iterable[str], automatic: float) -> Answer:
    """An answer that leans on the department is always put to a human."""
    best, *others = answer.match.candidates
    best = replace(best, confidence=below(automatic, best.confidence))
    reasons = (*first.match.reasons, Reason("reason.department", (("words", " ".join(words)),)))
    match = replace(
        answer.match,
        status="review",
        confidence=best.confidence,
        candidates=(best, *others),
        reasons=reasons,
    )
    return replace(answer, match=match)
