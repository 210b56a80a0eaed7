"""Folds staff rows into title lines: one per distinct title in a department."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from desktop.roster.cells import folded
from desktop.roster.masking import NAME
from desktop.roster.roster import Row, TitleLine


def title_key(title: str) -> str:
    """Return what makes two spellings one title: case, accents and spacing do not count."""
    return folded(title)


def fold_titles(rows: Sequence[Row]) -> tuple[TitleLine, ...]:
    """Fold rows into title lines, by department, then people (most first), then title."""
    if not rows:
        return ()
    import pandas as pd  # noqa: PLC0415 - 0.4 s that the first window must not wait for

    keys = {title: title_key(title) for title in {row.title for row in rows}}
    frame = pd.DataFrame(
        {
            "department": [row.department for row in rows],
            "key": [keys[row.title] for row in rows],
            "title": [row.title for row in rows],
            "person": [row.person for row in rows],
            "fte": [row.fte for row in rows],
            "temporary": [row.kind == "temporary" for row in rows],
            "grade": [row.grade for row in rows],
        }
    )
    frame["fte"] = frame["fte"].astype(float)
    distinct = frame.drop_duplicates(["department", "key", "person"])
    on_lines = Counter(distinct["person"].tolist())
    several = frozenset(person for person, lines in on_lines.items() if lines > 1)
    groups = frame.groupby(["department", "key"], sort=False)
    lines = [_line(str(group["department"].iloc[0]), group, several) for _, group in groups]
    return tuple(sorted(lines, key=lambda line: (line.department, -line.people, line.title)))


def _line(department: str, group: Any, several: frozenset[int]) -> TitleLine:  # noqa: ANN401 - a pandas frame, without types
    spellings = _commonest_first(group["title"])
    temporary = group[group["temporary"]]
    persons = set(group["person"].tolist())
    return TitleLine(
        department=department,
        title=spellings[0],
        spellings=spellings,
        people=len(persons),
        fte=round(float(group["fte"].sum()), 6),
        unread_fte=int(group["fte"].isna().sum()),
        temporary_people=int(temporary["person"].nunique()),
        temporary_fte=round(float(temporary["fte"].sum()), 6),
        grades=_commonest_first(group["grade"]),
        elsewhere=frozenset(persons & several),
        masked=any(NAME in spelling for spelling in spellings),
    )


def _commonest_first(values: Any) -> tuple[str, ...]:  # noqa: ANN401 - a pandas column, without types
    counts = {str(value): int(n) for value, n in values[values != ""].value_counts().items()}
    return tuple(sorted(counts, key=lambda value: (-counts[value], value)))
