"""A document: the neutral blocks and drawings a page is made of, without any PDF in them."""

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

# ---- text -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style. Text is plain: markup in it is printed as it stands."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""  # an address of ours (never a roster's), underlined


Text: TypeAlias = tuple[Run, ...]


def plain(text: str, *, bold: bool = False, italic: bool = False) -> Text:
    """One run of text."""
    return (Run(text, bold, italic),)


# ---- drawings: a display list, in points, y up, for any painter ---------------------------------

Point: TypeAlias = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Path:
    """Straight lines through points; `ink` and `fill` are colour names of the palette."""

    points: tuple[Point, ...]
    ink: str | None = "ink"  # stroke, None: not stroked
    width: float = 1.0
    fill: str | None = None
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Segments:
    """Many separate line segments in one ink: hatches and ticks."""

    lines: tuple[tuple[Point, Point], ...]
    ink: str = "ink"
    width: float = 1.1


@dataclass(frozen=True, slots=True)
class Disc:
    """A circle, or with `half` its left half filled and the outline drawn."""

    centre: Point
    radius: float
    ink: str | None = "ink"
    width: float = 1.2
    fill: str | None = None
    half: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """A word or number in a drawing; `halo` clears the lines behind it."""

    at: Point  # baseline
    text: str
    size: float
    bold: bool = False
    italic: bool = False
    align: Literal["left", "centre", "right"] = "left"
    ink: str = "ink"
    halo: bool = False


Shape: TypeAlias = Path | Segments | Disc | Label


@dataclass(frozen=True, slots=True)
class Drawing:
    """A figure as a display list. `alt` is its text equivalent, empty for a decoration."""

    width: float  # points
    height: float
    shapes: tuple[Shape, ...]
    alt: str = ""


# ---- blocks ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 3; level 1 and 2 are bookmarks."""

    text: Text
    level: int = 2
    trailing: Text = ()  # said on the same line, right-aligned, in body size


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text in a named style: body, lead, small, note."""

    text: Text
    style: Literal["body", "lead", "small", "note"] = "body"


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of items."""

    items: tuple[Text, ...]
    style: Literal["body", "small"] = "body"


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing standing alone; tagged with its alt text."""

    drawing: Drawing


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A drawing (mark) followed by words on one line; the words say what the mark shows."""

    drawing: Drawing
    text: Text
    style: Literal["body", "small", "tier"] = "small"


CellContent: TypeAlias = Text | Drawing | MarkedText


@dataclass(frozen=True, slots=True)
class TableColumn:
    """Head and shape of a table column; widths are shares that fill the width of the place."""

    head: CellContent
    width: float
    align: Literal["left", "right", "centre"] = "left"


@dataclass(frozen=True, slots=True)
class DataTable:
    """A table with a repeated head; no row is split over pages; first column heads its row."""

    columns: tuple[TableColumn, ...]
    rows: tuple[tuple[CellContent, ...], ...]
    summary: str = ""  # what the table tells, for a screen reader
    row_height: float = 0.0  # minimum in points, 0: by content (handwriting rows: 20)
    headless: bool = False  # the head is not printed (two-column definition tables)
    dense: bool = False  # rows closer together: a long list


@dataclass(frozen=True, slots=True)
class Box:
    """Blocks in a thin frame."""

    blocks: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Columns of blocks that start at the same height and do not break over pages."""

    columns: tuple[tuple["Block", ...], ...]
    framed: bool = False
    gap: float = 14.0  # points
    shares: tuple[float, ...] = ()  # widths, equal when empty


@dataclass(frozen=True, slots=True)
class NumberBox:
    """A big number with a caption and a detail line (four of them make the number row)."""

    number: str
    caption: Text
    detail: Text


@dataclass(frozen=True, slots=True)
class Numbers:
    """A framed row of number boxes."""

    boxes: tuple[NumberBox, ...]


@dataclass(frozen=True, slots=True)
class Space:
    """Vertical space in points."""

    height: float


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts a new page."""


@dataclass(frozen=True, slots=True)
class Together:
    """Blocks kept on one page."""

    blocks: tuple["Block", ...]


Block: TypeAlias = (
    Heading | Paragraph | Bullets | Figure | MarkedText | DataTable | Box | SideBySide | Numbers
    | Space | PageBreak | Together
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Document:
    """Everything a writer needs to make one file, the same file every time."""

    key: str  # A to G
    title: str  # for the title bar, metadata and first bookmark
    name: str  # beside the icon: "Department briefing"
    department: str  # header, right, first line (bold)
    status: str  # header, right, second line: final with reviewer and date, or DRAFT
    draft: bool  # DRAFT as a boxed word in the header of every page
    footer_bold: str  # "Role-level estimate. Not for decisions about individuals."
    footer: str  # sample mark, evidence edition, date
    page_words: str  # "Page {page} of {pages}", already in the locale
    language: str  # en-US, en-GB
    paper: Literal["a4", "letter"]
    date: str  # ISO, the only clock
    producer: str  # "Touchstone 0.1.0"
    blocks: tuple[Block, ...] = field(default_factory=tuple)
    subject: str = ""
    black_and_white: bool = False
    large_print: bool = False  # body 14 pt
    draft_word: str = "DRAFT"  # boxed in the header while `draft`, in the locale
