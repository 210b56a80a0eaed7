"""Layout: a document dealt out to pages, before anything is drawn."""

from dataclasses import dataclass, replace

from reports.document import Document
from reports.pdf.blocks import Setting, column
from reports.pdf.furniture import Furniture, furnish
from reports.pdf.pages import Page, paginate
from reports.pdf.sheet import Sheet, sheet_of
from reports.pdf.slabs import DrawingSlab, Item
from reports.pdf.tagging import Element

_WORTH_A_PAGE = 0.35  # large print runs over its pages: a page with less on it is gone on with


@dataclass(frozen=True, slots=True)
class Layout:
    """A document with its pages and what stands around them."""

    document: Document
    sheet: Sheet
    furniture: Furniture
    pages: tuple[Page, ...]


def lay_out(document: Document, parent: Element) -> Layout:
    """Lay a document out; its elements are added to the parent in reading order."""
    sheet = sheet_of(document)
    furniture = furnish(document, sheet)
    items = column(document.blocks, sheet.width, parent, Setting())
    items = [_no_taller(item, furniture.room) for item in items]
    fullness = _WORTH_A_PAGE if document.large_print else 0.0
    pages = paginate(items, furniture.room, fullness=fullness)
    return Layout(document, sheet, furniture, tuple(pages))


def _no_taller(item: Item, room: float) -> Item:
    """A drawing that stands alone is made smaller where no page could hold it."""
    if isinstance(item.slab, DrawingSlab) and item.slab.height > room:
        return replace(item, slab=replace(item.slab, tallest=room))
    return item
