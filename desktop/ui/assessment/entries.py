"""Entries: what the forms of a department hold, read together into inputs or told as problems."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from desktop.department.entered import SAFEGUARDS, ChoiceEntry, Inputs
from desktop.review.input_fields import NUMBERS
from desktop.review.inputs import InputProblem, ReadInputs, inputs_of
from desktop.ui.assessment.entry_form import field_words, limits_of, unit_words
from desktop.ui.common.language import Language

SIGNS = ("meeting_hours", "routine_share", "time_share", "relief", "auditor_posts",
         "pajama_before", "pajama_after")  # fmt: skip
WHAT_IF = ("demand_hours", "detections", "follow_up_hours", "follow_up_available")
PAYER, BUDGET = ("payer_share", "revenue_share"), ("budget_share",)
_NUMBER_KEYS = ("input.not_a_number", "input.out_of_range", "input.not_whole")


def what_if_of(locale: str) -> tuple[str, ...]:
    """The fields of the scenarios: payers are asked about in the US, the budget elsewhere."""
    return (*WHAT_IF, *(PAYER if locale == "en-US" else BUDGET))


def read(
    before: Inputs,
    numbers: Mapping[str, object],
    tools: Mapping[str, Mapping[str, object]],
    safeguards: Sequence[str],
) -> ReadInputs:
    """Inputs with everything the forms hold; what they do not show stays as it was."""
    cleared = dict.fromkeys(numbers, None)
    base = replace(before, tools=(), safeguards=(), **cleared)  # pyright: ignore[reportArgumentType]
    values = {
        **numbers,
        "tools": dict(tools),
        "safeguards": [key for key in SAFEGUARDS if key in safeguards],
    }
    return inputs_of({k: v for k, v in values.items() if v is not None}, base=base)


def with_choice(inputs: Inputs, choice: ChoiceEntry, *, kept: bool) -> Inputs:
    """Inputs with another decision about an option, or without any."""
    others = tuple(c for c in inputs.choices if (c.role, c.option) != (choice.role, choice.option))
    return replace(inputs, choices=(*others, choice) if kept else others)


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
    parts = problem.path.split(".")
    return f"{parts[0]}.{parts[-1]}" if len(parts) > 1 else parts[0]
