"""Building the evidence tables from source tables: which rows, which columns, which values."""

import csv
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from source_columns import ACTIVITY, HOSPITAL, NATIONAL, RATERS, activity_column

Row = Mapping[str, str]

_NATIONAL_FILE = "national_occupations.csv"
_HOSPITAL_FILE = "hospital_occupations.csv"
# Completed by regression in the national table only; the published value may be missing.
_COMPLETED = "social_perceptiveness"


def build_tables(sources: Path, left_out: frozenset[str]) -> dict[str, list[Row]]:
    """The rows of every table made from sources, by file name.

    Args:
        sources: Folder with national_occupations.csv and hospital_occupations.csv.
        left_out: Codes of core rows that no hospital employs.

    Raises:
        SystemExit: a source is missing, or the two tables contradict one another.
    """
    national = {row["onet"]: row for row in _read(sources / _NATIONAL_FILE)}
    hospital = {row["onet"]: row for row in _read(sources / _HOSPITAL_FILE)}
    core = {code: row for code, row in hospital.items() if row["core_hospital"] == "1"}
    for code in sorted(core.keys() - national.keys() | left_out - core.keys()):
        raise SystemExit(f"{code} is not in {_NATIONAL_FILE}, or is left out without being core.")
    for code in sorted(hospital.keys() & national.keys()):
        _agree(hospital[code], national[code])
    return {
        "national.csv": [
            _national_row(row, hospital.get(code), code in core)
            for code, row in sorted(national.items())
        ],
        "occupations.csv": [
            _occupation_row(row) for code, row in sorted(core.items()) if code not in left_out
        ],
    }


def read_left_out(path: Path) -> frozenset[str]:
    """The codes of packaging/evidence/left_out.csv; every row there has a reason."""
    rows = _read(path)
    for row in rows:
        if not row["reason"]:
            raise SystemExit(f"{path.name}: {row['code']} is left out without a reason.")
    return frozenset(row["code"] for row in rows)


def write_table(path: Path, rows: list[Row]) -> bool:
    """Write a table; tell whether its content changed."""
    with_header = [list(rows[0]), *([*row.values()] for row in rows)]
    text = "".join(_line(cells) for cells in with_header)
    changed = not path.exists() or path.read_text(encoding="utf-8") != text
    path.write_text(text, encoding="utf-8", newline="\n")
    return changed


def _line(cells: Iterable[str]) -> str:
    quoted = ('"' + cell.replace('"', '""') + '"' if re.search('[",\n]', cell) else cell
              for cell in cells)  # fmt: skip
    return ",".join(quoted) + "\n"


def _read(path: Path) -> list[dict[str, str]]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError:
        raise SystemExit(f"{path} cannot be read. Put the source table there.") from None
    return list(csv.DictReader(text.splitlines()))


def _agree(hospital: Row, national: Row) -> None:
    """The same occupation must have the same values in both source tables."""
    for column in NATIONAL.values():
        here, there = hospital.get(column), national[column]
        if column != NATIONAL[_COMPLETED] and here is not None and here != there:
            raise SystemExit(
                f"{national['onet']}: {column} is {here!r} in one source, {there!r} in the other."
            )


def _national_row(row: Row, hospital: Row | None, core: bool) -> Row:
    source = NATIONAL[_COMPLETED]
    completed = hospital is not None and not hospital[source] and bool(row[source])
    return {
        "code": row["onet"],
        "title": row["Title"],
        "core": "1" if core else "0",
        **{ours: _plain(row[theirs]) for ours, theirs in NATIONAL.items()},
        "estimated": _COMPLETED if completed else "",
    }


def _occupation_row(row: Row) -> Row:
    activities = sorted(column for column in row if column.startswith(ACTIVITY))
    return {
        "code": row["onet"],
        **{ours: _plain(row[theirs]) for ours, theirs in HOSPITAL.items()},
        **{ours: _mean(row[one], row[other]) for ours, (one, other) in RATERS.items()},
        **{activity_column(column): _plain(row[column]) for column in activities},
    }


def _plain(text: str) -> str:
    """`105925.0` and `105925` are the same number; the shorter one is written."""
    return re.sub(r"^(-?\d+)\.0$", r"\1", text)


def _mean(one: str, other: str) -> str:
    return f"{(float(one) + float(other)) / 2:.5g}" if one and other else ""
