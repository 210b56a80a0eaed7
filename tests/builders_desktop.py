"""Small makers of desktop values, so that a test says only what it is about."""

from dataclasses import replace

from desktop.assessment.assessment import Assessment
from desktop.assessment.exposure import Exposure
from desktop.assessment.resilience import Resilience, Tier
from desktop.assessment.roles import gather_roles
from desktop.matching.match import Candidate, Match
from desktop.review.review import Review, RosterFacts
from desktop.roster.roster import Column, Ledger, TitleLine
from desktop.settings import Settings


def line(title, people=1, fte=None, department="Ward 4", elsewhere=(), **changes):
    """A title line whose people work full time unless told otherwise."""
    made = TitleLine(
        department=department,
        title=title,
        spellings=(title,),
        people=people,
        fte=float(people) if fte is None else fte,
        unread_fte=0,
        temporary_people=0,
        temporary_fte=0.0,
        elsewhere=frozenset(elsewhere),
    )
    return replace(made, **changes)


def match(code, status=None, candidates=None):
    """A match to an occupation, or an unmatched title for None."""
    codes = candidates or ([code] if code else [])
    return Match(
        status=status or ("auto" if code else "unmatched"),
        code=code,
        profile=None,
        confidence=0.98 if code else 0.1,
        candidates=tuple(Candidate(c, 0.9) for c in codes),
        reasons=(),
    )


def assessed(title, people, tier, *, status="auto", borderline=(), exposure=(40.0, 20.0, 60.0)):
    """An assessed role of one line."""
    (role,) = gather_roles(
        [line(title, people)], [match("29-1141.00", status) if tier else match(None)]
    )
    return Assessment(
        role=replace(role, code=title if tier else None),
        exposure=Exposure(*exposure, deviation=5.0, readings=()) if exposure and tier else None,
        resilience=Resilience(50.0, 50.0, 50.0, 50.0) if tier else None,
        tier=Tier(tier, tuple(borderline)) if tier else None,
        confidence="firm" if tier else None,
        confidence_reasons=(),
        cautions=(),
        options=(),
    )


def review(*pairs, settings=None):
    """A review of (line, match) pairs."""
    people = sum(one.people for one, _ in pairs)
    facts = RosterFacts(
        sheet="Staff",
        header_row=1,
        columns=(Column(0, "Job title", "title", "column.reason.header"),),
        ledger=Ledger(people + 1, people, {"header": (1,)}),
        problems=(),
        fte_source="assumed",
        sample=False,
    )
    return Review(
        roster=facts,
        lines=tuple(one for one, _ in pairs),
        matches=tuple(one for _, one in pairs),
        vacant={},
        settings=settings or Settings(date="2026-11-24"),
    )
