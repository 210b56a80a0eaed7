"""How much a file may hold before it is refused unread: bytes, cells and text."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from zipfile import BadZipFile, ZipFile, ZipInfo

from desktop.progress import Progress, silent
from desktop.tables.refusal import Refusal

MEGABYTE = 1024 * 1024
LARGEST_FILE = 200 * MEGABYTE
LARGEST_TEXT_FILE = 64 * MEGABYTE
LARGEST_PACKAGE = 600 * MEGABYTE  # all parts of a packed workbook, unpacked
LARGEST_PART = 400 * MEGABYTE
MOST_PARTS = 5000
MOST_CELLS = 8_000_000  # 100,000 rows of 80 columns; calamine needs 32 bytes for each
MOST_ROWS = 500_000  # that hold something, in one sheet; each person takes some 500 bytes
MOST_FILLED = 3_000_000  # cells that hold something, in all sheets; each takes some 130 bytes
LARGEST_TEXT = 128 * MEGABYTE  # text of all cells; shared text once for every cell that repeats it
LARGEST_CELL = 16 * MEGABYTE  # a spreadsheet program stops at 32,767 characters
LARGEST_BINARY = 96 * MEGABYTE  # a part of an .xlsb, or a whole .xls: both are held at once
MOST_RECORDS = 6_000_000  # of a binary workbook
MOST_MERGED = 250_000  # merged areas
MOST_HIDDEN = 1_048_576  # hidden rows that are kept; as many as a sheet has rows
LARGEST_STYLES = 32 * MEGABYTE
_CHUNK = MEGABYTE // 4  # unpacked at a time: as much as stays near the processor


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
        BadZipFile: Two parts have one name, so that two readers might not read the same one.
    """
    parts = package.infolist()
    sizes = [part.file_size for part in parts]
    if (
        len(parts) > MOST_PARTS
        or sum(sizes) > LARGEST_PACKAGE
        or max(sizes, default=0) > LARGEST_PART
    ):
        raise too_large(file_name)
    if len({part.filename.replace("\\", "/").lower() for part in parts}) < len(parts):
        raise BadZipFile("two parts of one name")


def metered(
    package: ZipFile, part: ZipInfo, file_name: str, progress: Progress = silent
) -> Iterator[bytes]:
    """Unpack one part in pieces, and stop when there is more than was declared.

    Raises:
        Refusal: When the real bytes pass the limit for one part.
        Cancelled: When the user asked to stop.
    """
    unpacked = 0
    with package.open(part) as stream:
        while piece := stream.read(_CHUNK):
            unpacked += len(piece)
            if unpacked > LARGEST_PART:
                raise too_large(file_name)
            progress(unpacked, None, "progress.opening")
            yield piece


def without_giants(
    pieces: Iterable[bytes], marks: tuple[bytes, ...], file_name: str
) -> Iterator[bytes]:
    """Pass pieces on while a mark, such as the begin of a cell, comes often enough.

    Raises:
        Refusal: `refusal.cell_too_large` when what stands between two marks is no honest cell.
    """
    open_bytes = 0
    for piece in pieces:
        # the first mark is the usual one; that another stands nearer does not matter
        mark = next((mark for mark in marks if mark in piece), None)
        first = len(piece) if mark is None else piece.find(mark)
        if open_bytes + first > LARGEST_CELL:
            raise cell_too_large(file_name)
        last = -1 if mark is None else piece.rfind(mark)
        open_bytes = open_bytes + len(piece) if last < 0 else len(piece) - last
        yield piece


def check_area(area: Area, file_name: str, before: int = 0, area_before: int = 0) -> int:
    """Refuse a sheet that would fill the memory, with empty cells or with filled ones.

    Args:
        area: What the cells of the sheet span.
        file_name: For the sentence.
        before: Filled cells of the sheets before this one.
        area_before: Cells that those span, where the engine holds all sheets at once.

    Returns:
        The filled cells so far.

    Raises:
        Refusal: `refusal.too_many_cells`, naming the rows and columns of the sheet.
    """
    if area_before + area.rows * area.columns > MOST_CELLS or before + area.cells > MOST_FILLED:
        raise Refusal(
            "refusal.too_many_cells", file=file_name, rows=area.rows, columns=area.columns
        )
    return before + area.cells


def cell_too_large(file_name: str) -> Refusal:
    """Return the refusal of a file with a cell that no roster has."""
    megabytes = LARGEST_CELL // MEGABYTE
    return Refusal("refusal.cell_too_large", file=file_name, megabytes=megabytes)


def too_large(file_name: str, limit: int = LARGEST_PACKAGE) -> Refusal:
    """Return the refusal of a file that is too large, naming the limit in MB."""
    return Refusal("refusal.too_large", file=file_name, megabytes=limit // MEGABYTE)
