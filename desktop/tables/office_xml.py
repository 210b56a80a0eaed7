"""Looks through the sheets of an .xlsx before they are read: size, hidden rows, empty formulas."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from zipfile import ZipFile

from desktop.progress import Progress, silent
from desktop.tables.facts import Facts
from desktop.tables.limits import (
    LARGEST_STYLES,
    LARGEST_TEXT,
    MOST_CELLS,
    MOST_FILLED,
    MOST_HIDDEN,
    MOST_MERGED,
    Area,
    check_area,
    metered,
    too_large,
    without_giants,
)
from desktop.tables.package_parts import part_named, sheet_parts
from desktop.tables.refusal import Refusal

# cells in the first 26 columns and 99,999 rows, the usual way, need not be measured one by one
_NEAR_COLUMNS, _NEAR_ROWS = 26, 99_999
_NOT_NEAR = re.compile(rb'<c(?! r="[A-Z]\d{1,5}")')
# a cell that only has a format; the engine leaves it out
_EMPTY = rb'(?!(?:\s[\w:]+="[^"<>]*")*\s?/>)'
_FAR_CELL = re.compile(rb'<c r="(?:[A-Za-z]{2,}\d+|[A-Za-z](\d{6,}))"' + _EMPTY)
_ODD_CELL = re.compile(rb'<c(?=[\s/>])(?! r="[A-Za-z]+\d+")')
_PREFIXED_CELL = re.compile(rb":[cv][\s/>]")  # or text that looks like it
_CELL = re.compile(rb'<c r="([A-Za-z]+)(\d+)"' + _EMPTY)
_TAG = re.compile(rb"<(?:[\w.-]+:)?(row|c)(?=[\s/>])([^>]*)>")
_REFERENCE = re.compile(rb"""(?:^|\s)r\s*=\s*["']\s*([A-Za-z]*)(\d*)""")
_ROW_TAG = re.compile(rb"<(?:[\w.-]+:)?row\s([^>]*)>")
_HIDDEN = re.compile(rb"""(?:^|\s)hidden\s*=\s*["'](?:1|true)""")
_EMPTY_FORMULA = re.compile(rb"(?:</f>|<f [^>]*/>)(?:<v ?/>|<v></v>)?</c>")
_SHARED_INDEX = re.compile(rb"""t="s"[^>]*><v>(\d+)""")
# bytes of the shortest cell that is kept, `<c r="A1"><is/></c>` (those without place are counted in
# any case), and of the shortest that repeats a text, `<c t="s"><v>0</v></c>`
_LEAST_CELL, _LEAST_REPEAT = 19, 21
# below this a sheet cannot hold too many cells, since a cell with a value takes 30 bytes
_MANY_BYTES = 30 * MOST_CELLS
_LARGE = 4 * 1024 * 1024  # bytes of a sheet whose reading takes a while
_DECLARATIONS = (b"<!DOCTYPE", b"<!ENTITY")
_CELL_BEGINS = (b"<c", b":c")
_ANY_INDEX = re.compile(rb"<(?:[\w.-]+:)?v(?:\s[^>]*)?>(?:<!\[CDATA\[)?\s*\+?(\d{1,12})")
_TEXT_ENDS = (b"</si", b":si")
_TEXT_END = re.compile(rb"</(?:[\w.-]+:)?si\s*>")
_UNUSUAL_END = re.compile(rb"</si\s")
_LONGEST_TAG = 64
_MARKUP = re.compile(rb"<[^>]*>")
# UTF-8 of the letters that text encoded twice is full of, at the end of a piece or before a mark
_DOUBLED = re.compile(rb"\xc3(?:$|[\x82-\x85\x90\x91\xa2\xaf](?:$|[\xc2\xc5\xc6\xcb\xe2]))")


