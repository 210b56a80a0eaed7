"""Course files: the hospital's own courses from a spreadsheet, and to a CSV file for others."""

from collections.abc import Sequence
from pathlib import Path

from desktop.evidence.local_programmes import (
    LocalProgramme,
    LocalProgrammes,
    csv_of,
    local_programmes_of,
)
from desktop.progress import Progress
from desktop.review.replacing import replace_file
from desktop.tables.reading import read_table
from desktop.tables.refusal import Refusal


def read_courses(path: Path, progress: Progress) -> LocalProgrammes:
    """The courses of a workbook or a CSV file, and what was wrong with its rows.

    Raises:
        Refusal: the file cannot be read, or holds no list of courses.
        Cancelled: the user asked to stop.
    """
    read = local_programmes_of(read_table(path, progress))
    if not (read.programmes or read.problems):
        raise Refusal("refusal.no_courses", file=path.name)
    return read


def write_courses(courses: Sequence[LocalProgramme], path: Path, progress: Progress) -> int:
    """Write courses as CSV with the headings of the template; returns how many.

    Raises:
        Refusal: the file cannot be written there.
    """
    progress(0, None, "progress.saving")
    replace_file(path, csv_of(courses).encode("utf-8-sig"))
    return len(courses)
