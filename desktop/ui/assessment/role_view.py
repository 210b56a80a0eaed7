"""Role view: what may be shown of a role, after the same privacy gate as the printed page."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.assessment.assessment import Assessment
from desktop.briefing import TIERS, Crossing, RoleLine, brief, exposure_words
from desktop.department.picture import DepartmentPicture
from desktop.review.review import Review
from desktop.ui.common.language import Language

SORTS = ("people", "role", "tier")  # never by exposure: overlapping ranges cannot be ranked


@dataclass(frozen=True, slots=True)
class RoleView:
    """One row of the list. `assessment` is None where nothing may be shown of the role."""

    line: RoleLine
    assessment: Assessment | None

    @property
    def state(self) -> str:
        """One_holder, unmatched, or shown."""
        if self.line.suppressed:
            return "one_holder"
        return "unmatched" if self.line.status == "unmatched" else "shown"

    @property
    def note(self) -> str | None:
        """What stands beside the name: a small team, or matches still to confirm."""
        if self.state == "one_holder":
            return "one_person"
        if self.line.to_confirm_people:
            return "to_confirm"
        return "small_team" if self.line.small_team else None


def views_of(
    picture: DepartmentPicture, review: Review, crossing: Crossing
) -> tuple[RoleView, ...]:
    """The roles of a department, largest team first; none where it is too small."""
    if picture.suppressed:
        return ()
    lines = brief(review, picture, crossing).roles
    return tuple(
        RoleView(line, assessment if line.tier is not None else None)
        for line, assessment in zip(lines, picture.assessments, strict=True)
    )


def sorted_views(views: Sequence[RoleView], by: str) -> tuple[RoleView, ...]:
    """The roles in another order: by people, name or tier."""
    if by == "role":
        return tuple(sorted(views, key=lambda view: view.line.name.casefold()))
    if by == "tier":
        return tuple(sorted(views, key=lambda view: (_rank(view), -view.line.people)))
    return tuple(sorted(views, key=lambda view: -view.line.people))


def row_words(view: RoleView, language: Language) -> str:
    """The whole row in one sentence, for a screen reader."""
    line, say = view.line, language.say
    parts = [line.name, language.count("window.people", line.people)]
    parts.append(bar_words(view, language))
    if view.state == "shown":
        parts.append(tier_words(view, language))
        if line.confidence:
            confidence = say(f"window.assessment.confidence.{line.confidence}")
            parts.append(say("window.assessment.spoken.confidence", confidence=confidence))
    if view.note:
        parts.append(say(f"window.assessment.note.{view.note}"))
    return ", ".join(parts)


def bar_words(view: RoleView, language: Language) -> str:
    """What stands in the place of the bar, in words."""
    if view.state != "shown":
        return language.say(f"window.assessment.{view.state}")
    return exposure_words(view.line.exposure, language.wording)


def tier_words(view: RoleView, language: Language) -> str:
    """The tier in its short form, and whether it is borderline."""
    line = view.line
    if line.tier is None:
        return language.say("window.assessment.no_tier") if view.state == "shown" else "–"
    short = language.say(f"tier.short.{line.tier}")
    if line.borderline:
        return language.say("window.assessment.borderline", tier=short)
    return short


def _rank(view: RoleView) -> int:
    return TIERS.index(view.line.tier) if view.line.tier in TIERS else len(TIERS)
