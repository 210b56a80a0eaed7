"""Own courses: those of the settings stand in every review beside those of its workbook."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeAlias

from desktop.department.entered import Inputs
from desktop.evidence.local_programmes import LocalProgramme
from desktop.review.review import Review

Courses: TypeAlias = Sequence[LocalProgramme]


def joined(own: Courses, kept: Courses) -> tuple[LocalProgramme, ...]:
    """The courses of a workbook, then those of the settings that it does not name as well."""
    return (*own, *(course for course in kept if course not in own))


def exchanged(review: Review, before: Courses, after: Courses) -> Review:
    """The review with another list from the settings; what came from elsewhere stays.

    Args:
        review: The manager's work.
        before: The list of the settings until now.
        after: The list from now on.
    """

    def changed(inputs: Inputs) -> Inputs:
        others = tuple(c for c in inputs.local_programmes if c not in before)
        return replace(inputs, local_programmes=joined(others, after))

    departments = {name: changed(own) for name, own in review.department_inputs.items()}
    return replace(review, inputs=changed(review.inputs), department_inputs=departments)
