"""Build moves.csv and knowledge.csv: which occupations are alike, and what each must know."""

import argparse
import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import fsum, sqrt
from operator import mul
from pathlib import Path

from tables import Row, read_left_out, write_table

from desktop.evidence.method_file import read_method

ASSETS = Path(__file__).parents[2] / "assets" / "evidence"
LEFT_OUT = Path(__file__).parent / "left_out.csv"
# A block of ratings: its weight in method.toml, and how its columns begin.
BLOCKS = {
    "knowledge": "kn_",
    "activities": "gwa_",
    "skills": "sk_",
    "work_context": "wc_",
    "abilities": "ab_",
}
_NO_RATING = "wc_method"
KNOWLEDGE = BLOCKS["knowledge"]
Numbers = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike a target is to a source: cosine, -1 to 1, and place in the source's list, 0-100."""

    source: str
    target: str
    similarity: float
    percentile: float
    related: bool


def main(arguments: list[str] | None = None) -> None:
    """Write both tables and say what was found on standard output."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="folder with the source tables")
    parser.add_argument("--target", type=Path, default=ASSETS, help="default: assets/evidence")
    options = parser.parse_args(arguments)
    numbers = read_method(ASSETS).numbers["moves"]
    for name, rows in build_moves(options.folder, numbers, read_left_out(LEFT_OUT)).items():
        changed = write_table(options.target / name, rows)
        print(f"{name}: {len(rows)} rows{', changed' if changed else ', as before'}")
    print(f"agreement with related occupations: AUC {agreement(options.folder, numbers):.4f}")


def build_moves(
    sources: Path, numbers: Numbers, left_out: frozenset[str] = frozenset()
) -> dict[str, list[Row]]:
    """The rows of moves.csv and knowledge.csv.

    Args:
        sources: Folder with hospital_occupations.csv and related_occupations.csv.
        numbers: Section `moves` of method.toml.
        left_out: Codes of core rows that no hospital employs: they count in the z-scores and in
            the percentiles, but are not shipped.
    """
    core = core_rows(sources)
    kept = [
        _row(alike)
        for alike in likenesses(core, related_pairs(sources), numbers)
        if _near(alike, numbers) and not {alike.source, alike.target} & left_out
    ]
    knowledge = [_knowledge(row) for row in core if row["onet"] not in left_out]
    return {"moves.csv": kept, "knowledge.csv": [row for row in knowledge if all(row.values())]}


def core_rows(sources: Path) -> list[dict[str, str]]:
    """The occupations the method was set on, by code."""
    rows = _read(sources / "hospital_occupations.csv")
    return sorted((r for r in rows if r["core_hospital"] == "1"), key=lambda row: row["onet"])


def related_pairs(sources: Path, *tiers: str) -> frozenset[tuple[str, str]]:
    """Pairs (source, target) that O*NET lists as related; of these tiers, or of all."""
    return frozenset(
        (row["onet"], row["related_onet"])
        for row in _read(sources / "related_occupations.csv")
        if not tiers or row["tier"] in tiers
    )


def likenesses(
    core: Sequence[Mapping[str, str]], related: frozenset[tuple[str, str]], numbers: Numbers
) -> Iterator[Likeness]:
    """Every pair with a similarity, by source, most alike first."""
    codes = [row["onet"] for row in core]
    similarity = similarities(core, numbers)
    for source in codes:
        scored = [
            (value, target)
            for target in codes
            if target != source and (value := similarity[source, target]) is not None
        ]
        places = _places([value for value, _ in scored])
        for value, target in sorted(scored, key=lambda pair: (-pair[0], pair[1])):
            pair = (source, target)
            yield Likeness(source, target, value, places[value], pair in related)


def similarities(
    core: Sequence[Mapping[str, str]], numbers: Numbers
) -> dict[tuple[str, str], float | None]:
    """The weighted mean of the blocks' cosines for every pair, None with too few blocks.

    Ratings are z-scored over the core rows, so that a cosine compares what sets two occupations
    apart from the rest and not what all work has in common.
    """
    blocks = {name: _directions(core, _columns(core, begin)) for name, begin in BLOCKS.items()}
    codes = [row["onet"] for row in core]
    found: dict[tuple[str, str], float | None] = {}
    for position, one in enumerate(codes):
        for other in codes[position:]:
            value = _similarity(one, other, blocks, numbers)
            found[one, other] = found[other, one] = value
    return found


def agreement(sources: Path, numbers: Numbers) -> float:
    """Area under the curve: percentiles of O*NET's closest related pairs against all others."""
    closest = related_pairs(sources, "Primary-Short")
    found = list(likenesses(core_rows(sources), closest, numbers))
    yes = sorted(alike.percentile for alike in found if alike.related)
    places = _places([alike.percentile for alike in found])
    others = len(found) - len(yes)
    ranks = fsum(places[value] / 100 * len(found) + 0.5 for value in yes)
    return (ranks - len(yes) * (len(yes) + 1) / 2) / (len(yes) * others)


