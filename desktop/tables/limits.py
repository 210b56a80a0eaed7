"""How much a file may hold before it is refused unread: bytes, cells and text."""

from collections.abc import Iterator
from dataclasses import dataclass
from zipfile import ZipFile, ZipInfo

from desktop.tables.refusal import Refusal

MEGABYTE = 1024 * 1024
LARGEST_FILE = 200 * MEGABYTE
LARGEST_TEXT_FILE = 64 * MEGABYTE
LARGEST_PACKAGE = 600 * MEGABYTE  # all parts of a packed workbook, unpacked
LARGEST_PART = 400 * MEGABYTE
MOST_PARTS = 5000
MOST_CELLS = 8_000_000  # 100,000 rows of 80 columns; calamine needs 32 bytes for each
LARGEST_SHARED_TEXT = 256 * MEGABYTE  # shared text, once for every cell that repeats it
_CHUNK = MEGABYTE


@dataclass(slots=True)
class Area:
    """The rectangle that the filled cells of one sheet span, and how many cells are filled."""

    rows: int = 0
    columns: int = 0
    cells: int = 0

    def include(self, row: int, column: int, cells: int = 1) -> None:
        """Stretch the area to a cell (1-based row and column)."""
        self.rows = max(self.rows, row)
        self.columns = max(self.columns, column)
        self.cells += cells


def check_package(package: ZipFile, file_name: str) -> None:
    """Refuse a package by what its directory declares, before anything is unpacked.

    Raises:
        Refusal: `refusal.too_large` over 600 MB in all, 400 MB in one part or 5,000 parts.
    """
    parts = package.infolist()
    sizes = [part.file_size for part in parts]
    if (
        len(parts) > MOST_PARTS
        or sum(sizes) > LARGEST_PACKAGE
        or max(sizes, default=0) > LARGEST_PART
    ):
        raise too_large(file_name)


def metered(package: ZipFile, part: ZipInfo, file_name: str) -> Iterator[bytes]:
    """Unpack one part in pieces of 1 MB, and stop when there is more than was declared.

    Raises:
        Refusal: When the real bytes pass the limit for one part.
    """
    unpacked = 0
    with package.open(part) as stream:
        while piece := stream.read(_CHUNK):
            unpacked += len(piece)
            if unpacked > LARGEST_PART:
                raise too_large(file_name)
            yield piece


def check_area(area: Area, file_name: str) -> None:
    """Refuse a sheet that would fill the memory with empty cells.

    Raises:
        Refusal: `refusal.too_many_cells`, naming the rows and columns of the sheet.
    """
    if area.rows * area.columns > MOST_CELLS or area.cells > MOST_CELLS:
        raise Refusal(
            "refusal.too_many_cells", file=file_name, rows=area.rows, columns=area.columns
        )


def too_large(file_name: str, limit: int = LARGEST_PACKAGE) -> Refusal:
    """Return the refusal of a file that is too large, naming the limit in MB."""
    return Refusal("refusal.too_large", file=file_name, megabytes=limit // MEGABYTE)
