"""Drivers: the nine kinds of AI tools, what each does, and how hard it presses by default."""

from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Literal, TypeAlias

from desktop.evidence.duties import DRIVERS, Driver
from desktop.evidence.rows import Row, read_rows
from desktop.evidence.texts import BRITISH, Texts, both, one_of, plain_text

Pressure: TypeAlias = Literal["low", "medium", "high"]

PRESSURES: tuple[Pressure, ...] = ("low", "medium", "high")
_COLUMNS = ("key", "pressure", "en-US", "en-GB", "what", f"what_{BRITISH}")


@dataclass(frozen=True, slots=True)
class DriverFacts:
    """One kind of AI tool. Its default pressure is the project's judgement (concept M6)."""

    key: Driver
    pressure: Pressure
    names: Texts
    what: Texts  # one sentence


def load_drivers(folder: Traversable | None = None) -> dict[Driver, DriverFacts]:
    """The nine kinds of tools by key, in the order they are asked for.

    Args:
        folder: Another evidence base than the installed one.

    Raises:
        Refusal: the table is missing or broken, or one of the nine is not in it.
    """
    folder = folder or files("assets") / "evidence"
    found: dict[Driver, DriverFacts] = {}
    last: Row | None = None
    for last in read_rows(folder, "drivers.csv", _COLUMNS):
        facts = _facts(last)
        if facts.key in found:
            raise last.refuse("duplicate", "key")
        found[facts.key] = facts
    if last is not None and len(found) < len(DRIVERS):
        raise last.refuse("unknown_key", "key")
    return found


def _facts(row: Row) -> DriverFacts:
    key: Driver = one_of(row, "key", DRIVERS)
    pressure: Pressure = one_of(row, "pressure", PRESSURES)
    what = both(row.text("what"), row.cells[f"what_{BRITISH}"])
    return DriverFacts(key, pressure, plain_text(row), what)
