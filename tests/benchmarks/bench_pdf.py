"""How long pages take and how large they are: `make bench` prints it, nothing is asserted."""

# ruff: noqa: T201 - a benchmark prints

import subprocess
import sys
import time
from statistics import median

import departments
import pytest
from builders import briefing
from document_samples import every_block
from role_sheet_samples import records
from staff_sizes import SIZES

from reports.pdf.fonts import missing_glyphs
from reports.pdf.text import break_lines
from reports.pdf.writer import write_pdf
from reports.render import combined, named_documents, render_set
from reports.workbook import write_workbook

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


def bench_briefings():
    """Composed and written; aims: 4 pages in 120 ms, 2 pages in 90 kB."""
    for people in (13, 80, 400):
        found = SIZES[people]()
        (file,) = render_set(found, "A")
        took = milliseconds(lambda found=found: (break_lines.cache_clear(), render_set(found, "A")))
        print(f"\npdf: briefing of {people} people: {took:.0f} ms, {len(file.data) / 1000:.0f} kB")


def bench_whole_set():
    """All documents of a department of 20 roles, each sheet as full as its page; aim: 1.0 s."""
    roles = [records(name=f"Role with a name {k}", people=40 - k) for k in range(20)]
    whole = briefing(roles, titles=departments.eight_roles().titles)
    files = render_set(whole, "ABCDFG")
    size = sum(len(file.data) for file in files)
    took = milliseconds(lambda: (break_lines.cache_clear(), render_set(whole, "ABCDFG")), 5)
    print(f"\npdf: set of 20 roles, {len(files)} files: {took:.0f} ms, {size / 1000:.0f} kB")
    took = milliseconds(lambda: (break_lines.cache_clear(), named_documents(whole, "ABCDFG")), 5)
    print(f"pdf: of which composing and fitting: {took:.0f} ms")
    took = milliseconds(lambda: (break_lines.cache_clear(), combined(whole, "ABCDFG")), 5)
    size = len(combined(whole, "ABCDFG").data)
    print(f"pdf: the same set as one file: {took:.0f} ms, {size / 1000:.0f} kB")


def bench_workbook():
    """The .xlsx of a run of eight departments."""
    run = [make() for make in SIZES.values()]
    size = len(write_workbook(run))
    took = milliseconds(lambda: write_workbook(run), 5)
    print(f"\nworkbook: 8 departments: {took:.0f} ms, {size / 1000:.0f} kB")
