"""Settings of one run: locale, paper, reviewer, date and the small-group threshold."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Locale: TypeAlias = Literal["en-US", "en-GB"]
Paper: TypeAlias = Literal["a4", "letter"]

LOCALES: tuple[Locale, ...] = ("en-US", "en-GB")
PAPERS: tuple[Paper, ...] = ("a4", "letter")
SMALL_GROUPS = (5, 8, 10)
_PAPER_OF: dict[Locale, Paper] = {"en-US": "letter", "en-GB": "a4"}
_COUNTRY_OF: dict[Locale, str] = {"en-US": "US", "en-GB": "UK"}


@dataclass(frozen=True, slots=True)
class Settings:
    """What the manager chooses about a briefing. `date` is ISO and the only clock."""

    date: str
    locale: Locale = "en-US"
    paper: Paper = "letter"
    reviewer: str | None = None  # None: every page says DRAFT
    small_group: int = 5
    large_print: bool = False
    black_and_white: bool = False


def paper_of(locale: Locale) -> Paper:
    """The usual paper of a locale."""
    return _PAPER_OF[locale]


def country_of(locale: Locale) -> str:
    """The country whose hospital titles are meant, as US, UK or CA."""
    return _COUNTRY_OF[locale]
