"""Folds staff rows into title lines: one per distinct title in a department."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from math import fsum

from desktop.roster.cells import folded
from desktop.roster.masking import NAME
from desktop.roster.roster import Row, TitleLine


def title_key(title: str) -> str:
    """Return what makes two spellings one title: case, accents and spacing do not count."""
    return folded(title)


def fold_titles(rows: Sequence[Row]) -> tuple[TitleLine, ...]:
    """Fold rows into title lines, by department, then people (most first), then title."""
    keys = {title: title_key(title) for title in {row.title for row in rows}}
    groups: defaultdict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows:
        groups[row.department, keys[row.title]].append(row)
    persons = {place: {row.person for row in group} for place, group in groups.items()}
    several = _on_several_lines(persons.values(), len(rows))
    lines = [_line(place[0], group, persons[place], several) for place, group in groups.items()]
    return tuple(sorted(lines, key=lambda line: (line.department, -line.people, line.title)))


def _on_several_lines(lines: Iterable[set[int]], rows: int) -> frozenset[int]:
    """Persons who stand on more than one line; nobody where every row is a person."""
    lines = list(lines)
    if len(set[int]().union(*lines)) == rows:
        return frozenset()
    counted: Counter[int] = Counter()
    for persons in lines:
        counted.update(persons)
    return frozenset(person for person, count in counted.items() if count > 1)


def _line(
    department: str, rows: Sequence[Row], persons: set[int], several: frozenset[int]
) -> TitleLine:
    spellings = _commonest_first(row.title for row in rows)
    told = [row.fte for row in rows if row.fte is not None]
    temporary = [row for row in rows if row.kind == "temporary"]
    return TitleLine(
        department=department,
        title=spellings[0],
        spellings=spellings,
        people=len(persons),
        fte=round(fsum(told), 6),
        unread_fte=len(rows) - len(told),
        temporary_people=len({row.person for row in temporary}),
        temporary_fte=round(fsum(row.fte or 0.0 for row in temporary), 6),
        grades=_commonest_first(row.grade for row in rows),
        elsewhere=frozenset(persons & several) if several else several,
        masked=any(NAME in spelling for spelling in spellings),
    )


def _commonest_first(values: Iterable[str]) -> tuple[str, ...]:
    counts = Counter(values)
    counts.pop("", None)
    return tuple(sorted(counts, key=lambda value: (-counts[value], value)))
