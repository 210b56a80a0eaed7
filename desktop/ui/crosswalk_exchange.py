"""Crosswalk exchange: decisions about titles go to another hospital's file and come from one."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.progress import Progress
from desktop.review.crosswalk_store import Conflict, Entry, merge, read_entries, write_entries
from desktop.roster.problems import Problem


@dataclass(frozen=True, slots=True)
class Brought:
    """What a file brings: all entries together, how many are new, and what is in the way."""

    file: str
    entries: tuple[Entry, ...]
    added: int
    conflicts: tuple[Conflict, ...]  # ours stand in `entries`
    problems: tuple[Problem, ...]


def bring(path: Path, ours: Sequence[Entry], codes: Collection[str], progress: Progress) -> Brought:
    """Read a crosswalk beside our own decisions; where they differ ours stay.

    Raises:
        Refusal: the file cannot be read, or has not the columns of a crosswalk.
    """
    progress(0, None, "progress.rows")
    theirs, problems = read_entries(path, codes)
    entries, conflicts = merge(ours, theirs)
    return Brought(path.name, entries, len(entries) - len(ours), conflicts, problems)


def take(entries: Sequence[Entry], path: Path, progress: Progress) -> int:
    """Write decisions to a file of the manager's choice; returns how many.

    Raises:
        Refusal: the file cannot be written there.
    """
    progress(0, None, "progress.saving")
    write_entries(entries, path)
    return len(entries)
