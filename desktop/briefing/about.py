"""About the numbers: the sentences of the printed method for the screen, without a roster."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from desktop.briefing.crossing import Crossing
from desktop.briefing.making import brief
from desktop.department.picture import DepartmentPicture, picture
from desktop.review.review import Review, RosterFacts
from desktop.roster.roster import Ledger
from desktop.settings import Settings
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
from reports.sections.governance import after_hours, scenarios
from reports.sections.method_exposure import method_exposure
from reports.sections.method_limits import method_limits
from reports.sections.method_reads import method_reads
from reports.sections.method_rules import method_rules
from reports.sections.method_tiers import method_tiers
from reports.sections.method_words import method_words
from reports.sections.signs_table import signs_table

Kind: TypeAlias = Literal["heading", "text", "item", "row"]
_SECTIONS = (method_reads, method_limits, method_exposure, method_tiers, method_words, method_rules)


@dataclass(frozen=True, slots=True)
class Said:
    """A heading, a paragraph, an item of a list, or the cells of a table's row."""

    kind: Kind
    cells: tuple[str, ...]


def about_the_numbers(settings: Settings, crossing: Crossing) -> tuple[Said, ...]:
    """What the method document says of ranges, tiers, limits, words and rules, word for word."""
    facts = RosterFacts("", 1, (), Ledger(0, 0), (), "assumed", sample=False)
    nothing = brief(Review(facts, (), (), {}, settings), picture("", ()), crossing)
    return tuple(
        said
        for section in _SECTIONS
        for block in section(nothing, crossing.wording)
        for said in _said(block)
    )


def results_said(
    review: Review, picture_: DepartmentPicture, crossing: Crossing
) -> tuple[Said, ...]:
    """Signs and scenarios of a department, in the sentences of its printed page."""
    made = brief(review, picture_, crossing)
    return tuple(
        said
        for section in (signs_table, after_hours, scenarios)
        for block in section(made, crossing.wording)
        for said in _said(block)
    )


def _said(block: Block) -> Iterator[Said]:
    match block:
        case Heading():
            yield Said("heading", (_words(block.text),))
        case Paragraph():
            yield Said("text", (_words(block.text),))
        case Bullets():
            for item in block.items:
                yield Said("item", (_words(item),))
        case DataTable():
            for row in block.rows:
                yield Said("row", tuple(_words(cell) for cell in row))
        case _:
            for inner in _inside(block):
                yield from _said(inner)


def _inside(block: Block) -> tuple[Block, ...]:
    """The blocks that stand in a block."""
    if isinstance(block, Box | Together):
        return block.blocks
    if isinstance(block, SideBySide):
        return tuple(inner for column in block.columns for inner in column)
    return ()


def _words(content: CellContent) -> str:
    if isinstance(content, Drawing):
        return content.alt
    if isinstance(content, MarkedText):
        return _words(content.text)
    return "".join(run.text for run in content)
