"""A run: the signs of several departments together, no amount counted twice."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from desktop.department.drivers import Span, gaps_of, governance_hours, net_hours, saved_hours
from desktop.department.entered import Inputs, ToolEntry
from desktop.department.indicators import (
    Compression,
    HollowingOut,
    Indicators,
    compression,
    feeder_word,
)
from desktop.department.picture import DepartmentPicture
from desktop.department.scenarios import scenarios_of
from desktop.evidence.method import Method
from desktop.evidence.programmes import Country


@dataclass(frozen=True, slots=True)
class Part:
    """A department of a run with what was entered for it."""

    picture: DepartmentPicture
    inputs: Inputs


def joint(
    parts: Sequence[Part], whole: Sequence[Inputs], method: Method, country: Country
) -> Indicators:
    """The signs of a run.

    Args:
        parts: Its departments; a small one brings no signs.
        whole: What was entered once for several departments, one for each file that has several.
        method: For thresholds and scenarios.
        country: Whose scenarios count.
    """
    found = [part.picture.indicators for part in parts]
    if len(found) == 1 and not whole:
        return found[0]
    saved = _spans([*(one.saved_hours for one in found), *map(saved_hours, whole)])
    spent = _numbers([*(one.governance_hours for one in found), *map(governance_hours, whole)])
    nets = [*(one.net_hours for one in found), *map(net_hours, whole)]
    claimed = [*(one.saved_hours for one in found), *map(saved_hours, whole)]
    unchecked = any(c is not None and n is None for c, n in zip(claimed, nets, strict=True))
    net = None if unchecked or saved is None else (saved[0] - (spent or 0), saved[1] - (spent or 0))
    numbers = method.numbers["signs"]
    entered = _entered(parts, whole)
    # what was entered once stands in each department that says nothing of its own
    tools = [tool for part in parts for tool in part.inputs.tools]
    return Indicators(
        hollowing_out=_rungs(parts),
        compression=_heaviest([*(f.compression for f in found),
                               *(compression(i, numbers) for i in whole)]),
        governance_hours=spent,
        saved_hours=saved,
        net_hours=net,
        feeder=feeder_word(
            sum(one.eligible or 0 for one in found),
            sum(i.auditor_posts or 0 for i in (*(p.inputs for p in parts), *whole)),
            numbers,
        ),
        validation_gaps=len(_with_gaps(tools)) if tools else None,
        learning_hours=_spans([one.learning_hours for one in found]),
        scenarios=scenarios_of(entered, net, method.numbers["scenarios"], country),
    )  # fmt: skip


def _entered(parts: Sequence[Part], whole: Sequence[Inputs]) -> Inputs:
    """What the scenarios of a run rest on; hours of departments add up, shares do not."""
    base = whole[0] if len(whole) == 1 else Inputs()
    every = [*(part.inputs for part in parts), *whole]
    own = _numbers([part.inputs.demand_hours for part in parts])
    return replace(
        base,
        meeting_hours=_numbers([inputs.meeting_hours for inputs in every]),
        demand_hours=own if base.demand_hours is None else base.demand_hours,
    )


def in_use_or_planned(parts: Iterable[Part]) -> int:
    """How many kinds of tools are in use or planned anywhere in a run."""
    tools = [tool for part in parts for tool in part.inputs.tools]
    return len({tool.driver for tool in tools if tool.state in ("live", "planned")})


def _with_gaps(tools: Iterable[ToolEntry]) -> set[str]:
    return {tool.driver for tool in tools if gaps_of(tool)}


def _rungs(parts: Sequence[Part]) -> HollowingOut | None:
    found = [p.picture for p in parts if p.picture.indicators.hollowing_out is not None]
    rungs = [r for p in found if (r := p.indicators.hollowing_out) is not None]
    covered = sum(p.picture.covered_fte for p in parts if p.picture.suppressed is None)
    if not rungs or not covered:
        return None
    middle, lead = sum(r.middle_fte for r in rungs), sum(r.lead_fte for r in rungs)
    entry = sum(r.entry_fte for r in rungs)
    return HollowingOut(
        entry_fte=entry,
        middle_fte=middle,
        lead_fte=lead,
        unknown_fte=sum(r.unknown_fte for r in rungs),
        share=(entry + middle) / covered,
        rungs=sum(1 for fte in (middle, lead) if fte),
    )


def _heaviest(found: Sequence[Compression | None]) -> Compression | None:
    known = [one for one in found if one is not None]
    return max(known, key=lambda one: one.value, default=None)


def _spans(spans: Iterable[Span | None]) -> Span | None:
    known = [span for span in spans if span is not None]
    return (sum(low for low, _ in known), sum(high for _, high in known)) if known else None


def _numbers(numbers: Iterable[float | None]) -> float | None:
    known = [number for number in numbers if number is not None]
    return sum(known) if known else None
