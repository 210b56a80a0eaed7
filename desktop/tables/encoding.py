"""From bytes to text: the encoding is found over the whole file, double encoding is repaired."""

import codecs
import re

from desktop.tables.table import Note

# two or three characters that only stand together when UTF-8 was read as cp1252
_MANGLED = re.compile("[ÂÃÄÅÆÐÑ][\u0080-\u00bf‘’“”•–—˜™š›œžŸŠŒŽ€‚ƒ„…†‡ˆ‰‹]|â€.|ï»¿")
_UTF16_ZEROS = 0.2


def decode(data: bytes) -> tuple[str, tuple[Note, ...]]:
    """Return the text of a file and what had to be decided to read it.

    UTF-8 is tried over the whole file; a single byte that is not UTF-8 makes it cp1252 (the
    Windows code page), with the five bytes cp1252 leaves open read as latin-1.
    """
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF32_LE, "utf-32"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if data.startswith(mark):
            return _repair(data.decode(encoding, errors="replace"))
    guessed = _utf16_without_mark(data)
    if guessed:
        return _repair(data.decode(guessed, errors="replace"))
    try:
        return _repair(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _decode_mixed(data)


def _decode_mixed(data: bytes) -> tuple[str, tuple[Note, ...]]:
    """Read line by line: UTF-8 where a line is UTF-8, cp1252 where it is not."""
    lines: list[str] = []
    windows = 0
    for line in data.split(b"\n"):
        try:
            lines.append(line.decode("utf-8"))
        except UnicodeDecodeError:
            windows += 1
            lines.append(_windows_text(line))
    text, notes = _repair("\n".join(lines))
    return text, (Note("note.windows_encoding", (("lines", windows),)), *notes)


def _windows_text(line: bytes) -> str:
    try:
        return line.decode("cp1252")
    except UnicodeDecodeError:
        return "".join(
            chr(byte) if byte in b"\x81\x8d\x8f\x90\x9d" else bytes([byte]).decode("cp1252")
            for byte in line
        )


def _utf16_without_mark(data: bytes) -> str | None:
    head = data[:65536]
    if head[1::2].count(0) > len(head) / 2 * _UTF16_ZEROS and not head[::2].count(0):
        return "utf-16-le"
    if head[::2].count(0) > len(head) / 2 * _UTF16_ZEROS and not head[1::2].count(0):
        return "utf-16-be"
    return None


def _repair(text: str) -> tuple[str, tuple[Note, ...]]:
    """Undo UTF-8 that was read as cp1252 and saved again, where the text shows it."""
    if not _MANGLED.search(text):
        return text, ()
    repaired = 0
    lines: list[str] = []
    for line in text.split("\n"):
        better = repaired_line(line)
        repaired += better != line
        lines.append(better)
    if not repaired:
        return text, ()
    return "\n".join(lines), (Note("note.double_encoded", (("lines", repaired),)),)


def repaired_line(line: str) -> str:
    """Return the text as it was before it was encoded twice; unchanged where it was not."""
    if not _MANGLED.search(line):
        return line
    try:
        return _as_windows_bytes(line).decode("utf-8")
    except (UnicodeDecodeError, UnicodeEncodeError):
        return line


def _as_windows_bytes(line: str) -> bytes:
    out = bytearray()
    for character in line:
        code = ord(character)
        out += (
            bytes([code]) if code in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else character.encode("cp1252")
        )
    return bytes(out)
