"""Loading the evidence base from assets/evidence, row by row, refusing what is broken."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TypeVar

from desktop.evidence.base import Evidence
from desktop.evidence.edition import Edition
from desktop.evidence.method import Method
from desktop.evidence.method_file import parse_toml, read_method
from desktop.evidence.occupations import Occupation
from desktop.evidence.reference import NationalRow, population_of
from desktop.evidence.rows import Row, read_rows, read_text
from desktop.evidence.sources import Exclusion, Source
from desktop.tables.refusal import Refusal

LOCALES = ("en-US", "en-GB")
ACTIVITY = "activity_"  # what the columns of activity shares begin with
_OCCUPATION_COLUMNS = (
    "code", "soc", "title", "tasks_exposed", "tasks_with_software", "entry_education",
    "wage_2024", "employment_2024_k", "projection_24_34",
)  # fmt: skip
_NATIONAL_COLUMNS = (
    "code", "title", "core", "employment_weight", "job_zone", "work_context_method", "estimated",
)  # fmt: skip
_SOURCE_COLUMNS = (
    "key", "title", "authors", "year", "identifier", "vintage", "licence", "used_for", "modified",
    "notice",
)  # fmt: skip

_LARGEST_RATING = 5.0

_Value = TypeVar("_Value")


def evidence_folder() -> Traversable:
    """Where the installed evidence base lies."""
    return files("assets") / "evidence"


def load_evidence(folder: Traversable | None = None) -> Evidence:
    """Read and check the whole evidence base.

    Args:
        folder: Another base, for tests and for packaging/evidence/refresh.py.

    Raises:
        Refusal: a table is missing or broken; the refusal names file, row and column.
    """
    folder = folder or evidence_folder()
    method = read_method(folder)
    national = read_national(folder, method)
    return Evidence(
        edition=read_edition(folder),
        method=method,
        occupations=_occupations(folder, national, method),
        population=population_of(national, method.resilience.inputs),
        exclusions=_exclusions(folder, national, method),
        sources=_sources(folder),
    )


def read_edition(folder: Traversable) -> Edition:
    """The edition's name, date and checksums.

    Raises:
        Refusal: edition.toml is missing or broken.
    """
    table = parse_toml(read_text(folder, "edition.toml"), "edition.toml")
    match table:
        case {"edition": str(name), "date": date() as day, "checksums": dict(sums)}:
            return Edition(name, day, {str(file): str(value) for file, value in sums.items()})
        case _:
            raise Refusal("refusal.evidence.method", file="edition.toml", column="edition")


def read_national(folder: Traversable, method: Method) -> dict[str, NationalRow]:
    """The reference population by code.

    Raises:
        Refusal: national.csv is missing or broken.
    """
    columns = value_columns(method)
    rows = read_rows(folder, "national.csv", _NATIONAL_COLUMNS + columns)
    return _by_key(rows, "code", lambda row: _national_row(row, columns))


def value_columns(method: Method) -> tuple[str, ...]:
    """The columns of national.csv that hold measures and resilience inputs."""
    inputs = (column for axis in method.resilience.inputs.values() for column in axis)
    return (*method.exposure.weights, *inputs)


def _national_row(row: Row, columns: tuple[str, ...]) -> NationalRow:
    weight = row.number("employment_weight")
    if weight <= 0:
        raise row.refuse("out_of_range", "employment_weight")
    return NationalRow(
        code=row.text("code"),
        title=row.text("title"),
        weight=weight,
        values={column: _rating(row, column) for column in columns},
        job_zone=_job_zone(row),
        work_context_method=row.cells["work_context_method"],
        core=row.yes("core"),
        estimated=frozenset(row.words("estimated")),
    )


def _rating(row: Row, column: str) -> float | None:
    """A share 0-1 or a rating 1-5, never negative."""
    value = row.optional_number(column)
    if value is None or 0 <= value <= _LARGEST_RATING:
        return value
    raise row.refuse("out_of_range", column)


def _job_zone(row: Row) -> int | None:
    zone = row.optional_number("job_zone")
    if zone is None or zone in {1, 2, 3, 4, 5}:
        return None if zone is None else int(zone)
    raise row.refuse("out_of_range", "job_zone")


def _occupations(
    folder: Traversable, national: Mapping[str, NationalRow], method: Method
) -> dict[str, Occupation]:
    names = _names(folder)
    rows = read_rows(folder, "occupations.csv", _OCCUPATION_COLUMNS)
    measures = tuple(method.exposure.weights)
    return _by_key(rows, "code", lambda row: _occupation(row, national, names, measures))


def _occupation(
    row: Row,
    national: Mapping[str, NationalRow],
    names: Mapping[str, Mapping[str, str]],
    measures: tuple[str, ...],
) -> Occupation:
    code = row.text("code")
    known = national.get(code)
    if known is None:
        raise row.refuse("unknown_code", "code")
    if code not in names:
        raise row.refuse("missing_name", "code")
    return Occupation(
        code=code,
        soc=row.text("soc"),
        title=row.text("title"),
        names=names[code],
        measures={measure: known.values[measure] for measure in measures},
        tasks_exposed=row.optional_number("tasks_exposed"),
        tasks_with_software=row.optional_number("tasks_with_software"),
        job_zone=known.job_zone,
        entry_education=row.cells["entry_education"] or None,
        wage_2024=row.optional_number("wage_2024"),
        employment_2024_k=row.optional_number("employment_2024_k"),
        projection_24_34=row.optional_number("projection_24_34"),
        work_context_method=known.work_context_method,
        activities=_activities(row),
    )


def _activities(row: Row) -> dict[str, float]:
    shares = {
        column.removeprefix(ACTIVITY): row.optional_number(column)
        for column in row.cells
        if column.startswith(ACTIVITY)
    }
    return {activity: share for activity, share in shares.items() if share is not None}


def _names(folder: Traversable) -> dict[str, dict[str, str]]:
    """Plain display names by code and locale."""
    rows = read_rows(folder, "names.csv", ("code", *LOCALES))
    return _by_key(rows, "code", lambda row: {locale: row.text(locale) for locale in LOCALES})


def _exclusions(
    folder: Traversable, national: Mapping[str, NationalRow], method: Method
) -> tuple[Exclusion, ...]:
    exclusions: list[Exclusion] = []
    for row in read_rows(folder, "exclusions.csv", ("code", "measure", "reason", "source")):
        exclusion = Exclusion(*map(row.text, ("code", "measure", "reason", "source")))
        if exclusion.code not in national:
            raise row.refuse("unknown_code", "code")
        if exclusion.measure not in method.exposure.weights:
            raise row.refuse("unknown_measure", "measure")
        exclusions.append(exclusion)
    return tuple(exclusions)


def _sources(folder: Traversable) -> tuple[Source, ...]:
    rows = read_rows(folder, "sources.csv", _SOURCE_COLUMNS)
    return tuple(_by_key(rows, "key", _source).values())


def _source(row: Row) -> Source:
    key, title, authors, year, identifier, vintage, licence = map(row.text, _SOURCE_COLUMNS[:7])
    return Source(
        key=key,
        title=title,
        authors=authors,
        year=year,
        identifier=identifier,
        vintage=vintage,
        licence=licence,
        used_for=row.words("used_for"),
        modified=row.yes("modified"),
        notice=row.cells["notice"],
    )


def _by_key(rows: Iterable[Row], column: str, make: Callable[[Row], _Value]) -> dict[str, _Value]:
    found: dict[str, _Value] = {}
    for row in rows:
        key = row.text(column)
        if key in found:
            raise row.refuse("duplicate", column)
        found[key] = make(row)
    return found
