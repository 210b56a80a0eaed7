"""Rival columns: of several that may become the same, the one that is used."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop.roster.content import Content
from desktop.roster.headings import meanings_of, normalised_heading
from desktop.roster.roster import Column

_UNITS = ("department", "division", "site")
_BY_CONTENT = ("column.reason.content", "column.reason.against_heading")
_CHOSEN = 1.5  # more than any heading and content give: the manager's own word
_FRENCH = re.compile(r"\b(fr|fra|french|fran[cç]ais)\b", re.IGNORECASE)
_LEVEL = re.compile(r"(?:^|\s|[a-z])(?:l|lvl|level|niveau|tier|unit) ?(\d{1,2})\b")
_OF_UNIT = re.compile(
    r"\b(dept|deptid|department|departement|cost|ctr|cc|ward|unit|unite|service)\b"
)
_WORDED = 0.5  # share of cells that reads like a ward or a department
_CODED = 0.8  # share of cells that are codes
_TIMED = 0.8  # share of cells that says full or part time
_SEVERAL = 12  # rows of which nearly each has a title of its own
_EACH_ITS_OWN = 0.9  # distinct values per filled cell
_FIRST = 0.001  # that a column is surer than the one it stands in for
_TIMED_BY_NAME = 0.5  # the same where the heading speaks of working time
_TIME = re.compile(r"\b(temps|time|horaire)\b")


def one_of_each_kind(columns: Sequence[Column], contents: Sequence[Content]) -> list[Column]:
    """Keep the best column of each kind; the others become nothing, with the reason.

    Args:
        columns: What each column may become, several perhaps the same.
        contents: What the values of each column look like.
    """
    columns = _budget_for_fte(columns)
    columns = _full_time_beside(columns, contents)
    columns = _words_for_fte(columns, contents)
    columns = _jobs_for_titles(columns, contents)
    kept = {
        best.index
        for kind in {column.becomes for column in columns} - {None, *_UNITS}
        if (best := _best((c for c in columns if c.becomes == kind), contents))
    }
    department = _department(columns, contents)
    result: list[Column] = []
    for column in columns:
        if department and column.index == department.index:
            result.append(department)
        elif column.becomes is None or column.index in kept:
            result.append(column)
        else:
            result.append(_unused(column))
    return result


def _unused(column: Column) -> Column:
    """A column that lost; what its heading says of persons holds, whatever its values look like."""
    told = next((m.kind for m in meanings_of(column.header) if m.known and m.person), None)
    if told:
        reason = f"column.reason.person.{told}"
        return replace(column, becomes=None, reason=reason, person=True)
    return replace(column, becomes=None, reason="column.reason.second")


def _best(columns: Iterable[Column], contents: Sequence[Content]) -> Column | None:
    """The surest; of equals the one with more distinct values, in English, then by its heading."""

    def rank(column: Column) -> tuple[float, int, bool, str]:
        told, heading = contents[column.index].distinct, column.header
        return round(column.confidence, 9), told, not _FRENCH.search(heading), heading

    return max(columns, key=rank, default=None)


def _department(columns: Sequence[Column], contents: Sequence[Content]) -> Column | None:
    """The column that parts the staff: a department, else the deepest division, else a code."""
    chosen = [c for c in columns if c.becomes == "department" and c.confidence > _CHOSEN]
    every = [c for c in columns if c.becomes == "department"]
    # what only looks like wards, under a heading of something else, comes after what is headed so
    looking = [c for c in every if c.header and c.reason in _BY_CONTENT]
    named = [c for c in every if c not in looking]
    divided = _deepest([c for c in columns if c.becomes == "division"], contents)
    placed = [
        c for c in columns if c.becomes == "site" and contents[c.index].share("unit") > _WORDED
    ]
    coded = [
        c
        for c in columns
        if c.becomes is None
        and c.reason == "column.reason.not_needed"
        and _OF_UNIT.search(normalised_heading(c.header))
        and 1 < contents[c.index].distinct <= contents[c.index].count / 2
    ]
    # a division that is the same for all parts nobody; a department may well be one for all
    parting = [c for c in divided if contents[c.index].distinct > 1]
    named = _worded(named, columns, contents)
    parted = [c for c in looking if contents[c.index].distinct > 1]
    placing = [c for c in placed if contents[c.index].distinct > 1]
    for rivals in (chosen, named, parting, parted, placing, divided, placed, coded, looking):
        best = _best(rivals, contents)
        if best:
            reason = best.reason if best.becomes else "column.reason.heading"
            return replace(best, becomes="department", reason=reason)
    return None


def _worded(
    named: list[Column], columns: Sequence[Column], contents: Sequence[Content]
) -> list[Column]:
    """Where departments are codes only, a column that names just as many wards stands for them."""
    if len(named) != 1 or contents[named[0].index].share("code") < _CODED:
        return named
    distinct = contents[named[0].index].distinct
    names = [
        c
        for c in columns
        if (c.becomes is None or c.reason in _BY_CONTENT)
        and not c.person
        and contents[c.index].share("unit") > _WORDED
        and contents[c.index].distinct == distinct > 1
    ]
    return names or named


def _deepest(columns: list[Column], contents: Sequence[Content]) -> list[Column]:
    """Of headings with numbered levels those of the deepest; all others as they are.

    A heading without a level, such as `Organisation` beside `Org L4`, is deeper where it parts
    more finely.
    """
    levels = {c.index: _level(c.header) for c in columns}
    deepest = max(levels.values(), default=0)
    numbered = [c for c in columns if levels[c.index] == deepest]
    most = max((contents[c.index].distinct for c in numbered), default=0)
    finer = [c for c in columns if not levels[c.index] and contents[c.index].distinct > most]
    return (finer or numbered) if deepest else columns


def _level(heading: str) -> int:
    found = _LEVEL.search(normalised_heading(heading))
    return int(found[1]) if found else 0


def _full_time_beside(columns: Sequence[Column], contents: Sequence[Content]) -> list[Column]:
    """Of two columns of hours, one the same for all and never the smaller: that is full time."""
    hours = [c for c in columns if c.becomes == "hours"]
    if len(hours) != 2 or any(c.becomes == "basis" for c in columns):  # noqa: PLR2004 - a pair
        return list(columns)
    small, large = sorted(hours, key=lambda c: (-contents[c.index].distinct, c.header))
    one = contents[large.index]
    if (
        one.distinct == 1 < contents[small.index].distinct
        and one.high >= contents[small.index].high
    ):
        return [replace(c, becomes="basis") if c is large else c for c in columns]
    return list(columns)


def _budget_for_fte(columns: Sequence[Column]) -> list[Column]:
    """Where nothing tells what people are paid for, what the posts are budgeted for does."""
    kinds = {c.becomes for c in columns}
    # beside types of pay, plain hours are those that were paid
    paid = {"pay_type", "budget"} <= kinds
    if "fte" in kinds or ("hours" in kinds and not paid):
        return list(columns)
    unused = {"becomes": None, "reason": "column.reason.not_needed"}
    told = {"budget": {"becomes": "fte"}, "hours": unused if paid else {}}
    return [
        replace(c, **told.get(c.becomes or "", {})) if c.confidence < _CHOSEN else c
        for c in columns
    ]


def _jobs_for_titles(columns: Sequence[Column], contents: Sequence[Content]) -> list[Column]:
    """The words for jobs that stand under another heading, where no better title is found.

    Without any title, what is headed as a class or a group of jobs and names jobs is one. Titles
    that are nearly all different are those of single posts; beside them stands what jobs they are.
    """
    titles = [c for c in columns if c.becomes == "title"]
    if any(c.confidence > _CHOSEN for c in titles):
        return list(columns)
    best = _best(titles, contents)
    if best is None:
        told = _best((c for c in columns if _may_tell_jobs(c, contents[c.index])), contents)
        reason = "column.reason.content"
    else:
        told = _job_beside(best, titles, contents)
        reason = told.reason if told else ""
    if told is None:
        return list(columns)
    sure = max(told.confidence, best.confidence if best else 0.0) + _FIRST
    title = replace(told, becomes="title", reason=reason, confidence=sure)
    return [title if c is told else c for c in columns]


def _may_tell_jobs(column: Column, content: Content) -> bool:
    headed = column.becomes is None and not column.person and column.confidence < _CHOSEN
    jobs = content.share("job")
    return headed and content.text > _WORDED and jobs > _WORDED and jobs > content.share("unit")


def _job_beside(
    best: Column, titles: Sequence[Column], contents: Sequence[Content]
) -> Column | None:
    """The column of jobs beside titles that are each row's own, such as `417|Nurse|N6`."""
    if contents[best.index].count < _SEVERAL or contents[best.index].unlike < _EACH_ITS_OWN:
        return None
    beside = (c for c in titles if c is not best)
    return _best(
        (
            c
            for c in beside
            if contents[c.index].share("job") > _WORDED
            and contents[c.index].filled > _CODED
            and 1 < contents[c.index].distinct <= contents[c.index].count / 2
        ),
        contents,
    )


def _says_time(column: Column, content: Content) -> bool:
    named = _TIME.search(normalised_heading(column.header))
    return content.share("time") > (_TIMED_BY_NAME if named else _TIMED)


def _words_for_fte(columns: Sequence[Column], contents: Sequence[Content]) -> list[Column]:
    """Where nothing tells FTE or hours, a column that says full or part time does."""
    if any(c.becomes in {"fte", "hours"} for c in columns):
        return list(columns)
    timed = [
        c
        for c in columns
        if c.becomes in {None, "kind", "status"}
        and not c.person
        and c.confidence < _CHOSEN
        and _says_time(c, contents[c.index])
        and contents[c.index].distinct < 12  # noqa: PLR2004 - few words
    ]
    best = _best(timed, contents)
    if best is None:
        return list(columns)
    told = replace(best, becomes="fte", reason="column.reason.content")
    return [told if c is best else c for c in columns]
