"""Measure the computed moves against the occupations that O*NET lists as related.

Without FOLDER the shipped table is measured and the figures of the last build are repeated; with
FOLDER, the source tables, every pair is measured again. --save keeps those figures.
"""

import argparse
import csv
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from moves import agreement, core_rows, likenesses, related_pairs

from desktop.assessment.moves import computed_moves
from desktop.evidence.loading import load_evidence
from desktop.evidence.method_file import read_method
from desktop.evidence.moves import load_moves

ASSETS = Path(__file__).parents[2] / "assets" / "evidence"
BASELINE = Path(__file__).parents[2] / "tests" / "packaging" / "moves_baseline.json"
TOP = 10
Pair = tuple[str, str]
Ranked = Mapping[str, Sequence[str]]  # targets by source, most alike first


@dataclass(frozen=True, slots=True)
class Recall:
    """How many related pairs stand among the first of their source's list."""

    pairs: int
    found: int

    @property
    def share(self) -> float:
        """Found among all, 0 to 1."""
        return self.found / self.pairs if self.pairs else 0.0


def recall_at(ranked: Ranked, related: Iterable[Pair], top: int = TOP) -> Recall:
    """The recall of related pairs among the first `top` targets of each source.

    A pair whose source or target was never compared counts as not found.
    """
    first = {(source, target) for source, targets in ranked.items() for target in targets[:top]}
    wanted = set(related)
    return Recall(len(wanted), len(wanted & first))


def shipped() -> tuple[Ranked, frozenset[Pair]]:
    """The lists of moves.csv, and the related pairs among them."""
    with (ASSETS / "moves.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    related = frozenset((row["source"], row["target"]) for row in rows if row["related"] == "1")
    return _ranked(
        (row["source"], row["target"], float(row["similarity"])) for row in rows
    ), related


def measure(folder: Path) -> dict[str, float]:
    """All figures, from the source tables: agreement, and recall of close and of all relations."""
    numbers = read_method(ASSETS).numbers["moves"]
    core = core_rows(folder)
    codes = {row["onet"] for row in core}
    pairs = likenesses(core, frozenset(), numbers)
    ranked = _ranked((one.source, one.target, one.similarity) for one in pairs)
    figures = {"agreement": round(agreement(folder, numbers), 4)}
    for name, tiers in (("closest", ("Primary-Short",)), ("all", ())):
        related = [pair for pair in related_pairs(folder, *tiers) if codes.issuperset(pair)]
        found = recall_at(ranked, related)
        figures |= {f"{name}_pairs": found.pairs, f"{name}_recall": round(found.share, 4)}
    return figures


def offered() -> tuple[int, int]:
    """How many moves are offered after every gate, and how many of them O*NET relates."""
    evidence, moves = load_evidence(), load_moves()
    related = {
        (source, one.code)
        for source, neighbours in moves.neighbours.items()
        for one in neighbours
        if one.related
    }
    found = [(c, m.code) for c in evidence.occupations for m in computed_moves(c, evidence, moves)]
    return len(found), sum(pair in related for pair in found)


def _ranked(pairs: Iterable[tuple[str, str, float]]) -> Ranked:
    """Lists by source; equal likeness is settled by the code, as where moves are offered."""
    found: dict[str, list[tuple[float, str]]] = {}
    for source, target, similarity in pairs:
        found.setdefault(source, []).append((-similarity, target))
    return {source: [target for _, target in sorted(scored)] for source, scored in found.items()}


def main(arguments: list[str] | None = None) -> None:
    """Measure, print, and perhaps save."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, help="folder with the source tables")
    parser.add_argument("--save", action="store_true", help="keep the figures of FOLDER")
    options = parser.parse_args(arguments)
    if options.save and not options.folder:
        parser.error("--save needs the FOLDER with the source tables")
    figures = measure(options.folder) if options.folder else json.loads(BASELINE.read_text("utf-8"))
    if options.save:
        text = json.dumps(figures, indent=1) + "\n"
        BASELINE.write_text(text, encoding="utf-8", newline="\n")
    print(f"\nComputed moves against related occupations, {_when(again=bool(options.folder))}:")
    print(f"  agreement (area under the curve): {figures['agreement']:.3f}")
    for name in ("closest", "all"):
        share, pairs = figures[f"{name}_recall"], figures[f"{name}_pairs"]
        print(f"  recall in the top {TOP}, {name} of {pairs:.0f} related pairs: {share:.1%}")
    found = recall_at(*shipped())
    print(f"  recall in the top {TOP}, the {found.pairs} shipped related pairs: {found.share:.1%}")
    moves, agreed = offered()
    print(f"  offered after all gates: {moves} moves, {agreed / moves:.1%} of them related")


def _when(*, again: bool) -> str:
    return "measured on the source tables" if again else "as the tables were last built"


if __name__ == "__main__":
    main()
