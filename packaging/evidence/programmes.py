"""Building programmes.csv: which courses and credentials have a source, and what was confirmed."""

import csv
from collections.abc import Iterator, Mapping
from pathlib import Path

Row = Mapping[str, str]

SOURCE = "programmes.csv"
TERMS = Path(__file__).parent / "programme_terms.csv"
_CHECKED = "2026-11-23"  # when the catalogue was collected; a row may give its own date
_KINDS = {"official page": "official", "official document": "copy", "third party": "third_party"}


def build_programmes(sources: Path) -> dict[str, list[Row]]:
    """The rows of programmes.csv, or nothing where the folder has no catalogue.

    A field counts as confirmed when the issuer's own page confirms it and nothing in the row says
    that it is still open; what a third party says is never confirmed. Rows without a source page
    are left out.

    Args:
        sources: Folder with programmes.csv.

    Raises:
        SystemExit: the catalogue uses a term that programme_terms.csv does not explain.
    """
    path = sources / SOURCE
    if not path.exists():
        return {}
    terms = {row["term"]: set(filter(None, row["fields"].split("|"))) for row in _read(TERMS)}
    return {SOURCE: [_row(row, terms) for row in _read(path) if row["source_url"]]}


def _row(row: Row, terms: Mapping[str, set[str]]) -> Row:
    return {
        "id": row["id"],
        "name": row["exact_name"],
        "abbreviation": row["abbrev"].strip("-"),
        "issuer": row["issuing_body"],
        "places": row["country"].replace("/", "|"),
        "cost_band": row["cost_band"],
        "confirmed": "|".join(sorted(_confirmed(row, terms))),
        "source_kind": _kind(row),
        "source_title": row["source_title"],
        "source_url": row["source_url"],
        "last_checked": row.get("last_checked") or _CHECKED,
    }


def _confirmed(row: Row, terms: Mapping[str, set[str]]) -> set[str]:
    still_open = {field for _, field in _fields(row, "unconfirmed_fields", terms)}
    if _kind(row) == "third_party":
        return set()
    return {
        field
        for term, field in _fields(row, "confirmed_fields", terms)
        if "(third party" not in term and field not in still_open
    }


def _fields(row: Row, column: str, terms: Mapping[str, set[str]]) -> Iterator[tuple[str, str]]:
    for term in filter(None, (part.strip(" -") for part in row[column].split(";"))):
        if term not in terms:
            raise SystemExit(f"{row['id']}: add the term {term!r} to {TERMS.name}.")
        for field in terms[term]:
            yield term, field


def _kind(row: Row) -> str:
    for words, kind in _KINDS.items():
        if row["source_kind"].startswith(words):
            return kind
    raise SystemExit(f"{row['id']}: unknown kind of source {row['source_kind']!r}.")


def _read(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))
