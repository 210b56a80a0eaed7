"""Queue: the title lines in the order in which they are worth looking at, as frozen values."""

from dataclasses import dataclass

from desktop.matching.match import Match, Reason
from desktop.review.review import Review
from desktop.ui.common.glossary import Glossary
from desktop.ui.common.language import Language

FILTERS = ("all", "check", "unmatched", "settled")


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
    status: str  # check, unmatched, auto, confirmed, rejected

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
            "settled": self.status in ("auto", "confirmed"),
        }[chosen]


def queue_of(
    review: Review, glossary: Glossary, language: Language, automatic: float
) -> tuple[QueueRow, ...]:
    """All lines: those to check first, by people times doubt, then the others by people.

    Args:
        review: The manager's work.
        glossary: The plain names of occupations.
        language: The words.
        automatic: Confidence from which a match needs no look.
    """
    rows = [
        _row(index, review, glossary, language, automatic) for index in range(len(review.lines))
    ]
    doubt = {row.index: 1 - review.matches[row.index].confidence for row in rows}
    return tuple(
        sorted(
            rows,
            key=lambda row: (
                not row.open,
                -row.people * (max(doubt[row.index], 0.01) if row.open else 1),
                row.title,
            ),
        )
    )


def refreshed(
    order: tuple[QueueRow, ...],
    review: Review,
    glossary: Glossary,
    language: Language,
    automatic: float,
) -> tuple[QueueRow, ...]:
    """The same rows in the same order, as they stand now: nothing jumps while one works."""
    return tuple(_row(row.index, review, glossary, language, automatic) for row in order)


def status_of(match: Match) -> str:
    """How a match stands, as a key."""
    if match.decided:
        return "rejected" if match.code is None else "confirmed"
    return {"auto": "auto", "unmatched": "unmatched"}.get(match.status, "check")


def why_words(reasons: tuple[Reason, ...], language: Language) -> str:
    """The reasons of a match in one line, the one that decided first."""
    said = [language.say(r.key, **dict(r.values)).rstrip(".") for r in reversed(reasons)]
    return "; ".join(dict.fromkeys(said))


def _row(
    index: int, review: Review, glossary: Glossary, language: Language, automatic: float
) -> QueueRow:
    line, match = review.lines[index], review.matches[index]
    status = status_of(match)
    return QueueRow(
        index=index,
        title=line.title,
        department=line.department,
        people=line.people,
        occupation=glossary.name(match.code, match.profile),
        why=_why(match, status, language),
        bars=_bars(match, automatic),
        status=status,
    )


def _why(match: Match, status: str, language: Language) -> str:
    if status in ("confirmed", "rejected"):
        return language.say(f"window.roles.why.{status}")
    return why_words(match.reasons, language)


def _bars(match: Match, automatic: float) -> str | None:
    if match.code is None:
        return None
    if match.decided or match.confidence >= automatic:
        return "firm"
    return "fair" if match.confidence >= automatic / 2 else "thin"
