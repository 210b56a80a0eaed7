"""Measure the title matcher on employers it was not fitted to, against the saved baseline.

The few weights of ranking and confidence are fitted without the titles of an employer, then its
titles are matched; so for every employer in turn. --save rewrites the baseline. Blind batches are
measured with the shipped weights; --first-run keeps the figures of batches that were never
measured before, which is what a new employer may expect.
"""

import argparse
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from fitting import fit, prepare
from labelled import HELD, OPEN, Labelled, read_blind, read_labelled, read_stress

from desktop.evidence.matching import MatchingKnowledge, load_matching
from desktop.matching.match import Match, TitleQuery
from desktop.matching.matcher import match_titles

_TITLES = Path(__file__).parents[2] / "tests" / "matching"
BASELINE = _TITLES / "baseline.json"
FIRST_RUN = _TITLES / "blind_first_run.json"
COUNTRIES = ("US", "UK", "CA")
BINS = 10
PRECISION = 0.97  # METHOD section 7
WORST = 30


@dataclass(frozen=True, slots=True)
class Outcome:
    """A labelled title and what the matcher made of it."""

    labelled: Labelled
    match: Match

    @property
    def named(self) -> tuple[str, ...]:
        """The codes the match command writes, at seven characters, best first."""
        return tuple(code[:7] for code in self.match.codes)

    @property
    def first(self) -> str:
        """The first of them, empty where there is none."""
        return self.named[0] if self.named else ""

    @property
    def right(self) -> bool:
        """Whether the first candidate is right."""
        return self.first in self.labelled.right

    @property
    def answered(self) -> bool:
        """Whether the occupation that the confidence speaks of is right."""
        candidates = self.match.candidates
        return bool(candidates) and candidates[0].code[:7] in self.labelled.right

    @property
    def within_five(self) -> bool:
        """Whether one of the candidates is right."""
        return not self.labelled.right.isdisjoint(self.named)

    @property
    def automatic(self) -> bool:
        """Whether nobody would be asked."""
        return self.match.status == "auto"


def by_employer(labelled: Sequence[Labelled], knowledge: MatchingKnowledge) -> list[Outcome]:
    """Match the titles of every employer with weights fitted to all the others."""
    prepared, unseen = prepare(labelled, knowledge), prepare(read_blind(), knowledge)
    outcomes: list[Outcome] = []
    for source in dict.fromkeys(row.source for row in labelled):
        others = [i for i, row in enumerate(labelled) if row.source != source]
        own = [row for row in labelled if row.source == source]
        outcomes += _outcomes(own, fit(prepared.part(others), unseen, knowledge))
    return outcomes


def by_half(knowledge: MatchingKnowledge) -> dict[str, list[Outcome]]:
    """Match the titles of the invented hospitals with the shipped weights, half by half."""
    return {half: _outcomes(read_stress(half), knowledge) for half in (OPEN, HELD)}


def measure_halves(halves: Mapping[str, Sequence[Outcome]]) -> dict[str, dict[str, float]]:
    """Figures for the invented hospitals, every half and country."""
    return {
        f"invented, {half}{'' if name == 'all' else f', {name}'}": row
        for half, outcomes in halves.items()
        for name, row in measure(outcomes).items()
        if name in ("all", *COUNTRIES)
    }


def blind(knowledge: MatchingKnowledge) -> dict[str, dict[str, float]]:
    """Figures of every blind batch with the shipped weights, and of all together."""
    outcomes = _outcomes(read_blind(), knowledge)
    batches: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        batches.setdefault(outcome.labelled.source, []).append(outcome)
    return {name: figures(own) for name, own in {**batches, "Blind, all": outcomes}.items()}


def keep_first_run(measured: Mapping[str, Mapping[str, float]]) -> None:
    """Add the figures of new batches; what was kept before is never rewritten."""
    kept = read_figures(FIRST_RUN)
    new = {name: row for name, row in measured.items() if name != "Blind, all"}
    write_figures({**new, **kept}, FIRST_RUN)


def read_figures(path: Path) -> dict[str, dict[str, float]]:
    """Figures that were saved, none where nothing was."""
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


