"""Making: the plain functions that make, keep and print a set of documents."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.briefing import (
    Crossing,
    RenderedFile,
    render_combined,
    render_department,
    render_summary,
    render_workbook,
)
from desktop.department.picture import DepartmentPicture
from desktop.progress import Cancelled, Progress
from desktop.review.output import safe_names, write_files
from desktop.review.review import Review
from desktop.tables.refusal import Refusal

MOST_FOLDERS = 100
BOARD = "E"  # once for all departments


@dataclass(frozen=True, slots=True)
class Saved:
    """Where a set was written."""

    folder: Path
    names: tuple[str, ...]


def make_set(  # noqa: PLR0917 - all of them are needed, and the background passes them in order
    review: Review,
    pictures: Sequence[DepartmentPicture],
    picture: DepartmentPicture,
    crossing: Crossing,
    documents: Sequence[str],
    progress: Progress,
) -> tuple[RenderedFile, ...]:
    """Make the documents one after the other, so that progress can be told and it can be stopped.

    Args:
        review: The manager's work.
        pictures: All departments, for the board summary.
        picture: The department of all other documents.
        crossing: The evidence and the words.
        documents: Their letters.
        progress: Told for each.

    Raises:
        Cancelled: the user asked to stop.
    """
    made: list[RenderedFile] = []
    for number, key in enumerate(documents):
        progress(number, len(documents), "progress.pages")
        if key == BOARD:
            page = render_summary([(review, one) for one in pictures], crossing)
            made += [page] if page is not None else []
        else:
            made += render_department(review, picture, crossing, (key,))
    return tuple(made)


def make_extras(  # noqa: PLR0917 - all of them are needed, and the background passes them in order
    review: Review,
    pictures: Sequence[DepartmentPicture],
    picture: DepartmentPicture,
    crossing: Crossing,
    wanted: tuple[Sequence[str], Sequence[str]],
    progress: Progress,
) -> tuple[RenderedFile, ...]:
    """The combined PDF of a department and the workbook of all of them, as they are wished.

    Args:
        review: The manager's work.
        pictures: All departments, for the workbook.
        picture: The department of the combined PDF.
        crossing: The evidence and the words.
        wanted: Names of the extras, and the letters of the documents that are combined.
        progress: Told for each.
    """
    extras, documents = wanted
    made: list[RenderedFile] = []
    for number, key in enumerate(extras):
        progress(number, len(extras), "progress.pages")
        if key == "combined":
            file = render_combined(review, picture, crossing, documents)
            made += [file] if file is not None else []
        else:
            made.append(render_workbook([(review, one) for one in pictures], crossing))
    return tuple(made)


def keep_set(folder: Path, name: str, files: Sequence[RenderedFile], progress: Progress) -> Saved:
    """Write a set into a folder of its own; where another set stands, into the next free one.

    Args:
        folder: Chosen by the manager.
        name: What the new folder in it is called, before it is made safe.
        files: The finished documents.
        progress: Told before and after.

    Raises:
        Refusal: the folder cannot be written.
        Cancelled: the user asked to stop; nothing of the set is left.
    """
    progress(0, None, "progress.saving")
    by_name = {file.name: file.data for file in files}
    safe = safe_names([name])[0]
    for number in range(1, MOST_FOLDERS):
        own = folder / (safe if number == 1 else f"{safe} ({number})")
        fresh = not own.exists()
        try:
            saved = Saved(own, write_files(own, by_name, overwrite=False))
            progress(1, 1, "progress.saving")
        except Cancelled:
            if fresh:
                shutil.rmtree(own, ignore_errors=True)
            raise
        except Refusal as refusal:
            if refusal.key != "refusal.file_exists":
                raise
        else:
            return saved
    raise Refusal("refusal.cannot_write", file=safe)
