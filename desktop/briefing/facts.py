"""Facts: sums, titles, rows of the file and the evidence, as the pages print them."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import date

from desktop.briefing.crossing import Crossing, name_of
from desktop.department.picture import DepartmentPicture
from desktop.evidence.base import Evidence
from desktop.evidence.edition import months_old
from desktop.evidence.method import Method
from desktop.evidence.sources import Source
from desktop.matching.match import Match, Reason
from desktop.review.review import Review
from desktop.roster.roster import TitleLine
from reports.briefing import (
    ColumnLine,
    DepartmentNumbers,
    EvidenceFacts,
    ProblemLine,
    RosterFacts,
    SourceLine,
    TitleEntry,
)
from reports.wording import Wording

_SHORT_FORMS = ("AI", "FTE", "HR", "O*NET", "SOC")


def reason_words(reasons: Sequence[Reason], wording: Wording) -> str:
    """The reasons of a match as sentences."""
    return " ".join(wording.say(r.key, **dict(r.values)) for r in reasons)


def numbers_of(p: DepartmentPicture) -> DepartmentNumbers:
    """The true sums of a department; what may be shown is decided where it is written."""
    return DepartmentNumbers(
        people=p.people,
        fte=p.fte,
        unread_fte=p.unread_fte,
        temporary_people=p.temporary_people,
        temporary_fte=p.temporary_fte,
        vacant_posts=p.vacant.posts,
        vacant_fte=p.vacant.fte,
        covered_people=p.covered_people,
        covered_fte=p.covered_fte,
        to_confirm_people=p.to_confirm_people,
        to_confirm_fte=p.to_confirm_fte,
        unmatched_people=p.unmatched_people,
        unmatched_fte=p.unmatched_fte,
        one_holder_roles=p.one_holder_roles,
        one_holder_fte=p.one_holder_fte,
        people_by_tier=dict(p.people_by_tier),
        fte_by_tier=dict(p.fte_by_tier),
        information_people=p.information_people,
        resilient_people=p.resilient_people,
    )


def title_of(line: TitleLine, match: Match, crossing: Crossing) -> TitleEntry:
    """A title and how it was understood."""
    return TitleEntry(
        title=line.title,
        people=line.people,
        fte=line.fte,
        occupation=name_of(match.code, crossing, match.profile),
        code=match.code,
        confidence=match.confidence,
        status=match.status,
        reason=reason_words(match.reasons, crossing.wording),
    )


def roster_of(review: Review) -> RosterFacts:
    """What became of the rows and columns of the file."""
    roster = review.roster
    return RosterFacts(
        sheet=roster.sheet,
        header_row=roster.header_row,
        rows_read=roster.ledger.read,
        rows_used=roster.ledger.used,
        set_aside=tuple((reason, rows) for reason, rows in roster.ledger.set_aside.items()),
        columns=tuple(
            ColumnLine(c.header, c.becomes, c.reason, c.person, c.reason_values)
            for c in roster.columns
        ),
        problems=tuple(ProblemLine(p.key, p.rows, p.values) for p in roster.problems),
        fte_source=roster.fte_source,
        departments=len(review.departments),
    )


def evidence_of(evidence: Evidence, on: date) -> EvidenceFacts:
    """Edition, age, sources and numbers of the evidence, as the method page prints them."""
    weights = evidence.method.exposure.weights
    return EvidenceFacts(
        edition=evidence.edition.name,
        released=evidence.edition.date.isoformat(),
        occupations=len(evidence.occupations),
        months_old=months_old(evidence.edition, on),
        sources=tuple(_source(source, weights) for source in evidence.sources),
        method=_flat(evidence.method),
        attributions=tuple(source.notice for source in evidence.sources if source.notice),
    )


def glossary_of(w: Wording) -> tuple[tuple[str, str], ...]:
    """Short forms that the pages use, with what they stand for."""
    return tuple((short, w.say(f"short.{short}")) for short in _SHORT_FORMS)


def _source(source: Source, weights: Mapping[str, float]) -> SourceLine:
    weight = next((weights[measure] for measure in source.used_for if measure in weights), None)
    return SourceLine(
        key=source.key,
        title=source.title,
        authors=source.authors,
        year=source.year,
        licence=source.licence,
        vintage=source.vintage,
        weight=weight,
    )


def _flat(method: Method) -> dict[str, float]:
    """The method's plain numbers by "section.name"."""
    sections = {
        "exposure": method.exposure,
        "resilience": method.resilience,
        "tiers": method.tiers,
        "confidence": method.confidence,
    }
    flat = {
        f"{section}.{part.name}": float(value)
        for section, numbers in sections.items()
        for part in fields(numbers)
        if isinstance(value := getattr(numbers, part.name), int | float)
    }
    flat["edition.oldest_months"] = float(method.oldest_months)
    for section, numbers in method.numbers.items():
        flat.update({f"{section}.{name}": value for name, value in numbers.items()})
    return flat
