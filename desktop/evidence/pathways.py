"""Pathways: curated ways from a job to another, or on within it, with gates and a first step."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Literal, TypeAlias

from desktop.evidence.emerging import Emerging, load_emerging
from desktop.evidence.profiles import Profile, load_profiles
from desktop.evidence.programmes import Country, Programme, load_programmes
from desktop.evidence.rows import Row, read_rows
from desktop.evidence.texts import BRITISH, Texts, named_text, one_of, some_of

PathwayLane: TypeAlias = Literal["deepen", "oversee", "reshape"]
Basis: TypeAlias = Literal["evidence", "judgement"]
Gate: TypeAlias = Literal[
    "none", "local_training", "course", "exam", "hours", "experience", "licence",
    "two_year_degree", "bachelor_degree", "graduate_degree", "employer_place",
]  # fmt: skip

LANES: tuple[PathwayLane, ...] = ("deepen", "oversee", "reshape")
GATES: tuple[Gate, ...] = (
    "none", "local_training", "course", "exam", "hours", "experience", "licence",
    "two_year_degree", "bachelor_degree", "graduate_degree", "employer_place",
)  # fmt: skip
_BASES: tuple[Basis, ...] = ("evidence", "judgement")
_COUNTRIES: tuple[Country, ...] = ("US", "UK")
_TEXTS = ("why", "carries", "gate", "step")
_COLUMNS = (
    "id", "source", "country", "lane", "target", "title", f"title_{BRITISH}", "gates",
    "programmes", "months_low", "months_high", "basis",
    *_TEXTS, *(f"{text}_{BRITISH}" for text in _TEXTS),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pathway:
    """One way worth discussing. A way within the post has a title of its own and no target."""

    id: str
    sources: tuple[str, ...]  # profile keys and beginnings of occupation codes
    country: Country | None  # None: everywhere
    lane: PathwayLane
    target: str  # profile key, occupation code or emerging key; empty within the post
    title: Texts  # empty with a target: its name is the title
    why: Texts
    carries: Texts  # what carries over
    gates: tuple[Gate, ...]  # wording `gate.<key>`
    gate: Texts  # the same in a sentence
    programmes: tuple[str, ...]  # ids, of all countries
    step: Texts  # the first, low-barrier step
    months: tuple[int, int] | None  # to the earliest eligibility; None: not known
    basis: Basis


@dataclass(frozen=True, slots=True)
class Pathways:
    """The curated ways and what they point to; empty where a base has none."""

    rows: tuple[Pathway, ...] = ()  # in the order they are offered
    profiles: Mapping[str, Profile] = field(default_factory=dict)
    programmes: Mapping[str, Programme] = field(default_factory=dict)
    emerging: Mapping[str, Emerging] = field(default_factory=dict)

    def row(self, key: str) -> Pathway:
        """The way with an id.

        Raises:
            KeyError: there is none.
        """
        for row in self.rows:
            if row.id == key:
                return row
        raise KeyError(key)


def load_pathways(folder: Traversable | None = None) -> Pathways:
    """Read the profiles, programmes, emerging roles and the ways between them.

    Args:
        folder: Another evidence base than the installed one.

    Raises:
        Refusal: a table is missing or broken, or a way points to something that is in no table.
    """
    folder = folder or files("assets") / "evidence"
    programmes = load_programmes(folder)
    known = Pathways(
        profiles=load_profiles(folder),
        programmes=programmes,
        emerging=load_emerging(programmes, folder),
    )
    codes = frozenset(row.text("code") for row in read_rows(folder, "occupations.csv", ("code",)))
    rows: dict[str, Pathway] = {}
    for row in read_rows(folder, "pathways.csv", _COLUMNS):
        if row.text("id") in rows:
            raise row.refuse("duplicate", "id")
        rows[row.text("id")] = _pathway(row, known, codes)
    return Pathways(tuple(rows.values()), known.profiles, known.programmes, known.emerging)


def _pathway(row: Row, known: Pathways, codes: frozenset[str]) -> Pathway:
    _check_source(row, known, codes)
    _check_target(row, known, codes)
    if not known.programmes.keys() >= set(row.words("programmes")):
        raise row.refuse("unknown_key", "programmes")
    for text in _TEXTS:
        row.text(text)
    return Pathway(
        id=row.text("id"),
        sources=row.words("source"),
        country=_country(row),
        lane=one_of(row, "lane", LANES),
        target=row.cells["target"],
        title=named_text(row, "title"),
        why=named_text(row, "why"),
        carries=named_text(row, "carries"),
        gates=some_of(row, "gates", GATES),
        gate=named_text(row, "gate"),
        programmes=row.words("programmes"),
        step=named_text(row, "step"),
        months=_months(row),
        basis=one_of(row, "basis", _BASES),
    )


def _check_source(row: Row, known: Pathways, codes: frozenset[str]) -> None:
    row.text("source")
    for source in row.words("source"):
        if source not in known.profiles and not any(code.startswith(source) for code in codes):
            raise row.refuse("unknown_key", "source")


def _check_target(row: Row, known: Pathways, codes: frozenset[str]) -> None:
    """A target that exists, or a title of its own, and never both."""
    target = row.cells["target"]
    if not target:
        row.text("title")
    elif row.cells["title"]:
        raise row.refuse("both", "title")
    elif target not in known.profiles.keys() | known.emerging.keys() | codes:
        raise row.refuse("unknown_key", "target")


def _country(row: Row) -> Country | None:
    if not row.cells["country"]:
        return None
    country: Country = one_of(row, "country", _COUNTRIES)
    return country


def _months(row: Row) -> tuple[int, int] | None:
    low, high = row.optional_number("months_low"), row.optional_number("months_high")
    if low is None and high is None:
        return None
    if low is None or high is None or not 0 <= low <= high:
        raise row.refuse("out_of_range", "months_low")
    return int(low), int(high)