def _similarity(
    one: str, other: str, blocks: Mapping[str, Mapping[str, list[float]]], numbers: Numbers
) -> float | None:
    present = [name for name, rows in blocks.items() if one in rows and other in rows]
    weight = fsum(numbers[name] for name in present)
    if weight < numbers["least_weight"]:
        return None
    cosines = (
        numbers[name] * fsum(map(mul, blocks[name][one], blocks[name][other])) for name in present
    )
    return fsum(cosines) / weight


def _directions(core: Sequence[Mapping[str, str]], columns: list[str]) -> dict[str, list[float]]:
    """The z-scored ratings of every row that has them, scaled to length 1."""
    complete = [row for row in core if columns and all(row[column] for column in columns)]
    rows = {row["onet"]: [float(row[column]) for column in columns] for row in complete}
    means = [fsum(column) / len(rows) for column in zip(*rows.values(), strict=True)]
    spreads = [
        sqrt(fsum((value - mean) ** 2 for value in column) / len(rows))
        for column, mean in zip(zip(*rows.values(), strict=True), means, strict=True)
    ]
    return {code: _unit(_scores(values, means, spreads)) for code, values in rows.items()}


def _scores(values: list[float], means: list[float], spreads: list[float]) -> list[float]:
    return [
        (value - mean) / spread if spread else 0.0
        for value, mean, spread in zip(values, means, spreads, strict=True)
    ]


def _unit(values: list[float]) -> list[float]:
    length = sqrt(fsum(map(mul, values, values)))
    return [value / length for value in values] if length else values


def _columns(core: Sequence[Mapping[str, str]], begin: str) -> list[str]:
    return [column for column in core[0] if column.startswith(begin) and column != _NO_RATING]


def _places(values: Sequence[float]) -> dict[float, float]:
    """The percentile of every value among the values, 0-100; ties share the middle."""
    ordered = sorted(values)
    places: dict[float, float] = {}
    start = 0
    for end, value in enumerate(ordered, start=1):
        if end == len(ordered) or ordered[end] != value:
            places[value] = 100 * (start + end) / 2 / len(ordered)
            start = end
    return places


def _near(alike: Likeness, numbers: Numbers) -> bool:
    least = numbers["related_percentile"] if alike.related else numbers["near_percentile"]
    return alike.percentile >= least


def _row(alike: Likeness) -> Row:
    return {
        "source": alike.source,
        "target": alike.target,
        "similarity": f"{alike.similarity:.3f}",
        "percentile": f"{alike.percentile:.1f}",
        "related": "1" if alike.related else "0",
    }


def _knowledge(row: Mapping[str, str]) -> Row:
    areas = [column for column in row if column.startswith(KNOWLEDGE)]
    return {"code": row["onet"], **{area_key(column): row[column] for column in areas}}


def area_key(column: str) -> str:
    """`kn_Medicine and Dentistry` becomes `medicine_and_dentistry`."""
    return re.sub(r"[^a-z]+", "_", column.removeprefix(KNOWLEDGE).lower())


def _read(path: Path) -> list[dict[str, str]]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError:
        raise SystemExit(f"{path} cannot be read. Put the source table there.") from None
    return list(csv.DictReader(text.splitlines()))


if __name__ == "__main__":
    main()
