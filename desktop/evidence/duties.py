"""Duties: what a job consists of, what happens to the time it takes, and what a person decides."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Literal, TypeAlias, TypeVar

from desktop.evidence.rows import Row, read_rows
from desktop.evidence.texts import Texts, one_of, plain_text

Direction: TypeAlias = Literal["falls", "grows", "stays"]
Driver: TypeAlias = Literal[
    "language_models", "decision_support", "diagnostics", "ai_scribe", "prior_authorization",
    "revenue_cycle", "workflow", "intake_triage", "robotics",
]  # fmt: skip

DIRECTIONS: tuple[Direction, ...] = ("falls", "grows", "stays")
DRIVERS: tuple[Driver, ...] = (
    "language_models", "decision_support", "diagnostics", "ai_scribe", "prior_authorization",
    "revenue_cycle", "workflow", "intake_triage", "robotics",
)  # fmt: skip
_DUTY = ("direction", "driver", "decides", "en-US", "en-GB")
_PER_CENT = 100

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Duty:
    """One duty in plain words. Whether its time falls, grows or stays is the project's judgement.

    `share` is the range of working time today in per cent; None where the duty was derived from
    activity shares. A duty of which `decides` is true needs a decision that a person must take.
    """

    words: Texts
    direction: Direction
    share: tuple[int, int] | None
    driver: Driver | None  # the system that touches it
    decides: bool


@dataclass(frozen=True, slots=True)
class DutyTables:
    """The tables behind duties; sources are profile keys and beginnings of codes."""

    written: Mapping[str, tuple[Duty, ...]] = field(default_factory=dict)  # by source
    settings: Mapping[str, str] = field(default_factory=dict)  # by beginning of codes
    phrases: Mapping[str, Mapping[str, Duty]] = field(default_factory=dict)  # setting, activity
    common: Mapping[str, tuple[Duty, ...]] = field(default_factory=dict)  # by setting
    roles: Mapping[str, Texts] = field(default_factory=dict)  # what the role does, by source
    decisions: Mapping[str, Texts] = field(default_factory=dict)  # the human decision, by source


def load_duties(folder: Traversable | None = None) -> DutyTables:
    """Read the tables of duties.

    Args:
        folder: Another evidence base than the installed one.

    Raises:
        Refusal: a table is missing or broken; the refusal names file, row and column.
    """
    folder = folder or files("assets") / "evidence"
    settings = {
        row.text("family"): row.text("setting")
        for row in read_rows(folder, "settings.csv", ("family", "setting"))
    }
    phrases, common = _phrases(folder, frozenset(settings.values()))
    return DutyTables(
        written=_written(folder),
        settings=settings,
        phrases=phrases,
        common=common,
        roles=_lines(folder, "role_lines.csv", "key"),
        decisions=_lines(folder, "decisions.csv", "source"),
    )


def _written(folder: Traversable) -> dict[str, tuple[Duty, ...]]:
    columns = ("source", "share_low", "share_high", *_DUTY)
    found: dict[str, list[Duty]] = {}
    for row in read_rows(folder, "duties.csv", columns):
        row.text("source")
        duty = _duty(row, _share(row))
        for source in row.words("source"):
            found.setdefault(source, []).append(duty)
    return {source: tuple(duties) for source, duties in found.items()}


def _phrases(
    folder: Traversable, settings: frozenset[str]
) -> tuple[dict[str, dict[str, Duty]], dict[str, tuple[Duty, ...]]]:
    phrases: dict[str, dict[str, Duty]] = {}
    common: dict[str, list[Duty]] = {}
    for row in read_rows(folder, "activities.csv", ("setting", "activity", "common", *_DUTY)):
        setting, activity = row.text("setting"), row.text("activity")
        if setting not in settings:
            raise row.refuse("unknown_key", "setting")
        if activity in phrases.setdefault(setting, {}):
            raise row.refuse("duplicate", "activity")
        duty = _duty(row, None)
        phrases[setting][activity] = duty
        if row.yes("common"):
            common.setdefault(setting, []).append(duty)
    return phrases, {setting: tuple(duties) for setting, duties in common.items()}


def _duty(row: Row, share: tuple[int, int] | None) -> Duty:
    return Duty(
        words=plain_text(row),
        direction=one_of(row, "direction", DIRECTIONS),
        share=share,
        driver=_driver(row),
        decides=row.yes("decides"),
    )


def _driver(row: Row) -> Driver | None:
    if not row.cells["driver"]:
        return None
    driver: Driver = one_of(row, "driver", DRIVERS)
    return driver


def _share(row: Row) -> tuple[int, int]:
    low, high = row.number("share_low"), row.number("share_high")
    if 0 <= low <= high <= _PER_CENT:
        return int(low), int(high)
    raise row.refuse("out_of_range", "share_low")


def _lines(folder: Traversable, name: str, column: str) -> dict[str, Texts]:
    rows = read_rows(folder, name, (column, "en-US", "en-GB"))
    return _by_key(rows, column, plain_text)


def _by_key(rows: Iterable[Row], column: str, make: Callable[[Row], _Value]) -> dict[str, _Value]:
    found: dict[str, _Value] = {}
    for row in rows:
        if row.text(column) in found:
            raise row.refuse("duplicate", column)
        found[row.text(column)] = make(row)
    return found
