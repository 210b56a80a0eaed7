"""Legends: blocks and sheets that explain codes, and the codes read as the words they stand for."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.roster.body import cells_at
from desktop.roster.cells import folded, is_blank, text_of
from desktop.roster.headings import meanings_of
from desktop.roster.layout import Header
from desktop.tables.table import Cell, CellRow, Sheet

_SEARCHED_BELOW = 80  # rows at the end of a sheet
_LONGEST_SHEET = 400  # rows of a sheet that may be a legend
_SAMPLE = 500
_CODE = re.compile(r"^[^\W_][\w+/&-]{0,7}$")
_HEADING = re.compile(
    r"^\W*(legende?|key|codes?|abbreviations?|abreviations?|glossary|lexique)\b"
    r"( (to|of|for|des|du|key|codes?|list|descriptions?|meanings?))*\W*(?=:|$)[:\s]*"
)
_PAIR = re.compile(r"^\W*([^\W_][\w+/&-]{0,7})\s*(=|:|–|—|-(?=\s))\s*([^\W\d_].{2,60})$")
_SHARE = 0.6  # of a column's values that must be codes of the legend
_SHARE_OF_NAMES = 0.8  # the same for titles and departments, which may stand as they are


@dataclass(frozen=True, slots=True)
class Legend:
    """Codes in lower case with their words; the rows they stood on; where a legend begins beside.

    `rows` are 0-based rows of the sheet. From column `beside` on nothing is about staff.
    """

    words: Mapping[str, str]
    rows: frozenset[int] = frozenset()
    beside: int | None = None


def find_legend(rows: Sequence[CellRow], header: Header, others: Sequence[Sheet]) -> Legend:
    """Collect what explains codes: in the sheet above, below and beside, and on other sheets."""
    words: dict[str, str] = {}
    for sheet in others:
        if len(sheet.rows) <= _LONGEST_SHEET:
            words |= _pairs_of_sheet(sheet.rows)
    data = rows[header.last + 1 :]
    beside = _beside(header.headings, data)
    if beside is not None:
        words |= dict(filter(None, (_two_cells(row[beside:]) for row in data)))
    found = dict(_blocks(rows, header, _codes_in(data[:_SAMPLE])))
    for pairs in found.values():
        words |= pairs
    return Legend(words, frozenset(found), beside) if words else Legend({})


def without_legend(rows: Sequence[CellRow], legend: Legend) -> Sequence[CellRow]:
    """Rows without the columns of a legend that stands beside them."""
    if legend.beside is None:
        return rows
    return [row[: legend.beside] for row in rows]


def read_codes(
    headings: Sequence[str], rows: Sequence[CellRow], legend: Legend
) -> tuple[Sequence[CellRow], tuple[str, ...]]:
    """Replace codes by their words in columns that are made of them.

    Returns:
        The rows, and the headings of the columns that were read with the legend.
    """
    read: list[str] = []
    if not legend.words:
        return rows, ()
    for place, heading in enumerate(headings):
        said = _said(heading, cells_at(rows, place), legend) if heading else {}
        if said:
            read.append(heading)
            rows = [_replaced(row, place, said) for row in rows]
    return rows, tuple(read)


def _said(heading: str, cells: Sequence[Cell], legend: Legend) -> dict[Cell, str]:
    """What the codes of one column stand for; empty where the column is not made of codes."""
    kinds = [meaning for meaning in meanings_of(heading) if meaning.known]
    if kinds and kinds[0].person:
        return {}
    values = {cell for cell in set(cells) if isinstance(cell, str) and cell.strip()}
    said: dict[Cell, str] = {
        cell: legend.words[key] for cell in values if (key := folded(text_of(cell))) in legend.words
    }
    named = bool(kinds) and kinds[0].kind in {"title", "department"}
    return said if len(said) >= (_SHARE_OF_NAMES if named else _SHARE) * len(values) else {}


def _replaced(row: CellRow, place: int, said: Mapping[Cell, str]) -> CellRow:
    if place >= len(row) or row[place] not in said:
        return row
    return (*row[:place], said[row[place]], *row[place + 1 :])


def _pairs_of_sheet(rows: Sequence[CellRow]) -> dict[str, str]:
    """Codes of a sheet that is nothing but a legend: pairs on most of its rows."""
    filled = [row for row in rows if not all(map(is_blank, row))]
    pairs = dict(filter(None, map(_two_cells, filled)))
    pairs |= dict(pair for row in filled for pair in _pairs_in(_only_text(row), strict=False))
    enough = len(pairs) > 1 and len(pairs) >= len(filled) / 2
    return pairs if enough else {}


def _two_cells(row: CellRow) -> tuple[str, str] | None:
    """A code and its words in two cells, and nothing else on the row."""
    texts = [text_of(cell) for cell in row if not is_blank(cell)]
    if len(texts) != 2:  # noqa: PLR2004 - a code and its words
        return None
    code, said = texts
    worded = sum(map(str.isalpha, said)) > 2 and len(said) > len(code)  # noqa: PLR2004 - a word
    return (folded(code), said) if _CODE.match(code) and worded else None


def _only_text(row: CellRow) -> str:
    texts = [text_of(cell) for cell in row if not is_blank(cell)]
    return texts[0] if len(texts) == 1 else ""


def _pairs_in(text: str, *, strict: bool) -> Iterator[tuple[str, str]]:
    """Pairs inside one cell, as in `FR = full-time regular; PT = part time`."""
    for part in re.split(r"[;\n]|,(?=\s*[\w+/&-]{1,8}\s*=)", text):
        found = _PAIR.match(part.strip())
        if found and (found[2] == "=" or not strict):
            yield folded(found[1]), found[3].strip()


def _blocks(
    rows: Sequence[CellRow], header: Header, codes: frozenset[str]
) -> Iterator[tuple[int, dict[str, str]]]:
    """Rows above the header and at the end of the sheet that explain codes, with their pairs."""
    begun = max(header.last + 1, len(rows) - _SEARCHED_BELOW)
    inside = False
    for number in (*range(max(header.first, 0)), *range(begun, len(rows))):
        row = rows[number]
        texts = [text_of(cell) for cell in row if not is_blank(cell)]
        if not texts:
            continue
        heading = _HEADING.match(folded(texts[0])) if len(texts) <= 2 else None  # noqa: PLR2004
        pairs = _pairs_of_row(row, texts, codes, inside=inside or bool(heading))
        inside = bool(heading or pairs)
        if inside:
            yield number, pairs


def _pairs_of_row(
    row: CellRow, texts: Sequence[str], codes: frozenset[str], *, inside: bool
) -> dict[str, str]:
    if len(texts) == 1:
        text = texts[0]
        label, _, rest = text.partition(":")
        if rest and _HEADING.match(folded(label + ":")):
            text = rest
        pairs = dict(_pairs_in(text, strict=not inside))
        return pairs if inside or pairs.keys() & codes else {}
    pair = _two_cells(row)
    return dict([pair]) if pair and (inside or pair[0] in codes) else {}


def _codes_in(rows: Sequence[CellRow]) -> frozenset[str]:
    """Short texts that stand on full rows: what a legend may explain."""
    return frozenset(
        folded(cell)
        for row in rows
        if sum(not is_blank(cell) for cell in row) > 2  # noqa: PLR2004 - no row of a legend
        for cell in row
        if isinstance(cell, str) and _CODE.match(cell.strip())
    )


def _beside(headings: Sequence[str], data: Sequence[CellRow]) -> int | None:
    """The column from which on a legend stands beside the staff, after an empty column."""
    for gap, heading in enumerate(headings):
        right = [h for h in headings[gap + 1 :] if h]
        if heading or not gap > 0 or len(right) > 2:  # noqa: PLR2004 - a code and its words
            continue
        if any(not is_blank(cell) for cell in cells_at(data, gap)):
            continue
        beside = [row[gap + 1 :] for row in data]
        filled = [cells for cells in beside if not all(map(is_blank, cells))]
        pairs = sum(_two_cells(cells) is not None for cells in filled)
        if len(filled) > 1 and pairs >= _SHARE_OF_NAMES * len(filled):
            return gap + 1
    return None
