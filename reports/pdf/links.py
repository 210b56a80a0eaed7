"""Links: words that lead to an address, one link element however many lines they fill."""

from reports.document import Point
from reports.pdf.pen import Pen
from reports.pdf.style import TextStyle
from reports.pdf.tagging import Element, LinkArea
from reports.pdf.text import Line, Span, measure

_UNDERLINE = 0.5  # points


def draw_linked(pen: Pen, owner: Element, at: Point, line: Line, style: TextStyle) -> None:
    """A line of text with links in it, stretch by stretch."""
    x, y = at
    last = len(line.spans) - 1
    for k, span in enumerate(line.spans):
        width = measure(span.text, style.size, span.face)
        part = Line((span,), width, spaced=line.spaced and k == last)
        if span.link:
            element = _element(pen, owner, span)
            pen.mark(element)
            pen.text((x, y), part, style.size, style.ink)
            box = (x, y - 0.25 * style.size, x + width, y + 0.8 * style.size)
            element.kids.append(LinkArea(len(pen.tree.pages) - 1, pen.on_paper(box), span.link))
            pen.mark(None)
            pen.segments([((x, y - 1.3), (x + width, y - 1.3))], style.ink, _UNDERLINE)
        else:
            pen.link = None
            pen.mark(owner)
            pen.text((x, y), part, style.size, style.ink)
        x += width


def _element(pen: Pen, owner: Element, span: Span) -> Element:
    """The link the last line ended in, or a new one."""
    if pen.link and pen.link[0] is owner and pen.link[1] == span.link:
        return pen.link[2]
    element = owner.add("Link")
    pen.link = (owner, span.link, element)
    return element
