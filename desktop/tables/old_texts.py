"""Measures the shared texts of an old .xls, which may run on from record to record."""

from collections.abc import Sequence
from dataclasses import dataclass

_RUNS, _MORE, _WIDE = 8, 4, 1  # flags of a text


@dataclass(slots=True)
class _Place:
    """Where the reading stands: in which record, and how far into it."""

    records: Sequence[bytes]
    record: int = 0
    at: int = 8  # two counts come first

    def number(self, size: int) -> int:
        """Read a number of some bytes; a head never runs on in the next record."""
        if self.at >= len(self.records[self.record]):
            self.record, self.at = self.record + 1, 0
        body = self.records[self.record]
        self.at += size
        return int.from_bytes(body[self.at - size : self.at], "little")

    def skip(self, count: int) -> None:
        """Pass bytes by, in as many records as they take."""
        while count > (room := max(0, len(self.records[self.record]) - self.at)):
            count -= room
            self.record, self.at = self.record + 1, 0
        self.at += count

    def skip_letters(self, count: int, width: int) -> None:
        """Pass letters by; a record that goes on with them says anew how wide they are."""
        while count > (room := max(0, len(self.records[self.record]) - self.at) // width):
            count -= room
            self.record, self.at = self.record + 1, 1
            width = 1 + (self.records[self.record][0] & _WIDE)
        self.at += count * width


def text_lengths(records: Sequence[bytes]) -> list[int]:
    """Return the letters of each shared text, as far as the records hold.

    Args:
        records: The record of shared texts and those that continue it.
    """
    lengths: list[int] = []
    place = _Place(records)
    count = int.from_bytes(records[0][4:8], "little") if records else 0
    try:
        while len(lengths) < count:
            letters, flags = place.number(2), place.number(1)
            runs = place.number(2) if flags & _RUNS else 0
            more = place.number(4) if flags & _MORE else 0
            lengths.append(letters)
            place.skip_letters(letters, 1 + (flags & _WIDE))
            place.skip(4 * runs + more)
    except IndexError:  # cut off; the engine says so
        return lengths
    return lengths
