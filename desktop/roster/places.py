"""Places: where the columns of a sheet stand that decide about a row, and what stood above."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from desktop.roster.cells import folded, is_blank, text_of
from desktop.roster.headings import meanings_of, normalised_heading
from desktop.roster.layout import Header
from desktop.roster.roster import Column
from desktop.tables.table import CellRow

Plain: TypeAlias = tuple[str, ...]
_NOT_HOLDER = re.compile(
    r"\b(manager|supervisor|reports?|reporting|contact|kin|gestionnaire|superieur|responsable|chef)\b"
)
_HIRED = re.compile(r"\b(hired?|joined|joining|embauche|employment|service|seniority|anciennete)\b")
_OF_SOMEBODY = (".sex", ".birth", ".ethnicity")
_ALIKE = 0.6  # share of a row's cells that repeat the header


@dataclass(frozen=True, slots=True)
class Places:
    """Where the columns stand.

    `names` hold persons and are only asked whether they say vacant, or nothing at all; `holders`
    are those of them that name who holds the post, not a manager; `facts` tell of somebody without
    a name (hired when, which sex) and are only asked whether they are blank.
    """

    by_kind: Mapping[str, int]
    names: tuple[int, ...]
    holders: tuple[int, ...]
    facts: tuple[int, ...]
    starts: tuple[int, ...]  # every column of days on which somebody was hired
    headings: Mapping[str, str]  # by kind
    header_rows: tuple[Plain, ...]  # the header as it stands, for finding it again
    above: frozenset[Plain]  # the rows above it, which a report repeats on every page
    on: date | None  # the day of the assessment: who has left by then is a leaver

    @property
    def title_headings(self) -> frozenset[str]:
        """What stands in the title column of the header."""
        place = self.by_kind["title"]
        texts = (row[place] for row in self.header_rows if place < len(row))
        return frozenset(text for text in texts if text)

    @property
    def marked(self) -> tuple[int, ...]:
        """Columns in which a row may say that it is vacant or a total."""
        kinds = ("identifier", "department", "status", "kind", "fte")
        places = {self.by_kind[kind] for kind in kinds if kind in self.by_kind}
        return tuple(sorted(places | {0} | set(self.names)))

    def heading_of(self, kind: str) -> str:
        """The heading of a column by what it became."""
        return self.headings.get(kind, "")

    def repeats_header(self, row: CellRow) -> bool:
        """Whether a row is the header again, or one of its rows."""
        cells = spread_plain(row)
        filled = sum(map(bool, cells))
        return any(
            sum(bool(a) and a == b for a, b in zip(cells, head, strict=False)) >= _ALIKE * filled
            and (filled > 1 or sum(map(bool, head)) == 1)
            for head in self.header_rows
        )


def places_of(
    columns: Sequence[Column], header: Header, rows: Sequence[CellRow], on: date | None
) -> Places:
    """Note where columns stand and what the header and the rows above it say."""
    names = [c for c in columns if c.person and c.reason.endswith(".name")]
    return Places(
        by_kind={c.becomes: c.index for c in columns if c.becomes},
        names=tuple(c.index for c in names),
        holders=tuple(c.index for c in names if not _NOT_HOLDER.search(folded(c.header))),
        facts=tuple(c.index for c in columns if _tells_of_somebody(c)),
        starts=tuple(c.index for c in columns if not c.person and _says_hired(c.header)),
        headings={c.becomes: c.header for c in columns if c.becomes},
        header_rows=tuple(spread_plain(row) for row in rows[header.first : header.last + 1]),
        above=frozenset(p for row in rows[: header.first] if (p := plain_row(row))),
        on=on,
    )


def _tells_of_somebody(column: Column) -> bool:
    if column.becomes == "start_date":
        return bool(_HIRED.search(normalised_heading(column.header)))
    return column.person and column.reason.endswith(_OF_SOMEBODY)


def _says_hired(heading: str) -> bool:
    return any(meaning.kind == "start_date" for meaning in meanings_of(heading)[:1])


def spread_plain(row: CellRow) -> Plain:
    """The folded text of every cell."""
    return tuple(folded(text_of(cell)) for cell in row)


def plain_row(row: CellRow) -> Plain:
    """The folded texts of a row, blanks left out."""
    return tuple(folded(text_of(cell)) for cell in row if not is_blank(cell))
