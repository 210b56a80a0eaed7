"""Vocabulary tables: hospital titles, abbreviations, patterns and trained numbers, as read."""

import csv
import hashlib
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

_WEIGHTS = "matcher_weights.npz"


@dataclass(frozen=True, slots=True)
class Alias:
    """A hospital title of the curated vocabulary.

    `code` is O*NET-SOC, or NONE for a title that is refused because it fixes no occupation.
    `country` is US, UK or CA, or empty for everywhere.
    """

    title: str  # plain words, lower case, nothing abbreviated
    code: str
    country: str = ""
    profile: str | None = None


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """A short form and what it stands for.

    `near` holds the conditions: a word (one of these must stand in the title), `!word` (must
    not), `^` (first word) and `$` (last word). An empty `long` means the short form is set aside.
    """

    short: str
    long: str
    near: tuple[str, ...] = ()
    country: str = ""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A head and its modifiers.

    One word of `head` must be the head of the title (an empty head: any), one word of every
    group must stand in it, and none of `without`.
    """

    head: tuple[str, ...]
    groups: tuple[tuple[str, ...], ...]
    without: tuple[str, ...]
    code: str
    country: str = ""
    profile: str | None = None


@dataclass(frozen=True, slots=True)
class SetAside:
    """Words that say nothing about the occupation.

    `kind` is a level (entry, middle, senior, lead), status or organisation. The words stay where
    one of `kept_before` follows: "staff development".
    """

    phrase: tuple[str, ...]
    kind: str
    kept_before: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class VocabularyTables:
    """What is shipped to understand titles, as read from the tables.

    The titles themselves are many, so they are parsed only when asked for: an index of them
    stands ready beside the trained numbers, under the digest of their text.
    """

    titles: tuple[str, ...]  # the text of every table of titles
    profile_titles: str  # the text of the table of titles that stand for a profile
    profile_codes: Mapping[str, str]  # profile key -> its occupation
    digest: str  # SHA-256 of those texts
    abbreviations: tuple[Abbreviation, ...]
    patterns: tuple[Pattern, ...]
    set_aside: tuple[SetAside, ...]
    heads: Mapping[str, str]  # word -> specific, generic or rank
    codes: tuple[str, ...]  # the occupations of the evidence base
    weights: Mapping[str, Any]  # arrays of the trained model by name, see train_matcher.py
    settings: Mapping[str, float]  # section [matching] of method.toml

    @property
    def aliases(self) -> tuple[Alias, ...]:
        """The titles of the vocabulary, parsed."""
        return tuple(alias for text in self.titles for alias in _aliases(text))

    @property
    def profile_aliases(self) -> tuple[Alias, ...]:
        """The titles that stand for a profile, parsed, with the profile's occupation."""
        return tuple(_profile_aliases(self.profile_titles, self.profile_codes))


def load_vocabulary() -> VocabularyTables:
    """Read the tables of `assets/evidence/vocabulary`.

    Raises:
        ValueError: the trained numbers do not agree with their checksum.
    """
    evidence = files("assets") / "evidence"
    folder = evidence / "vocabulary"
    profiles = (evidence / "profile_titles.csv").read_text(encoding="utf-8")
    titles = tuple(table.read_text(encoding="utf-8") for table in _title_tables(folder))
    return VocabularyTables(
        titles=titles,
        profile_titles=profiles,
        profile_codes={row["key"]: row["code"] for row in _rows(evidence / "profiles.csv")},
        digest=hashlib.sha256("\0".join((profiles, *titles)).encode("utf-8")).hexdigest(),
        abbreviations=tuple(_abbreviations(folder / "abbreviations.csv")),
        patterns=tuple(_patterns(folder)),
        set_aside=tuple(_set_aside(folder / "set_aside.csv")),
        heads={r["word"]: r["kind"] for r in _rows(folder / "heads.csv") if r["kind"] != "none"},
        codes=_codes(),
        weights=_weights(folder),
        settings=_settings(),
    )


def _rows(table: Traversable) -> Iterator[dict[str, str]]:
    return _parse(table.read_text(encoding="utf-8")) if table.is_file() else iter(())


def _parse(text: str) -> Iterator[dict[str, str]]:
    lines = (line for line in text.splitlines() if line and not line.startswith("#"))
    yield from csv.DictReader(lines)


def _title_tables(folder: Traversable) -> list[Traversable]:
    tables = (f for f in folder.iterdir() if f.name.startswith("titles_"))
    return sorted((f for f in tables if f.name.endswith(".csv")), key=lambda f: f.name)


def _aliases(text: str) -> Iterator[Alias]:
    for row in _parse(text):
        yield Alias(row["title"], row["code"], row["country"], row.get("profile") or None)


def _profile_aliases(text: str, codes: Mapping[str, str]) -> Iterator[Alias]:
    for row in _parse(text):
        if row["profile"] in codes:
            yield Alias(row["title"], codes[row["profile"]], row["country"], row["profile"])


def _abbreviations(table: Traversable) -> Iterator[Abbreviation]:
    for row in _rows(table):
        near = tuple(row["near"].split())
        yield Abbreviation(row["short"], row["long"], near, row["country"])


def _set_aside(table: Traversable) -> Iterator[SetAside]:
    for row in _rows(table):
        kept = frozenset(row["kept_before"].split())
        yield SetAside(tuple(row["phrase"].split()), row["kind"], kept)


def _patterns(folder: Traversable) -> Iterator[Pattern]:
    named = {row["group"]: tuple(row["words"].split()) for row in _rows(folder / "groups.csv")}
    for row in _rows(folder / "patterns.csv"):
        needs = row["needs"].split()
        heads = [need[1:] for need in needs if need.startswith(">")]
        yield Pattern(
            head=_group(heads[0], named) if heads else (),
            groups=tuple(_group(need, named) for need in needs if not need.startswith(">")),
            without=tuple(row["without"].replace("|", " ").split()),
            code=row["code"],
            country=row["country"],
            profile=row.get("profile") or None,
        )


def _group(need: str, named: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    return named[need] if need in named else tuple(need.split("|"))


def _weights(folder: Traversable) -> Mapping[str, Any]:
    import io  # noqa: PLC0415

    import numpy as np  # noqa: PLC0415 - kept off the way to the first window

    table = folder / _WEIGHTS
    if not table.is_file():
        return {}
    content = table.read_bytes()
    expected = (folder / f"{_WEIGHTS}.sha256").read_text(encoding="utf-8").split()[0]
    if hashlib.sha256(content).hexdigest() != expected:
        msg = f"{_WEIGHTS} is damaged: its checksum does not agree"
        raise ValueError(msg)
    with np.load(io.BytesIO(content), allow_pickle=False) as archive:
        return {name: archive[name] for name in archive.files}


def _codes() -> tuple[str, ...]:
    table = files("assets") / "evidence" / "occupations.csv"
    return tuple(row["code"] for row in _rows(table))


def _settings() -> Mapping[str, float]:
    method = files("assets") / "evidence" / "method.toml"
    if not method.is_file():
        return {}
    return dict(tomllib.loads(method.read_text(encoding="utf-8")).get("matching", {}))
