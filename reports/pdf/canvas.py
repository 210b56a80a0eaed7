"""Canvas: reportlab's canvas opened for one document, with nothing taken from the machine."""

from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING

from reports.document import Document
from reports.pdf.fonts import FILES, font, font_name
from reports.pdf.style import PAPERS

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

PDF_VERSION = (1, 7)


def open_canvas(file: BytesIO, document: Document) -> "Canvas":
    """A canvas for the paper and language of the document."""
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415 - slow to import

    for face in FILES:
        font(face)
    canvas = Canvas(
        file,
        pagesize=PAPERS[document.paper],
        pageCompression=1,
        invariant=1,
        pdfVersion=PDF_VERSION,
        initialFontName=font_name("regular"),
        lang=document.language,
    )
    canvas.setTitle(document.title)
    canvas.setAuthor("")
    canvas.setSubject(document.subject)
    canvas.setKeywords("")
    canvas.setCreator(document.producer)
    canvas.setProducer(document.producer)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas


def moment(document: Document) -> datetime:
    """Midnight UTC of the document's date, the only clock."""
    return datetime.fromisoformat(document.date).replace(tzinfo=UTC)
