"""From bytes to text: the encoding is found over the whole file, double encoding is repaired."""

import codecs
import re

from desktop.tables.table import CellRow, Note

# characters that only stand together when UTF-8 was read as the Windows code page
_DOUBLED = re.compile(
    "[\u00c2\u00c3\u00c4\u00c5\u00d0\u00d1][\u0080-\u00bf\u2018-\u201e\u2020-\u2026\u20ac\u2122"
    "\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2030\u2039\u203a]"
    "|\u00e2\u20ac.|\u00ef\u00bb\u00bf"
)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# bytes the Windows code page leaves open
_OPEN = frozenset({0x81, 0x8D, 0x8F, 0x90, 0x9D})
_META = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{3,20})""", re.IGNORECASE)
_WIDE_SHARE = 0.2


def decode(data: bytes, declared: str | None = None) -> tuple[str, tuple[Note, ...]]:
    """Return the text of a file and notes on what had to be decided to read it.

    A byte order mark decides; zeros in every second byte mean UTF-16; otherwise UTF-8 is tried
    over the whole file, and lines that are not UTF-8 are read as the Windows code page.
    """
    text, notes = _decoded(data, declared)
    better, repairs = _repaired(text)
    return better, (*notes, *repairs)


def as_it_stands(data: bytes) -> str:
    """Return the text of a file, and leave what was encoded twice as it is."""
    return _decoded(data, None)[0].removeprefix("\ufeff")


def _decoded(data: bytes, declared: str | None) -> tuple[str, tuple[Note, ...]]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace"), ()
    wide = _wide_without_mark(data)
    if wide:
        return data.decode(wide, errors="replace"), ()
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        pass
    if declared:
        try:
            return data.decode(declared), ()
        except (UnicodeDecodeError, LookupError):
            pass
    return _decode_by_line(data)


def declared_encoding(data: bytes) -> str | None:
    """Return the encoding an HTML page names in its head, unless it is UTF-8."""
    found = _META.search(data[:4096])
    name = found[1].decode("ascii", errors="replace").lower() if found else None
    return None if name in {"utf-8", "utf8"} else name


def _decode_by_line(data: bytes) -> tuple[str, tuple[Note, ...]]:
    lines: list[str] = []
    windows = 0
    for line in data.split(b"\n"):
        try:
            lines.append(line.decode("utf-8"))
        except UnicodeDecodeError:
            windows += 1
            lines.append(_windows_text(line))
    return "\n".join(lines), (Note("note.windows_encoding", (("lines", windows),)),)


def _windows_text(line: bytes) -> str:
    try:
        return line.decode("cp1252")
    except UnicodeDecodeError:
        return "".join(
            chr(byte) if byte in _OPEN else bytes([byte]).decode("cp1252") for byte in line
        )


def _wide_without_mark(data: bytes) -> str | None:
    head = data[:65536]
    even, odd = head[::2].count(0), head[1::2].count(0)
    if odd > len(head) / 2 * _WIDE_SHARE and even * 20 < odd:
        return "utf-16-le"
    if even > len(head) / 2 * _WIDE_SHARE and odd * 20 < even:
        return "utf-16-be"
    return None


def _repaired(text: str) -> tuple[str, tuple[Note, ...]]:
    """Undo UTF-8 that was read as the Windows code page and saved again, line by line."""
    text = text.removeprefix("\ufeff")
    if text.isascii() or not _DOUBLED.search(text):
        return text, ()
    lines = text.split("\n")
    better = [repaired_line(line) for line in lines]
    count = sum(new != old for new, old in zip(better, lines, strict=True))
    if not count:
        return text, ()
    return "\n".join(better), (Note("note.double_encoded", (("lines", count),)),)


def repaired_rows(rows: tuple[CellRow, ...]) -> tuple[tuple[CellRow, ...], int]:
    """Return the rows of a sheet with double encoding undone, and how many rows had it."""
    damaged = {
        number: tuple(repaired_line(cell) if isinstance(cell, str) else cell for cell in row)
        for number, row in enumerate(rows)
        if any(cell.__class__ is str and not cell.isascii() for cell in row)  # pyright: ignore[reportAttributeAccessIssue,reportOptionalMemberAccess,reportUnknownMemberType]
        and any(isinstance(cell, str) and _DOUBLED.search(cell) for cell in row)
    }
    count = sum(row != rows[number] for number, row in damaged.items())
    return (tuple(damaged.get(n, row) for n, row in enumerate(rows)), count) if count else (rows, 0)


def repaired_line(line: str) -> str:
    """Return a line as it was before it was encoded twice; unchanged where it was not."""
    if not _DOUBLED.search(line):
        return line
    try:
        return _windows_bytes(line).decode("utf-8")
    except (UnicodeDecodeError, UnicodeEncodeError):
        return _DOUBLED_RUN.sub(_repaired_run, line)


# a line may mix damaged and sound letters: then only the damaged runs are undone
_DOUBLED_RUN = re.compile(f"(?:{_DOUBLED.pattern})+")


def _repaired_run(found: re.Match[str]) -> str:
    try:
        return _windows_bytes(found[0]).decode("utf-8")
    except (UnicodeDecodeError, UnicodeEncodeError):
        return found[0]


def _windows_bytes(text: str) -> bytes:
    return b"".join(
        bytes([ord(character)]) if ord(character) in _OPEN else character.encode("cp1252")
        for character in text
    )
