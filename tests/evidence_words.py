"""The texts of the evidence tables, with the locale each one is printed in."""

import csv
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

FOLDER = Path(str(files("assets") / "evidence"))
LOCALES = ("en-US", "en-GB")

# By table: columns with a sibling `<column>_en-GB`; `en-US` stands for the locale columns.
SENTENCES = {
    "programme_words.csv": ("prerequisite", "duration", "note"),
    "pathways.csv": ("why", "gate", "step"),
    "emerging.csv": ("what", "gate", "risk", "against"),
    "role_lines.csv": ("en-US",),
    "decisions.csv": ("en-US",),
    "claims.csv": ("en-US", "against"),
    "checklists.csv": ("en-US",),
    "drivers.csv": ("what",),
}
PHRASES = {
    "profiles.csv": ("en-US",),
    "programme_words.csv": ("label",),
    "pathways.csv": ("title", "carries"),
    "emerging.csv": ("en-US",),
    "duties.csv": ("en-US",),
    "activities.csv": ("en-US",),
    "drivers.csv": ("en-US",),
}


@dataclass(frozen=True)
class Piece:
    """One text as a reader in a locale meets it."""

    table: str
    key: str
    column: str
    locale: str
    text: str

    @property
    def place(self):
        return f"{self.table} {self.key} {self.column} {self.locale}: {self.text}"


def pieces(tables):
    """Every text of the tables in every locale that can meet it."""
    return [
        piece
        for table, columns in tables.items()
        for row in rows(table)
        for column in columns
        for piece in both(table, row, column)
    ]


def rows(table):
    with (FOLDER / table).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def both(table, row, column):
    british = "en-GB" if column == "en-US" else f"{column}_en-GB"
    key = next(iter(row.values()))
    texts = {"en-US": row[column], "en-GB": row[british] or row[column]}
    for locale, text in texts.items():
        if text and row.get("country", "") not in {"US", "UK"} - {country_of(locale)}:
            yield Piece(table, key, column, locale, text)


def country_of(locale):
    return "UK" if locale == "en-GB" else "US"
