"""Migrating: parts of a review saved by an older version become parts of today's, step by step."""

from collections.abc import Callable
from typing import Any, TypeAlias

from desktop.review.packing import SCHEMA

_Parts: TypeAlias = dict[str, Any]


def migrate(parts: _Parts, schema: int) -> _Parts:
    """The parts as the present schema has them; a part that a version did not know stays out."""
    for step in _STEPS[schema:SCHEMA]:
        parts = step(parts)
    return parts


def _from_0(parts: _Parts) -> _Parts:
    """Schema 0 had no format name and no inputs; whatever it lacks has a default today."""
    return dict(parts)


_STEPS: tuple[Callable[[_Parts], _Parts], ...] = (_from_0,)  # _STEPS[n] leads from n to n + 1
