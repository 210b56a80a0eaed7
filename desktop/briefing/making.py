"""Making: a review and a department picture become a Briefing, and the Briefing its files."""

from collections.abc import Sequence
from datetime import date

from desktop import __version__
from desktop.briefing.changes import changes_of
from desktop.briefing.claims import checklist_lines, claim_lines
from desktop.briefing.crossing import Crossing
from desktop.briefing.facts import evidence_of, glossary_of, numbers_of, roster_of, title_of
from desktop.briefing.roles import library_of, shown_role
from desktop.briefing.signs import signs_of
from desktop.department.picture import DepartmentPicture
from desktop.department.small_groups import suppression_of
from desktop.review.review import Review
from reports.briefing import Briefing
from reports.render import RenderedFile, render_set


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
    on = date.fromisoformat(settings.date)
    inputs = review.inputs_for(picture.name)
    roles = tuple(shown_role(a, crossing, on, inputs, hidden=hidden) for a in picture.assessments)
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
        numbers=numbers_of(picture),
        roles=roles,
        titles=tuple(
            title_of(line, match, crossing)
            for line, match in zip(review.lines, review.matches, strict=True)
            if line.department == picture.name
        ),
        roster=roster_of(review),
        evidence=evidence_of(crossing.evidence, on),
        library=library_of(picture, crossing, on),
        glossary=glossary_of(crossing.wording),
        signs=signs_of(picture, inputs, roles, crossing),
        claims=claim_lines(crossing),
        checklists=checklist_lines(crossing),
        black_and_white=settings.black_and_white,
        large_print=settings.large_print,
        changes=changes_of(review.log, picture.name, _keys(picture), crossing),
    )


def _keys(picture: DepartmentPicture) -> frozenset[str]:
    """Profiles and codes of the roles that may be shown."""
    if picture.suppressed:
        return frozenset()
    shown = [a.role for a in picture.assessments if not suppression_of(a.role)]
    return frozenset(key for role in shown for key in (role.profile, role.code) if key)
