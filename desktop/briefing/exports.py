"""Exports: the set as one combined PDF and the workbook for HR, as named bytes."""

from collections.abc import Iterable, Sequence

from desktop.briefing.crossing import Crossing
from desktop.briefing.making import brief
from desktop.department.picture import DepartmentPicture
from desktop.review.review import Review
from reports.render import RenderedFile, combined, missing_words
from reports.wording import Wording
from reports.workbook import write_workbook


def render_combined(
    review: Review, picture: DepartmentPicture, crossing: Crossing, documents: Sequence[str]
) -> RenderedFile | None:
    """The documents of one department in one PDF with bookmarks; None where none may be made."""
    return combined(brief(review, picture, crossing), documents)


def render_workbook(
    sets: Iterable[tuple[Review, DepartmentPicture]], crossing: Crossing
) -> RenderedFile:
    """The .xlsx for HR over every department of a run, under the rules for small groups.

    Args:
        sets: Each department with the review that it comes from, in the order of the files.
        crossing: The evidence and the words.

    Raises:
        ValueError: there is no department.
    """
    briefings = tuple(brief(r, picture, crossing) for r, picture in sets)
    data = write_workbook(briefings)
    return RenderedFile(f"HR-workbook-{briefings[0].date}.xlsx", data)


def missing_sentence(files: Iterable[RenderedFile], w: Wording) -> str:
    """What the fonts lack in these files, in one sentence; empty where nothing is missing."""
    return missing_words((glyph for file in files for glyph in file.missing), w)