def write_figures(measured: Mapping[str, Mapping[str, float]], path: Path) -> None:
    """Save figures as they are read by people."""
    text = json.dumps(measured, indent=1, ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8", newline="\n")


def _outcomes(rows: Sequence[Labelled], knowledge: MatchingKnowledge) -> list[Outcome]:
    queries = [TitleQuery(row.title, "", row.country) for row in rows]
    matches = match_titles(queries, knowledge)
    return [Outcome(row, match) for row, match in zip(rows, matches, strict=True)]


def figures(outcomes: Sequence[Outcome]) -> dict[str, float]:
    """The measures of METHOD section 7 over one set of titles; shares 0 to 1."""
    coded = [o for o in outcomes if o.labelled.right]
    automatic = [o for o in outcomes if o.automatic]
    return {
        "titles": len(coded),
        "right_first": _share(o.right for o in coded),
        "within_five": _share(o.within_five for o in coded),
        "automatic": _share(o.automatic for o in coded),
        "automatic_right": _share(o.right for o in automatic),
        "coverage_at_97": round(coverage_at(outcomes, PRECISION)[0], 4),
        "calibration_error": calibration_error(outcomes),
        "none_titles": len(outcomes) - len(coded),
        "none_automatic": sum(o.automatic for o in outcomes if not o.labelled.right),
    }


def calibration_error(outcomes: Sequence[Outcome]) -> float:
    """Expected calibration error over ten bins of equal width."""
    bins: list[list[Outcome]] = [[] for _ in range(BINS)]
    for outcome in outcomes:
        bins[min(BINS - 1, int(outcome.match.confidence * BINS))].append(outcome)
    gaps = [
        abs(sum(o.match.confidence for o in part) - sum(o.answered for o in part))
        for part in bins
        if part
    ]
    return round(sum(gaps) / max(1, len(outcomes)), 4)


def _share(values: Iterable[bool]) -> float:
    listed = list(values)
    return round(sum(listed) / len(listed), 4) if listed else 0.0


def measure(outcomes: Sequence[Outcome]) -> dict[str, dict[str, float]]:
    """Figures for all titles, every country and every employer."""
    groups: dict[str, list[Outcome]] = {"all": list(outcomes)}
    for outcome in outcomes:
        groups.setdefault(outcome.labelled.country, []).append(outcome)
    for outcome in outcomes:
        groups.setdefault(outcome.labelled.source, []).append(outcome)
    return {name: figures(group) for name, group in groups.items()}


def coverage_at(outcomes: Sequence[Outcome], precision: float) -> tuple[float, float]:
    """The largest share of titles above some confidence that are right often enough."""
    ranked = sorted(outcomes, key=lambda o: -o.match.confidence)
    best, threshold, right = 0, 1.0, 0
    for count, outcome in enumerate(ranked, start=1):
        right += outcome.right
        if right >= precision * count:
            best, threshold = count, outcome.match.confidence
    return best / max(1, len(ranked)), threshold


def show(
    measured: Mapping[str, Mapping[str, float]], before: Mapping[str, Mapping[str, float]]
) -> None:
    """Print the figures, and what moved since the baseline."""
    print(
        f"{'':32}{'titles':>7}{'first':>8}{'five':>8}{'auto':>8}{'right':>8}{'at 97%':>8}"
        f"{'error':>8}{'none':>8}"
    )
    for name, row in measured.items():
        none = f"{row['none_automatic']:.0f}/{row['none_titles']:.0f}"
        covered = row.get("coverage_at_97", float("nan"))  # older figures have none
        print(
            f"{name:32}{row['titles']:7.0f}{row['right_first']:8.1%}{row['within_five']:8.1%}"
            f"{row['automatic']:8.1%}{row['automatic_right']:8.1%}"
            f"{covered:8.1%}{row['calibration_error']:8.3f}{none:>8}"
        )
        old = before.get(name, {})
        moved = [
            f"{key} {old[key]:.3f} -> {row[key]:.3f}"
            for key in row
            if key in old and old[key] != row[key]
        ]
        if moved:
            print("    since the baseline: " + ", ".join(moved))


def show_first_run(kept: Mapping[str, Mapping[str, float]]) -> None:
    """Print what the blind batches gave when they were new."""
    print("\nThe blind batches when they were new:")
    show(kept, {})


def show_outside(outcomes: Sequence[Outcome], knowledge: MatchingKnowledge) -> None:
    """Print how many titles mean an occupation without evidence, and how many were so read."""
    known = frozenset(code[:7] for code in knowledge.answerable)
    outside = [o for o in outcomes if o.labelled.right and not o.labelled.right & known]
    read = sum((o.match.outside or "")[:7] in o.labelled.right for o in outside)
    print(
        f"\n{len(outside)} titles mean an occupation that the evidence base does not hold, so "
        f"they stay unmatched; for {read} of them that occupation was named."
    )


def show_worst(outcomes: Sequence[Outcome], count: int) -> None:
    """Print the wrong answers the matcher was surest of."""
    wrong = sorted((o for o in outcomes if not o.right), key=lambda o: -o.match.confidence)
    print(f"\nThe {min(count, len(wrong))} wrong answers with the most confidence:")
    for o in wrong[:count]:
        expected = " or ".join(sorted(o.labelled.right)) or "no occupation"
        print(
            f"  {o.match.confidence:.2f} {o.match.status:9} {o.labelled.title!r} "
            f"({o.labelled.country}): {o.first or 'nothing'}, should be {expected}"
        )


def main() -> None:
    """Measure, print, and compare with the baseline."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--save", action="store_true", help="rewrite the baseline")
    parser.add_argument("--first-run", action="store_true", help="keep figures of new batches")
    parser.add_argument("--worst", type=int, default=WORST, help="how many wrong answers to list")
    options = parser.parse_args()
    knowledge = load_matching()
    outcomes = by_employer(read_labelled(), knowledge)
    batches = blind(knowledge)
    if options.first_run:
        keep_first_run(batches)
    measured = {**measure(outcomes), **measure_halves(by_half(knowledge)), **batches}
    show(measured, read_figures(BASELINE))
    show_first_run(read_figures(FIRST_RUN))
    share, threshold = coverage_at(outcomes, PRECISION)
    show_outside(outcomes, knowledge)
    print(f"\nAt 97 % right, {share:.1%} of all titles lie above confidence {threshold:.2f}.")
    show_worst(outcomes, options.worst)
    if options.save:
        write_figures(measured, BASELINE)


if __name__ == "__main__":
    main()
