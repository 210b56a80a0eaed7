"""Said parts: sentences of the printed pages as labels under one another."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtWidgets import QWidget

from desktop.briefing import Said
from desktop.ui.common.fonts import SMALL
from desktop.ui.common.panels import rule, words


def said_parts(parts: Sequence[Said]) -> Iterator[QWidget]:
    """One widget for each part; the items of a list are one, rows end with a line."""
    for kind, run in groupby(parts, key=lambda part: part.kind):
        if kind == "item":
            yield words("\n".join(f"• {part.cells[0]}" for part in run), SMALL)
            continue
        for part in run:
            yield from _part(part)


def _part(part: Said) -> Iterator[QWidget]:
    head, *rest = part.cells
    if part.kind == "heading":
        yield words(head, bold=True, hint=False)
    elif rest:
        yield words(head, bold=True, hint=False)
        yield words(" ".join(map(_sentence, filter(None, rest))), SMALL)
        yield rule()
    else:
        yield words(head, SMALL)


def _sentence(said: str) -> str:
    return said if said.endswith((".", "?")) else f"{said}."
