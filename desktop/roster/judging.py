"""Judging rows one by one: those few that their columns alone do not explain."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from desktop.roster.body import Body
from desktop.roster.cells import folded, is_blank, is_number, text_of
from desktop.roster.groups import is_heading, labelled, reads_like_name
from desktop.roster.job_words import has_job_word
from desktop.roster.markers import names_nothing, says_footer, says_legend, says_total, says_vacant
from desktop.roster.places import Places, plain_row
from desktop.roster.roster import SetAside
from desktop.roster.unit_words import names_unit
from desktop.tables.table import Cell, CellRow

if TYPE_CHECKING:
    from collections.abc import Callable

Judged: TypeAlias = SetAside | None
_PLAIN_TOTAL = re.compile(
    r"\W*((sub|grand|overall|sous)[ -]*)?(totals?|somme|sum|count|average|head ?count)"
    r"( general)?\W*[\d.,]*"
)
# where no title stands: "Consolidated total of other employees"
_TOTAL_WITHIN = re.compile(r"^(?:\w+ ){1,3}(totals?|sum) (of|for|du|des)\b")
_TOTALS = ("total ", "subtotal ", "sub total ", "sub-total ", "grand total ", "sous-total ")
_FURNITURE_WORDS = re.compile(
    r"page:? \d+( (of|de|/|sur) ?\d+)?$|(printed|run date|run time|report date|generated)\b:? ?.*\d"
)
THIN = 0.6  # share of the cells of a usual row
_FURNITURE = 2  # at most so many texts stand on a legend or footer row


def is_title(text: str) -> bool:
    """Whether a folded text can be a job title at all: it has letters and is no `n/a`."""
    return any(map(str.isalpha, text)) and not names_nothing(text)


@dataclass(frozen=True, slots=True)
class _Odd:
    """A row to be judged: its cells, its folded texts, how many cells are filled."""

    row: CellRow
    texts: tuple[str, ...]
    filled: int
    number: int  # 1-based row of the file
    title: str


@dataclass(frozen=True, slots=True)
class Judge:
    """Judges a row with all of its cells.

    A row with at most `sparse` filled cells may be furniture or the heading of a group, unless
    its title stands on full rows as well (`full_titles`).
    """

    body: Body
    places: Places
    legend_rows: frozenset[int]  # 0-based rows of the file that explain codes
    sparse: int
    thin: int  # rows with at most so many filled cells may be furniture spread over cells
    full_titles: frozenset[Cell]

    def reason(self, index: int) -> tuple[Judged, bool]:
        """The reason of a row, None for staff; and whether it may head a group."""
        row = self.body.rows[index]
        texts = (folded(text_of(cell)) for cell in row if isinstance(cell, str))
        odd = _Odd(
            row=row,
            texts=tuple(text for text in texts if text),
            filled=self.body.filled[index],
            number=self.body.numbers[index],
            title=self._text(row, "title"),
        )
        if self.places.repeats_header(row):
            return "repeated_header", False
        if self._is_labelled(odd):
            return "title_row", True
        checks: tuple[tuple[SetAside, Callable[[_Odd], bool]], ...] = (
            ("legend", lambda odd: odd.number - 1 in self.legend_rows),
            ("title_row", self._stood_above),
            ("subtotal", self._is_total),
            ("vacant", self._is_vacant),
        )
        if self._is_spread_furniture(odd):
            return "footer", False
        reason: Judged = next((reason for reason, holds in checks if holds(odd)), None)
        if reason is None and (odd.filled <= self.sparse or not is_title(odd.title)):
            return self._sparse_or_untitled(odd)
        return reason, False

    def _text(self, row: CellRow, kind: str) -> str:
        place = self.places.by_kind.get(kind)
        return "" if place is None or place >= len(row) else folded(text_of(row[place]))

    def _is_staff(self, odd: _Odd) -> bool:
        """Whether somebody stands on the row: a job title beside a number or a name."""
        if not is_title(odd.title):
            return False
        names = (folded(text_of(odd.row[n])) for n in self.places.names if n < len(odd.row))
        return bool(self._text(odd.row, "identifier")) or any(
            name and not says_total(name) for name in names
        )

    def _is_labelled(self, odd: _Odd) -> bool:
        return labelled(odd.row) is not None and not self._is_staff(odd)

    def _stood_above(self, odd: _Odd) -> bool:
        return plain_row(odd.row) in self.places.above and not self._is_staff(odd)

    def _is_total(self, odd: _Odd) -> bool:
        untitled = not is_title(odd.title)
        if untitled and any(map(_TOTAL_WITHIN.search, odd.texts)):
            return True
        if not any(says_total(text) or text.startswith(_TOTALS) for text in odd.texts):
            # a row of nothing but sums
            number = self._text(odd.row, "identifier")
            return not odd.texts and not number and any(map(is_number, odd.row))
        if untitled or self._is_staff(odd):
            return untitled
        department = self._text(odd.row, "department")
        if says_total(odd.title) or odd.title.startswith(_TOTALS):
            # "Total Ward 4" stands in no department; "Total Care Nurse" stands in one
            return not (department and has_job_word(odd.title))
        return not department or any(_PLAIN_TOTAL.fullmatch(text) for text in odd.texts)

    def _is_vacant(self, odd: _Odd) -> bool:
        if odd.filled == 1 and self.sparse > 0 and is_heading(odd.row):
            return False  # "Vacant posts" above them
        kinds = ("title", "status", "identifier", "kind", "fte")
        asked = [self._text(odd.row, kind) for kind in kinds]
        asked += [folded(text_of(odd.row[n])) for n in self.places.names if n < len(odd.row)]
        return any(map(says_vacant, asked))

    def _sparse_or_untitled(self, odd: _Odd) -> tuple[Judged, bool]:
        titled = is_title(odd.title)
        if titled and self._title_cell(odd) in self.full_titles:
            return None, False
        few = len(odd.texts) <= _FURNITURE
        if few and self._is_heading(odd):
            return "title_row", True
        if self._is_furniture(odd) or (titled and odd.filled == 1 and self.sparse > 0):
            return "footer", False  # a note below the table, in the column of titles
        if few and any(map(says_legend, odd.texts)):
            return "legend", False
        if titled:
            return None, False
        return "subtotal" if self._is_sum(odd) else _untitled(odd), False

    def _is_sum(self, odd: _Odd) -> bool:
        """Whether a row has amounts, at most one label, and nobody: `Ward 20 | | | 2.8`."""
        amounts = self._amounts()
        filled = [n for n, cell in enumerate(odd.row) if not is_blank(cell)]
        labels = [n for n in filled if n not in amounts]
        persons = {*self.places.names, self.places.by_kind.get("identifier")}
        return len(labels) <= 1 and len(labels) < len(filled) and not persons.intersection(labels)

    def _title_cell(self, odd: _Odd) -> Cell:
        place = self.places.by_kind["title"]
        return odd.row[place] if place < len(odd.row) else None

    def _is_furniture(self, odd: _Odd) -> bool:
        """Page numbers, print dates, and lines of dashes."""
        if odd.texts and not any(any(map(str.isalnum, text)) for text in odd.texts):
            return True
        numbered = self._text(odd.row, "identifier") and odd.filled > 1
        few = len(odd.texts) <= _FURNITURE
        return few and not numbered and any(map(says_footer, odd.texts))

    def _is_spread_furniture(self, odd: _Odd) -> bool:
        """`Page | 1 | of 3` in cells of its own, whatever columns they fall into."""
        words = " ".join(text_of(cell) for cell in odd.row if cell is not None)
        thin = odd.filled <= self.thin and not has_job_word(odd.title)
        return thin and bool(_FURNITURE_WORDS.match(" ".join(folded(words).split())))

    def _is_heading(self, odd: _Odd) -> bool:
        if not 0 < odd.filled <= self.sparse:
            return False
        bare = odd.row if is_heading(odd.row) else self._without_sum(odd)
        if not is_heading(bare) or (odd.filled > 1 and self._names_somebody(odd)):
            return False
        return not any(map(says_footer, odd.texts)) and not reads_like_name(odd.row)

    def _without_sum(self, odd: _Odd) -> CellRow:
        """The cells of a row less the amount that stands beside what is no job, but a ward."""
        amounts = self._amounts()
        place = self.places.by_kind["title"]
        if not names_unit(odd.title) or has_job_word(odd.title):
            return ()
        return tuple(cell for n, cell in enumerate(odd.row) if n == place or n not in amounts)

    def _amounts(self) -> set[int]:
        kinds = self.places.by_kind
        return {kinds[kind] for kind in ("fte", "hours", "budget") if kind in kinds}

    def _names_somebody(self, odd: _Odd) -> bool:
        """Whether a code and words are rather the number and the name of a person."""
        names = (text_of(odd.row[n]) for n in self.places.names if n < len(odd.row))
        number = self._text(odd.row, "identifier")
        return any(any(map(str.isalpha, name)) for name in names) or any(map(str.isdigit, number))


def _untitled(odd: _Odd) -> SetAside:
    """A row that tells something about somebody but no title, or about nobody at all."""
    told = max(len(odd.texts), odd.filled) > _FURNITURE or reads_like_name(odd.row)
    return "no_title" if told else "not_staff"
