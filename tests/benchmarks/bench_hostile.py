"""The slowest of the files that mean harm, each in a program of its own.

`make bench` prints it; nothing is asserted. Each should be refused or read within 10 seconds.
"""

# ruff: noqa: T201 - a benchmark prints

import resource
import time

from hostile.binaries import binary_cases
from hostile.cases import OPEN, WORKBOOKS, text_cases
from hostile.child import assess

SHOWN = 10


def children():
    """Seconds that processes started here have computed so far."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def measured(case, folder):
    folder.mkdir()
    path = case.write(folder)
    before, start = children(), time.perf_counter()
    ended = assess([path], folder, "--documents", "G")
    took = time.perf_counter() - start, children() - before
    path.unlink()
    return *took[::-1], ended.megabytes, case.name


def bench_hostile(tmp_path):
    cases = [*WORKBOOKS, *OPEN, *text_cases(), *binary_cases()]
    found = sorted(
        (measured(case, tmp_path / str(n)) for n, case in enumerate(cases)), reverse=True
    )
    print(f"\n{len(found)} hostile files; the slowest, with the start of the program:")
    for computed, took, megabytes, name in found[:SHOWN]:
        print(f"{name:34} computed {computed:5.2f} s   took {took:5.2f} s   {megabytes:4} MB")
    middle = found[len(found) // 2]
    print(f"half of them computed less than {middle[0]:.2f} s")
