"""Checklists: short lists of questions that people ask of a tool, of themselves or of a plan."""

from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Literal, TypeAlias

from desktop.evidence.rows import read_rows
from desktop.evidence.texts import Texts, one_of, plain_text

Kind: TypeAlias = Literal[
    "bias", "readiness", "readiness_leaders", "safeguards", "audit_skills", "capture"
]

KINDS: tuple[Kind, ...] = (
    "bias", "readiness", "readiness_leaders", "safeguards", "audit_skills", "capture",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a checklist, all of it the project's own words."""

    kind: Kind
    key: str  # unlike any other of its kind
    words: Texts


def load_checklists(folder: Traversable | None = None) -> tuple[Item, ...]:
    """Every item, in the order in which the lists are printed.

    Args:
        folder: Another evidence base than the installed one.

    Raises:
        Refusal: the table is missing or broken; the refusal names file, row and column.
    """
    folder = folder or files("assets") / "evidence"
    found: dict[tuple[Kind, str], Item] = {}
    for row in read_rows(folder, "checklists.csv", ("kind", "key", "en-US", "en-GB")):
        kind: Kind = one_of(row, "kind", KINDS)
        key = row.text("key")
        if (kind, key) in found:
            raise row.refuse("duplicate", "key")
        found[kind, key] = Item(kind, key, plain_text(row))
    return tuple(found.values())
