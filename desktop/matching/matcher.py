"""Matcher: title lines in, one match each out, with candidates, reasons and confidence."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from desktop.evidence.matching import MatchingKnowledge
from desktop.matching.answers import Answer, answer_titles, below
from desktop.matching.context import (
    by_department,
    field_words,
    names_a_kind_of_work,
    shared_words,
    within,
)
from desktop.matching.crosswalk import EMPTY, Crosswalk
from desktop.matching.match import Match, Reason, TitleQuery
from desktop.matching.quoting import quoted
from desktop.matching.titles import ReadTitle, read_title
from desktop.matching.truncation import cut_length, is_cut
from desktop.progress import Progress, silent


def match_titles(
    lines: Sequence[TitleQuery],
    knowledge: MatchingKnowledge,
    crosswalk: Crosswalk = EMPTY,
    progress: Progress = silent,
) -> tuple[Match, ...]:
    """Match titles, in order.

    Args:
        lines: Titles with their department and country.
        knowledge: Vocabulary, patterns, trained numbers and thresholds.
        crosswalk: This hospital's confirmed decisions, applied first.
        progress: Told for every title, when it is read and again when it is answered.

    Raises:
        Cancelled: the user asked to stop.
    """
    distinct = list(dict.fromkeys(lines))
    departments = {line.department: line.country for line in distinct}
    fields = {d: field_words(d, country, knowledge) for d, country in departments.items() if d}
    length = cut_length(line.title for line in distinct)
    read: list[ReadTitle] = []
    for line in distinct:
        progress(len(read), 2 * len(distinct), "progress.matching")
        read.append(_read(line, fields.get(line.department, ()), length, knowledge))
    answers = answer_titles(
        [(title, line.country) for title, line in zip(read, distinct, strict=True)],
        knowledge,
        progress,
    )
    found = dict(zip(distinct, answers, strict=True))
    found |= _in_context(found, fields, knowledge)
    confirmed = {line: crosswalk.confirm(line, answer.match) for line, answer in found.items()}
    return tuple(confirmed[line] for line in lines)


def _read(
    line: TitleQuery, field: Iterable[str], length: int, knowledge: MatchingKnowledge
) -> ReadTitle:
    cut = is_cut(line.title, length)
    title = read_title(line.title, line.country, knowledge, frozenset(field), cut=cut)
    return replace(title, reasons=quoted(title.reasons, line.title))


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
        line: _leaning_on(words, answer, found[line], knowledge)
        for (line, words), answer in zip(waiting, second, strict=True)
        if answer.match.code is not None
        and not answer.leaning.isdisjoint(words)
        and answer.match.confidence > found[line].match.confidence
    }


def _leaning_on(
    words: tuple[str, ...], answer: Answer, first: Answer, knowledge: MatchingKnowledge
) -> Answer:
    if first.match.status == "unmatched" and not names_a_kind_of_work(first.title):
        return _still_open(answer, first, words, knowledge.review)
    return _to_confirm(answer, first, words, knowledge.automatic)


def _still_open(answer: Answer, first: Answer, words: Iterable[str], review: float) -> Answer:
    """A bare generic title stays refused; what its department speaks for is only offered."""
    read = Reason("reason.department", (("words", " ".join(words)),))
    offered = tuple(
        replace(c, confidence=round(below(review, c.confidence), 3), reasons=(*c.reasons, read))
        for c in answer.match.candidates
    )
    return replace(first, match=replace(first.match, candidates=offered))


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
