"""Claims: what is said about this work elsewhere, how strong it is, and what speaks against it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Literal, TypeAlias

from desktop.evidence.programmes import Country
from desktop.evidence.rows import Row, read_rows
from desktop.evidence.texts import BRITISH, Texts, named_text, one_of, plain_text

Strength: TypeAlias = Literal["S", "P", "W"]  # supported, partly, weak
Checked: TypeAlias = Literal[
    "page read", "summary read", "table", "computed", "article only", "title and abstract only",
    "idea", "judgement",
]  # fmt: skip

STRENGTHS: tuple[Strength, ...] = ("S", "P", "W")
CHECKS: tuple[Checked, ...] = (
    "page read", "summary read", "table", "computed", "article only", "title and abstract only",
    "idea", "judgement",
)  # fmt: skip
READ: frozenset[Checked] = frozenset({"page read", "summary read", "table", "computed"})
_CONCEPT = re.compile(r"[RSMX][1-9][0-9]?")
_COUNTRIES: tuple[Country, ...] = ("US", "UK")
_COLUMNS = (
    "key", "concepts", "country", "strength", "source", "date", "address", "checked", "en-US",
    "en-GB", "against", f"against_{BRITISH}", "against_source", "against_address",
    "against_checked", "verified",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim with its source. What nobody could check is marked and never printed as fact."""

    key: str
    concepts: tuple[str, ...]  # R1 to X9
    country: Country | None  # said of one country only
    strength: Strength
    source: str
    date: str  # the year of the source; empty: not known
    address: str  # a page or an identifier; empty: none
    checked: Checked
    words: Texts
    against: Texts  # empty texts: we looked and found none
    against_source: str
    verified: bool  # somebody read or computed what it rests on

    @property
    def cited(self) -> str:
        """The source with its year, as it is printed."""
        return f"{self.source}, {self.date}" if self.date else self.source


def load_claims(folder: Traversable | None = None) -> dict[str, Claim]:
    """The claims by key.

    Args:
        folder: Another evidence base than the installed one.

    Raises:
        Refusal: the table is missing or broken; the refusal names file, row and column.
    """
    folder = folder or files("assets") / "evidence"
    found: dict[str, Claim] = {}
    for row in read_rows(folder, "claims.csv", _COLUMNS):
        key = row.text("key")
        if key in found:
            raise row.refuse("duplicate", "key")
        found[key] = _claim(row)
    return found


def claims_in(country: Country, claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """What may be said in a country, in the order of the table."""
    return tuple(claim for claim in claims if claim.country in {None, country})


def _claim(row: Row) -> Claim:
    checked: Checked = one_of(row, "checked", CHECKS)
    verified = row.yes("verified")
    if verified != (checked in READ):
        raise row.refuse("contradiction", "verified")
    against = named_text(row, "against")
    if any(against.values()) != bool(row.cells["against_source"]):
        raise row.refuse("contradiction", "against_source")
    if row.cells["against_checked"] not in {"", *CHECKS}:
        raise row.refuse("unknown_word", "against_checked")
    strength: Strength = one_of(row, "strength", STRENGTHS)
    return Claim(
        key=row.text("key"),
        concepts=_concepts(row),
        country=_country(row),
        strength=strength,
        source=row.text("source"),
        date=row.cells["date"],
        address=row.cells["address"],
        checked=checked,
        words=plain_text(row),
        against=against,
        against_source=row.cells["against_source"],
        verified=verified,
    )


def _country(row: Row) -> Country | None:
    if not row.cells["country"]:
        return None
    country: Country = one_of(row, "country", _COUNTRIES)
    return country


def _concepts(row: Row) -> tuple[str, ...]:
    row.text("concepts")
    concepts = row.words("concepts")
    if all(_CONCEPT.fullmatch(concept) for concept in concepts):
        return concepts
    raise row.refuse("unknown_word", "concepts")
