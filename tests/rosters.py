"""Rosters written by tests: small tables as CSV or xlsx, with the mess a test is about."""

import csv

HEAD = ("Name", "Staff no", "Job title", "Department", "FTE", "Grade")


def write_csv(path, rows, head=HEAD):
    """A roster as UTF-8 CSV; returns its path."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        if head:
            writer.writerow(head)
        writer.writerows(rows)
    return path


def staff(title, department, count, fte=1.0, *, grade="", start=1):
    """`count` rows of one title, with invented names and numbers."""
    return [
        (f"Testname{start + i}, Person", 90000 + start + i, title, department, fte, grade)
        for i in range(count)
    ]


def thirteen():
    """The median department: 13 people, 4 titles."""
    ward = "Medical Ward 4"
    return [
        *staff("Staff Nurse", ward, 6, start=1),
        *staff("Nursing Assistant", ward, 4, 0.8, start=10),
        *staff("Ward Clerk", ward, 2, start=20),
        *staff("Nurse Manager", ward, 1, start=30),
    ]
