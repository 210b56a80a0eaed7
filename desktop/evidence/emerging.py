"""Emerging roles: work without a code, how real it is today, and what speaks against it."""

from collections.abc import Collection
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Literal, TypeAlias

from desktop.evidence.rows import Row, read_rows
from desktop.evidence.texts import BRITISH, Texts, named_text, one_of, plain_text

Maturity: TypeAlias = Literal["idea", "early_posts", "some_training", "board_certified"]

MATURITIES: tuple[Maturity, ...] = ("idea", "early_posts", "some_training", "board_certified")
_TEXTS = ("what", "gate", "risk", "against")
_COLUMNS = ("key", "maturity", "code", "en-US", "en-GB", "claims", "programmes", *_TEXTS)


@dataclass(frozen=True, slots=True)
class Emerging:
    """A role that has no code yet: never scored, and never printed without its counter-evidence."""

    key: str
    maturity: Maturity  # wording `maturity.<key>`
    code: str  # the nearest coded occupation, for orientation only
    names: Texts
    what: Texts
    gate: Texts
    risk: Texts
    against: Texts
    claims: tuple[str, ...]  # ids of claims.csv
    programmes: tuple[str, ...]  # ids, nearest first


def load_emerging(
    programmes: Collection[str], folder: Traversable | None = None
) -> dict[str, Emerging]:
    """The emerging roles by key.

    Args:
        programmes: The ids that may be named.
        folder: Another evidence base than the installed one.

    Raises:
        Refusal: the table is missing or broken, or names an unknown programme.
    """
    folder = folder or files("assets") / "evidence"
    columns = (*_COLUMNS, *(f"{text}_{BRITISH}" for text in _TEXTS))
    found: dict[str, Emerging] = {}
    for row in read_rows(folder, "emerging.csv", columns):
        key = row.text("key")
        if key in found:
            raise row.refuse("duplicate", "key")
        if not set(row.words("programmes")) <= set(programmes):
            raise row.refuse("unknown_key", "programmes")
        found[key] = _emerging(row)
    return found


def _emerging(row: Row) -> Emerging:
    for text in _TEXTS:
        row.text(text)
    return Emerging(
        key=row.text("key"),
        maturity=one_of(row, "maturity", MATURITIES),
        code=row.text("code"),
        names=plain_text(row),
        what=named_text(row, "what"),
        gate=named_text(row, "gate"),
        risk=named_text(row, "risk"),
        against=named_text(row, "against"),
        claims=row.words("claims"),
        programmes=row.words("programmes"),
    )
