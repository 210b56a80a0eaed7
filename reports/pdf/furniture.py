"""Furniture: the header and footer of every page, drawn as decoration."""

from dataclasses import dataclass

from reports.charts.icon import icon
from reports.document import Document, Point, plain
from reports.pdf.chart_painter import paint
from reports.pdf.pen import Pen
from reports.pdf.sheet import Sheet
from reports.pdf.style import (
    FOOTER,
    FRAME,
    HEADER_DETAIL,
    HEADER_NAME,
    HEADER_TIGHT,
    RULE,
    TextStyle,
)
from reports.pdf.text import Line, balanced_lines, break_lines, clean, measure

PRODUCT = "Touchstone"
_ICON = 25.0
_NAME_LEFT = _ICON + 9.0
_GAP = 12.0  # between name and department
_GOLD = 83.0  # length of the gold part of the header rule
_GOLD_WIDTH = 2.4
UNDER_HEADER = 9.0
_OVER_FOOTER = 8.0
_DRAFT_PAD = 3.5
_FOOTER_GAP = 9.0
_MOST_LINES = 6  # of one text in header or footer; 100 characters need two
_OVER_RULE = 5.0  # between text and its rule
_DROP = 0.78  # from the top of a line to its baseline, as a share of the leading
_CAPITAL = 0.714  # height of a capital, as a share of the size


@dataclass(frozen=True, slots=True)
class Furniture:
    """Header and footer of a document, broken into lines once for all its pages."""

    document: Document
    sheet: Sheet
    name: tuple[Line, ...]
    department: tuple[Line, ...]
    status: tuple[Line, ...]
    detail: TextStyle  # of department and status
    bold: tuple[Line, ...]  # of the footer, beside the page number
    footer: tuple[Line, ...]
    beside: bool  # the footer stands between the bold words and the page number

    @property
    def header_height(self) -> float:
        """From the top of the live area to the rule under the header."""
        left = len(self.name) * HEADER_NAME.leading
        rows = len(self.department) + max(len(self.status), int(self.document.draft))
        return max(_ICON, left, rows * self.detail.leading) + _OVER_RULE

    @property
    def footer_height(self) -> float:
        """From the rule over the footer to the bottom of the live area."""
        rows = len(self.bold) + (0 if self.beside else len(self.footer))
        return _OVER_RULE + rows * FOOTER.leading

    @property
    def room(self) -> float:
        """Height left for content."""
        return (
            self.sheet.height
            - self.header_height
            - UNDER_HEADER
            - _OVER_FOOTER
            - self.footer_height
        )


def furnish(document: Document, sheet: Sheet) -> Furniture:
    """Break the header and footer texts into lines that fit."""
    width = sheet.width
    name = break_lines(plain(PRODUCT), HEADER_NAME.size, width, bold=True)
    name += _broken(document.name, HEADER_NAME, width * 0.4, bold=True)
    room = width - _NAME_LEFT - max(line.width for line in name) - _GAP
    styles = (HEADER_DETAIL, HEADER_TIGHT)
    styles = sorted(styles, key=lambda style: sum(map(len, _details(document, style, room))))
    department, status = _details(document, styles[0], room)
    footer = _broken(document.footer, FOOTER, width)
    page = measure(document.page_words.format(page=888, pages=888), FOOTER.size)
    bold = _broken(document.footer_bold, FOOTER, width - page - _FOOTER_GAP, bold=True)
    bold = bold or (Line((), 0.0),)
    middle = footer[0].width if footer else 0.0
    need = bold[0].width + middle + page + 2 * _FOOTER_GAP
    beside = len(footer) <= 1 and len(bold) == 1 and need <= width
    return Furniture(document, sheet, name, department, status, styles[0], bold, footer, beside)


def _details(
    document: Document, style: TextStyle, room: float
) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """Department and status in a style; beside DRAFT the status does not repeat the word."""
    department = _broken(document.department, style, room, bold=True)
    status, boxed = document.status, 0.0
    if document.draft:
        status = status.removeprefix(document.draft_word).lstrip(" .:,\u2013-")
        boxed = measure(document.draft_word, style.size, "bold") + 4 * _DRAFT_PAD
    return department, _broken(status, style, room - boxed)


