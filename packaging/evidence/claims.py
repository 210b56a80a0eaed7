"""Building claims.csv: our words for each claim, joined with how far its source was checked."""

import csv
from collections.abc import Mapping
from pathlib import Path

Row = Mapping[str, str]

TABLE = "claims.csv"
WORDS = Path(__file__).parent / "claim_words.csv"
_FACTS = {
    "strength": "strength", "address": "supporting_address", "checked": "checked",
    "against_address": "against_address", "against_checked": "against_checked",
}  # fmt: skip
_READ = {"page read", "summary read", "table", "computed"}  # else nobody saw what it rests on


def build_claims(sources: Path) -> dict[str, list[Row]]:
    """The rows of claims.csv, or nothing where the folder has no catalogue of claims.

    A claim of the catalogue takes strength, addresses and checks from there and nothing else: its
    sentences are ours. A claim counts as verified when its source was read or computed.

    Args:
        sources: Folder with claims.csv, the catalogue.

    Raises:
        SystemExit: a claim of the catalogue has no words, or words have neither catalogue nor
            facts of their own.
    """
    path = sources / TABLE
    if not path.exists():
        return {}
    catalogue = {row["id"]: row for row in _read(path)}
    words = _read(WORDS)
    for key in sorted(catalogue.keys() - {row["key"] for row in words}):
        raise SystemExit(f"{key}: the catalogue has a claim without words in {WORDS.name}.")
    return {TABLE: [_row(row, catalogue.get(row["key"])) for row in words]}


def _row(words: Row, known: Row | None) -> Row:
    facts = {ours: words[ours] or (known or {}).get(theirs, "") for ours, theirs in _FACTS.items()}
    if not facts["checked"]:
        raise SystemExit(f"{words['key']}: say in {WORDS.name} how far it was checked.")
    verified = "1" if facts["checked"] in _READ else "0"
    return {**words, **facts, "verified": verified}


def _read(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))
