"""Pen: draws text and lines on a reportlab canvas, always inside marked content."""

from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal

from reports.charts.palette import on_paper
from reports.document import Point
from reports.pdf.fonts import font_name
from reports.pdf.tagging import Element, StructureTree
from reports.pdf.text import Line, Span

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

Box = tuple[float, float, float, float]  # left, bottom, right, top
Artifact = Literal["Layout", "Pagination"]


class Pen:
    """Draws on the pages of a canvas, y up, and keeps the structure tree in step."""

    def __init__(self, canvas: "Canvas", tree: StructureTree, *, black_and_white: bool) -> None:
        self.canvas = canvas
        self.tree = tree
        self._black_and_white = black_and_white
        self._open: Element | str | None = None
        self._artifact: Artifact | None = None
        self.link: tuple[Element, str, Element] | None = None  # paragraph, address, link
        self._state: dict[str, object] = {}
        self._bookmarks = 0
        self._zoom = 1.0
        self._outline_level = -1

    # ---- pages and marked content ---------------------------------------------------------------

    def new_page(self, zoom: float = 1.0) -> None:
        """Start a page; the canvas forgets colours and widths there.

        Args:
            zoom: points on paper of one unit of drawing.
        """
        self.tree.pages.append([])
        self._state.clear()
        self._zoom = zoom
        if zoom != 1.0:
            self.canvas.addLiteral(f"{zoom:.6f} 0 0 {zoom:.6f} 0 0 cm")

    def on_paper(self, box: Box) -> Box:
        """A box of the drawing in points of the page."""
        left, bottom, right, top = (edge * self._zoom for edge in box)
        return left, bottom, right, top

    def end_page(self) -> None:
        """Close what is open and hand the page to the canvas."""
        self._close()
        self.canvas.showPage()

    @contextmanager
    def as_artifact(self, kind: Artifact) -> Generator[None]:
        """All that is drawn inside is decoration, whoever owned it."""
        before, self._artifact = self._artifact, kind
        yield
        self._artifact = before

    def mark(self, owner: Element | None) -> None:
        """What is drawn next belongs to an element, or to the page's decoration when None."""
        wanted = self._artifact or owner or "Layout"
        if wanted is self._open:
            return
        self._close()
        self._open = wanted
        if isinstance(wanted, Element):
            number = self.tree.own(wanted)
            self.canvas.addLiteral(f"/{wanted.role} <</MCID {number}>> BDC")
        else:
            self.canvas.addLiteral(f"/Artifact <</Type /{wanted}>> BDC")

    def _close(self) -> None:
        if self._open is not None:
            self.canvas.addLiteral("EMC")
        self._open = None

    def bookmark(self, title: str, level: int, top: float, *, folded: bool = False) -> None:
        """An entry of the outline that leads to a height on this page."""
        self._bookmarks += 1
        key = f"b{self._bookmarks}"
        self._outline_level = min(level, self._outline_level + 1)
        self.canvas.bookmarkPage(key, fit="XYZ", left=0, top=top * self._zoom, zoom=0)
        self.canvas.addOutlineEntry(title, key, self._outline_level, closed=folded)

    # ---- drawing --------------------------------------------------------------------------------

    def text(self, at: Point, line: Line, size: float, ink: str = "ink") -> None:
        """A line of text with its baseline starting at a point."""
        self._fill(ink)
        writer = self.canvas.beginText(*at)
        last = len(line.spans) - 1
        for k, span in enumerate(line.spans):
            writer.setFont(font_name(span.face), size)
            writer.textOut(span.text + " " if line.spaced and k == last else span.text)
        self.canvas.drawText(writer)

    def word(self, at: Point, text: str, face: str, size: float, ink: str = "ink") -> None:
        """A cleaned text in one face."""
        self.text(at, Line((Span(face, text),), 0.0), size, ink)

    def segments(self, lines: Iterable[tuple[Point, Point]], ink: str, width: float) -> None:
        """Separate straight lines."""
        each = [(*a, *b) for a, b in lines]
        if each:
            self._stroke(ink, width)
            self.canvas.lines(each)

    def polygon(
        self,
        points: Sequence[Point],
        *,
        ink: str | None,
        width: float,
        fill: str | None,
        closed: bool,
    ) -> None:
        """Straight lines through points, stroked, filled or both."""
        if ink:
            self._stroke(ink, width)
        if fill:
            self._fill(fill)
        path = self.canvas.beginPath()
        path.moveTo(*points[0])
        for point in points[1:]:
            path.lineTo(*point)
        if closed:
            path.close()
        self.canvas.drawPath(path, stroke=int(ink is not None), fill=int(fill is not None))

    def disc(
        self, centre: Point, radius: float, *, ink: str | None, width: float, fill: str | None
    ) -> None:
        """A circle."""
        if ink:
            self._stroke(ink, width)
        if fill:
            self._fill(fill)
        self.canvas.circle(*centre, radius, stroke=int(ink is not None), fill=int(fill is not None))

    def half_disc(self, centre: Point, radius: float, fill: str) -> None:
        """The left half of a disc."""
        self._fill(fill)
        x, y = centre
        path = self.canvas.beginPath()
        path.moveTo(x, y + radius)
        path.arcTo(x - radius, y - radius, x + radius, y + radius, 90, 180)
        path.close()
        self.canvas.drawPath(path, stroke=0, fill=1)

    def _fill(self, ink: str) -> None:
        if self._state.get("fill") != ink:
            self._state["fill"] = ink
            self.canvas.setFillColorRGB(*self._colour(ink))

    def _stroke(self, ink: str, width: float) -> None:
        if self._state.get("stroke") != ink:
            self._state["stroke"] = ink
            self.canvas.setStrokeColorRGB(*self._colour(ink))
        if self._state.get("width") != width:
            self._state["width"] = width
            self.canvas.setLineWidth(width)

    def _colour(self, ink: str) -> tuple[float, float, float]:
        code = on_paper(ink, black_and_white=self._black_and_white)
        red, green, blue = (int(code[k : k + 2], 16) / 255 for k in (1, 3, 5))
        return red, green, blue
