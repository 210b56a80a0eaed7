"""Queue: the title lines in the order in which they are worth looking at, as frozen values."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from desktop.matching.crosswalk import decision_key
from desktop.matching.match import Match, Reason
from desktop.review.review import Review
from desktop.ui.common.glossary import Glossary
from desktop.ui.common.language import Language

FILTERS = ("all", "check", "unmatched", "settled")
ORDERS = ("weight", "reason", "department", "title")
_REMEMBERED = ("reason.confirmed", "reason.none_fits")  # the crosswalk of this hospital says so


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One title line as the queue shows it. No score stands here, nor anything made of one."""

    index: int  # of the review's line
    title: str
    department: str
    people: int
    occupation: str  # empty while nothing fits
    why: str
    bars: str | None  # firm, fair, thin: how sure the match is; None: not matched
    status: str  # check, unmatched, auto, confirmed, remembered, rejected
    reason: str  # key of the reason that decided: titles with one reason are looked at together
    weight: float  # people times doubt
    match: Match  # what the row was made of: the same match is the same row

    @property
    def open(self) -> bool:
        """Whether the manager still has to look at it."""
        return self.status in ("check", "unmatched")

    def passes(self, chosen: str) -> bool:
        """Whether a filter lets it through."""
        return {
            "all": True,
            "check": self.status == "check",
            "unmatched": self.status in ("unmatched", "rejected"),
            "settled": self.status in ("auto", "confirmed", "remembered"),
        }[chosen]


@dataclass(frozen=True, slots=True)
class Words:
    """What rows are put into words with.

    Args:
        glossary: The plain names of occupations.
        language: The words.
        automatic: Confidence from which a match needs no look.
    """

    glossary: Glossary
    language: Language
    automatic: float


def queue_of(review: Review, words: Words, order: str = "weight") -> tuple[QueueRow, ...]:
    """All lines: those to check first, in an order of `ORDERS`."""
    logged = _logged(review)
    rows = [_row(index, review, words, logged) for index in range(len(review.lines))]
    return tuple(sorted(rows, key=lambda row: (not row.open, *_KEYS[order](row), row.title)))


def refreshed(order: tuple[QueueRow, ...], review: Review, words: Words) -> tuple[QueueRow, ...]:
    """The same rows in the same order, as they stand now: nothing jumps while one works."""
    logged = _logged(review)
    matches = review.matches
    return tuple(
        row
        if row.match is matches[row.index] and not row.match.decided
        else _row(row.index, review, words, logged)
        for row in order
    )


def alike(rows: Sequence[QueueRow], row: QueueRow) -> tuple[int, ...]:
    """The lines that are open for the same reason as a row and have a suggestion."""
    return tuple(
        other.index
        for other in rows
        if other.open and other.reason == row.reason and other.match.candidates
    )


def elsewhere(review: Review, index: int) -> tuple[int, ...]:
    """The lines of other departments with the same title that nobody has decided."""
    wanted, _ = decision_key(review.lines[index].title)
    return tuple(
        n
        for n, (line, match) in enumerate(zip(review.lines, review.matches, strict=True))
        if n != index and not match.decided and wanted and decision_key(line.title)[0] == wanted
    )


def status_of(match: Match, *, logged: bool = True) -> str:
    """How a match stands, as a key; `logged` tells an answer of today from a remembered one."""
    if match.decided and not logged and any(r.key in _REMEMBERED for r in match.reasons):
        return "remembered" if match.code is not None else "rejected"
    if match.decided:
        return "rejected" if match.code is None else "confirmed"
    return {"auto": "auto", "unmatched": "unmatched"}.get(match.status, "check")


def why_words(reasons: tuple[Reason, ...], language: Language) -> str:
    """The reasons of a match in one line, the one that decided first."""
    said = [language.say(r.key, **dict(r.values)).rstrip(".") for r in reversed(reasons)]
    return "; ".join(dict.fromkeys(said))


_KEYS: dict[str, Callable[[QueueRow], tuple[object, ...]]] = {
    "weight": lambda row: (-row.weight,),
    "reason": lambda row: (row.reason, -row.weight),
    "department": lambda row: (row.department, -row.weight),
    "title": lambda row: (row.title.casefold(),),
}


def _logged(review: Review) -> frozenset[tuple[str, str]]:
    return frozenset((entry.department, entry.title) for entry in review.log)


def _row(index: int, review: Review, words: Words, logged: Collection[tuple[str, str]]) -> QueueRow:
    line, match = review.lines[index], review.matches[index]
    status = status_of(match, logged=(line.department, line.title) in logged)
    is_open = status in ("check", "unmatched")
    return QueueRow(
        index=index,
        title=line.title,
        department=line.department,
        people=line.people,
        occupation=words.glossary.name(match.code, match.profile),
        why=_why(match, status, words.language),
        bars=_bars(match, words.automatic),
        status=status,
        reason=match.reasons[-1].key if match.reasons else "",
        weight=line.people * (max(1 - match.confidence, 0.01) if is_open else 1),
        match=match,
    )


def _why(match: Match, status: str, language: Language) -> str:
    if status in ("confirmed", "rejected", "remembered"):
        return language.say(f"window.roles.why.{status}")
    return why_words(match.reasons[-1:], language)  # all of them stand beside the candidates


def _bars(match: Match, automatic: float) -> str | None:
    if match.code is None:
        return None
    if match.decided or match.confidence >= automatic:
        return "firm"
    return "fair" if match.confidence >= automatic / 2 else "thin"
