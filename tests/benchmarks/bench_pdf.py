"""How long pages take and how large they are: `make bench` prints it, nothing is asserted."""

# ruff: noqa: T201 - a benchmark prints

import subprocess
import sys
import time
from statistics import median

import pytest
from document_samples import every_block

from reports.pdf.fonts import missing_glyphs
from reports.pdf.writer import write_pdf

IMPORT = """
import time
start = time.perf_counter()
import reports.pdf.writer
first = time.perf_counter()
import reports.pdf.canvas, reports.pdf.finish
print(f"{1000 * (first - start):.0f} {1000 * (time.perf_counter() - first):.0f}")
"""


def milliseconds(work, times=15):
    found = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        found.append(1000 * (time.perf_counter() - start))
    return median(found)


@pytest.mark.parametrize(("pages", "roles"), [(2, 8), (4, 60)])
def bench_writing(pages, roles):
    found = every_block(roles=roles)
    size = len(write_pdf(found))
    took = milliseconds(lambda: write_pdf(found))
    print(f"\npdf: about {pages} pages, {roles} roles: {took:.0f} ms, {size / 1000:.0f} kB")


def bench_first_document_of_a_process():
    code = IMPORT + (
        "import sys; sys.path.insert(0, 'tests')\n"
        "from document_samples import every_block\n"
        "start = time.perf_counter(); reports.pdf.writer.write_pdf(every_block())\n"
        "print(f'{1000 * (time.perf_counter() - start):.0f}')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    ours, reportlab, first = done.stdout.split()
    print(f"\npdf: import {ours} ms, reportlab {reportlab} ms, first document {first} ms")


def bench_missing_glyphs():
    found = every_block(roles=60)
    print(
        f"\npdf: looking for missing glyphs: {milliseconds(lambda: missing_glyphs(found)):.1f} ms"
    )
