"""Said: blocks of the printed pages as plain words for the screen, in the same sentences."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from reports.document import (
    Block,
    Box,
    Bullets,
    CellContent,
    DataTable,
    Drawing,
    Heading,
    MarkedText,
    Paragraph,
    SideBySide,
    Together,
)

Kind: TypeAlias = Literal["heading", "text", "item", "row"]


@dataclass(frozen=True, slots=True)
class Said:
    """A heading, a paragraph, an item of a list, or the cells of a table's row."""

    kind: Kind
    cells: tuple[str, ...]


def said_of(blocks: Iterable[Block]) -> Iterator[Said]:
    """What blocks say, in their order."""
    for block in blocks:
        yield from _said(block)


def named_cells(table: DataTable) -> Iterator[tuple[tuple[str, str], ...]]:
    """Each row of a table as the heads of its columns with what stands below them."""
    heads = [words_of(column.head) for column in table.columns]
    for row in table.rows:
        yield tuple(zip(heads, map(words_of, row), strict=True))


def words_of(content: CellContent) -> str:
    """The words of a cell; of a drawing what a screen reader says of it."""
    if isinstance(content, Drawing):
        return content.alt
    if isinstance(content, MarkedText):
        return words_of(content.text)
    return "".join(run.text for run in content)


def _said(block: Block) -> Iterator[Said]:
    match block:
        case Heading():
            yield Said("heading", (words_of(block.text),))
        case Paragraph():
            yield Said("text", (words_of(block.text),))
        case Bullets():
            for item in block.items:
                yield Said("item", (words_of(item),))
        case DataTable():
            for row in block.rows:
                yield Said("row", tuple(words_of(cell) for cell in row))
        case _:
            yield from said_of(_inside(block))


def _inside(block: Block) -> tuple[Block, ...]:
    """The blocks that stand in a block."""
    if isinstance(block, Box | Together):
        return block.blocks
    if isinstance(block, SideBySide):
        return tuple(inner for column in block.columns for inner in column)
    return ()
