"""Rival columns: of several that may become the same, the one that is used."""

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop.roster.content import Content
from desktop.roster.departments import CHOSEN, department_among
from desktop.roster.headings import meanings_of, normalised_heading
from desktop.roster.ranking import best_of
from desktop.roster.roster import Column

_UNITS = ("department", "division", "site")
_WORDED = 0.5  # share of cells that names jobs
_FILLED = 0.8  # share of rows that a column of jobs fills
_TIMED = 0.8  # share of cells that says full or part time
_SEVERAL = 12  # rows of which nearly each has a title of its own
_EACH_ITS_OWN = 0.9  # distinct values per filled cell, and share of cells with a number
_UNSURE = 0.4  # of a title whose heading only has a word of titles in it, such as "Fund title"
_HARDLY = 0.1  # share of cells that names jobs
_FIRST = 0.001  # that a column is surer than the one it stands in for
_TIMED_BY_NAME = 0.5  # the same where the heading speaks of working time
_TIME = re.compile(r"\b(temps|time|horaire)\b")


def one_of_each_kind(columns: Sequence[Column], contents: Sequence[Content]) -> list[Column]:
    """Keep the best column of each kind; the others become nothing, with the reason.

    Args:
        columns: What each column may become, several perhaps the same.
        contents: What the values of each column look like.
    """
    columns = _budget_for_fte(columns, contents)
    columns = _full_time_beside(columns, contents)
    columns = _words_for_fte(columns, contents)
    columns = _jobs_for_titles(columns, contents)
    kept = {
        best.index
        for kind in {column.becomes for column in columns} - {None, *_UNITS}
        if (best := best_of((c for c in columns if c.becomes == kind), contents))
    }
    department = department_among(columns, contents)
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


def _budget_for_fte(columns: Sequence[Column], contents: Sequence[Content]) -> list[Column]:
    """Where nothing tells what people are paid for, what the posts are budgeted for does."""
    kinds = {
        c.becomes
        for c in columns
        if c.becomes != "fte" or contents[c.index].share("time") <= _TIMED_BY_NAME
    }
    # beside types of pay, plain hours are those that were paid
    paid = {"pay_type", "budget"} <= kinds
    if "fte" in kinds or ("hours" in kinds and not paid):
        return list(columns)
    unused = {"becomes": None, "reason": "column.reason.not_needed"}
    told = {"budget": {"becomes": "fte"}, "hours": unused if paid else {}}
    return [
        replace(c, **told.get(c.becomes or "", {})) if c.confidence < CHOSEN else c for c in columns
    ]


def _jobs_for_titles(columns: Sequence[Column], contents: Sequence[Content]) -> list[Column]:
    """The words for jobs that stand under another heading, where no better title is found.

    Without any title, what is headed as a class or a group of jobs and names jobs is one. Titles
    with a number of their own are those of single posts; beside them stands what jobs they are.
    """
    titles = [c for c in columns if c.becomes == "title"]
    if any(c.confidence > CHOSEN for c in titles):
        return list(columns)
    best = best_of(titles, contents)
    if best is None or (best.confidence < _UNSURE and contents[best.index].share("job") < _HARDLY):
        told = best_of((c for c in columns if _may_tell_jobs(c, contents[c.index])), contents)
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
    headed = column.becomes is None and not column.person and column.confidence < CHOSEN
    jobs = content.share("job")
    return headed and content.text > _WORDED and jobs > _WORDED and jobs > content.share("unit")


def _job_beside(
    best: Column, titles: Sequence[Column], contents: Sequence[Content]
) -> Column | None:
    """The column of jobs beside titles that are each row's own, such as `417|Nurse|N6`."""
    own = contents[best.index]
    if own.count < _SEVERAL or min(own.unlike, own.share("numbered")) < _EACH_ITS_OWN:
        return None
    beside = (c for c in titles if c is not best and c.reason == "column.reason.heading")
    return best_of(
        (
            c
            for c in beside
            if contents[c.index].share("job") > _WORDED
            and contents[c.index].filled > _FILLED
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
        and c.confidence < CHOSEN
        and _says_time(c, contents[c.index])
        and contents[c.index].distinct < 12  # noqa: PLR2004 - few words
    ]
    best = best_of(timed, contents)
    if best is None:
        return list(columns)
    told = replace(best, becomes="fte", reason="column.reason.content")
    return [told if c is best else c for c in columns]
