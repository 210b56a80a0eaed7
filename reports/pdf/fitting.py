"""Fitting: how many pages a document takes, without writing it."""

from reports.document import Document
from reports.pdf.layout import lay_out
from reports.pdf.tagging import StructureTree


def pages_of(document: Document) -> int:
    """Pages of a document, by the same layout that writes it."""
    return len(lay_out(document, StructureTree().root).pages)