@dataclass(slots=True)
class _Scan:
    """What the first look at one sheet has seen so far."""

    counting: bool = True  # False: so few bytes cannot be too many cells
    size: int = 0  # bytes
    far_row: int = 0
    wide: bool = False  # cells beyond column Z: the area must be measured
    irregular: bool = False  # cells that do not say where they stand the usual way
    hidden: set[int] = field(default_factory=set[int])
    empty_formulas: int = 0
    filled: int = 0  # cells
    merged: int = 0  # areas
    doubled: bool = False  # perhaps: text that was encoded twice

    def look_at(self, piece: bytes) -> None:
        """Take a piece of the sheet in: fast, and sure to notice what needs a second look."""
        self.size += len(piece)
        if self.counting:
            self.filled += piece.count(b"</c")  # what has no contents is closed in its opening tag
        self.merged += piece.count(b"mergeCell")
        if b"h" in piece and b"hidden=" in piece:
            self._note_hidden_rows(piece)
        self.doubled = self.doubled or _may_be_doubled(piece)
        if b"f" in piece and b"</f>" in piece:  # one byte is found many times faster than four
            self.empty_formulas += len(_EMPTY_FORMULA.findall(piece))
        if b":" in piece and _PREFIXED_CELL.search(piece):
            self.irregular = True
        if _NOT_NEAR.search(piece):
            self.irregular |= bool(_ODD_CELL.search(piece))
            for row in _FAR_CELL.findall(piece):
                self.wide |= not row
                self.far_row = max(self.far_row, int(row or 0))

    def _note_hidden_rows(self, piece: bytes) -> None:
        for tag in _ROW_TAG.findall(piece):
            number = _REFERENCE.search(tag)
            if number and number[2] and _HIDDEN.search(tag) and len(self.hidden) < MOST_HIDDEN:
                self.hidden.add(int(number[2]) - 1)


def _may_be_doubled(piece: bytes) -> bool:
    if b"&" in piece and b"&#" in piece:
        return True
    return not piece.isascii() and bool(_DOUBLED.search(piece))


@dataclass(slots=True)
class _Shared:
    """The texts that cells share, and how many bytes they come to where cells repeat them."""

    lengths: list[int] = field(default_factory=list[int])  # in bytes, with their markup
    longest: int = 0
    doubled: bool = False
    cells: int = 0  # that repeat a text, or more
    repeated: int = 0

    def note_cells(self, piece: bytes, file_name: str) -> None:
        """Take the cells of a piece in; which text each repeats matters only if that is much.

        Raises:
            Refusal: When all of it together would fill the memory.
        """
        if not self.lengths:
            return
        most = self.cells + len(piece) // _LEAST_REPEAT
        if self.longest * most <= LARGEST_TEXT:
            self.cells = most
            return
        cells = piece.count(b'"s"') + piece.count(b"'s'")
        self.cells += cells
        if self.longest * self.cells <= LARGEST_TEXT:
            return
        indexes = _SHARED_INDEX.findall(piece)
        if len(indexes) < cells:  # written in an unusual way: better too many than too few
            indexes = _ANY_INDEX.findall(piece)
        texts = len(self.lengths)
        self.repeated += sum(self.lengths[i] for i in map(int, indexes) if i < texts)
        if self.repeated > LARGEST_TEXT:
            raise too_large(file_name, LARGEST_TEXT)


def look_through(package: ZipFile, file_name: str, progress: Progress = silent) -> Facts:
    """Scan every sheet of an .xlsx without building anything from it.

    Raises:
        Refusal: When it is too large, spans too many cells or declares entities.
        KeyError, expat.ExpatError: When parts are missing or broken.
    """
    _check_styles(package, file_name)
    shared = _shared_texts(package, file_name)
    unmerged: list[str] = []
    scans: dict[str, _Scan] = {}
    filled = 0
    sheets = sheet_parts(package, file_name)
    if len({part for _, part in sheets}) < len(sheets):
        raise ValueError("two sheets of one part")
    size = sum(package.getinfo(part_named(package, part)).file_size for _, part in sheets)
    counting = size > MOST_FILLED * _LEAST_CELL
    for name, part in sheets:
        scan = scans.setdefault(name, _Scan(counting))
        for piece in _whole_tags(package, part, file_name, progress):
            scan.look_at(piece)
            shared.note_cells(piece, file_name)
        if scan.merged > MOST_MERGED:
            raise too_large(file_name)
        if scan.size > LARGEST_TEXT:
            _check_text(_whole_tags(package, part, file_name), file_name)
        filled = check_area(_area(package, part, scan, file_name), file_name, filled)
        if scan.size > _LARGE and not scan.merged:
            unmerged.append(part_named(package, part))
    return Facts(
        hidden_rows={name: frozenset(scan.hidden) for name, scan in scans.items() if scan.hidden},
        formulas_without_value=sum(scan.empty_formulas for scan in scans.values()),
        may_be_doubled=shared.doubled or any(scan.doubled for scan in scans.values()),
        unmerged=tuple(unmerged),
    )


