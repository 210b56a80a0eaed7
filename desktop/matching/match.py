"""A match: which occupation a title stands for, how sure that is, and why."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

_CANDIDATES = 5

Status: TypeAlias = Literal["auto", "review", "unmatched", "confirmed"]


@dataclass(frozen=True, slots=True)
class TitleQuery:
    """A title to be matched, with what stands around it."""

    title: str  # as in the file
    department: str = ""
    country: str = "US"  # US, UK or CA


@dataclass(frozen=True, slots=True)
class Reason:
    """One step that led to a match, as a wording key and its values."""

    key: str  # for example reason.abbreviation
    values: tuple[tuple[str, str | int], ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """An occupation a title may stand for. `confidence` is 0 to 1."""

    code: str  # O*NET-SOC 2019, eight digits
    confidence: float
    profile: str | None = None
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """The answer for one title line.

    `code` is the best candidate's for auto, review and confirmed, None for unmatched.
    `candidates` holds up to five, best first, the chosen one included.
    """

    status: Status
    code: str | None
    profile: str | None
    confidence: float  # 0 to 1
    candidates: tuple[Candidate, ...]
    reasons: tuple[Reason, ...]
    level: str = "middle"  # entry, middle, senior, lead: read from the words of the title
    decided: bool = False  # by a person: never overwritten by a machine
    outside: str | None = None  # code that the title means but the evidence base does not hold

    @property
    def codes(self) -> tuple[str, ...]:
        """Up to five codes, best first: what the title means, then the other candidates.

        The first may be one that the evidence base does not hold.
        """
        first = (self.outside,) if self.outside else ()
        return (*first, *(candidate.code for candidate in self.candidates))[:_CANDIDATES]
