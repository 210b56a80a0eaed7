"""Writer: a document becomes the bytes of a PDF, the same bytes every time."""

from reports.document import Document
from reports.pdf.blocks import Setting, column
from reports.pdf.furniture import UNDER_HEADER, draw, furnish
from reports.pdf.metadata import spoken
from reports.pdf.pages import Page, paginate
from reports.pdf.pen import Pen
from reports.pdf.style import LIVE_HEIGHT, LIVE_WIDTH, PAPERS
from reports.pdf.tagging import StructureTree


def write_pdf(document: Document) -> bytes:
    """Lay the document out and write it as a tagged PDF.

    Characters the fonts lack are printed as the replacement character, never left out;
    `fonts.missing_glyphs` lists them beforehand.
    """
    from reports.pdf.canvas import open_canvas  # noqa: PLC0415 - reportlab is slow to import
    from reports.pdf.finish import finish  # noqa: PLC0415 - the same

    tree = StructureTree()
    furniture = furnish(document)
    items = column(document.blocks, LIVE_WIDTH, tree.root, Setting())
    pages = paginate(items, furniture.room)
    canvas = open_canvas(document)
    pen = Pen(canvas, tree, black_and_white=document.black_and_white)
    width, height = PAPERS[document.paper]
    left, top = (width - LIVE_WIDTH) / 2, (height + LIVE_HEIGHT) / 2
    for number, page in enumerate(pages, start=1):
        pen.new_page()
        if number == 1:
            pen.bookmark(spoken(document.title), 0, height)
        draw(pen, furniture, (left, top), (number, len(pages)))
        _content(pen, page, left, top - furniture.header_height - UNDER_HEADER)
        pen.end_page()
    return finish(canvas, document, tree)


def _content(pen: Pen, page: Page, left: float, top: float) -> None:
    for placed in page.placed:
        if placed.repeated:
            with pen.as_artifact("Pagination"):
                placed.slab.paint(pen, left, top - placed.down)
        else:
            placed.slab.paint(pen, left, top - placed.down)
