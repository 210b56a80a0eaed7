"""Long payrolls drawn from a pattern: the counts are kept while the rows are made."""

# ruff: noqa: SIM905 - words are read as text

from dataclasses import dataclass, field

from samples.files import Case, Page

LAST = """Abernethy Kowalczyk Thibodeaux Okonkwo Ramirez Nguyen Fitzgerald Delacroix Hernandez
Castellano Whitfield Bjornstad Papadakis Yamamoto Gutierrez Chaudhry Lindqvist McAllister Vandenberg
Petrosyan Rutherford Sokolowski Etcheverry Blankenship Carmichael Dunleavy Ferreira Goldstein
Hathaway Iverson""".split()
FIRST = """Jennifer Robert Maria Kwame Linda Siobhan Carlos Patricia Fatima Gregory Yolanda Michael
Aisha Denise Timothy Rosalind Hector""".split()
DAYS = "04/21/1998 11/05/2007 01/30/2011 08/14/2016 06/09/2020".split()
_NOT_ONE_POST = ("words", "assumed")


@dataclass
class Counts:
    """What has been made so far."""

    rows: list = field(default_factory=list)
    aside: dict = field(default_factory=dict)
    people: dict = field(default_factory=dict)  # by department
    fte: dict = field(default_factory=dict)  # by department
    titles: set = field(default_factory=set)
    persons: set = field(default_factory=set)
    used: int = 0
    vacant: float = 0.0
    temporary: int = 0

    def put(self, row, reason):
        self.rows.append(row)
        self.aside.setdefault(reason, []).append(len(self.rows))

    def staff(self, row, said):
        self.rows.append(row)
        self.used += 1
        department = " ".join(said["department"].split())
        self.titles.add(" ".join(said["title"].split()))
        self.persons.add(said["person"])
        self.people.setdefault(department, set()).add(said["person"])
        self.fte[department] = round(self.fte.get(department, 0) + (said["fte"] or 0), 6)
        self.temporary += bool(said["temporary"])


def drawn(name, kind, head, row, *, count=20, above=(), below=(), leaves=None, vacant=None,
          temporary=None, fte=None, person="number", source="assumed", secrets=(), persons=(),
          department=("",), before=(), page="Sheet1", between=None, **fields):  # fmt: skip
    """A case whose rows repeat one pattern, `|` between cells and `{field}` for what changes.

    Each field goes through its values in turn. `fte`, `leaves`, `vacant` and `temporary` are
    asked with the fields of a row; `person` is the field that tells people apart; `between` holds
    rows that stand after so many people.
    """
    done = Counts()
    for reason, line in above:
        done.rows.append(("",)) if reason is None else done.put(tuple(line.split("|")), reason)
    done.put(tuple(head.split("|")), "header")
    for n in range(count):
        if between and n in between:
            done.put(tuple(between[n][1].split("|")), between[n][0])
        said = _said(n, {"department": department, **fields})
        said["person"] = said[person]
        said["fte"] = 1.0 if fte is None else fte(said)
        said["temporary"] = temporary is not None and temporary(said)
        cells = tuple(_cell(pattern, said) for pattern in row.split("|"))
        if leaves and leaves(said):
            done.put(cells, "leaver")
        elif vacant and vacant(said):
            done.put(cells, "vacant")
            done.vacant += said["fte"]
        else:
            done.staff(cells, said)
    for reason, line in below:
        done.put(tuple(line.split("|")), reason)
    known = None if source in _NOT_ONE_POST and fte else round(sum(done.fte.values()), 6)
    names = {*LAST, *map(str.upper, LAST)} if "{last}" in row.lower() else set()
    return Case(
        name, kind, (*before, Page(page, tuple(done.rows))), done.used, len(done.persons), known,
        {d: (len(held), done.fte[d] if known is not None else None)
         for d, held in done.people.items()},
        {reason: tuple(rows) for reason, rows in done.aside.items()}, done.vacant, source,
        done.temporary, titles=tuple(sorted(done.titles)), sheet=page if before else None,
        secrets=(*sorted(names), *secrets), persons=persons,
    )  # fmt: skip


def _said(n, fields):
    """The fields of one row."""
    last, first = LAST[n % len(LAST)], FIRST[n % len(FIRST)]
    said = {
        "last": last, "first": first, "mi": "ABCDEFGHJKLMPRSTW"[n % 17], "n": n,
        "LAST": last.upper(), "FIRST": first.upper(), "number": 40_017 + 13 * n,
        "money": f"{31_204.5 + 1_187.25 * n:.2f}", "commas": f"{31_204.5 + 1_187.25 * n:,.2f}",
        "whole": 31_204 + 1_187 * n, "rate": f"{14.2 + 1.37 * n:.2f}", "day": DAYS[n % len(DAYS)],
    }  # fmt: skip
    for key, values in fields.items():
        # a field that depends on another one is a function of those before it
        said[key] = values(said) if callable(values) else values[n % len(values)]
    return said


def _cell(pattern, said):
    """A cell; where the pattern is nothing but a field, its value as it is."""
    key = pattern[1:-1]
    if pattern.startswith("{") and pattern.endswith("}") and key in said:
        return said[key]
    return pattern.format(**said)
