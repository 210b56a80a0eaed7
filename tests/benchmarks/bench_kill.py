"""Fifty power cuts at random moments while a window is being edited: what each of them cost.

`make bench` prints it. Each is a process of its own that opens the sample, answers titles at a
human pace, saves now and then, and is killed; then its file and its recovery copy are opened.
"""

# ruff: noqa: T201 - a benchmark prints

from collections import Counter

from killing import KINDS, cut

CUTS = 50


def bench_fifty_power_cuts(tmp_path):
    print()
    cuts = [cut(tmp_path / str(n), KINDS[n % len(KINDS)], seed=n) for n in range(CUTS)]
    for kind in KINDS:
        those = [one for one in cuts if one.kind == kind]
        lost = Counter(one.lost for one in those)
        edits = sum(one.edits for one in those)
        told = ", ".join(f"{count} lost {edits} edits" for edits, count in sorted(lost.items()))
        print(f"{kind}: {len(those)} power cuts in {edits} edits: {told}")
    worst = max(cuts, key=lambda one: one.lost)
    print(f"worst: {worst}")
    assert worst.lost <= 1
