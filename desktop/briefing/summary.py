"""Summary: all departments of a run as the one page for HR and the board, suppressed jointly."""

from collections.abc import Sequence
from datetime import date

from desktop import __version__
from desktop.briefing.claims import claim_lines
from desktop.briefing.crossing import Crossing
from desktop.briefing.signs import printed_signs
from desktop.department.entered import Inputs
from desktop.department.picture import INFORMATION, DepartmentPicture
from desktop.department.run import Part, in_use_or_planned, joint
from desktop.department.small_groups import SMALL_TEAM
from desktop.evidence.edition import months_old
from desktop.review.review import Review
from reports.charts.palette import TIERS
from reports.render import RenderedFile
from reports.render import render_summary as rendered
from reports.signs import Summary, TierCount
from reports.workbook.publishing import pooled

_ROUNDED = 5


def render_summary(
    sets: Sequence[tuple[Review, DepartmentPicture]], crossing: Crossing
) -> RenderedFile | None:
    """The page as a named file, or None where nothing of it may be shown."""
    return rendered(summary_of(sets, crossing))


def summary_of(sets: Sequence[tuple[Review, DepartmentPicture]], crossing: Crossing) -> Summary:
    """All that the page may print.

    True counts are summed over the departments, suppressed together, and then rounded to five.
    Roles that are one person and departments under five people are in no count of a tier.

    Args:
        sets: Each department with the review it comes from.
        crossing: Evidence and words.

    Raises:
        ValueError: there is no department.
    """
    if not sets:
        raise ValueError("no department")
    reviews = list({id(review): review for review, _ in sets}.values())
    settings, method = reviews[0].settings, crossing.evidence.method
    parts = [Part(picture, review.inputs_for(picture.name)) for review, picture in sets]
    whole = [review.inputs for review in reviews if len(review.departments) > 1]
    country = "UK" if settings.locale == "en-GB" else "US"
    found = joint(parts, whole, method, country)
    people = sum(review.people for review in reviews)
    tiers = tier_counts([picture for _, picture in sets], settings.small_group)
    shown = {tier for count in tiers if count.about is not None for tier in count.tiers}
    inputs = _shared(parts, whole)
    return Summary(
        organisation="",
        departments=len(sets),
        locale=settings.locale,
        paper=settings.paper,
        date=settings.date,
        reviewer=settings.reviewer,
        sample=all(review.roster.sample for review in reviews),
        version=__version__,
        small_group=settings.small_group,
        edition=crossing.evidence.edition.name,
        months_old=months_old(crossing.evidence.edition, date.fromisoformat(settings.date)),
        oldest_months=int(method.oldest_months),
        people=_about(people) if people >= settings.small_group else None,
        tiers=tiers,
        information=not shown.isdisjoint(INFORMATION),
        tools_live_or_planned=in_use_or_planned(parts),
        validation_gaps=found.validation_gaps,
        signs=printed_signs(found, inputs),
        claims=claim_lines(crossing),
        black_and_white=settings.black_and_white,
        large_print=settings.large_print,
    )


def tier_counts(pictures: Sequence[DepartmentPicture], threshold: int) -> tuple[TierCount, ...]:
    """People by tier over all departments; what is small is told together, or not at all."""
    shown = [picture for picture in pictures if picture.suppressed is None]
    teams = {tier: [n for p in shown for n in p.teams_by_tier.get(tier, ())] for tier in TIERS}
    present = [tier for tier in TIERS if teams[tier]]
    counts = [min(sum(teams[tier]), _guarded(teams[tier], threshold)) for tier in present]
    hidden, together = pooled(counts, threshold)
    alone = [
        TierCount((tier,), _about(_guarded(teams[tier], threshold)))
        for place, tier in enumerate(present)
        if place not in hidden
    ]
    if not hidden:
        return tuple(alone)
    joined = tuple(tier for place, tier in enumerate(present) if place in hidden)
    every = [n for tier in joined for n in teams[tier]]
    return (
        *alone,
        TierCount(joined, None if together is None else _about(_guarded(every, threshold))),
    )


def _guarded(teams: Sequence[int], threshold: int) -> int:
    """The sum of teams, one off where all the small ones are as small or as large as can be.

    The workbook of the same run tells large teams exactly, and of a small one whether it is a
    small team (two to four) or just below the threshold. Where every small team sat at the same
    end, a rounded sum could then leave that end as the only answer.
    """
    bounds = [_told(n, threshold) for n in teams if n < threshold]
    small = sum(n for n in teams if n < threshold)
    if bounds:
        small = min(
            max(small, sum(low for low, _ in bounds) + 1), sum(high for _, high in bounds) - 1
        )
    return sum(n for n in teams if n >= threshold) + small


def _told(people: int, threshold: int) -> tuple[int, int]:
    """The least and the most that the workbook lets a reader think of a small team."""
    if people <= SMALL_TEAM[-1]:
        return min(people, SMALL_TEAM[0]), SMALL_TEAM[-1]
    return SMALL_TEAM[-1] + 1, threshold - 1


def _about(count: int) -> int:
    """The nearest multiple of five."""
    return _ROUNDED * ((count + _ROUNDED // 2) // _ROUNDED)


def _shared(parts: Sequence[Part], whole: Sequence[Inputs]) -> Inputs:
    """The inputs whose words the page repeats: who was consulted, shares behind harder days."""
    every = [*whole, *(part.inputs for part in parts)]
    return next((inputs for inputs in every if inputs.consulted), every[0])
