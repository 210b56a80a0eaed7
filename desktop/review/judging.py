"""Judging: a review's title lines become roles, assessments and one picture per department."""

from dataclasses import replace
from itertools import count

from desktop.assessment.assessment import Assessment, assess
from desktop.assessment.duties import duties_for
from desktop.assessment.roles import Role, count_people, gather_roles
from desktop.department.drivers import timing_of
from desktop.department.entered import Inputs
from desktop.department.indicators import indicators_of
from desktop.department.picture import DepartmentPicture, Vacant, picture
from desktop.department.small_groups import suppression_of, suppression_of_department
from desktop.evidence.base import Evidence
from desktop.evidence.duties import DutyTables
from desktop.evidence.moves import Moves
from desktop.progress import Progress, silent
from desktop.review.review import Review
from desktop.settings import Settings

_NO_DUTIES = DutyTables()


def judge(
    review: Review,
    evidence: Evidence,
    moves: Moves,
    duties: DutyTables = _NO_DUTIES,
    progress: Progress = silent,
) -> tuple[DepartmentPicture, ...]:
    """The pictures of all departments of a review, in the order of their names.

    Args:
        review: Titles, matches, and what was entered.
        evidence: The evidence base.
        moves: The tables behind options.
        duties: Which tools touch which duty; without them no timing is known.
        progress: Told for every role.

    Raises:
        Cancelled: the user asked to stop.
    """
    country = "UK" if review.settings.locale == "en-GB" else "US"
    roles: dict[str, list[Role]] = {}
    for role in gather_roles(review.lines, review.matches):
        roles.setdefault(role.department, []).append(role)
    pictures: list[DepartmentPicture] = []
    total, done = sum(map(len, roles.values())), count()
    for name in review.departments:
        inputs = review.inputs_for(name)
        if suppression_of_department(
            count_people(line for role in roles.get(name, []) for line in role.lines)
        ):
            inputs = replace(inputs, ranges=())
        local = inputs.local_programmes
        assessments: list[Assessment] = []
        for role in roles.get(name, []):
            progress(next(done), total, "progress.assessing")
            judged = assess(role, evidence, moves, country, local)
            assessments.append(_entered(judged, inputs, evidence, duties))
        signs = indicators_of(assessments, inputs, evidence.method, moves.pathways, country)
        vacant = review.vacant.get(name, Vacant())
        pictures.append(picture(name, assessments, vacant, signs))
    return tuple(pictures)


def judged_alike(one: Review, other: Review) -> bool:
    """Whether two reviews have the same pictures: how and by whom they are printed is no matter."""

    def judged(review: Review) -> Review:
        settings = Settings(date="", locale=review.settings.locale)
        return replace(review, log=(), settings=settings)

    return judged(one) == judged(other)


def _entered(a: Assessment, inputs: Inputs, evidence: Evidence, duties: DutyTables) -> Assessment:
    """The assessment with its timing, and with a range that was changed by hand."""
    code, profile = a.role.code, a.role.profile
    if code is None:
        return a
    timing = timing_of(duties_for(code, profile, evidence, duties).falls, inputs)
    return replace(_ranged(a, inputs, evidence), timing=timing)


def _ranged(a: Assessment, inputs: Inputs, evidence: Evidence) -> Assessment:
    """Another range, never one without the score in it: the score stays where it is."""
    roles = (a.role.profile, a.role.code)
    if suppression_of(a.role):  # a sheet in general must show nothing local
        return a
    entry = next((entry for entry in inputs.ranges if entry.role in roles), None)
    if entry is None or a.exposure is None:
        return a
    low, high = min(entry.low, a.exposure.score), max(entry.high, a.exposure.score)
    wide = high - low > evidence.method.exposure.too_uncertain_width
    return replace(a, exposure=replace(a.exposure, low=low, high=high, too_uncertain=wide))