def _broken(text: str, style: TextStyle, room: float, *, bold: bool = False) -> tuple[Line, ...]:
    """Lines of about the same length; an absurdly long text ends in dots after a few of them."""
    lines = balanced_lines(plain(text), style.size, room, bold=bold)
    if len(lines) <= _MOST_LINES:
        return lines
    kept = " ".join("".join(span.text for span in line.spans) for line in lines[:_MOST_LINES])
    short = f"{kept[:-3].rstrip()}\N{HORIZONTAL ELLIPSIS}"
    return break_lines(plain(short), style.size, room, bold=bold)


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
        _footer(pen, furniture, (left, top - furniture.sheet.height), numbers)


def _header(pen: Pen, furniture: Furniture, left: float, top: float) -> None:
    document = furniture.document
    bottom = top - furniture.header_height
    floor = bottom + _OVER_RULE
    pen.mark(None)
    paint(pen, icon(_ICON, black_and_white=document.black_and_white), (left, floor))
    above = floor + len(furniture.name) * HEADER_NAME.leading
    _stack(pen, furniture.name, HEADER_NAME, left + _NAME_LEFT, above)
    right = left + furniture.sheet.width
    _header_right(pen, furniture, right, floor)
    pen.segments([((left, bottom), (right, bottom))], "ink", RULE)
    if not document.black_and_white:
        above = bottom + (RULE + _GOLD_WIDTH) / 2  # or a photocopy loses the rule under the gold
        pen.segments([((left, above), (left + _GOLD, above))], "gold", _GOLD_WIDTH)


def _header_right(pen: Pen, furniture: Furniture, right: float, floor: float) -> None:
    """Department over status, both ending at the right edge; DRAFT boxed before the status."""
    detail, document = furniture.detail, furniture.document
    rows = max(len(furniture.status), int(document.draft))
    middle = floor + rows * detail.leading
    above = middle + len(furniture.department) * detail.leading
    _stack(pen, furniture.department, detail, right, above, right=True)
    _stack(pen, furniture.status, detail, right, middle, right=True)
    if document.draft:
        widest = max((line.width for line in furniture.status), default=0.0)
        edge = right - widest - (2 * _DRAFT_PAD if widest else 0.0)
        _draft(pen, document.draft_word, edge, middle - detail.leading * _DROP, detail)


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
        baseline = top - k * style.leading - style.leading * _DROP
        pen.text((x - line.width if right else x, baseline), line, style.size, style.ink)


def _draft(pen: Pen, word: str, right: float, y: float, style: TextStyle) -> None:
    """The word in a box; a pale watermark would be lost in a photocopy."""
    text = clean(word)
    x = right - _DRAFT_PAD - measure(text, style.size, "bold")
    low, high = y - 2.2, y + style.size * _CAPITAL + 2.2
    box = ((x - _DRAFT_PAD, low), (right, low), (right, high), (x - _DRAFT_PAD, high))
    pen.polygon(box, ink="ink", width=FRAME, fill=None, closed=True)
    pen.word((x, y), text, "bold", style.size)


def _footer(pen: Pen, furniture: Furniture, corner: Point, numbers: tuple[int, int]) -> None:
    document = furniture.document
    left, bottom = corner
    page, pages = numbers
    width = furniture.sheet.width
    y = bottom + furniture.footer_height
    pen.mark(None)
    pen.segments([((left, y), (left + width, y))], "ink", RULE)
    top = y - _OVER_RULE
    baseline = top - FOOTER.leading * _DROP
    _stack(pen, furniture.bold, FOOTER, left, top)
    words = clean(document.page_words.format(page=page, pages=pages))
    wide = measure(words, FOOTER.size)
    pen.word((left + width - wide, baseline), words, "regular", FOOTER.size)
    if furniture.beside:
        edge = furniture.bold[0].width
        for line in furniture.footer:
            middle = (edge + width - wide - line.width) / 2
            pen.text((left + middle, baseline), line, FOOTER.size)
    else:
        _stack(pen, furniture.footer, FOOTER, left, top - len(furniture.bold) * FOOTER.leading)
