"""Moves: which occupations are alike, what each must know, what is denied, how a post can grow."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Literal, TypeAlias

from desktop.evidence.pathways import Pathways, load_pathways
from desktop.evidence.programmes import Country
from desktop.evidence.rows import Row, read_rows
from desktop.evidence.texts import one_of

GrowthLane: TypeAlias = Literal["deepen", "oversee"]

_LIKENESS = ("source", "target", "similarity", "percentile", "related")
_DENIED = ("source", "target", "unless", "country", "reason")
_COUNTRIES: tuple[Country, ...] = ("US", "UK")
_GROWTH = ("family", "lane", "key")


@dataclass(frozen=True, slots=True)
class Neighbour:
    """An occupation whose work is like that of a source (METHOD section 5)."""

    code: str
    similarity: float  # cosine, -1 to 1
    percentile: float  # 0-100, within the source's own list
    related: bool  # O*NET lists it as related to the source


@dataclass(frozen=True, slots=True)
class Denied:
    """A rule that removes absurd neighbours. All codes are beginnings."""

    source: tuple[str, ...]  # empty: every source
    target: tuple[str, ...]
    unless: tuple[str, ...]  # sources the rule does not touch
    reason: str
    country: Country | None = None  # denied there only; None: everywhere

    def fits(self, source: str, target: str) -> bool:
        """Whether the rule denies this move."""
        return (
            (not self.source or source.startswith(self.source))
            and target.startswith(self.target)
            and not source.startswith(self.unless)
        )


@dataclass(frozen=True, slots=True)
class Growth:
    """A step within the post and the profession, for a family of occupations."""

    family: str  # beginning of codes; empty for all
    lane: GrowthLane
    key: str  # wording key, `option.grow.<step>`


@dataclass(frozen=True, slots=True)
class Moves:
    """The tables behind options; empty where a base has none."""

    neighbours: Mapping[str, tuple[Neighbour, ...]] = field(default_factory=dict)  # nearest first
    knowledge: Mapping[str, Mapping[str, float]] = field(default_factory=dict)  # importance 1-5
    denied: tuple[Denied, ...] = ()
    growth: tuple[Growth, ...] = ()  # in the order they are offered
    pathways: Pathways = field(default_factory=Pathways)  # curated: they come first

    def denied_for(self, source: str, target: str, country: Country = "US") -> Denied | None:
        """The first rule that denies a move in a country, or None."""
        here = (rule for rule in self.denied if rule.country in {None, country})
        return next((rule for rule in here if rule.fits(source, target)), None)


def load_moves(folder: Traversable | None = None) -> Moves:
    """Read the tables of options.

    Args:
        folder: Another evidence base than the installed one.

    Raises:
        Refusal: a table is missing or broken; the refusal names file, row and column.
    """
    folder = folder or files("assets") / "evidence"
    return Moves(
        neighbours=_neighbours(folder),
        knowledge=_knowledge(folder),
        denied=tuple(_denied(folder)),
        growth=tuple(_growth(folder)),
        pathways=load_pathways(folder),
    )


def _neighbours(folder: Traversable) -> dict[str, tuple[Neighbour, ...]]:
    found: dict[str, list[Neighbour]] = {}
    for row in read_rows(folder, "moves.csv", _LIKENESS):
        found.setdefault(row.text("source"), []).append(
            Neighbour(
                code=row.text("target"),
                similarity=row.number("similarity"),
                percentile=row.number("percentile"),
                related=row.yes("related"),
            )
        )
    return {
        source: tuple(sorted(alike, key=lambda one: (-one.similarity, one.code)))
        for source, alike in found.items()
    }


def _knowledge(folder: Traversable) -> dict[str, dict[str, float]]:
    return {
        row.text("code"): {area: row.number(area) for area in row.cells if area != "code"}
        for row in read_rows(folder, "knowledge.csv", ("code",))
    }


def _denied(folder: Traversable) -> Iterator[Denied]:
    for row in read_rows(folder, "denied_moves.csv", _DENIED):
        source, target, unless = map(row.words, ("source", "target", "unless"))
        if not target:
            raise row.refuse("empty", "target")
        yield Denied(source, target, unless, row.text("reason"), _country(row))


def _country(row: Row) -> Country | None:
    if not row.cells["country"]:
        return None
    country: Country = one_of(row, "country", _COUNTRIES)
    return country


def _growth(folder: Traversable) -> Iterator[Growth]:
    for row in read_rows(folder, "growth.csv", _GROWTH):
        yield Growth(row.cells["family"], _lane(row), f"option.grow.{row.text('key')}")


def _lane(row: Row) -> GrowthLane:
    match row.text("lane"):
        case "deepen" | "oversee" as lane:
            return lane
        case _:
            raise row.refuse("unknown_lane", "lane")
