"""Sealing the evidence base: edition.toml with the name, the date and every file's checksum."""

from datetime import date
from pathlib import Path

from desktop.evidence.checks import checksums
from desktop.evidence.edition import Edition
from desktop.evidence.loading import read_edition

FILE = "edition.toml"


def seal(folder: Path, name: str | None, day: date | None) -> bool:
    """Renew edition.toml; name and date stay unless new ones are given. True when it changed.

    Raises:
        SystemExit: there is no edition yet, and name or date was not given.
    """
    path = folder / FILE
    before = read_edition(folder) if path.exists() else None
    name = name or (before and before.name)
    day = day or (before and before.date)
    if not name or not day:
        raise SystemExit("There is no edition.toml yet: give --edition and --date.")
    text = _text(Edition(name, day, checksums(folder)))
    changed = not path.exists() or path.read_text(encoding="utf-8") != text
    path.write_text(text, encoding="utf-8", newline="\n")
    return changed


def _text(edition: Edition) -> str:
    lines = [
        "# Written by packaging/evidence/refresh.py; never by hand.",
        f'edition = "{edition.name}"',
        f"date = {edition.date.isoformat()}",
        "",
        "[checksums]  # sha256, line ends as \\n",
        *(f'"{file}" = "{value}"' for file, value in edition.checksums.items()),
    ]
    return "\n".join(lines) + "\n"
