"""Crosswalk: what this hospital has confirmed about its own titles, applied before anything."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from desktop.evidence.title_words import without_accents
from desktop.matching.match import Candidate, Match, Reason, TitleQuery

_GAPS = re.compile(r"[^a-z0-9]+")
_CANDIDATES = 5


@dataclass(frozen=True, slots=True)
class Decision:
    """A human's answer for a title. `code` None: none of the occupations fits.

    `suggested` is what the matcher said when the decision was made, so that a later change of
    the suggestion can be shown; the decision itself is never overwritten.
    """

    code: str | None
    profile: str | None = None
    suggested: str | None = None


@dataclass(frozen=True, slots=True)
class Crosswalk:
    """Decisions by title and department, in the form of `decision_key`.

    An empty department holds everywhere; one with a department goes before it.
    """

    decisions: Mapping[tuple[str, str], Decision] = field(default_factory=dict)

    def find(self, query: TitleQuery) -> Decision | None:
        """The decision for a title, its own department's first."""
        title, department = decision_key(query.title, query.department)
        if not title:  # nothing to remember it by
            return None
        return self.decisions.get((title, department)) or self.decisions.get((title, ""))

    def confirm(self, query: TitleQuery, match: Match) -> Match:
        """The match as this hospital decided it, or as it is where nothing was decided."""
        decision = self.find(query)
        return match if decision is None else _confirmed(decision, match)


EMPTY = Crosswalk()


def decision_key(title: str, department: str = "") -> tuple[str, str]:
    """The form in which a decision is remembered: case, accents and punctuation do not count."""
    return _fold(title), _fold(department)


def _fold(text: str) -> str:
    return _GAPS.sub(" ", without_accents(text)).strip()


def _confirmed(decision: Decision, match: Match) -> Match:
    reasons = [Reason("reason.confirmed")]
    suggested = match.candidates[0].code if match.candidates else None
    if decision.suggested and suggested and suggested != decision.suggested:
        reasons.append(Reason("reason.suggestion_changed", (("code", suggested),)))
    if decision.code is None:
        return replace(
            match,
            status="unmatched",
            code=None,
            profile=None,
            reasons=(Reason("reason.none_fits"), *reasons[1:]),
            decided=True,
        )
    chosen = Candidate(decision.code, 1.0, decision.profile, tuple(reasons))
    others = tuple(c for c in match.candidates if c.code != decision.code)
    return Match(
        status="confirmed",
        code=decision.code,
        profile=decision.profile,
        confidence=1.0,
        candidates=(chosen, *others)[:_CANDIDATES],
        reasons=tuple(reasons),
        level=match.level,
        decided=True,
    )
