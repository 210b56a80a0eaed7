"""Quoting: reasons repeat the words of a title as they stand in the file."""

from collections.abc import Sequence

from desktop.evidence.title_words import without_accents
from desktop.matching.match import Reason

_WRITTEN = frozenset({"short", "word"})  # values that are pieces of the title


def quoted(reasons: Sequence[Reason], title: str) -> tuple[Reason, ...]:
    """The reasons with pieces of the title in its own letters: "Tchn", not "tchn".

    A piece that was put together from several places stays as it was read.
    """
    folded = without_accents(title)
    if not reasons or len(folded) != len(title):
        return tuple(reasons)
    return tuple(
        Reason(
            reason.key,
            tuple(
                (name, _as_written(str(value), folded, title) if name in _WRITTEN else value)
                for name, value in reason.values
            ),
        )
        for reason in reasons
    )


def _as_written(piece: str, folded: str, title: str) -> str:
    start = folded.find(piece)
    while start >= 0:
        end = start + len(piece)
        before, after = folded[start - 1 : start], folded[end : end + 1]
        if not before.isalnum() and not after.isalnum():
            return title[start:end]
        start = folded.find(piece, start + 1)
    return piece
