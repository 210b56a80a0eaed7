"""Programmes: courses and credentials as facts, what of them is confirmed, and for how long."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Literal, TypeAlias

from desktop.evidence.rows import Row, read_rows
from desktop.evidence.texts import BRITISH, Texts, both, named_text, one_of, some_of

Field: TypeAlias = Literal["name", "issuer", "prerequisite", "duration", "cost", "status"]
CostBand: TypeAlias = Literal["0", "A", "B", "C", "D", "E", "EMP", "U"]
SourceKind: TypeAlias = Literal["official", "copy", "third_party"]
Country: TypeAlias = Literal["US", "UK"]  # whose programmes, gates and months an option shows

COST_BANDS: tuple[CostBand, ...] = ("0", "A", "B", "C", "D", "E", "EMP", "U")
_FIELDS: tuple[Field, ...] = ("name", "issuer", "prerequisite", "duration", "cost", "status")
_PRINTED: tuple[Field, ...] = ("prerequisite", "duration", "cost")  # a dagger each when open
_KINDS: tuple[SourceKind, ...] = ("official", "copy", "third_party")
_PLACES = ("US", "UK", "England", "Canada", "AU", "NZ", "EU", "intl", "any")
_OFFERED: Mapping[Country, frozenset[str]] = {
    "US": frozenset({"US", "intl", "any"}),
    "UK": frozenset({"UK", "England", "intl", "any"}),
}
_OWN = "the hospital"  # the issuer of what a hospital sets up itself
_SHORTEST_MONTH = 28  # days
_FACTS = (
    "id", "name", "abbreviation", "issuer", "places", "cost_band", "confirmed", "source_kind",
    "source_title", "source_url", "last_checked",
)  # fmt: skip
_WORDS = (
    "id", "label", "label_en-GB", "name", "prerequisite", "prerequisite_en-GB", "duration",
    "duration_en-GB", "note", "note_en-GB",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Programme:
    """A course or credential. Texts are our own words; empty ones say that nothing is known."""

    id: str
    label: Texts  # short, for a table
    name: str  # as the issuer writes it
    issuer: str
    places: tuple[str, ...]
    cost_band: CostBand
    prerequisite: Texts
    duration: Texts
    note: Texts
    confirmed: frozenset[Field]  # by the issuer's own page
    source_kind: SourceKind
    source_title: str
    source_url: str
    last_checked: date


def load_programmes(folder: Traversable | None = None) -> dict[str, Programme]:
    """The programmes by id.

    Args:
        folder: Another evidence base than the installed one.

    Raises:
        Refusal: a table is missing or broken; the refusal names file, row and column.
    """
    folder = folder or files("assets") / "evidence"
    words = {row.text("id"): row for row in read_rows(folder, "programme_words.csv", _WORDS)}
    found: dict[str, Programme] = {}
    for row in read_rows(folder, "programmes.csv", _FACTS):
        key = row.text("id")
        if key in found:
            raise row.refuse("duplicate", "id")
        if key not in words:
            raise row.refuse("unknown_key", "id")
        found[key] = _programme(row, words[key])
    for key, row in words.items():
        if key not in found:
            raise row.refuse("unknown_key", "id")
    return found


def offered_in(programme: Programme, country: Country) -> bool:
    """Whether somebody in a country can take it: its own, and what is offered everywhere."""
    return not _OFFERED[country].isdisjoint(programme.places)


def unconfirmed(programme: Programme) -> tuple[Field, ...]:
    """The printed facts that take a dagger: the issuer's own page does not confirm them."""
    return tuple(field for field in _PRINTED if field not in programme.confirmed)


def expired(programme: Programme, today: date, oldest_months: int) -> bool:
    """Whether it was last checked more than so many months ago."""
    return today > _months_after(programme.last_checked, oldest_months)


def daggers(programme: Programme, today: date, oldest_months: int) -> tuple[Field, ...]:
    """The printed facts that take a dagger on a day: all of them once the check has expired.

    None where the hospital itself sets it up: there is nobody outside who could confirm it.
    """
    if programme.issuer == _OWN:
        return ()
    return _PRINTED if expired(programme, today, oldest_months) else unconfirmed(programme)


def _programme(row: Row, words: Row) -> Programme:
    return Programme(
        id=row.text("id"),
        label=both(words.text("label"), words.cells[f"label_{BRITISH}"]),
        name=words.cells["name"] or row.text("name"),
        issuer=row.text("issuer"),
        places=_places(row),
        cost_band=one_of(row, "cost_band", COST_BANDS),
        prerequisite=named_text(words, "prerequisite"),
        duration=named_text(words, "duration"),
        note=named_text(words, "note"),
        confirmed=frozenset(some_of(row, "confirmed", _FIELDS)),
        source_kind=one_of(row, "source_kind", _KINDS),
        source_title=row.text("source_title"),
        source_url=row.text("source_url"),
        last_checked=_date(row, "last_checked"),
    )


def _places(row: Row) -> tuple[str, ...]:
    row.text("places")
    return some_of(row, "places", _PLACES)


def _date(row: Row, column: str) -> date:
    try:
        return date.fromisoformat(row.text(column))
    except ValueError:
        raise row.refuse("not_a_date", column) from None


def _months_after(day: date, months: int) -> date:
    """The same day so many months later; the 28th where the month is too short."""
    count = day.year * 12 + day.month - 1 + months
    year, month = count // 12, count % 12 + 1
    try:
        return date(year, month, day.day)
    except ValueError:
        return date(year, month, _SHORTEST_MONTH)
