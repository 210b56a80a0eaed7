"""Writer: documents become the bytes of a PDF, the same bytes every time."""

from collections.abc import Sequence

from reports.document import Document
from reports.pdf.furniture import UNDER_HEADER, draw
from reports.pdf.layout import Layout, lay_out
from reports.pdf.metadata import spoken
from reports.pdf.pages import Page
from reports.pdf.pen import Pen
from reports.pdf.tagging import StructureTree


def write_pdf(document: Document) -> bytes:
    """Lay the document out and write it as a tagged PDF.

    Characters the fonts lack are printed as the replacement character, never left out;
    `fonts.missing_glyphs` lists them beforehand.
    """
    tree = StructureTree()
    return _written(document, (lay_out(document, tree.root),), tree)


def write_bound(documents: Sequence[Document], cover: Document) -> bytes:
    """Write several documents as one file, each with its own page numbers and bookmarks.

    Args:
        documents: in the order of the file, all on one paper.
        cover: title, language, paper and date of the whole; its blocks are not printed.

    Raises:
        ValueError: there is no document.
    """
    if not documents:
        raise ValueError(documents)
    tree = StructureTree()
    parts = tuple(lay_out(document, tree.root.add("Part")) for document in documents)
    return _written(cover, parts, tree)


def _written(cover: Document, parts: Sequence[Layout], tree: StructureTree) -> bytes:
    from reports.pdf.canvas import open_canvas  # noqa: PLC0415 - reportlab is slow to import
    from reports.pdf.finish import finish  # noqa: PLC0415 - the same

    canvas = open_canvas(cover)
    pen = Pen(canvas, tree, black_and_white=cover.black_and_white)
    for part in parts:
        _draw(pen, part, folded=len(parts) > 1)
    documents = tuple(part.document for part in parts)
    return finish(canvas, cover, tree, documents if documents == (cover,) else (cover, *documents))


def _draw(pen: Pen, part: Layout, *, folded: bool) -> None:
    """The pages of one document; its bookmarks are folded away among others."""
    left, top = part.sheet.corner
    for number, page in enumerate(part.pages, start=1):
        pen.new_page(part.sheet.zoom)
        if number == 1:
            height = part.sheet.paper[1] / part.sheet.zoom
            pen.bookmark(spoken(part.document.title), 0, height, folded=folded)
        draw(pen, part.furniture, (left, top), (number, len(part.pages)))
        _content(pen, page, left, top - part.furniture.header_height - UNDER_HEADER)
        pen.end_page()


def _content(pen: Pen, page: Page, left: float, top: float) -> None:
    for placed in page.placed:
        if placed.repeated:
            with pen.as_artifact("Pagination"):
                placed.slab.paint(pen, left, top - placed.down)
        else:
            placed.slab.paint(pen, left, top - placed.down)
