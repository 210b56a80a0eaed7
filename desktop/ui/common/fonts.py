"""Fonts: the bundled Noto Sans and the sizes of the design, in pixels before scaling."""

from importlib.resources import files

from PySide6.QtGui import QFont, QFontDatabase

FAMILY = "Noto Sans"
BODY, SMALL, AXIS, SECTION, DETAIL, TITLE = 13, 12, 11, 14, 16, 20


def load_fonts() -> None:
    """Make the bundled fonts known to Qt; without them the system's own is used."""
    folder = files("assets") / "fonts"
    for style in ("Regular", "Bold", "Italic"):
        QFontDatabase.addApplicationFont(str(folder / f"NotoSans-{style}.ttf"))


def font(size: int = BODY, *, bold: bool = False, italic: bool = False) -> QFont:
    """A font of the design, `size` in pixels."""
    made = QFont(FAMILY)
    made.setPixelSize(size)
    made.setBold(bold)
    made.setItalic(italic)
    return made