def _area(package: ZipFile, part: str, scan: _Scan, file_name: str) -> Area:
    """Return the area of a sheet, measured where the first look could not bound it."""
    area = Area(cells=scan.filled if scan.counting else scan.size // _LEAST_CELL)
    if scan.irregular:
        area.cells = 0
        _measure_every_tag(_whole_tags(package, part, file_name), area)
    elif scan.wide or scan.size > _MANY_BYTES or scan.far_row * _NEAR_COLUMNS > MOST_CELLS:
        for piece in _whole_tags(package, part, file_name):
            for letters, row in {*_CELL.findall(piece)}:
                area.include(int(row), _column(letters), 0)
    else:
        area.include(max(scan.far_row, _NEAR_ROWS), _NEAR_COLUMNS, 0)
    return area


def _check_text(pieces: Iterator[bytes], file_name: str) -> None:
    """Measure the text that stands in a large sheet itself; the engine holds it twice."""
    text = 0
    for piece in pieces:
        text += len(piece) if b"<![" in piece else len(_MARKUP.sub(b"", piece))
        if text > LARGEST_TEXT:
            raise too_large(file_name, LARGEST_TEXT)


def _check_styles(package: ZipFile, file_name: str) -> None:
    """Refuse lists of number formats that no program writes; the engine keeps them whole."""
    try:
        part = package.getinfo(part_named(package, "xl/styles.xml"))
    except KeyError:
        return
    if part.file_size > LARGEST_STYLES:
        raise too_large(file_name, LARGEST_STYLES)
    for piece in metered(package, part, file_name):
        if any(mark in piece for mark in _DECLARATIONS):
            raise Refusal("refusal.entities", file=file_name)


def _measure_every_tag(pieces: Iterator[bytes], area: Area) -> None:
    """Follow every tag as the engine does, also where cells do not say where they stand."""
    row = column = 0
    for piece in pieces:
        for kind, attributes in _TAG.findall(piece):
            place = _REFERENCE.search(attributes)
            if kind == b"row":
                row = int(place[2]) if place and place[2] else row + 1
                column = 0
                continue
            if place and place[1] and place[2]:
                row, column = int(place[2]), _column(place[1])
            else:
                column += 1
            if not _is_closed(attributes):
                area.include(max(row, 1), column)


def _is_closed(attributes: bytes) -> bool:
    """Whether a tag has no contents: its last stroke stands outside of quotation marks."""
    open_quote = attributes.count(b'"') % 2 or attributes.count(b"'") % 2
    return attributes.endswith(b"/") and not open_quote


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


def _whole_tags(
    package: ZipFile, part: str, file_name: str, progress: Progress = silent
) -> Iterator[bytes]:
    """Yield a part in pieces that never break inside a row's or a cell's opening tag."""
    rest = b""
    seen_rows = False
    info = package.getinfo(part_named(package, part))
    unpacked = metered(package, info, file_name, progress)
    for piece in without_giants(unpacked, _CELL_BEGINS, file_name):
        # a declaration may only stand before the first element
        if not seen_rows and any(mark in piece for mark in _DECLARATIONS):
            raise Refusal("refusal.entities", file=file_name)
        seen_rows = True
        whole = rest + piece
        # two tags back, so that a cell's opening tag and the formula in it stay together
        cut = whole.rfind(b"<", 0, max(0, whole.rfind(b"<c")))
        cut = cut if cut > 0 else len(whole)
        rest = whole[cut:]
        yield whole[:cut]
    yield rest


def _shared_texts(package: ZipFile, file_name: str) -> _Shared:
    """Measure every shared text; none is kept."""
    shared = _Shared()
    try:
        part = package.getinfo(part_named(package, "xl/sharedStrings.xml"))
    except KeyError:
        return shared
    lengths = shared.lengths
    size, open_bytes, rest = 0, 0, b""
    for piece in without_giants(metered(package, part, file_name), _TEXT_ENDS, file_name):
        if any(mark in piece for mark in _DECLARATIONS):
            raise Refusal("refusal.entities", file=file_name)
        shared.doubled = shared.doubled or _may_be_doubled(piece)
        size += len(piece)
        *ended, rest = _ended(rest + piece)
        if ended:
            if not lengths:  # what stands before the first text is none
                ended[0] = ended[0][max(0, ended[0].find(b"<si")) :]
            lengths.append(open_bytes + len(ended[0]))
            lengths.extend(map(len, ended[1:]))
            open_bytes = 0
        if size > LARGEST_TEXT or len(lengths) > MOST_FILLED:
            raise too_large(file_name, LARGEST_TEXT)
        # a long text is counted, not kept; its end may stand across two pieces
        open_bytes += max(0, len(rest) - _LONGEST_TAG)
        rest = rest[-_LONGEST_TAG:]
    shared.longest = max(lengths, default=0)
    return shared


def _ended(texts: bytes) -> list[bytes]:
    unusual = b":si" in texts or _UNUSUAL_END.search(texts)
    return _TEXT_END.split(texts) if unusual else texts.split(b"</si>")
