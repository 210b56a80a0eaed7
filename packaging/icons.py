"""Makes assets/icons/touchstone.png and touchstone.ico from the drawings beside them.

`python packaging/icons.py`. Qt draws; the .ico is put together by hand, so that the same drawing
gives the same bytes everywhere.
"""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).parents[1] / "assets" / "icons"
SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
SMALL = 20  # up to here the drawing with fewer lines is clearer
PICTURE_SIZE = 256


def main() -> None:
    """Draw both files."""
    (FOLDER / "touchstone.png").write_bytes(png_of(draw(PICTURE_SIZE)))
    (FOLDER / "touchstone.ico").write_bytes(icon([draw(size) for size in SIZES]))


def draw(size: int) -> QImage:
    """The icon as a picture of `size` x `size` pixels, transparent around the stone."""
    name = "touchstone-16.svg" if size <= SMALL else "touchstone.svg"
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    QSvgRenderer(str(FOLDER / name)).render(painter)
    painter.end()
    return picture


def png_of(picture: QImage) -> bytes:
    """A picture as a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(picture)
    return bytes(buffer.data().data())


def icon(pictures: list[QImage]) -> bytes:
    """Pictures as one .ico: bitmaps, and a PNG for the largest, as Windows draws them fastest."""
    bodies = [
        png_of(picture) if picture.width() == PICTURE_SIZE else bitmap(picture)
        for picture in pictures
    ]
    offset = 6 + 16 * len(pictures)
    entries = bytearray()
    for picture, body in zip(pictures, bodies, strict=True):
        side = picture.width() % 256  # 0 means 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(body), offset)
        offset += len(body)
    return struct.pack("<HHH", 0, 1, len(pictures)) + bytes(entries) + b"".join(bodies)


def bitmap(picture: QImage) -> bytes:
    """A picture as the bitmap of an .ico: rows from below, blue first, and an empty mask."""
    side = picture.width()
    header = struct.pack("<IiiHHIIiiII", 40, side, side * 2, 1, 32, 0, 0, 0, 0, 0, 0)
    pixels = bytes(picture.constBits())
    rows = [pixels[at : at + side * 4] for at in range(0, len(pixels), side * 4)]
    mask = bytes((side + 31) // 32 * 4 * side)
    return header + b"".join(reversed(rows)) + mask


if __name__ == "__main__":
    main()
