"""Truncation: a payroll system that cuts titles shows it in titles that all end at one length."""

from collections import Counter
from collections.abc import Iterable

_SHORTEST, _LONGEST = 15, 40  # characters a field for titles may hold
_FEWEST = 5  # titles that end there
_SHARE = 0.05  # of all titles
_PILE = 2.0  # times as many as end at each of the lengths before
_BEFORE = 3


def cut_length(titles: Iterable[str]) -> int:
    """The length at which the titles of one roster were cut, or 0.

    Titles of all lengths up to a sharp edge, and a pile at the edge, are titles that were cut.
    """
    lengths = Counter(len(title.strip()) for title in set(titles))
    longest = max(lengths, default=0)
    pile = lengths[longest]
    before = sum(lengths[longest - step] for step in range(1, _BEFORE + 1)) / _BEFORE
    is_edge = _SHORTEST <= longest <= _LONGEST and pile >= _FEWEST
    if is_edge and pile >= _PILE * before and pile >= _SHARE * lengths.total():
        return longest
    return 0


def is_cut(title: str, length: int) -> bool:
    """Whether a title may have lost its end; a blank at the end was lost first."""
    return bool(length) and len(title.strip()) >= length - 1
