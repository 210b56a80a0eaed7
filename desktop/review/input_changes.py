"""Input changes: what differs between two sets of inputs, line by line, for the log."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Literal, TypeAlias

from desktop.department.entered import Inputs
from desktop.evidence.drivers import load_drivers

Action: TypeAlias = Literal["driver", "range", "input"]
_RANGES = "ranges."


@dataclass(frozen=True, slots=True)
class InputChange:
    """One changed entry. `before` or `after` None: nothing was or is entered."""

    action: Action
    place: str  # as `tools.ai_scribe.pressure`
    before: str | None
    after: str | None
    reason: str = ""
    needs_reason: bool = False  # an override of a default pressure or of a range (hard rule 7)


def input_changes(before: Inputs, after: Inputs) -> tuple[InputChange, ...]:
    """Every entry that is new, gone or other, in the order in which they are entered."""
    old, new = flat(before), flat(after)
    reasons = _reasons(after)
    usual = {f"tools.{key}.pressure": facts.pressure for key, facts in load_drivers().items()}
    return tuple(
        InputChange(
            action=_action(place),
            place=place,
            before=old.get(place),
            after=new.get(place),
            reason=reasons.get(place, ""),
            needs_reason=_overrides(place, new.get(place), usual),
        )
        for place in dict.fromkeys((*old, *new))
        if old.get(place) != new.get(place)
    )


def flat(inputs: Inputs) -> dict[str, str]:
    """What is entered, by place, as plain text."""
    return {place: text for place, value in _entries(inputs) if (text := _text(value))}


def _entries(inputs: Inputs) -> Iterator[tuple[str, object]]:
    for tool in inputs.tools:
        for part in fields(tool):
            if part.name not in ("driver", "pressure_reason"):
                yield f"tools.{tool.driver}.{part.name}", getattr(tool, part.name)
    for part in fields(inputs):
        value = getattr(inputs, part.name)
        if not isinstance(value, tuple):
            yield part.name, value
    yield "safeguards", ", ".join(inputs.safeguards)
    for group in inputs.readiness:
        means = " ".join(_text(mean) for mean in group.means)
        yield f"readiness.{group.group}", f"{group.replies}: {means}"
    for choice in inputs.choices:
        parts = (choice.decision, _text(choice.hours), choice.note)
        yield f"choices.{choice.role}.{choice.option}", " · ".join(filter(None, parts))
    for entry in inputs.ranges:
        yield f"{_RANGES}{entry.role}", f"{_text(entry.low)}–{_text(entry.high)}"
    yield "local_programmes", "; ".join(course.name for course in inputs.local_programmes)


def _reasons(inputs: Inputs) -> Mapping[str, str]:
    return {
        **{f"tools.{tool.driver}.pressure": tool.pressure_reason for tool in inputs.tools},
        **{f"{_RANGES}{entry.role}": entry.reason for entry in inputs.ranges},
    }


def _overrides(place: str, after: str | None, usual: Mapping[str, str]) -> bool:
    """Whether it sets another value than the default; taking an override back needs no reason."""
    if place in usual:
        return after not in (None, usual[place])
    return place.startswith(_RANGES) and after is not None


def _action(place: str) -> Action:
    if place.startswith("tools."):
        return "driver"
    return "range" if place.startswith(_RANGES) else "input"


def _text(value: object) -> str:
    if value is None:
        return ""
    return f"{value:g}" if isinstance(value, float) else str(value)
