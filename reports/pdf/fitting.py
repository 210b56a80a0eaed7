"""Fitting: how many pages a document takes, without writing it."""

from reports.document import Document
from reports.pdf.blocks import Setting, column
from reports.pdf.furniture import furnish
from reports.pdf.pages import paginate
from reports.pdf.style import LIVE_WIDTH
from reports.pdf.tagging import StructureTree


def pages_of(document: Document) -> int:
    """Pages of a document, by the same layout that writes it."""
    items = column(document.blocks, LIVE_WIDTH, StructureTree().root, Setting())
    return len(paginate(items, furnish(document).room))
