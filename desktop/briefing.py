"""The one crossing: a department picture becomes a reports.Briefing, through the privacy gate."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date

from desktop import __version__
from desktop.assessment.assessment import Assessment
from desktop.assessment.exposure import Exposure
from desktop.assessment.options import Option
from desktop.department.picture import DepartmentPicture
from desktop.department.small_groups import SMALL_TEAM, suppression_of
from desktop.evidence.base import Evidence
from desktop.evidence.edition import months_old
from desktop.evidence.method import Method
from desktop.evidence.sources import Source
from desktop.matching.match import Match, Reason
from desktop.review.review import Review
from desktop.roster.roster import TitleLine
from reports.briefing import (
    Briefing,
    ColumnLine,
    DepartmentNumbers,
    EvidenceFacts,
    OptionLine,
    ProblemLine,
    Range,
    RoleLine,
    RosterFacts,
    SourceLine,
    TitleEntry,
)
from reports.charts.geometry import Rectangle, hatch
from reports.charts.marks import confidence_mark, tier_mark
from reports.charts.palette import TIERS
from reports.charts.ranges import range_axis, range_bar
from reports.charts.strips import quarter_strip
from reports.document import Disc, Drawing, Label, Path, Segments, Shape
from reports.pdf.text import lacking
from reports.render import RenderedFile, render_set
from reports.sections.phrases import exposure as exposure_words
from reports.sections.phrases import meaning as meaning_words
from reports.sections.role_options import option_words
from reports.wording import Wording, half_up, wording_for

__all__ = [
    "TIERS",
    "Crossing",
    "Disc",
    "Drawing",
    "Label",
    "Path",
    "Rectangle",
    "RenderedFile",
    "Segments",
    "Shape",
    "Wording",
    "brief",
    "confidence_mark",
    "exposure_words",
    "half_up",
    "hatch",
    "lacking",
    "meaning_words",
    "option_words",
    "quarter_strip",
    "range_axis",
    "range_bar",
    "render_department",
    "tier_mark",
    "wording_for",
]


@dataclass(frozen=True, slots=True)
class Crossing:
    """What a briefing is made with: the evidence and the words of the review's locale."""

    evidence: Evidence
    wording: Wording


def render_department(
    review: Review, picture: DepartmentPicture, crossing: Crossing, documents: Sequence[str]
) -> tuple[RenderedFile, ...]:
    """The documents of one department as named bytes."""
    return render_set(brief(review, picture, crossing), documents)


def brief(review: Review, picture: DepartmentPicture, crossing: Crossing) -> Briefing:
    """All that can be printed about a department.

    The privacy gate: a role with one holder, and every role of a department under five people,
    loses its range, tier and options here, so that nothing later can print them.
    """
    settings = review.settings
    hidden = picture.suppressed is not None
    return Briefing(
        department=picture.name,
        locale=settings.locale,
        paper=settings.paper,
        date=settings.date,
        reviewer=settings.reviewer,
        sample=review.roster.sample,
        version=__version__,
        small_group=settings.small_group,
        suppressed=picture.suppressed,
        numbers=_numbers(picture),
        roles=tuple(_role(a, crossing, hidden=hidden) for a in picture.assessments),
        titles=tuple(
            _title(line, match, crossing)
            for line, match in zip(review.lines, review.matches, strict=True)
            if line.department == picture.name
        ),
        roster=_roster(review),
        evidence=_evidence(crossing.evidence, date.fromisoformat(settings.date)),
    )


def reason_words(reasons: Sequence[Reason], wording: Wording) -> str:
    """The reasons of a match as sentences."""
    return " ".join(wording.say(r.key, **dict(r.values)) for r in reasons)


def _numbers(p: DepartmentPicture) -> DepartmentNumbers:
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


def _role(a: Assessment, crossing: Crossing, *, hidden: bool) -> RoleLine:
    role = a.role
    suppressed = suppression_of(role)
    line = RoleLine(
        name=_name(role.code, crossing) or role.lines[0].title,
        code=role.code,
        titles=tuple(line.title for line in role.lines),
        people=role.people,
        fte=role.fte,
        status=role.status,
        to_confirm_people=role.to_confirm_people,
        suppressed=suppressed,
        small_team=role.people in SMALL_TEAM,
    )
    if hidden or suppressed or a.tier is None:
        return line
    return RoleLine(
        name=line.name,
        code=line.code,
        titles=line.titles,
        people=line.people,
        fte=line.fte,
        status=line.status,
        to_confirm_people=line.to_confirm_people,
        small_team=line.small_team,
        exposure=_range(a.exposure),
        tier=a.tier.key,
        borderline=a.tier.borderline,
        confidence=a.confidence,
        confidence_reasons=a.confidence_reasons,
        cautions=a.cautions,
        timing=a.timing,
        options=tuple(_option(option, crossing) for option in a.options),
    )


def _name(code: str | None, crossing: Crossing) -> str | None:
    if code is None:
        return None
    return crossing.evidence.occupations[code].names[crossing.wording.locale]


def _range(exposure: Exposure | None) -> Range | None:
    if exposure is None:
        return None
    return Range(exposure.score, exposure.low, exposure.high, exposure.too_uncertain)


def _option(option: Option, crossing: Crossing) -> OptionLine:
    return OptionLine(
        lane=option.lane,
        key=option.key,
        target=_name(option.code, crossing) or "",
        drop=option.drop,
        exposure=_range(option.exposure),
        tier=option.tier,
        pay=option.pay,
        carries_over=option.carries_over,
        gaps=option.gaps,
        education=option.entry_education,
        education_steps=option.education_steps,
    )


def _title(line: TitleLine, match: Match, crossing: Crossing) -> TitleEntry:
    return TitleEntry(
        title=line.title,
        people=line.people,
        fte=line.fte,
        occupation=_name(match.code, crossing),
        code=match.code,
        confidence=match.confidence,
        status=match.status,
        reason=reason_words(match.reasons, crossing.wording),
    )


def _roster(review: Review) -> RosterFacts:
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


def _evidence(evidence: Evidence, on: date) -> EvidenceFacts:
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
