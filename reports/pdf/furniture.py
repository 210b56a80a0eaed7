"""Furniture: the header and footer of every page, drawn as decoration."""

from dataclasses import dataclass

from reports.charts.icon import icon
from reports.document import Document, Point, plain
from reports.pdf.chart_painter import paint
from reports.pdf.pen import Pen
from reports.pdf.style import (
    FOOTER,
    FRAME,
    HEADER_DETAIL,
    HEADER_NAME,
    LIVE_HEIGHT,
    LIVE_WIDTH,
    RULE,
    TextStyle,
)
from reports.pdf.text import Line, break_lines, clean, measure

PRODUCT = "Touchstone"
_ICON = 25.0
_NAME_LEFT = _ICON + 9.0
_GAP = 14.0  # between name and department
_GOLD = 83.0  # length of the gold part of the header rule
UNDER_HEADER = 9.0
_OVER_FOOTER = 8.0
_DRAFT_PAD = 3.5


@dataclass(frozen=True, slots=True)
class Furniture:
    """Header and footer of a document, broken into lines once for all its pages."""

    document: Document
    name: tuple[Line, ...]
    department: tuple[Line, ...]
    status: tuple[Line, ...]
    footer: tuple[Line, ...]
    header_height: float
    footer_height: float

    @property
    def room(self) -> float:
        """Height left for content."""
        taken = self.header_height + UNDER_HEADER + _OVER_FOOTER + self.footer_height
        return LIVE_HEIGHT - taken


def furnish(document: Document) -> Furniture:
    """Break the header and footer texts into lines that fit."""
    names = break_lines(plain(f"{PRODUCT}"), HEADER_NAME.size, LIVE_WIDTH, bold=True)
    names += break_lines(plain(document.name), HEADER_NAME.size, LIVE_WIDTH * 0.4, bold=True)
    left = _NAME_LEFT + max(line.width for line in names) + _GAP
    room = LIVE_WIDTH - left
    department = break_lines(plain(document.department), HEADER_DETAIL.size, room, bold=True)
    word = document.draft_word if document.draft else ""
    spared = measure(clean(word), HEADER_DETAIL.size, "bold") + 4 * _DRAFT_PAD if word else 0.0
    status = document.status.removeprefix(document.draft_word) if word else document.status
    said = break_lines(plain(status.lstrip(" .:\u2013-")), HEADER_DETAIL.size, room - spared)
    right = (len(department) + max(len(said), int(bool(word)))) * HEADER_DETAIL.leading
    header = max(_ICON, len(names) * HEADER_NAME.leading, right) + 5.0
    footer = break_lines(plain(document.footer), FOOTER.size, LIVE_WIDTH)
    beside = _beside(document, footer)
    rows = 1 if beside else 1 + len(footer)
    return Furniture(document, names, department, said, footer, header, 5.0 + rows * FOOTER.leading)


def _beside(document: Document, footer: tuple[Line, ...]) -> bool:
    """Whether the middle of the footer fits between rule and page words."""
    bold = measure(document.footer_bold, FOOTER.size, "bold")
    page = measure(document.page_words.format(page=888, pages=888), FOOTER.size)
    middle = footer[0].width if footer else 0.0
    return len(footer) <= 1 and bold + middle + page + 2 * 10 <= LIVE_WIDTH


def draw(pen: Pen, furniture: Furniture, corner: Point, numbers: tuple[int, int]) -> None:
    """Header and footer of a page around the live area.

    Args:
        pen: draws on the page.
        furniture: of the document.
        corner: upper left corner of the live area.
        numbers: this page's number, and how many pages there are.
    """
    left, top = corner
    with pen.as_artifact("Pagination"):
        _header(pen, furniture, left, top)
        _footer(pen, furniture, (left, top - LIVE_HEIGHT), numbers)


def _header(pen: Pen, furniture: Furniture, left: float, top: float) -> None:
    document = furniture.document
    bottom = top - furniture.header_height
    pen.mark(None)
    paint(pen, icon(_ICON, black_and_white=document.black_and_white), (left, bottom + 5.0))
    y = bottom + 5.0 + len(furniture.name) * HEADER_NAME.leading
    _stack(pen, furniture.name, HEADER_NAME, left + _NAME_LEFT, y)
    right = left + LIVE_WIDTH
    rows = max(len(furniture.status), int(document.draft))
    y = bottom + 5.0 + (len(furniture.department) + rows) * HEADER_DETAIL.leading
    _stack(pen, furniture.department, HEADER_DETAIL, right, y, right=True)
    y -= len(furniture.department) * HEADER_DETAIL.leading
    _stack(pen, furniture.status, HEADER_DETAIL, right, y, right=True)
    if document.draft:
        widest = max((line.width for line in furniture.status), default=0.0)
        shift = widest + _DRAFT_PAD if furniture.status else 0.0
        _draft(pen, document.draft_word, right - shift, y - HEADER_DETAIL.leading)
    pen.segments([((left, bottom), (right, bottom))], "ink", RULE)
    if not document.black_and_white:
        pen.segments([((left, bottom), (left + _GOLD, bottom))], "gold", 2.4)


def _stack(
    pen: Pen,
    lines: tuple[Line, ...],
    style: TextStyle,
    x: float,
    top: float,
    *,
    right: bool = False,
) -> None:
    for k, line in enumerate(lines):
        baseline = top - k * style.leading - style.leading * 0.78
        pen.text((x - line.width if right else x, baseline), line, style.size, style.ink)


def _draft(pen: Pen, word: str, right: float, bottom: float) -> None:
    """The word in a box; a pale watermark would be lost in a photocopy."""
    size = HEADER_DETAIL.size
    text = clean(word)
    width = measure(text, size, "bold")
    x, y = right - _DRAFT_PAD - width, bottom + HEADER_DETAIL.leading * 0.22
    low, high = y - 2.6, y + size * 0.714 + 2.6
    a, b = x - _DRAFT_PAD, x + width + _DRAFT_PAD
    box = ((a, low), (b, low), (b, high), (a, high))
    pen.polygon(box, ink="ink", width=FRAME * 1.4, fill=None, closed=True)
    pen.word((x, y), text, "bold", size)


def _footer(pen: Pen, furniture: Furniture, corner: Point, numbers: tuple[int, int]) -> None:
    document = furniture.document
    left, bottom = corner
    page, pages = numbers
    right = left + LIVE_WIDTH
    y = bottom + furniture.footer_height
    pen.mark(None)
    pen.segments([((left, y), (right, y))], "ink", RULE)
    baseline = y - 5.0 - FOOTER.leading * 0.72
    bold = clean(document.footer_bold)
    pen.word((left, baseline), bold, "bold", FOOTER.size)
    words = clean(document.page_words.format(page=page, pages=pages))
    width = measure(words, FOOTER.size)
    pen.word((right - width, baseline), words, "regular", FOOTER.size)
    if _beside(document, furniture.footer):
        edge = measure(bold, FOOTER.size, "bold")
        for line in furniture.footer:
            middle = (edge + LIVE_WIDTH - width - line.width) / 2
            pen.text((left + middle, baseline), line, FOOTER.size)
        return
    for k, line in enumerate(furniture.footer):
        pen.text((left, baseline - (k + 1) * FOOTER.leading), line, FOOTER.size)
