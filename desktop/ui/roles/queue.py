"""Queue: the title lines in the order in which they are worth looking at, as frozen values."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from operator import attrgetter

from desktop.matching.crosswalk import decision_key
from desktop.matching.match import Match, Reason
from desktop.review.review import Review
from desktop.ui.common.glossary import Glossary
from desktop.ui.common.language import Language

_SETTLED = frozenset({"auto", "confirmed", "remembered"})
LETS: dict[str, frozenset[str]] = {  # the statuses that each filter lets through
    "all": frozenset({"check", "unmatched", "rejected"}) | _SETTLED,
    "check": frozenset({"check"}),
    "unmatched": frozenset({"unmatched", "rejected"}),
    "settled": _SETTLED,
}
FILTERS = tuple(LETS)
ORDERS = ("weight", "reason", "department", "title")
_OPEN = ("check", "unmatched")
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
        return self.status in _OPEN


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
    make = _maker(review, words)
    return arranged([make(index) for index in range(len(review.lines))], order)


def arranged(rows: Sequence[QueueRow], order: str) -> tuple[QueueRow, ...]:
    """The same rows in another order: one plain key after another, the least weighty first."""
    sorted_rows = sorted(rows, key=_TITLE)
    for key in reversed(_KEYS[order]):
        sorted_rows.sort(key=key)
    sorted_rows.sort(key=_later)
    return tuple(sorted_rows)


def refreshed(order: tuple[QueueRow, ...], review: Review, words: Words) -> tuple[QueueRow, ...]:
    """The same rows in the same order, as they stand now: nothing jumps while one works."""
    make, matches = _maker(review, words), review.matches
    return tuple(
        row if row.match is matches[row.index] and not row.match.decided else make(row.index)
        for row in order
    )


def alike(rows: Sequence[QueueRow], row: QueueRow) -> tuple[int, ...]:
    """The lines that are open for the same reason as a row and have a suggestion."""
    return tuple(
        other.index
        for other in rows
        if other.open and other.reason == row.reason and other.match.candidates
    )


def twins_of(review: Review) -> dict[str, list[int]]:
    """The lines of each title, whatever their department; titles as decisions remember them."""
    twins: dict[str, list[int]] = {}
    for n, line in enumerate(review.lines):
        twins.setdefault(decision_key(line.title)[0], []).append(n)
    twins.pop("", None)
    return twins


def elsewhere(review: Review, index: int, twins: Mapping[str, Sequence[int]]) -> tuple[int, ...]:
    """The lines of other departments with the same title that nobody has decided.

    Args:
        review: Lines and matches.
        index: Of the line.
        twins: `twins_of` the review's lines.
    """
    lines = twins.get(decision_key(review.lines[index].title)[0], ())
    return tuple(n for n in lines if n != index and not review.matches[n].decided)


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
    return ". ".join(dict.fromkeys(said))


_Key = Callable[[QueueRow], str | float]
_TITLE: _Key = attrgetter("title")
_KEYS: dict[str, tuple[_Key, ...]] = {
    "weight": (lambda row: -row.weight,),
    "reason": (attrgetter("reason"), lambda row: -row.weight),
    "department": (attrgetter("department"), lambda row: -row.weight),
    "title": (lambda row: row.title.casefold(),),
}


def _later(row: QueueRow) -> bool:
    return row.status not in _OPEN


def _logged(review: Review) -> frozenset[tuple[str, str]]:
    return frozenset((entry.department, entry.title) for entry in review.log)


def _maker(review: Review, words: Words) -> Callable[[int], QueueRow]:
    """What makes the row of a line; few reasons and occupations are said of many lines."""
    logged = _logged(review)
    name = cache(words.glossary.name)
    why = cache(lambda reasons: why_words(reasons, words.language))

    def make(index: int) -> QueueRow:
        line, match = review.lines[index], review.matches[index]
        status = status_of(match, logged=(line.department, line.title) in logged)
        decided = status in ("confirmed", "rejected", "remembered")
        return QueueRow(
            index=index,
            title=line.title,
            department=line.department,
            people=line.people,
            occupation=name(match.code, match.profile),
            why=words.language.say(f"window.roles.why.{status}")
            if decided
            else why(match.reasons[-1:]),  # all of them stand beside the candidates
            bars=_bars(match, words.automatic),
            status=status,
            reason=match.reasons[-1].key if match.reasons else "",
            weight=line.people * (max(1 - match.confidence, 0.01) if status in _OPEN else 1),
            match=match,
        )

    return make


def _bars(match: Match, automatic: float) -> str | None:
    if match.code is None:
        return None
    if match.decided or match.confidence >= automatic:
        return "firm"
    return "fair" if match.confidence >= automatic / 2 else "thin"
