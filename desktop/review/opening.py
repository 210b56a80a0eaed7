"""Opening: from what the manager names (rosters, saved reviews, folders) to reviews in hand."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

from desktop.department.entered import Inputs
from desktop.evidence.local_programmes import (
    LocalProblem,
    LocalProgramme,
    local_programmes_of,
)
from desktop.evidence.matching import MatchingKnowledge
from desktop.matching.crosswalk import EMPTY, Crosswalk
from desktop.matching.match import TitleQuery
from desktop.matching.matcher import match_titles
from desktop.progress import Progress, silent
from desktop.review.archive import is_archive, load_review
from desktop.review.own_courses import joined
from desktop.review.review import Review, facts_of, fold_roster, keep_department, vacant_posts
from desktop.roster.importing import import_roster
from desktop.roster.problems import Problem
from desktop.settings import Settings, country_of
from desktop.tables.reading import read_table
from desktop.tables.refusal import Refusal
from desktop.tables.table import Table

# what a folder is searched for; a file named by itself is known by its content
_SUFFIXES = frozenset(
    {
        ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv", ".txt", ".htm", ".html",
        ".touchstone",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Choices:
    """What may be said about how a roster is read."""

    sheet: str | None = None
    department: str | None = None  # keeps it; names it where the roster has no such column
    unnamed: str = ""  # what staff without a department are called
    header_row: int | None = None  # 1-based; None: found
    columns: Mapping[int, str | None] = field(default_factory=dict)  # what a column becomes
    crosswalk: Crosswalk = EMPTY  # what this hospital has decided about its titles before
    courses: tuple[LocalProgramme, ...] = ()  # of this hospital, beside those of the workbook


def expand(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The files meant: a folder stands for the rosters in it, one level deep.

    Raises:
        Refusal: a folder holds no roster.
    """
    found: list[Path] = []
    for path in paths:
        found.extend(_rosters_in(path) if path.is_dir() else [path])
    return tuple(dict.fromkeys(found))


def open_review(
    path: Path,
    settings: Settings,
    knowledge: MatchingKnowledge,
    choices: Choices,
    progress: Progress = silent,
) -> Review:
    """Read one roster or saved review, and match its titles.

    Raises:
        Refusal: the file cannot be used, or has no such sheet or department.
        Cancelled: the user asked to stop.
    """
    if is_archive(path):
        review = replace(load_review(path), settings=settings)
    else:
        review = _import(path, settings, knowledge, choices, progress)
    if choices.department is None:
        return review
    if choices.department not in review.departments:
        raise Refusal(
            "refusal.no_such_department",
            file=path.name,
            department=choices.department,
            departments=", ".join(review.departments[:12]),
        )
    return keep_department(review, choices.department)


def _import(
    path: Path,
    settings: Settings,
    knowledge: MatchingKnowledge,
    choices: Choices,
    progress: Progress,
) -> Review:
    table = read_table(path, progress)
    return import_table(table, settings, knowledge, choices, progress, sample=is_sample(path))


def import_table(
    table: Table,
    settings: Settings,
    knowledge: MatchingKnowledge,
    choices: Choices,
    progress: Progress = silent,
    *,
    sample: bool,
) -> Review:
    """Understand a table that was read as a roster, and match its titles.

    Raises:
        Refusal: the table holds no staff, or no such sheet or header row.
        Cancelled: the user asked to stop.
    """
    roster = import_roster(
        table,
        sheet=choices.sheet,
        header_row=choices.header_row,
        column_choices=choices.columns or None,
        on=date.fromisoformat(settings.date),
        progress=progress,
    )
    unnamed = choices.unnamed
    if choices.department and not any(c.becomes == "department" for c in roster.columns):
        unnamed = choices.department
    lines = fold_roster(roster, unnamed)
    country = country_of(settings.locale)
    queries = [TitleQuery(line.title, line.department, country) for line in lines]
    own = local_programmes_of(table)
    facts = facts_of(roster, sample=sample)
    return Review(
        roster=replace(facts, problems=(*facts.problems, *map(_problem, own.problems))),
        inputs=Inputs(local_programmes=joined(own.programmes, choices.courses)),
        lines=lines,
        matches=match_titles(queries, knowledge, choices.crosswalk, progress),
        vacant=vacant_posts(roster, unnamed),
        settings=settings,
    )


def _problem(problem: LocalProblem) -> Problem:
    """What is wrong with a course of the hospital; its rows are not those of the staff."""
    values = {
        "sheet": problem.sheet,
        "row": str(problem.row),
        "column": problem.column,
        "value": problem.value,
    }
    return Problem(f"local.{problem.key}", values=tuple(values.items()))


def _rosters_in(folder: Path) -> list[Path]:
    rosters = sorted(
        path
        for path in folder.iterdir()
        if path.is_file()
        and path.suffix.lower() in _SUFFIXES
        and not path.name.startswith((".", "~$"))
    )
    if not rosters:
        raise Refusal("refusal.empty_folder", folder=folder.name or str(folder))
    return rosters


def is_sample(path: Path) -> bool:
    """Whether a file is the invented roster that comes with the program."""
    sample = files("assets") / "samples" / "sample_roster.xlsx"
    return _digest(path.read_bytes()) == _digest(sample.read_bytes())


def _digest(data: bytes) -> str:
    return sha256(data).hexdigest()
