"""Entries: what the forms of a department hold, read together into inputs or told as problems."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace

from desktop.department.entered import SAFEGUARDS, ChoiceEntry, Inputs
from desktop.review.input_fields import NUMBERS, TEXTS
from desktop.review.inputs import InputProblem, ReadInputs, inputs_of
from desktop.ui.assessment.entry_form import field_words, limits_of, unit_words
from desktop.ui.common.language import Language

SIGNS = ("meeting_hours", "routine_share", "time_share", "relief", "auditor_posts",
         "pajama_before", "pajama_after")  # fmt: skip
WHAT_IF = ("demand_hours", "detections", "follow_up_hours", "follow_up_available")
PAYER, BUDGET = ("payer_share", "revenue_share"), ("budget_share",)
_PLACE = re.compile(r"\[\d+\]")
_NUMBER_KEYS = ("input.not_a_number", "input.out_of_range", "input.not_whole")


def what_if_of(locale: str) -> tuple[str, ...]:
    """The fields of the scenarios: payers are asked about in the US, the budget elsewhere."""
    return (*WHAT_IF, *(PAYER if locale == "en-US" else BUDGET))


def read(
    before: Inputs,
    fields: Mapping[str, object],
    tools: Mapping[str, Mapping[str, object]],
    safeguards: Sequence[str],
    readiness: Sequence[Mapping[str, object]],
) -> ReadInputs:
    """Inputs with everything the forms hold; what they do not show stays as it was."""
    cleared = {name: "" if name in TEXTS else None for name in fields}
    base = replace(before, tools=(), safeguards=(), readiness=(), **cleared)  # pyright: ignore[reportArgumentType]
    values = {
        **fields,
        "tools": dict(tools),
        "readiness": [dict(group) for group in readiness],
        "safeguards": [key for key in SAFEGUARDS if key in safeguards],
    }
    return inputs_of({k: v for k, v in values.items() if v is not None}, base=base)


def with_choice(inputs: Inputs, choice: ChoiceEntry, hours: object) -> ReadInputs:
    """Inputs with another decision about an option, or what is wrong with its note or hours.

    Args:
        inputs: Those it joins.
        choice: The decision; its own hours are not looked at.
        hours: What stands in the field of the hours.
    """
    read_alone = inputs_of({"choices": [{**asdict(choice), "hours": hours}]}, base=Inputs())
    others = without_choice(inputs, choice).choices
    return ReadInputs(
        replace(inputs, choices=(*others, *read_alone.inputs.choices)), read_alone.problems
    )


def without_choice(inputs: Inputs, choice: ChoiceEntry) -> Inputs:
    """Inputs with no decision about an option."""
    others = tuple(c for c in inputs.choices if (c.role, c.option) != (choice.role, choice.option))
    return replace(inputs, choices=others)


def with_range(inputs: Inputs, role: str, values: Mapping[str, object] | None) -> ReadInputs:
    """Inputs with another range for a role, or with the published one where `values` is None."""
    others = tuple(entry for entry in inputs.ranges if entry.role != role)
    if values is None:
        return ReadInputs(replace(inputs, ranges=others))
    read_alone = inputs_of({"ranges": [{"role": role, **values}]}, base=Inputs())
    return ReadInputs(
        replace(inputs, ranges=(*others, *read_alone.inputs.ranges)), read_alone.problems
    )


def problem_words(problem: InputProblem, language: Language) -> str:
    """What is wrong, where, and what to do, in the words of the form."""
    name = field_of(problem)
    values = dict(problem.values)
    where = field_words(name, language)
    if problem.key in _NUMBER_KEYS and name in NUMBERS:
        low, high = limits_of(name)
        return language.say(
            "window.form.number", where=where, value=values.get("value", ""), low=low, high=high,
            unit=unit_words(name, language),
        )  # fmt: skip
    return language.say(problem.key, **{**values, "path": f"“{where}”"})


def field_of(problem: InputProblem) -> str:
    """The name of the field a problem is about: `tools.ai_scribe.minutes` is `tools.minutes`."""
    parts = _PLACE.sub("", problem.path).split(".")
    return f"{parts[0]}.{parts[-1]}" if len(parts) > 1 else parts[0]
