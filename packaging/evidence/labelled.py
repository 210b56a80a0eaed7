"""Labelled titles: what the matcher is measured and calibrated on, split by employer."""

import csv
from dataclasses import dataclass
from pathlib import Path

_TITLES = Path(__file__).parents[2] / "tests" / "matching"
LABELLED = _TITLES / "labelled_titles.csv"
STRESS = _TITLES / "stress_titles.csv"
BLIND = _TITLES / "blind_titles.csv"
OPEN, HELD = "open", "held"  # looked at while rules were written; only ever measured
NO_OCCUPATION = "NONE"


@dataclass(frozen=True, slots=True)
class Labelled:
    """A real title with the occupations that are right for it, at seven characters."""

    title: str
    country: str
    source: str  # the employer or list it stands in
    right: frozenset[str]  # empty where the title fixes no occupation
    tolerated: frozenset[str]  # suggestions that do no harm where no occupation is fixed


def read_labelled(path: Path = LABELLED) -> list[Labelled]:
    """Read title, code, alternatives, country and source."""
    with path.open(encoding="utf-8", newline="") as lines:
        return [_labelled(row) for row in csv.DictReader(lines)]


def read_stress(half: str) -> list[Labelled]:
    """Titles of invented hospitals, written before the matcher had answered any of them.

    Args:
        half: OPEN or HELD.
    """
    with STRESS.open(encoding="utf-8", newline="") as lines:
        return [_labelled(row) for row in csv.DictReader(lines) if row["half"] == half]


def read_blind() -> list[Labelled]:
    """Batches of titles that were labelled in full before the matcher had answered any of them.

    Each batch is blind only once: its first figures are kept, see `evaluate.py --first-run`.
    """
    return read_labelled(BLIND)


def _labelled(row: dict[str, str]) -> Labelled:
    others = frozenset(code[:7] for code in row["alternatives"].split("|") if code)
    if row["code"] == NO_OCCUPATION:
        return Labelled(row["title"], row["country"], row["source"], frozenset(), others)
    right = others | {row["code"][:7]}
    return Labelled(row["title"], row["country"], row["source"], right, frozenset())
