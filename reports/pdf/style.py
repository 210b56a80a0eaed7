"""Style: paper, margins and type of every printed page (design tokens, section 4)."""

from dataclasses import dataclass
from typing import Final

MM: Final = 72 / 25.4
PAPERS: Final = {"a4": (210 * MM, 297 * MM), "letter": (8.5 * 72, 11 * 72)}
LIVE_WIDTH: Final = 174 * MM  # the same on both papers, centred
LIVE_HEIGHT: Final = 243 * MM
LARGE: Final = 14 / 10.5  # large print: everything is drawn this much larger, body text 14 pt

RULE: Final = 0.6  # points; under 0.5 pt a rule dies in a photocopy
FRAME: Final = 0.75
HEAD_RULE: Final = 1.1


@dataclass(frozen=True, slots=True)
class TextStyle:
    """Size and leading in points; `before` is the space over the first line of a block."""

    size: float
    leading: float
    bold: bool = False
    ink: str = "ink"
    before: float = 0.0


TITLE: Final = TextStyle(15, 18.5, bold=True, before=10)
SECTION: Final = TextStyle(11.5, 14, bold=True, before=8)
SUBSECTION: Final = TextStyle(10, 13, bold=True, before=5)
HEADINGS: Final = {1: TITLE, 2: SECTION, 3: SUBSECTION}
PARAGRAPHS: Final = {
    "body": TextStyle(10.5, 14, before=3.5),
    "lead": TextStyle(11, 15, before=3.5),
    "small": TextStyle(9, 12, before=3.5),
    "note": TextStyle(8.5, 11, ink="ink.second", before=3.5),
    "tier": TextStyle(11.5, 15, bold=True, before=4),
}
BIG_NUMBER: Final = TextStyle(17, 20, bold=True)
CAPTION: Final = TextStyle(9, 11.5, bold=True)
CELL: Final = TextStyle(9, 11.5)
CELL_HEAD: Final = TextStyle(9, 11.5, bold=True)
HEADER_NAME: Final = TextStyle(10.5, 13, bold=True)
HEADER_DETAIL: Final = TextStyle(9, 12.5)
HEADER_TIGHT: Final = TextStyle(8.5, 12)  # where it saves a line
FOOTER: Final = TextStyle(8.5, 10.5)
