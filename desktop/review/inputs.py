"""Inputs: what a manager may enter, read from plain values: a JSON file or the window's forms."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import cast

from desktop.department.entered import (
    SAFEGUARDS,
    ChoiceEntry,
    Inputs,
    RangeEntry,
    ReadinessEntry,
    ToolEntry,
)
from desktop.evidence.drivers import DriverFacts, load_drivers
from desktop.evidence.duties import DRIVERS, Driver
from desktop.evidence.local_programmes import local_programmes_from
from desktop.review.input_fields import ITEMS, NUMBERS
from desktop.review.input_values import (
    InputProblem,
    Problems,
    Values,
    at,
    list_of,
    number_of,
    object_of,
    problem_at,
    record_of,
    row_of,
    word_of,
)

__all__ = ["InputProblem", "Inputs", "ReadInputs", "inputs_of"]

_LISTS = ("tools", "safeguards", "readiness", "choices", "ranges", "local_programmes")


@dataclass(frozen=True, slots=True)
class ReadInputs:
    """What could be read, and what could not."""

    inputs: Inputs = field(default_factory=Inputs)
    problems: tuple[InputProblem, ...] = ()


def inputs_of(
    values: object,
    path: str = "",
    base: Inputs | None = None,
    drivers: Mapping[Driver, DriverFacts] | None = None,
    beside: Sequence[str] = (),
) -> ReadInputs:
    """Inputs from plain values by name, over those of `base`.

    Args:
        values: What a JSON object or a form holds.
        path: Where the values stand, for the problems.
        base: What holds where nothing is said.
        drivers: For the default pressures; None: the installed ones.
        beside: Names that may stand here and are read by somebody else.
    """
    problems: Problems = []
    known = [name for name in (*NUMBERS, "consulted", *_LISTS) if "." not in name]
    given = object_of(values, path, [*known, *beside], problems)
    inputs = base or Inputs()
    simple = {n: value for n, value in given.items() if n in known and n not in _LISTS}
    inputs = replace(inputs, **record_of(simple, path, "", problems))
    readers = (_tools, _safeguards, _readiness, _choices, _ranges, _programmes)
    for name, read in zip(_LISTS, readers, strict=True):
        if given.get(name) is not None:
            found = read(given[name], at(path, name), problems)
            inputs = replace(inputs, **{name: found})
    problems += _unreasoned(inputs, path, drivers or load_drivers())
    return ReadInputs(inputs, tuple(problems))


# ---- the lists ----------------------------------------------------------------------------------


def _tools(values: object, path: str, problems: Problems) -> tuple[ToolEntry, ...]:
    tools: list[ToolEntry] = []
    for name, value in object_of(values, path, DRIVERS, problems).items():
        place = at(path, name)
        found = row_of(value, place, "tools", problems)
        if found is None:
            continue
        tool = ToolEntry(driver=cast("Driver", name), **found)  # pyright: ignore[reportArgumentType]
        ends = (tool.saved_low, tool.saved_high)
        if (ends[0] is None) != (ends[1] is None):
            problems.append(problem_at("input.both_ends", at(place, "saved_low")))
            tool = replace(tool, saved_low=None, saved_high=None)
        elif ends[0] is not None and ends[1] is not None and ends[0] > ends[1]:
            problems.append(problem_at("input.low_above_high", at(place, "saved_low")))
            tool = replace(tool, saved_low=None, saved_high=None)
        tools.append(tool)
    return tuple(sorted(tools, key=lambda tool: DRIVERS.index(tool.driver)))


def _safeguards(values: object, path: str, problems: Problems) -> tuple[str, ...]:
    found = [
        word_of(value, f"{path}[{n}]", SAFEGUARDS, problems)
        for n, value in enumerate(list_of(values, path, problems))
    ]
    return tuple(word for word in SAFEGUARDS if word in found)


def _readiness(values: object, path: str, problems: Problems) -> tuple[ReadinessEntry, ...]:
    groups: list[ReadinessEntry] = []
    for n, value in enumerate(list_of(values, path, problems)):
        place = f"{path}[{n}]"
        found = row_of(value, place, "readiness", problems, ("means", "leaders"))
        if found is None:
            continue
        leaders = found.pop("leaders", False)
        means = tuple(
            number_of(mean, f"{place}.means[{k}]", NUMBERS["readiness.means"], problems)
            for k, mean in enumerate(list_of(found.pop("means", None), f"{place}.means", problems))
        )
        if len(means) != ITEMS:
            problems.append(problem_at("input.eight", f"{place}.means", count=str(len(means))))
        elif not isinstance(leaders, bool):
            problems.append(problem_at("input.not_yes_no", f"{place}.leaders"))
        elif any(entry.group == found["group"] for entry in groups):
            problems.append(problem_at("input.twice", f"{place}.group"))
        elif None not in means:
            groups.append(ReadinessEntry(means=means, leaders=leaders, **found))  # pyright: ignore[reportArgumentType]
    return tuple(groups)


def _choices(values: object, path: str, problems: Problems) -> tuple[ChoiceEntry, ...]:
    choices: dict[tuple[str, str], ChoiceEntry] = {}
    for n, value in enumerate(list_of(values, path, problems)):
        found = row_of(value, f"{path}[{n}]", "choices", problems)
        if found is not None:
            choice = ChoiceEntry(**found)  # pyright: ignore[reportArgumentType]
            if (choice.role, choice.option) in choices:
                problems.append(problem_at("input.twice", f"{path}[{n}]"))
            choices.setdefault((choice.role, choice.option), choice)
    return tuple(choices.values())


def _ranges(values: object, path: str, problems: Problems) -> tuple[RangeEntry, ...]:
    ranges: dict[str, RangeEntry] = {}
    for n, value in enumerate(list_of(values, path, problems)):
        found = row_of(value, f"{path}[{n}]", "ranges", problems)
        if found is None:
            continue
        entry = RangeEntry(**found)  # pyright: ignore[reportArgumentType]
        if entry.low > entry.high:
            problems.append(problem_at("input.low_above_high", f"{path}[{n}].low"))
        elif entry.role in ranges:
            problems.append(problem_at("input.twice", f"{path}[{n}]"))
        else:
            ranges[entry.role] = entry
    return tuple(ranges.values())


def _programmes(values: object, path: str, problems: Problems) -> object:
    rows: list[Values] = []
    for n, value in enumerate(list_of(values, path, problems)):
        if isinstance(value, dict):
            rows.append(cast("Values", value))
        else:
            problems.append(problem_at("input.not_an_object", f"{path}[{n}]"))
    read = local_programmes_from(rows, path)
    problems += [
        problem_at(
            f"local.{p.key}",
            f"{path}[{p.row - 1}].{p.column}",
            sheet=p.sheet,
            row=str(p.row),
            column=p.column,
            value=p.value,
        )
        for p in read.problems
    ]
    return read.programmes


def _unreasoned(
    inputs: Inputs, path: str, drivers: Mapping[Driver, DriverFacts]
) -> Iterator[InputProblem]:
    """Other pressures than the default without a reason (hard rule 7)."""
    for tool in inputs.tools:
        changed = tool.pressure not in (None, drivers[tool.driver].pressure)
        if changed and not tool.pressure_reason:
            place = at(at(at(path, "tools"), tool.driver), "pressure_reason")
            yield problem_at("input.needs_reason", place)
