"""Sheet: the paper of a document and its live area, as the layout sees them."""

from dataclasses import dataclass

from reports.document import Document
from reports.pdf.style import LARGE, LIVE_HEIGHT, LIVE_WIDTH, PAPERS


@dataclass(frozen=True, slots=True)
class Sheet:
    """Sizes in layout units; a unit is `zoom` points on paper.

    In large print the layout sees a smaller page, and all that is drawn is drawn larger.
    """

    zoom: float
    paper: tuple[float, float]

    @property
    def width(self) -> float:
        """Of the live area."""
        return LIVE_WIDTH / self.zoom

    @property
    def height(self) -> float:
        """Of the live area."""
        return LIVE_HEIGHT / self.zoom

    @property
    def corner(self) -> tuple[float, float]:
        """The upper left corner of the live area, which is centred."""
        width, height = self.paper
        return (width / self.zoom - self.width) / 2, (height / self.zoom + self.height) / 2


def sheet_of(document: Document) -> Sheet:
    """The sheet a document is laid out on."""
    return Sheet(LARGE if document.large_print else 1.0, PAPERS[document.paper])
