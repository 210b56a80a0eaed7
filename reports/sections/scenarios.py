"""Scenarios: what would follow from more demand, less income or more findings; no forecasts."""

from collections.abc import Callable, Mapping
from typing import Final, Literal, TypeAlias

from reports.document import CellContent, DataTable, TableColumn, plain
from reports.sections.phrases import hours_a_week, one_decimal
from reports.signs import ScenarioLine, Signs
from reports.wording import Wording, half_up

Which: TypeAlias = Literal["all", "changed", "largest"]
_US_ONLY: Final = frozenset({"payer"})
_ELSEWHERE: Final = frozenset({"budget"})
INCOME: Final = _US_ONLY | _ELSEWHERE


def shown_scenarios(signs: Signs, w: Wording) -> tuple[ScenarioLine, ...]:
    """The scenarios of the country, each once: payers in the US, budget pressure elsewhere."""
    hidden = _ELSEWHERE if w.locale == "en-US" else _US_ONLY
    return tuple(
        line
        for line in dict.fromkeys(signs.scenarios)
        if line.key not in hidden and (line.change or line.key == "demand")
    )


def scenario_table(signs: Signs, w: Wording, which: Which = "all") -> DataTable:
    """One line per scenario: what changes, and what follows.

    Args:
        signs: With the scenarios.
        w: The words.
        which: All of them, those in which something changes, or the largest change of each kind.
    """
    columns = (
        TableColumn(plain(w.say("scenario.head")), 29),
        TableColumn(plain(w.say("scenario.head.change")), 50),
        TableColumn(plain(w.say("scenario.head.after")), 95),
    )
    lines = shown_scenarios(signs, w)
    if which != "all":
        lines = tuple(line for line in lines if line.change) or lines[:1]
    if which == "largest":
        largest = {line.key: line for line in sorted(lines, key=lambda line: abs(line.change))}
        lines = tuple(line for line in lines if line in largest.values())
    rows = tuple(_row(line, w) for line in lines)
    return DataTable(columns, rows, w.say("scenario.summary"))


def _row(line: ScenarioLine, w: Wording) -> tuple[CellContent, ...]:
    change, after = _WORDS[line.key](line, w)
    return plain(w.say(f"scenario.{line.key}")), plain(change), plain(after)


def _demand(line: ScenarioLine, w: Wording) -> tuple[str, str]:
    change = w.say("scenario.demand.more", n=one_decimal(line.change, w))
    after = w.say("scenario.not_entered")
    if line.net_hours is not None:
        after = w.say("scenario.demand.after", hours=hours_a_week(line.net_hours, w))
    return change if line.change else w.say("scenario.demand.same"), after


def _income(line: ScenarioLine, w: Wording) -> tuple[str, str]:
    change = w.count(f"scenario.{line.key}.fewer", half_up(abs(line.change)))
    if line.income_share is None:
        return change, w.say("scenario.not_entered")
    loss = one_decimal(100 * abs(line.income_share), w)
    return change, w.say("scenario.income.fewer", n=loss)


def _follow_up(line: ScenarioLine, w: Wording) -> tuple[str, str]:
    change = w.count("scenario.follow_up.cases", half_up(line.change))
    if line.hours_needed is None or line.hours_available is None:
        return change, w.say("scenario.not_entered")
    needed, available = (w.number(half_up(h)) for h in (line.hours_needed, line.hours_available))
    return change, w.say("scenario.follow_up.after", needed=needed, available=available)


_WORDS: Final[Mapping[str, Callable[[ScenarioLine, Wording], tuple[str, str]]]] = {
    "demand": _demand,
    "payer": _income,
    "budget": _income,
    "follow_up": _follow_up,
}
