"""Judging: a review's title lines become roles, assessments and one picture per department."""

from desktop.assessment.assessment import assess
from desktop.assessment.roles import gather_roles
from desktop.department.picture import DepartmentPicture, Vacant, picture
from desktop.evidence.base import Evidence
from desktop.evidence.moves import Moves
from desktop.review.review import Review


def judge(review: Review, evidence: Evidence, moves: Moves) -> tuple[DepartmentPicture, ...]:
    """The pictures of all departments of a review, in the order of their names."""
    roles = gather_roles(review.lines, review.matches)
    country = "UK" if review.settings.locale == "en-GB" else "US"
    assessments = [assess(role, evidence, moves, country) for role in roles]
    return tuple(
        picture(
            name,
            [a for a in assessments if a.role.department == name],
            review.vacant.get(name, Vacant()),
        )
        for name in review.departments
    )
