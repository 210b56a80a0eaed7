"""The edition of the evidence base: its name, its date, and how old it is."""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Edition:
    """Printed in every report."""

    name: str
    date: date  # when the tables were last built from their sources
    checksums: Mapping[str, str]  # sha256 by file below assets/evidence


def months_old(edition: Edition, today: date) -> int:
    """Whole months from the edition's date to a date; 0 when that date lies before it."""
    then = edition.date
    months = 12 * (today.year - then.year) + today.month - then.month
    return max(0, months - (today.day < then.day))


def is_old(edition: Edition, today: date, oldest_months: int) -> bool:
    """Whether the edition is older than so many months (hard rule 10)."""
    months = edition.date.year * 12 + edition.date.month - 1 + oldest_months
    year, month = months // 12, months % 12 + 1
    last_day = date(year, month, min(edition.date.day, monthrange(year, month)[1]))
    return today > last_day
