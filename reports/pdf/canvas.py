"""Canvas: reportlab's canvas opened for one document, with the bundled fonts.

Imports reportlab, so it is imported by the writer when a file is written, not before.
"""

from functools import cache
from importlib.resources import files
from io import BytesIO
from typing import Any

from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from reports.document import Document
from reports.pdf.fonts import FILES, font_name
from reports.pdf.style import PAPERS

PDF_VERSION = (1, 7)


def open_canvas(document: Document) -> Canvas:
    """A canvas for the paper and language of the document."""
    for face in FILES:
        _register(face)
    opened: Any = Canvas  # its type stub has the wrong types for fonts
    return opened(
        BytesIO(),
        pagesize=PAPERS[document.paper],
        pageCompression=1,
        invariant=1,
        pdfVersion=PDF_VERSION,
        initialFontName=font_name("regular"),
        lang=document.language,
    )


@cache
def _register(face: str) -> TTFont:
    """Make a face known to reportlab, once in a process."""
    data = (files("assets") / "fonts" / FILES[face]).read_bytes()
    # asciiReadable would put all of ASCII into every subset, used or not
    font = TTFont(font_name(face), BytesIO(data), asciiReadable=False, shapable=False)
    registerFont(font)
    return font
