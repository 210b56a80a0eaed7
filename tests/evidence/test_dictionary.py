"""The data dictionary of assets/evidence: every table and every column is explained."""

import csv
from importlib.resources import files
from pathlib import Path

import pytest

FOLDER = Path(str(files("assets") / "evidence"))
README = (FOLDER / "README.md").read_text(encoding="utf-8")
TABLES = sorted(path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.csv"))


def header(table):
    with (FOLDER / table).open(encoding="utf-8", newline="") as file:
        return next(csv.reader(file))


@pytest.mark.parametrize("table", TABLES)
def test_every_table_is_named_in_the_dictionary(table):
    name = table.rsplit("/", 1)[-1]
    assert ("titles_*.csv" if name.startswith("titles_") else name) in README


@pytest.mark.parametrize("table", [t for t in TABLES if t != "knowledge.csv"])
def test_every_column_is_named_in_the_dictionary(table):
    columns = {c for c in header(table) if not c.startswith("activity_")}
    assert [c for c in sorted(columns) if c not in README] == []


def test_attribution_is_given_word_for_word():
    text = " ".join(README.split())
    assert (
        "This product includes information from the O*NET 29.3 Database by the U.S. Department of "
        "Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 "
        "license. O*NET is a trademark of USDOL/ETA."
    ) in text
    assert "adaptation of an original work by the International Labour Organization" in text


def test_the_counts_in_the_dictionary_are_those_of_the_tables():
    with (FOLDER / "national.csv").open(encoding="utf-8", newline="") as file:
        population = list(csv.DictReader(file))
    with (FOLDER / "occupations.csv").open(encoding="utf-8", newline="") as file:
        occupations = list(csv.DictReader(file))
    assert len(population) == 1016
    assert f"({len(occupations)} rows)" in README
    assert sum(row["core"] == "1" for row in population) == 312
