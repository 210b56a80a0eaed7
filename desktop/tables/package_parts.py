"""Which part of a packed workbook holds which sheet: its list of sheets and their targets."""

import posixpath
from collections.abc import Callable, Iterable
from xml.parsers import expat
from zipfile import ZipFile

from desktop.tables.limits import metered
from desktop.tables.refusal import Refusal

_DEEPEST = 256  # elements in one another; the parser keeps a record of each
_LARGEST_LIST = 8 * 1024 * 1024


def sheet_parts(package: ZipFile, file_name: str) -> tuple[tuple[str, str], ...]:
    """Return (sheet name, part name) in the order of the workbook.

    Raises:
        Refusal: When the list declares entities.
        KeyError, expat.ExpatError: When it is missing or broken.
    """
    targets: dict[str, str] = {}
    sheets: list[tuple[str, str]] = []

    def relation(tag: str, attributes: dict[str, str]) -> None:
        if tag.endswith("Relationship") and attributes.get("TargetMode") != "External":
            targets[attributes.get("Id", "")] = _within("xl", attributes.get("Target", ""))

    def sheet(tag: str, attributes: dict[str, str]) -> None:
        if tag.rpartition(":")[2] == "sheet":
            key = next((v for k, v in attributes.items() if k.rpartition(":")[2] == "id"), "")
            sheets.append((attributes.get("name", ""), key))

    read_xml(_small_part(package, "xl/_rels/workbook.xml.rels", file_name), relation, file_name)
    read_xml(_small_part(package, "xl/workbook.xml", file_name), sheet, file_name)
    return tuple((name, targets[key]) for name, key in sheets if key in targets)


def read_xml(
    pieces: Iterable[bytes],
    on_tag: Callable[[str, dict[str, str]], None],
    file_name: str,
    parser: expat.XMLParserType | None = None,
) -> None:
    """Feed XML to a parser that refuses any declaration of entities.

    Raises:
        Refusal: `refusal.entities`, since no spreadsheet program writes them.
        expat.ExpatError: When the XML is broken.
        ValueError: When elements stand in one another without end.
    """
    parser = parser or expat.ParserCreate()
    on_end = parser.EndElementHandler
    depth = 0

    def refuse(*_: object) -> None:
        raise Refusal("refusal.entities", file=file_name)

    def opened(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST:
            raise ValueError("elements without end")
        on_tag(tag, attributes)

    def closed(tag: str) -> None:
        nonlocal depth
        depth -= 1
        if on_end is not None:
            on_end(tag)

    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.StartElementHandler, parser.EndElementHandler = opened, closed
    for piece in pieces:
        parser.Parse(piece, False)  # noqa: FBT003 - expat names it only by place
    parser.Parse(b"", True)  # noqa: FBT003 - expat names it only by place


def part_named(package: ZipFile, name: str) -> str:
    """Return a part's name as the package spells it: case and slashes may differ."""
    if name in package.NameToInfo:
        return name
    wanted = name.lower()
    for spelled in package.NameToInfo:
        if spelled.replace("\\", "/").lower() == wanted:
            return spelled
    raise KeyError(name)


def _within(folder: str, target: str) -> str:
    """Resolve a target inside the package; a path that climbs out simply names no part."""
    if target.startswith("/"):
        return posixpath.normpath(target).lstrip("/")
    return posixpath.normpath(posixpath.join(folder, target))


def _small_part(package: ZipFile, name: str, file_name: str) -> list[bytes]:
    pieces: list[bytes] = []
    part = package.getinfo(part_named(package, name))
    for piece in metered(package, part, file_name):
        pieces.append(piece)
        if len(pieces) * len(piece) > _LARGEST_LIST:
            raise Refusal("refusal.too_large", file=file_name, megabytes=_LARGEST_LIST >> 20)
    return pieces
