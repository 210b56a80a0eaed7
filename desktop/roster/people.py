"""Who counts once: persons as ordinals, proven by a number or by a name with a birth date."""

import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b
from itertools import pairwise
from secrets import token_bytes

from desktop.roster.cells import folded, is_blank, is_number, text_of
from desktop.roster.dates import day_of, order_of
from desktop.tables.table import Cell

_NOBODY = re.compile(
    r"0*|9{4,}|[-–—.?#x*]+|n/?a|nan|none|null|nil|unknown|inconnu|tb[cda]|pending|new|vacant|"
    r"agency|bank|locum|contractors?|temp|volunteers?|students?|aucun"
)
_ASSIGNMENT = re.compile(r"^(\d{5,})-\d{1,2}$")
_LARGEST_SHARE = 0.2  # of all rows with one number: it is nobody's own
_FEW = 10  # rows; below, one person may well stand on all of them
_PROOF = 0.5  # share of repeated rows with another name beside the number that doubts them all
_SEVERAL = 2  # and at least so many of them
_LONGEST = 20  # digits of a number that may be a figure elsewhere


@dataclass(frozen=True, slots=True)
class Persons:
    """One ordinal per row, in the order of first appearance; whether a number was trusted."""

    ordinals: tuple[int, ...]
    doubted: bool = False  # there are numbers, but they are not those of persons


def count_persons(
    identifiers: Sequence[Cell] | None,
    names: Sequence[Sequence[Cell]],
    births: Sequence[Sequence[Cell]],
    heading: str = "",
    count: int = 0,
) -> Persons:
    """Find out who stands on several rows.

    Names and birth dates are looked at only as hashes under a key that is made anew each time
    and thrown away: two rows can be compared, and nothing can be read back.

    Args:
        identifiers: The cells that number people, row by row; None without such a column.
        names: Columns of names.
        births: Columns of birth dates.
        heading: The heading of the identifiers.
        count: How many rows there are.
    """
    hashed = _Names(names)
    numbers = _numbers(identifiers, heading) if identifiers else []
    doubted = bool(numbers) and not _are_proof(numbers, hashed)
    if numbers and not doubted:
        return Persons(_ordinals(_keys(numbers, hashed)))
    if names and births:
        return Persons(_ordinals(_named_and_born(hashed, births, count)), doubted)
    return Persons(tuple(range(count)), doubted)


class _Names:
    """The names on rows as hashes, made only for the rows that are asked about."""

    def __init__(self, columns: Sequence[Sequence[Cell]]) -> None:
        self.known = bool(columns)
        self._columns, self._key = columns, token_bytes(16)

    def words(self, row: int) -> frozenset[bytes]:
        """The words of the name on a row, initials left out."""
        name = " ".join(text_of(column[row]) for column in self._columns)
        words = re.findall(r"[^\W_]+", folded(name))
        return frozenset(self.hash(w) for w in words if len(w) > 1 or w.isdecimal())

    def alike(self, rows: Sequence[int]) -> bool:
        """Whether the name cells of rows are the same: what nearly always is so, asked first."""
        return all(len({column[row] for row in rows}) == 1 for column in self._columns)

    def hash(self, text: str) -> bytes:
        """Turn text into what can be compared and not be read."""
        return blake2b(text.encode("utf-8", "replace"), key=self._key, digest_size=16).digest()


def _numbers(cells: Sequence[Cell], heading: str) -> list[Hashable]:
    """Numbers as keys, None where there is none or one that stands for nobody."""
    assignments = "assignment" in folded(heading)
    plain = {int, float}
    types = set(map(type, cells))
    mixed = str in types and not types.isdisjoint(plain)

    def key_of(cell: Cell) -> Hashable:
        text = cell.strip() if isinstance(cell, str) else text_of(cell)
        if not text or (len(text) < 12 and _NOBODY.fullmatch(text.lower())):  # noqa: PLR2004
            return None
        found = _ASSIGNMENT.match(text) if assignments else None
        if mixed and text.isdecimal() and len(text) < _LONGEST:
            return int(text)  # 501 on one row and "0501" on another are one number
        return found[1] if found else text.upper()

    return [cell if type(cell) in plain and cell > 0 else key_of(cell) for cell in cells]  # pyright: ignore[reportOperatorIssue]


