"""Entered: the JSON file of --inputs, and the CSV file of --crosswalk."""

import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from desktop.briefing import Crossing, Wording
from desktop.department.entered import Inputs, without_amounts
from desktop.department.picture import DepartmentPicture
from desktop.matching.crosswalk import EMPTY, Crosswalk
from desktop.matching.match import TitleQuery
from desktop.review.crosswalk_store import read_crosswalk
from desktop.review.decisions import Desk
from desktop.review.input_values import InputProblem, problem_at
from desktop.review.inputs import inputs_of
from desktop.review.review import Review
from desktop.roster.masking import mask
from desktop.tables.refusal import Refusal
from desktop.tables.unread import unread

_LARGEST = 1024 * 1024  # bytes of a file of inputs
_SAID = 12  # problems named in one refusal
_SHOWN = 40  # characters of a name that is repeated in a sentence


@dataclass(frozen=True, slots=True)
class Entered:
    """What a file of inputs holds: for the whole run, and for departments by name."""

    whole: Inputs
    departments: dict[str, Inputs]


def read_inputs(path: Path, w: Wording) -> Entered:
    """The inputs of a JSON file.

    Raises:
        Refusal: the file cannot be read or an entry is wrong; the sentences name their places.
    """
    values = _values(path)
    if {"fields", "example"} <= set(values):
        raise Refusal("refusal.inputs_template", file=path.name)
    own: Any = values.pop("departments", {})
    read = inputs_of(values, beside=("departments",))
    problems = list(read.problems)
    departments: dict[str, Inputs] = {}
    if not isinstance(own, dict):
        problems.append(problem_at("input.not_an_object", "departments"))
        own = {}
    for name, part in cast("dict[str, object]", own).items():
        found = inputs_of(part, f"departments.{name}", without_amounts(read.inputs))
        departments[name] = found.inputs
        problems += [p for p in found.problems if p not in problems]
    refuse(path, problems, w)
    return Entered(read.inputs, departments)


def enter(review: Review, entered: Entered) -> Review:
    """The review with the inputs, each in the log with the day of the run."""
    desk = Desk(review, lambda: review.settings.date)
    desk.change_inputs(entered.whole)
    for name, inputs in entered.departments.items():
        if name in review.departments:
            desk.change_inputs(inputs, name)
    return desk.review


def unused(
    entered: Entered, sets: Iterable[tuple[Review, DepartmentPicture]], only: str | None = None
) -> list[InputProblem]:
    """Departments, roles and options that were named and are nowhere in the run.

    Args:
        entered: What the file of inputs holds.
        sets: The departments of the run.
        only: The one department that was asked for: what is said of others is not looked at.
    """
    pictures = [picture for _, picture in sets]
    names = sorted({p.name for p in pictures})
    problems = [
        problem_at("input.unknown_department", f"departments.{name}", known=", ".join(names))
        for name in entered.departments
        if name not in names and not only
    ]
    problems += _strangers(entered.whole, pictures, "") if not only else []
    for name, inputs in entered.departments.items():
        own = replace(
            inputs,
            choices=tuple(c for c in inputs.choices if c not in entered.whole.choices),
            ranges=tuple(r for r in inputs.ranges if r not in entered.whole.ranges),
        )
        mine = [p for p in pictures if p.name == name]
        problems += _strangers(own, mine, f"departments.{name}.") if mine else []
    return problems


def refuse(path: Path, problems: Sequence[InputProblem], w: Wording) -> None:
    """Refuse a file of inputs when something in it is wrong.

    Raises:
        Refusal: there are problems; the first dozen are named, each with its place.
    """
    if problems:
        said = " ".join(_said(problem, w) for problem in problems[:_SAID])
        raise Refusal("refusal.inputs", file=path.name, sentences=said)


def crosswalk_from(path: Path, crossing: Crossing) -> Crosswalk:
    """A hospital's decisions about titles; rows that cannot be used are named on standard error.

    Raises:
        Refusal: the file cannot be read or is no crosswalk.
    """
    crosswalk, problems = read_crosswalk(path, crossing.evidence.occupations)
    w = crossing.wording
    for problem in problems:
        values, rows = dict(problem.values), problem.rows
        said = w.count(
            "crosswalk.problem",
            len(rows),
            file=path.name,
            rows=", ".join(map(str, rows[:_SAID])) + (" ..." if len(rows) > _SAID else ""),
            column=str(values["column"]),
            what=w.say(problem.key, **values),
        )
        print(said, file=sys.stderr)  # noqa: T201 - a warning, the rest is used
    return crosswalk or EMPTY


def met(crosswalk: Crosswalk, reviews: Iterable[Review]) -> bool:
    """Whether any decision of a crosswalk is about a title of the rosters."""
    return any(
        crosswalk.find(TitleQuery(line.title, line.department)) is not None
        for review in reviews
        for line in review.lines
    )


def _strangers(
    inputs: Inputs, pictures: Sequence[DepartmentPicture], path: str
) -> list[InputProblem]:
    """Choices and ranges about roles or options that are nowhere."""
    options: dict[str, set[str]] = {}
    for a in (a for picture in pictures for a in picture.assessments):
        names = {n for o in a.options for n in (o.pathway, o.profile, o.emerging, o.code, o.key)}
        for key in (a.role.profile, a.role.code):
            if key:
                options.setdefault(key, set()).update(n for n in names if n)
    known = ", ".join(sorted(options))
    problems = [
        problem_at("input.unknown_role", f"{path}ranges[{n}].role", known=known)
        for n, entry in enumerate(inputs.ranges)
        if entry.role not in options
    ]
    for n, choice in enumerate(inputs.choices):
        if choice.role not in options:
            problems.append(
                problem_at("input.unknown_role", f"{path}choices[{n}].role", known=known)
            )
        elif choice.option not in options[choice.role]:
            offered = ", ".join(sorted(options[choice.role]))
            problems.append(
                problem_at("input.unknown_option", f"{path}choices[{n}].option", known=offered)
            )
    return problems


def _said(problem: InputProblem, w: Wording) -> str:
    """One problem as a sentence, its unit in words."""
    values = dict(problem.values)
    if "unit" in values:
        values["unit"] = w.say(f"unit.{values['unit']}")
    return w.say(problem.key, **values)


def _values(path: Path) -> dict[str, Any]:
    """The object of a JSON file."""
    try:
        data = path.read_bytes()[: _LARGEST + 1]
    except OSError as trouble:
        raise unread(path, trouble) from trouble
    try:
        values: Any = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_once)
    except json.JSONDecodeError as trouble:
        raise Refusal(
            "refusal.not_json", file=path.name, line=trouble.lineno, column=trouble.colno
        ) from trouble
    except _Twice as trouble:
        raise Refusal("refusal.inputs_twice", file=path.name, name=str(trouble)) from trouble
    except (UnicodeDecodeError, RecursionError) as trouble:
        raise Refusal("refusal.not_json", file=path.name, line=1, column=1) from trouble
    if not isinstance(values, dict) or len(data) > _LARGEST:
        raise Refusal("refusal.not_json", file=path.name, line=1, column=1)
    return cast("dict[str, Any]", values)


class _Twice(Exception):  # noqa: N818 - a name that stands twice in one group
    """JSON would keep the last of two values of one name, without a word."""


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A group of names, each of them once."""
    group: dict[str, Any] = {}
    for name, value in pairs:
        if name in group:
            raise _Twice(mask(name[:_SHOWN]).text)
        group[name] = value
    return group
