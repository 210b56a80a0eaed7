"""Importing 100,000 rows beside the bare engine, and how long it ever holds the interpreter.

`make bench` prints it; nothing is asserted. Reading and importing together should take at most
1.5 times what the engine alone needs to open the same file and give its sheet as rows, in the
same process and in turns, and hold the interpreter for less than 100 ms. The seconds computed
are those to trust where other work runs beside.
"""

# ruff: noqa: T201 - a benchmark prints

import threading
import time
from datetime import date
from statistics import median

import openpyxl
from python_calamine import load_workbook

from desktop.roster.folding import fold_titles
from desktop.roster.importing import import_roster
from desktop.tables.reading import read_table

ROWS = 100_000
RUNS = 7
HEAD = ("Employee Name", "Employee ID", "Job Title", "Department", "FTE", "Grade", "Status",
        "Hire Date", "Email", "Location")  # fmt: skip
TITLES = ("Registered Nurse", "RN II - ICU", "Pt Access Rep", "HIM Coder", "Ward Clerk {n}")


def large_roster(path):
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Staff")
    sheet.append(HEAD)
    for n in range(ROWS):
        title = TITLES[n % 5].format(n=n // 500)
        sheet.append((
            f"Last{n}, First{n % 997}", 100_000 + n, title, f"Department {n % 40}",
            (1, 1, 0.8, 0.5)[n % 4], f"Band {n % 8 + 1}", "Active",
            date(2001 + n % 20, 1 + n % 12, 3), f"a{n}@example.org", "Main campus",
        ))  # fmt: skip
    book.save(path)


class Heartbeat(threading.Thread):
    """The longest time for which another thread was not let in."""

    def __init__(self):
        super().__init__(daemon=True)
        self.longest, self.going = 0.0, True

    def run(self):
        last = time.perf_counter()
        while self.going:
            time.sleep(0.001)
            now = time.perf_counter()
            self.longest, last = max(self.longest, now - last), now


def timed(work):
    heart = Heartbeat()
    heart.start()
    start, before = time.perf_counter(), time.process_time()
    done = work()
    computed = time.process_time() - before
    took = time.perf_counter() - start
    heart.going = False
    heart.join()
    return done, (computed, took), heart.longest


def bench_importing(tmp_path):
    path = tmp_path / "large.xlsx"
    large_roster(path)
    took, held = {}, {}
    for _ in range(RUNS):
        _, *bare = timed(lambda: load_workbook(str(path)).get_sheet_by_index(0).to_python())
        table, *read = timed(lambda: read_table(path))
        roster, *done = timed(lambda table=table: import_roster(table))
        _, *folded = timed(lambda roster=roster: fold_titles(roster.rows))
        steps = zip(("bare", "read", "import", "fold"), (bare, read, done, folded), strict=True)
        for name, (seconds, longest) in steps:
            took.setdefault(name, []).append(seconds)
            held[name] = max(held.get(name, 0), longest)
    print()
    for name, times in took.items():
        computed, waited = (median(seconds) for seconds in zip(*times, strict=True))
        longest = 1000 * held[name]
        print(
            f"{name:7} computed {computed:5.2f} s   took {waited:5.2f} s   held {longest:4.0f} ms"
        )
    for what, which in (("computed", 0), ("took", 1)):
        runs = zip(took["read"], took["import"], took["bare"], strict=True)
        ratio = median((read[which] + done[which]) / bare[which] for read, done, bare in runs)
        print(f"read and import {what} {ratio:.2f} times the engine")