def _repeated(numbers: Sequence[Hashable]) -> dict[Hashable, list[int]]:
    """The rows of every number that stands on more than one."""
    if len(set(numbers)) == len(numbers):
        return {}
    again = {number for number, count in Counter(numbers).items() if count > 1 and number}
    rows: dict[Hashable, list[int]] = defaultdict(list)
    if again:
        for row, number in enumerate(numbers):
            if number in again:
                rows[number].append(row)
    return rows


def _are_proof(numbers: Sequence[Hashable], names: _Names) -> bool:
    """Whether equal numbers mean one person: no row numbers, no number of everybody."""
    repeated = _repeated(numbers)
    if not repeated:
        return True
    if names.known:
        further = sum(_different_names(rows, names) - 1 for rows in repeated.values())
        return further < _SEVERAL or further <= _PROOF * sum(len(r) - 1 for r in repeated.values())
    most = max(map(len, repeated.values()))
    return most <= max(_FEW, _LARGEST_SHARE * len(numbers)) and not _count_anew(numbers)


def _count_anew(numbers: Sequence[Hashable]) -> bool:
    """Whether numbers run 1, 2, 3 and begin again, as row numbers in each group do."""
    texts = (text_of(n) if isinstance(n, (int, float)) else str(n) for n in numbers)
    values = [int(text) for text in texts if text.isdecimal() and len(text) < 7]  # noqa: PLR2004
    if len(values) < max(4, 0.8 * len(numbers)):
        return False
    steps = sum(b == a + 1 or (b == 1 and a > 1) for a, b in pairwise(values))
    return steps >= 0.9 * (len(values) - 1) and values.count(1) > 1


def _different_names(rows: Sequence[int], names: _Names) -> int:
    """How many names stand beside one number; 1 where they are all the same or blank."""
    if names.alike(rows):
        return 1
    return max(1, len({words for row in rows if (words := names.words(row))}))


def _keys(numbers: list[Hashable], names: _Names) -> list[Hashable]:
    """One key per row: the number, apart where different people stand beside one number."""
    if not names.known:
        return numbers
    keys = list(numbers)
    for number, rows in _repeated(numbers).items():
        different = _different_names(rows, names)
        if different == 1:
            continue
        clusters: list[frozenset[bytes]] = []
        for row in rows:
            words = names.words(row)
            if not words:
                keys[row] = (number, 0)
                continue
            # two names with a word in common are those of a person who has married
            found = next(
                (
                    place
                    for place, known in enumerate(clusters)
                    if (known & words if different == 2 else known <= words or words <= known)  # noqa: PLR2004
                ),
                len(clusters),
            )
            if found == len(clusters):
                clusters.append(words)
            keys[row] = (number, found)
    return keys


def _named_and_born(names: _Names, births: Sequence[Sequence[Cell]], count: int) -> list[Hashable]:
    """Keys from the whole name and a full birth date; None where either is missing."""
    cells = next((cells for cells in births if _are_birth_dates(cells)), [None] * count)
    order = order_of(set(cells))
    days = {cell: day_of(cell, order) for cell in set(cells)}
    keys: list[Hashable] = []
    for row, cell in enumerate(cells):
        words = names.words(row) if days[cell] else frozenset[bytes]()
        keys.append((words, names.hash(str(days[cell]))) if len(words) > 1 else None)
    return keys


def _are_birth_dates(cells: Sequence[Cell]) -> bool:
    """Whether a column holds whole dates rather than ages or years."""
    filled = [cell for cell in set(cells) if not is_blank(cell)]
    dated = [c for c in filled if isinstance(c, datetime) or (not is_number(c) and day_of(c))]
    return bool(filled) and len(dated) > len(filled) / 2


def _ordinals(keys: Sequence[Hashable]) -> tuple[int, ...]:
    if None not in keys and len(set(keys)) == len(keys):
        return tuple(range(len(keys)))
    seen: dict[Hashable, int] = {}
    ordinals: list[int] = []
    following = 0
    for key in keys:
        known = following if key is None else seen.setdefault(key, following)
        following += known == following
        ordinals.append(known)
    return tuple(ordinals)


def rows_of_several(ordinals: Sequence[int]) -> Mapping[int, list[int]]:
    """The rows of every person who stands on more than one."""
    if not ordinals or max(ordinals) == len(ordinals) - 1:
        return {}
    rows: dict[int, list[int]] = defaultdict(list)
    for row, person in enumerate(ordinals):
        rows[person].append(row)
    return {person: found for person, found in rows.items() if len(found) > 1}
