"""Printing: pages of a finished PDF as pictures of 300 dots an inch, away from the window."""

from PySide6.QtCore import QBuffer, QByteArray, QRectF, QSize
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from desktop.progress import Cancelled, Progress
from desktop.tables.refusal import Refusal

DOTS = 300  # an inch
_POINTS = 72


def printer_for(paper: str) -> QPrinter:
    """A printer set to the paper of the document, edge to edge: the margins are in the page."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(DOTS)
    size = QPageSize.PageSizeId.A4 if paper == "a4" else QPageSize.PageSizeId.Letter
    printer.setPageSize(QPageSize(size))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    return printer


def print_pages(data: bytes, printer: QPrinter, progress: Progress) -> int:
    """Print every page; returns how many.

    Raises:
        Refusal: the printer takes no more; the sentence names the page.
        Cancelled: the user asked to stop.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    painter = QPainter()
    if not painter.begin(printer):
        raise Refusal("window.briefing.printer", page=1)
    try:
        for page in range(document.pageCount()):
            progress(page, document.pageCount(), "progress.printing")
            if page and not printer.newPage():
                raise Refusal("window.briefing.printer", page=page + 1)
            _print_page(document, page, painter)
        return document.pageCount()
    except Cancelled:
        printer.abort()  # else the pages so far would come out
        raise
    finally:
        painter.end()
        document.close()


def _print_page(document: QPdfDocument, page: int, painter: QPainter) -> None:
    points = document.pagePointSize(page)
    scale = DOTS / _POINTS
    width, height = points.width() * scale, points.height() * scale
    picture = document.render(page, QSize(round(width), round(height)))
    painter.drawImage(QRectF(0, 0, width, height), picture)
