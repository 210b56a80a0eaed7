"""Crosswalk aside: a file with rows that cannot be used is kept as found before it is replaced."""

from collections.abc import Iterable
from itertools import count
from pathlib import Path

from desktop.review.replacing import replace_file
from desktop.roster.problems import Problem

_WRITTEN_AGAIN = frozenset(
    f"problem.crosswalk_{kind}"
    for kind in ("no_date", "unknown_code", "unknown_profile", "repeated")
)


def lost_rows(problems: Iterable[Problem]) -> int:
    """How many rows would not be written again: they cannot be used, or contradict another."""
    lost = (set(one.rows) for one in problems if one.key not in _WRITTEN_AGAIN)
    return len(set[int]().union(*lost))


def set_aside(path: Path) -> Path:
    """Keep the file as it stands now beside it; one that is kept already is kept once.

    Raises:
        OSError: it cannot be read.
        Refusal: the copy cannot be written.
    """
    data = path.read_bytes()
    for number in count(1):
        copy = path.with_name(f"{path.stem}-as-found-{number}{path.suffix}")
        if not copy.exists():
            replace_file(copy, data)
            return copy
        if copy.read_bytes() == data:
            return copy
    raise AssertionError  # pragma: no cover - numbers never end
