"""Matching in figures: loading, and ten thousand distinct titles. Printed, never asserted."""

# ruff: noqa: T201 - a benchmark prints

import itertools
import time
import tracemalloc

from desktop.evidence.matching import load_matching
from desktop.matching.match import TitleQuery
from desktop.matching.matcher import match_titles

PLACES = ("ICU", "4 West", "OR", "Clinic", "Night", "PD", "Sr", "II", "Main Campus", "ED")
COUNT = 10_000


def titles():
    index = sorted(load_matching().entries)
    pairs = itertools.product(PLACES, index)
    return [TitleQuery(f"{words} {place}") for place, words in itertools.islice(pairs, COUNT)]


def bench_matching():
    start = time.perf_counter()
    knowledge = load_matching()
    loading = time.perf_counter() - start
    tracemalloc.start()
    load_matching()
    size = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    queries = titles()
    start = time.perf_counter()
    match_titles(queries, knowledge)
    taken = time.perf_counter() - start
    print(f"\nloading {loading:.2f} s, {size:.0f} MB; {len(queries)} titles {taken:.2f} s")


def test_bench_matching():
    bench_matching()
