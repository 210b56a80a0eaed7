"""What kind of file this is, by its content and never by its suffix."""

import io
import zipfile

from desktop.tables.refusal import Refusal

PICTURES = (
    b"\x89PNG\r\n",
    b"\xff\xd8\xff",
    b"GIF8",
    b"BM",
    b"II*\x00",
    b"MM\x00*",
    b"\x00\x00\x01\x00",
    b"RIFF",
)
OTHER_FILES = (
    b"SQLite format 3",
    b"\x1f\x8b",
    b"7z\xbc\xaf",
    b"Rar!",
    b"MZ",
    b"\x7fELF",
)
# tab, line ends, form feed, escape and the four separators of old mainframe exports
_TEXT_CONTROLS = frozenset({9, 10, 11, 12, 13, 26, 27, 28, 29, 30, 31})
# streams of texts, slides, drawings and messages
_OTHER_DOCUMENTS = (
    "WordDocument", "PowerPoint Document", "VisioDocument", "__properties_version",
)  # fmt: skip
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
HTML_MARKS = (b"<html", b"<table", b"<!doctype html", b"<body", b"<head")
XML_SPREADSHEET = b"urn:schemas-microsoft-com:office:spreadsheet"


def kind_of(data: bytes, file_name: str) -> str:
    """Return the reader's key: xlsx, xls, xlsb, ods, html, xml or csv.

    Raises:
        Refusal: For what is no table of cells: a picture, a PDF, a locked or broken workbook.
    """
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise Refusal("refusal.empty", file=file_name)
    if b"%PDF-" in data[:1024]:
        raise Refusal("refusal.pdf", file=file_name)
    if data.startswith(PICTURES) and not _is_text(data):
        raise Refusal("refusal.picture", file=file_name)
    if data.startswith(b"PK"):
        return _kind_of_package(data, file_name)
    if data.startswith(OLE):
        return _kind_of_compound_file(data, file_name)
    if data.startswith(b"{\\rtf"):
        raise Refusal("refusal.not_a_table", file=file_name)
    if data.startswith(OTHER_FILES) and not _is_text(data):
        raise Refusal("refusal.not_a_table", file=file_name)
    return _kind_of_text(data, file_name)


def _kind_of_package(data: bytes, file_name: str) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            entries = package.infolist()
            names = {entry.filename.replace("\\", "/").lower() for entry in entries}
            mimetype = b""
            if "mimetype" in package.NameToInfo:
                with package.open("mimetype") as part:
                    mimetype = part.read(200)
    except (zipfile.BadZipFile, OSError, ValueError, KeyError, RuntimeError) as fault:
        raise Refusal("refusal.truncated", file=file_name) from fault
    if any(entry.flag_bits & 1 for entry in entries):
        raise Refusal("refusal.password", file=file_name)
    if "xl/workbook.bin" in names:
        return "xlsb"
    if any(name.startswith("xl/") for name in names):
        return "xlsx"
    if b"opendocument.spreadsheet" in mimetype or "content.xml" in names:
        return "ods"
    raise Refusal("refusal.not_a_table", file=file_name)


def _kind_of_compound_file(data: bytes, file_name: str) -> str:
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise Refusal("refusal.password", file=file_name)
    names = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"))
    if any(name in data for name in names):
        return "xls"
    if any(name.encode("utf-16-le") in data for name in _OTHER_DOCUMENTS):
        raise Refusal("refusal.not_a_table", file=file_name)
    raise Refusal("refusal.truncated", file=file_name)


def _kind_of_text(data: bytes, file_name: str) -> str:
    head = data[:65536].replace(b"\x00", b"").lower()
    if XML_SPREADSHEET in head:
        return "xml"
    if any(mark in head for mark in HTML_MARKS):
        return "html"
    if not _is_text(data):
        raise Refusal("refusal.not_a_table", file=file_name)
    return "csv"


def _is_text(data: bytes) -> bool:
    """Whether the head reads as text: few control characters, or the zeros of UTF-16."""
    head = data[:65536]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    zeros = head.count(0)
    wide = zeros and max(head[::2].count(0), head[1::2].count(0)) == zeros
    controls = sum(head.count(byte) for byte in range(1, 32) if byte not in _TEXT_CONTROLS)
    controls += 0 if wide else zeros
    return controls * 50 <= len(head)
