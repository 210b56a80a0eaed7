"""Spares the engine a second reading of large sheets: an empty list of merged areas comes first."""

import io
from collections.abc import Iterable
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

# The engine reads a sheet for its cells and then once more, to its end, for a list of merged areas.
# Where there is none, this one stands before the sheet and ends that search at once. Its checksum
# is 0, as `id` makes it: the checksum of a sheet is then the same with it and without.
EMPTY_LIST = b'<mergeCells count="0" id="77oazq5"/>'
_LOCAL_HEADER = 30  # bytes of it before the name
_ENCRYPTED = 1
_LARGEST_FILE = 32 * 1024 * 1024  # as it is packed; it is held twice


def with_empty_lists(data: bytes, parts: Iterable[str]) -> bytes:
    """Give sheets without merged areas a list of none, without unpacking anything.

    Args:
        data: A packed workbook.
        parts: The names of such sheets in the package.

    Returns:
        The workbook with other entries for these sheets, or as it was where that cannot be done.
    """
    if len(data) > _LARGEST_FILE or not parts:
        return data
    held = io.BytesIO(data)
    with ZipFile(held, "a") as package:
        for part in map(package.getinfo, parts):
            plain = part.filename.isascii() and not part.flag_bits & _ENCRYPTED
            if plain and part.compress_type == ZIP_DEFLATED:
                _add_in_place_of(package, part, held, data)
        package.comment = package.comment  # has it write a new directory
    return held.getvalue()


def _add_in_place_of(package: ZipFile, part: ZipInfo, held: io.BytesIO, data: bytes) -> None:
    """Write a part behind all others, with the list before it, and forget the one that was."""
    more = _as_block(EMPTY_LIST)
    made = ZipInfo(part.filename)
    made.compress_type = ZIP_DEFLATED
    made.CRC = part.CRC
    made.compress_size = len(more) + part.compress_size
    made.file_size = len(EMPTY_LIST) + part.file_size
    made.header_offset = package.start_dir
    held.seek(package.start_dir)
    held.write(made.FileHeader())
    held.write(more)
    held.write(_packed(data, part))
    package.start_dir = held.tell()
    package.filelist.remove(part)
    package.filelist.append(made)


def _as_block(plain: bytes) -> bytes:
    """Plain bytes as a block of a packed stream that is not its last (RFC 1951, 3.2.4)."""
    size = len(plain)
    return b"\0" + size.to_bytes(2, "little") + (size ^ 0xFFFF).to_bytes(2, "little") + plain


def _packed(data: bytes, part: ZipInfo) -> memoryview:
    """The bytes of a part as they are packed, behind its name and what else its header has."""
    header = memoryview(data)[part.header_offset :]
    name, extra = (int.from_bytes(header[at : at + 2], "little") for at in (26, 28))
    return header[_LOCAL_HEADER + name + extra :][: part.compress_size]
